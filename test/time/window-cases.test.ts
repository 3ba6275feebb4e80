import { describe, expect, test } from "vitest";
import { secondsBetween } from "../../src/time/instant.ts";
import { readWindow, type WindowReading, type WindowRequest } from "../../src/time/read-window.ts";

/** Monday 17 February 2025, 21:30 in London and 16:30 in New York. */
const now = "2025-02-17T21:30:00Z";
const context = {
  newestAt: null,
  lastLookedAt: "2025-02-17T10:00:00Z",
  lastBriefingAt: "2025-02-17T07:00:00Z",
};

function read(text: string, request: Partial<WindowRequest> = {}): WindowReading {
  return readWindow(text, { now, zone: "Europe/London", ...context, ...request });
}

/** What was wanted: both ends as "16 23:00" (February 2025, UTC; seconds where there are any), or a fault's code. */
type Wanted = { from: string; to: string } | "E04" | "E05" | "E06" | "E07";

const to = (from: string, end: string): Wanted => ({ from, to: end });
const toNow = (from: string): Wanted => to(from, "17 21:30");

/** The same in the form of the table. */
function got(reading: WindowReading): Wanted {
  if (!reading.ok) return reading.fault.code;
  return { from: short(reading.window.from ?? ""), to: short(reading.window.to) };
}

function short(at: string): string {
  return at.replace(/^2025-02-(\d\d)T(\d\d:\d\d):(\d\d)Z$/, (_, day, clock, second) =>
    second === "00" ? `${day} ${clock}` : `${day} ${clock}:${second}`,
  );
}

/**
 * The table of the specification. Its rows list 30 phrases between quotation marks: 2 lengths, 2 times of today, 1 of
 * yesterday, 4 parts of today, 2 nights, 4 days, 1 day with clock times, 3 ranges of today, 1 over midnight, 3 as written,
 * 2 since the last look, and 5 that are refused; the 31st is "wholly future", which it names without writing one. In two
 * zones they are 62 cases.
 */
const phrases: readonly [phrase: string, london: Wanted, newYork: Wanted][] = [
  ["last 3h", toNow("17 18:30"), toNow("17 18:30")],
  ["3h", toNow("17 18:30"), toNow("17 18:30")],
  ["since 14:00", toNow("17 14:00"), toNow("17 19:00")],
  ["since 2pm", toNow("17 14:00"), toNow("17 19:00")],
  ["since 23:00", toNow("16 23:00"), toNow("17 04:00")],
  ["this morning", to("17 05:00", "17 11:59:59"), to("17 10:00", "17 16:59:59")],
  ["this afternoon", to("17 12:00", "17 17:59:59"), toNow("17 17:00")],
  ["this evening", toNow("17 18:00"), "E07"],
  ["tonight", toNow("17 18:00"), "E07"],
  ["overnight", to("16 22:00", "17 06:59:59"), to("17 03:00", "17 11:59:59")],
  ["last night", to("16 18:00", "17 04:59:59"), to("16 23:00", "17 09:59:59")],
  ["yesterday", to("16 00:00", "16 23:59:59"), to("16 05:00", "17 04:59:59")],
  ["today", toNow("17 00:00"), toNow("17 05:00")],
  ["monday", toNow("17 00:00"), toNow("17 05:00")],
  ["17 feb", toNow("17 00:00"), toNow("17 05:00")],
  ["17 Feb 12:00-15:00", to("17 12:00", "17 15:00"), to("17 17:00", "17 20:00")],
  ["12-3pm", to("17 12:00", "17 15:00"), to("17 17:00", "17 20:00")],
  ["between 11 and 13:30", to("17 11:00", "17 13:30"), to("17 16:00", "17 18:30")],
  ["9am-5pm", to("17 09:00", "17 17:00"), toNow("17 14:00")],
  ["22:00-02:00", to("16 22:00", "17 02:00"), to("17 03:00", "17 07:00")],
  ["since sunday", toNow("16 00:00"), toNow("16 05:00")],
  ["since 17 Feb 09:30", toNow("17 09:30"), toNow("17 14:30")],
  ["2025-02-17 18:00-19:30", to("17 18:00", "17 19:30"), "E07"],
  ["since last looked", toNow("17 10:00"), toNow("17 10:00")],
  ["new", toNow("17 10:00"), toNow("17 10:00")],
  ["31 Feb", "E05", "E05"],
  ["25:99", "E04", "E04"],
  ["next week", "E04", "E04"],
  ["soon", "E04", "E04"],
  ["last 0h", "E06", "E06"],
  ["18 Feb 2025 09:00-10:00", "E07", "E07"],
];

