import { describe, expect, test } from "vitest";
import type { Card } from "../../src/message/card.ts";
import { cronRecurrence, dailyRecurrence } from "../../src/time/recurrence.ts";
import { dayLater, scheduled, seven } from "./briefing-desk.ts";
import { allRead, ledgerAfter, portDesk, posted, type Written } from "./port-coverage.ts";

const monday = "2025-02-17T07:00:00Z";
const linesOf = (card: Card): string[] =>
  [card.lead, ...card.sections.flatMap(section => section.lines)].flatMap(line => line?.text ?? []);

const strike: Written[] = [
  {
    ...{ source: "courier", at: "2025-02-17T18:02:00Z", kind: "breaking" },
    text: "The dockers of Valmere ended their strike in the port after a pay rise of 6%.",
  },
  {
    ...{ source: "herald", at: "2025-02-17T19:00:00Z" },
    text: "Kurt Brandt said the port of Valmere would lose two ferries to its rival this spring.",
  },
  {
    ...{ source: "wire", at: "2025-02-17T20:00:00Z" },
    text: "Fishermen blocked the northern lock of the port with eleven boats in protest.",
  },
];

describe("a morning with news", () => {
  test("has the part of the day, the due time and since when in its title, a lead, cited lines and actions", () => {
    const { write, brief, coverage, posted } = portDesk();
    const previous = posted(monday);
    write(...allRead(seven), ...strike);
    const { card, quiet, told, change } = brief(seven, { previous });
    expect(card.title).toBe("Valmere port · morning briefing · Tue 18 Feb 07:00 GMT · since Mon 07:00");
    expect(linesOf(card).sort()).toEqual(strike.map(({ text }) => text).sort());
    expect(card.lead?.links).toHaveLength(1);
    expect(card.actions.map(({ label }) => label)).toEqual(["Timeline", "All sources"]);
    expect(card.visibility).toBe("channel");
    expect(quiet).toBe(false);
    expect(told.filter(({ claim }) => !claim.startsWith("source|"))).toHaveLength(3);
    expect(change).toBe(coverage.lastChange());
  });

  test("tells the first briefing's window, and times in the schedule's zone", () => {
    const { write, brief } = portDesk();
    write(...allRead(seven), ...strike);
    const recurrence = dailyRecurrence("09:00", "daily", "Europe/Kyiv");
    const { card } = brief(seven, { schedule: scheduled({ recurrence }) });
    expect(card.title).toBe("Valmere port · morning briefing · Tue 18 Feb 09:00 EET · the last 24 hours");
  });

  test("is as long as its schedule says", () => {
    const { write, brief } = portDesk();
    write(...allRead(seven), ...strike);
    expect(linesOf(brief(seven, { schedule: scheduled({ length: "line" }) }).card)).toHaveLength(1);
  });

  test("keeps to its topics", () => {
    const { write, brief } = portDesk();
    write(...allRead(seven), ...strike);
    const { card } = brief(seven, { schedule: scheduled({ topics: ["wages"], whenQuiet: "full" }) });
    expect(linesOf(card)).toEqual([strike[0]?.text]);
  });
});

describe("the briefing after it", () => {
  const again: Written[] = [
    {
      ...{ source: "herald", at: "2025-02-18T10:00:00Z" },
      text: "After a pay rise of 6% the dockers of Valmere ended their strike in the port.",
    },
    {
      ...{ source: "courier", at: "2025-02-18T11:00:00Z" },
      text: "Kurt Brandt said the port of Valmere would lose three ferries to its rival this spring.",
    },
    {
      ...{ source: "wire", at: "2025-02-18T12:00:00Z" },
      text: "Police in Valmere arrested four men over the theft of copper from a crane.",
    },
  ];

  test("leaves out what other posts only tell again, marks what changed, and tells what is new", () => {
    const { write, brief } = portDesk();
    write(...allRead(seven), ...strike);
    const { told, change } = brief(seven);
    write(...allRead(dayLater(1)), ...again);
    const { card, told: toldNow } = brief(dayLater(1), { previous: posted(seven, change), told });
    expect(linesOf(card).sort()).toEqual([again[1]?.text, again[2]?.text].sort());
    const update = [card.lead, ...card.sections.flatMap(({ lines }) => lines)].find(
      line => line?.text === again[1]?.text,
    );
    expect(update?.label).toBe("Update, was two ferries, now three");
    // The changed claim is kept under the key that it was told by.
    const keys = new Set(told.map(({ claim }) => claim));
    expect(toldNow.filter(({ claim }) => keys.has(claim) && !claim.startsWith("source|"))).toHaveLength(1);
  });

  test("has nothing left of it the day after that", () => {
    const { write, brief } = portDesk();
    write(...allRead(seven), ...strike);
    const { told, change } = brief(seven);
    write(...allRead(dayLater(1)), ...again);
    const second = brief(dayLater(1), { previous: posted(seven, change), told });
    write(...allRead(dayLater(2)));
    write(...again.map(post => ({ ...post, at: post.at.replace("02-18", "02-19") })));
    const third = brief(dayLater(2), {
      previous: posted(dayLater(1), second.change),
      told: ledgerAfter(told, second.told),
    });
    expect(third.quiet).toBe(true);
    expect(linesOf(third.card)).toEqual([
      "Quiet night. 6 new posts since yesterday's briefing, none marked breaking.",
    ]);
  });
});

