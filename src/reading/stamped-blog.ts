import type { ReadPost } from "../coverage/reading.ts";
import { foldKey } from "../language/fold.ts";
import { plusSeconds } from "../time/instant.ts";
import { endsAsSentence, wordCount } from "./clean-text.ts";
import { withKeyEvents } from "./key-events.ts";
import { bounded, type Layout, type LayoutReading } from "./layout.ts";
import { isSpaced, type Line, wholeText } from "./line.ts";
import type { Page } from "./page.ts";
import { dateInStamps } from "./page-date.ts";
import { readHeader } from "./page-header.ts";
import { withoutTail } from "./page-tail.ts";
import { isFurniture } from "./picture.ts";
import { type BodyShape, readBody } from "./post-body.ts";
import { gluedTag, isTag } from "./post-kind.ts";
import {
  type Calendar,
  checked,
  crossesMidnight,
  dayOnly,
  isOldestFirst,
  type PublishedTime,
  publishedTime,
} from "./published-time.ts";
import { readPost } from "./read-post.ts";
import { readStamp, type Stamp } from "./stamp.ts";

/** A post's stamp and lines, still unread; `date` is the day heading it stands under. */
type Block = {
  stamp: Stamp;
  updated: Stamp | null;
  title: string | null;
  date: string | null;
  lines: Line[];
};

/** A live blog whose posts each stand under their time: a clock, an age ("2h ago"), or a clock before the title. */
export const stampedBlog: Layout = {
  name: "stamped-blog",
  detect: page => {
    const blocks = blocksOf(withoutTail(page.lines), page.date).filter(
      block => block.title !== null || block.lines.length > 0,
    );
    return blocks.length > 1 ? `${blocks.length} posts stand under a line with their time` : null;
  },
  read: readStampedBlog,
};

function readStampedBlog(page: Page): LayoutReading {
  const lines = withoutTail(page.lines);
  const first = lines.findIndex(line => {
    const mark = markOf(line);
    return mark !== null && !mark.stamp.updated && (mark.stamp.hour !== null || mark.stamp.ago !== null);
  });
  const head = lines.slice(0, Math.max(first, 0));
  const shape = { spaced: isSpaced(lines), bareCaptions: false };
  const calendar = { date: page.date, zone: page.zone, readAt: page.readAt };
  const pageTime = timeOfPage(head, calendar);
  const warnings: (string | null)[] = [];
  let newer: Stamp | null = null;
  let back = 0;
  const posts = blocksOf(lines, page.date).map((block): ReadPost => {
    if (crossesMidnight(newer, block.stamp)) back += 1;
    newer = block.stamp;
    const time = timeOfBlock(block, calendar, back, pageTime);
    warnings.push(time.warning);
    return postOf(block, time, calendar, shape);
  });
  const keyTitles = head.flatMap(line => keyPoints(line.text));
  const header = readHeader(
    head.filter(line => keyPoints(line.text).length === 0),
    page.date,
  );
  const told = posts.filter(post => post.title !== null || post.paragraphs.length > 0);
  const ordered = withKeyEvents(told, keyTitles, page.date);
  const oldestFirst = isOldestFirst(told) ? ordered : ordered.toReversed();
  return bounded(page.html?.title ?? header.title, [...oldestFirst, ...header.summary], warnings);
}

/** What a line says of time: a stamp alone, or one before a title; null for other lines. */
function markOf(line: Line): { stamp: Stamp; title: string | null } | null {
  const text = wholeText(line).replace(/^\d{1,3} new (?:updates?|posts?) ?/i, "");
  const alone = readStamp(text);
  if (alone !== null) return { stamp: alone, title: null };
  // "8:15 a.m. Title", "17:52 GMT - Title"
  const before =
    /^(\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: (?:GMT|BST|CET|CEST|EST|EDT|ET|UTC))?)(?: ?[-–—|:])? (\S.*)$/i.exec(
      text,
    );
  const stamp = before?.[1] === undefined ? null : readStamp(before[1]);
  return stamp === null || before?.[2] === undefined || /^\d/.test(before[2])
    ? null
    : { stamp, title: before[2] };
}

