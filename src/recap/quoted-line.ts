import type { Attribution } from "../analysis/features.ts";
import { quotationsIn } from "../language/quotations.ts";
import { reportingVerb } from "../language/reporting-verbs.ts";

/** A sentence that is a quotation and then, in at most eight words, who says it: "“We will not,” the mayor, Ada Lund, said." */
const quotationThenSpeaker = /^(["“])([^"“”]+?),?(["”]),?\s+((?:[^\s"“”]+\s+){0,7}[^\s"“”]+?)\.?$/u;

/**
 * The line with its speaker before the words: "Ada Lund: “We will not”". INTERACTION, amendment 14. Only where nothing
 * but the speaker and a verb of saying follows the quotation; else as it was.
 */
export function speakerFirst(text: string, by: Attribution | null): string {
  const name = by?.name.split(" ").at(-1);
  const [, open, words, close, rest] = quotationThenSpeaker.exec(text) ?? [];
  const speaker = rest === undefined ? null : speakerIn(rest.split(/\s+/u));
  return speaker === null || name === undefined || !speaker.includes(name)
    ? text
    : `${speaker}: ${open}${words}${close}`;
}

/** The words beside the verb of saying that begins or ends them; null without one, or without a name among them. */
function speakerIn(words: readonly string[]): string | null {
  const said = (word: string | undefined): boolean =>
    word !== undefined && reportingVerb(word.toLowerCase()) !== null;
  const speaker = said(words.at(-1)) ? words.slice(0, -1) : said(words[0]) ? words.slice(1) : [];
  const text = speaker.join(" ");
  if (!/\p{Lu}/u.test(text) || /[,;:]/u.test(text)) return null;
  return text.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
}

/** The text with its last quotation closed, where that runs on into the next sentence of its post. */
export function closed(text: string): string {
  const last = quotationsIn(text).at(-1);
  if (last === undefined || last.closed) return text;
  const mark = /["“„«]/u.exec(text.slice(0, last.start).slice(-2))?.[0];
  return mark === undefined ? text : text + (mark === '"' ? '"' : "”");
}

/** How many words of a line stand in quotation marks. */
export function quotedWords(text: string): number {
  return quotationsIn(text).reduce((sum, quotation) => sum + quotation.text.split(/\s+/u).length, 0);
}
