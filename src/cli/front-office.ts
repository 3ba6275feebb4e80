import type { Request } from "../chat/chat-adapter.ts";
import type { FrontDesk } from "../chat/receive-request.ts";
import { type AddDesk, addPost } from "../commands/add-post.ts";
import { lastBriefingAt } from "../commands/last-briefing.ts";
import type { ScheduleOffice } from "../commands/schedule-desk.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Newsroom } from "./newsroom.ts";
import { sourceOffice } from "./source-office.ts";

/** What requests are answered from. */
type Read = { coverage: () => CoverageStore; sample: boolean };

/** The front desk of each platform, by its name: all of them answer from the same stories. */
export function frontOffice(
  newsroom: Newsroom,
  { read, office }: { read: Read; office: ScheduleOffice },
): (platform: string) => FrontDesk {
  const { log } = newsroom;
  return platform => ({
    ...{ delivery: newsroom.delivery(), log, briefings: { platform, office } },
    stories: newsroom.stories(),
    deskFor: (request, story = newsroom.story()) => deskFor(newsroom, read, { platform, request, story }),
    sentencesAsk: platform === "terminal",
    channels: platform !== "terminal",
    watches: platform,
    alertsAnHour: newsroom.alertsAnHour,
    ...(platform !== "terminal" && { questionsAMinute: newsroom.questionsAMinute }),
    addPost: (shared, story = newsroom.story()) => addPost(addDesk(newsroom, read, story), shared),
    ...(!read.sample && { sources: sourceOffice(newsroom) }),
  });
}

type Asked = { platform: string; request: Request; story: Story };

function deskFor(newsroom: Newsroom, { coverage, sample }: Read, { platform, request, story }: Asked) {
  const { tenant, channel } = request.place;
  const isTerminal = platform === "terminal";
  return {
    ...{ story, coverage: coverage(), sample, asOf: newsroom.asOf, zone: newsroom.zone(story) },
    now: newsroom.clock.now(),
    name: isTerminal ? "" : `/${story.command} `,
    lastBriefingAt: lastBriefingAt(newsroom.delivery().briefings, { tenant, platform, channel }, story.id),
    judges: newsroom.judges,
    private: true,
  };
}

function addDesk(newsroom: Newsroom, { coverage }: Read, story: Story): AddDesk {
  const { clock, fetching, chatSources } = newsroom;
  return { story, coverage: coverage(), clock, zone: newsroom.zone(story), fetching, chatSources };
}
