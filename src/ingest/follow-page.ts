import { Fault } from "../errors.ts";
import type { FollowedPage } from "../store/source-store.ts";
import { plusSeconds } from "../time/instant.ts";
import { checkedAddress } from "./checked-address.ts";
import { type Polled, type Polling, pollPage } from "./poll-page.ts";
import { sourceOf } from "./source-of.ts";
import { dropOrphans, isStoryPage } from "./story-pages.ts";

/** How long the first reading may take the host, in seconds. */
const claimFor = 60;

/** A page that is followed now; `polled` is what its first reading did, null where it was followed already or its host is busy. */
export type Followed = { page: FollowedPage; isNew: boolean; polled: Polled | null };

/**
 * Follows a page for the story and reads it at once; where its host is being read already, the bot reads it next.
 * Throws Fault("input") for an address that may not be read and for a page that cannot be read now: then it is not
 * followed.
 */
export async function followPage(address: string, polling: Polling): Promise<Followed> {
  const { coverage, story, clock, fetching } = polling;
  const { href: url } = checkedAddress(address, { allowLoopback: fetching.allowLoopback ?? false });
  const now = clock.now();
  const source = sourceOf(story, { url, name: url });
  const isNew = coverage.followed.follow({ story: story.id, url, source, origin: "person" }, now);
  const current = () => {
    const page = coverage.followed.page(story.id, url);
    if (page === null) throw new Fault("input", `${url} was taken off again meanwhile. Follow it once more.`);
    return page;
  };
  const page = current();
  const isFree = isNew && coverage.followed.claim(page, now, plusSeconds(now, claimFor));
  if (!isFree) return { page, isNew, polled: null };
  const polled = await pollPage(page, polling);
  if (polled?.outcome !== "failed") return { page: current(), isNew, polled };
  coverage.followed.unfollow(story.id, url, clock.now());
  throw new Fault("input", polled.problem ?? `${url} could not be read.`);
}

/** Ends a followed page and gives its address as it was kept. Throws Fault("input") where it is not followed, or by the story's file. */
export function unfollowPage(
  address: string,
  { coverage, story, clock }: Pick<Polling, "coverage" | "story" | "clock">,
): string {
  const { href: url } = checkedAddress(address, { allowLoopback: true });
  if (isStoryPage(story, url)) {
    throw new Fault(
      "input",
      `${url} is followed by the story's file. Take it out of \`follow:\` in the file of ${story.id}.`,
    );
  }
  const now = clock.now();
  if (coverage.followed.unfollow(story.id, url, now)) {
    dropOrphans(coverage, story, now);
    return url;
  }
  const pages = coverage.followed.pages(story.id).map(page => page.url);
  const others = pages.length === 0 ? "Nothing is." : `These are: ${pages.join(", ")}`;
  throw new Fault("input", `${url} is not followed. ${others}`);
}