describe("what counts as new", () => {
  const line = strike[1];
  if (line === undefined) throw new Error("no line");

  test("is a post that was read only after the last briefing, though it was published before", () => {
    const { write, brief, coverage } = portDesk();
    write(...allRead(monday));
    const previous = posted("2025-02-17T19:10:00Z", coverage.lastChange());
    write(line);
    expect(linesOf(brief(seven, { previous }).card)).toContain(line.text);
  });

  test("is no post without a time that the last briefing had read", () => {
    const { write, brief } = portDesk();
    const untimed = { ...line, at: "2025-02-17T12:00:00Z", precision: "day" as const };
    write(...allRead("2025-02-17T20:00:00Z"), untimed);
    const evening = brief("2025-02-17T20:00:00Z");
    expect(linesOf(evening.card)).toContain(line.text);
    const previous = posted("2025-02-17T20:00:00Z", evening.change);
    // Not even where nothing was told.
    const { card } = brief("2025-02-17T22:00:00Z", { previous });
    expect(linesOf(card)).toEqual(["Quiet. No new posts since the 20:00 briefing."]);
  });

  test("is everything in an index that was made anew", () => {
    const { write, brief } = portDesk();
    write(...allRead(seven), line);
    expect(linesOf(brief(seven, { previous: posted(monday, 9999) }).card)).toContain(line.text);
  });
});

describe("a quiet night", () => {
  const small: Written = {
    ...{ source: "courier", at: "2025-02-17T21:09:00Z" },
    text: "The harbour museum of Valmere will open an hour later on Sundays from March.",
  };

  test("says how much came and that nothing was breaking, then what little there is", () => {
    const { write, brief, posted } = portDesk();
    write(...allRead(monday));
    const previous = posted(monday);
    write(small, { ...small, source: "wire", text: "More on the port later." });
    const { card, quiet } = brief(seven, { previous });
    expect(card.lead?.text).toBe(
      "Quiet night. 2 new posts since yesterday's briefing, none marked breaking.",
    );
    expect(linesOf(card)).toContain(small.text);
    expect(quiet).toBe(false);
  });

  test("in full format leads with its line all the same", () => {
    const { write, brief, posted } = portDesk();
    write(...allRead(monday));
    const previous = posted(monday);
    write(small);
    const { card } = brief(seven, { previous, schedule: scheduled({ whenQuiet: "full" }) });
    expect(card.lead?.text).toBe(small.text);
  });

  test("without a post says since when", () => {
    const { write, brief, posted } = portDesk();
    write(...allRead(monday));
    const { card, quiet } = brief(seven, { previous: posted(monday) });
    expect(linesOf(card)).toEqual(["Quiet night. No new posts since yesterday's briefing."]);
    expect(quiet).toBe(true);
    const early = brief(seven, { previous: posted("2025-02-14T07:00:00Z") });
    expect(linesOf(early.card)[0]).toBe(
      "Quiet night. 3 new posts since the briefing of Fri 14 Feb, none marked breaking.",
    );
  });

  test("within the hour is no night", () => {
    const { write, brief, posted } = portDesk();
    write(...allRead("2025-02-18T06:30:00Z"));
    const schedule = scheduled({ recurrence: cronRecurrence("0 * * * *", "UTC") });
    const { card } = brief(seven, { previous: posted("2025-02-18T06:00:00Z"), schedule });
    expect(linesOf(card)).toEqual(["Quiet. No new posts since the 06:00 briefing."]);
  });

  test("says when all sources were checked, where that is known", () => {
    const checkedAt = "2025-02-18T06:58:00Z";
    const { write, brief, posted } = portDesk(
      new Map(["courier", "herald", "wire"].map((id, i) => [id, i === 1 ? checkedAt : seven])),
    );
    write(...allRead(monday));
    expect(brief(seven, { previous: posted(monday) }).card.footnotes).toEqual([
      "All 3 sources checked at 06:58 GMT.",
    ]);
  });
});

describe("blind is not quiet", () => {
  test("a source that was never read is said before everything", () => {
    const { write, brief, posted } = portDesk();
    const previous = posted(monday);
    const [courier] = allRead(seven);
    if (courier !== undefined) write(courier, ...strike.slice(0, 1));
    const { card, quiet } = brief(seven, { previous });
    expect(card.notices).toEqual([
      "This may be incomplete. I could not refresh 2 of 3 sources: Herald, Wire. What follows is Courier only.",
    ]);
    expect(linesOf(card)).toEqual([strike[0]?.text]);
    expect(quiet).toBe(false);
  });

  test("with nothing new it is not called quiet", () => {
    const { write, brief, posted } = portDesk();
    const [courier] = allRead(monday);
    if (courier !== undefined) write(courier);
    const { card } = brief(seven, { previous: posted(monday) });
    expect(linesOf(card)).toEqual(["No new posts from Courier; this is not confirmed quiet."]);
  });

  test("pages that ended are said with when, and that no newer one was found", () => {
    const { write, brief, posted } = portDesk();
    write(...allRead("2025-02-10T20:00:00Z"));
    const { card, quiet, told } = brief(seven, { previous: posted(monday) });
    expect(linesOf(card)).toEqual([
      "No new posts, but no source is being read: this is not confirmed quiet.",
    ]);
    expect(card.footnotes[0]).toBe(
      "Courier's page ended 10 Feb 19:00; no newer page found: not confirmed quiet.",
    );
    expect(quiet).toBe(false);
    // Said once; the next time it is nothing new.
    const next = brief(dayLater(1), { previous: posted(seven), told });
    expect(next.quiet).toBe(true);
    expect(linesOf(next.card)).toEqual(linesOf(card));
  });
});
