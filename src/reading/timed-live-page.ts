import type { ReadPost } from "../coverage/reading.ts";
import { plusDays } from "../time/calendar.ts";
import { endsAsSentence, wordCount } from "./clean-text.ts";
import { eachItem } from "./each-item.ts";
import { bounded, type Layout, type LayoutReading } from "./layout.ts";
import { isSpaced, type Line } from "./line.ts";
import type { Page } from "./page.ts";
import { dateInStamps } from "./page-date.ts";
import { readHeader } from "./page-header.ts";
import { withoutTail } from "./page-tail.ts";
import { readBody } from "./post-body.ts";
import { gluedTag, isTag } from "./post-kind.ts";
import { crossesMidnight, dayOnly, isOldestFirst, publishedTime } from "./published-time.ts";
import { readPost } from "./read-post.ts";
import { readStamp, type Stamp } from "./stamp.ts";
import { stampedBlocks } from "./stamped-heads.ts";

/** Where a post begins: its title line with what stands before it. */
type Head = {
  start: number;
  body: number;
  number: number | null;
  title: string;
  tags: string[];
  stamp: Stamp | null;
};

/**
 * A live page whose posts are numbered, newest first, each title followed without a space by "published at" and its
 * time; a tag stands before or after the title. Old pages have the numbers and no times.
 */
export const timedLivePage: Layout = {
  name: "timed-live-page",
  detect: page => {
    const heads = headsOf(page.lines);
    const timed = heads.filter(head => head.stamp !== null).length;
    if (timed > 0) return `${timed} of its titles end in "published at" and a time`;
    const untimed =
      heads.length > 1 && opensWithPosts(page.lines, heads[0]?.start ?? 0) && !isStamped(page, heads.length);
    return untimed ? `${heads.length} posts numbered in order, without times` : null;
  },
  read: readTimedLivePage,
};

function readTimedLivePage(page: Page): LayoutReading {
  const lines = withoutTail(page.lines);
  const heads = headsOf(lines);
  const date = page.date ?? dateInStamps(heads.map(head => head.stamp));
  const calendar = { date, zone: page.zone, readAt: page.readAt };
  const spaced = isSpaced(lines);
  const warnings: (string | null)[] = [];
  let previous: Stamp | null = null;
  const read = (head: Head, at: number): ReadPost => {
    const body = lines.slice(head.body, heads[at + 1]?.start ?? lines.length);
    const content = readBody(body, { spaced, bareCaptions: false, describedEnds: spaced });
    if (calendar.date !== null && crossesMidnight(previous, head.stamp))
      calendar.date = plusDays(calendar.date, -1);
    previous = head.stamp ?? previous;
    const time = head.stamp === null ? dayOnly(calendar.date) : publishedTime(head.stamp, calendar);
    warnings.push(time.warning);
    return readPost(head.title, { ...content, tags: [...head.tags, ...content.tags] }, time);
  };
  const { made: posts, quarantined } = eachItem(heads, read, head => head.title);
  const header = readHeader(lines.slice(0, heads[0]?.start ?? 0), date);
  const ordered = isOldestFirst(posts) ? posts : posts.toReversed();
  return bounded(page.html?.title ?? header.title, [...ordered, ...header.summary], warnings, quarantined);
}

/** Where times stand at posts of their own, numbers are those of lists within the posts. */
function isStamped(page: Page, numbered: number): boolean {
  const { blocks } = stampedBlocks(page.lines, { date: page.date, zone: page.zone, readAt: page.readAt });
  return blocks.length * 2 > numbered;
}

/** A numbered list within prose is no live page: nothing like an article's paragraphs stands before the first post. */
function opensWithPosts(lines: readonly Line[], first: number): boolean {
  const prose = lines
    .slice(0, first)
    .filter(line => line.marker === null && endsAsSentence(line.text) && wordCount(line.text) > 20);
  return prose.length === 0;
}