/** The words that the amendment after the reading from users' seats adds. */
const amended: readonly [phrase: string, london: Wanted, newYork: Wanted][] = [
  ["noon to 3pm", to("17 12:00", "17 15:00"), to("17 17:00", "17 20:00")],
  ["since noon", toNow("17 12:00"), toNow("17 17:00")],
  ["since midday", toNow("17 12:00"), toNow("17 17:00")],
  ["since midnight", toNow("17 00:00"), toNow("17 05:00")],
  ["midnight to noon", to("17 00:00", "17 12:00"), to("17 05:00", "17 17:00")],
  ["10pm to midnight", to("16 22:00", "16 23:59:59"), to("17 03:00", "17 04:59:59")],
  ["weekend", to("15 00:00", "16 23:59:59"), to("15 05:00", "17 04:59:59")],
  ["at the weekend", to("15 00:00", "16 23:59:59"), to("15 05:00", "17 04:59:59")],
  ["since the weekend", toNow("15 00:00"), toNow("15 05:00")],
  ["this week", toNow("17 00:00"), toNow("17 05:00")],
  ["since the briefing", toNow("17 07:00"), toNow("17 07:00")],
  ["since the last briefing", toNow("17 07:00"), toNow("17 07:00")],
  ["since yesterday 18:00", toNow("16 18:00"), toNow("16 23:00")],
  ["since yesterday 6pm", toNow("16 18:00"), toNow("16 23:00")],
  ["", toNow("17 07:00"), toNow("17 07:00")],
];

describe.each([
  ["in Europe/London", "Europe/London", 1],
  ["in America/New_York", "America/New_York", 2],
] as const)("%s", (_, zone, column) => {
  test.each(phrases.map(row => [row[0], row[column]] as const))("“%s”", (phrase, wanted) => {
    expect(got(read(phrase, { zone }))).toEqual(wanted);
  });

  test.each(amended.map(row => [row[0], row[column]] as const))("“%s” too", (phrase, wanted) => {
    expect(got(read(phrase, { zone }))).toEqual(wanted);
  });

  test.each([...phrases, ...amended].map(([phrase]) => phrase))("“%s” prints the range it uses", phrase => {
    const reading = read(phrase, { zone });
    if (reading.ok) expect(isSame(read(reading.window.label, { zone }), reading)).toBe(true);
    else expect(reading.fault.text).not.toBe("");
  });
});

/** A part of the day ends a second before the next, which is printed as the minute it completes: "05:00–12:00". */
function isSame(typed: WindowReading, used: WindowReading): boolean {
  if (!typed.ok || !used.ok) return false;
  const more = secondsBetween(used.window.to, typed.window.to);
  return (
    typed.window.from === used.window.from && (more === 0 || (more === 1 && used.window.to.endsWith("59Z")))
  );
}

test("the table has the 62 cases of the specification", () => {
  expect(new Set(phrases.map(([phrase]) => phrase)).size * 2).toBe(62);
});

const unreadable = (text: string): string =>
  `I could not read “${text}” as a time. Examples: last 3h, since 14:00, this morning, 17 Feb 12:00-15:00.`;

