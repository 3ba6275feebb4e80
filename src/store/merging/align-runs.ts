import type { Paragraph } from "../../coverage/post.ts";
import { type Item, type PageView, withParagraphs } from "./page-view.ts";
import { areAlike, areSurelyAlike, isMadeOf, paragraphKey } from "./paragraph-key.ts";
import type { Cluster } from "./post-clusters.ts";
import { isRun } from "./post-clusters.ts";

/** One paragraph of a view without boundaries, top of the page first, and the post that has it. */
export type Entry = {
  run: Item;
  paragraph: Paragraph;
  key: string;
  /** The post with boundaries that holds it, by its own words or because it stands between two of them. */
  post: Cluster | null;
  /** It stands in the midst of the post without being in it: the view shows what others lack. */
  between: boolean;
};

/** The words of a post in whatever revision: what a view without boundaries may repeat of it. */
type PostWords = { keys: Set<string>; texts: string[] };

/** Lays a view without boundaries along the posts of its page. */
export function alignRuns(view: PageView, posts: readonly Cluster[]): Entry[] {
  const words = new Map(posts.map(post => [post, wordsOf(post)]));
  const entries = view.items
    .filter(isRun)
    .toReversed()
    .flatMap(run =>
      run.body.paragraphs.map(
        (paragraph): Entry => ({
          run,
          paragraph,
          key: paragraphKey(paragraph.text),
          post: null,
          between: false,
        }),
      ),
    );
  assignExact(entries, words);
  assignByNeighbours(entries, words);
  assignBetween(entries);
  return entries;
}

/**
 * What the view shows of each post that it shows more than one paragraph of. Paragraphs in its midst may be missing
 * elsewhere; a player's notice or a pointer that only this kind of view prints is not worth a revision.
 */
export function shownOf(entries: readonly Entry[]): { post: Cluster; item: Item }[] {
  const own = new Map<Cluster, Entry[]>();
  for (const entry of entries) {
    if (entry.post === null || (entry.between && entry.paragraph.role === "promo")) continue;
    own.set(entry.post, [...(own.get(entry.post) ?? []), entry]);
  }
  return [...own].flatMap(([post, shown]) => {
    const [first] = shown;
    if (!first || shown.length < 3) return [];
    const paragraphs = shown.map(entry => entry.paragraph);
    return [{ post, item: withParagraphs({ ...first.run, url: null, anchor: null }, paragraphs) }];
  });
}

function assignExact(entries: readonly Entry[], words: ReadonlyMap<Cluster, PostWords>): void {
  const holders = new Map<string, Cluster[]>();
  for (const [post, { keys }] of words) {
    for (const key of keys) {
      const held = holders.get(key);
      if (held === undefined) holders.set(key, [post]);
      else held.push(post);
    }
  }
  for (const entry of entries) {
    const posts = holders.get(entry.key) ?? [];
    if (posts.length === 1) entry.post = posts[0] ?? null;
  }
  // What several posts have belongs to the one whose words stand next to it.
  eachUnassigned(entries, (entry, near) => {
    const posts = holders.get(entry.key) ?? [];
    entry.post = near.find(post => posts.includes(post)) ?? posts[0] ?? null;
  });
}

/** Paragraphs that a view glues together, with bylines or captions, next to words of the same post; and edited ones. */
function assignByNeighbours(entries: readonly Entry[], words: ReadonlyMap<Cluster, PostWords>): void {
  eachUnassigned(entries, (entry, near) => {
    const keys = near.flatMap(post => [...(words.get(post)?.keys ?? [])]);
    if (isMadeOf(entry.key, keys)) {
      entry.post = near[0] ?? null;
      return;
    }
    const { text } = entry.paragraph;
    entry.post =
      near.find(post => words.get(post)?.texts.some(other => areAlike(other, text))) ??
      [...words].find(([, { texts }]) => texts.some(other => areSurelyAlike(other, text)))?.[0] ??
      null;
  });
}

function assignBetween(entries: readonly Entry[]): void {
  const below = postsBelow(entries);
  let above: Cluster | null = null;
  for (const [at, entry] of entries.entries()) {
    if (entry.post !== null) {
      above = entry.post;
      continue;
    }
    if (above === null || above !== below[at]) continue;
    entry.post = above;
    entry.between = true;
  }
}

/** Goes down the entries without a post, each with the posts of the next entries above and below that have one. */
function eachUnassigned(entries: readonly Entry[], assign: (entry: Entry, near: Cluster[]) => void): void {
  const below = postsBelow(entries);
  let above: Cluster | null = null;
  for (const [at, entry] of entries.entries()) {
    if (entry.post === null) {
      const near = [above, below[at] ?? null];
      assign(
        entry,
        near.filter(post => post !== null),
      );
    }
    above = entry.post ?? above;
  }
}

/** For each entry the post of the next one below that has a post; null where none has. */
function postsBelow(entries: readonly Entry[]): (Cluster | null)[] {
  let next: Cluster | null = null;
  return entries
    .toReversed()
    .map(entry => {
      const below = next;
      next = entry.post ?? next;
      return below;
    })
    .toReversed();
}

function wordsOf({ words, written }: Cluster): PostWords {
  const bodies = [
    ...words.map(({ item }) => item.body),
    ...(written?.revisions ?? []).map(({ body }) => body),
  ];
  const texts = [...new Set(bodies.flatMap(body => body.paragraphs.map(paragraph => paragraph.text)))];
  const titles = bodies.flatMap(body => (body.title === null ? [] : [body.title]));
  const bylines = bodies.flatMap(body => body.byline);
  return { keys: new Set([...texts, ...titles, ...bylines].map(paragraphKey)), texts };
}
