import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfPageTime, readDay, readTime } from "../../src/time/dates.ts";
import { plusSeconds } from "../../src/time/instant.ts";
import { readClock } from "../../src/time/read-clock.ts";
import { zoneNamed } from "../../src/time/zones.ts";

const near = "2025-02-18";
const read = (text: string, zone = "Europe/London") => readTime(text, { zone, near });

describe("time stamps of pages and feeds", () => {
  test.each([
    ["2025-02-17T21:09:00.000Z", "2025-02-17T21:09:00Z", "exact"],
    ["2025-02-17T21:09:00+01:00", "2025-02-17T20:09:00Z", "exact"],
    ["2025-02-17T21:09+0100", "2025-02-17T20:09:00Z", "minute"],
    ["2025-07-17 21:09:33", "2025-07-17T20:09:33Z", "exact"],
    ["20250217T210900Z", "2025-02-17T21:09:00Z", "exact"],
    ["Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z", "exact"],
    ["Thu, 01 Jan 04 19:48:21 EST", "2004-01-02T00:48:21Z", "exact"],
    ["Thu Sep 16 2021 10:20:29 GMT+0000 (UTC)", "2021-09-16T10:20:29Z", "exact"],
    ["Thu Jan  1 19:48:21 2004", "2004-01-01T19:48:21Z", "exact"],
    ["1739826540", "2025-02-17T21:09:00Z", "exact"],
    ["1739826540000", "2025-02-17T21:09:00Z", "exact"],
    ["April 28, 2019 at 6:01 am", "2019-04-28T05:01:00Z", "minute"],
    ["February 1, 2016: 1:28 AM ET", "2016-02-01T06:28:00Z", "minute"],
    ["published at 21:09 Greenwich Mean Time 17 February", "2025-02-17T21:09:00Z", "minute"],
    ["Updated July 2, 2020 1:05 p.m. (Eastern Time)", "2020-07-02T17:05:00Z", "minute"],
    ["1409 GMT, 17 Feb 2025", "2025-02-17T14:09:00Z", "minute"],
    ["17.02.2025 21.09", "2025-02-17T21:09:00Z", "minute"],
    ["17 February 2025", "2025-02-17T12:00:00Z", "day"],
    ["March 23rd, 2022", "2022-03-23T12:00:00Z", "day"],
  ])("“%s”", (text, at, precision) => {
    expect(read(text)).toMatchObject({ at, precision });
  });

  test.each(["soon", "31 February 2025", "3/4/2025", "2025", "9:30", ""])("“%s” is no time stamp", text => {
    expect(read(text)).toBeNull();
  });

  test("a stamp says whether its zone is its own", () => {
    expect(read("2025-02-17T21:09:00Z")?.zoned).toBe(true);
    expect(read("17 Feb 2025 21:09")?.zoned).toBe(false);
    expect(read("17 Feb 2025 21:09", "America/New_York")?.at).toBe("2025-02-18T02:09:00Z");
  });

  test("the day of a stamp without a clock time is its own wherever the reader is", () => {
    const time = read("17 February 2025");
    expect(time === null ? null : dayOfPageTime(time, "Pacific/Auckland")).toBe("2025-02-17");
    const timed = read("17 February 2025, 21:09 GMT");
    expect(timed === null ? null : dayOfPageTime(timed, "Pacific/Auckland")).toBe("2025-02-18");
  });

  test("every ISO stamp with an offset is read as the moment it is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.integer({ min: -14, max: 14 }),
        (seconds, hours) => {
          const at = plusSeconds("1970-01-01T00:00:00Z", seconds);
          const local = plusSeconds(at, hours * 3600).slice(0, 19);
          const offset = `${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:00`;
          expect(read(`${local}.123${offset}`)?.at).toBe(at);
        },
      ),
    );
  });

  test("any text is a time stamp or none, never an error", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9TZ:.,+/ -]{0,30}$/)), text => {
        const time = read(text);
        expect(time === null || /^\d{4}-\d{2}-\d{2}T[\d:]{8}Z$/.test(time.at)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("days on pages", () => {
  test("a missing year is the nearest to the day given, never the machine's", () => {
    expect(readDay("17 February", "2025-02-18")).toBe("2025-02-17");
    expect(readDay("30 December", "2025-01-02")).toBe("2024-12-30");
    expect(readDay("2 January", "2024-12-30")).toBe("2025-01-02");
    expect(readDay("29 February", "2025-02-18")).toBe("2024-02-29");
    expect(readDay("17 February", null)).toBeNull();
  });

  test("a weekday decides between two years that are nearly as near", () => {
    expect(readDay("Sat 16 August", "2025-02-17")).toBe("2025-08-16");
    expect(readDay("Friday 16 August", "2025-02-17")).toBe("2024-08-16");
  });

  test("the first day in a text counts, and a number that is none is passed over", () => {
    expect(readDay("On 45 March and on March 23, 2022 too", null)).toBe("2022-03-23");
  });
});

describe("clock times on pages", () => {
  test.each([
    ["9:09 p.m.", "America/New_York", "2025-06-18T01:09:00Z"],
    ["21:09 Greenwich Mean Time", "Europe/Paris", "2025-06-17T21:09:00Z"],
    ["8:15 a.m. Blasts heard in the city", "Europe/Madrid", "2025-06-17T06:15:00Z"],
    ["9am US envoys arrive", "UTC", "2025-06-17T09:00:00Z"],
    ["17:52", "Europe/London", "2025-06-17T16:52:00Z"],
    ["12:30 am", "UTC", "2025-06-17T00:30:00Z"],
    ["12.15pm BST", "UTC", "2025-06-17T11:15:00Z"],
    ["10.30pm ET", "UTC", "2025-06-18T02:30:00Z"],
    ["14:02 IST", "Europe/Dublin", "2025-06-17T13:02:00Z"],
    ["14:02 IST", "Asia/Kolkata", "2025-06-17T08:32:00Z"],
    ["at noon", "UTC", "2025-06-17T12:00:00Z"],
  ])("“%s” in %s", (words, zone, at) => {
    expect(readClock(words, "2025-06-17", zone)).toBe(at);
  });

  test.each(["25:10", "1:99", "13 pm", "2025", "no time"])("“%s” is no clock time", words => {
    expect(readClock(words, "2025-06-17", "UTC")).toBeNull();
  });
});

describe("zones by name", () => {
  test.each([
    ["GMT", "+00:00"],
    ["BST", "+01:00"],
    ["British Summer Time", "+01:00"],
    ["Central European Summer Time", "+02:00"],
    ["ET", "America/New_York"],
    ["Eastern Daylight Time", "-04:00"],
    ["MSK", "+03:00"],
    ["UTC+2", "+02:00"],
    ["GMT−3:30", "-03:30"],
    ["+0530", "+05:30"],
    ["Europe/Kyiv", "Europe/Kyiv"],
  ])("“%s” is %s", (words, zone) => {
    expect(zoneNamed(words)).toBe(zone);
  });

  test.each(["Mars/Base", "UTC+15", "constructor", "soon", "", "XYZ"])("“%s” is no zone", words => {
    expect(zoneNamed(words)).toBeNull();
  });
});
