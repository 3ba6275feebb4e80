import type { Reading } from "../coverage/reading.ts";
import type { Candidate, FollowedPage } from "../store/source-store.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";
import { isLivePage, spanOfReading } from "./page-life.ts";
import type { Polling } from "./poll-page.ts";
import { sourceOf } from "./source-of.ts";
import { speaksOf, storyFit } from "./successor-fit.ts";
import type { PageLink } from "./successor-links.ts";

/** So many links of one page are weighed, and the fitting ones of them kept. */
const mostWeighed = 400;
const mostNoted = 20;
/** So many pages of a source are followed at a time; the oldest that has ended makes room. */
const mostPages = 8;
/** So many pages are tried at a time: one, and others while it cannot be reached. */
const mostTried = 3;
/** A candidate that no page has named for so long is not tried any more. */
const named = 3 * 24 * 3600;
/** Pages that fit almost as well as the best are as good as it: the newest of them is taken. */
const almost = 0.8;

/** How well a page fits that an outlet itself leads to: better than any by its name. */
const surely = 10;

// An address or title of a live page: "/live/...", "live updates", "as it happened", "minute by minute".
const liveMark =
  /\blive(?:blog)?\b|\bupdates\b|\bas[ -]it[ -]happen|\bminute[ -]by[ -]minute\b|\brolling coverage\b/i;

/** True where an address that a poll was led to is another page, not the same under another name of its host. */
export function isOtherPage({ url, poll }: FollowedPage, led: string): boolean {
  const usual = poll.readFrom ?? url;
  return samePath(usual) !== samePath(led) && samePath(url) !== samePath(led);
}

/** Keeps those links of a page that may carry the coverage of its source on: live pages of the outlet and the story. */
export function noteCandidates(
  page: FollowedPage,
  links: readonly (PageLink & { publishedAt?: Instant | null })[],
  polling: Polling,
): void {
  const { coverage, story, clock } = polling;
  const seenAt = clock.now();
  const pages = chainOf(page, polling);
  const candidates = links.slice(0, mostWeighed).flatMap((link, place) => {
    const url = addressOf(link.url);
    if (url === null || !isOfOutlet(page, url, polling) || !looksLive(link, pages)) return [];
    if (
      pages.some(each => samePage(each, url)) ||
      storyFit(story, { ...link, url }, titlesOf(pages)) === null
    )
      return [];
    const { title, publishedAt = null } = link;
    return [
      { story: story.id, source: page.source, url, title, foundIn: page.url, seenAt, publishedAt, place },
    ];
  });
  if (candidates.length > 0) coverage.followed.putCandidates(candidates.slice(0, mostNoted));
}

/** Keeps the live page of the story that a page leads to now: it is tried before all others. */
export function noteMoved(page: FollowedPage, to: PageLink, reading: Reading, polling: Polling): void {
  const { coverage, story, clock } = polling;
  const url = addressOf(to.url);
  if (url === null || !isLivePage(reading) || !isOfOutlet(page, url, polling)) return;
  if (chainOf(page, polling).some(each => samePage(each, url))) return;
  const found = { story: story.id, source: page.source, title: to.title, foundIn: page.url };
  coverage.followed.putCandidates([{ ...found, url, seenAt: clock.now(), publishedAt: null, place: 0 }]);
}

/**
 * Follows the best candidate of a source to try it: of those that fit best the newest. One at a time: its first reading
 * says whether it stays.
 */
export function trySuccessor(source: string, { coverage, story, clock }: Polling): void {
  const candidates = coverage.followed.candidates(story.id, source);
  if (candidates.length === 0) return;
  const now = clock.now();
  const pages = coverage.followed.pages(story.id).filter(page => page.source === source);
  const tried = pages.filter(isTried).filter(page => !givenUp(page, { coverage, now }));
  const stuck = tried.every(page => page.poll.failures > 0);
  if (pages.length === tried.length || tried.length >= mostTried || !stuck) return;
  const best = bestOf(candidates, pages, { story, now });
  if (best === null || !makeRoom(pages, { coverage, story, now })) return;
  const after = newestPage(pages)?.url ?? best.foundIn;
  coverage.followed.follow({ story: story.id, url: best.url, source, origin: "successor", after }, now);
}

/** Why a page that is tried does not carry its source's coverage on, a sentence; null where it does, or is not tried. */
export function refusalOf(page: FollowedPage, reading: Reading, polling: Polling): string | null {
  if (!isTried(page)) return null;
  const { story, clock } = polling;
  const span = spanOfReading(reading, clock.now());
  if (!isLivePage(reading) || span === null) return `${page.url} is no live page.`;
  const before = chainOf(page, polling).filter(each => !isTried(each) && each.poll.kind === "page");
  const heard = before.flatMap(each => each.poll.heardAt ?? []).sort()[0];
  const isMoved = before.some(each => each.poll.strayedTo === page.url);
  if (heard !== undefined && (isMoved ? span.newest < heard : span.newest <= heard))
    return `${page.url} is older than what is followed.`;
  return speaksOf(story, reading.posts) ? null : `${page.url} is of another story.`;
}

