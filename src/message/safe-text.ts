// C0 controls (line ends and tabs among them), DEL and C1: an escape sequence in a post must not reach a terminal.
const controls = /\p{Cc}+/gu;

// Bidirectional overrides and isolates, zero-width characters, the byte-order mark, line and paragraph separators,
// tags: invisible, and able to make a text read otherwise than it is. The zero-width joiner (U+200D) stays only
// between the parts of an emoji.
const invisible = /[\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;
const strayJoiner =
  /(?<!\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/** One line of text that may be shown anywhere: no controls, nothing invisible, well-formed, single spaces. */
export function safeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u2028\u2029]/gu, " ")
    .replace(controls, " ")
    .replace(invisible, "")
    .replace(strayJoiner, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The address if it is plain http(s) and safe to show, else null. */
export function safeAddress(address: string | null): string | null {
  if (address === null) return null;
  const url = URL.parse(address);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  if (url.username !== "" || url.password !== "") return null;
  return url.href;
}