describe("what is refused, in the words of the specification", () => {
  test.each([
    ["25:99", "E04", unreadable("25:99")],
    ["next  Week", "E04", unreadable("next Week")],
    ["soon", "E04", unreadable("soon")],
    ["31 feb", "E05", "31 Feb is not a date in the calendar."],
    ["29 Feb 2025 12:00-13:00", "E05", "29 Feb 2025 is not a date in the calendar."],
    ["2025-13-45", "E05", "2025-13-45 is not a date in the calendar."],
    ["2025-02-30T10:00:00Z to 2025-03-01T10:00:00Z", "E05", "2025-02-30 is not a date in the calendar."],
    ["last 0h", "E06", "That window has no length: 17 Feb 2025, 21:30 GMT to 17 Feb 2025, 21:30 GMT."],
    ["15:00-15:00", "E06", "That window has no length: 17 Feb 2025, 15:00 GMT to 17 Feb 2025, 15:00 GMT."],
    [
      "17 feb - 15 feb 2025",
      "E06",
      "That window has no length: 17 Feb 2025, 00:00 GMT to 15 Feb 2025, 23:59 GMT.",
    ],
    ["tomorrow", "E07", "18 Feb, 00:00–24:00 GMT has not happened yet. I can set a briefing for then."],
    [
      "18 Feb 2025 09:00-10:00",
      "E07",
      "18 Feb, 09:00–10:00 GMT has not happened yet. I can set a briefing for then.",
    ],
    // Wholly ahead is looked for before anything is cut at the present.
    [
      "17 Feb 2025 22:00-23:00",
      "E07",
      "17 Feb, 22:00–23:00 GMT has not happened yet. I can set a briefing for then.",
    ],
    [
      "since 18 Feb 2025",
      "E07",
      "18 Feb 2025, 00:00 GMT has not happened yet. I can set a briefing for then.",
    ],
  ])("“%s” is %s", (text, code, sentence) => {
    const reading = read(text);
    expect(reading).toEqual({ ok: false, fault: { code, text: sentence } });
    // Two sentences at most.
    expect(sentence.replace(/[.?!]$/, "").split(/[.?!] (?=\p{Lu})/u).length).toBeLessThanOrEqual(2);
  });

  test("over 31 days gives the last 31 and says how many were asked for", () => {
    expect(read("last 60 days", { zone: "UTC" })).toMatchObject({
      window: { from: "2025-01-17T21:30:00Z", to: now },
      note: "60 days is more than I can recap at once. The limit is 31 days; here are the last 31.",
    });
    expect(read("1 Dec 2024 - 31 Jan 2025")).toMatchObject({
      window: { from: "2025-01-01T00:00:00Z", to: "2025-01-31T23:59:59Z" },
    });
    expect(read("january", { zone: "UTC" })).toMatchObject({ ok: true, note: null });
  });
});

const november = "2025-11-30T12:00:00Z";

/** Days around the changes of the clock in 2025, with their hours: Lord Howe moves its clock by half an hour. */
const days: readonly [zone: string, day: string, from: string, hours: number, label: string][] = [
  ["Europe/London", "30 mar", "2025-03-30T00:00:00Z", 23, "30 Mar, 00:00 GMT–24:00 BST"],
  ["Europe/London", "26 oct", "2025-10-25T23:00:00Z", 25, "26 Oct, 00:00 BST–24:00 GMT"],
  ["Europe/London", "29 mar", "2025-03-29T00:00:00Z", 24, "29 Mar, 00:00–24:00 GMT"],
  ["Europe/London", "9 mar", "2025-03-09T00:00:00Z", 24, "9 Mar, 00:00–24:00 GMT"],
  ["America/New_York", "30 mar", "2025-03-30T04:00:00Z", 24, "30 Mar, 00:00–24:00 EDT"],
  ["America/New_York", "26 oct", "2025-10-26T04:00:00Z", 24, "26 Oct, 00:00–24:00 EDT"],
  ["America/New_York", "9 mar", "2025-03-09T05:00:00Z", 23, "9 Mar, 00:00 EST–24:00 EDT"],
  ["America/New_York", "2 nov", "2025-11-02T04:00:00Z", 25, "2 Nov, 00:00 EDT–24:00 EST"],
  ["Australia/Lord_Howe", "30 mar", "2025-03-29T13:00:00Z", 24, "30 Mar, 00:00–24:00 LHDT"],
  ["Australia/Lord_Howe", "26 oct", "2025-10-25T13:00:00Z", 24, "26 Oct, 00:00–24:00 LHDT"],
  ["Australia/Lord_Howe", "6 apr", "2025-04-05T13:00:00Z", 24.5, "6 Apr, 00:00 LHDT–24:00 LHST"],
  ["Australia/Lord_Howe", "5 oct", "2025-10-04T13:30:00Z", 23.5, "5 Oct, 00:00 LHST–24:00 LHDT"],
];

