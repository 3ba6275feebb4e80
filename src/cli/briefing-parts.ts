import { askHere } from "../chat/reply-audience.ts";
import { sampleNotices } from "../commands/desk.ts";
import type { Story } from "../coverage/story.ts";
import { type Briefing, type BriefingRequest, makeBriefing } from "../delivery/briefing.ts";
import type { DeliveryParts } from "../delivery/delivery-parts.ts";
import type { Poster } from "../delivery/poster.ts";
import { makeStoriesBriefing } from "../delivery/stories-briefing.ts";
import { Fault } from "../errors.ts";
import { ofStory } from "../message/of-story.ts";
import { lastRead } from "../recap/last-read.ts";
import { type Schedule, storiesIn } from "../store/briefing-store.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Newsroom } from "./newsroom.ts";

/** What briefings are made of. */
type Given = { coverage: () => CoverageStore; sample: boolean };

/** What briefings of a newsroom are made and posted with. */
export function briefingParts(
  newsroom: Newsroom,
  given: Given & {
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
      const briefing = briefingOf(newsroom, given, request);
      if (request.schedule.platform === "terminal") return briefing;
      const { card } = briefing;
      return { ...briefing, card: { ...card, footnotes: [...card.footnotes, askHere] } };
    },
    serves: schedule => servedIn(newsroom, schedule).length > 0,
    random: Math.random,
  };
}

/** The stories of a schedule that are served here, in the schedule's order. */
function servedIn(newsroom: Newsroom, schedule: Schedule): Story[] {
  const stories = newsroom.stories();
  return storiesIn(schedule).flatMap(id => stories.find(story => story.id === id) ?? []);
}

function briefingOf(newsroom: Newsroom, given: Given, request: BriefingRequest): Briefing {
  const { schedule, previous, window } = request;
  const { tenant, platform, channel } = schedule;
  const { reliances } = newsroom.delivery();
  const coverage = given.coverage();
  const parts = servedIn(newsroom, schedule).map(story => ({
    ...{ coverage, story, notices: sampleNotices(given.sample), checkedAt: lastRead(coverage, story.id) },
    between:
      previous === null
        ? []
        : reliances.toldIn({ tenant, platform, channel, story: story.id }, previous.claimedAt, window.to),
  }));
  const [first, ...others] = parts;
  if (first === undefined)
    throw new Fault(
      "config",
      `No story of “${schedule.id}” is served here: ${storiesIn(schedule).join(", ")}.`,
    );
  if (others.length > 0) return makeStoriesBriefing(parts, request);
  const briefing = makeBriefing(first, request);
  const isOne = newsroom.stories().length === 1;
  return isOne ? briefing : { ...briefing, card: ofStory(briefing.card, first.story.id) };
}
