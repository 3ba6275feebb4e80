import { describe, expect, test } from "vitest";
import { Comparison } from "../../src/recap/comparison.ts";
import { Differs } from "../../src/recap/differs.ts";
import { makeComparison } from "../../src/recap/make-comparison.ts";
import { makeDiffers } from "../../src/recap/make-differs.ts";
import { makeRecap } from "../../src/recap/make-recap.ts";
import { harbour, type Written, windowOf, withPosts } from "./harbour.ts";

const said = (what: string) =>
  `Marta Osei said: “We will hold a further ${what} with the dockers before the week is out.”`;
const day: Written[] = [
  { id: "a", source: "courier", at: "09:00", text: [said("meeting"), "Rain fell on the quay."] },
  { id: "b", source: "herald", at: "10:00", text: [said("[discussion]")] },
  {
    id: "c",
    source: "wire",
    at: "11:00",
    text: ["Kurt Brandt warned that the ferries could stop for good."],
  },
];
const request = { window: windowOf(), asOf: null };

describe("what outlets tell differently", () => {
  test("is a line with both wordings verbatim, who has which, and a citation of each", () => {
    const differs = withPosts(day, store => makeDiffers(store, harbour, request));
    expect(Differs.parse(differs).differs).toHaveLength(1);
    const [line] = differs.differs;
    expect(line).toMatchObject({ kind: "claim", speaker: "Marta Osei", why: { outlets: 2, posts: 2 } });
    expect(line?.text).toContain("a further meeting");
    expect(line?.text).toContain("a further [discussion]");
    expect(line?.citations.map(({ postId }) => postId)).toEqual(["a", "b"]);
  });

  test("stands in the recap beside its lines and is not in their budget of words", () => {
    const { lead, bullets, differs } = withPosts(day, store =>
      makeRecap(store, harbour, { ...request, words: 12 }),
    );
    expect(differs).toHaveLength(1);
    const words = [lead, ...bullets].flatMap(line => line?.text.split(/\s+/) ?? []).length;
    expect(words).toBeLessThanOrEqual(12);
  });

  test("is nothing in a recap of one outlet, and nothing between posts that somebody keeps apart", () => {
    const one = withPosts(day, store => makeRecap(store, harbour, { ...request, sources: ["courier"] }));
    expect(one.differs).toEqual([]);
    const apart = withPosts(day, store => {
      const at = "2024-06-03T10:00:00Z";
      store.decideJoin(harbour.id, { a: "a", b: "b", verdict: "apart", by: "Ana", at });
      return makeRecap(store, harbour, request);
    });
    expect(apart.differs).toEqual([]);
  });
});

describe("a comparison", () => {
  test("of two outlets has a line of each and what they tell differently", () => {
    const [a, b] = ["courier", "herald"].map(id => ({ kind: "source" as const, id, name: id }));
    if (a === undefined || b === undefined) throw new Error("two outlets");
    const compared = withPosts(day, store => makeComparison(store, harbour, { ...request, a, b }));
    expect(Comparison.parse(compared).rows[0]).toMatchObject({ a: { posts: 1 }, b: { posts: 1 } });
    expect(compared.rows[0]?.a.line?.citations[0]?.source).toBe("courier");
    expect(compared.differs).toHaveLength(1);
  });

  test("of two people has what each says, also of those whom the story's file does not know", () => {
    const [a, b] = ["Osei", "Brandt"].map(id => ({ kind: "actor" as const, id, name: id }));
    if (a === undefined || b === undefined) throw new Error("two people");
    const { rows } = withPosts(day, store => makeComparison(store, harbour, { ...request, a, b }));
    expect(rows[0]).toMatchObject({ a: { posts: 2 }, b: { posts: 1 } });
    expect(rows[0]?.b.line?.text).toContain("could stop for good");
  });
});
