import { analyseInTurns } from "../analysis/analyse-in-turns.ts";
import type { SourceOffice } from "../commands/source-command.ts";
import { followPage, unfollowPage } from "../ingest/follow-page.ts";
import type { Newsroom } from "./newsroom.ts";
import { pollingOf } from "./polling-of.ts";

/** How pages are added from chat, over the newsroom that fetches and keeps them. */
export function sourceOffice(newsroom: Newsroom): SourceOffice {
  return {
    allowed: newsroom.chatSources,
    follow: async (url, story) => {
      const polling = pollingOf(newsroom, { story });
      // Somebody waits for it, and the host may have been visited a moment ago.
      const fetching = { ...polling.fetching, patient: true };
      const followed = await followPage(url, { ...polling, fetching });
      await analyseInTurns(polling.coverage, polling.story);
      return followed;
    },
    unfollow: (url, story) => unfollowPage(url, pollingOf(newsroom, { story })),
  };
}
