import type { Difference, Version } from "../analysis/difference.ts";
import { type Citation, citing } from "../coverage/citation.ts";
import { foldKey } from "../language/fold.ts";
import type { Line } from "./recap.ts";
import { shownSpeaker } from "./shown-speaker.ts";

/** CONTRACT: at most three citations a line. */
const mostCitations = 3;
/** Words shown of a quotation that two people are said to have said. */
const mostShown = 8;

/** What outlets tell differently, a line each: both wordings verbatim with who has which, both cited. */
export function differsOf(differences: readonly Difference[]): Line[] {
  return differences.map(lineOf);
}

function lineOf(difference: Difference): Line {
  const citations = citationsOf(difference);
  const speaker = shownSpeaker(difference.speaker, citations);
  const versions = difference.sides.flat();
  const outlets = new Set(versions.map(({ post }) => post.source)).size;
  const posts = new Set(versions.map(({ post }) => post.id)).size;
  return {
    id: `${citations.map(({ postId }) => postId).join("~")}.differs`,
    text: textOf(difference, speaker),
    kind: difference.kind === "number" ? "figure" : difference.kind === "list" ? "fact" : "claim",
    speaker,
    citations,
    why: { posts, outlets },
    whyText: `${posts} posts in ${outlets} outlets have it, ${reasons[difference.kind]}`,
  };
}

const reasons: Readonly<Record<Difference["kind"], string>> = {
  wording: "with other words in the same place of one quotation",
  number: "with another figure for the same thing",
  list: "with other names on one list",
  speaker: "as the words of different people",
};

function textOf({ kind, sides }: Difference, speaker: string | null): string {
  const [a, b] = sides;
  if (kind === "list") {
    const parts = [[a, b] as const, [b, a] as const].flatMap(([has, lacks]) =>
      has[0]?.words ? [`${has[0].words} (${outletsOf(has)}, not ${outletsOf(lacks)})`] : [],
    );
    return `Who is listed differs: ${parts.join("; ")}.`;
  }
  if (kind === "speaker") {
    return `Whose words differs: “${quotedIn(a)}” is by ${a[0]?.words} (${outletsOf(a)}), by ${b[0]?.words} (${outletsOf(b)}).`;
  }
  const named = speaker !== null && /^\p{Lu}/u.test(speaker) && !/^(?:he|she|they|it)$/iu.test(speaker);
  const what = kind === "number" ? "figures" : "words";
  const whose = named ? `${speaker}’s ${what} differ` : `The ${what} differ`;
  return `${whose}: “${inPlace(a)}” (${outletsOf(a)}), “${inPlace(b)}” (${outletsOf(b)}).`;
}

/** Words shown before and after those that differ, at most: a reader sees what they are of. */
const around = { before: 5, after: 3 };

/** The words that differ in their place, as far as every version of this side has the same words around them. */
function inPlace(versions: readonly Version[]): string {
  const [first] = versions;
  if (first === undefined) return "";
  const quotations = versions.map(version => foldKey(quotationOf(version)));
  for (let before = around.before; before >= 0; before -= 1) {
    for (let after = around.after; after >= 0; after -= 1) {
      const shown = wordsAround(first, before, after);
      if (quotations.every(quotation => quotation.includes(foldKey(shown)))) return shown;
    }
  }
  return first.words;
}

/** The words with so many before and after them in their quotation; neither goes over a stop. */
function wordsAround(version: Version, before: number, after: number): string {
  const text = quotationOf(version);
  const at = text.indexOf(version.words);
  const lead = new RegExp(String.raw`(?:\S+\s+){0,${before}}$`, "u").exec(text.slice(0, at))?.[0] ?? "";
  const rest = text.slice(at + version.words.length);
  const tail = new RegExp(String.raw`^(?:\s+\S+){0,${after}}`, "u").exec(rest)?.[0] ?? "";
  return lead.replace(/^.*[.!?;:]\s+/su, "") + version.words + tail.replace(/[.!?;:,](?:\s.*)?$/su, "");
}

/** The quotation that holds the words; the words alone where none does. */
function quotationOf({ sentence, words }: Version): string {
  return sentence.quotations.find(quotation => quotation.text.includes(words))?.text ?? words;
}

/** The first words of the quotation in question, verbatim. */
function quotedIn(versions: readonly Version[]): string {
  const texts = (versions[0]?.sentence.quotations ?? []).map(quotation => quotation.text);
  const longest = texts.reduce((most, text) => (text.length > most.length ? text : most), "");
  // words with the white space between them
  return new RegExp(String.raw`^(?:\S+\s+){0,${mostShown - 1}}\S+`, "u").exec(longest)?.[0] ?? longest;
}

function outletsOf(versions: readonly Version[]): string {
  return [...new Set(versions.map(({ post }) => post.sourceName))].join(", ");
}

/** Each side's first version, then versions of outlets that are not cited yet. */
function citationsOf({ sides: [a, b] }: Difference): Citation[] {
  const cited: Version[] = [...a.slice(0, 1), ...b.slice(0, 1)];
  for (const version of [...a, ...b]) {
    if (!cited.some(({ post }) => post.source === version.post.source)) cited.push(version);
  }
  return cited.slice(0, mostCitations).map(({ post, sentence }) => citing(post, sentence.text));
}
