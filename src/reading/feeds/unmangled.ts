/** The characters of Windows' Western encoding by their code, and back. */
const western = [
  ...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
];
const codes = new Map<string, number>([
  // a character's own number, where a machine took the bytes for Latin-1, and Windows' code
  ...Array.from({ length: 128 }, (_, index): [string, number] => [
    String.fromCharCode(index + 128),
    index + 128,
  ]),
  ...western.map((character, byte): [string, number] => [character, byte]),
]);

/**
 * Text that was taken for Western and encoded a second time ("donâ€™t"), as it was meant ("don’t"). All other text comes
 * back as it is: only what is UTF-8 to the last byte after undoing counts, and that is never so by chance.
 */
export function unmangled(text: string): string {
  // a byte that opens a sequence, and one that continues it, both as characters
  if (!/[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/u.test(text))
    return text;
  const bytes: number[] = [];
  for (const character of text) {
    const code = character < "\u0080" ? character.charCodeAt(0) : codes.get(character);
    if (code === undefined) return text;
    bytes.push(code);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
