/** A piece of a typed command: a bare word, words in quotation marks, or `key:value`. `raw` is how it was typed. */
export type Token =
  | { kind: "word"; raw: string }
  | { kind: "quoted"; raw: string; value: string }
  | { kind: "key"; raw: string; key: string; value: string };

// Quotation marks: the plain one and what phones and desktops put in its place.
const mark = String.raw`["\u201C\u201D\u201E\u201F\u00AB\u00BB]`;

// Words in quotation marks: anything but a mark or a backslash, or either of them after a backslash.
const phrase = String.raw`${mark}((?:[^\\"\u201C\u201D\u201E\u201F\u00AB\u00BB]|\\.)*)${mark}(?=\s|$)`;

// A key is letters and a colon with its value glued to it. A clock time begins with a digit and an address goes on
// with two slashes: neither is a key.
const tokenForm = new RegExp(
  String.raw`([A-Za-z][A-Za-z-]*):(?!//)(?:${phrase}|(\S+))|${phrase}|(\S+)`,
  "gsu",
);

/** Cuts typed text into tokens. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(tokenForm)].map(([raw, key, quotedValue, value, quoted]): Token => {
    if (key !== undefined) {
      const given = quotedValue === undefined ? value : unescaped(quotedValue);
      return { kind: "key", raw, key: key.toLowerCase(), value: given ?? "" };
    }
    return quoted === undefined ? { kind: "word", raw } : { kind: "quoted", raw, value: unescaped(quoted) };
  });
}

/** `value` in quotation marks, so that `tokensOf` gives it back letter for letter. */
export function inQuotes(value: string): string {
  return `"${value.replace(/[\\"\u201C\u201D\u201E\u201F\u00AB\u00BB]/g, "\\$&")}"`;
}

/** True where `text` is bare words with single spaces between: it needs no quotation marks to come back unchanged. */
export function isBare(text: string): boolean {
  // A mark inside could pair with one in what follows.
  if (new RegExp(mark).test(text)) return false;
  const tokens = tokensOf(text);
  const words = tokens.filter(token => token.kind === "word").map(token => token.raw);
  return words.length > 0 && words.length === tokens.length && words.join(" ") === text;
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gsu, "$1");
}
