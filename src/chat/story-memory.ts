import { coveredBy } from "../commands/recap-threads.ts";
import type { Story } from "../coverage/story.ts";
import { storiesIn } from "../store/briefing-store.ts";
import type { DeliveryStore, Thread } from "../store/delivery-store.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import type { Place, Posted, Request } from "./chat-adapter.ts";

/** Which story was spoken of last in a place is remembered for so many seconds, 30 days: as long as its threads are. */
const rememberedFor = 30 * 86_400;

type Kept = { delivery: DeliveryStore; briefings?: { platform: string } };

/** Remembers which story a reply spoke of: for its channel and its thread, or for the one reader who saw it. */
export function keepStory(
  { delivery }: Kept,
  { story, place, posted, now }: { story: string; place: Place; posted: Posted | null; now: Instant },
): void {
  const spoken = posted === null ? [place.thread ?? place.channel] : [posted.thread, posted.channel];
  const forgetAt = plusSeconds(now, rememberedFor);
  for (const id of new Set(spoken)) delivery.setSetting(place.tenant, nameOf(id), story, forgetAt);
}

/** The story that was spoken of last in a thread, else in its channel; null where none of these was. */
export function storySpokenOf(
  delivery: DeliveryStore,
  place: Place,
  stories: readonly Story[],
): Story | null {
  const { tenant, channel, thread } = place;
  const kept = [thread ?? channel, channel].map(id => delivery.setting(tenant, nameOf(id)));
  return kept.flatMap(of => stories.find(({ id }) => id === of) ?? [])[0] ?? null;
}

/** The stories that a place tells of: those of the thread, those of the channel's briefings, the one spoken of there last. */
type StoriesOfPlace = { thread: Story[]; channel: Story[]; last: Story | null };

/** Which of these stories the place of a request tells of. */
export function storiesOfPlace(
  { delivery, briefings }: Kept,
  request: Request,
  stories: readonly Story[],
): StoriesOfPlace {
  const { tenant, channel, thread } = request.place;
  // What is asked privately has a thread of its own in name only; a Discord thread is also a channel to type in.
  const threads = [...(request.kind === "mention" ? [thread, request.about] : []), channel].flatMap(
    id => id ?? [],
  );
  const ofThread = threads
    .map(id => openedBy(delivery, { tenant, id }, stories))
    .find(some => some.length > 0);
  const isThread = request.kind === "mention" && thread !== null && thread !== channel;
  const spoken = isThread ? storySpokenOf(delivery, { tenant, channel: thread, thread }, stories) : null;
  const posted = delivery.briefings
    .schedules(tenant)
    .filter(each => each.channel === channel && each.platform === briefings?.platform)
    .flatMap(storiesIn);
  return {
    thread: ofThread ?? (spoken === null ? [] : [spoken]),
    channel: stories.filter(({ id }) => posted.includes(id)),
    last: storySpokenOf(delivery, request.place, stories),
  };
}

/** The stories of the recap or briefing that a thread hangs on. */
function openedBy(
  delivery: DeliveryStore,
  thread: Pick<Thread, "tenant" | "id">,
  stories: readonly Story[],
): Story[] {
  return stories.filter(({ id: story }) => {
    const of: Thread = { ...thread, story };
    return delivery.reliances.opening(of) !== null || coveredBy(delivery, of) !== null;
  });
}

function nameOf(id: string): string {
  return `story/${id}`;
}
