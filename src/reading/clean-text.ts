// C0 and C1 controls but line ends and tabs, bidirectional controls, soft hyphen, zero-width spaces, byte order mark
const unseen = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|[\u00AD\u200B\u2060-\u2064\uFEFF]/gu;

/** A text without characters that no reader sees: control, bidirectional and zero-width ones, and halves of surrogate pairs. Windows' marks that stand as C1 controls become the marks. */
export function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0080-\u009F]/g, mark => windows.decode(Uint8Array.of(mark.charCodeAt(0))))
    .replace(unseen, "");
}

/** Texts that were taken for Latin-1 hold Windows' quotation marks and dashes as controls. */
const windows = new TextDecoder("windows-1252");

/**
 * A paragraph as the outlet wrote it: spaces made single, characters that no reader sees and the words that text views put
 * after a link that leaves the site (", external") taken out. Quotation marks and dashes stay as published.
 */
export function cleanText(text: string): string {
  const seen = /^[ -~]*$/.test(text) ? text : withoutControls(text).normalize("NFC");
  const single = seen.replace(/[\s\u00A0]+/gu, " ").trim();
  if (!single.includes(", external")) return single;
  // the mark stands after a link's words; "internal, external" and "external affairs" are English
  return single.replace(
    /(?<!\binternal), external\b(?!-| (?:affairs|relations|debts?|borders?|threats?|pressure)\b)/g,
    "",
  );
}

/** True where a text ends as a sentence does, with closing quotation marks and brackets after the stop allowed. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…]["'’”»)\]]*$/u.test(text);
}

/** True where a text opens with a quotation mark: somebody's words, not the outlet's. */
export function opensQuotation(text: string): boolean {
  return /^["'‘“«„]/u.test(text);
}

/** How many words, cut at spaces. */
export function wordCount(text: string): number {
  return text === "" ? 0 : text.split(" ").length;
}
