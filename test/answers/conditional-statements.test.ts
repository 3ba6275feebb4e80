import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith } from "./tarn-story.ts";

/** What is said under a condition, and the question that would make a promise of it. */
const statements: readonly [string, string][] = [
  [
    "Sweden would send engineers if Norway paid for them, Anders Lund said.",
    "Did Lund agree to send engineers?",
  ],
  [
    "Lund is prepared to consider lending pumps, provided that Finland does the same.",
    "Did Lund commit pumps?",
  ],
  [
    "Finland could accept a joint fund as long as the parliament is asked, Olli Sand said.",
    "Did Sand accept a joint fund?",
  ],
  [
    "Denmark might pay for the gates if others did, Karin Bech said.",
    "Has Bech agreed to pay for the gates?",
  ],
  [
    "Holt said Norway would open the spillway unless the rain stopped.",
    "Did Holt commit to opening the spillway?",
  ],
  ["Any loan depends on the inspection, Bech said.", "Did Bech accept the loan?"],
  ["Sand said he was open to a treaty, but only after a second survey.", "Did Sand agree to a treaty?"],
  ["Sweden may join the patrols once the ice has gone, Lund said.", "Has Sweden joined the patrols?"],
  [
    "Norway would accept inspectors if they came from neutral countries, Holt said.",
    "Did Norway accept inspectors?",
  ],
  ["We could host the archive, should the museum ask us, Bech said.", "Did Bech agree to host the archive?"],
  ["Lund would back a levy if the price of power fell first.", "Does Lund back a levy?"],
  ["Finland is willing to lend a drill if the road is cleared, Sand said.", "Did Finland lend a drill?"],
  ["Holt said she would sign the charter when all four had read it.", "Did Holt sign the charter?"],
  [
    "Denmark could raise its grant provided that the work starts by May, Bech said.",
    "Did Denmark raise its grant?",
  ],
  [
    "Sand said Finland would consider a ban on boats if the level rose.",
    "Did Finland agree to a ban on boats?",
  ],
  ["If the wall is rebuilt, Sweden would give the steel, Lund said.", "Has Lund committed steel?"],
  ["Bech said she might support the tunnel under certain conditions.", "Did Bech commit to the tunnel?"],
  [
    "Norway is ready to move the school if the families want it, Holt said.",
    "Did Holt agree to move the school?",
  ],
  ["Lund said he would not exclude sharing the maps, if asked.", "Did Lund agree to share the maps?"],
  [
    "Sand would accept a smaller reservoir only if the farmers were paid.",
    "Did Sand accept a smaller reservoir?",
  ],
];

const posts = statements.map(([text], at) =>
  post(`s${at}`, `09:${String(10 + at)}`, null, [{ role: "text", text }]),
);

let store: CoverageStore;
let close: () => void;
beforeAll(() => {
  ({ store, close } = storeWith(posts));
});
afterAll(() => close());

describe("answer: a conditional statement asked as a promise", () => {
  it.each(statements)("%s", (statement, question) => {
    const given = askTarn(store, question);
    // Neither a yes of our own nor the deed without its condition: where the sentence is shown it is whole.
    expect(given.text).not.toMatch(/^(?:yes|no)\b(?! firm)/iu);
    for (const { text } of given.sentences)
      expect(posts.some(one => held(one.paragraphs[0]?.text ?? "", text))).toBe(true);
    if (given.outcome === "answered") expect(given.text).toContain(conditionIn(statement));
  });

  it("frames a question for any commitment as none that is firm", () => {
    expect(askTarn(store, "Did anyone commit engineers?").frame).toBe("No firm commitment is reported.");
  });
});

/** A speaker's name may stand before the words or for a pronoun; the rest is the post's. */
function held(told: string, shown: string): boolean {
  return shown.includes(told) || shown.endsWith(told.slice(told.indexOf(" ")));
}

/** The words that make the statement conditional. */
function conditionIn(statement: string): string {
  return (
    /\b(?:if|provided|as long as|unless|depends|but only after|once|should|when|under certain conditions)\b.*?(?=[,.])/iu.exec(
      statement,
    )?.[0] ?? statement
  );
}
