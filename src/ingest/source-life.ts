import type { LifeChange, PageLife } from "../store/source-store.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import { endedAfter, liveFor } from "./page-life.ts";

/** What an outlet's followed pages say of it at a moment. */
export type SourceLife = {
  state: "live" | "quiet" | "ended" | "unreachable";
  /** Live: since its page opened or spoke again; quiet: its newest post; ended: its page's; unreachable: its last reading. */
  since: Instant;
  /** The page that is read now, since when, and the page that it carries on; null where none is open. */
  page: { url: string; since: Instant; after: string | null } | null;
};

/** A moment to judge an outlet at. */
export type Moment = {
  at: Instant;
  /** The newest post of the outlet by then, as far as is known; null where there is none. */
  heard: Instant | null;
};

/** A page as it stood at a moment. */
type Standing = Pick<PageLife, "url" | "after"> & {
  now: LifeChange;
  opened: Instant;
  /** When it was last read, where that stands no more; null while it stands. */
  unreadSince: Instant | null;
};

/**
 * The life of an outlet at a moment, by the lives of its pages; null where none was followed then. It is never quiet while
 * an open page of it, or every list in which a new page would show, cannot be read.
 */
export function sourceLife(lives: readonly PageLife[], { at, heard }: Moment): SourceLife | null {
  const standing = lives.flatMap(life => standingAt(life, at));
  if (standing.length === 0) return null;
  const lists = standing.filter(({ now }) => now.kind === "feed" || now.kind === "listing");
  const pages = standing.filter(page => !lists.includes(page));
  const open = pages.filter(page => page.now.state !== "ended" && !isLeft(page, pages));
  if (open.length > 0) return openLife(open, { at, heard });
  const feeds = lists.filter(({ now }) => now.kind === "feed");
  if (pages.length === 0) return feeds.length > 0 ? openLife(feeds, { at, heard }) : listLife(lists);
  const ended = pages.map(({ now }) => now.since).reduce(later);
  // Who sees no list sees no page that carries the coverage on.
  const blind = lists.length > 0 && lists.every(({ unreadSince }) => unreadSince !== null);
  if (blind) return unreachable(lists);
  const goesOn = heard !== null && heard > ended && feeds.some(({ unreadSince }) => unreadSince === null);
  return goesOn ? openLife(feeds, { at, heard }) : { state: "ended", since: ended, page: null };
}

/** A page that has been quiet since before another one opened was left for it, signed off or not. */
function isLeft({ now }: Standing, pages: readonly Standing[]): boolean {
  return now.state === "quiet" && pages.some(({ opened }) => opened > now.since);
}

/** The life of an outlet with open pages, or feeds in their place. */
function openLife(open: readonly Standing[], { at, heard }: Moment): SourceLife {
  const read = open.filter(({ unreadSince }) => unreadSince === null);
  if (read.length === 0) return unreachable(open);
  const newest = read.reduce((a, b) => (b.opened > a.opened ? b : a));
  const page = { url: newest.url, since: newest.opened, after: newest.after };
  if (heard === null) return { state: "quiet", since: newest.opened, page };
  // Feeds never end; a page without a word for two days has.
  if (heard < plusSeconds(at, -endedAfter) && newest.now.kind === "page")
    return { state: "ended", since: heard, page: null };
  if (heard >= plusSeconds(at, -liveFor)) {
    const since = read.flatMap(({ now }) => (now.state === "live" ? [now.since] : [])).reduce(later, "");
    return { state: "live", since: since === "" || since > at ? heard : since, page };
  }
  // The silence of one page is no silence of the outlet while another one cannot be read.
  return read.length < open.length ? unreachable(open) : { state: "quiet", since: heard, page };
}

/** An outlet of which only lists are known: no page of the story has been found. */
function listLife(lists: readonly Standing[]): SourceLife {
  const [read] = lists.filter(({ unreadSince }) => unreadSince === null);
  return read === undefined ? unreachable(lists) : { state: "quiet", since: read.now.since, page: null };
}

function unreachable(pages: readonly Standing[]): SourceLife {
  const since = pages.flatMap(({ unreadSince }) => unreadSince ?? []).reduce(later);
  return { state: "unreachable", since, page: null };
}

/** The page as it stood then: nothing where it was followed no more, or did not exist yet. */
function standingAt({ url, after, changes, stretches, droppedAt }: PageLife, at: Instant): Standing[] {
  const [first] = changes;
  if (first === undefined || (droppedAt !== null && droppedAt <= at)) return [];
  // What was learnt later of that time is known now.
  const now = changes.findLast(({ since }) => since <= at) ?? (covers(stretches, at) ? first : undefined);
  if (now === undefined) return [];
  const opened = changes.find(({ state }) => state !== "new")?.since ?? first.since;
  return [{ url, after, now, opened, unreadSince: unreadSince(stretches, at, first.at) }];
}

function covers(stretches: PageLife["stretches"], at: Instant): boolean {
  return stretches.some(stretch => (stretch.covers === null || stretch.covers <= at) && at <= stretch.until);
}

/** Since when the page had not been read at a moment; null where what was read of it reaches over that moment. */
function unreadSince(stretches: PageLife["stretches"], at: Instant, followedAt: Instant): Instant | null {
  if (covers(stretches, at)) return null;
  return stretches.findLast(({ to }) => to <= at)?.to ?? followedAt;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
