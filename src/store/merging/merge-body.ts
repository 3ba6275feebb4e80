import type { Paragraph, PostBody, TimePrecision } from "../../coverage/post.ts";
import { fold } from "../../language/fold.ts";
import type { Instant } from "../../time/instant.ts";
import type { Item } from "./page-view.ts";
import { areAlike, isMadeOf, paragraphKey } from "./paragraph-key.ts";

/** What a post looks like at one moment, with the layouts that have shown it and how the page's clock stood then. */
export type Look = {
  body: PostBody;
  shownBy: ReadonlyMap<string, Instant>;
};

/** One view's word on a post. */
export type Word = {
  item: Item;
  layout: string;
  clock: Instant;
  /** The view has no boundaries: what it shows may be missing elsewhere, but it is no ground to change anything. */
  addsOnly: boolean;
  /** A reading of the whole page: what the post has no more is gone. */
  complete: boolean;
  /** The post stands at the foot of the view, so that its end may have been cut off with the page. */
  mayBeCut: boolean;
};

/**
 * What a word does to a post: nothing; only what paragraphs are (`roles`); something that was missing, because another
 * kind of view shows more (`added`); or the publisher changed it (`edited`).
 */
export type Change = "none" | "roles" | "added" | "edited";

type Pairs = {
  /** For each paragraph of the item the paragraph of the look that it is; -1 where it is new, -2 where it says nothing. */
  of: number[];
  edited: Set<number>;
};

/** The look after `word`, and what that changed. A view that shows less takes nothing away. */
export function mergeBody(look: Look, word: Word): { look: Look; change: Change } {
  const { item } = word;
  const before = look.body;
  const shown = word.addsOnly ? undefined : look.shownBy.get(word.layout);
  // The same kind of view, of a later page: what differs then was changed by the publisher, not by the view.
  const later = shown !== undefined && shown < word.clock;
  const all = pairsOf(before, item, later);
  const pairs = word.addsOnly ? withinKnown(all) : all;
  const fresh = pairs.of.some(at => at === -1);
  const lost = missing(before, pairs, word);
  const rewritten = later || (shown !== undefined && fresh && lost.size > 0);
  const edited = !word.addsOnly && pairs.edited.size > 0;
  const title = mergedTitle(before, item, rewritten, word.addsOnly || isOtherForm(look, word));
  const gone = rewritten && (edited || fresh || word.complete) ? lost : new Set<number>();
  const paragraphs = woven(before.paragraphs, item.body.paragraphs, pairs, {
    gone,
    changes: !word.addsOnly,
    kind: before.kind,
  });
  const filled = word.addsOnly ? before : filledIn(before, item.body);
  const isEdit = edited || gone.size > 0 || title.edited || (fresh && rewritten);
  const isMore = fresh || title.text !== before.title || filled !== before;
  const updatedAt = (isEdit || isMore ? item.body.updatedAt : null) ?? before.updatedAt;
  const body = { ...filled, title: title.text, paragraphs, updatedAt };
  const change = isEdit ? "edited" : isMore ? "added" : sameRoles(before, body) ? "none" : "roles";
  const shownBy = word.addsOnly ? look.shownBy : withLayout(look.shownBy, word);
  return { look: { body: change === "none" ? before : body, shownBy }, change };
}

/** An article under the headline of another kind of page: outlets write one for the article and one for their lists and feeds. */
function isOtherForm({ body, shownBy }: Look, { item, layout }: Word): boolean {
  const isArticle = body.kind === "article" || item.body.kind === "article";
  return isArticle && body.title !== null && shownBy.size > 0 && !shownBy.has(layout);
}

/** The first look of a post. */
export function firstLook(word: Word): Look {
  return { body: word.item.body, shownBy: withLayout(new Map(), word) };
}

function withLayout(shownBy: ReadonlyMap<string, Instant>, { layout, clock }: Word): Map<string, Instant> {
  const shown = shownBy.get(layout);
  return new Map(shownBy).set(layout, shown !== undefined && shown > clock ? shown : clock);
}

function pairsOf(before: PostBody, item: Item, strict: boolean): Pairs {
  const keys = before.paragraphs.map(paragraph => paragraphKey(paragraph.text));
  const free = new Set(keys.keys());
  const of = item.keys.map(key => {
    const at = [...free].find(index => keys[index] === key) ?? -1;
    free.delete(at);
    return at;
  });
  const known = [
    ...keys,
    ...before.byline.map(paragraphKey),
    ...item.byline,
    paragraphKey(before.title ?? ""),
  ];
  const shown = [...item.keys, ...item.byline, item.title ?? ""];
  const glued = [...free].filter(index => isMadeOf(keys[index] ?? "", shown));
  const edited = new Set<number>();
  for (const [index, key] of item.keys.entries()) {
    const text = item.body.paragraphs[index]?.text ?? "";
    const same = before.paragraphs[of[index] ?? -1];
    // Between views of one kind other stops and capitals are other words.
    if (same && strict && fold(same.text) !== fold(text)) edited.add(index);
    if (of[index] !== -1) continue;
    const whole = glued.find(at => (keys[at] ?? "").includes(key));
    if (whole !== undefined || isMadeOf(key, known)) {
      of[index] = whole ?? -2;
      continue;
    }
    const old = [...free].find(at => areAlike(before.paragraphs[at]?.text ?? "", text));
    if (old === undefined) continue;
    of[index] = old;
    free.delete(old);
    edited.add(index);
  }
  return { of, edited };
}

