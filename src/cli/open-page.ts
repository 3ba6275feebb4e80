import { analyseInTurns } from "../analysis/analyse-in-turns.ts";
import { ingest } from "../ingest/ingest.ts";
import type { LocalPage } from "../page/local-page.ts";
import { healthAt } from "./health-at.ts";
import type { Newsroom } from "./newsroom.ts";
import { pushedStory } from "./pushed-story.ts";

/**
 * Opens the page on which programs push coverage into the index, where there is a token for it. Null where there is none,
 * and on the sample: pushed posts would pass for it. Throws Fault("config") where the port cannot be had.
 */
export async function openPage(
  newsroom: Newsroom,
  { sample }: { sample: boolean },
): Promise<LocalPage | null> {
  const { page, clock, log } = newsroom;
  if (page === null) return null;
  if (sample) {
    log.warn("POST /ingest is off while the sample is shown; unset SAMPLE to push coverage.");
    return null;
  }
  const coverage = newsroom.coverage();
  // Only who has a token for it pays for loading it.
  const { openLocalPage } = await import("../page/local-page.ts");
  const opened = await openLocalPage({
    ...{ ...page, clock, log },
    health: () => healthAt(newsroom, () => coverage),
    ingest: async (bytes, options, id) => {
      const { "seen-at": seenAt, ...known } = options;
      const story = pushedStory(newsroom.stories(), { ...known, id });
      const given = { ...known, seenAt, story, clock, inputs: ["-"], readInput: async () => bytes };
      const outcome = await ingest(coverage, given);
      await analyseInTurns(coverage, story);
      return outcome;
    },
  });
  log.info("coverage may be pushed", { address: `${opened.address}/ingest` });
  return opened;
}
