import type { ReadPost } from "../coverage/reading.ts";
import { foldKey } from "../language/fold.ts";
import { isNames } from "./byline.ts";
import { endsAsSentence, opensQuotation, wordCount } from "./clean-text.ts";
import { eachItem } from "./each-item.ts";
import { withKeyEvents } from "./key-events.ts";
import { bounded, type Layout, type LayoutReading } from "./layout.ts";
import { isSpaced, type Line, wholeText } from "./line.ts";
import type { Page } from "./page.ts";
import { readHeader, summaryPost } from "./page-header.ts";
import { withoutTail } from "./page-tail.ts";
import { creditedCaption, isFurniture } from "./picture.ts";
import { type BodyShape, readBody } from "./post-body.ts";
import { isPromo, isSignOff, opensPost } from "./promo.ts";
import { type Calendar, dayOnly, publishedTime } from "./published-time.ts";
import { readPost } from "./read-post.ts";
import { readStamp, type Stamp } from "./stamp.ts";

/** The list at the top: its titles in page order, and the lines it takes. */
type KeyList = { titles: string[]; start: number; end: number };
/** A post's lines, still unread. */
type Block = { title: string | null; stamp: Stamp | null; updated: Stamp | null; lines: Line[] };

/**
 * A live blog that opens with a list of key events, a dash before each; then the posts, newest first, with and without
 * titles. A line that equals a key event is a title; key events without a body are posts of their own.
 */
export const keyEventsBlog: Layout = {
  name: "key-events-blog",
  detect: page => {
    const list = keyListOf(page.lines);
    if (list !== null) return `it opens with a list of ${list.titles.length} key events`;
    const headline = liveHeadline(page.lines);
    return headline < 0 || page.html !== null ? null : "its headline says that it is a live blog";
  },
  read: readKeyEventsBlog,
};

function readKeyEventsBlog(page: Page): LayoutReading {
  const lines = withoutTail(page.lines);
  const headline = liveHeadline(lines);
  const list = keyListOf(lines) ?? { titles: [], start: headline + 1, end: headline + 1 };
  const calendar: Calendar = { date: page.date, zone: page.zone, readAt: page.readAt };
  const shape = { spaced: isSpaced(lines.slice(list.end)), bareCaptions: false };
  const blocks = blocksOf(lines.slice(list.end), new Set(list.titles.map(foldKey)));
  const warnings: (string | null)[] = [];
  const { made, quarantined } = eachItem(
    blocks,
    block => postOf(block, calendar, shape, warnings),
    block => block.title ?? block.lines[0]?.text ?? "",
  );
  const posts = made.filter(post => post.title !== null || post.paragraphs.length > 0);
  const header = readHeader(lines.slice(0, list.start), page.date, { standfirst: list.titles.length > 0 });
  const told = new Set(posts.flatMap(post => post.paragraphs.map(paragraph => foldKey(paragraph.text))));
  const standfirst = header.summary
    .flatMap(post => post.paragraphs.map(paragraph => paragraph.text))
    .filter(text => !told.has(foldKey(text)));
  const ordered = withKeyEvents(posts, list.titles, page.date).toReversed();
  return bounded(
    page.html?.title ?? lines[headline]?.text ?? header.title,
    [...ordered, ...summaryPost(standfirst, page.date)],
    warnings,
    quarantined,
  );
}

/** The list under "Key events": a dash on its own line or before each title; times between are passed over. */
function keyListOf(lines: readonly Line[]): KeyList | null {
  const start = lines.findIndex(line =>
    /^key (?:events|moments|developments)(?: \(\d+\))?:?$/i.test(line.text),
  );
  if (start < 0) return null;
  const titles: string[] = [];
  let at = start + 1;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const dash = /^[-–•*]$/.test(line.text);
    if (dash && isTime(lines[at + 1])) at += 1;
    const title = lines[at + 1];
    if (line.marker === "bullet") titles.push(line.text);
    else if (dash && title !== undefined) {
      titles.push(wholeText(title));
      at += 1;
    } else if (!isFurniture(line.text) && !(isTime(line) && isEntry(lines[at + 1]))) break;
    at += 1;
  }
  return titles.length > 1 ? { titles, start, end: at } : null;
}

function isTime(line: Line | undefined): boolean {
  return line !== undefined && readStamp(line.text) !== null;
}

function isEntry(line: Line | undefined): boolean {
  return line !== undefined && (line.marker === "bullet" || /^[-–•*]$/.test(line.text));
}

/** The line of a headline such as "... – as it happened" or "... – live", near the top; -1 where there is none. */
function liveHeadline(lines: readonly Line[]): number {
  return lines
    .slice(0, 40)
    .findIndex(
      line =>
        wordCount(line.text) > 4 &&
        /[-–—:|] ?(?:as it happened|live(?: updates| blog| news)?)$/i.test(line.text),
    );
}

