import { describe, expect, it } from "vitest";
import { termsOf, wordsOf } from "../../src/language/terms.ts";

describe("terms", () => {
  it("keeps the country US apart from the small word us", () => {
    expect(termsOf("The US helped us")).toContain("US");
    expect(termsOf("They told us to wait")).not.toContain("US");
    expect(termsOf("The U.S. helped")).toEqual(termsOf("The US helped"));
  });

  it("keeps the body WHO apart from the question word", () => {
    expect(termsOf("The WHO asked who paid")).toContain("WHO");
    expect(termsOf("Who paid?")).not.toContain("WHO");
  });

  it.each([
    ["defence organisations", "defense organizations"],
    ["Élysée", "Elysee"],
    ["the mayor’s promises", "the mayor's promise"],
    ["43 per cent", "43%"],
    ["£5bn", "5 billion"],
    ["100,000 homes", "100000 home"],
    ["peace-keeping", "peace keeping"],
    ["labour programme", "labor program"],
  ])("%j and %j have the same terms", (a, b) => {
    expect(termsOf(a)).toEqual(termsOf(b));
  });

  it("cuts stop words and verbs of saying", () => {
    expect(termsOf("She said that they would have been there")).toEqual([]);
  });

  it("gives the words as written", () => {
    expect(wordsOf("Ana's boat-house, 4km away.")).toEqual(["Ana's", "boat", "house", "4km", "away"]);
  });
});
