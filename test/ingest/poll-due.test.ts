import { afterEach, describe, expect, test } from "vitest";
import { followPage } from "../../src/ingest/follow-page.ts";
import { pollDue } from "../../src/ingest/poll-due.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { type Instant, secondsBetween } from "../../src/time/instant.ts";
import { type PollingDesk, pollingDesk, strike } from "./desk.ts";
import { livePage, livePosts } from "./live-page.ts";
import { type Answer, type LoopbackSite, loopbackSite } from "./loopback-site.ts";

const open: { close(): void | Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

const keep = <Part extends { close(): void | Promise<void> }>(part: Part): Part => {
  open.push(part);
  return part;
};

async function followed(
  answer: Answer,
  more: Parameters<typeof pollingDesk>[0] = {},
): Promise<{ site: LoopbackSite; desk: PollingDesk; url: string }> {
  const site = keep(await loopbackSite(answer));
  const desk = keep(pollingDesk(more));
  const url = `${site.address}/live`;
  desk.coverage.followed.follow(
    { story: "strike", url, source: "courier", origin: "person" },
    desk.clock.now(),
  );
  return { site, desk, url };
}

/** Seconds from now to the page's next poll. */
function wait(desk: PollingDesk, url: string): number {
  const next = desk.coverage.followed.page("strike", url)?.nextPollAt ?? "";
  return secondsBetween(desk.clock.now(), next);
}

/** Lets the time pass until the page is due, polls it, and gives the seconds to its next poll. */
async function pollNext(desk: PollingDesk, url: string): Promise<number> {
  desk.pass(Math.max(0, wait(desk, url)));
  expect(await pollDue(desk)).toHaveLength(1);
  return wait(desk, url);
}

describe("a page is polled", () => {
  test("every minute while it changes, then every five and fifteen minutes, and rarely once it has ended", async () => {
    const { desk, url } = await followed((_request, response) => response.end(livePage(livePosts(2))));
    const waits: number[] = [];
    for (let polls = 0; polls < 220; polls += 1) waits.push(await pollNext(desk, url));
    const paces = waits.filter((seconds, n) => seconds !== waits[n - 1]);
    expect(paces).toEqual([60, 300, 900, 6 * 3600]);
    // The newest post is of 09:05; 10 minutes after it, an hour after it, two days after it.
    const count = (pace: number) => waits.filter(seconds => seconds === pace).length;
    expect([count(60), count(300), count(900)]).toEqual([10, 10, 188]);
  });

  test("every minute again as soon as it changes again", async () => {
    let posts = 2;
    const { desk, url } = await followed((_request, response) => response.end(livePage(livePosts(posts))));
    desk.pass(3 * 3600);
    expect(await pollNext(desk, url)).toBe(900);
    posts = 3;
    expect(await pollNext(desk, url)).toBe(60);
  });

  test("not before it is due, nor at the same second as others", async () => {
    const { desk, url, site } = await followed(
      (_request, response) => response.end(livePage(livePosts(2))),
      {},
    );
    for (const [random, seconds] of [
      [0, 54],
      [1, 66],
    ] as const) {
      desk.random = () => random;
      expect(await pollNext(desk, url)).toBe(seconds);
      desk.pass(seconds - 1);
      expect(await pollDue(desk)).toEqual([]);
      desk.pass(1);
    }
    expect(site.requests).toHaveLength(2);
  });

  test("no sooner than the server says it stays fresh, at most a quarter of an hour later", async () => {
    for (const [headers, seconds] of [
      [{ "cache-control": "public, max-age=240" }, 240],
      [{ "cache-control": "max-age=240", age: "100" }, 140],
      [{ "cache-control": "max-age=10" }, 60],
      [{ "cache-control": "s-maxage=600" }, 60],
      [{ "cache-control": "no-cache, max-age=600" }, 60],
      [{ "cache-control": "max-age=86400" }, 900],
      [{ "cache-control": "max-age=tomorrow" }, 60],
    ] as const) {
      const { desk, url } = await followed((_request, response) => {
        response.writeHead(200, headers);
        response.end(livePage(livePosts(2)));
      });
      expect([headers, await pollNext(desk, url)]).toEqual([headers, seconds]);
    }
  });
});

describe("a page that fails", () => {
  test("is tried again after a minute, two, four, up to an hour, and at its pace once it is well", async () => {
    let status = 500;
    const { desk, url } = await followed((_request, response) =>
      response.writeHead(status).end(livePage(livePosts(2))),
    );
    const waits: number[] = [];
    for (let polls = 0; polls < 9; polls += 1) waits.push(await pollNext(desk, url));
    expect(waits).toEqual([60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
    const { poll } = desk.coverage.followed.page("strike", url) ?? {};
    expect(poll).toMatchObject({ failures: 9, lastSuccessAt: null, lastPollAt: desk.clock.now() });
    expect(poll?.problem).toContain("status 500");
    status = 200;
    expect(await pollNext(desk, url)).toBe(900);
    expect(desk.coverage.followed.page("strike", url)?.poll).toMatchObject({ failures: 0, problem: null });
  });

  test("is never tried more often than while it was well", async () => {
    let status = 200;
    const { desk, url } = await followed((_request, response) =>
      response.writeHead(status).end(livePage(livePosts(2))),
    );
    desk.pass(3 * 3600);
    expect(await pollNext(desk, url)).toBe(900);
    status = 404;
    expect([await pollNext(desk, url), await pollNext(desk, url)]).toEqual([900, 900]);
  });

  test.each([
    [429, "600", 600],
    [503, "90", 90],
    [429, "5", 60],
    [500, "Tue, 04 Mar 2025 09:36:00 GMT", 30 * 60],
    [429, "Tue, 04 Mar 2025 08:00:00 GMT", 60],
    [429, "Sat, 31 Feb 2026 08:00:00 GMT", 60],
    [429, "999999999", 6 * 3600],
    [503, "Fri, 31 Dec 9999 23:59:59 GMT", 6 * 3600],
    [429, "soon", 60],
  ])(
    "with %i and Retry-After: %s is left alone as long as it asks, within bounds",
    async (status, after, seconds) => {
      const { desk, url } = await followed((_request, response) =>
        response.writeHead(status, { "retry-after": after }).end(),
      );
      expect(await pollNext(desk, url)).toBe(seconds);
    },
  );

  test("because nobody can read it keeps nothing to ask with, so that it is read again", async () => {
    let page = "";
    const { desk, url, site } = await followed((_request, response) =>
      response.writeHead(200, { etag: '"same"' }).end(page),
    );
    expect(await pollDue(desk)).toMatchObject([
      { outcome: "failed", problem: expect.stringContaining("is empty") },
    ]);
    page = livePage(livePosts(2));
    desk.pass(wait(desk, url));
    expect(await pollDue(desk)).toMatchObject([{ outcome: "changed", added: 2, problem: null }]);
    expect(site.requests[1]?.headers["if-none-match"]).toBeUndefined();
  });

  test("does not keep the others from being read", async () => {
    const { desk, site } = await followed((request, response) =>
      request.url === "/live" ? response.destroy() : response.end(livePage(livePosts(2))),
    );
    for (const url of [`${site.address}/other`, "ftp://courier.example/live"]) {
      desk.coverage.followed.follow(
        { story: "strike", url, source: "courier", origin: "story" },
        "2025-03-04T09:00:00Z",
      );
    }
    const [courier] = strike.sources;
    const follow = [`${site.address}/other`, "ftp://courier.example/live"];
    desk.story = { ...strike, sources: courier ? [{ ...courier, follow }] : [] };
    const polled = await pollDue(desk);
    const outcomes = polled.map(each => [new URL(each.url).pathname, each.outcome]).toSorted();
    expect(outcomes).toEqual([
      ["/live", "failed"],
      ["/live", "failed"],
      ["/other", "changed"],
    ]);
  });
});

describe("a host", () => {
  const slow: Answer = (_request, response) => {
    setTimeout(() => response.end(livePage(livePosts(2))), 30);
  };

  test("is polled for one page at a time, several hosts at once", async () => {
    const sites = [keep(await loopbackSite(slow)), keep(await loopbackSite(slow))];
    const desk = keep(pollingDesk());
    for (const site of sites) {
      for (const path of ["a", "b", "c"]) {
        const page = { story: "strike", url: `${site.address}/${path}`, source: "courier" };
        desk.coverage.followed.follow({ ...page, origin: "person" }, desk.clock.now());
      }
    }
    expect(await pollDue(desk)).toHaveLength(6);
    expect(sites.map(site => site.busiest())).toEqual([1, 1]);
    expect(sites.map(site => site.requests.length)).toEqual([3, 3]);
  });

  test("is left to whoever has it: a beat that comes too soon and another process poll nothing twice", async () => {
    const { desk, site } = await followed(slow);
    const other = openCoverageStore(desk.folder);
    const results = await Promise.all([pollDue(desk), pollDue(desk), pollDue({ ...desk, coverage: other })]);
    other.close();
    expect(results.flat()).toHaveLength(1);
    expect(site.requests).toHaveLength(1);
  });

  test("whose poll died is free again after half a minute", async () => {
    const { desk, url, site } = await followed(slow);
    const now: Instant = desk.clock.now();
    expect(desk.coverage.followed.claim({ story: "strike", url }, now, "2025-03-04T09:06:30Z")).toBe(true);
    desk.pass(29);
    expect(await pollDue(desk)).toEqual([]);
    desk.pass(1);
    expect(await pollDue(desk)).toHaveLength(1);
    expect(site.requests).toHaveLength(1);
  });
});

test("a poll that is ended from outside counts neither for nor against the page", async () => {
  const stop = new AbortController();
  const { desk, url } = await followed(() => stop.abort(), { fetching: { signal: stop.signal } });
  expect(await pollDue(desk)).toEqual([]);
  expect(desk.coverage.followed.page("strike", url)?.poll).toMatchObject({ failures: 0, lastPollAt: null });
});

test("a page that is unfollowed while it is read stays so", async () => {
  const { desk, url } = await followed((_request, response) => {
    desk.coverage.followed.unfollow("strike", url, desk.clock.now());
    response.end(livePage(livePosts(2)));
  });
  await pollDue(desk);
  expect(desk.coverage.followed.pages("strike")).toEqual([]);
});

test("following twice is one page", async () => {
  const { desk, url } = await followed((_request, response) => response.end(livePage(livePosts(2))));
  expect(await followPage(url, desk)).toMatchObject({ isNew: false, polled: null });
});
