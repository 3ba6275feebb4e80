import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datesIn } from "../../src/time/relative-dates.ts";

/** A Monday evening. */
const at = "2025-02-17T20:33:00Z";

/** Each date as "words: first day" or "words: first day to last day", without the year where it is 2025. */
function read(text: string, moment = at, zone = "Europe/London"): string[] {
  return datesIn(text, moment, zone).map(({ text: words, firstDay, lastDay }) => {
    const [first, last] = [firstDay, lastDay].map(day => day.replace(/^2025-/, ""));
    return first === last ? `${words}: ${first}` : `${words}: ${first} to ${last}`;
  });
}

describe("bare weekdays go by the tense around them", () => {
  test.each([
    ["The envoys will meet on Tuesday in the capital.", "on Tuesday: 02-18"],
    ["He spoke to the president on Friday.", "on Friday: 02-14"],
    ["On Friday the two men spoke.", "On Friday: 02-14"],
    ["On Friday the two men will speak.", "On Friday: 02-21"],
    ["She said she would fly out on Thursday.", "on Thursday: 02-20"],
    ["Ministers are meeting on Wednesday", "on Wednesday: 02-19"],
    ["The minister arrives on Saturday", "on Saturday: 02-22"],
    ["They agreed to meet on Sunday.", "on Sunday: 02-23"],
    ["He said on Monday that nothing was decided", "on Monday: 02-17"],
    ["Sunday night's strike hit two depots", "Sunday night: 02-16"],
  ])("%s", (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  test("each weekday of a sentence has its own verb", () => {
    expect(read("Officials said on Wednesday that talks will resume on Saturday")).toEqual([
      "on Wednesday: 02-12",
      "on Saturday: 02-22",
    ]);
  });

  test("without a verb it is the nearest", () => {
    expect(read("Talks on Tuesday")).toEqual(["on Tuesday: 02-18"]);
    expect(read("Saturday's march")).toEqual(
      ["Saturday: 02-15"].map(date => date.replace("Saturday", "Saturday's")),
    );
  });
});

describe("days, weeks and quarters", () => {
  test.each([
    ["at the talks tomorrow", "tomorrow: 02-18"],
    ["yesterday's optimists", "yesterday: 02-16"],
    ["tonight", "tonight: 02-17"],
    ["the day after tomorrow", "the day after tomorrow: 02-19"],
    ["in two days", "in two days: 02-19"],
    ["later this week", "later this week: 02-18 to 02-23"],
    ["next week", "next week: 02-24 to 03-02"],
    ["early next week", "early next week: 02-24 to 02-26"],
    ["last week", "last week: 02-10 to 02-16"],
    ["two weeks ago", "two weeks ago: 02-03 to 02-09"],
    ["in two weeks' time", "in two weeks' time: 03-03 to 03-09"],
    ["in the coming days", "in the coming days: 02-18 to 02-24"],
    ["troops attacked over the weekend", "the weekend: 02-15 to 02-16"],
    ["they will meet at the weekend", "the weekend: 02-22 to 02-23"],
    ["next month", "next month: 03-01 to 03-31"],
    ["the first quarter", "the first quarter: 01-01 to 03-31"],
    ["Q3 2025", "Q3 2025: 07-01 to 09-30"],
    ["next quarter", "next quarter: 04-01 to 06-30"],
    ["hit overnight", "overnight: 02-16 to 02-17"],
    ["from 12 to 14 May", "12 to 14 May: 05-12 to 05-14"],
    ["on Tuesday 18 February", "on Tuesday 18 February: 02-18"],
    ["since 24 February 2022", "24 February 2022: 2022-02-24"],
    ["on 30 December", "on 30 December: 2024-12-30"],
  ])("%s", (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  test.each([
    "They may march on",
    "at 19:10 GMT",
    "a day later",
    "three years ago",
    "5 to 6 million",
    "the second time",
  ])("“%s” names no day", text => {
    expect(read(text)).toEqual([]);
  });
});

test("a date is read on the calendar of the zone, against the post's own time", () => {
  expect(read("tomorrow", "2025-02-17T23:30:00Z", "Europe/Paris")).toEqual(["tomorrow: 02-19"]);
  expect(datesIn("tomorrow", at, "America/New_York")[0]).toMatchObject({
    from: "2025-02-18T05:00:00Z",
    to: "2025-02-19T04:59:59Z",
  });
});

test("the words stand where they are said to, in order, and days are in order", () => {
  const words =
    "will meet said on Monday next Tuesday tomorrow 12 May to 14 – overnight into Sunday week this last q2 the weekend, in two days ago".split(
      " ",
    );
  const text = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 14 }).map(list => list.join(" ")),
    fc.string(),
  );
  fc.assert(
    fc.property(text, sentence => {
      let end = 0;
      for (const date of datesIn(sentence, at, "Europe/London")) {
        expect(sentence.slice(date.start, date.end)).toBe(date.text);
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.firstDay <= date.lastDay && date.from <= date.to).toBe(true);
        end = date.end;
      }
    }),
    { numRuns: 500 },
  );
});
