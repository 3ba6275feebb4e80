import { hasClockTime } from "../coverage/post.ts";
import type { Reading } from "../coverage/reading.ts";
import type { LifeChange, PageKind, PollState } from "../store/source-store.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";

/** A page is live while its newest post is at most so many seconds old: live pages pause for an hour or two. */
export const liveFor = 2 * 3600;
/** A page without anything new for so many seconds has ended, signed off or not: INTERACTION 0.12. */
export const endedAfter = 48 * 3600;

/** What a page writes when it closes: "We're wrapping up our live coverage", "That's all for today", "This blog is now closed". */
const closing =
  /\b(?:wrapp?ing up|closing|ending|pausing|bringing)\b.{0,40}\b(?:coverage|page|blog|feed)\b|\bthat(?:['’]s| is) (?:all|it)\b.{0,40}\b(?:for now|today|tonight|this evening|from (?:us|me))\b|\b(?:blog|page|coverage) (?:is|has) (?:now )?(?:closed|ended|finished)\b|\b(?:live )?coverage (?:has|is) (?:now )?(?:ended|over)\b/iu;

/** True for a post in which an outlet closes its page. */
export function signsOff({ paragraphs }: { paragraphs: readonly { text: string }[] }): boolean {
  return paragraphs.some(paragraph => closing.test(paragraph.text));
}

/** True where the reading is of a page of running posts, which can close and be carried on elsewhere. */
export function isLivePage(reading: Reading): boolean {
  return reading.bounded && isLiveLayout(reading.layout) && timesOf(reading).length > 0;
}

/** True for the name of a layout of running posts: neither of an article nor of a feed. */
export function isLiveLayout(layout: string | null): boolean {
  return layout !== null && !/article|rss|rdf|atom|json-feed|reader-view/.test(layout);
}

/** The oldest and newest clock times on a page that have come by `now`; null where no post has one. */
export function spanOfReading(reading: Reading, now: Instant): { oldest: Instant; newest: Instant } | null {
  const times = timesOf(reading)
    .filter(at => at <= now)
    .sort();
  const [oldest, newest] = [times[0], times.at(-1)];
  return oldest === undefined || newest === undefined ? null : { oldest, newest };
}

function timesOf({ posts }: Reading): Instant[] {
  return posts.flatMap(post => (hasClockTime(post) && post.publishedAt !== null ? [post.publishedAt] : []));
}

/** What a reading says of a page's life; null where there was none, because nothing changed. */
export type Sign = { closed: boolean; oldest: Instant | null };

/** What a reading says: that the page closed (by itself, or by its newest post), and since when there is something on it. */
export function signOf(reading: Reading, now: Instant): Sign {
  const newest = newestPost(reading);
  const closed = reading.closed ?? (newest !== undefined && signsOff(newest));
  return { closed: isLivePage(reading) && closed, oldest: spanOfReading(reading, now)?.oldest ?? null };
}

/** The page's newest post: by its time, else the last of those that are given oldest first. */
function newestPost({ posts }: Reading): Reading["posts"][number] | undefined {
  return posts.reduce<Reading["posts"][number] | undefined>(
    (newest, post) => ((post.publishedAt ?? "") >= (newest?.publishedAt ?? "") ? post : newest),
    undefined,
  );
}

/** The state of a page after a poll that it answered, with the change of its life where there is one. */
export function lifeAfter(
  poll: PollState,
  kind: PageKind,
  sign: Sign | null,
  now: Instant,
): { state: PollState["state"]; since: Instant; life: LifeChange | undefined } {
  const { state, since } = stateNow(poll, kind, sign, now);
  const same = poll.state === state && poll.since === since && poll.kind === kind;
  return { state, since, life: same ? undefined : { at: now, since, state, kind } };
}

function stateNow(
  poll: PollState,
  kind: PageKind,
  sign: Sign | null,
  now: Instant,
): { state: PollState["state"]; since: Instant } {
  const heard = poll.heardAt ?? poll.newestAt ?? now;
  const before = poll.since ?? sign?.oldest ?? heard;
  if (kind === "listing") return { state: "live", since: poll.since ?? now };
  const endedBefore = poll.state === "ended";
  if (kind === "page") {
    if (sign?.closed) return { state: "ended", since: heard };
    // A page that ended stays so until something new is on it.
    if (endedBefore && heard <= before) return { state: "ended", since: before };
    if (secondsBetween(heard, now) > endedAfter) return { state: "ended", since: heard };
  }
  if (secondsBetween(heard, now) > liveFor) return { state: "quiet", since: heard };
  const goesOn = poll.state === "live" || poll.state === "new";
  return { state: "live", since: goesOn ? before : heard };
}

/** The end of a page that is gone or leads to another one: what it is from then on. */
export function endOf(poll: PollState, now: Instant): { poll: PollState; life: LifeChange | undefined } {
  if (poll.state === "ended") return { poll, life: undefined };
  const since = poll.heardAt ?? poll.lastSuccessAt ?? now;
  const kind = poll.kind ?? "page";
  return { poll: { ...poll, kind, state: "ended", since }, life: { at: now, since, state: "ended", kind } };
}
