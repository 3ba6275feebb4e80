import { askHere } from "../chat/reply-audience.ts";
import { sampleNotices } from "../commands/desk.ts";
import { makeBriefing } from "../delivery/briefing.ts";
import type { DeliveryParts } from "../delivery/delivery-parts.ts";
import type { Poster } from "../delivery/poster.ts";
import type { Schedule } from "../store/briefing-store.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";
import type { Newsroom } from "./newsroom.ts";

/** What briefings of a newsroom are made and posted with. */
export function briefingParts(
  newsroom: Newsroom,
  given: {
    coverage: () => CoverageStore;
    sample: boolean;
    posters: readonly Poster[];
    tellOwner: (schedule: Schedule, sentence: string) => Promise<void>;
  },
): DeliveryParts {
  const { clock, log } = newsroom;
  const { posters, tellOwner } = given;
  return {
    ...{ posters, tellOwner, clock, log },
    store: newsroom.delivery().briefings,
    reliances: newsroom.delivery().reliances,
    brief: async request => {
      const [coverage, story] = [given.coverage(), newsroom.story()];
      const parts = { coverage, story, notices: sampleNotices(given.sample) };
      const briefing = makeBriefing({ ...parts, checkedAt: checkedAt(coverage, story.id) }, request);
      if (request.schedule.platform === "terminal") return briefing;
      const { card } = briefing;
      return { ...briefing, card: { ...card, footnotes: [...card.footnotes, askHere] } };
    },
    random: Math.random,
  };
}

/** When each source was last read in order: of its pages that have not ended, the one that waits longest tells. */
function checkedAt(coverage: CoverageStore, story: string): Map<string, Instant> {
  const checked = new Map<string, Instant>();
  for (const { source, poll } of coverage.followed.pages(story)) {
    if (poll.state === "ended") continue;
    const before = checked.get(source);
    if (poll.lastSuccessAt !== null && (before === undefined || poll.lastSuccessAt < before))
      checked.set(source, poll.lastSuccessAt);
  }
  return checked;
}
