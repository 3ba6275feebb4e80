import type { Desk } from "../commands/desk.ts";
import type { Newsroom } from "./newsroom.ts";

/** The desk of the command line: one reader, knowledge as of `--as-of`, no briefing before. */
export function deskAt(newsroom: Newsroom): Desk {
  return {
    story: newsroom.story(),
    coverage: newsroom.coverage(),
    now: newsroom.clock.now(),
    asOf: newsroom.asOf,
    zone: newsroom.zone(),
    name: "",
    sample: false,
    lastBriefingAt: null,
    history: [],
    context: null,
    judges: newsroom.judges,
    caller: { name: "local", manages: true },
    private: true,
  };
}