/** True while a page that was found is tried: it has not been read yet. */
export function isTried({ origin, poll }: FollowedPage): boolean {
  return origin === "successor" && poll.state === "new";
}

/** A page that could not be read for days is tried no more. */
function givenUp(
  page: FollowedPage,
  { coverage, now }: Pick<Polling, "coverage"> & { now: Instant },
): boolean {
  if (secondsBetween(page.followedAt, now) <= named) return false;
  coverage.followed.judge(page, "refused");
  return coverage.followed.unfollow(page.story, page.url, now);
}

function bestOf(
  candidates: readonly Candidate[],
  pages: readonly FollowedPage[],
  { story, now }: { story: Polling["story"]; now: Instant },
): Candidate | null {
  const open = candidates.filter(
    each => secondsBetween(each.seenAt, now) <= named && !pages.some(page => samePage(page, each.url)),
  );
  const titles = titlesOf(pages);
  const ledTo = new Set(pages.flatMap(({ poll }) => poll.strayedTo ?? []));
  const weighed = open.map(each => ({
    each,
    fit: ledTo.has(each.url) ? surely : (storyFit(story, each, titles) ?? 0),
  }));
  const most = Math.max(0, ...weighed.map(({ fit }) => fit));
  const close = weighed.filter(({ fit }) => fit > 0 && fit >= almost * most).map(({ each }) => each);
  return close.toSorted(newestFirst)[0] ?? null;
}

/** By the time that a feed gives, else by the place: lists begin with what is newest. */
function newestFirst(a: Candidate, b: Candidate): number {
  if (a.publishedAt !== null && b.publishedAt !== null && a.publishedAt !== b.publishedAt)
    return a.publishedAt < b.publishedAt ? 1 : -1;
  if (a.foundIn === b.foundIn) return a.place - b.place;
  return a.foundAt < b.foundAt ? 1 : -1;
}

/** Ends the oldest ended successor where a source has many pages; false where none has ended. */
function makeRoom(
  pages: readonly FollowedPage[],
  { coverage, story, now }: Pick<Polling, "coverage" | "story"> & { now: Instant },
): boolean {
  if (pages.length < mostPages) return true;
  const ended = pages.filter(page => page.origin === "successor" && page.poll.state === "ended");
  const [oldest] = ended.toSorted((a, b) => ((a.poll.heardAt ?? "") < (b.poll.heardAt ?? "") ? -1 : 1));
  return oldest !== undefined && coverage.followed.unfollow(story.id, oldest.url, now);
}

function newestPage(pages: readonly FollowedPage[]): FollowedPage | undefined {
  return pages
    .filter(page => page.poll.kind === "page" && !isTried(page))
    .toSorted((a, b) => ((a.poll.heardAt ?? "") < (b.poll.heardAt ?? "") ? 1 : -1))[0];
}

/** All pages of the page's source. */
function chainOf(page: FollowedPage, { coverage, story }: Polling): FollowedPage[] {
  return coverage.followed.pages(story.id).filter(each => each.source === page.source);
}

function titlesOf(pages: readonly FollowedPage[]): string[] {
  return pages.flatMap(({ poll }) => (poll.kind === "page" && poll.title !== null ? [poll.title] : []));
}

/** A live page by its title or address, or in the place where the outlet's other pages of the story are. */
function looksLive({ url, title }: PageLink, pages: readonly FollowedPage[]): boolean {
  if (liveMark.test(`${title} ${new URL(url).pathname.replace(/[-_/]/g, " ")}`)) return true;
  return pages.some(page => page.poll.kind === "page" && folderOf(page.url) === folderOf(url));
}

function folderOf(url: string): string {
  const folder = new URL(url).pathname.replace(/[^/]*\/?$/, "");
  // What stands at the root of a site may be anything.
  return folder === "/" ? url : folder;
}

/** The same outlet: the same host, or one that the story's file gives to the same source. */
function isOfOutlet(page: FollowedPage, url: string, { story }: Polling): boolean {
  const [ours, other] = [new URL(page.url), new URL(url)];
  return ours.host === other.host || sourceOf(story, { url, name: url }) === page.source;
}

function samePage(page: FollowedPage, url: string): boolean {
  return page.url === url || page.poll.readFrom === url;
}

/** The host's names and ways aside: `www.` and `m.`, a slash at the end, http for https. */
function samePath(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname.replace(/\/+$/, "")}${search}`;
}

function addressOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  address.hash = "";
  return address.protocol === "http:" || address.protocol === "https:" ? address.href : null;
}
