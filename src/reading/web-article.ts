import type { Paragraph } from "../coverage/post.ts";
import { foldKey } from "../language/fold.ts";
import { articleParagraphs } from "./article-body.ts";
import { articleSigners } from "./article-signers.ts";
import { articleTime, articleUpdatedAt } from "./article-time.ts";
import { ownTitle } from "./article-title.ts";
import { articleTop, isProse, seenBelowTitle } from "./article-top.ts";
import { wordCount } from "./clean-text.ts";
import type { HtmlPage } from "./html-page.ts";
import { bounded, type LayoutReading } from "./layout.ts";
import type { Line } from "./line.ts";
import { byIdOf, type Thing, textAt, thingsIn, typesOf } from "./linked-data.ts";
import { bodyLines, headlineOf } from "./linked-post.ts";
import { type MainText, mainText, unscriptedLines } from "./main-text.ts";
import type { Page } from "./page.ts";
import { withoutTail } from "./page-tail.ts";
import { readBody } from "./post-body.ts";
import { readPost } from "./read-post.ts";
import { isByLine } from "./signers.ts";
import { seenLines, splitBody } from "./split-body.ts";
import { readStamp } from "./stamp.ts";

/** How many lines of an article's text may belong to its head. */
const headLines = 10;

/** So many paragraphs are an article; a heading before them belongs to it. */
const proseBeforeNext = 3;

const articleTypes =
  /^(?:(?:News|Reportage|Analysis|Opinion|Background|Review|Advertiser|Report|AskPublic|Satirical)?(?:News)?Article|BlogPosting|LiveBlogPosting|Report)$/;

/** True for a thing that is an article, of whatever kind. */
export function isArticleThing(thing: Thing): boolean {
  return typesOf(thing).some(type => articleTypes.test(type));
}

/**
 * Reads a web page as one article: the text that readers see, with title, signers and time from what is written for
 * machines, else from what stands below the title. A page without a paragraph of prose gives no post.
 */
export function readWebArticle(page: Page): LayoutReading {
  const { html } = page;
  if (html === null) return bounded(null, [], []);
  const main = mainText(html.root, page.zone);
  const title = titleOf(html, main);
  const things = [...page.jsonLd.flatMap(thingsIn), ...html.things];
  const thing = articleThing(things, title, html.canonical);
  const lines = textLines(html, main, page.zone);
  const top = articleTop(lines, title);
  const seen = readBody(withoutHead(lines.slice(top.body)), { spaced: true, bareCaptions: false });
  const told = thing === null ? [] : toldParagraphs(thing, html.lines, page.zone);
  const paragraphs = articleParagraphs(!lines.slice(top.body).some(isProse) ? [] : seen.paragraphs, told);
  if (!paragraphs.some(({ role }) => role === "text" || role === "list-item" || role === "quote"))
    return bounded(title, [], []);
  const below = seenBelowTitle(html.lines, title ?? "");
  const time = articleTime(page, thing, [top, below]);
  const bylines = [top.byline.join(", "), main?.byline ?? null, below.byline.join(", ")];
  const signers = articleSigners(page, thing, byIdOf(things), bylines);
  const post = readPost(title, { paragraphs, byline: [...signers, ...seen.byline], tags: top.labels }, time, {
    kind: "article",
    updatedAt: articleUpdatedAt(page, thing, time, [top, below]),
    url: html.canonical ?? page.url,
  });
  return bounded(title, [post], [time.warning]);
}

function titleOf(html: HtmlPage, main: MainText | null): string | null {
  const title = main?.title ?? html.title;
  if (title === null) return null;
  return ownTitle(title, html.root, html.meta.get("og:site_name") ?? main?.siteName ?? null);
}

/** The thing that the page's article is: the one with its title, else with the page's address, else the only article. */
function articleThing(things: readonly Thing[], title: string | null, address: string | null): Thing | null {
  const articles = things.filter(isArticleThing);
  const named = articles.find(thing => {
    const headline = headlineOf(thing);
    return title !== null && headline !== null && foldKey(headline) === foldKey(title);
  });
  const here = articles.find(
    thing => address !== null && textAt(thing, "url", "@id", "mainEntityOfPage") === address,
  );
  return named ?? here ?? (articles.length === 1 ? (articles[0] ?? null) : null);
}

/** The main text's lines; where the page shows none, what it keeps for browsers without scripts, else all its lines. */
function textLines(html: HtmlPage, main: MainText | null, zone: string): Line[] {
  const lines = beforeNextArticle(withoutTail(main?.lines ?? []));
  if (lines.some(isProse)) return lines;
  const all = withoutTail(html.lines);
  if (all.some(isProse)) return all;
  const unscripted = withoutTail(unscriptedLines(html.root, zone));
  return unscripted.some(isProse) ? unscripted : lines;
}

/** One article has one head: where a heading has a signer or a date below it, after prose, another article begins. */
function beforeNextArticle(lines: readonly Line[]): Line[] {
  let prose = 0;
  const next = lines.findIndex((line, at) => {
    if (prose < proseBeforeNext && isProse(line)) prose += 1;
    if (line.role !== "heading" || wordCount(line.text) < 4 || prose < proseBeforeNext) return false;
    const below = lines.slice(at + 1, at + 3).filter(({ text }) => wordCount(text) <= 10);
    return below.some(({ text }) => readStamp(text) !== null || endsWithDate(text));
  });
  return next < 0 ? [...lines] : lines.slice(0, next);
}

/** "Ann Example January 19, 2024": a head in one line. */
function endsWithDate(text: string): boolean {
  return /\b\p{Lu}\p{L}{2,8}\.? \d{1,2},? (?:19|20)\d{2}$|\b\d{1,2} \p{Lu}\p{L}{2,8}\.? (?:19|20)\d{2}$/u.test(
    text,
  );
}

/** Below a standfirst, signers and dates may stand in the text's first lines. */
function withoutHead(lines: readonly Line[]): Line[] {
  return lines.filter(
    ({ text, role }, at) =>
      at >= headLines ||
      role !== null ||
      wordCount(text) > 14 ||
      !(readStamp(text) !== null || isByLine(text)),
  );
}

/** What machines are told the article says, in the paragraphs that readers see. */
function toldParagraphs(thing: Thing, seen: readonly Line[], zone: string): Paragraph[] {
  const lines = splitBody(bodyLines(textAt(thing, "articleBody", "text"), zone), seenLines(seen));
  return readBody(lines, { spaced: true, bareCaptions: false }).paragraphs;
}
