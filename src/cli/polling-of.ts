import type { Story } from "../coverage/story.ts";
import type { Polling } from "../ingest/poll-page.ts";
import type { Newsroom } from "./newsroom.ts";

/** What following and polling a story need, of a newsroom; `signal` ends fetches that are under way. */
export function pollingOf(
  newsroom: Newsroom,
  { story = newsroom.story(), signal }: { story?: Story; signal?: AbortSignal } = {},
): Polling {
  return {
    coverage: newsroom.coverage(),
    story,
    clock: newsroom.clock,
    fetching: { ...newsroom.fetching, signal },
    random: Math.random,
    log: newsroom.log,
  };
}
