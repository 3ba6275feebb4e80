import fc from "fast-check";
import { expect, test } from "vitest";
import { endOfDay, startOfDay } from "../../src/time/calendar.ts";
import { formatRange } from "../../src/time/format-time.ts";
import { formatWindow } from "../../src/time/format-window.ts";
import { type Instant, plusSeconds, secondsBetween } from "../../src/time/instant.ts";
import { readWindow, type WindowReading } from "../../src/time/read-window.ts";

const zones = [
  "Europe/London",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "America/Havana",
  "UTC",
];
const zone = fc.constantFrom(...zones);
const epoch = "1970-01-01T00:00:00Z";
const instant = fc
  .integer({
    min: secondsBetween(epoch, "2019-12-01T00:00:00Z"),
    max: secondsBetween(epoch, "2029-01-31T00:00:00Z"),
  })
  .map(seconds => plusSeconds(epoch, seconds));
/** Within a day of a clock change in London, New York, Lord Howe or Havana. */
const nearClockChange = fc
  .tuple(
    fc.constantFrom(
      "2025-03-30T01:00:00Z",
      "2025-10-26T01:00:00Z",
      "2025-11-02T06:00:00Z",
      "2025-04-05T15:00:00Z",
      "2025-03-09T05:00:00Z",
      "2025-11-02T05:00:00Z",
    ),
    fc.integer({ min: -100_000, max: 100_000 }),
  )
  .map(([change, seconds]) => plusSeconds(change, seconds));
const moment = fc.oneof(instant, nearClockChange);

const word = fc.constantFrom(
  ..."last past since this next until between and to - – .. / at on new now today tonight yesterday tomorrow monday sunday weekend week month morning afternoon evening night overnight noon midnight feb February 29 31 30 17 0 1 12 24 2025 2024 3h 90m 2d 5w 0h 14:00 24:00 25:99 2:30 02:30 3pm 12am p.m. 17th 2025-02-29 2025-03-30 31/12/2024 2025-02-17T17:55:00Z 2025-02-17T18:55+01:00 GMT ET ago so far half an hour the briefing looked".split(
    " ",
  ),
);
const phrase = fc.oneof(
  fc.array(word, { maxLength: 7 }).map(words => words.join(" ")),
  fc.array(word, { maxLength: 5 }).map(words => words.join("")),
  fc.string({ maxLength: 250 }),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const request = fc.record({
  now: moment,
  zone,
  newestAt: fc.option(moment),
  lastBriefingAt: fc.option(moment),
  lastLookedAt: fc.option(moment),
});

test("any text is a window or a fault, never an error; a window is in order, over, and at most 31 days long", () => {
  fc.assert(
    fc.property(phrase, request, (text, against) => {
      const reading = readWindow(text, against);
      if (!reading.ok) {
        expect(reading.fault.code).toMatch(/^E0[4-7]$/);
        expect(reading.fault.text.length).toBeLessThan(400);
        return;
      }
      const { from, to } = reading.window;
      expect(from !== null && from <= to).toBe(true);
      expect(to <= against.now).toBe(true);
      expect(secondsBetween(from ?? to, to)).toBeLessThanOrEqual(31 * 86_400 + 3600);
    }),
    { numRuns: 3000 },
  );
});

test("the printed range is the range used", () => {
  fc.assert(
    fc.property(phrase, request, (text, against) => {
      const reading = readWindow(text, against);
      if (!reading.ok || reading.window.from === null) return;
      const { from, to, label } = reading.window;
      expect(label).toBe(formatRange(from, to, against.zone, against.now));
    }),
    { numRuns: 1000 },
  );
});

test("a printed range, typed back, is the same range to the minute", () => {
  fc.assert(
    fc.property(
      instant,
      fc.integer({ min: 60, max: 20 * 1440 }),
      fc.constantFrom("Europe/London", "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "UTC"),
      (from, minutes, place) => {
        const start = `${from.slice(0, 17)}00Z`;
        const end = plusSeconds(start, minutes * 60);
        const now = plusSeconds(end, 3600);
        const reading = readWindow(formatRange(start, end, place, now), { now, zone: place, newestAt: null });
        expect(nearest(reading, start, end)).toEqual([true, true]);
      },
    ),
    { numRuns: 1000 },
  );
});

/** An end at midnight is written 24:00 and read as the second before; nothing else may differ. */
function nearest(reading: WindowReading, from: Instant, to: Instant): boolean[] {
  if (!reading.ok) return [];
  const lost = secondsBetween(reading.window.to, to);
  return [reading.window.from === from, lost === 0 || lost === 1];
}

test("a formatted window reads back as exactly the same window", () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 30 * 86_400 }), zone, (from, seconds, place) => {
      const to = plusSeconds(from, seconds);
      const reading = readWindow(formatWindow({ from, to }, place), {
        now: plusSeconds(to, 7200),
        zone: place,
        newestAt: null,
      });
      expect(reading).toMatchObject({ ok: true, window: { from, to } });
    }),
    { numRuns: 2000 },
  );
});

test("a day is formatted as a day, and neighbouring days share no second", () => {
  fc.assert(
    fc.property(moment, zone, (at, place) => {
      const day = at.slice(0, 10);
      const window = { from: startOfDay(day, place), to: endOfDay(day, place) };
      const text = formatWindow(window, place);
      expect(text).toMatch(/^\d{1,2} [A-Z][a-z]{2} \d{4}$/);
      expect(readWindow(text, { now: "2030-01-01T00:00:00Z", zone: place, newestAt: null })).toMatchObject({
        window,
      });
    }),
    { numRuns: 500 },
  );
});

test("parts of a day follow each other without a gap", () => {
  const parts = ["this morning", "this afternoon", "this evening"].map(text =>
    readWindow(text, { now: "2025-02-17T23:59:59Z", zone: "UTC", newestAt: null }),
  );
  const ends = parts.flatMap(reading =>
    reading.ok ? [reading.window.from, plusSeconds(reading.window.to, 1)] : [],
  );
  expect(ends.map(end => end?.slice(11, 13))).toEqual(["05", "12", "12", "18", "18", "00"]);
});
