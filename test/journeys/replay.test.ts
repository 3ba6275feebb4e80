import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { Replay } from "../../src/cli/replay-result.ts";
import { linesOf } from "../../src/message/card-lines.ts";
import { freshFolder, standfirst } from "./command-line.ts";

const sample = "config/sample";

describe("a replay of the sample's day", () => {
  const data = join(freshFolder(), "data");
  let screen = "";
  let steps: Replay["steps"] = [];

  beforeAll(async () => {
    const [shown, told] = await Promise.all([
      standfirst(["replay", sample, "--data", data]),
      standfirst(["replay", sample, "--data", data, "--format", "json"]),
    ]);
    for (const { code, err } of [shown, told]) expect([code, err]).toEqual([0, ""]);
    screen = shown.out;
    steps = Replay.parse(JSON.parse(told.out)).steps;
  }, 60_000);

  const messages = () => steps.flatMap(step => (step.what === "posts" ? [] : [step]));

  test("goes forward in time, from the first post to the next morning, with data of its own", () => {
    const times = steps.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
    expect(times[0]).toBe("2025-02-17T12:36:00Z");
    expect(times.at(-1)).toBe("2025-02-18T07:00:00Z");
    expect(existsSync(data)).toBe(false);
  });

  test("has alerts, a recap, a catch-up of what came since it, and the morning's briefing", () => {
    const kinds = messages().map(({ what, edited }) => (edited ? `${what}, edited` : what));
    expect(kinds.filter(kind => kind === "alert")).toHaveLength(4);
    expect(kinds.filter(kind => kind === "alert, edited").length).toBeGreaterThanOrEqual(2);
    expect(kinds.slice(-2)).toEqual(["catch-up", "briefing"]);
    expect(kinds.filter(kind => kind === "recap")).toHaveLength(1);
    const recap = messages().find(({ what }) => what === "recap");
    const catchUp = messages().find(({ what }) => what === "catch-up");
    expect(catchUp?.card.title).toContain(`since ${recap?.at.slice(11, 16)} GMT`);
  });

  test("cites every line of it to a post that was known by then, and none only says that somebody speaks", () => {
    const came = new Map<string, string>();
    for (const { what, at, card } of messages()) {
      if (what !== "alert") continue;
      for (const { line } of linesOf(card)) {
        expect(line.links.length, line.text).toBeGreaterThan(0);
        expect(line.text).not.toMatch(
          /\bis (?:now )?speaking\b|\bspeaks\b(?! of)|putting questions|has come out to/,
        );
        for (const { label } of line.links) came.set(label, at);
      }
    }
    for (const [label, at] of came) {
      const clock = /^BBC (\d\d:\d\d)/.exec(label)?.[1];
      if (clock !== undefined)
        expect(clock <= at.slice(11, 16), `${label} in what was told ${at}`).toBe(true);
    }
  });

  test("reads as a day: the clock before what comes, the bot's messages set apart", () => {
    expect(screen).toMatch(/^Sample coverage, .*\nUkraine · Mon 17 Feb 2025, times in GMT\n\n12:36 {2}BBC: /);
    expect(screen).toMatch(/\n19:16 {2}── Alert ──\n {7}Breaking: Keir Starmer says an American security/);
    expect(screen).toMatch(
      /\n20:00 {2}── Alert, the same message edited ──\n(?: {7}.*\n|\n)*? {7}3 outlets have it\n/,
    );
    expect(screen).toMatch(/\nUkraine · Tue 18 Feb 2025, times in GMT\n\n07:00 {2}── Briefing ──\n/);
    expect(screen.split("\n").every(line => line.length <= 100)).toBe(true);
  });
});

test("a replay of an export plays only the stretch that is asked for", async () => {
  const file = join(freshFolder(), "posts.jsonl");
  const line = (n: number, at: string) =>
    JSON.stringify({
      ...{
        id: `p${n}`,
        source: "tide",
        publishedAt: at,
        timePrecision: "minute",
        kind: "breaking",
        title: null,
      },
      paragraphs: [
        { role: "text", text: `Mayor Ada Holt says ${n}0 bridges of the valley are closed to lorries.` },
      ],
    });
  writeFileSync(file, `${line(1, "2025-02-17T10:00:00Z")}\n${line(2, "2025-02-17T15:00:00Z")}\n`);
  const words = [
    "replay",
    file,
    "--format",
    "json",
    "--from",
    "2025-02-17T12:00:00Z",
    "--to",
    "2025-02-17T18:00:00Z",
  ];
  const { steps } = Replay.parse(JSON.parse((await standfirst(words)).out));
  expect(steps.map(({ what, at }) => [what, at])).toEqual([
    ["posts", "2025-02-17T15:00:00Z"],
    ["alert", "2025-02-17T15:00:00Z"],
  ]);
});

test("what cannot be replayed is told in one line", async () => {
  const nothing = await standfirst(["replay", "no-such-folder"]);
  expect([nothing.code, nothing.err]).toEqual([1, "There is nothing at no-such-folder.\n"]);
  expect((await standfirst(["replay"])).code).toBe(2);
  expect((await standfirst(["replay", sample, "--speed", "fast"])).code).toBe(2);
});
