import { hasClockTime, type PostBody } from "../../coverage/post.ts";
import type { Item } from "./page-view.ts";
import { areAlike, areSurelyAlike } from "./paragraph-key.ts";

/** Words of one post as they were shown somewhere, for comparison with an item of another view. */
export type Shown = {
  item: Item;
  /** Null for what came as lines. */
  layout: string | null;
  /** Addresses that are the post's own: of its article, or with the fragment that leads to it. */
  addresses: readonly string[];
};

/** Two titles this long, in words, are not the same by chance. */
const tellingTitle = 4;
/** The part of the shorter post's paragraphs that both must have where little else speaks for it. */
const mostOf = 0.5;

/**
 * How much speaks for two items being one post: 0 where they are not. The publisher's own id decides, then an address of
 * the post's own; else title, minute and paragraphs must agree in at least two, and nothing may speak against it. Their
 * order on the page and the page's address say nothing.
 */
export function likeness(a: Shown, b: Shown): number {
  const anchors = a.item.anchor !== null && b.item.anchor !== null;
  // Two posts of one page may bear one id: what they say tells which is which.
  if (anchors && a.item.anchor === b.item.anchor) return 20 + likenessInWords(a.item, b.item);
  if (a.addresses.some(address => b.addresses.includes(address))) return 10 + likenessInWords(a.item, b.item);
  // One layout names each post in one way; two layouts may name one post in two.
  if (anchors && a.layout === b.layout) return 0;
  const score = likenessInWords(a.item, b.item);
  return score === 0 ? 0 : score + closeness(a.item, b.item);
}

/** What two items must be at least to make one page of two: most of the words in the same minute, or under one title. */
const surelyOne = 4;

/** True for two items that are one post whatever else their pages show. */
export function areSurelyOne(a: Item, b: Item): boolean {
  return a.keys.length > 0 && likenessInWords(a, b) >= surelyOne;
}

/** Below 1: what tells the likest of several posts that are alike to one, and never whether two are one. */
function closeness(a: Item, b: Item): number {
  const longer = Math.max(lengthOf(a.keys), lengthOf(b.keys));
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  const covered = longer === 0 ? 1 : (shared(short, long) * lengthOf(short.keys)) / longer;
  const sameTime = a.body.publishedAt === b.body.publishedAt && a.body.timePrecision === b.body.timePrecision;
  return covered * 0.5 + (sameTime ? 0.25 : 0) + (a.body.kind === b.body.kind ? 0.1 : 0);
}

function likenessInWords(a: Item, b: Item): number {
  const minutes = sameMinute(a.body, b.body);
  if (minutes === false) return isSameButForTime(a, b) ? 5 : 0;
  if (sameTitle(a, b)) return likenessUnderOneTitle(a, b, minutes === true);
  const common = shared(a, b);
  // Retitled: the rest is the same.
  if (a.title !== null && b.title !== null) {
    if (minutes === true)
      return common > 0 || areAlike(a.body.title ?? "", b.body.title ?? "") || hasAlike(a, b)
        ? 4 + common
        : 0;
    return common >= mostOf ? 3 + common : 0;
  }
  if (common >= mostOf) return (minutes ? 4 : 3) + common;
  if (minutes === true && hasAlike(a, b)) return 2.5;
  return alikeThroughout(a, b) ? 2 : 0;
}

/** Two posts that differ in their clock time: one whose date was changed only where its words are as they were. */
function isSameButForTime(a: Item, b: Item): boolean {
  const common = shared(a, b);
  if (sameTitle(a, b)) return common >= mostOf || alikeThroughout(a, b) || (isHeadline(a) && isHeadline(b));
  // Without a title, or under another one, all of it must be the same.
  const whole = a.keys.length === b.keys.length && common === 1;
  const letters = lengthOf(a.keys);
  return whole && a.title === null && b.title === null && letters >= tellingLetters;
}

/** So many letters are not the same by chance: "Here is the latest." stands in many posts. */
const tellingLetters = 40;

/** A post that is all title, and one that says something. */
function isHeadline({ keys, body }: Item): boolean {
  return keys.length === 0 && (body.title ?? "").split(/\s+/).length >= tellingTitle;
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

/** Their first paragraphs are edits of each other. */
function hasAlike(a: Item, b: Item): boolean {
  return areSurelyAlike(a.body.paragraphs[0]?.text ?? "", b.body.paragraphs[0]?.text ?? "");
}

/** Two posts under one title, or without, whose paragraphs are, one by one, edits of each other. */
function alikeThroughout(a: Item, b: Item): boolean {
  if (a.title !== b.title || a.keys.length !== b.keys.length || a.keys.length === 0) return false;
  return a.body.paragraphs.every((paragraph, index) =>
    areAlike(paragraph.text, b.body.paragraphs[index]?.text ?? ""),
  );
}
