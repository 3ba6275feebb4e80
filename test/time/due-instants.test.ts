import fc from "fast-check";
import { expect, test } from "vitest";
import { nextDue, nextDues } from "../../src/time/due-instants.ts";
import { cronRecurrence, dailyRecurrence, type Recurrence } from "../../src/time/recurrence.ts";

const zones = [
  "Europe/London",
  "Europe/Kyiv",
  "Europe/Paris",
  "Europe/Dublin",
  "America/New_York",
  "America/Los_Angeles",
  "America/St_Johns",
  "America/Santiago",
  "America/Havana",
  "America/Nuuk",
  "America/Scoresbysund",
  "Asia/Beirut",
  "Asia/Jerusalem",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
  "Australia/Adelaide",
  "Pacific/Auckland",
  "Pacific/Chatham",
  "UTC",
];

/** Every change of a zone's offset from 2024 to 2030, as epoch minutes. */
function transitions(zone: string): number[] {
  const end = Temporal.Instant.from("2031-01-01T00:00:00Z").epochMilliseconds;
  const found: number[] = [];
  let at = Temporal.Instant.from("2024-01-01T00:00:00Z")
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition("next");
  for (; at !== null && at.epochMilliseconds < end; at = at.getTimeZoneTransition("next"))
    found.push(at.epochMilliseconds / 60_000);
  return found;
}

/** Local minutes since 1970 on the wall clock of a zone at an epoch minute. */
function wall(zone: string, minute: number): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);
  return minute + zoned.offsetNanoseconds / 60e9;
}

/**
 * The oracle: walks the minutes of UTC from two days before to two days after and takes, for a local minute of each
 * day, the first minute at which the wall clock shows it or has jumped past it.
 */
function walkedDues(walls: ReadonlyMap<number, number>, minuteOfDay: number): Set<number> {
  const dues = new Set<number>();
  const seenDays = new Set<number>();
  const [first] = walls.values();
  let before = first ?? 0;
  for (const [minute, now] of walls) {
    for (let local = before + 1; local <= now; local++) {
      const day = Math.floor(local / 1440);
      if (local - day * 1440 !== minuteOfDay || seenDays.has(day)) continue;
      seenDays.add(day);
      dues.add(minute);
    }
    before = now;
  }
  return dues;
}

/** The wall clock at each minute of the four days around a moment. */
function wallsAround(zone: string, centre: number): Map<number, number> {
  const walls = new Map<number, number>();
  for (let minute = centre - 2 * 1440; minute <= centre + 2 * 1440; minute++)
    walls.set(minute, wall(zone, minute));
  return walls;
}

const iso = (minute: number) => Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toString();
const minuteOf = (at: string) => Temporal.Instant.from(at).epochMilliseconds / 60_000;

function resolvedDues(recurrence: Recurrence, from: number, to: number): Set<number> {
  const dues = new Set<number>();
  for (
    let at = nextDue(recurrence, iso(from));
    at !== null && minuteOf(at) <= to;
    at = nextDue(recurrence, at)
  )
    dues.add(minuteOf(at));
  return dues;
}

test("around every transition of 20 zones from 2024 to 2030 the resolver is due when a walk over the minutes is", () => {
  let checked = 0;
  for (const zone of zones) {
    for (const centre of transitions(zone)) {
      const walls = wallsAround(zone, centre);
      const gap = ((wall(zone, centre) % 1440) + 1440) % 1440;
      for (const minuteOfDay of new Set([
        0,
        gap,
        (gap + 1410) % 1440,
        (gap + 30) % 1440,
        90,
        150,
        420,
        1439,
      ])) {
        const time = `${Math.floor(minuteOfDay / 60)}:${String(minuteOfDay % 60).padStart(2, "0")}`;
        const walked = walkedDues(walls, minuteOfDay);
        const resolved = resolvedDues(
          dailyRecurrence(time, "daily", zone),
          centre - 2 * 1440,
          centre + 2 * 1440,
        );
        expect([...resolved].map(iso), `${zone} ${time} around ${iso(centre)}`).toEqual([...walked].map(iso));
        checked += 1;
      }
    }
  }
  expect(checked).toBeGreaterThan(1_500);
}, 300_000);

