import { Story } from "../../src/coverage/story.ts";
import type { FetchOptions } from "../../src/ingest/fetch-page.ts";
import type { Polling } from "../../src/ingest/poll-page.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { type Instant, plusSeconds } from "../../src/time/instant.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

/** A desk that polls pages of this machine, with a clock that stands still until it is moved. */
export type PollingDesk = Polling & {
  folder: string;
  /** Moves the clock on. */
  pass: (seconds: number) => void;
  close: () => void;
};

export const strike = Story.parse({
  id: "strike",
  name: "Valmere port strike",
  command: "strike",
  language: "en",
  timezone: "Europe/London",
  sources: [{ id: "courier", name: "Courier", hosts: ["localhost"] }],
});

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Opens a desk over an empty index. The random numbers are 0.5: no poll is moved. */
export function pollingDesk({
  now = "2025-03-04T09:06:00Z",
  story = strike,
  fetching = {},
}: {
  now?: Instant;
  story?: Story;
  fetching?: FetchOptions;
} = {}): PollingDesk {
  const folder = temporaryFolder();
  const coverage = openCoverageStore(folder.path);
  let at = now;
  return {
    ...{ coverage, story, folder: folder.path, log: silent },
    clock: { now: () => at },
    random: () => 0.5,
    fetching: { allowLoopback: true, ...fetching },
    pass: seconds => {
      at = plusSeconds(at, seconds);
    },
    close: () => {
      coverage.close();
      folder.remove();
    },
  };
}