function blocksOf(lines: readonly Line[], pageDate: string | null): Block[] {
  const blocks: Block[] = [];
  let date = pageDate;
  let block: Block | undefined;
  for (const line of lines) {
    const mark = markOf(line);
    if (mark === null) {
      if (block !== undefined && !isFurniture(line.text)) block.lines.push(line);
      continue;
    }
    const { stamp, title } = mark;
    const dayLine = stamp.hour === null && stamp.ago === null;
    if (dayLine) {
      date = dateInStamps([stamp]) ?? date;
      block = undefined; // what stands under a day's heading belongs to no post yet
    } else if (stamp.updated) {
      if (block !== undefined) block.updated = stamp;
    } else if (block !== undefined && block.title === null && block.lines.length === 0 && title === null) {
      block.stamp =
        stamp.hour === null ? { ...block.stamp, ago: stamp.ago } : { ...stamp, ago: block.stamp.ago };
    } else {
      block = { stamp, updated: null, title, date, lines: [] };
      blocks.push(block);
    }
  }
  return blocks;
}

function postOf(block: Block, time: PublishedTime, calendar: Calendar, shape: BodyShape): ReadPost {
  const lines = [...block.lines];
  const tags: string[] = [];
  let { title } = block;
  while (title === null && lines[0] !== undefined && isTag(lines[0].text))
    tags.push(lines.shift()?.text ?? "");
  const [first, second] = lines;
  // a title is no sentence, or a short one that a gap or a longer paragraph follows
  const headline =
    first !== undefined &&
    (!endsAsSentence(first.text) || (/\?["'’”]?$/.test(first.text) && second !== undefined));
  if (
    title === null &&
    first !== undefined &&
    headline &&
    first.role !== "caption" &&
    first.role !== "alt" &&
    wordCount(first.text) <= 40
  ) {
    title = wholeText(first);
    lines.shift();
  }
  const glued = title === null ? null : gluedTag(title);
  if (glued !== null) tags.push(glued.tag);
  const content = readBody(lines, shape);
  const later =
    block.updated === null
      ? null
      : publishedTime(block.updated, { ...calendar, date: block.date ?? calendar.date });
  const updatedAt =
    later?.publishedAt &&
    later.timePrecision === "minute" &&
    time.timePrecision === "minute" &&
    later.publishedAt > (time.publishedAt ?? "9")
      ? later.publishedAt
      : null;
  return readPost(glued?.title ?? title, { ...content, tags: [...tags, ...content.tags] }, time, {
    updatedAt,
  });
}

/** A clock is placed on its day; an age in minutes is counted back from the page's own time; an age in hours gives no clock time. */
function timeOfBlock(block: Block, calendar: Calendar, back: number, pageTime: string | null): PublishedTime {
  const { stamp } = block;
  const date = block.date ?? calendar.date;
  const days = block.date === calendar.date ? back : 0; // day headings count for themselves
  const day =
    date === null || days === 0 ? date : plusSeconds(`${date}T12:00:00Z`, -days * 86_400).slice(0, 10);
  if (stamp.hour !== null) return publishedTime(stamp, { ...calendar, date: day });
  if (stamp.ago === null || pageTime === null) return dayOnly(date);
  const at = plusSeconds(pageTime, -stamp.ago.minutes * 60);
  return stamp.ago.fine
    ? checked({ publishedAt: at, timePrecision: "minute", warning: null }, calendar)
    : dayOnly(at.slice(0, 10));
}

/** The page's own time: "Updated 9:36 p.m. ET, February 24, 2022" above the posts; null where it prints none. */
function timeOfPage(head: readonly Line[], calendar: Calendar): string | null {
  for (const line of head) {
    const stamp = readStamp(line.text);
    if (stamp === null || stamp.hour === null || !stamp.updated) continue;
    const time = publishedTime(stamp, calendar);
    if (time.timePrecision === "minute") return time.publishedAt;
  }
  return null;
}

/** The key points of a line that links to their posts ("... View post|... View post"). */
function keyPoints(text: string): string[] {
  if (!/\bview post\b/i.test(text)) return [];
  return text
    .split(/\s?view post\s?\|?/i)
    .map(title => title.trim())
    .filter(title => title !== "" && foldKey(title) !== "view post");
}
