import type { Difference, Version } from "../analysis/difference.ts";
import { type Citation, citing } from "../coverage/citation.ts";
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

/** The words that differ with up to five before and three after them in their quotation and sentence: a reader sees what of. */
function inPlace([version]: readonly Version[]): string {
  if (version === undefined) return "";
  const { sentence, words } = version;
  const text = sentence.quotations.find(quotation => quotation.text.includes(words))?.text ?? words;
  const at = text.indexOf(words);
  const before = /(?:\S+\s+){0,5}$/u.exec(text.slice(0, at))?.[0] ?? "";
  const after = /^(?:\s+\S+){0,3}/u.exec(text.slice(at + words.length))?.[0] ?? "";
  // neither goes over a stop
  return before.replace(/^.*[.!?;:]\s+/su, "") + words + after.replace(/[.!?;:,](?:\s.*)?$/su, "");
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