/** All heads in page order: stamped titles first, then numbered titles without a time that fit between them. */
function headsOf(lines: readonly Line[]): Head[] {
  const stamped: Head[] = [];
  for (let at = 0; at < lines.length; at++) {
    const head = stampedHead(lines, at, stamped.at(-1)?.body ?? 0);
    if (head !== null) stamped.push(head);
  }
  return [...stamped, ...untimedHeads(lines, stamped)].toSorted((a, b) => a.start - b.start);
}

/** A head whose stamp ends line `at`; its title may stand on the line before, its tag before that. */
function stampedHead(lines: readonly Line[], at: number, free: number): Head | null {
  const line = lines[at];
  const tail = line === undefined ? null : publishedTail(line.text);
  if (line === undefined || tail === null) return null;
  const before = (place: number) => (place >= free ? lines[place] : undefined);
  const start = tail.title === "" ? at - 1 : at;
  const titled = tail.title === "" ? before(start) : line;
  if (titled === undefined) return null;
  const label = before(start - 1);
  const words = tail.title === "" ? titled.text : tail.title;
  const base = { body: at + 1, stamp: tail.stamp };
  if (titled.marker === null && label !== undefined && isLabel(label)) {
    return { ...base, start: start - 1, number: numberOf(label), title: words, tags: [label.text] };
  }
  const glued = gluedTag(words);
  return {
    ...base,
    start,
    number: numberOf(titled),
    title: glued?.title ?? words,
    tags: glued === null ? [] : [glued.tag],
  };
}

/** A tag on its own line before the title: numbered in the title's place, or a known tag. */
function isLabel(line: Line): boolean {
  return typeof line.marker === "number"
    ? wordCount(line.text) <= 4 && publishedTail(line.text) === null
    : isTag(line.text);
}

/** "Title" and the stamp of "Titlepublished at 21:09 Greenwich Mean Time 17 February"; null for other lines. */
function publishedTail(text: string): { title: string; stamp: Stamp } | null {
  const mark = "published at";
  const at = text.toLowerCase().lastIndexOf(mark);
  if (at < 0) return null;
  const stamp = readStamp(text.slice(at + mark.length));
  return stamp === null || stamp.hour === null ? null : { title: text.slice(0, at).trim(), stamp };
}

function numberOf(line: Line): number | null {
  return typeof line.marker === "number" ? line.marker : null;
}

/**
 * Titles without a time: their number is the next one, they stand where posts stand, an empty line follows, and the next
 * stamped title has a higher number (else the line is an item of a list inside the post).
 */
function untimedHeads(lines: readonly Line[], stamped: readonly Head[]): Head[] {
  const found: Head[] = [];
  const first = lines.find(line => line.marker === 1);
  const column = lines[stamped.find(head => head.number !== null)?.start ?? -1]?.indent ?? first?.indent;
  if (column === undefined || (stamped.length > 0 && stamped.every(head => head.number === null)))
    return found;
  let last = 0;
  let next = 0;
  for (let at = 0; at < lines.length; at++) {
    const passed = stamped[next];
    if (passed !== undefined && passed.start === at) {
      last = passed.number ?? last;
      next += 1;
      continue;
    }
    const line = lines[at];
    const limit = stamped[next]?.number ?? Number.POSITIVE_INFINITY;
    if (
      line === undefined ||
      line.marker !== last + 1 ||
      line.marker >= limit ||
      !standsAsTitle(lines, at, column)
    )
      continue;
    last = line.marker;
    const glued = gluedTag(line.text);
    found.push({
      start: at,
      body: at + 1,
      number: last,
      title: glued?.title ?? line.text,
      tags: glued === null ? [] : [glued.tag],
      stamp: null,
    });
  }
  return found;
}

function standsAsTitle(lines: readonly Line[], at: number, column: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (
    line === undefined ||
    Math.abs(line.indent - column) > 1 ||
    endsAsSentence(line.text.replace(/\?$/, ""))
  )
    return false;
  return next === undefined || next.gap || typeof next.marker === "number";
}
