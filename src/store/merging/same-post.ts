import { hasClockTime, type PostBody } from "../../coverage/post.ts";
import type { Item } from "./page-view.ts";
import { areAlike } from "./paragraph-key.ts";

/** Words of one post as they were shown somewhere, for comparison with an item of another view. */
type Shown = { item: Item; layout: string | null };

/** Two titles this long, in words, are not the same by chance. */
const tellingTitle = 4;
/** The part of the shorter post's paragraphs that both must have where little else speaks for it. */
const mostOf = 0.5;

/**
 * How much speaks for two items being one post: 0 where they are not. The publisher's own id decides; else title,
 * minute and paragraphs must agree in at least two, and nothing may speak against it. Their order on the page and the
 * page's address say nothing.
 */
export function likeness(a: Shown, b: Shown): number {
  const anchors = a.item.anchor !== null && b.item.anchor !== null;
  if (anchors && a.item.anchor === b.item.anchor) return 10;
  // One layout names each post in one way; two layouts may name one post in two.
  if (anchors && a.layout === b.layout) return 0;
  const minutes = sameMinute(a.item.body, b.item.body);
  if (minutes === false) return sameTitle(a.item, b.item) && shared(a.item, b.item) >= mostOf ? 5 : 0;
  if (sameTitle(a.item, b.item)) return likenessUnderOneTitle(a.item, b.item, minutes === true);
  const common = shared(a.item, b.item);
  // Retitled: the rest is the same.
  if (a.item.title !== null && b.item.title !== null) {
    if (minutes === true)
      return common > 0 || areAlike(a.item.body.title ?? "", b.item.body.title ?? "") ? 4 + common : 0;
    return common >= mostOf ? 3 + common : 0;
  }
  if (common >= mostOf) return (minutes ? 4 : 3) + common;
  return alikeThroughout(a.item, b.item) ? 2 : 0;
}

function likenessUnderOneTitle(a: Item, b: Item, minutes: boolean): number {
  if (minutes) return 9;
  const common = shared(a, b);
  if (common > 0) return 7 + common;
  // A headline alone, and the post under it.
  if (a.keys.length === 0 || b.keys.length === 0) return 6;
  const telling = (a.body.title ?? "").split(/\s+/).length >= tellingTitle;
  return telling && a.body.kind === b.body.kind ? 5 : 0;
}

function sameTitle(a: Item, b: Item): boolean {
  return a.title !== null && a.title === b.title;
}

/** True and false where both have a clock time; null where that says nothing. */
function sameMinute(a: PostBody, b: PostBody): boolean | null {
  if (!hasClockTime(a) || !hasClockTime(b)) return null;
  const minute = "YYYY-MM-DDTHH:MM".length;
  return a.publishedAt?.slice(0, minute) === b.publishedAt?.slice(0, minute);
}

/** The part of the shorter post's paragraphs that the other has too, by letters; 0 to 1. */
function shared(a: Item, b: Item): number {
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  if (short.keys.length === 0) return 0;
  const keys = new Set(long.keys);
  return lengthOf(short.keys.filter(key => keys.has(key))) / lengthOf(short.keys);
}

/** Long paragraphs tell more than short ones. */
function lengthOf(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + key.length, 0);
}

/** Two untitled posts whose paragraphs are, one by one, edits of each other. */
function alikeThroughout(a: Item, b: Item): boolean {
  if (a.title !== null || b.title !== null || a.keys.length !== b.keys.length || a.keys.length === 0)
    return false;
  return a.body.paragraphs.every((paragraph, index) =>
    areAlike(paragraph.text, b.body.paragraphs[index]?.text ?? ""),
  );
}
