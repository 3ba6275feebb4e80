import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KnownActor, lexiconFrom } from "../../src/language/lexicon.ts";
import { namesIn } from "../../src/language/names.ts";

const actor = (id: string, name: string, more: Partial<KnownActor> = {}): KnownActor => ({
  id,
  name,
  kind: "person",
  aliases: [],
  roles: [],
  country: null,
  pronoun: null,
  ...more,
});
const lexicon = lexiconFrom([
  actor("horsky", "Mila Horskyy", { pronoun: "she" }),
  actor("pact", "NORTHERN PACT", { kind: "organisation", aliases: ["the Pact", "NP"] }),
  actor("us", "United States", { kind: "government", aliases: ["US"] }),
  actor("palace", "Résidence Élue", { kind: "organisation" }),
  actor("brandt-a", "Anna Brandt"),
  actor("brandt-b", "Boris Brandt"),
]);
const ids = (text: string) => namesIn(text, lexicon).map(name => name.id);

describe("names", () => {
  it.each([
    ["Horsky met Mila Horskiy", ["horsky", "horsky"]],
    ["Horskyy’s plan", ["horsky"]],
    ["Dame Mila spoke", ["horsky"]],
    ["The Northern Pact and the Pact", ["pact", "pact"]],
    ["It told us that the US agrees", ["us"]],
    ["At the Residence Elue", ["palace"]],
    ["Anna Brandt met Boris Brandt", ["brandt-a", "brandt-b"]],
    ["President Carla Ferri spoke on Monday in May", ["carla ferri"]],
    ["the Institute for the Study of Rivers said", ["institute for the study of rivers"]],
    ["Prince Omar bin Talal arrived", ["omar bin talal"]],
    ["However, nobody came. I’m told so.", []],
    ["Polish and Danish ministers met in Poland", ["poland"]],
  ])("%j", (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it("leaves a surname that two actors share unknown", () => {
    expect(ids("In Oslo Brandt spoke")).not.toContain("brandt-a");
  });

  it("finds no unknown names in a headline with every word in capitals", () => {
    expect(ids("Storm Closes Every Harbour Along Northern Coast")).toEqual([]);
  });

  it("gives exact offsets, in order and apart, for any text", () => {
    const piece = fc.constantFrom(
      "Mila ",
      "Horskyy",
      "’s ",
      "the ",
      "of ",
      "US",
      " U.S. ",
      "bin ",
      "Omar ",
      ". ",
      "Sir ",
      "“",
      "é",
      "\n",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map(all => all.join("")),
        ),
        text => {
          let last = 0;
          for (const name of namesIn(text, lexicon)) {
            expect(text.slice(name.start, name.end)).toBe(name.text);
            expect(name.start).toBeGreaterThanOrEqual(last);
            last = name.end;
          }
        },
      ),
    );
  });
});
