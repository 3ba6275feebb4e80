import { describe, expect, it } from "vitest";
import { baseForms, isPastForm } from "../../src/language/base-forms.ts";
import { beginsTerm, sensesOf, synsetAt } from "../../src/language/wordnet.ts";

describe("the dictionary", () => {
  it.each([
    ["noun", "abacus"],
    ["noun", "zymurgy"],
    ["verb", "flee"],
    ["adj", "yellow"],
    ["adv", "slowly"],
  ] as const)("finds a %s anywhere in its index (%s)", (part, term) => {
    const [first = -1] = sensesOf(term, part)?.offsets ?? [];
    expect(synsetAt(part, first).words).toContain(term);
  });

  it("has nothing for what is no word, and no harm comes of marks and blanks", () => {
    for (const term of ["qwzzk", "", " ", "a b", "\n", "~", "é"]) expect(sensesOf(term, "noun")).toBeNull();
  });

  it("points from a meaning to what it is a kind of", () => {
    const [first = -1] = sensesOf("helicopter", "noun")?.offsets ?? [];
    const above = synsetAt("noun", first).pointers.filter(({ symbol }) => symbol === "@");
    expect(above.flatMap(({ part, offset }) => synsetAt(part, offset).words)).toContain(
      "heavier-than-air_craft",
    );
  });

  it.each([
    ["fled", "flee"],
    ["children", "child"],
    ["stopped", "stop"],
    ["parties", "party"],
    ["planes", "plane"],
  ])("knows %s by its base form %s", (form, base) => {
    expect(baseForms(form).map(({ term }) => term)).toContain(base);
  });

  it("tells a past form from a noun of the same letters", () => {
    expect(isPastForm("fled")).toBe(true);
    expect(isPastForm("saw")).toBe(false);
  });

  it("knows a word that only begins a term", () => {
    expect(beginsTerm("dalai")).toBe(true);
    expect(beginsTerm("qwzzk")).toBe(false);
  });
});
