import type { Line } from "./line.ts";

/** A shorter text is one paragraph. */
const longParagraph = 240;
/** A visible line that cuts has at least so many characters: shorter ones stand in many places. */
const opening = 30;

/** The lines of a page that a reader sees, by the characters they open with. */
export type SeenLines = ReadonlyMap<string, readonly string[]>;

/** The lines of a page, to split texts for machines by: made once a page. */
export function seenLines(lines: readonly Line[]): SeenLines {
  const seen = new Map<string, string[]>();
  for (const { text } of lines) {
    const plain = level(text);
    if (plain.length < opening) continue;
    const key = plain.slice(0, opening);
    const same = seen.get(key);
    if (same === undefined) seen.set(key, [plain]);
    else if (same.length < 4 && !same.includes(plain)) same.push(plain);
  }
  return seen;
}

/**
 * The lines of a text for machines that has lost its paragraphs, cut where a reader sees paragraphs begin and end, and
 * where a sentence is glued to the one before ("the end.The next"). Short lines stay whole.
 */
export function splitBody(lines: readonly Line[], seen: SeenLines): Line[] {
  return lines.flatMap(line => {
    if (line.text.length < longParagraph) return [line];
    const cuts = [...seenCuts(level(line.text), seen), ...gluedCuts(line.text)];
    const places = [...new Set([0, ...cuts, line.text.length])].sort((a, b) => a - b);
    return places.flatMap((from, at) => {
      const text = line.text.slice(from, places[at + 1]).trim();
      return text === "" ? [] : [{ ...line, text, gap: true, marker: at === 0 ? line.marker : null }];
    });
  });
}

/** Where lines that a reader sees begin and end in the text, looked for at each word and straight after each stop. */
function seenCuts(text: string, seen: SeenLines): number[] {
  const cuts: number[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/(?<=^|[\s.!?"')\]])\S/g)) {
    if (index < from) continue; // within a line that is found
    const line = seen.get(text.slice(index, index + opening))?.find(own => text.startsWith(own, index));
    if (line === undefined) continue;
    from = index + line.length;
    cuts.push(index, from);
  }
  return cuts;
}

/** Where a sentence begins straight after another's end: a small letter or digit, a stop, then a capital. Not in "Example.Com", "J.Smith". */
function gluedCuts(text: string): number[] {
  const glued = /(?<=[\p{Ll}\p{N})][.!?]["'’”)]?|[,.!?]["”])(?=["“‘]?\p{Lu}[\p{Ll}’']*[ ,])/gu;
  return [...text.matchAll(glued)].map(({ index }) => index);
}

/** Machines and readers get different quotation marks and spaces; the length stays. */
function level(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u00A0]/g, " ");
}
