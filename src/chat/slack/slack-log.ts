import { LogLevel } from "@slack/bolt";
import type { Log } from "../../log.ts";

/** The SDK's own logging, into ours: its words at debug, so that no message text appears at info. */
export function slackLog(log: Log) {
  const write = (...words: unknown[]) => log.debug("slack sdk", { words: words.map(String).join(" ") });
  return {
    debug: write,
    info: write,
    warn: write,
    error: write,
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
