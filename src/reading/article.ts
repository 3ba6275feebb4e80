import { foldKey } from "../language/fold.ts";
import { isNames, namesOf, signersOf } from "./byline.ts";
import { endsAsSentence, wordCount } from "./clean-text.ts";
import { bounded, type Layout, type LayoutReading } from "./layout.ts";
import { isSpaced, type Line } from "./line.ts";
import type { Page } from "./page.ts";
import { withoutTail } from "./page-tail.ts";
import { isFurniture } from "./picture.ts";
import { readBody } from "./post-body.ts";
import { isPromo } from "./promo.ts";
import { dayOnly, type PublishedTime, publishedTime } from "./published-time.ts";
import { readPost } from "./read-post.ts";
import { readStamp, type Stamp } from "./stamp.ts";

/** What stands above an article's text. */
type Top = {
  labels: string[];
  title: string | null;
  byline: string[];
  published: Stamp | null;
  updated: Stamp | null;
  body: number;
};

/** How far down a page's title may stand, in lines: menus and labels come before it. */
const searchedLines = 60;

/** One text under one title: section label, title, signers and date, paragraphs with pictures and links between. */
export const article: Layout = {
  name: "article",
  detect: page => {
    const lines = articleLines(page);
    const top = topOf(lines, page.html?.title ?? null);
    const paragraphs = proseOf(lines.slice(top.body));
    if (top.title === null || paragraphs === 0) return null;
    return `one title, then ${paragraphs} paragraphs`;
  },
  read: readArticle,
};

/** Reads a page as one article; a page without a paragraph of prose gives no post. */
export function readArticle(page: Page): LayoutReading {
  const lines = articleLines(page);
  const top = topOf(lines, page.html?.title ?? null);
  const body = lines.slice(top.body);
  if (proseOf(body) === 0) return bounded(top.title, [], []);
  const content = readBody(body, { spaced: isSpaced(lines), bareCaptions: false });
  const calendar = { date: page.date, zone: page.zone, readAt: page.readAt };
  const meta = page.html?.published ?? null;
  const time: PublishedTime =
    meta !== null
      ? { publishedAt: meta.at, timePrecision: meta.precision, warning: null }
      : top.published === null
        ? dayOnly(page.date)
        : publishedTime(top.published, calendar);
  const later = top.updated === null ? null : publishedTime(top.updated, calendar);
  const updatedAt =
    later?.timePrecision === "minute" &&
    later.publishedAt !== null &&
    later.publishedAt > (time.publishedAt ?? "9")
      ? later.publishedAt
      : null;
  const byline = [
    ...top.byline,
    ...content.byline,
    ...(top.byline.length > 0 ? [] : (page.html?.authors ?? [])),
  ];
  const post = readPost(top.title, { ...content, byline, tags: top.labels }, time, {
    kind: "article",
    updatedAt,
    url: page.html?.canonical ?? page.url,
  });
  return bounded(top.title, [post], [time.warning, later?.warning ?? null]);
}

function articleLines(page: Page): Line[] {
  return withoutTail(page.html?.articleLines ?? page.lines);
}

/** Paragraphs of prose: sentences of some length. */
function proseOf(lines: readonly Line[]): number {
  return lines.filter(line => endsAsSentence(line.text) && wordCount(line.text) >= 8 && !isPromo(line.text))
    .length;
}

function topOf(lines: readonly Line[], known: string | null): Top {
  const top: Top = { labels: [], title: known, byline: [], published: null, updated: null, body: 0 };
  const at = titleLine(lines, known);
  if (at !== null) {
    top.title = known ?? lines[at]?.text ?? null;
    top.labels = lines
      .slice(0, at)
      .map(line => line.text)
      .filter(isLabel)
      .slice(-2);
    top.body = at + 1;
  }
  // names, dates and buttons stand between the title (or the standfirst) and the text
  for (let next = lines[top.body]; next !== undefined && takeTopLine(top, next.text); next = lines[top.body])
    top.body += 1;
  return top;
}

function takeTopLine(top: Top, text: string): boolean {
  if (top.title !== null && foldKey(text) === foldKey(top.title)) return true;
  const stamp = readStamp(text);
  const signers = signersOf(text);
  if (stamp !== null) {
    if (stamp.updated) top.updated ??= stamp;
    else top.published ??= stamp;
  } else if (signers !== null) top.byline.push(...signers);
  else if (isNames(text) && top.title !== null) top.byline.push(...namesOf(text));
  else return isFurniture(text);
  return true;
}

/** The title's line: the known title's, a heading, else the first line of headline length that is no sentence. */
function titleLine(lines: readonly Line[], known: string | null): number | null {
  const opening = lines.slice(0, searchedLines);
  const at = (test: (line: Line) => boolean) => {
    const found = opening.findIndex(test);
    return found < 0 ? null : found;
  };
  const same = known === null ? null : at(line => foldKey(line.text) === foldKey(known));
  if (same !== null || known !== null) return same;
  return at(line => line.role === "heading") ?? firstHeadline(opening);
}

function firstHeadline(lines: readonly Line[]): number | null {
  for (const [at, line] of lines.entries()) {
    if (isFurniture(line.text) || isLabel(line.text) || readStamp(line.text) !== null || isPromo(line.text))
      continue;
    const words = wordCount(line.text);
    const sentence = endsAsSentence(line.text.replace(/[?!]["'’”]?$/, ""));
    return !sentence && words >= 3 && words <= 40 ? at : null;
  }
  return null;
}

/** A section's name above the title: "UK", "World news". */
function isLabel(text: string): boolean {
  return (
    wordCount(text) <= 3 &&
    text.length <= 30 &&
    !endsAsSentence(text) &&
    !/[:,\d]/.test(text) &&
    !isFurniture(text)
  );
}
