import type { ReadPost } from "../coverage/reading.ts";
import { endsAsSentence, wordCount } from "./clean-text.ts";
import { eachItem } from "./each-item.ts";
import { linesOfSteps } from "./html-lines.ts";
import { walk } from "./html-tree.ts";
import { keyPointsOf, withKeyEvents } from "./key-events.ts";
import { bounded, type Layout, type LayoutReading } from "./layout.ts";
import { isSpaced, type Line } from "./line.ts";
import type { Page } from "./page.ts";
import { readHeader } from "./page-header.ts";
import { withoutTail } from "./page-tail.ts";
import { blockShape, postOfBlock } from "./post-block.ts";
import { isBesidePosts } from "./post-containers.ts";
import { isTag } from "./post-kind.ts";
import { dayOnly } from "./published-time.ts";
import { readStamp } from "./stamp.ts";
import { changeTime, placeStamps, timeOfPage } from "./stamp-order.ts";
import { type StampedBlock, type StampedBlocks, stampedBlocks } from "./stamped-heads.ts";

/** So many paragraphs above the first time are an article. */
const fewestProse = 4;

/** A live blog whose posts each carry their time: over or under the title, on its line, or at the post's end. */
export const stampedBlog: Layout = {
  name: "stamped-blog",
  detect: page => {
    const { lines, blocks, place } = partsOf(page);
    const listed = keyEntries(blocks, lines);
    const posts = blocks.filter(block => isTold(block) && !listed.has(block));
    if (isBesideArticle(lines.slice(0, posts[0]?.start ?? 0), posts)) return null;
    const told = posts.length;
    return told > 1 ? `${told} posts have their time ${place}` : null;
  },
  read: readStampedBlog,
};

function readStampedBlog(page: Page): LayoutReading {
  const { lines, blocks: all } = partsOf(page);
  const head = lines.slice(0, all[0]?.start ?? 0);
  const { titles, rest } = keyPointsOf(head);
  const calendar = { date: page.date, zone: page.zone, readAt: page.readAt };
  const pageTime = timeOfPage(
    head.map(line => readStamp(line.text)),
    calendar,
  );
  const listed = keyEntries(all, lines);
  const blocks = all.filter(block => isTold(block) && !listed.has(block));
  const { times, oldestFirst } = placeStamps(blocks, calendar, pageTime);
  const shape = blockShape(blocks, { spaced: isSpaced(lines), bareCaptions: false });
  const read = (block: StampedBlock, at: number): ReadPost => {
    const time = times[at] ?? dayOnly(page.date);
    return postOfBlock(block, time, shape, { updatedAt: changeTime(block.updated, time, calendar) });
  };
  const { made: posts, quarantined } = eachItem(blocks, read, block => titleOf(block) ?? "");
  const keyTitles = [...titles, ...[...listed].flatMap(block => titleOf(block) ?? [])];
  const header = readHeader(rest, page.date);
  const told = posts.filter(post => post.title !== null || post.paragraphs.length > 0);
  const newestFirst = withKeyEvents(oldestFirst ? told.toReversed() : told, keyTitles, page.date);
  return bounded(
    page.html?.title ?? header.title,
    [...newestFirst.toReversed(), ...header.summary],
    times.map(({ warning }) => warning),
    quarantined,
  );
}

// a page is parted when its layout is looked for, and again when it is read
const known = new WeakMap<Page, StampedBlocks & { lines: Line[] }>();

function partsOf(page: Page): StampedBlocks & { lines: Line[] } {
  const before = known.get(page);
  if (before !== undefined) return before;
  const lines = postLinesOf(page);
  const calendar = { date: page.date, zone: page.zone, readAt: page.readAt };
  const parts = { ...stampedBlocks(lines, calendar), lines };
  known.set(page, parts);
  return parts;
}

/** The page's lines; of an HTML page without its comments, asides and lists of other stories. */
function postLinesOf(page: Page): Line[] {
  const { html, lines, zone } = page;
  return withoutTail(html === null ? lines : linesOfSteps(walk(html.root, isBesidePosts), zone));
}

/** Times below an article ("2 hours ago" at other stories) have hardly any prose of their own. */
function isBesideArticle(head: readonly Line[], posts: readonly StampedBlock[]): boolean {
  const above = head.filter(isProse).length;
  const within = posts.reduce((sum, { lines }) => sum + lines.filter(isProse).length, 0);
  return above >= fewestProse && within * 2 < above;
}

function isProse({ text }: Line): boolean {
  return endsAsSentence(text) && wordCount(text) >= 8;
}

function isTold(block: StampedBlock): boolean {
  return block.title !== null || block.lines.length > 0;
}

/** Times and titles alone under "Key events": a list of posts that stand below, not posts. */
function keyEntries(blocks: readonly StampedBlock[], lines: readonly Line[]): Set<StampedBlock> {
  const label = lines.findIndex(line =>
    /^key (?:events|moments|developments|points|posts)(?: \(\d+\))?:?$/i.test(line.text),
  );
  const first = blocks.findIndex(block => block.start > label);
  if (label < 0 || first < 0 || (blocks[first]?.start ?? 0) > label + 3) return new Set();
  const entries: StampedBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    if (at < first) continue;
    const title = titleOf(block);
    if (title === null || !isBare(block)) break;
    entries.push(block);
  }
  // an entry that is followed by nothing but entries is a page of titles alone
  return entries.length === blocks.length ? new Set() : new Set(entries);
}

/** A title, and perhaps a credit or label below the last of the list, but no sentence. */
function isBare({ title, lines }: StampedBlock): boolean {
  const most = title === null ? 3 : 2;
  return (
    lines.length <= most &&
    !lines.some(line => isTag(line.text) || endsAsSentence(line.text.replace(/\?$/, "")))
  );
}

function titleOf(block: StampedBlock): string | null {
  return block.title ?? block.lines[0]?.text ?? null;
}
