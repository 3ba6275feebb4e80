import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backgroundOf } from "../../src/analysis/background.ts";
import { longestSharedRun } from "../../src/analysis/longest-shared-run.ts";
import { analysed } from "./story.ts";

describe("background", () => {
  const posts = Array.from({ length: 10 }, (_, index) =>
    analysed({ id: `p${index}`, text: index === 0 ? "Harbour whales" : "Harbour news" }),
  );
  const background = backgroundOf(posts);

  it("is what nearly every post has; rare terms weigh most", () => {
    expect(background.has("harbour")).toBe(false);
    expect(background.has("harbor")).toBe(true);
    expect(background.weightOf("harbor")).toBe(0);
    expect(background.weightOf("whale")).toBeGreaterThan(1);
    expect(background.shareOf("whale")).toBe(0.1);
  });

  it("is empty in a window of a few posts, where shares mean nothing", () => {
    expect(backgroundOf(posts.slice(0, 3)).has("harbor")).toBe(false);
    expect(backgroundOf([]).weightOf("whale")).toBeGreaterThan(0);
  });
});

describe("the longest shared run", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });

  it("stands in both texts, and no run is longer", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { inA, inB, length } = longestSharedRun(a, b);
        expect(a.slice(inA, inA + length)).toEqual(b.slice(inB, inB + length));
        const runs = a.flatMap((_, from) =>
          a.slice(from).map((_word, to) => a.slice(from, from + to + 1).join("")),
        );
        const longest = Math.max(0, ...runs.filter(run => b.join("").includes(run)).map(run => run.length));
        expect(length).toBe(longest);
      }),
    );
  });
});
