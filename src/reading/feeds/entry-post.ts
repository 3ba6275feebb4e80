import type { Paragraph } from "../../coverage/post.ts";
import type { ReadPost } from "../../coverage/reading.ts";
import { foldKey } from "../../language/fold.ts";
import type { Instant } from "../../time/instant.ts";
import { wordCount } from "../clean-text.ts";
import { readBody } from "../post-body.ts";
import { postKind } from "../post-kind.ts";
import { type PublishedTime, writtenTime } from "../published-time.ts";
import { readPost } from "../read-post.ts";
import type { FeedEntry } from "./feed.ts";
import { contentLines, type FeedContent, lineOf } from "./feed-content.ts";

/** What is known where an entry is silent. */
export type FeedCalendar = { zone: string; readAt: Instant };

/** The post that an entry is, with what there is to report of it. */
export type EntryReading = { post: ReadPost; warnings: string[] };

/** An entry of this many words is the article itself; a shorter one is a teaser of it. */
const articleWords = 150;
/** No entry needs more labels than this. */
const mostTags = 20;

/**
 * Reads an entry of a feed; null for an entry that says nothing at all (one with an address, an id or a time alone is a
 * pointer that is kept and never shown). Its text is the content where the feed gives it, with the summary before it where that says something else.
 */
export function entryPost(entry: FeedEntry, calendar: FeedCalendar): EntryReading | null {
  const title = ownTitle(entry);
  const paragraphs = paragraphsOf(entry, title, calendar.zone);
  const { published, updatedAt, warnings } = timesOf(entry, calendar);
  const silent = title === null && paragraphs.length === 0;
  const { id, link } = entry;
  if (silent && id === null && link === null && published.publishedAt === null && !published.claimedAt)
    return null;
  const tags = entry.categories
    .map(word => lineOf({ plain: word }) ?? "")
    .filter(word => word !== "" && wordCount(word) <= 6)
    .slice(0, mostTags);
  const byline = [
    ...entry.authors,
    ...(entry.authors.length === 0 && entry.outlet !== null ? [entry.outlet] : []),
  ];
  const words = paragraphs.reduce((sum, { role, text }) => sum + (role === "promo" ? 0 : wordCount(text)), 0);
  const kind = postKind(title, tags, paragraphs);
  const post = readPost(title, { tags, byline, paragraphs }, published, {
    kind: silent ? "procedural" : kind === "news" && words >= articleWords ? "article" : kind,
    anchor: id ?? link,
    url: link,
    updatedAt,
  });
  return { post, warnings };
}

/** The title without the outlet's name at its end ("Title - Outlet"), where the entry names its outlet apart. */
function ownTitle({ title, outlet }: FeedEntry): string | null {
  if (title === null || outlet === null) return title;
  const tail = [" - ", " – ", " — ", " | "].find(join => title.endsWith(`${join}${outlet}`));
  return tail === undefined ? title : title.slice(0, -(tail.length + outlet.length)).trim() || title;
}

function paragraphsOf(entry: FeedEntry, title: string | null, zone: string): Paragraph[] {
  const content = bodyOf(entry.content, zone);
  const summary = bodyOf(entry.summary, zone);
  const told = new Set(content.map(({ text }) => foldKey(text)));
  const all = foldKey(content.map(({ text }) => text).join(" "));
  const teaser = foldKey(
    summary.map(({ text }) => text.replace(/\s?(?:\[?…\]?|\[?\.\.\.\]?)$/u, "")).join(" "),
  );
  const standfirst = all.includes(teaser) ? [] : summary.filter(({ text }) => !told.has(foldKey(text)));
  const captions = entry.captions.flatMap((caption): Paragraph[] => {
    const text = lineOf(caption);
    return text === null || all.includes(foldKey(text)) ? [] : [{ role: "caption", text }];
  });
  const own = new Set(
    [title, entry.title, entry.outlet].flatMap(text => (text === null ? [] : [foldKey(text)])),
  );
  const both = title === null || entry.outlet === null ? null : foldKey(`${title} ${entry.outlet}`);
  return [...(content.length === 0 ? summary : [...standfirst, ...content]), ...captions].filter(
    ({ text }) => !own.has(foldKey(text)) && foldKey(text) !== both,
  );
}

function bodyOf(content: FeedContent | null, zone: string): Paragraph[] {
  if (content === null) return [];
  const { paragraphs } = readBody(contentLines(content, zone), { spaced: true, bareCaptions: false });
  return paragraphs.map(paragraph =>
    isFoot(paragraph.text) ? { ...paragraph, role: "promo" as const } : paragraph,
  );
}

/** What feeds put under an entry: "Continue reading...", and the line of the most common software for blogs. */
function isFoot(text: string): boolean {
  return (
    /^[[(]?(?:continue reading|read (?:more|on|the (?:full|rest|whole)|full)|full (?:story|article)|keep reading)\b.{0,120}$/i.test(
      text,
    ) ||
    /^The (?:post|article) .{1,300} (?:appeared first on|first appeared on|was first published on) /i.test(
      text,
    )
  );
}

/**
 * When an entry was published and, where that is later, changed. An entry that gives only the time of its last change is
 * placed there: the words that we read were published then, and no earlier time is known.
 */
function timesOf(
  { published, updated }: FeedEntry,
  calendar: FeedCalendar,
): { published: PublishedTime; updatedAt: Instant | null; warnings: string[] } {
  const read = (texts: readonly string[]) =>
    texts.map(text => writtenTime(text, calendar)).find(time => time !== null) ?? null;
  const [first, last] = [read(published), read(updated)];
  const time = first ?? last ?? { publishedAt: null, timePrecision: "none", warning: null };
  const unread = first === null && last === null ? [...published, ...updated][0] : undefined;
  const warnings = [time.warning, unread === undefined ? null : `"${unread.slice(0, 40)}" is not a time`];
  const changed = last?.timePrecision === "day" ? null : (last?.publishedAt ?? null);
  const later = changed !== null && (time.publishedAt === null || changed > time.publishedAt);
  return {
    published: time,
    updatedAt: later ? changed : null,
    warnings: warnings.filter(warning => warning !== null),
  };
}
