import { describe, expect, test } from "vitest";
import { claimKey, sameClaim, sameState } from "../../src/analysis/claim-key.ts";

const keyOf = (text: string, speaker: string | null = null, postId = "p1") =>
  claimKey({
    text,
    speaker,
    citations: [
      {
        ...{ postId, source: "courier", sourceName: "Courier", title: null, publishedAt: null },
        ...{ timePrecision: "none", url: null, quote: text, revision: 1 },
      },
    ],
  });
const compare = (a: ReturnType<typeof keyOf>, b: ReturnType<typeof keyOf>) =>
  sameClaim(a.claim, b.claim) ? (sameState(a, b) ? "told" : "update") : "new";

describe("a claim told again", () => {
  const first = keyOf("The dockers of Valmere will end their strike on Friday.", "Marta Osei");

  test.each([
    ["in the same words of another post", "The dockers of Valmere will end their strike on Friday.", "told"],
    ["in other words", "On Friday Valmere's dockers will end the strike they began.", "told"],
    ["about something else", "The ferry to Torrin sails again from Monday morning.", "new"],
    ["of which few words are shared", "The strike of teachers in Torrin goes on.", "new"],
    ["that is now denied", "The dockers of Valmere will not end their strike on Friday.", "update"],
  ])("%s is %s", (_how, text, what) => {
    expect(compare(keyOf(text, "Marta Osei", "p2"), first)).toBe(what);
  });

  test("by another speaker is another claim, by nobody in particular the same", () => {
    const text = "The dockers of Valmere will end their strike on Friday.";
    expect(compare(keyOf(text, "Kurt Brandt", "p2"), first)).toBe("new");
    expect(compare(keyOf(text, null, "p2"), first)).toBe("told");
  });
});

describe("a figure that moved", () => {
  const first = keyOf("Rescuers pulled 46 people out of the flooded tunnel at Torrin overnight.");

  test("is an update, the same figure is not", () => {
    const more = keyOf(
      "Rescuers pulled 51 people out of the flooded tunnel at Torrin overnight.",
      null,
      "p2",
    );
    expect(compare(more, first)).toBe("update");
    const same = keyOf("Overnight rescuers pulled 46 people from the flooded tunnel at Torrin.", null, "p2");
    expect(compare(same, first)).toBe("told");
  });
});

test("an edit of the same post is an update even without a figure", () => {
  const before = keyOf("The minister will meet the dockers in the customs house.");
  expect(compare(keyOf("The minister will meet the dockers in the town hall."), before)).toBe("update");
});
