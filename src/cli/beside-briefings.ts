import { sampleNotices } from "../commands/desk.ts";
import type { Story } from "../coverage/story.ts";
import { answerWatches } from "../delivery/answer-watches.ts";
import type { BesideBriefings } from "../delivery/delivery-work.ts";
import type { Poster } from "../delivery/poster.ts";
import { tellAlerts } from "../delivery/tell-alerts.ts";
import { tellCorrections } from "../delivery/tell-corrections.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { eachStory } from "./each-story.ts";
import type { Newsroom } from "./newsroom.ts";
import { storyPoster } from "./story-poster.ts";

/** What the coverage of a newsroom is looked through for. */
type Learnt = { coverage: () => CoverageStore; sample: boolean; posters: readonly Poster[] };

/** What follows from what was learnt of each story: alerts, corrections, and answers that somebody waits for. */
export function besideBriefings(newsroom: Newsroom, { coverage, sample, posters }: Learnt): BesideBriefings {
  const { clock, log } = newsroom;
  const delivery = newsroom.delivery();
  const stories = newsroom.stories();
  const learnt = (story: Story) => ({
    ...{ coverage: coverage(), story, clock, log },
    posters: stories.length === 1 ? posters : posters.map(poster => storyPoster(poster, story.id)),
  });
  const each = (work: string, run: (story: Story) => void | Promise<void>) =>
    eachStory(stories, { work, log }, run);
  const alerting = { most: newsroom.alertsAnHour, silent: newsroom.silentAlerts };
  return {
    alert: () =>
      each("alerts", story =>
        tellAlerts({
          ...{ ...learnt(story), ...alerting },
          ...{ store: delivery.alerts, notices: sampleNotices(sample) },
          storyName: stories.length > 1 ? story.name : null,
        }),
      ),
    correct: () =>
      each("corrections", story => tellCorrections({ ...learnt(story), store: delivery.reliances })),
    answer: () =>
      each("answers", story =>
        answerWatches({
          ...{ ...learnt(story), store: delivery.watches, notices: sampleNotices(sample) },
          judges: newsroom.judges,
        }),
      ),
    forget: () => ({
      ...delivery.forgetPassed(clock.now()),
      watches: delivery.watches.forgetWatches(clock.now()),
      readers: delivery.readers.forgetReaders(clock.now()),
      alerts: delivery.alerts.forgetAlerts(clock.now()),
    }),
  };
}
