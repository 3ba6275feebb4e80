import type { PostLine } from "../../src/coverage/post-line.ts";
import type { Reading, ReadPost } from "../../src/coverage/reading.ts";
import type { PostQuery, View } from "../../src/store/coverage-store.ts";

/** The zone of the made-up story "harbour". */
export const zone = "Europe/London";
/** The wall clock of every put that does not say another. */
export const readAt = "2024-06-01T09:00:00Z";

/** A post of the courier's, `minute` minutes after noon. */
export function line(minute: number, more: Partial<PostLine> = {}): PostLine {
  const clock = `12:${String(minute).padStart(2, "0")}:00`;
  return {
    source: "courier",
    sourceName: "The Courier",
    publishedAt: `2024-05-06T${clock}Z`,
    timePrecision: "minute",
    kind: "news",
    title: `Harbour notice ${minute}`,
    byline: [],
    paragraphs: [{ role: "text", text: `The harbour office posted its notice number ${minute}.` }],
    tags: [],
    ...more,
  };
}

/** The same as a view shows it, with these paragraphs. */
export function readPost(
  title: string,
  minute: number,
  texts: readonly string[],
  more: Partial<ReadPost> = {},
): ReadPost {
  const paragraphs = texts.map(text => ({ role: "text" as const, text }));
  const { source: _source, sourceName: _name, ...body } = line(minute, { title, paragraphs });
  return { ...body, updatedAt: null, anchor: null, url: null, ...more };
}

/** A view of the courier's live page, oldest post first. */
export function view(posts: readonly ReadPost[], more: Partial<View> = {}, how: Partial<Reading> = {}): View {
  return {
    story: "harbour",
    zone,
    source: "courier",
    sourceName: "The Courier",
    pageUrl: "https://courier.example/live/harbour",
    date: "2024-05-06",
    reading: {
      layout: "timed",
      why: "made up",
      pageTitle: null,
      pageUrl: null,
      bounded: true,
      posts: [...posts],
      quarantined: [],
      warnings: [],
      ...how,
    },
    seenAt: null,
    readAt,
    complete: false,
    ...more,
  };
}

/** Everything of the story, as known now. */
export const all: PostQuery = { story: "harbour", from: null, to: null, asOf: null };
/** What a put did that did nothing. */
export const nothing = { added: 0, revised: 0, unchanged: 0, withdrawn: 0 };
