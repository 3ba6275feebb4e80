import { type BriefingStore, storiesIn } from "../store/briefing-store.ts";
import type { TenantId } from "../store/delivery-store.ts";
import type { Instant } from "../time/instant.ts";

/** Until when the briefings of a channel have told the story; null: it never had one. */
export function lastBriefingAt(
  store: BriefingStore,
  place: { tenant: TenantId; platform: string; channel: string },
  story: string,
): Instant | null {
  const ends = store
    .schedules(place.tenant)
    .filter(
      each =>
        each.platform === place.platform && each.channel === place.channel && storiesIn(each).includes(story),
    )
    .flatMap(each => store.lastTold(place.tenant, each.id)?.to ?? []);
  return ends.sort().at(-1) ?? null;
}
