import type { ReadPost } from "../coverage/reading.ts";
import { foldKey } from "../language/fold.ts";
import { endsAsSentence } from "./clean-text.ts";
import type { Line } from "./line.ts";
import { isPageCredit } from "./page-header.ts";
import { isFurniture } from "./picture.ts";
import { isPromo } from "./promo.ts";
import { dayOnly } from "./published-time.ts";
import { readPost } from "./read-post.ts";
import { stampMark } from "./stamp-mark.ts";

/**
 * Puts the titles of a page's key events among its posts (both newest first). A title that a post has is that post;
 * one without a body becomes a post of kind `key-event` in its place.
 */
export function withKeyEvents(
  posts: readonly ReadPost[],
  titles: readonly string[],
  date: string | null,
): ReadPost[] {
  const places = new Map<string, number>();
  posts.forEach((post, at) => {
    if (post.title !== null && !places.has(foldKey(post.title))) places.set(foldKey(post.title), at);
  });
  const after = new Map<number, ReadPost[]>();
  const seen = new Set<string>();
  let place = -1;
  for (const title of titles) {
    const key = foldKey(title);
    const found = places.get(key);
    if (found !== undefined) place = found;
    else if (!seen.has(key)) {
      const event = readPost(title, { tags: [], byline: [], paragraphs: [] }, dayOnly(date), {
        kind: "key-event",
      });
      const events = after.get(place) ?? [];
      events.push(event);
      after.set(place, events);
    }
    seen.add(key);
  }
  return [...(after.get(-1) ?? []), ...posts.flatMap((post, at) => [post, ...(after.get(at) ?? [])])];
}

/**
 * The key points above a page's posts and the lines without them: lines that link to posts ("... View post|... View
 * post"), and the list under the label "Key points" or "Key events", as bullets, as lines or joined by bars. Points that
 * are whole sentences are a summary, and stay among the lines.
 */
export function keyPointsOf(lines: readonly Line[]): { titles: string[]; rest: Line[] } {
  const titles: string[] = [];
  const rest: Line[] = [];
  let listing = false;
  lines.forEach((line, at) => {
    const text = withoutTime(line);
    if (/\bview post\b/i.test(text)) titles.push(...partsOf(text.split(/\s?view post\s?\|?/i)));
    else if (
      /^(?:key (?:points|events|moments|developments|posts)|top moments)(?: \(\d+\))?\s?:?$/i.test(text)
    ) {
      listing = !isSummaryList(lines.slice(at + 1));
      if (!listing) rest.push(line);
    } else if (listing && text !== "" && isPoint(text)) titles.push(...partsOf(text.split(/\s?\|\s?/)));
    else {
      listing &&= text === "" || isFurniture(text) || /^[-–•*]$/.test(text);
      rest.push(line);
    }
  });
  return { titles, rest };
}

function isSummaryList(below: readonly Line[]): boolean {
  const [first] = below.filter(line => !isFurniture(line.text));
  return first !== undefined && endsAsSentence(first.text.replace(/\?$/, ""));
}

/** A point's words without its time before or after them; empty for a line that is a time alone. */
function withoutTime(line: Line): string {
  const text = line.text.replace(/ ?\b20\d{2}-\d{2}-\d{2} \d{2}:\d{2} UTC\b ?/, " ").trim(); // as HTML times are written
  const mark = stampMark({ ...line, text });
  return mark === null ? text : (mark.title ?? "");
}

function isPoint(text: string): boolean {
  if (isFurniture(text) || isPageCredit(text) || /^[-–•*]$/.test(text)) return false;
  if (isPromo(text) || /\b(?:tap|click) here\b/i.test(text)) return false;
  return !endsAsSentence(text.replace(/\?$/, ""));
}

function partsOf(parts: readonly string[]): string[] {
  return parts.map(part => part.trim()).filter(part => part !== "" && foldKey(part) !== "view post");
}
