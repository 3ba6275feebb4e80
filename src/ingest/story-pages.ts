import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";

/** Follows what the story's file lists under `follow:`, and ends what it lists no more; a person's own pages stay. */
export function followStoryPages(coverage: CoverageStore, story: Story, at: Instant): void {
  const listed = new Map(
    story.sources.flatMap(source => source.follow.map(url => [pageAddress(url), source.id] as const)),
  );
  const known = new Map(coverage.followed.pages(story.id).map(page => [page.url, page]));
  for (const [url, source] of listed) {
    const page = known.get(url);
    if (page !== undefined && (page.source === source || page.origin === "person")) continue;
    if (page !== undefined) coverage.followed.unfollow(story.id, url);
    coverage.followed.follow({ story: story.id, url, source, origin: "story" }, at);
  }
  for (const page of known.values()) {
    if (page.origin === "story" && !listed.has(page.url)) coverage.followed.unfollow(story.id, page.url);
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
