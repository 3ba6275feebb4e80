import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { ReadPost } from "../../src/coverage/reading.ts";
import type { View } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { all, readPost, view, zone } from "./harbour.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
const store = openCoverageStore(folder.path);
afterAll(() => {
  store.close();
  folder.remove();
});

let stories = 0;
const newStory = () => {
  stories += 1;
  return `story-${stories}`;
};

/** Notices of a port: untitled, alike but for a word or two, some in one minute, some without a time. */
const notice = fc.record({
  ship: fc.constantFrom("Alma", "Berta", "Clara"),
  berth: fc.integer({ min: 1, max: 3 }),
  minute: fc.integer({ min: 0, max: 2 }),
  timed: fc.boolean(),
  more: fc.constantFrom(null, "Pilots are on board.", "Pilots are not on board."),
});

const pages = fc.record({
  posts: fc.array(notice, { minLength: 2, maxLength: 6 }),
  /** Which posts each view shows, and whether it has an address. */
  views: fc.array(fc.record({ from: fc.nat({ max: 3 }), to: fc.nat({ max: 6 }), address: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  }),
});

function postOf({
  ship,
  berth,
  minute,
  timed,
  more,
}: typeof notice extends fc.Arbitrary<infer N> ? N : never): ReadPost {
  const texts = [
    `The ship ${ship} has made fast at berth ${berth} of the outer dock.`,
    ...(more === null ? [] : [more]),
  ];
  const order = timed ? {} : { publishedAt: null, timePrecision: "order" as const };
  return { ...readPost("", minute, texts, order), title: null };
}

function viewsOf(
  { posts, views }: typeof pages extends fc.Arbitrary<infer P> ? P : never,
  story: string,
): View[] {
  const all = posts.map(postOf);
  return views.map(({ from, to, address }, index) =>
    view(all.slice(from, Math.max(to, from + 1)), {
      story,
      ...(address ? {} : { pageUrl: null }),
      seenAt: `2024-05-06T1${4 + index}:00:00Z`,
      readAt: `2024-06-01T00:00:0${index}Z`,
    }),
  );
}

const numRuns = 150;

describe("posts without titles that are nearly the same", () => {
  test("are all kept: as many as the fullest view shows at least", () => {
    fc.assert(
      fc.property(pages, page => {
        const story = newStory();
        const views = viewsOf(page, story);
        for (const each of views) store.putView(each);
        const kinds = views.map(each => new Set(each.reading.posts.map(post => JSON.stringify(post))).size);
        expect(store.count({ ...all, story })).toBeGreaterThanOrEqual(Math.max(0, ...kinds));
      }),
      { numRuns, seed: 7 },
    );
  });

  test("are not added again by the views that brought them, nor where they were imported", () => {
    fc.assert(
      fc.property(pages, page => {
        const story = newStory();
        const views = viewsOf(page, story);
        for (const each of views) store.putView(each);
        const copy = newStory();
        store.putLines(copy, zone, store.revisions(story), "2024-08-01T00:00:00Z");
        for (const home of [story, copy]) {
          const before = store.count({ ...all, story: home });
          for (const each of viewsOf(page, home)) {
            const { added, revised, withdrawn } = store.putView({ ...each, readAt: "2024-09-01T00:00:00Z" });
            expect({ added, revised, withdrawn }).toEqual({ added: 0, revised: 0, withdrawn: 0 });
          }
          expect(store.count({ ...all, story: home })).toBe(before);
        }
      }),
      { numRuns, seed: 7 },
    );
  });
});
