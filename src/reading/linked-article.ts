import type { ReadPost } from "../coverage/reading.ts";
import { bounded, type Layout, type LayoutReading } from "./layout.ts";
import { byIdOf, type Thing, type ThingsById, textAt, thingsIn, typesOf } from "./linked-data.ts";
import {
  bodyLines,
  headlineOf,
  laterTimeOfThing,
  signersOfThing,
  timeOfThing,
  webAddress,
} from "./linked-post.ts";
import type { Page } from "./page.ts";
import { readBody } from "./post-body.ts";
import { readPost } from "./read-post.ts";
import { isArticleThing, readWebArticle } from "./web-article.ts";

/**
 * An article that a page describes for machines (schema.org). Within a page its paragraphs are what a reader sees, where
 * that holds most of the text (machines often get a teaser, or one long paragraph).
 */
export const linkedArticle: Layout = {
  name: "linked-article",
  detect: page => {
    const thing = articleOf(page);
    return thing === null ? null : `it calls itself ${typesOf(thing)[0]} to machines`;
  },
  read: page => {
    const thing = articleOf(page);
    if (thing === null) return bounded(null, [], []);
    if (page.html !== null) return readWebArticle(page);
    return readThing(thing, byIdOf(page.jsonLd.flatMap(thingsIn)), page);
  },
};

/** The first article; one without its text counts only beside the page that shows it. */
function articleOf(page: Page): Thing | null {
  const articles = page.jsonLd.flatMap(thingsIn).filter(isArticleThing);
  return articles.find(thing => page.html !== null || textAt(thing, "articleBody", "text") !== null) ?? null;
}

function readThing(thing: Thing, byId: ThingsById, page: Page): LayoutReading {
  const title = headlineOf(thing);
  const lines = bodyLines(textAt(thing, "articleBody", "text"), page.zone);
  const body = readBody(lines, { spaced: true, bareCaptions: false });
  const time = timeOfThing(thing, page);
  const url = webAddress(textAt(thing, "url", "@id")) ?? page.url;
  const updatedAt = laterTimeOfThing(thing, time, page);
  const byline = [...signersOfThing(thing, byId), ...body.byline];
  const post: ReadPost = readPost(title, { ...body, byline, tags: [] }, time, {
    kind: "article",
    url,
    updatedAt,
  });
  return bounded(title, body.paragraphs.length === 0 ? [] : [post], [time.warning]);
}
