import { describe, expect, test } from "vitest";
import { readWindow, type WindowRequest } from "../../src/time/read-window.ts";

const now = "2025-02-17T21:30:00Z";
const context = {
  newestAt: null,
  lastLookedAt: "2025-02-17T10:00:00Z",
  lastBriefingAt: "2025-02-17T07:00:00Z",
};

/** What a phrase reads as: "from to" in UTC without the year, or the fault's code. */
function read(text: string, request: Partial<WindowRequest> = {}): string {
  const reading = readWindow(text, { now, zone: "Europe/London", ...context, ...request });
  if (!reading.ok) return reading.fault.code;
  return `${reading.window.from} ${reading.window.to}`;
}

function fault(text: string, request: Partial<WindowRequest> = {}): string {
  const reading = readWindow(text, { now, zone: "Europe/London", ...context, ...request });
  return reading.ok ? "no fault" : reading.fault.text;
}

const at = (day: number, clock: string): string => `2025-02-${day}T${clock}Z`;
const span = (fromDay: number, from: string, toDay: number, to: string): string =>
  `${at(fromDay, from)} ${at(toDay, to)}`;
const untilNow = "21:30:00";

/** Other ways to say it, in London on the same evening. */
const others: readonly [phrase: string, window: string][] = [
  ["noon-3pm", span(17, "12:00:00", 17, "15:00:00")],
  ["10pm-midnight", span(16, "22:00:00", 16, "23:59:59")],
  ["22:00-24:00", span(16, "22:00:00", 16, "23:59:59")],
  ["midnight to 3am", span(17, "00:00:00", 17, "03:00:00")],
  ["over the weekend", span(15, "00:00:00", 16, "23:59:59")],
  ["last week", span(10, "00:00:00", 16, "23:59:59")],
  ["past week", span(10, "21:30:00", 17, untilNow)],
  ["this month", "2025-02-01T00:00:00Z 2025-02-17T21:30:00Z"],
  ["last month", "2025-01-01T00:00:00Z 2025-01-31T23:59:59Z"],
  ["january", "2025-01-01T00:00:00Z 2025-01-31T23:59:59Z"],
  ["since yesterday evening", span(16, "18:00:00", 17, untilNow)],
  ["since this morning", span(17, "05:00:00", 17, untilNow)],
  ["since last night", span(16, "18:00:00", 17, untilNow)],
  ["yesterday evening", span(16, "18:00:00", 16, "23:59:59")],
  ["sunday afternoon", span(16, "12:00:00", 16, "17:59:59")],
  ["yesterday 18:00 to today 09:00", span(16, "18:00:00", 17, "09:00:00")],
  ["yesterday evening to this morning", span(16, "18:00:00", 17, "11:59:59")],
  ["last monday", span(10, "00:00:00", 10, "23:59:59")],
  ["saturday to sunday", span(15, "00:00:00", 16, "23:59:59")],
  ["2 days ago", span(15, "00:00:00", 15, "23:59:59")],
  ["since two days ago", span(15, "00:00:00", 17, untilNow)],
  ["the day before yesterday", span(15, "00:00:00", 15, "23:59:59")],
  ["30 minutes ago", span(17, "21:00:00", 17, untilNow)],
  ["last 30 minutes", span(17, "21:00:00", 17, untilNow)],
  ["in the last hour", span(17, "20:30:00", 17, untilNow)],
  ["the past three hours", span(17, "18:30:00", 17, untilNow)],
  ["last couple of hours", span(17, "19:30:00", 17, untilNow)],
  ["half an hour", span(17, "21:00:00", 17, untilNow)],
  ["1h30", span(17, "20:00:00", 17, untilNow)],
  ["1.5h", span(17, "20:00:00", 17, untilNow)],
  ["last 1h 15m", span(17, "20:15:00", 17, untilNow)],
  ["11-1pm", span(17, "11:00:00", 17, "13:00:00")],
  ["9am-5", span(17, "09:00:00", 17, "17:00:00")],
  ["9-5", span(17, "09:00:00", 17, "17:00:00")],
  ["2:30-4pm", span(17, "14:30:00", 17, "16:00:00")],
  ["10-11am", span(17, "10:00:00", 17, "11:00:00")],
  ["18-19:30", span(17, "18:00:00", 17, "19:30:00")],
  ["12:00-15:00 on 16 feb", span(16, "12:00:00", 16, "15:00:00")],
  ["16 feb 22:00-02:00", span(16, "22:00:00", 17, "02:00:00")],
  ["16 feb 22:00 - 17 feb 02:00", span(16, "22:00:00", 17, "02:00:00")],
  ["16 feb 22:00 - 17 feb 00:00", span(16, "22:00:00", 16, "23:59:59")],
  ["15 feb - 20 feb", span(15, "00:00:00", 17, untilNow)],
  ["12-15 feb", span(12, "00:00:00", 15, "23:59:59")],
  ["Feb 12-15", span(12, "00:00:00", 15, "23:59:59")],
  ["the 12th", span(12, "00:00:00", 12, "23:59:59")],
  ["Sunday, 16th February 2025", span(16, "00:00:00", 16, "23:59:59")],
  ["16/02/2025", span(16, "00:00:00", 16, "23:59:59")],
  ["2025-02-16", span(16, "00:00:00", 16, "23:59:59")],
  ["2025-02-15 to 2025-02-16", span(15, "00:00:00", 16, "23:59:59")],
  ["from 2 p.m. onwards", span(17, "14:00:00", 17, untilNow)],
  ["from 14:00 until now", span(17, "14:00:00", 17, untilNow)],
  ["14:00", span(17, "14:00:00", 17, untilNow)],
  ["today so far", span(17, "00:00:00", 17, untilNow)],
  ["since 9am EST", span(17, "14:00:00", 17, untilNow)],
  ["17 Feb, 17:55–21:09 GMT", span(17, "17:55:00", 17, "21:09:00")],
  ["2025-02-17T17:55:00Z to 2025-02-17T19:30:00Z", span(17, "17:55:00", 17, "19:30:00")],
  ["2025-02-17T17:55:00Z/2025-02-17T19:30:00Z", span(17, "17:55:00", 17, "19:30:00")],
  ["2025-02-17T17:55:00Z..2025-02-17T19:30:00Z", span(17, "17:55:00", 17, "19:30:00")],
  ["2025-02-17T18:55:00.250+01:00 - 2025-02-17T19:30:00Z", span(17, "17:55:00", 17, "19:30:00")],
  ["2025-02-17T18:00 to 2025-02-17T19:30", span(17, "18:00:00", 17, "19:30:00")],
  ["since 2025-02-17T17:55:00Z", span(17, "17:55:00", 17, untilNow)],
];

