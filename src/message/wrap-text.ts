// East Asian scripts and emoji take two columns of a terminal.
const wide =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation})/u;

/** Columns that `text` takes on a terminal. */
export function columnsOf(text: string): number {
  // Nearly all text is plain Latin: one column a character, no segmenting.
  if (/^[\u0020-\u007E\u00A0-\u024F\u2010-\u2026]*$/.test(text)) return text.length;
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}

/**
 * Breaks one line of text at spaces so that no line is wider than `width` columns; a longer word stands alone and is
 * not cut (an address stays whole). Lines after the first begin with `indent`.
 */
export function wrapText(text: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || columnsOf(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = indent + word;
  }
  return [...lines, line];
}