test("a time in the gap comes at its end, a repeated time once, at the first occurrence", () => {
  const london = dailyRecurrence("01:30", "daily", "Europe/London");
  expect(nextDue(london, "2025-03-29T12:00:00Z")).toBe("2025-03-30T01:00:00Z");
  expect(nextDues(london, "2025-10-25T12:00:00Z", 2)).toEqual([
    "2025-10-26T00:30:00Z",
    "2025-10-27T01:30:00Z",
  ]);
});

test("an interval pattern counts elapsed time over both changes", () => {
  const halfHours = cronRecurrence("*/30 * * * *", "Europe/London");
  const hours = (from: string) => nextDues(halfHours, from, 12).map(at => minuteOf(at));
  for (const from of ["2025-03-29T23:30:00Z", "2025-10-25T22:30:00Z"]) {
    const dues = hours(from);
    expect(dues.map((at, i) => at - (dues[0] ?? 0) - 30 * i)).toEqual(Array(12).fill(0));
  }
});

test("days of the month and weekdays: either will do where both are restricted, and 29 February waits for its year", () => {
  const either = cronRecurrence("0 7 13 * 5", "UTC");
  expect(nextDues(either, "2026-02-01T00:00:00Z", 3)).toEqual([
    "2026-02-06T07:00:00Z",
    "2026-02-13T07:00:00Z",
    "2026-02-20T07:00:00Z",
  ]);
  expect(nextDue(cronRecurrence("0 7 29 2 *", "UTC"), "2096-03-01T00:00:00Z")).toBe("2104-02-29T07:00:00Z");
  expect(nextDue(cronRecurrence("0 7 31 2 *", "UTC"), "2026-01-01T00:00:00Z")).toBeNull();
});

test("what cannot be read is refused with a sentence that says what to write instead", () => {
  expect(() => dailyRecurrence("7.30am", "weekdays", "Europe/London")).toThrow(
    "Please write a 24-hour time such as 07:30.",
  );
  expect(() => dailyRecurrence("07:30", "someday", "Europe/London")).toThrow(
    "Try weekdays, daily, weekend or mon,wed,fri.",
  );
  expect(() => dailyRecurrence("07:30", "weekdays", "EST")).toThrow("“EST” is ambiguous");
  expect(() => dailyRecurrence("07:30", "weekdays", "Mars/Base")).toThrow("“Mars/Base” is ambiguous");
  expect(() => cronRecurrence("0 0 7 * * 1", "UTC")).toThrow("has 6");
  expect(() => cronRecurrence("* * * * *", "UTC")).toThrow("every 5 minutes at most");
  expect(() => cronRecurrence("61 7 * * *", "UTC")).toThrow("could not read “61” as a minute");
});

test("whatever the pattern, the next due is later than asked from, and nothing is due in between", () => {
  const pattern = fc.tuple(
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 23 }),
    fc.constantFrom("*", "1", "15", "28-31"),
    fc.constantFrom("*", "3", "10-11", "jan,jul"),
    fc.constantFrom("*", "mon-fri", "0", "6,7"),
    fc.constantFrom(...zones),
    fc.integer({ min: 28_400_000, max: 32_000_000 }),
  );
  fc.assert(
    fc.property(pattern, ([minute, hour, day, month, weekday, zone, from]) => {
      const recurrence = cronRecurrence(`${minute} ${hour} ${day} ${month} ${weekday}`, zone);
      const due = nextDue(recurrence, iso(from));
      if (due === null) throw new Error("each of these patterns comes within a year");
      expect(minuteOf(due)).toBeGreaterThan(from);
      const between = fc.sample(fc.integer({ min: from, max: minuteOf(due) - 1 }), 3);
      for (const at of between) expect(nextDue(recurrence, iso(at))).toBe(due);
    }),
    { numRuns: 150 },
  );
});
