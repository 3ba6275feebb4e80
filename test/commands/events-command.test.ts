import { describe, expect, test } from "vitest";
import type { Desk } from "../../src/commands/desk.ts";
import { eventsAt, eventsCommand, joinDecisionsAt } from "../../src/commands/events-command.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { harbour, type Written, withPosts } from "../recap/harbour.ts";

const said = "“No ferry leaves this port before every docker has a contract,” said Marta Osei.";
const others = [
  "Snow fell on the hills.",
  "The cup begins on Sunday.",
  "Salmon rose in price.",
  "A tunnel stays shut.",
];
const posts: Written[] = [
  { id: "a", source: "courier", at: "09:00", text: [said] },
  { id: "b", source: "herald", at: "10:00", text: [said] },
  ...others.map((text, n): Written => ({ id: `x${n}`, source: "wire", at: "08:00", text: [text] })),
];

/** A desk at which Ana asks. */
function deskOver(coverage: CoverageStore, manages: boolean): Desk {
  return {
    ...{ story: harbour, coverage, now: "2025-03-04T18:00:00Z", asOf: null, zone: "Europe/London", name: "" },
    ...{ sample: false, lastBriefingAt: null, history: [], context: null, private: true },
    caller: { name: "Ana", manages },
  };
}

const joinedAt = (desk: Desk) =>
  eventsAt(desk, { window: null }).events.map(event => event.posts.map(post => post.postId));
const undo = { act: "apart" as const, posts: ["a", "b"] };

describe("undoing a join", () => {
  test("keeps two posts apart, says who and when, and is undone in turn", () => {
    withPosts(posts, store => {
      const desk = deskOver(store, true);
      expect(joinedAt(desk)).toEqual([["a", "b"]]);
      expect(joinDecisionsAt(desk, undo).decisions).toEqual([
        { a: "a", b: "b", verdict: "apart", by: "Ana", at: "2025-03-04T18:00:00Z" },
      ]);
      expect(joinedAt(desk)).toEqual([]);
      joinDecisionsAt(desk, { act: "together", posts: ["b", "a"] });
      expect(joinedAt(desk)).toEqual([["a", "b"]]);
      const card = eventsCommand(desk, { act: "decisions", posts: [], window: null });
      expect(card.sections[0]?.lines.map(line => line.text)).toEqual([
        "Ana put a and b apart",
        "Ana put b and a together again",
      ]);
    });
  });

  test("is for managers, needs two posts that are there, and is done once", () => {
    withPosts(posts, store => {
      expect(() => joinDecisionsAt(deskOver(store, false), undo)).toThrow("Manage Channels");
      const desk = deskOver(store, true);
      expect(() => joinDecisionsAt(desk, { act: "apart", posts: ["a"] })).toThrow("two posts");
      expect(() => joinDecisionsAt(desk, { act: "apart", posts: ["a", "a"] })).toThrow("two posts");
      expect(() => joinDecisionsAt(desk, { act: "apart", posts: ["a", "zz"] })).toThrow("no post “zz”");
      expect(() => joinDecisionsAt(desk, { act: "together", posts: ["a", "b"] })).toThrow("not kept apart");
      joinDecisionsAt(desk, undo);
      expect(() => joinDecisionsAt(desk, undo)).toThrow("apart already");
      expect(store.joinDecisions(harbour.id)).toHaveLength(1);
    });
  });
});
