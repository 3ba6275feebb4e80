import { describe, expect, test } from "vitest";
import { makeRecap } from "../../src/recap/make-recap.ts";
import { makeWhy } from "../../src/recap/make-why.ts";
import { Why } from "../../src/recap/why.ts";
import { harbour, type Written, windowOf, withPosts } from "./harbour.ts";

const day: Written[] = [
  {
    id: "a",
    source: "courier",
    at: "09:00",
    kind: "breaking",
    title: "Osei closes the north quay",
    text: ["Marta Osei said the north quay would close on Friday for repairs.", "The work costs 12m crowns."],
  },
  {
    id: "b",
    source: "herald",
    at: "10:00",
    text: ["Marta Osei told dockers the north quay would close on Friday for repairs to its cranes."],
  },
  {
    id: "c",
    source: "wire",
    at: "11:00",
    text: ["Kurt Brandt is speaking to reporters at the town hall now."],
  },
  {
    id: "d",
    source: "herald",
    at: "12:00",
    text: ["Kurt Brandt warned that the ferries could stop for good."],
  },
];

const asked = (line: string, words?: number) =>
  withPosts(day, store => {
    const request = { window: windowOf(), asOf: null, words };
    const recap = makeRecap(store, harbour, request);
    const lines = [...(recap.lead === null ? [] : [recap.lead]), ...recap.bullets];
    return { lines, why: makeWhy(store, harbour, { ...request, line }) };
  });

describe("why a line stands", () => {
  test("is told by its number, its id or some of its words, and parses with its schema", () => {
    const { lines, why } = asked("1");
    expect(Why.parse(why)).toMatchObject({ number: 1, line: lines[0] });
    expect(asked(lines[1]?.id ?? "").why).toMatchObject({ number: 2, line: lines[1] });
    expect(asked((lines[0]?.text ?? "").toUpperCase().slice(5, 40)).why?.number).toBe(1);
  });

  test("names the posts that carry it, its own first, what it gained, and what was left out for it", () => {
    const { lines } = asked("1");
    const at = lines.findIndex(line => line.text.includes("north quay")) + 1;
    const { why } = asked(String(at));
    expect(why?.line.whyText).toContain("2 posts in 2 outlets carry it");
    expect(new Set(why?.carriedBy.map(({ postId }) => postId))).toEqual(new Set(["a", "b"]));
    expect(why?.carriedBy[0]?.postId).toBe(why?.line.citations[0]?.postId);
    expect(why?.factors.join()).toContain("other posts carry the claim");
  });

  test("says of what was not chosen why not: no room, the same again, mere activity", () => {
    const { why } = asked("1", 12);
    const reasons = new Map(why?.next.map(({ citation, reason }) => [citation.postId, reason]));
    expect(reasons.get("c")).toBe("tells that something goes on, not what was said or done");
    expect([...reasons.values()].some(reason => /no room|says what line 1 says/.test(reason))).toBe(true);
    expect(asked("speaking to reporters").why).toMatchObject({ number: null });
    expect(asked("speaking to reporters").why?.factors[0]).toContain(
      "not chosen: tells that something goes on",
    );
  });

  test("has no answer for a number that no line has, nor for words that no post has", () => {
    expect(asked("99").why).toBeNull();
    expect(asked("the price of whales").why).toBeNull();
    expect(asked("…").why).toBeNull();
  });
});