test.each(days)("in %s the day %s begins at %s and has %d hours", (zone, day, from, hours, label) => {
  const reading = read(day, { now: november, zone });
  expect(reading).toMatchObject({ ok: true, window: { from, label } });
  if (reading.ok) expect((secondsBetween(from, reading.window.to) + 1) / 3600).toBe(hours);
  expect(isSame(read(label, { now: november, zone }), reading)).toBe(true);
});

/** Hours that a change of the clock skips move forward by it; of hours shown twice a range begins at the first. */
const changes: readonly [what: string, zone: string, phrase: string, range: string, label: string][] = [
  [
    "an hour that does not exist moves forward",
    "Europe/London",
    "30 Mar 2025 01:30-03:00",
    "2025-03-30T01:30:00Z 2025-03-30T02:00:00Z",
    "30 Mar, 02:30–03:00 BST",
  ],
  [
    "also as an end",
    "Europe/London",
    "30 Mar 2025 00:30-01:30",
    "2025-03-30T00:30:00Z 2025-03-30T01:30:00Z",
    "30 Mar, 00:30 GMT–02:30 BST",
  ],
  [
    "an hour that does not exist moves forward",
    "America/New_York",
    "9 Mar 2025 02:30-04:00",
    "2025-03-09T07:30:00Z 2025-03-09T08:00:00Z",
    "9 Mar, 03:30–04:00 EDT",
  ],
  [
    "half an hour that does not exist moves forward by half an hour",
    "Australia/Lord_Howe",
    "5 Oct 2025 02:10-03:00",
    "2025-10-04T15:40:00Z 2025-10-04T16:00:00Z",
    "5 Oct, 02:40–03:00 LHDT",
  ],
  [
    "of an hour shown twice a range takes both, from the first on",
    "Europe/London",
    "26 Oct 2025 01:00-01:30",
    "2025-10-26T00:00:00Z 2025-10-26T01:30:00Z",
    "26 Oct, 01:00 BST–01:30 GMT",
  ],
  [
    "of an hour shown twice a range takes both, from the first on",
    "America/New_York",
    "2 Nov 2025 01:15-01:45",
    "2025-11-02T05:15:00Z 2025-11-02T06:45:00Z",
    "2 Nov, 01:15 EDT–01:45 EST",
  ],
  [
    "of half an hour shown twice too",
    "Australia/Lord_Howe",
    "6 Apr 2025 01:40-01:50",
    "2025-04-05T14:40:00Z 2025-04-05T15:20:00Z",
    "6 Apr, 01:40 LHDT–01:50 LHST",
  ],
  [
    "a zone beside the time tells the two showings apart",
    "America/New_York",
    "2 Nov 2025 00:30-01:30 EDT",
    "2025-11-02T04:30:00Z 2025-11-02T05:30:00Z",
    "2 Nov, 00:30–01:30 EDT",
  ],
  [
    "the later showing as well",
    "America/New_York",
    "2 Nov 2025 01:15-02:30 EST",
    "2025-11-02T06:15:00Z 2025-11-02T07:30:00Z",
    "2 Nov, 01:15–02:30 EST",
  ],
];

test.each(changes)(
  "%s (%s, “%s”), and the printed range is the range used",
  (_, zone, phrase, range, label) => {
    const reading = read(phrase, { now: november, zone });
    expect(both(reading)).toBe(range);
    expect(reading).toMatchObject({ window: { label } });
    expect(both(read(label, { now: november, zone }))).toBe(range);
  },
);

