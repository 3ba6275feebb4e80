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
    ["the day before yesterday", "the day before yesterday: 02-15"],
    ["in three days", "in three days: 02-20"],
    ["three days ago", "three days ago: 02-14"],
    ["the crossing opens in 10 days", "in 10 days: 02-27"],
    ["in the next three days", "in the next three days: 02-18 to 02-20"],
    ["over the past two days", "over the past two days: 02-15 to 02-17"],
    ["in the last 48 hours", "in the last 48 hours: 02-15 to 02-17"],
    ["a fortnight ago", "a fortnight ago: 02-03 to 02-09"],
    ["the coming week", "the coming week: 02-18 to 02-24"],
    ["a week ago", "a week ago: 02-10 to 02-16"],
    ["earlier this week", "earlier this week: 02-17"],
    ["late last week", "late last week: 02-13 to 02-16"],
    ["this weekend", "this weekend: 02-22 to 02-23"],
    ["crowds gathered this weekend", "this weekend: 02-15 to 02-16"],
    ["next weekend", "next weekend: 03-01 to 03-02"],
    ["this month", "this month: 02-01 to 02-28"],
    ["later this month", "later this month: 02-18 to 02-28"],
    ["early next month", "early next month: 03-01 to 03-10"],
    ["at the end of the month", "the end of the month: 02-22 to 02-28"],
    ["by the end of March", "the end of March: 03-25 to 03-31"],
    ["in mid-March", "mid-March: 03-11 to 03-20"],
    ["early March 2026", "early March 2026: 2026-03-01 to 2026-03-10"],
    ["next January", "next January: 2026-01-01 to 2026-01-31"],
    ["in May", "May: 05-01 to 05-31"],
    ["could resume in April,” she said", "April: 04-01 to 04-30"],
    ["two months ago", "two months ago: 2024-12-01 to 2024-12-31"],
    ["in six months' time", "in six months' time: 08-01 to 08-31"],
    ["the third quarter of 2024", "the third quarter of 2024: 2024-07-01 to 2024-09-30"],
    ["the last quarter", "the last quarter: 2024-10-01 to 2024-12-31"],
    ["The court will rule on the 20th.", "on the 20th: 02-20"],
    ["The two met on the 12th", "on the 12th: 02-12"],
    ["They met on the 20th, she recalled", "on the 20th: 01-20"],
    ["It will be signed by the 3rd", "by the 3rd: 03-03"],
    ["They will meet on February 24", "on February 24: 02-24"],
    ["on the 3rd of March", "3rd of March: 03-03"],
    ["Monday and Tuesday next week", "Monday and Tuesday next week: 02-24 to 02-25"],
    ["Friday of last week", "Friday of last week: 02-14"],
    ["from Tuesday to Thursday they will vote", "from Tuesday to Thursday: 02-18 to 02-20"],
    ["a week on Tuesday", "a week on Tuesday: 02-25"],
    ["closed since Thursday", "since Thursday: 02-13"],
    ["shut until Wednesday", "until Wednesday: 02-19"],
    ["early Wednesday", "early Wednesday: 02-19"],
    ["last night's strike", "last night: 02-16"],
    ["It was hit overnight into Monday", "overnight into Monday: 02-16 to 02-17"],
  ])("“%s” too", (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  test.each([
    "the 5th brigade attacked",
    "on the 20th anniversary",
    "in the 21st century",
    "by the next day",
    "on Easter Monday",
    "later this year",
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
