import { isNames, signersOf } from "./byline.ts";
import { endsAsSentence } from "./clean-text.ts";
import { type Line, wholeText } from "./line.ts";
import { isFurniture } from "./picture.ts";
import { isHeadline, type PostBlock } from "./post-block.ts";
import { isTag } from "./post-kind.ts";
import { type Calendar, publishedTime } from "./published-time.ts";
import { readStamp, type Stamp } from "./stamp.ts";
import { type StampMark, stampMark } from "./stamp-mark.ts";
import type { Stamped } from "./stamp-order.ts";

/** A post's lines under its time, still unread; `start` is the line where it begins. */
export type StampedBlock = PostBlock & Stamped & { updated: Stamp | null; start: number };

/** How a page puts times and titles together. */
type StampPlace = "on the title's line" | "over the title" | "under the title" | "at the post's end";

/** The blocks of a page whose posts carry their times, in page order. */
export type StampedBlocks = { blocks: StampedBlock[]; place: StampPlace };

/** A mark on lines `at` to `end`; `heading` for a day's heading. */
type Marked = { at: number; end: number; mark: StampMark };

/** A line of prose that stood beside its time. */
const bare: Omit<Line, "text"> = { indent: 0, gap: true, marker: null, role: null };
/** Times that close their posts are believed from this number on. */
const fewestClosing = 3;

/** Parts the lines of a page where times stand. A page without such marks gives no blocks. */
export function stampedBlocks(lines: readonly Line[], calendar: Calendar): StampedBlocks {
  const marks = marksOf(lines);
  const clocked = marks.some(({ mark }) => isClock(mark.stamp));
  const all = marks.filter(({ mark }) => (isClock(mark.stamp) || !clocked) && !mark.stamp.updated);
  const posts = withoutPageTimes(all, lines);
  const repeated = repeatedBefore(lines, posts);
  const items = itemsOf(lines);
  const page = { lines, repeated, items };
  const place = placeOf(page, posts);
  const starts = posts.map((post, at) => startOf(page, place, post, posts[at - 1]));
  const headings = headingsOver(marks, posts, starts, calendar);
  const blocks = posts.map((post, at) => {
    const start = starts[at] ?? post.at;
    const to = place === "at the post's end" ? post.at : (starts[at + 1] ?? lines.length);
    const from = place === "at the post's end" ? start : post.end;
    return blockOf(lines, post, { start, from, to, heading: headings[at] ?? null });
  });
  return { blocks, place };
}

/** True for a stamp that tells more than a day. */
function isClock(stamp: Stamp): boolean {
  return stamp.hour !== null || stamp.ago !== null;
}

function blockOf(
  lines: readonly Line[],
  { at, mark }: Marked,
  { start, from, to, heading }: { start: number; from: number; to: number; heading: string | null },
): StampedBlock {
  const titled = start < at && from > at; // the title stands over its time
  const above = titled ? lines.slice(start, at).filter(line => !isFurniture(line.text)) : [];
  const title = above.find(line => !isTag(line.text) && !isSigner(line));
  const body: Line[] = mark.said === null ? [] : [{ ...bare, text: mark.said }];
  let updated: Stamp | null = null;
  for (const line of lines.slice(from, to)) {
    const inner = isFurniture(line.text) ? null : stampMark(line);
    if (inner?.stamp.updated) updated = inner.stamp;
    else if (!isFurniture(line.text) && (inner === null || inner.place !== "alone")) body.push(line);
  }
  return {
    ...{ start, updated, stamp: mark.stamp, date: heading },
    title: titled ? (title === undefined ? null : wholeText(title)) : mark.title,
    tags: [...above.filter(line => isTag(line.text)).map(line => line.text), ...mark.tags],
    byline: [...above.filter(isSigner).map(line => line.text.replace(/^by /i, "")), ...mark.byline],
    lines: body,
  };
}

