import { describe, expect, test } from "vitest";
import { recapCard } from "../../src/message/recap-card.ts";
import { renderText } from "../../src/message/render-text.ts";
import { makeRecap, type RecapRequest } from "../../src/recap/make-recap.ts";
import { Recap } from "../../src/recap/recap.ts";
import { harbour, type Written, windowOf, withPosts } from "./harbour.ts";

const storm: Written = {
  source: "wire",
  at: "08:00",
  title: "Storm keeps the port of Valmere shut",
  text: [
    "A storm closed the port of Valmere for the night, and two cranes of the port fell into the harbour.",
  ],
};
const stands: readonly Written[] = [
  storm,
  {
    ...storm,
    source: "herald",
    at: "08:20",
    text: ["The storm closed the port of Valmere and two cranes fell into the harbour."],
  },
  {
    source: "courier",
    at: "09:00",
    title: "Osei on ferries",
    text: ["Marta Osei said: “We are ready to let the ferries sail tomorrow if the wages are paid.”"],
  },
  { source: "herald", at: null, title: "Ferries will stay in port until Sunday, Kurt Brandt says" },
  {
    source: "wire",
    at: "10:00",
    title: "Lund on the ferries",
    text: ["Mayor Ada Lund says that the ferries must not be made a pawn of the strike."],
  },
  {
    source: "courier",
    at: "11:00",
    title: "Osei ready to let ferries sail",
    text: ["Marta Osei says she would let the ferries sail again at any hour."],
  },
];

function recapOf(posts: readonly Written[], request: Partial<RecapRequest> = {}): Recap {
  return withPosts(posts, store =>
    Recap.parse(makeRecap(store, harbour, { window: windowOf(), asOf: null, ...request })),
  );
}
const positionsOf = (recap: Recap) => recap.bullets.find(line => line.text.startsWith("Ferries · "));

describe("a line of positions", () => {
  test("sets three actors' stands side by side, each in the words of its post, each cited, conditions kept", () => {
    const line = positionsOf(recapOf(stands));
    expect(line?.text).toContain(
      "Marta Osei: “We are ready to let the ferries sail tomorrow if the wages are paid”",
    );
    expect(line?.text).toContain("Kurt Brandt: Ferries will stay in port until Sunday (headline only)");
    expect(line?.text).toContain("Lund: the ferries must not be made a pawn of the strike");
    expect(line?.citations).toHaveLength(3);
    for (const part of line?.text
      .replace(/^Ferries · /, "")
      .replace(/\.$/, "")
      .split("; ") ?? []) {
      const words = part
        .replace(/^[^:]+: /, "")
        .replace(" (headline only)", "")
        .replace(/”$/, "");
      expect(line?.citations.some(({ quote }) => quote.includes(words))).toBe(true);
    }
  });

  test("leaves no other line to say again what one of its actors said on the topic", () => {
    const { bullets } = recapOf(stands, { length: "full" });
    expect(bullets.filter(({ text }) => text.includes("ferries sail"))).toHaveLength(1);
  });

  test("is shown with a place for each stand, in their order", () => {
    const recap = recapOf(stands);
    const card = recapCard(recap, {
      storyName: "Port",
      zone: "Europe/London",
      notices: [],
      actions: [],
      empty: "",
    });
    const shown = renderText(card)
      .split("\n")
      .find(line => line.includes("Ferries · "));
    expect(shown?.match(/\(([^()]*)\)\.$/)?.[1]?.split("; ")).toHaveLength(3);
  });

  test("is not made of two actors, nor of one, nor under a bound of words", () => {
    expect(positionsOf(recapOf(stands.slice(0, 4)))).toBeUndefined();
    expect(positionsOf(recapOf(stands, { words: 200 }))).toBeUndefined();
  });
});
