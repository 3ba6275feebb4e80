import { analyseInTurns } from "../analysis/analyse-in-turns.ts";
import type { Story } from "../coverage/story.ts";
import { pollDue } from "../ingest/poll-due.ts";
import type { Newsroom } from "./newsroom.ts";
import { pollingOf } from "./polling-of.ts";

/**
 * Reads the followed pages that are due, of every story beside the others, and analyses what came, so that the next question
 * does not wait for it. What fails for one story is logged and holds no other back.
 */
export function pollWork(newsroom: Newsroom, signal: AbortSignal): () => Promise<void> {
  const { log } = newsroom;
  const works = newsroom.stories().map(story => ({ story, work: storyWork(newsroom, story, signal) }));
  return async () => {
    const polls = works.map(({ story, work }) =>
      work().catch(error => log.error("could not read the pages of a story", { story: story.id, error })),
    );
    await Promise.all(polls);
  };
}

function storyWork(newsroom: Newsroom, story: Story, signal: AbortSignal): () => Promise<void> {
  // An index of an earlier version of the program has all of it left to analyse.
  let isCaughtUp = false;
  return async () => {
    const polling = pollingOf(newsroom, { story, signal });
    const polled = await pollDue(polling);
    const isLeft = !isCaughtUp || polled.some(({ outcome }) => outcome === "changed");
    isCaughtUp = true;
    if (isLeft) await analyseInTurns(polling.coverage, story, newsroom.log);
  };
}