/** The marks of a page; lines of time that follow each other ("2h ago", then "17:52") are one. */
function marksOf(lines: readonly Line[]): Marked[] {
  const marks: Marked[] = [];
  lines.forEach((line, at) => {
    if (line.role === "caption" || line.role === "alt" || line.role === "quote") return;
    const mark = isFurniture(line.text) ? null : stampMark(line);
    if (mark === null) return;
    const last = marks.at(-1);
    const joined = last !== undefined && nothingBetween(lines, last.end, at) ? join(last.mark, mark) : null;
    if (last !== undefined && joined !== null) {
      last.mark = joined;
      last.end = at + 1;
    } else marks.push({ at, end: at + 1, mark });
  });
  return withoutListed(lines, marks);
}

function nothingBetween(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from, to).every(line => isFurniture(line.text));
}

/** Two marks of one post: each tells what the other does not. */
function join(first: StampMark, second: StampMark): StampMark | null {
  const [one, two] = [first.stamp, second.stamp];
  if (first.title !== null || first.said !== null || one.updated !== two.updated) return null;
  const both = one.hour !== null && two.hour !== null && (one.hour !== two.hour || one.minute !== two.minute);
  if (both || (one.ago !== null && two.ago !== null)) return null;
  const [clock, other] = one.hour === null ? [two, one] : [one, two];
  const dated = clock.day === null ? other : clock;
  const stamp: Stamp = {
    ...clock,
    ...{ day: dated.day, month: dated.month, year: dated.year },
    ago: clock.ago ?? other.ago,
    daysBack: clock.daysBack ?? other.daysBack,
    weekday: clock.weekday ?? other.weekday,
  };
  return {
    ...second,
    ...{ stamp, byline: [...first.byline, ...second.byline], tags: [...first.tags, ...second.tags] },
  };
}

/** Where most times stand alone, a few lines that begin with a time are a programme within a post. */
function withoutListed(lines: readonly Line[], marks: readonly Marked[]): Marked[] {
  const alone = marks.filter(({ mark }) => mark.place === "alone" && isClock(mark.stamp)).length;
  const count = (place: "before" | "after") => marks.filter(({ mark }) => mark.place === place).length;
  const listed = (place: "before" | "after") => alone >= 4 && count(place) * 2 < alone;
  const lone = count("after") < 2;
  return marks.filter(({ at, mark }) => {
    if (mark.place === "alone") return true;
    if (mark.place === "after" && (lone || count("before") + alone > count("after"))) return false;
    return !listed(mark.place) && !(alone > 1 && lines[at]?.marker === "bullet");
  });
}

/** A page's lines, and which of them are no titles: what stands before several times, and a list's items after its first. */
type HeadLines = {
  lines: readonly Line[];
  repeated: ReadonlySet<string>;
  items: ReadonlySet<Line | undefined>;
};

/** The lines numbered one more than the line before them. */
function itemsOf(lines: readonly Line[]): Set<Line | undefined> {
  return new Set(
    lines.filter(({ marker }, at) => typeof marker === "number" && lines[at - 1]?.marker === marker - 1),
  );
}

/** Votes on where the titles stand: over their times, under them, or over a post that its time closes. */
function placeOf({ lines, repeated, items }: HeadLines, posts: readonly Marked[]): StampPlace {
  if (posts.filter(({ mark }) => mark.place !== "alone").length * 2 > posts.length)
    return "on the title's line";
  let over = 0;
  let closing = 0;
  posts.forEach((post, at) => {
    const [before, after] = [lineBefore(lines, post.at, repeated), lineAfter(lines, post.end)];
    const headed = isHeadline(before) && before?.role !== "link" && !items.has(before);
    if (headed && (after === undefined || !isHeadline(after))) over += 1;
    else if (isHeadline(after) && !(headed && at > 0)) over -= 1;
    if (before !== undefined && !headed) closing += 1;
  });
  if (over > 0) return "under the title";
  const last = posts.at(-1);
  const nothingAfter = last !== undefined && lineAfter(lines, last.end) === undefined;
  const closed = posts.length >= fewestClosing && nothingAfter && closing === posts.length;
  return closed ? "at the post's end" : "over the title";
}