test.each([
  ["2025-03-30T12:00:00Z", "Europe/London", "since 01:30", "2025-03-30T01:30:00Z"],
  ["2025-10-26T12:00:00Z", "Europe/London", "since 01:30", "2025-10-26T00:30:00Z"],
  ["2025-03-09T12:00:00Z", "America/New_York", "since 2:30", "2025-03-09T07:30:00Z"],
  ["2025-11-02T12:00:00Z", "America/New_York", "since 01:30", "2025-11-02T05:30:00Z"],
  ["2025-10-05T05:00:00Z", "Australia/Lord_Howe", "since 02:15", "2025-10-04T15:45:00Z"],
  ["2025-04-06T05:00:00Z", "Australia/Lord_Howe", "since 01:45", "2025-04-05T14:45:00Z"],
  // Between the two showings, of which the second is still to come, it is the first that has been.
  ["2025-10-26T00:45:00Z", "Europe/London", "since 01:30", "2025-10-26T00:30:00Z"],
  // Days are counted by the calendar, hours by the clock.
  ["2025-03-30T12:00:00Z", "Europe/London", "last 1 day", "2025-03-29T13:00:00Z"],
  ["2025-03-30T12:00:00Z", "Europe/London", "last 24h", "2025-03-29T12:00:00Z"],
])("on the day of the change, at %s in %s, “%s” is since %s", (at, zone, phrase, from) => {
  expect(both(read(phrase, { now: at, zone }))).toBe(`${from} ${at}`);
});

test.each([
  ["29 feb", now, "2024-02-29T00:00:00Z 2024-02-29T23:59:59Z"],
  ["29 Feb 2024 - 1 Mar 2024", now, "2024-02-29T00:00:00Z 2024-03-01T23:59:59Z"],
  ["last month", "2024-03-31T12:00:00Z", "2024-02-01T00:00:00Z 2024-02-29T23:59:59Z"],
  ["yesterday", "2024-03-01T00:30:00Z", "2024-02-29T00:00:00Z 2024-02-29T23:59:59Z"],
  ["28 Dec", "2025-01-02T12:00:00Z", "2024-12-28T00:00:00Z 2024-12-28T23:59:59Z"],
  ["28 Dec - 1 Jan", "2025-01-02T12:00:00Z", "2024-12-28T00:00:00Z 2025-01-01T23:59:59Z"],
  ["28 Dec - 1 Jan 2025", "2025-01-02T12:00:00Z", "2024-12-28T00:00:00Z 2025-01-01T23:59:59Z"],
  ["31 Dec 22:00 - 1 Jan 02:00", "2025-01-02T12:00:00Z", "2024-12-31T22:00:00Z 2025-01-01T02:00:00Z"],
  ["yesterday", "2025-01-01T00:30:00Z", "2024-12-31T00:00:00Z 2024-12-31T23:59:59Z"],
  ["this week", "2025-01-01T12:00:00Z", "2024-12-30T00:00:00Z 2025-01-01T12:00:00Z"],
  ["overnight", "2025-01-01T12:00:00Z", "2024-12-31T22:00:00Z 2025-01-01T06:59:59Z"],
  ["18 feb", now, "2024-02-18T00:00:00Z 2024-02-18T23:59:59Z"],
])("29 February and the turn of the year: “%s” at %s", (phrase, at, range) => {
  expect(both(read(phrase, { now: at }))).toBe(range);
});

test("a range over the turn of the year says both years", () => {
  expect(read("28 Dec - 1 Jan", { now: "2025-01-02T12:00:00Z" })).toMatchObject({
    window: { label: "28 Dec 2024, 00:00 – 1 Jan 2025, 24:00 GMT" },
  });
});

test.each([
  ["“since 14:00”", "since 14:00"],
  ["‘Since  14:00’", "since 14:00"],
  ["„since 14:00“", "since 14:00"],
  ["«since 14:00»", "since 14:00"],
  ["17 Feb 12:00–15:00", "17 Feb 12:00-15:00"],
  ["17 Feb 12:00 — 15:00", "17 Feb 12:00-15:00"],
  ["17 Feb, 12:00‑15:00", "17 Feb 12:00-15:00"],
  ["17\u00A0Feb 12:00−15:00", "17 Feb 12:00-15:00"],
  ["12–3PM", "12-3pm"],
  ["22:00—02:00", "22:00-02:00"],
  ["Since  2 p.m.", "since 2pm"],
  ["ＬＡＳＴ ３Ｈ", "last 3h"],
])("%s, as telephones and desks write it, is “%s”", (written, plain) => {
  expect(got(read(written))).toEqual(got(read(plain)));
  expect(read(plain).ok).toBe(true);
});

function both(reading: WindowReading): string {
  return reading.ok ? `${reading.window.from} ${reading.window.to}` : reading.fault.code;
}
