import type { ReadPost } from "../../src/coverage/reading.ts";
import type { View } from "../../src/store/coverage-store.ts";
import { type Instant, plusSeconds } from "../../src/time/instant.ts";
import { line, view } from "./harbour.ts";

/** What a page's posts are in truth at a reading: by the script's own name, their words; those that are taken back left out. */
type Snapshot = ReadonlyMap<string, string>;

/** The readings of a page over its life, in order, and what they come to by the script that made them. */
export type PageLife = {
  polled: boolean;
  views: View[];
  /** After each reading. */
  snapshots: Snapshot[];
  /** Of each post the words of its revisions in order: again after it was restored. */
  revisions: ReadonlyMap<string, readonly string[]>;
};

/** A post as its publisher has it; the script's name for it stands in its first words. */
type Living = {
  name: string;
  title: string | null;
  anchor: string | null;
  at: Instant;
  texts: string[];
  former: string[] | null;
  shown: boolean;
  misses: number;
  gone: boolean;
  revisions: string[];
  /** As views show it, until it changes: the very same object. */
  read: ReadPost | null;
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words =
  "anchor barge captain crane current derrick ferry gate harbour island jetty keel lantern mast net ocean pilot quay rope sail tide union vessel wharf".split(
    " ",
  );
const dawn: Instant = "2024-05-06T05:00:00Z";
/** Seconds from one reading to the next. */
const pause = 300;

type Page = { posts: Living[]; random: () => number; anchored: boolean };

/** What an outlet does between two readings; each gives false where there is nothing to do it to. */
const deeds: readonly { often: number; do: (page: Page, now: Instant) => void }[] = [
  { often: 22, do: grow },
  { often: 14, do: page => withPost(page, post => change(post, edited(post.texts, page.random))) },
  { often: 4, do: page => withPost(page, post => post.former && change(post, post.former)) },
  { often: 8, do: page => withPost(page, post => change(post, [...post.texts, sentence(page.random)])) },
  {
    often: 6,
    do: page => withPost(page, post => post.texts.length > 1 && change(post, post.texts.slice(0, -1))),
  },
  { often: 5, do: page => withPost(page, retitle(page)) },
  { often: 8, do: page => withPost(page, post => Object.assign(post, { shown: visible(page).length < 7 })) },
  { often: 6, do: restore },
  { often: 9, do: () => undefined },
];

/** How a reading may show less, or otherwise, than the page has; nothing happens on the page before such a reading. */
type Sight = "whole" | "cut" | "paged" | "pinned";

/** The life of a made-up live page under a seed. `polled` readings state no time; others were seen at a stated one. */
export function pageLife(
  seed: number,
  { readings, polled }: { readings: number; polled: boolean },
): PageLife {
  const random = randomFrom(seed);
  const page: Page = { posts: [], random, anchored: random() < 0.5 };
  for (let minute = 0; minute < 7; minute += 1) grow(page, plusSeconds(dawn, minute * 60));
  const life = { views: [] as View[], snapshots: [] as Snapshot[] };
  let before: Sight = "cut";
  for (let index = 0; index < readings; index += 1) {
    const now = plusSeconds(dawn, 3600 + index * pause);
    const sight: Sight = before === "whole" ? sightFrom(random()) : "whole";
    before = sight;
    if (sight === "whole") deedFrom(random())(page, now);
    life.views.push(viewOf(page, sight, now, polled));
    if (sight === "whole" || sight === "pinned") read(page);
    const there = page.posts.filter(post => !post.gone && post.revisions.length > 0);
    life.snapshots.push(new Map(there.map(post => [post.name, post.revisions.at(-1) ?? ""])));
  }
  const all = page.posts.map(post => [post.name, post.revisions] as const);
  return { ...life, polled, revisions: new Map(all.filter(([, revisions]) => revisions.length > 0)) };
}

function sightFrom(chance: number): Sight {
  if (chance < 0.06) return "cut";
  if (chance < 0.12) return "paged";
  return chance < 0.18 ? "pinned" : "whole";
}

function deedFrom(chance: number): (page: Page, now: Instant) => void {
  const all = deeds.reduce((sum, { often }) => sum + often, 0);
  let rest = chance * all;
  for (const deed of deeds) {
    rest -= deed.often;
    if (rest < 0) return deed.do;
  }
  return () => undefined;
}

function grow(page: Page, now: Instant): void {
  const { posts, random, anchored } = page;
  const name = `n${posts.length}`;
  posts.push({
    name,
    title: random() < 0.75 ? `Notice ${name} of the ${sentence(random, 3)}` : null,
    anchor: anchored ? `a-${name}` : null,
    at: now,
    texts: [`Berth ${name}: ${sentence(random)}`, ...(random() < 0.5 ? [sentence(random)] : [])],
    former: null,
    shown: true,
    misses: 0,
    gone: false,
    revisions: [],
    read: null,
  });
}

function visible({ posts }: Page): Living[] {
  return posts.filter(post => post.shown);
}

/** Any post but the oldest, whose end may be cut off with the page. */
function withPost(page: Page, act: (post: Living) => unknown): void {
  const [, ...some] = visible(page);
  const post = some[Math.floor(page.random() * some.length)];
  if (post !== undefined) act(post);
}

function change(post: Living, texts: string[]): void {
  post.former = post.texts;
  post.texts = texts;
  post.read = null;
}

function retitle({ random }: Page): (post: Living) => unknown {
  return post =>
    post.title !== null && Object.assign(post, { title: `Word of ${sentence(random, 4)}`, read: null });
}

function restore({ posts, random }: Page): void {
  const away = posts.filter(post => !post.shown);
  Object.assign(away[Math.floor(random() * away.length)] ?? {}, { shown: true });
}

/** Two words put for others; the rest stands. */
function edited(texts: readonly string[], random: () => number): string[] {
  const which = Math.floor(random() * texts.length);
  return texts.map((text, at) => (at === which ? text.replace(/\S+ \S+$/, sentence(random, 2)) : text));
}

function sentence(random: () => number, length = 9): string {
  const list = Array.from({ length: length - 1 }, () => words[Math.floor(random() * words.length)]);
  return [...list, Math.floor(random() * 1e6).toString(36)].join(" ");
}

/** A whole reading: what it shows is so, and what two in a row do not show is gone. */
function read({ posts }: Page): void {
  for (const post of posts) {
    if (post.shown) {
      const now = wordsOf(post);
      if (post.gone || post.revisions.at(-1) !== now) post.revisions.push(now);
      Object.assign(post, { gone: false, misses: 0 });
    } else if (post.revisions.length > 0) {
      post.misses += 1;
      post.gone ||= post.misses > 1;
    }
  }
}

/** All words of a post as one text. */
export function wordsOf({ title, texts }: { title: string | null; texts: readonly string[] }): string {
  return [title ?? "", ...texts].join("|");
}

function viewOf(page: Page, sight: Sight, now: Instant, polled: boolean): View {
  const there = visible(page);
  // A copy that is cut lacks the oldest posts; a page with further pages shows the newest.
  const listed = there.slice(sight === "cut" ? Math.ceil(there.length * 0.3) : sight === "paged" ? -5 : 0);
  // One post is pinned to the top: the numbers of all others move.
  const pinned = sight === "pinned" ? listed.splice(1, 1) : [];
  const posts = [...listed, ...pinned].map(readPostOf);
  return view(
    posts,
    { seenAt: polled ? null : now, readAt: now, complete: true, live: polled },
    sight === "paged" ? { partial: true } : {},
  );
}

const { source: _source, sourceName: _name, ...plain } = line(0);

function readPostOf(post: Living): ReadPost {
  if (post.read !== null) return post.read;
  const { title, anchor, at, texts } = post;
  const paragraphs = texts.map(text => ({ role: "text" as const, text }));
  post.read = { ...plain, title, anchor, url: null, publishedAt: at, paragraphs, updatedAt: null };
  return post.read;
}
