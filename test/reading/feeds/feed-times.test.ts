import { describe, expect, test } from "vitest";
import { feed, item, only, rss } from "./feed.ts";

function timed(written: string, zone = "Europe/London") {
  const { publishedAt, timePrecision, claimedAt } = only(
    feed(rss(item("<title>A</title>", `<pubDate>${written}</pubDate>`)), { zone }),
  );
  return { publishedAt, timePrecision, claimedAt };
}

describe("times as feeds write them", () => {
  test.each([
    ["Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z", "exact"],
    ["Thu, 1 Jan 04 19:48 UT", "2004-01-01T19:48:00Z", "minute"],
    ["01 Jan 2004 19:48:21 EST", "2004-01-02T00:48:21Z", "exact"],
    ["Thu, 01 Jan 2004 19:48:21 +01:00", "2004-01-01T18:48:21Z", "exact"],
    ["Thu, 01 Jan 2004 19:48:21 Europe/Paris", "2004-01-01T18:48:21Z", "exact"],
    ["Thu, 01 Jan 2004 19:48:21 GMT-01:30", "2004-01-01T21:18:21Z", "exact"],
    ["Thu, 01 Jan 2004 24:00:00 GMT", "2004-01-02T00:00:00Z", "exact"],
    ["Sun Jan  4 16:29:06 PST 2004", "2004-01-05T00:29:06Z", "exact"],
    ["Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T12:19:53Z", "exact"],
    ["2003-12-31T10:14:55.25-08:00", "2003-12-31T18:14:55Z", "exact"],
    ["2003-12-31t10:14Z", "2003-12-31T10:14:00Z", "minute"],
    ["2003-12-31T24:00:00Z", "2004-01-01T00:00:00Z", "exact"],
    ["20031231T101455Z", "2003-12-31T10:14:55Z", "exact"],
    ["2004-07-08 23:56:58.0", "2004-07-08T22:56:58Z", "exact"],
    ["2003-335", "2003-12-01T12:00:00Z", "day"],
    ["2003-335T10:00:00Z", "2003-12-01T10:00:00Z", "exact"],
    ["2004-W53-6", "2005-01-01T12:00:00Z", "day"],
    ["20031231", "2003-12-31T12:00:00Z", "day"],
    ["Thu, 01 Jan 2004", "2004-01-01T12:00:00Z", "day"],
    ["2003-12-31T25:14:55Z", "2003-12-31T12:00:00Z", "day"],
    ["1739826540", "2025-02-17T21:09:00Z", "exact"],
    ["2004년 05월 28일  01:31:15", "2004-05-27T16:31:15Z", "exact"],
    ["2004-05-25 오후 11:23:17", "2004-05-25T14:23:17Z", "exact"],
    ["Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z", "exact"],
    ["2004-július-13T9:15-05:00", "2004-07-13T14:15:00Z", "minute"],
    ["lun., 17 févr. 2025 20:09:00 +0100", "2025-02-17T19:09:00Z", "exact"],
    ["lundi 17 février 2025 à 19h09", "2025-02-17T19:09:00Z", "minute"],
    ["Di, 14 Okt 2024 08:00:00 +0200", "2024-10-14T06:00:00Z", "exact"],
    ["17. Februar 2025, 19:09 Uhr", "2025-02-17T19:09:00Z", "minute"],
    ["17 de febrero de 2025 19:09", "2025-02-17T19:09:00Z", "minute"],
    ["17 lutego 2025 19:09", "2025-02-17T19:09:00Z", "minute"],
    ["Pzt, 17 Şub 2025 20:09:00 +0300", "2025-02-17T17:09:00Z", "exact"],
  ])("“%s”", (written, publishedAt, timePrecision) => {
    const readAt = "2026-01-01T00:00:00Z";
    const read = feed(rss(item("<title>A</title>", `<pubDate>${written}</pubDate>`)), { readAt });
    expect(only(read)).toMatchObject({ publishedAt, timePrecision });
  });

  test.each(["2003", "2003-12", "soon", "2004-W54-1", "2003-366", "in the year 2004"])(
    "“%s” names no day, and the post has no time",
    written => {
      expect(timed(written)).toEqual({ publishedAt: null, timePrecision: "none", claimedAt: undefined });
    },
  );

  test("what cannot be read as a time is told", () => {
    expect(feed(rss(item("<title>A</title>", "<pubDate>soon</pubDate>"))).warnings).toEqual([
      '"soon" is not a time',
    ]);
  });

  test("the first time that can be read counts", () => {
    const dates = "<pubDate>no date</pubDate><dc:date>2025-02-17T18:00:00Z</dc:date>";
    expect(only(feed(rss(item("<title>A</title>", dates)))).publishedAt).toBe("2025-02-17T18:00:00Z");
  });
});

describe("times that cannot be so", () => {
  test.each([
    "Sun, 17 Feb 2075 18:00:00 GMT",
    "Mon, 17 Feb 2025 21:06:00 GMT",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Mon, 31 Feb 2025 10:00:00 GMT",
    "2025-13-01T10:00:00Z",
    "2025-02-19",
  ])("“%s” is kept as what the page claims, and is no time", written => {
    expect(timed(written)).toEqual({ publishedAt: null, timePrecision: "none", claimedAt: written });
  });

  test("five minutes ahead is a clock that goes wrong", () => {
    expect(timed("Mon, 17 Feb 2025 21:05:00 GMT").publishedAt).toBe("2025-02-17T21:05:00Z");
  });

  test("a time without a zone that lies ahead may be another place's: its day is kept", () => {
    expect(timed("Mon, 17 Feb 2025 23:30:00")).toMatchObject({
      publishedAt: "2025-02-17T12:00:00Z",
      timePrecision: "day",
    });
    expect(timed("Tue, 18 Feb 2025 06:00:00").timePrecision).toBe("day");
    expect(timed("Wed, 19 Feb 2025 06:00:00").claimedAt).toBe("Wed, 19 Feb 2025 06:00:00");
  });

  test("a day that has begun somewhere on earth is possible", () => {
    expect(timed("2025-02-18").publishedAt).toBe("2025-02-18T12:00:00Z");
  });

  test("a change in the future is none", () => {
    const dates = `<pubDate>Mon, 17 Feb 2025 18:00:00 GMT</pubDate>
      <updated xmlns="http://www.w3.org/2005/Atom">2031-01-01T00:00:00Z</updated>`;
    expect(only(feed(rss(item("<title>A</title>", dates))))).toMatchObject({
      publishedAt: "2025-02-17T18:00:00Z",
      updatedAt: null,
    });
  });
});
