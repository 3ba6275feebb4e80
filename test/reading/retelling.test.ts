import { describe, expect, test } from "vitest";
import type { Paragraph } from "../../src/coverage/post.ts";
import { isRetelling } from "../../src/reading/retelling.ts";

const list: Paragraph[] = ["The gate leans", "Two pumps run", "Crews wait"].map(text => ({
  role: "list-item",
  text,
}));
const post = (opening: string): Paragraph[] => [{ role: "text", text: opening }, ...list];

describe("a list is an editors' recap where it is announced as the story so far", () => {
  test.each([
    ["Gate still shut", "Before we go, here's what happened on the quay today:"],
    ["Gate still shut", "If you're just joining us, these are the main lines:"],
    ["Gate still shut", "Here are the key developments so far this morning:"],
    ["Four things you need to know about the lock", "It is evening on the quay."],
    ["What's been happening in Brisken?", "It has been a long day."],
    ["What we know so far", "The gate gave way at four."],
    ["The day at a glance", "A quiet night lies ahead."],
    ["Catch up on the day's events", "It is nine o'clock."],
    ["Gate still shut", "Here's where things stand:"],
    ["Gate still shut", "Let's take a look back at the day:"],
  ])("%s / %s", (title, opening) => {
    expect(isRetelling(title, post(opening))).toBe(true);
  });
});

describe("other lists are not recaps", () => {
  test.each([
    ["Key points from the mayor's speech", "She spoke for nine minutes."],
    ["What did the mayor say?", "Here's what she told the crews:"],
    ["Who sits on the inquiry?", "The minister named three people:"],
    ["Crews ask for bread", "The captains' letter has three demands:"],
    ["Three ways to mend a gate", "Engineers are weighing them:"],
  ])("%s / %s", (title, opening) => {
    expect(isRetelling(title, post(opening))).toBe(false);
  });

  test("nor is a post without a list, whatever its title promises", () => {
    expect(isRetelling("A reminder of the rules on the quay", [{ role: "text", text: "No smoking." }])).toBe(
      false,
    );
  });
});
