import type { ReadPost } from "../coverage/reading.ts";
import { cleanText } from "./clean-text.ts";
import { type ContainerPost, containerPost, stampAt } from "./container-post.ts";
import { eachItem } from "./each-item.ts";
import { isUnseen, linesOfSteps } from "./html-lines.ts";
import { type Element, textWithin, walk } from "./html-tree.ts";
import { keyPointsOf, withKeyEvents } from "./key-events.ts";
import { bounded, type Layout, type LayoutReading } from "./layout.ts";
import type { Line } from "./line.ts";
import type { Page } from "./page.ts";
import { dateInOpening } from "./page-date.ts";
import { readHeader } from "./page-header.ts";
import { blockShape, postOfBlock } from "./post-block.ts";
import { type PostContainers, postContainers } from "./post-containers.ts";
import { dayOnly } from "./published-time.ts";
import { readStamp } from "./stamp.ts";
import { changeTime, placeStamps, timeOfPage } from "./stamp-order.ts";

/** Posts hold at least this share of a page's prose; a page with an article and times beside it (comments) has less. */
const fewestShare = 0.34;

/**
 * A live page by what a reader sees of its markup: repeated elements, each with a time and a title or prose. It is read
 * without its site being known, from elements, headings, times and ids alone.
 */
export const visibleLivePage: Layout = {
  name: "visible-live-page",
  detect: page => {
    const found = foundOn(page);
    if (found === null) return null;
    const { elements, share } = found;
    const percent = Math.round(share * 100);
    return `${elements.length} repeated <${elements[0]?.tagName}> elements each hold a time, and ${percent} % of its prose`;
  },
  read: readVisiblePage,
};

// a page is searched when its layout is looked for, and again when it is read
const known = new WeakMap<Page, PostContainers | null>();

function foundOn(page: Page): PostContainers | null {
  const before = known.get(page);
  if (before !== undefined) return before;
  const found = searched(page);
  known.set(page, found);
  return found;
}

function searched(page: Page): PostContainers | null {
  const found = page.html === null ? null : postContainers(page.html.root);
  if (found === null) return null;
  const named = /\blive\b|as it happened|\bliveblog\b|\/live[/-]/i.test(
    `${page.html?.title ?? ""} ${page.url ?? ""}`,
  );
  const fewest = named ? fewestShare / 2 : fewestShare;
  return found.share >= fewest && found.elements.length > (named ? 1 : 2) ? found : null;
}

function readVisiblePage(page: Page): LayoutReading {
  const found = foundOn(page);
  if (found === null || page.html === null) return bounded(null, [], []);
  const head = linesBefore(page.html.root, found.elements[0], page.zone);
  const calendar = { date: page.date ?? dateInHead(head), zone: page.zone, readAt: page.readAt };
  const items = eachItem(
    found.elements,
    element => containerPost(element, found.stamps, page),
    element => cleanText(textWithin(element)),
  );
  const read = withoutOrdinals(items.made);
  const stamps = read.map(({ moment, stamp }) => ({
    stamp: moment === null ? stamp : (stampAt(moment, page.zone) ?? stamp),
    date: null,
  }));
  const pageTime = timeOfPage(
    head.map(line => readStamp(line.text)),
    calendar,
  );
  const { times, oldestFirst } = placeStamps(stamps, calendar, pageTime);
  const blocks = read.map(({ block }) => block);
  const shape = blockShape(blocks, { spaced: true, bareCaptions: false });
  const readOne = (each: ContainerPost, at: number): ReadPost => {
    const time = each.moment ?? times[at] ?? dayOnly(page.date);
    const address =
      each.anchor === null || page.url === null ? page.url : `${page.url.replace(/#.*$/, "")}#${each.anchor}`;
    const more = { anchor: each.anchor, url: address, updatedAt: changeTime(each.updated, time, calendar) };
    return postOfBlock(each.block, time, shape, more);
  };
  const { made: posts, quarantined } = eachItem(read, readOne, ({ block }) => block.title ?? "");
  const { titles, rest } = keyPointsOf(head);
  const told = posts.filter(
    post => post.title !== null || post.paragraphs.some(({ role }) => role !== "promo"),
  );
  const newestFirst = withKeyEvents(inOrder(told, oldestFirst).toReversed(), titles, page.date);
  const header = readHeader(rest, page.date);
  const warnings = read.map(({ moment }, at) => (moment ?? times[at])?.warning ?? null);
  return bounded(
    page.html.title ?? header.title,
    [...newestFirst.toReversed(), ...header.summary],
    warnings,
    [...items.quarantined, ...quarantined],
  );
}

/** Oldest first: by time where each post has a clock (a pinned post stands where it belongs), else the page's order. */
function inOrder(posts: readonly ReadPost[], oldestFirst: boolean): ReadPost[] {
  const old = oldestFirst ? [...posts] : posts.toReversed();
  const clocked = posts.every(post => post.publishedAt !== null && post.timePrecision !== "day");
  if (!clocked) return old;
  return old.toSorted((a, b) =>
    (a.publishedAt ?? "") < (b.publishedAt ?? "") ? -1 : a.publishedAt === b.publishedAt ? 0 : 1,
  );
}

/** The day of a `time` above the posts, as it stands among the lines. */
function dateInHead(head: readonly Line[]): string | null {
  const written = head.map(line => /\b(20\d{2}-\d{2}-\d{2}) \d{2}:\d{2} UTC\b/.exec(line.text)?.[1]);
  return written.find(date => date !== undefined) ?? dateInOpening(head);
}

/** What a reader sees above the first post. */
function linesBefore(root: Element, first: Element | undefined, zone: string): Line[] {
  const steps = walk(root, element => isUnseen(element) || element.tagName === "aside");
  const end = steps.findIndex(step => step.kind === "enter" && step.element === first);
  return linesOfSteps(end < 0 ? [] : steps.slice(0, end), zone);
}

/** Ids that are shared, or count the posts from the top (each new post moves them), tell nothing of a post. */
function withoutOrdinals(read: readonly ContainerPost[]): ContainerPost[] {
  const anchors = read.map(({ anchor }) => anchor);
  const counts = new Map<string | null, number>();
  for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  const numbers = anchors.map(anchor =>
    anchor === null ? Number.NaN : Number(/(\d+)$/.exec(anchor)?.[1] ?? Number.NaN),
  );
  const [first] = numbers;
  const counted =
    read.length > 1 &&
    first !== undefined &&
    first <= 1 &&
    numbers.every((number, at) => number === first + at);
  return read.map(each =>
    each.anchor === null || counted || (counts.get(each.anchor) ?? 0) > 1 ? { ...each, anchor: null } : each,
  );
}