function startOf(
  { lines, repeated, items }: HeadLines,
  place: StampPlace,
  post: Marked,
  before: Marked | undefined,
): number {
  const free = before?.end ?? 0;
  if (place === "at the post's end") return before === undefined ? firstHeadline(lines, post.at) : free;
  if (place !== "under the title") return post.at;
  for (let at = post.at - 1; at >= Math.max(free, post.at - 4); at--) {
    const line = lines[at];
    if (line === undefined || endsAsSentence(line.text.replace(/[?!]["'’”]?$/, ""))) break;
    if (isHeadline(line) && isTelling(line) && !repeated.has(line.text) && !items.has(line)) {
      const label = lines[at - 1];
      return at > free && label !== undefined && isTag(label.text) ? at - 1 : at;
    }
  }
  return post.at;
}

/** The headline nearest above a line, with nothing but its post between. */
function firstHeadline(lines: readonly Line[], end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const line = lines[at];
    if (line !== undefined && isHeadline(line) && !isFurniture(line.text)) return at;
  }
  return end;
}

function isSigner(line: Line): boolean {
  return line.role !== "heading" && (signersOf(line.text) !== null || isNames(line.text));
}

function lineBefore(lines: readonly Line[], at: number, repeated: ReadonlySet<string>): Line | undefined {
  return lines.slice(Math.max(0, at - 5), at).findLast(line => isTelling(line) && !repeated.has(line.text));
}

/** Lines that stand before the times of several posts: what the page puts after each post, and no titles. */
function repeatedBefore(lines: readonly Line[], posts: readonly Marked[]): Set<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  posts.slice(1).forEach(({ at }, place) => {
    const from = Math.max(posts[place]?.end ?? 0, at - 3);
    for (const text of new Set(lines.slice(from, at).map(line => line.text))) {
      if (seen.has(text)) again.add(text);
      seen.add(text);
    }
  });
  return again;
}

function lineAfter(lines: readonly Line[], end: number): Line | undefined {
  return lines.slice(end, end + 6).find(isTelling);
}

/** A line that is neither furniture nor a tag, signer or further time. */
function isTelling(line: Line): boolean {
  return (
    !isFurniture(line.text) && !isTag(line.text) && !isSigner(line) && stampMark(line)?.place !== "alone"
  );
}

/** For each post the day of the last heading above it that no post has taken for its own; null where none stands there. */
function headingsOver(
  marks: readonly Marked[],
  posts: readonly Marked[],
  starts: readonly number[],
  calendar: Calendar,
): (string | null)[] {
  const own = new Set(posts);
  const headings = marks.filter(mark => !own.has(mark) && !mark.mark.stamp.updated);
  let next = 0;
  let day: string | null = null;
  return starts.map(start => {
    for (
      let heading = headings[next];
      heading !== undefined && heading.at < start;
      heading = headings[next]
    ) {
      day = publishedTime(heading.mark.stamp, calendar).publishedAt?.slice(0, 10) ?? day;
      next += 1;
    }
    return day;
  });
}

/** The first times of a page are its own where they alone print the year, or alone say "published". */
function withoutPageTimes(posts: readonly Marked[], lines: readonly Line[]): Marked[] {
  const [first, ...others] = posts;
  if (first === undefined || others.length < 2 || first.mark.place !== "alone") return [...posts];
  const text = (post: Marked) => lines[post.at]?.text ?? "";
  const says = (post: Marked) => /\bpublished\b/i.test(text(post));
  const dated = (post: Marked) => {
    const stamp = readStamp(text(post));
    return stamp !== null && stamp.year !== null && isClock(stamp);
  };
  const few = (test: (post: Marked) => boolean) => !others.slice(1).some(test);
  const own = (dated(first) && few(dated)) || (says(first) && few(says));
  return own ? withoutPageTimes(others, lines) : [...posts];
}
