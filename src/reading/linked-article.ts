import type { ReadPost } from "../coverage/reading.ts";
import { readArticle } from "./article.ts";
import { bounded, type Layout, type LayoutReading } from "./layout.ts";
import { namesAt, type Thing, textAt, thingsIn, typesOf } from "./linked-data.ts";
import { bodyLines, headlineOf, laterTimeOfThing, timeOfThing, webAddress } from "./linked-post.ts";
import type { Page } from "./page.ts";
import { readBody } from "./post-body.ts";
import { readPost } from "./read-post.ts";

const articleTypes =
  /^(?:(?:News|Reportage|Analysis|Opinion|Background|Review|Advertiser|Report)?(?:News)?Article|BlogPosting|LiveBlogPosting|Report)$/;

/**
 * An article that a page describes for machines (schema.org). Its paragraphs are what a reader sees, where that holds most
 * of the text (machines often get a teaser, or one long paragraph); title, time and signers are the machines'.
 */
export const linkedArticle: Layout = {
  name: "linked-article",
  detect: page => {
    const thing = articleOf(page);
    return thing === null ? null : `it calls itself ${typesOf(thing)[0]} to machines`;
  },
  read: page => {
    const thing = articleOf(page);
    return thing === null ? bounded(null, [], []) : readThing(thing, page);
  },
};

/** The first article; one without its text counts only beside the page that shows it. */
function articleOf(page: Page): Thing | null {
  const articles = page.jsonLd
    .flatMap(thingsIn)
    .filter(thing => typesOf(thing).some(type => articleTypes.test(type)));
  return articles.find(thing => page.html !== null || textAt(thing, "articleBody", "text") !== null) ?? null;
}

function readThing(thing: Thing, page: Page): LayoutReading {
  const visible = page.html === null ? null : readArticle(page);
  const title = headlineOf(thing) ?? visible?.pageTitle ?? null;
  const lines = bodyLines(textAt(thing, "articleBody", "text"), page.zone);
  const body = readBody(lines, { spaced: true, bareCaptions: false });
  const seen = visible?.posts[0];
  const content = seen !== undefined && wordsOf(seen) > wordsOf(body) * 0.6 ? seen : body;
  const time = timeOfThing(thing, page);
  const signed = namesAt(thing, "author");
  const byline = signed.length > 0 ? [...signed, ...body.byline] : content.byline;
  const url = webAddress(textAt(thing, "url", "@id")) ?? page.url;
  const updatedAt = laterTimeOfThing(thing, time, page);
  const { paragraphs } = content;
  const post = readPost(title, { paragraphs, byline, tags: [] }, time, { kind: "article", url, updatedAt });
  return bounded(title, paragraphs.length === 0 ? [] : [post], [time.warning]);
}

function wordsOf({ paragraphs }: Pick<ReadPost, "paragraphs">): number {
  const own = paragraphs.filter(({ role }) => role === "text" || role === "list-item" || role === "quote");
  return own.reduce((sum, paragraph) => sum + paragraph.text.split(" ").length, 0);
}
