/**
 * A paragraph as the outlet wrote it: spaces made single, and the words that text views put after a link that leaves the
 * site (", external") taken out. Quotation marks and dashes stay as published.
 */
export function cleanText(text: string): string {
  const single = text.replace(/[\s\u00A0]+/gu, " ").trim();
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
