import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { CoverageStore, View } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { viewsOfOnePage } from "./generated-pages.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
const store = openCoverageStore(folder.path);
afterAll(() => {
  store.close();
  folder.remove();
});

/** The same pages each time, so that a failure is the fault of a change. */
const seed = 20240506;

let stories = 0;

/** Puts the views under a story of their own and gives its id. */
function storyOf(views: readonly View[]): string {
  stories += 1;
  const story = `story-${stories}`;
  for (const view of views) store.putView({ ...view, story });
  return story;
}

function orders<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, at) => orders(list.toSpliced(at, 1)).map(rest => [first, ...rest]));
}

/** Everything a reader can see of a story, as known now and at each moment at which something became known. */
function seen(index: CoverageStore, story: string, moments: readonly (string | null)[]): unknown {
  return moments.map(asOf =>
    index
      .posts({ story, from: null, to: null, asOf })
      .map(({ change: _change, story: _story, ...post }) => post),
  );
}

function momentsOf(index: CoverageStore, story: string): (string | null)[] {
  const known = index.revisions(story).flatMap(post => [post.knownAt, post.withdrawnAt]);
  return [...new Set([...known, null])].sort();
}

describe("views of one page", () => {
  test("come to the same posts at every moment, whatever the order in which they arrive", () => {
    fc.assert(
      fc.property(viewsOfOnePage, views => {
        const first = storyOf(views);
        const moments = momentsOf(store, first);
        const expected = seen(store, first, moments);
        for (const order of orders(views).slice(1)) {
          const story = storyOf(order);
          expect(momentsOf(store, story)).toEqual(moments);
          expect(seen(store, story, moments)).toEqual(expected);
        }
      }),
      { numRuns: 25, seed },
    );
  });

  test("never lose an id that was once given: it leads to the post that now has the words", () => {
    fc.assert(
      fc.property(viewsOfOnePage, views => {
        stories += 1;
        const story = `story-${stories}`;
        const given = new Set<string>();
        for (const view of views) {
          store.putView({ ...view, story });
          for (const post of store.posts({ story, from: null, to: null, asOf: null })) given.add(post.id);
        }
        for (const id of given) expect(store.post(story, id, null), id).not.toBeNull();
      }),
      { numRuns: 40, seed },
    );
  });

  test("change nothing when they come a second time", () => {
    fc.assert(
      fc.property(viewsOfOnePage, views => {
        const story = storyOf(views);
        const moments = momentsOf(store, story);
        const before = seen(store, story, moments);
        for (const view of views) {
          const { added, revised, withdrawn } = store.putView({
            ...view,
            story,
            readAt: "2024-07-01T00:00:00Z",
          });
          expect({ added, revised, withdrawn }).toEqual({ added: 0, revised: 0, withdrawn: 0 });
        }
        expect(seen(store, story, moments)).toEqual(before);
      }),
      { numRuns: 40, seed },
    );
  });

  test("come to the same index after an export into an empty one, and change nothing there", () => {
    fc.assert(
      fc.property(viewsOfOnePage, views => {
        const story = storyOf(views);
        const lines = store.revisions(story);
        stories += 1;
        const copy = `story-${stories}`;
        store.putLines(copy, "Europe/London", lines, "2024-08-01T00:00:00Z");
        const moments = momentsOf(store, story);
        expect(seen(store, copy, moments)).toEqual(seen(store, story, moments));
        for (const view of views) {
          const { added, revised, withdrawn } = store.putView({ ...view, story: copy });
          expect({ added, revised, withdrawn }).toEqual({ added: 0, revised: 0, withdrawn: 0 });
        }
        expect(seen(store, copy, moments)).toEqual(seen(store, story, moments));
      }),
      { numRuns: 40, seed },
    );
  });

  test("that were seen after a moment change nothing of what was known at it", () => {
    fc.assert(
      fc.property(viewsOfOnePage, views => {
        const dated = views.map((view, index) => ({
          ...view,
          // With an address that the views share nothing that is seen later can show that two pages are one.
          pageUrl: "https://courier.example/live/harbour",
          seenAt: view.seenAt ?? `2024-05-06T20:0${index}:00Z`,
        }));
        const story = storyOf(dated);
        for (const moment of dated.map(view => view.seenAt)) {
          const then = storyOf(dated.filter(view => view.seenAt <= moment));
          expect(wordsAt(story, moment)).toEqual(wordsAt(then, null));
        }
      }),
      { numRuns: 40, seed },
    );
  });
});

/** What a recap as of then is made of. */
function wordsAt(story: string, asOf: string | null): unknown {
  return store
    .posts({ story, from: null, to: null, asOf })
    .map(({ id, title, kind, paragraphs, publishedAt, timePrecision, knownAt, revision }) => ({
      id,
      title,
      kind,
      paragraphs,
      publishedAt,
      timePrecision,
      knownAt,
      revision,
    }));
}
