import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pollDue } from "../../src/ingest/poll-due.ts";
import { coverageState } from "../../src/recap/coverage-state.ts";
import type { SearchedSource } from "../../src/recap/recap.ts";
import type { Instant } from "../../src/time/instant.ts";
import { type PollingDesk, pollingDesk, strike } from "./desk.ts";
import { livePage, livePosts } from "./live-page.ts";
import { type LoopbackSite, loopbackSite } from "./loopback-site.ts";

let site: LoopbackSite;
let desk: PollingDesk;
/** Paths that the site does not answer. */
const down = new Set<string>();

beforeEach(async () => {
  down.clear();
  site = await loopbackSite((request, response) =>
    down.has(request.url ?? "") ? response.destroy() : response.end(livePage(livePosts(2))),
  );
  desk = pollingDesk();
});
afterEach(async () => {
  desk.close();
  await site.close();
});

function follow(path: string): void {
  const url = `${site.address}${path}`;
  const page = { story: "strike", url, source: "courier", origin: "person" as const };
  desk.coverage.followed.follow(page, desk.clock.now());
}

/** Polls each ten seconds for so long, as the heartbeat does. */
async function pass(minutes: number): Promise<void> {
  for (let beats = 0; beats < minutes * 6; beats += 1) {
    desk.pass(10);
    await pollDue(desk);
  }
}

function state(
  to: Instant = desk.clock.now(),
  asOf: Instant | null = null,
): SearchedSource["state"] | undefined {
  const window = { from: null, to, label: "", clock: "wall" as const };
  return coverageState(desk.coverage, strike, { window, asOf, posts: [] }).searched.sources[0]?.state;
}

describe("an outlet whose page is followed", () => {
  test("is unreachable once it has failed for three intervals, and live when it is back", async () => {
    follow("/live");
    await pass(2);
    expect(state()).toBe("live");
    down.add("/live");
    await pass(2);
    expect(state()).toBe("live");
    await pass(6);
    expect(state()).toBe("unreachable");
    down.clear();
    await pass(10);
    expect(state()).toBe("live");
  });

  test("is not unreachable for a time up to which it was read, nor in what was known before", async () => {
    follow("/live");
    await pass(1);
    const well = desk.clock.now();
    down.add("/live");
    await pass(20);
    expect(state()).toBe("unreachable");
    expect(state("2025-03-04T09:06:00Z")).toBe("live");
    expect(state(desk.clock.now(), well)).toBe("live");
  });

  test("is reachable while one of its pages is", async () => {
    follow("/live");
    follow("/other");
    await pass(1);
    down.add("/live");
    await pass(20);
    expect(state()).toBe("live");
    down.add("/other");
    await pass(30);
    expect(state()).toBe("unreachable");
  });
});
