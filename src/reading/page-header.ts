import type { ReadPost } from "../coverage/reading.ts";
import { cleanText, endsAsSentence, wordCount } from "./clean-text.ts";
import type { Line } from "./line.ts";
import { captionMark, describedPicture, isFurniture } from "./picture.ts";
import { isPromo } from "./promo.ts";
import { dayOnly } from "./published-time.ts";
import { readPost } from "./read-post.ts";
import { readStamp } from "./stamp.ts";

/** A summary's lines are sentences; a shorter one is a label. */
const fewestWords = 7;

/**
 * What stands above a page's first post: its title, and its summary as one post of kind `summary` (none where there is
 * none). A summary is a list, or stands under its label; with `standfirst` the sentences under the title are one, too.
 */
export function readHeader(
  lines: readonly Line[],
  date: string | null,
  { standfirst }: { standfirst: boolean } = { standfirst: false },
): { title: string | null; summary: ReadPost[] } {
  const own = lines.filter((line, at) => isOwnWords(line, lines[at - 1]));
  const label = own.findIndex(line => isSummaryLabel(line.text));
  const above = label < 0 ? own : own.slice(0, label);
  const title = above.find(isTitleLine)?.text ?? null;
  const items = own.filter((line, at) => {
    if (line.text === title || isSummaryLabel(line.text) || wordCount(line.text) < fewestWords) return false;
    return line.marker !== null || standfirst || (label >= 0 && at > label);
  });
  const texts = items.map(line => line.text);
  return { title, summary: summaryPost(texts, date) };
}

function isTitleLine(line: Line): boolean {
  const words = wordCount(line.text);
  if (
    line.marker !== null ||
    words > 40 ||
    readStamp(line.text) !== null ||
    endsAsSentence(line.text.replace(/\?$/, ""))
  )
    return false;
  return words >= 4 || line.role === "heading";
}

/** One post of kind `summary` with a list item a text, or none for no texts. */
export function summaryPost(texts: readonly string[], date: string | null): ReadPost[] {
  if (texts.length === 0) return [];
  const paragraphs = texts.map(text => ({ role: "list-item" as const, text: cleanText(text) }));
  return [readPost(null, { tags: [], byline: [], paragraphs }, dayOnly(date), { kind: "summary" })];
}

/** True for the line that says who made the page: "Edited by ...", "Live reporting by ...", "By ... in ...". */
export function isPageCredit(text: string): boolean {
  return (
    wordCount(text) <= 45 &&
    /^(?:edited|live reporting|written|produced|compiled|reporting) (?:by|from)\b/i.test(text)
  );
}

function isSummaryLabel(text: string): boolean {
  return /^(?:summary|what we covered(?: here)?|live summary|key points|at a glance|what you need to know|in brief|here's what we know)\s?:?$/i.test(
    text,
  );
}

function isOwnWords(line: Line, before: Line | undefined): boolean {
  if (line.role === "caption" || line.role === "alt") return false;
  const { text } = line;
  if (isFurniture(text) || isPromo(text) || isPageCredit(text) || captionMark(text) !== null) return false;
  if (describedPicture(text) !== null) return false;
  // the title of a page's own video stands under its mark or its player's notice
  const video =
    before !== undefined &&
    (captionMark(before.text)?.caption === null || /^this (?:video|audio)\b/i.test(before.text));
  return !video;
}