function blocksOf(lines: readonly Line[], titles: ReadonlySet<string>): Block[] {
  const blocks: Block[] = [];
  const spaced = isSpaced(lines);
  let block: Block = { title: null, stamp: null, updated: null, lines: [] };
  const open = (title: string | null, stamp: Stamp | null) => {
    block = { title, stamp, updated: null, lines: [] };
    blocks.push(block);
  };
  blocks.push(block);
  lines.forEach((line, at) => {
    const stamp = readStamp(line.text);
    const fresh = block.title === null && block.lines.length === 0;
    if (stamp?.updated) block.updated = stamp;
    else if (stamp !== null && fresh) block.stamp = stamp.hour === null ? (block.stamp ?? stamp) : stamp;
    else if (stamp !== null) open(null, stamp);
    else if (isFurniture(line.text)) return;
    else if (titles.has(foldKey(wholeText(line))) || isTitle(lines, at)) {
      if (fresh) block.title = wholeText(line);
      else open(wholeText(line), null);
    } else {
      if (block.lines.length > 0 && (opensUntitled(lines, at) || turns(line, block, spaced)))
        open(null, null);
      block.lines.push(line);
    }
  });
  return blocks;
}

/** A headline that is not in the list: no sentence, between lines that are. */
function isTitle(lines: readonly Line[], at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || line.marker !== null || isNames(line.text)) return false;
  if (
    /^(?:closing|opening|morning|evening|afternoon) (?:summary|post)$|^(?:summary|(?:the )?day so far|afternoon summary|good morning)$/i.test(
      line.text,
    )
  )
    return true;
  const words = wordCount(line.text);
  if (words < 4 || words > 35 || endsAsSentence(line.text) || /[:;,…-]$/.test(line.text)) return false;
  if (creditedCaption(line.text) !== null || isPromo(line.text)) return false;
  if (opensQuotation(line.text) && !/[’”'"]/u.test(line.text.slice(1))) return false;
  return (
    endsAsSentence(next.text) && (before === undefined || endsAsSentence(before.text) || isPromo(before.text))
  );
}

/** Where an untitled post surely begins, within lines that no title parts. */
function opensUntitled(lines: readonly Line[], at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined || before === undefined) return false;
  if (opensPost(line.text) || announcesSpeaker(line.text)) return true;
  if (isSignOff(before.text) && !isPromo(line.text)) return true;
  return line.gap && isNames(line.text) && next !== undefined && endsAsSentence(next.text);
}

/**
 * Where the page turns to something else: with "Meanwhile", "Elsewhere" or "In other news" and without a name that its post
 * has named; or after an empty line, where the page has none between paragraphs.
 */
function turns(line: Line, block: Block, spaced: boolean): boolean {
  const last = block.lines.at(-1);
  if (last === undefined || !endsAsSentence(last.text) || !endsAsSentence(line.text) || line.marker !== null)
    return false;
  if (line.gap && !spaced) return last.marker === null;
  if (
    !/^(?:meanwhile|elsewhere|separately|in other (?:news|developments)|away from|over in|turning (?:back )?to)\b/i.test(
      line.text,
    )
  )
    return false;
  const named = new Set([block.title ?? "", ...block.lines.map(({ text }) => text)].flatMap(namesWithin));
  const own = namesWithin(line.text).slice(1); // the first word begins the sentence
  return own.length > 0 && !own.some(name => named.has(name));
}

function namesWithin(text: string): string[] {
  return text.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? [];
}

/** "Ann Example is speaking now.", "The leaders are addressing the press now, too.": the page turns to somebody. */
function announcesSpeaker(text: string): boolean {
  if (wordCount(text) > 22 || opensQuotation(text)) return false;
  return /\b(?:is|are)(?: now| also| just| currently)* (?:speaking|briefing|addressing|taking questions|holding|giving|talking|making|up)\b.{0,60}\bnow\b|\b(?:is|are) now (?:speaking|briefing|addressing|taking questions|holding|giving)\b/i.test(
    text,
  );
}

function postOf(block: Block, calendar: Calendar, shape: BodyShape, warnings: (string | null)[]): ReadPost {
  const content = readBody(block.lines, shape);
  const timed = block.stamp !== null && (block.stamp.hour !== null || block.stamp.day !== null);
  const time = block.stamp !== null && timed ? publishedTime(block.stamp, calendar) : dayOnly(calendar.date);
  const later = block.updated === null ? null : publishedTime(block.updated, calendar).publishedAt;
  const updatedAt =
    later !== null && time.timePrecision === "minute" && time.publishedAt !== null && later > time.publishedAt
      ? later
      : null;
  warnings.push(time.warning);
  return readPost(block.title, content, time, { updatedAt });
}
