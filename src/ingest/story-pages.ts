import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";

const settled = new WeakMap<CoverageStore, Story>();

/**
 * Follows what the story's file lists under `follow:`, and ends what it lists no more; a person's own pages stay. Done once
 * for a story as it was read: its file is not read again while the program runs.
 */
export function followStoryPages(coverage: CoverageStore, story: Story, at: Instant): void {
  if (settled.get(coverage) === story) return;
  const listed = new Map(
    story.sources.flatMap(source => source.follow.map(url => [pageAddress(url), source.id] as const)),
  );
  const known = new Map(coverage.followed.pages(story.id).map(page => [page.url, page]));
  for (const [url, source] of listed) {
    const page = known.get(url);
    if (page?.origin === "person" || (page?.origin === "story" && page.source === source)) continue;
    if (page !== undefined && page.source !== source) coverage.followed.unfollow(story.id, url, at);
    coverage.followed.follow({ story: story.id, url, source, origin: "story" }, at);
  }
  for (const page of known.values()) {
    if (page.origin === "story" && !listed.has(page.url)) coverage.followed.unfollow(story.id, page.url, at);
  }
  dropOrphans(coverage, story, at);
  settled.set(coverage, story);
}

/** Ends pages that carried on what nobody names any more: a source is followed while a page of it is named. */
export function dropOrphans(coverage: CoverageStore, story: Story, at: Instant): void {
  const pages = coverage.followed.pages(story.id);
  const named = new Set(pages.filter(({ origin }) => origin !== "successor").map(({ source }) => source));
  for (const { url, source } of pages) {
    if (!named.has(source)) coverage.followed.unfollow(story.id, url, at);
  }
}

/** True where the story's file lists the address. */
export function isStoryPage(story: Story, url: string): boolean {
  return story.sources.some(source => source.follow.some(each => pageAddress(each) === url));
}

/** An address of a story's file as it is kept: without its fragment. */
function pageAddress(url: string): string {
  const address = new URL(url);
  address.hash = "";
  return address.href;
}
