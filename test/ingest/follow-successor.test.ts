import { afterEach, describe, expect, test } from "vitest";
import { sourcesAt, sourcesCommand } from "../../src/commands/sources-command.ts";
import { Story } from "../../src/coverage/story.ts";
import { makeBriefing } from "../../src/delivery/briefing.ts";
import { healthOf } from "../../src/health.ts";
import { unfollowPage } from "../../src/ingest/follow-page.ts";
import { pollDue } from "../../src/ingest/poll-due.ts";
import { renderText } from "../../src/message/render-text.ts";
import { statusCard } from "../../src/message/status-card.ts";
import type { Instant } from "../../src/time/instant.ts";
import { scheduled } from "../delivery/briefing-desk.ts";
import { posted } from "../delivery/port-coverage.ts";
import {
  type OutletScript,
  type ScriptedOutlet,
  type ScriptedPage,
  scriptedOutlet,
  type Trouble,
} from "../simulation/outlet/scripted-outlet.ts";
import { march, signOff, strikePosts } from "../simulation/outlet/strike-posts.ts";
import { type PollingDesk, pollingDesk } from "./desk.ts";

const open: { close(): void | Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

type Followed = {
  desk: PollingDesk;
  outlet: ScriptedOutlet;
  pass: (to: string) => Promise<void>;
  paths: () => string[];
};

/** An outlet by a script from 3 March 2025 07:01 on; `follow` is what the story's file names of it. */
async function followed(script: Partial<OutletScript>, ...follow: string[]): Promise<Followed> {
  const desk = pollingDesk({ now: march("03 07:01") });
  const outlet = await scriptedOutlet({ pages: [], lists: [], troubles: [], ...script }, desk.clock);
  open.push(outlet, desk);
  desk.story = Story.parse({
    ...{
      id: "strike",
      name: "Valmere port strike",
      command: "strike",
      language: "en",
      timezone: "Europe/London",
    },
    sources: [{ id: "courier", name: "Courier", follow: follow.map(path => `${outlet.address}${path}`) }],
    topics: [
      {
        id: "strike",
        name: "The strike",
        phrases: ["strike", "pickets", "grain ships", "ferry", "pay", "docks"],
      },
    ],
  });
  return {
    ...{ desk, outlet },
    pass: async to => {
      while (desk.clock.now() < march(to)) {
        await pollDue(desk);
        desk.pass(120);
      }
    },
    paths: () =>
      desk.coverage.followed
        .lives("strike", null)
        .map(({ url }) => new URL(url).pathname)
        .toSorted(),
  };
}

const live = (path: string, title: string, ...posts: ScriptedPage["posts"]): ScriptedPage => ({
  path,
  title,
  posts,
});
const link = (from: string, path: string, title: string) => ({ from: march(from), path, title });
const first = live(
  "/live/1",
  "Valmere port strike live: day one",
  ...strikePosts(10, "03 06:00"),
  signOff(march("03 06:30")),
);

describe("the page that carries coverage on", () => {
  test("is the newest of those that a list names, and those between are read too", async () => {
    const days = ["04", "05", "06"].map((day, n) =>
      live(
        `/live/${n + 2}`,
        `Valmere port strike live: day ${day}`,
        ...strikePosts(20 + 4 * n, `${day} 07:00`, `${day} 09:00`),
        signOff(march(`${day} 20:00`)),
      ),
    );
    const entries = [
      link("03 06:00", "/live/a", "Weather live: a storm comes in"),
      link("03 06:00", "/live/b", "Election live: polls open"),
      ...days.map(({ path, title, posts }) => ({ from: posts[0]?.at ?? march("03 06:00"), path, title })),
    ];
    const { desk, pass, paths } = await followed(
      { pages: [first, ...days], lists: [{ path: "/all", kind: "listing", entries }] },
      ...["/live/1", "/all"],
    );
    await pass("03 07:30");
    // The bot is off for three days.
    desk.pass(3 * 86_400);
    await pass("06 08:30");
    expect(paths()).toEqual(["/all", "/live/1", "/live/2", "/live/3", "/live/4"]);
    expect(sourcesAt(deskOf(desk)).sources[0]).toMatchObject({
      ...{ state: "live", since: march("06 07:00") },
      page: { url: expect.stringContaining("/live/4"), since: march("06 07:00") },
    });
    expect(desk.coverage.count({ story: "strike", from: null, to: null, asOf: null })).toBe(9);
  });

  test("is found by links that lead in a circle, each page once", async () => {
    const pages = [1, 2, 3].map(n => ({
      ...live(`/live/${n}`, `Valmere port strike live: part ${n}`, ...strikePosts(10 * n, `03 0${n + 5}:00`)),
      links: [1, 2, 3].map(to => link("03 05:00", `/live/${to}`, `Valmere port strike live: part ${to}`)),
    }));
    const { pass, paths } = await followed({ pages }, "/live/1");
    await pass("03 09:30");
    expect(paths()).toEqual(["/live/1", "/live/2", "/live/3"]);
  });

  test("is never one of another story, an article, or an older page", async () => {
    const old = live(
      "/live/0",
      "Valmere port strike live: the eve",
      ...strikePosts(50, "02 10:00"),
      signOff(march("02 20:00")),
    );
    const rail = live("/live/9", "Port of Valmere strikes gold: rowing live", {
      ...{ at: march("03 07:30"), title: "Gun", text: "The eights are off from the bridge." },
    });
    const entries = [old, rail].map(({ path, title }) => link("03 06:00", path, title));
    const lists = [
      {
        path: "/all",
        kind: "listing" as const,
        entries: [...entries, link("03 06:00", "/live/none", "Valmere port strike live: soon")],
      },
    ];
    const { pass, paths, desk } = await followed({ pages: [first, old, rail], lists }, "/live/1", "/all");
    await pass("03 09:00");
    expect(paths()).toEqual(["/all", "/live/1"]);
    expect(desk.coverage.count({ story: "strike", from: null, to: null, asOf: null })).toBe(2);
    // One of them may yet come: it is tried, and not shown as followed.
    expect(desk.coverage.followed.pages("strike").map(({ url }) => new URL(url).pathname)).toContain(
      "/live/none",
    );
    expect(sourcesAt(deskOf(desk)).sources[0]?.pages).toHaveLength(2);
  });

  test.each<[string, Trouble["does"]]>([
    ["is gone for good", { status: 410 }],
    ["leads to the outlet's front page", { redirect: "/all" }],
  ])("is missing where a page %s: it has ended then, and is not quiet", async (_what, does) => {
    const page = live("/live/1", first.title, ...strikePosts(10, "03 06:00", "03 08:00"));
    const entries = ["a", "b", "c"].map(name =>
      link("03 06:00", `/live/${name}`, `Council live: item ${name}`),
    );
    const { pass, desk } = await followed(
      {
        ...{ pages: [page], lists: [{ path: "/all", kind: "listing", entries }] },
        troubles: [{ from: march("03 09:00"), to: march("09 00:00"), paths: ["/live/1"], does }],
      },
      "/live/1",
    );
    await pass("03 11:00");
    expect(sourcesAt(deskOf(desk)).sources[0]).toMatchObject({
      state: "ended",
      since: march("03 08:00"),
      page: null,
    });
    expect(renderText(sourcesCommand(deskOf(desk)))).toContain(
      "its page ended 3 Mar 2025, 08:00 GMT, no newer page found",
    );
  });

  test("is followed no more once nobody follows a page of its outlet", async () => {
    const next = live("/live/2", "Valmere port strike live: day two", ...strikePosts(20, "03 07:00"));
    const page = { ...first, links: [link("03 07:00", "/live/2", next.title)] };
    const { pass, desk, outlet } = await followed({ pages: [page, next] });
    const url = `${outlet.address}/live/1`;
    desk.coverage.followed.follow(
      { story: "strike", url, source: "courier", origin: "person" },
      desk.clock.now(),
    );
    await pass("03 08:00");
    expect(desk.coverage.followed.pages("strike")).toHaveLength(2);
    unfollowPage(url, desk);
    expect(desk.coverage.followed.pages("strike")).toEqual([]);
  });

  test("is one of eight at the most", async () => {
    const pages = Array.from({ length: 12 }, (_, n) =>
      live(
        `/live/${n + 1}`,
        `Valmere port strike live: hour ${n + 1}`,
        ...strikePosts(10 * n, `03 ${String(n + 7).padStart(2, "0")}:00`),
        signOff(march(`03 ${String(n + 7).padStart(2, "0")}:30`)),
      ),
    );
    const entries = pages.map(({ path, title, posts }) => ({
      from: posts[0]?.at ?? march("03 07:00"),
      path,
      title,
    }));
    const { pass, desk, paths } = await followed(
      { pages, lists: [{ path: "/f", kind: "feed", ttl: 5, entries }] },
      "/live/1",
      "/f",
    );
    await pass("03 20:00");
    expect(paths()).toHaveLength(13);
    expect(desk.coverage.followed.pages("strike").length).toBeLessThanOrEqual(8);
  });
});

describe("what an outage brought late", () => {
  const page = live(
    "/live/1",
    first.title,
    ...strikePosts(10, "03 06:00", "03 20:00", "03 21:00", "04 06:40"),
  );
  const troubles = [{ from: march("03 19:00"), to: march("04 06:00"), does: { status: 500 } }];

  /** The briefing that is due then, after one that was posted `since`. */
  function briefed({ desk }: Followed, dueAt: Instant, since: Instant, change: number): string {
    const window = { from: since, to: dueAt, label: "", clock: "wall" as const };
    const parts = { coverage: desk.coverage, story: desk.story, notices: [], checkedAt: new Map() };
    const request = {
      schedule: scheduled({ story: "strike" }),
      dueAt,
      window,
      previous: posted(since, change),
    };
    return renderText(makeBriefing(parts, { ...request, told: [], corrections: [] }).card);
  }

  test("is said to be late where no briefing has covered its time, and is no news where one has", async () => {
    const it = await followed({ pages: [page], troubles }, "/live/1");
    await it.pass("04 05:00");
    const change = it.desk.coverage.lastChange();
    const status = () => healthOf(it.desk.story, () => it.desk.coverage, it.desk.clock.now());
    expect(status()).toMatchObject({ healthy: true, state: "blind", polling: { pages: 1, failing: [{}] } });
    const text = renderText(
      statusCard(status(), { storyName: "Strike", zone: "Europe/London", notices: [] }),
    );
    expect(text).toMatch(
      /no source is being read: this is not quiet[\s\S]*Failing[\s\S]*Last read: 3 Mar 2025, 18:\d\d GMT/,
    );
    await it.pass("04 07:30");
    expect(status()).toMatchObject({ state: "fresh", polling: { failing: [] } });
    const daily = briefed(it, march("04 07:30"), march("03 07:30"), 1);
    expect(daily).toMatch(
      /Late: 2 posts of Courier, which I could not read from Mon 18:\d\d to 0[67]:\d\d\./,
    );
    const hourly = briefed(it, march("04 07:30"), march("04 05:00"), change);
    expect(hourly).not.toContain("Late:");
    expect(hourly).toContain("1 post read: Courier 1; newest 4 Mar 2025, 06:40 GMT.");
  });
});

/** The desk of somebody who asks now. */
function deskOf({ story, coverage, clock }: PollingDesk) {
  return {
    ...{ story, coverage, now: clock.now(), asOf: null, zone: story.timezone, name: "", sample: false },
    ...{ lastBriefingAt: null, history: [], context: null, private: true },
  };
}
