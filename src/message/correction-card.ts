import { blankCard, type Card, type CardLine, type CardLink, type CardSection, plainLine } from "./card.ts";
import { count } from "./coverage-notes.ts";

/** What became of a passage that something rested on. `removed`: its post stands without it; `gone`: the post is withdrawn. */
export type CorrectedWhat = "changed" | "removed" | "gone" | "back";

/** A line that rested on it. */
export type CorrectedLine = {
  /** What it is a line of, as a reader calls it: "recap of 21:15". */
  told: string;
  line: number;
  /** Its words as they were told last. */
  said: string;
  /** The other places that the line was cited to and that stand as they did. */
  standing: readonly CardLink[];
};

/** One passage that is not what it was, with the lines of one place that rested on it. */
export type CorrectedPassage = {
  what: CorrectedWhat;
  outlet: string;
  /** The post as a reader knows it: "20:56 post", "post of 17 Feb". */
  post: string;
  link: CardLink;
  /** When that became known, as a clock time: "21:32". */
  when: string;
  /** The passage as it reads now; null where it is there no more. */
  now: string | null;
  lines: readonly CorrectedLine[];
};

/** What a correction says beside the passages. */
export type CorrectionCardParts = {
  /** Said of the old messages, such as that they are marked. */
  footnotes: readonly string[];
  /** Where the lines stand, as it is said of several: "in this thread", "in what I told you". */
  here: string;
  /** So many passages are spelled out; the rest is counted. */
  most: number;
};

/** What changed after it was told, in one place: was, now, and what still stands. TARGETS, "Correction". */
export function correctionCard(
  passages: readonly CorrectedPassage[],
  { footnotes, here, most }: CorrectionCardParts,
): Card {
  const shown = passages.slice(0, most);
  const left = passages.length - shown.length;
  const [first] = shown;
  const only = passages.length === 1 ? first : undefined;
  const lead =
    only === undefined
      ? plainLine(`${passages.length} passages that I cited ${here} have changed.`)
      : sentenceOf(only);
  return {
    ...blankCard("correction"),
    title: `Correction · ${only === undefined ? `${passages.length} passages ${here}` : placesOf(only.lines)}`,
    lead,
    sections: only === undefined ? shown.map(sectionOf) : [{ heading: null, lines: linesOf(only) }],
    footnotes: [
      ...(left === 0 ? [] : [`And ${count(left, "more passage")}: ask for the recap again.`]),
      ...footnotes,
    ],
    visibility: "channel",
  };
}

/** The same in one line, for the next briefing of those who were told otherwise. */
export function correctedLine(passage: CorrectedPassage): CardLine {
  const { what, link, now, lines } = passage;
  const was = lines[0]?.said ?? "";
  const words = {
    changed: `was: ${was} Now: ${now ?? ""}`,
    removed: `was: ${was} Now: it no longer says that.`,
    gone: `was: ${was} Now: the post is gone.`,
    back: `is back after it was gone: ${now ?? was}`,
  };
  return { label: link.label, text: words[what], links: [link] };
}

/** What such a line says: what was told, and what is there now; null: nothing. The inverse of `correctedLine`. */
export function correctedWords({ text }: CardLine): { was: string; now: string | null } {
  const [, was = "", now = ""] = /^was: (.*) Now: (.*)$/su.exec(text) ?? [];
  if (was !== "") return { was, now: goneWords.has(now) ? null : now };
  const back = text.replace(/^is back after it was gone: /u, "");
  return { was: back, now: back };
}

const goneWords = new Set(["it no longer says that.", "the post is gone."]);

function sectionOf(passage: CorrectedPassage): CardSection {
  return { heading: placesOf(passage.lines), lines: [sentenceOf(passage), ...linesOf(passage)] };
}

/** "BBC changed its 20:56 post at 21:32." */
function sentenceOf({ what, outlet, post, when, link }: CorrectedPassage): CardLine {
  const sentences = {
    changed: `${outlet} changed its ${post} at ${when}.`,
    removed: `${outlet} changed its ${post} at ${when}.`,
    gone: `${outlet}'s ${post} is gone since ${when} (two readings).`,
    back: `${outlet}'s ${post} is back since ${when}.`,
  };
  return { ...plainLine(sentences[what]), links: [link] };
}

function linesOf({ what, now, lines }: CorrectedPassage): CardLine[] {
  const said = [...new Set(lines.map(line => line.said))];
  const saying = { changed: "It now says", back: "It says again", removed: null, gone: null }[what];
  return [
    ...(what === "back" ? [] : said.map(text => ({ ...plainLine(text), label: "We said" }))),
    ...(what === "removed" ? [plainLine("It no longer says that.")] : []),
    ...(saying === null || now === null ? [] : [{ ...plainLine(now), label: saying }]),
    ...(what === "back" ? [] : lines.map(line => standingLine(line, what))),
  ];
}

/** What of the line can still be relied on. */
function standingLine({ told, line, standing }: CorrectedLine, what: CorrectedWhat): CardLine {
  if (standing.length > 0)
    return {
      label: "Still stands",
      text: `line ${line} of the ${told} as it is cited to`,
      links: [...standing],
    };
  const advice = what === "changed" ? " as it was told" : ": do not use it";
  return plainLine(`Nothing else supports line ${line} of the ${told}${advice}.`);
}

/** "recap of 21:15, lines 2 and 4; answer of 21:20, line 1". */
function placesOf(lines: readonly CorrectedLine[]): string {
  const told = Map.groupBy(lines, line => line.told);
  return [...told]
    .map(([what, of]) => {
      const numbers = [...new Set(of.map(({ line }) => line))].sort((a, b) => a - b);
      const last = numbers.at(-1) ?? 0;
      if (numbers.length === 1) return `${what}, line ${last}`;
      return `${what}, lines ${numbers.slice(0, -1).join(", ")} and ${last}`;
    })
    .join("; ");
}
