const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Text in pieces of at most `limit` UTF-16 units: cut at spaces where there are any, else between graphemes, and inside
 * one only where it is itself longer (a stack of combining marks). The pieces joined give the text back, spaces at the
 * cuts aside.
 */
export function piecesOf(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const cut = cutAt(rest, limit);
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === "" ? pieces : [...pieces, rest];
}

/** Text of at most `limit` UTF-16 units; what was cut off is marked by "…". */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, cutAt(text, limit - 1)).trimEnd()}…`;
}

function cutAt(text: string, limit: number): number {
  const space = text.lastIndexOf(" ", limit);
  // A space in the last quarter loses little; else a word is longer than that and is cut itself.
  if (space > limit * 0.75) return space;
  const before = graphemes.segment(text).containing(limit)?.index ?? limit;
  if (before > 0 && before > limit / 2) return before;
  // One grapheme fills the piece: keep surrogate pairs whole at least.
  return /[\uD800-\uDBFF]/.test(text[limit - 1] ?? "") ? limit - 1 : limit;
}
