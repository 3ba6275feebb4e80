import { articleTop, isProse } from "./article-top.ts";
import { bounded, type Layout, type LayoutReading } from "./layout.ts";
import { isSpaced } from "./line.ts";
import type { Page } from "./page.ts";
import { withoutTail } from "./page-tail.ts";
import { readBody } from "./post-body.ts";
import { dayOnly, publishedTime } from "./published-time.ts";
import { readPost } from "./read-post.ts";
import { readWebArticle } from "./web-article.ts";

/** One text under one title: section label, title, signers and date, paragraphs with pictures and links between. */
export const article: Layout = {
  name: "article",
  detect: page => {
    const [post] = readArticle(page).posts;
    if (post === undefined || post.title === null) return null;
    const prose = post.paragraphs.filter(({ role }) => role === "text").length;
    return prose === 0 ? null : `one title, then ${prose} paragraphs`;
  },
  read: readArticle,
};

/** Reads a page as one article; a page without a paragraph of prose gives no post. */
export function readArticle(page: Page): LayoutReading {
  return page.html === null ? readTextArticle(page) : readWebArticle(page);
}

function readTextArticle(page: Page): LayoutReading {
  const lines = withoutTail(page.lines);
  const top = articleTop(lines, null);
  const body = lines.slice(top.body);
  if (!body.some(isProse)) return bounded(top.title, [], []);
  const content = readBody(body, { spaced: isSpaced(lines), bareCaptions: false });
  const calendar = { date: page.date, zone: page.zone, readAt: page.readAt };
  const time = top.published === null ? dayOnly(page.date) : publishedTime(top.published, calendar);
  const later = top.updated === null ? null : publishedTime(top.updated, calendar);
  const updatedAt =
    later?.timePrecision === "minute" &&
    later.publishedAt !== null &&
    later.publishedAt > (time.publishedAt ?? "9")
      ? later.publishedAt
      : null;
  const byline = [...top.byline, ...content.byline];
  const post = readPost(top.title, { ...content, byline, tags: top.labels }, time, {
    kind: "article",
    updatedAt,
    url: page.url,
  });
  return bounded(top.title, [post], [time.warning, later?.warning ?? null]);
}
