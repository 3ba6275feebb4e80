import fc from "fast-check";
import type { Paragraph } from "../../src/coverage/post.ts";
import type { ReadPost } from "../../src/coverage/reading.ts";
import type { View } from "../../src/store/coverage-store.ts";
import { type Instant, plusSeconds } from "../../src/time/instant.ts";

/** A post of a made-up live page, as its publisher has it, before and after an edit. */
type PagePost = {
  title: string | null;
  minute: number;
  anchor: string | null;
  before: Paragraph[];
  after: Paragraph[];
};

const noon: Instant = "2024-05-06T12:00:00Z";
/** Made-up words: so many that unrelated sentences are never alike. */
const word = fc
  .nat({ max: 0xffff })
  .map(number => `${"kemorapilu".slice(number % 5, (number % 5) + 4)}${number.toString(36)}`);

const sentence = fc.array(word, { minLength: 6, maxLength: 14 }).map(list => `${list.join(" ")}.`);

const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  role: fc.constantFrom("text", "text", "text", "list-item", "caption"),
  text: sentence,
});

const post: fc.Arbitrary<Omit<PagePost, "minute">> = fc
  .record({
    title: fc.option(
      fc.array(word, { minLength: 3, maxLength: 6 }).map(list => list.join(" ")),
      { freq: 4 },
    ),
    anchor: fc.constant(null),
    opening: sentence,
    more: fc.array(paragraph, { maxLength: 3 }),
    edit: fc.option(sentence, { freq: 2 }),
  })
  .map(({ title, anchor, opening, more, edit }) => {
    const before: Paragraph[] = [{ role: "text", text: opening }, ...more];
    // An edit keeps most words of the first paragraph and changes its end.
    const changed = opening
      .split(" ")
      .slice(0, -2)
      .concat(edit?.split(" ").slice(0, 2) ?? [])
      .join(" ");
    const after: Paragraph[] = edit === null ? before : [{ role: "text", text: changed }, ...more];
    return { title, anchor, before, after };
  });

/** The posts of a page, oldest first, some of them in the same minute, some under the same title. */
const pagePosts = fc
  .array(fc.tuple(post, fc.integer({ min: 0, max: 9 })), { minLength: 2, maxLength: 6 })
  .map(list => {
    let minute = 0;
    return list.map(([each, gap], index): PagePost => {
      minute += gap;
      return { ...each, minute, before: named(each.before, index), after: named(each.after, index) };
    });
  });

/** The paragraphs, told apart from those of other posts by a word of their own. */
function named(paragraphs: readonly Paragraph[], post: number): Paragraph[] {
  return paragraphs.map(({ role, text }, index) => ({ role, text: `${text} Ref ${post}${index}.` }));
}

/** How a view shows the page. */
type ViewShape = {
  form: "timed" | "linked-data" | "shortened" | "runs";
  edited: boolean;
  seen: "unsaid" | "during" | "after";
  from: number;
  address: boolean;
  cuts: boolean[];
};

const viewShape: fc.Arbitrary<ViewShape> = fc.record({
  form: fc.constantFrom("timed", "timed", "linked-data", "shortened", "runs"),
  edited: fc.boolean(),
  seen: fc.constantFrom("unsaid", "during", "after"),
  from: fc.integer({ min: 0, max: 2 }),
  address: fc.boolean(),
  cuts: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
});

/** Several views of one made-up page: with and without times, boundaries, captions, addresses, before and after edits. */
export const viewsOfOnePage: fc.Arbitrary<View[]> = fc
  .record({ posts: pagePosts, shapes: fc.array(viewShape, { minLength: 2, maxLength: 4 }) })
  .map(({ posts, shapes }) => shapes.map((shape, index) => viewOf(posts, shape, index)));

function viewOf(posts: readonly PagePost[], shape: ViewShape, index: number): View {
  const last = posts.at(-1)?.minute ?? 0;
  const offsets = { unsaid: null, during: last * 30, after: (last + 60 + index) * 60 };
  // An edit comes after all posts, so a view that shows it was seen after it.
  const seen = shape.edited || shape.form === "runs" ? "after" : shape.seen;
  const offset = offsets[seen];
  const shown = seen === "during" ? posts.filter(each => each.minute * 60 <= last * 30) : posts;
  const items = (shown.length > 0 ? shown : posts).slice(Math.min(shape.from, posts.length - 1));
  const own = items.length > 0 ? items : posts;
  const readPosts = shape.form === "runs" ? runsOf(own, shape) : own.map(each => shownPost(each, shape));
  return {
    story: "",
    zone: "Europe/London",
    source: "courier",
    sourceName: "The Courier",
    pageUrl: shape.address ? "https://courier.example/live/harbour" : null,
    date: "2024-05-06",
    reading: {
      layout: shape.form === "shortened" ? "timed" : shape.form,
      why: "made up",
      pageTitle: null,
      pageUrl: null,
      bounded: shape.form !== "runs",
      posts: readPosts,
      quarantined: [],
      warnings: [],
    },
    seenAt: offset === null ? null : plusSeconds(noon, offset),
    readAt: plusSeconds("2024-06-01T00:00:00Z", index),
    complete: false,
  };
}

function shownPost(each: PagePost, shape: ViewShape): ReadPost {
  const paragraphs = shape.edited ? each.after : each.before;
  return {
    kind: "news",
    title: each.title,
    byline: [],
    paragraphs: shape.form === "shortened" ? paragraphs.filter(one => one.role === "text") : paragraphs,
    tags: [],
    publishedAt: plusSeconds(noon, each.minute * 60),
    timePrecision: shape.form === "linked-data" ? "exact" : "minute",
    updatedAt: null,
    anchor: each.anchor,
    url: null,
  };
}

/** As a reader view: stretches of paragraphs, newest post first in each, without titles, times and list items. */
function runsOf(posts: readonly PagePost[], shape: ViewShape): ReadPost[] {
  const runs: Paragraph[][] = [[]];
  for (const [index, each] of posts.entries()) {
    const paragraphs = (shape.edited ? each.after : each.before).filter(one => one.role !== "list-item");
    runs.at(-1)?.unshift(...paragraphs.map(({ text }): Paragraph => ({ role: "text", text })));
    if (shape.cuts[index]) runs.push([]);
  }
  return runs
    .filter(run => run.length > 0)
    .map(paragraphs => ({
      kind: "news",
      title: null,
      byline: [],
      paragraphs,
      tags: [],
      publishedAt: noon,
      timePrecision: "day",
      updatedAt: null,
      anchor: null,
      url: null,
    }));
}
