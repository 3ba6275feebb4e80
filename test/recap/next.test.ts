import { describe, expect, test } from "vitest";
import { PostLine } from "../../src/coverage/post-line.ts";
import { nextCard } from "../../src/message/next-card.ts";
import { renderText } from "../../src/message/render-text.ts";
import { makeNext } from "../../src/recap/make-next.ts";
import { Next } from "../../src/recap/next.ts";
import type { Window } from "../../src/time/window.ts";
import { datedEvents, noEvents } from "./dated-events.ts";
import { harbour, type Written, windowOf, withLines, withPosts } from "./harbour.ts";

const request = { window: windowOf(), asOf: null };
const nextOf = (posts: readonly Written[], window: Window = windowOf()): Next =>
  withPosts(posts, store => Next.parse(makeNext(store, harbour, { ...request, window })));
const post = (at: string, ...text: string[]): Written => ({ source: "courier", at, text });
const week: Window = { ...windowOf(), to: "2025-03-12T22:00:00Z" };

/** A post of another day of March 2025. */
const onDay = (day: number, id: string, text: string, source = "courier"): PostLine =>
  PostLine.parse({
    ...{ id, source, kind: "news", title: null, timePrecision: "minute" },
    publishedAt: `2025-03-${String(day).padStart(2, "0")}T10:00:00Z`,
    paragraphs: [{ role: "text", text }],
  });
const nextOver = (lines: readonly PostLine[]): Next =>
  withLines(lines, store => Next.parse(makeNext(store, harbour, { ...request, window: week })));

describe("a dated event", () => {
  test.each(datedEvents.map(event => [event[0], event] as const))(
    "is resolved against its post's own day: %s",
    (sentence, [, day, to, time]) => {
      const { events } = nextOf([post("10:00", sentence)], { ...windowOf(), to: "2025-03-04T11:00:00Z" });
      expect(events.map(({ on }) => [on.day, on.to ?? null, on.time])).toEqual([
        [day, to ?? null, time ?? null],
      ]);
      const [event] = events;
      expect(event?.state).toBe("ahead");
      expect(event?.line.text).toContain(event?.on.words);
      expect(event?.line.citations[0]?.quote).toBe(sentence);
    },
  );

  test.each(noEvents)("is none: %s", sentence => {
    expect(nextOf([post("10:00", sentence)]).events).toEqual([]);
  });

  test("of a zone that the post names is told on the reader's clock", () => {
    const { events } = nextOf([
      post("10:00", "The ministers will meet on Thursday at 10:00 CET in Valmere."),
    ]);
    expect(events[0]?.on).toMatchObject({ day: "2025-03-06", time: "09:00" });
  });

  test("belongs to the speaker who expects it", () => {
    const next = nextOf([
      post("10:00", "Marta Osei spoke at the gate. She said the crews will vote on Friday in Valmere."),
    ]);
    expect(next.events[0]?.line).toMatchObject({ speaker: "Marta Osei", kind: "claim" });
    expect(next.events[0]?.line.text).toContain("Marta Osei said the crews will vote on Friday");
  });
});

describe("one appointment", () => {
  test("is one entry, however many posts tell of it, cited by each outlet", () => {
    const { events } = nextOf([
      {
        id: "a",
        source: "courier",
        at: "09:00",
        text: ["Dockers and owners will hold talks in Torrin on Friday."],
      },
      { id: "b", source: "herald", at: "10:00", text: ["On Friday owners and dockers will meet in Torrin."] },
      {
        id: "c",
        source: "wire",
        at: "11:00",
        text: ["The dockers and the owners are due to meet in Torrin this week."],
      },
      { id: "d", source: "wire", at: "11:30", text: ["Kurt Brandt will visit Norland on Friday."] },
    ]);
    expect(events).toHaveLength(2);
    const [talks] = events.filter(({ line }) => line.text.includes("Torrin"));
    expect(new Set(talks?.line.citations.map(({ source }) => source))).toEqual(
      new Set(["courier", "herald", "wire"]),
    );
    expect(talks?.on).toMatchObject({ day: "2025-03-07" });
  });

  test("stands in the order of days, on a day the one with a clock time first", () => {
    const { events } = nextOf([
      post("09:00", "The council of Valmere is to vote on Friday on the new berth."),
      post("09:10", "Kurt Brandt will brief the ferry owners on Friday at 08:00 in Torrin."),
      post("09:20", "The arbiter is due in Norland tomorrow for the hearing."),
    ]);
    expect(events.map(({ on }) => `${on.day} ${on.time ?? "-"}`)).toEqual([
      "2025-03-05 -",
      "2025-03-07 08:00",
      "2025-03-07 -",
    ]);
  });
});

describe("planned against happened", () => {
  const plan = onDay(4, "plan", "Marta Osei will meet Kurt Brandt for talks in Torrin on Friday.");

  test("is shown with the line that tells that it took place", () => {
    const { events } = nextOver([
      plan,
      onDay(7, "done", "Marta Osei met Kurt Brandt for three hours of talks in Torrin on Friday.", "herald"),
    ]);
    expect(events[0]).toMatchObject({ state: "happened", outcome: "took place" });
    expect(events[0]?.happened?.citations[0]?.postId).toBe("done");
  });

  test("is called off, or moved, by the line that says so", () => {
    const called = nextOver([
      plan,
      onDay(6, "off", "The talks of Marta Osei and Kurt Brandt in Torrin are called off."),
    ]);
    expect(called.events[0]).toMatchObject({ state: "happened", outcome: "cancelled" });
    const moved = nextOver([
      plan,
      onDay(6, "put", "Marta Osei and Kurt Brandt have postponed their talks in Torrin."),
    ]);
    expect(moved.events[0]).toMatchObject({ state: "happened", outcome: "moved" });
  });

  test("has no word yet where its day is over and nothing tells of it", () => {
    const next = nextOver([
      plan,
      onDay(8, "other", "Marta Osei spoke of the cranes of Valmere at the northern gate."),
    ]);
    expect(next.events[0]).toMatchObject({ state: "passed", happened: null, outcome: null });
    const parts = { storyName: "Harbour", zone: "Europe/London", notices: [], empty: null, most: 10 };
    expect(renderText(nextCard(next, parts))).toContain(
      "- Fri 7 Mar (“on Friday”), no word yet that it took place: Marta Osei will meet Kurt Brandt",
    );
  });

  test.each([
    "Marta Osei and Kurt Brandt did not meet for talks in Torrin on Friday.",
    "Marta Osei met Kurt Brandt for talks in Torrin on Monday last week.",
    "Marta Osei and Kurt Brandt will meet for talks in Torrin on Sunday.",
    "Marta Osei met the mayor of Norland on Friday about the ferries.",
  ])("is not taken to have happened by: %s", sentence => {
    const { events } = nextOver([plan, onDay(8, "later", sentence)]);
    expect(events.find(({ line }) => line.id.startsWith("plan"))?.outcome).not.toBe("took place");
  });

  test("knows nothing that was learnt after the moment asked for", () => {
    const done = onDay(7, "done", "Marta Osei met Kurt Brandt for talks in Torrin on Friday.");
    const before = { ...request, window: week, asOf: "2025-03-06T00:00:00Z" };
    const { events } = withLines([plan, done], store => makeNext(store, harbour, before));
    expect(events).toHaveLength(1);
    expect(events[0]?.state).toBe("ahead");
  });
});
