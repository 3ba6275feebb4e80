import { afterAll, describe, expect, test } from "vitest";
import type { Paragraph } from "../../src/coverage/post.ts";
import type { ReadPost } from "../../src/coverage/reading.ts";
import type { CoverageStore, View } from "../../src/store/coverage-store.ts";
import { emptyFold, takeUp } from "../../src/store/merging/page-fold.ts";
import { foldedPage, foldPosts } from "../../src/store/merging/page-posts.ts";
import { type Item, itemOf, type PageView, pageViewOf } from "../../src/store/merging/page-view.ts";
import { bodyOf, type PostRecord } from "../../src/store/post-record.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { all, zone } from "./harbour.ts";
import { type PageLife, pageLife, randomFrom, wordsOf } from "./page-lives.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const readings = 200;
/** 200 pages of which each is read in its own order, as polls come, and in four others, as files may be: 1,000 orders. */
const lives = 200;
const ordersOfALife = 5;
/** Milliseconds, for a machine that has much else to do: some 15 seconds of work. */
const longest = 300_000;
const surroundings = { page: 1, zone, isTaken: () => false };

/** What the posts of a page say of their lives: each one's revisions, by the name that stands in its first words. */
function told(posts: readonly Pick<PostRecord, "revisions">[]): Map<string, string[]> {
  return new Map(
    posts.map(({ revisions }) => {
      const texts = revisions.map(({ body }) =>
        wordsOf({ title: body.title, texts: body.paragraphs.map(({ text }) => text) }),
      );
      return [nameIn(texts[0] ?? ""), texts];
    }),
  );
}

function nameIn(words: string): string {
  return /Berth (n\d+):/.exec(words)?.[1] ?? words;
}

/** What is known and not withdrawn at a moment. */
function shownAt(posts: readonly PostRecord[], at: string): Map<string, string> {
  const shown = new Map<string, string>();
  for (const { revisions } of posts) {
    const last = revisions.findLast(({ knownAt }) => knownAt <= at);
    if (last === undefined || (last.withdrawnAt !== null && last.withdrawnAt <= at)) continue;
    const { title, paragraphs } = last.body;
    const words = wordsOf({ title, texts: paragraphs.map(({ text }) => text) });
    shown.set(nameIn(words), words);
  }
  return shown;
}

function checkTruth(
  posts: readonly PostRecord[],
  { views, snapshots, revisions, polled }: PageLife,
  random: () => number,
) {
  expect(posts.length).toBe(revisions.size);
  expect(told(posts)).toEqual(new Map(revisions));
  for (let look = 0; look < 5; look += 1) {
    // What a poll finds is known since it was published, also where it was found later: only the end can be compared.
    const at = polled ? views.length - 1 : Math.floor(random() * views.length);
    expect(shownAt(posts, views[at]?.readAt ?? "")).toEqual(new Map(snapshots[at]));
  }
}

/** The views as the store keeps them; a post that stands in many of them is made ready once. */
function pageViews(views: readonly View[]): PageView[] {
  const items = new Map<ReadPost, Item>();
  const itemFor = (post: ReadPost): Item => {
    const item = items.get(post) ?? itemOf(bodyOf(post), post.anchor, post.url);
    items.set(post, item);
    return item;
  };
  return views.map(view => {
    const head = pageViewOf({ ...view, reading: { ...view.reading, posts: view.reading.posts.slice(0, 1) } });
    return { ...head, items: view.reading.posts.map(itemFor) };
  });
}

describe("a page that is edited, renumbered, shortened, extended, taken back and restored over 200 readings", () => {
  test(
    "comes to every revision, no post twice, none lost and none risen from the dead, in 1,000 seeded orders",
    () => {
      for (let seed = 1; seed <= lives; seed += 1) {
        const life = pageLife(seed, { readings, polled: seed % 3 === 0 });
        const random = randomFrom(seed + 5000);
        const views = pageViews(life.views);
        const posts = inSequence(views);
        checkTruth(posts, life, random);
        for (let order = 1; order < ordersOfALife; order += 1) {
          const mixed = views.map(view => ({ view, at: random() })).sort((a, b) => a.at - b.at);
          const evidence = { ...surroundings, written: [], views: mixed.map(({ view }) => view) };
          // As text, since comparing some thousand maps takes longer than making them.
          expect(JSON.stringify(foldedPage(evidence).posts)).toBe(JSON.stringify(posts));
        }
      }
    },
    longest,
  );

  test("comes to the same in the index itself, polled or read from files", () => {
    for (const [seed, polled] of [
      [1, true],
      [2, false],
    ] as const) {
      const life = pageLife(seed, { readings, polled });
      const store = openCoverageStore(`${folder.path}/${seed}`);
      for (const [at, view] of life.views.entries()) {
        store.putView(view);
        if (at % 20 !== 0) continue;
        const shown = store
          .posts(all)
          .map(({ title, paragraphs }) => wordsOf({ title, texts: textsOf(paragraphs) }));
        expect(shown.sort()).toEqual([...(life.snapshots[at]?.values() ?? [])].sort());
      }
      expect(told(recordsOf(store))).toEqual(new Map(life.revisions));
      if (!polled) {
        const again = life.views.map(view => store.putView(view));
        expect(again.every(({ added, revised, withdrawn }) => added + revised + withdrawn === 0)).toBe(true);
      }
      store.close();
    }
  });
});

function inSequence(views: readonly PageView[]): PostRecord[] {
  const fold = emptyFold([]);
  for (const view of views) takeUp(fold, view);
  return foldPosts(fold, surroundings).posts;
}

function textsOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map(({ text }) => text);
}

/** The revisions of each post as `told` takes them. */
function recordsOf(store: CoverageStore): Pick<PostRecord, "revisions">[] {
  const posts = Map.groupBy(store.revisions("harbour"), post => post.id);
  return [...posts.values()].map(revisions => ({
    revisions: revisions
      .toSorted((a, b) => a.revision - b.revision)
      .map(post => ({
        n: post.revision,
        body: post,
        knownAt: post.knownAt,
        withdrawnAt: post.withdrawnAt,
        ingestedAt: post.knownAt,
      })),
  }));
}