/** Without boundaries only what stands between two paragraphs of the post is known to be part of it. */
function withinKnown({ of, edited }: Pairs): Pairs {
  const first = of.findIndex(at => at >= 0);
  const last = of.findLastIndex(at => at >= 0);
  return { of: of.map((at, index) => (at === -1 && (index < first || index > last) ? -2 : at)), edited };
}

/** The post's own paragraphs that the item does not have. */
function missing(before: PostBody, pairs: Pairs, word: Word): Set<number> {
  const present = new Set(pairs.of);
  const end = word.mayBeCut ? Math.max(-1, ...pairs.of) : before.paragraphs.length;
  const shown = [...word.item.keys, ...word.item.byline, word.item.title ?? ""];
  const lost = before.paragraphs.flatMap(({ role, text }, index) => {
    const own = role === "text" || role === "quote" || role === "list-item";
    return own && index <= end && !present.has(index) && !isMadeOf(paragraphKey(text), shown) ? [index] : [];
  });
  return new Set(lost);
}

function mergedTitle(
  before: PostBody,
  item: Item,
  rewritten: boolean,
  addsOnly: boolean,
): { text: string | null; edited: boolean } {
  const { title } = item.body;
  if (title === null || addsOnly) return { text: before.title, edited: false };
  if (before.title === null) return { text: title, edited: false };
  const same = rewritten ? fold(title) === fold(before.title) : item.title === paragraphKey(before.title);
  return same ? { text: before.title, edited: false } : { text: title, edited: true };
}

/** The paragraphs of both: edited ones replaced, new ones where they stand between their neighbours. */
function woven(
  before: readonly Paragraph[],
  shown: readonly Paragraph[],
  pairs: Pairs,
  { gone, changes, kind }: { gone: ReadonlySet<number>; changes: boolean; kind: PostBody["kind"] },
): Paragraph[] {
  // New paragraphs by the one they follow; -1 is the top. What stands above the first common one goes above it, and
  // with none in common the new ones go to the end, but what sums an article up goes to its top.
  const following = new Map<number, Paragraph[]>();
  const replaced = new Map<number, Paragraph>();
  const isSummary = shown.length < before.length && kind === "article";
  let last = (pairs.of.find(at => at >= 0) ?? (isSummary ? 0 : before.length)) - 1;
  for (const [index, paragraph] of shown.entries()) {
    const at = pairs.of[index] ?? -1;
    if (at === -1) following.set(last, [...(following.get(last) ?? []), paragraph]);
    const old = before[at];
    if (!old) continue;
    last = at;
    const edited = pairs.edited.has(index);
    // A glued paragraph says nothing about the role of its parts.
    const same = edited || paragraphKey(old.text) === paragraphKey(paragraph.text);
    if (!changes || !same) continue;
    const text = edited ? paragraph.text : old.text;
    replaced.set(at, { role: clearerRole(old.role, paragraph.role), text });
  }
  const kept = before.map((paragraph, index) => (gone.has(index) ? [] : [replaced.get(index) ?? paragraph]));
  return [
    ...(following.get(-1) ?? []),
    ...kept.flatMap((paragraph, index) => [...paragraph, ...(following.get(index) ?? [])]),
  ];
}

/** "text" is what a view says that does not know better. */
function clearerRole(a: Paragraph["role"], b: Paragraph["role"]): Paragraph["role"] {
  return a === "text" ? b : a;
}

function sameRoles(a: PostBody, b: PostBody): boolean {
  return a.paragraphs.every((paragraph, index) => paragraph.role === b.paragraphs[index]?.role);
}

/** How much a precision says: a clock time, a day, nothing. */
const says: Record<TimePrecision, number> = { exact: 2, minute: 2, day: 1, order: 0, none: 0 };

/** What the item knows and the body does not: kind, byline, tags, a better time. A date alone changes nothing. */
function filledIn(before: PostBody, item: PostBody): PostBody {
  const kind = before.kind === "news" ? item.kind : before.kind;
  const byline = before.byline.length === 0 ? item.byline : before.byline;
  const tags = before.tags.length === 0 ? item.tags : before.tags;
  const timed = says[item.timePrecision] > says[before.timePrecision];
  const { publishedAt, timePrecision } = timed ? item : before;
  if (
    kind === before.kind &&
    byline.length === before.byline.length &&
    tags.length === before.tags.length &&
    !timed
  ) {
    return before;
  }
  // A time that cannot be so is not worth keeping beside one that can.
  const { claimedAt, ...rest } = before;
  const claim = timed || claimedAt === undefined ? {} : { claimedAt };
  return { ...rest, kind, byline, tags, publishedAt, timePrecision, ...claim };
}