test.each(others)("“%s” is read as a newsroom means it", (phrase, window) => {
  expect(read(phrase)).toBe(window);
});

describe("what is no window", () => {
  test("a text of more than 200 characters is refused unread", () => {
    expect(read(`since ${"1".repeat(200)}`)).toBe("E04");
    expect(fault("last 3h ".repeat(50)).length).toBeLessThan(200);
    expect(["'", '""', "?"].map(text => read(text))).toEqual(["E04", "E04", "E04"]);
  });

  test("instants whose end comes first have no length", () => {
    expect(read("2025-02-17T19:30:00Z to 2025-02-17T17:55:00Z")).toBe("E06");
  });
});

test("a first reader, or a channel before its first briefing, gets the last 24 hours and hears why", () => {
  const none = { lastLookedAt: null, lastBriefingAt: null };
  const day = span(16, "21:30:00", 17, untilNow);
  expect([read("", none), read("new", none), read("since the briefing", none)]).toEqual([day, day, day]);
  expect(readWindow("new", { now, zone: "UTC", newestAt: null })).toMatchObject({
    note: "You have not looked here before, so this is the last 24 hours.",
  });
});

describe("the coverage clock", () => {
  const ended = { now: "2026-11-23T09:00:00Z", newestAt: "2025-02-17T21:09:00Z" };

  test("relative phrases count back from the newest post once it is over 48 hours old", () => {
    expect(read("last 3h", ended)).toBe("2025-02-17T18:09:00Z 2025-02-17T21:09:00Z");
    expect(read("since 14:00", ended)).toBe("2025-02-17T14:00:00Z 2025-02-17T21:09:00Z");
    expect(read("today", ended)).toBe("2025-02-17T00:00:00Z 2025-02-17T21:09:00Z");
    expect(read("yesterday", ended)).toBe("2025-02-16T00:00:00Z 2025-02-16T23:59:59Z");
    expect(read("this afternoon", ended)).toBe("2025-02-17T12:00:00Z 2025-02-17T17:59:59Z");
    expect(read("12-3pm", ended)).toBe("2025-02-17T12:00:00Z 2025-02-17T15:00:00Z");
  });

  test("the reader is told where the coverage ended, and the label has its year", () => {
    const reading = readWindow("last 3h", { zone: "Europe/London", ...ended });
    expect(reading).toMatchObject({
      ok: true,
      window: { clock: "coverage", label: "17 Feb 2025, 18:09–21:09 GMT" },
      note: "Coverage ended 17 Feb 2025, 21:09 GMT, so “last 3h” counts back from there.",
    });
  });

  test("at 48 hours it is still the wall clock", () => {
    const request = { now: "2025-02-19T21:09:00Z", newestAt: "2025-02-17T21:09:00Z" };
    expect(read("last 3h", request)).toBe("2025-02-19T18:09:00Z 2025-02-19T21:09:00Z");
    expect(read("last 3h", { ...request, now: "2025-02-19T21:09:01Z" })).toBe(
      "2025-02-17T18:09:00Z 2025-02-17T21:09:00Z",
    );
  });

  test("a named date never moves; its missing year is the one nearest to the coverage", () => {
    expect(read("17 Feb 2025", ended)).toBe("2025-02-17T00:00:00Z 2025-02-17T23:59:59Z");
    expect(read("17 Feb 12:00-15:00", ended)).toBe("2025-02-17T12:00:00Z 2025-02-17T15:00:00Z");
    expect(read("20 Nov 2026", ended)).toBe("2026-11-20T00:00:00Z 2026-11-20T23:59:59Z");
    const recently = { now: "2025-02-21T09:00:00Z", newestAt: "2025-02-17T21:09:00Z" };
    expect(read("19 feb", recently)).toBe("2025-02-19T00:00:00Z 2025-02-19T23:59:59Z");
    const reading = readWindow("19 feb", { zone: "Europe/London", ...recently });
    expect(reading).toMatchObject({ window: { clock: "wall" }, note: null });
  });

  test("what the coverage did not reach is empty, not in the future", () => {
    const request = { now: "2025-02-21T09:00:00Z", newestAt: "2025-02-17T16:00:00Z" };
    expect(read("this evening", request)).toBe("2025-02-17T18:00:00Z 2025-02-17T23:59:59Z");
  });
});

test("after midnight tonight is the night that runs", () => {
  expect(read("tonight", { now: "2025-02-18T01:00:00Z" })).toBe("2025-02-17T18:00:00Z 2025-02-18T01:00:00Z");
});

test("midnight itself is a window of one second, not a fault", () => {
  expect(read("today", { now: "2025-02-17T00:00:00Z" })).toBe("2025-02-17T00:00:00Z 2025-02-17T00:00:00Z");
});
