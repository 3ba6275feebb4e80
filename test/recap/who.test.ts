import { describe, expect, test } from "vitest";
import { renderText } from "../../src/message/render-text.ts";
import { whoCard } from "../../src/message/who-card.ts";
import { makeWho } from "../../src/recap/make-who.ts";
import { Who } from "../../src/recap/who.ts";
import { type StraitPost, strait, straitWindow, withStrait } from "./strait.ts";

const norling = { id: "norling", name: "Elsa Norling" };

const day: StraitPost[] = [
  {
    source: "herald",
    at: "11:30",
    title: "Norling speaks after the summit",
    text: [
      "Elsa Norling said after the summit in Lisbon that the truce was fragile.",
      "She added: “We shall know more by Friday, and not before.”",
    ],
  },
  {
    at: "09:00",
    text: ["In a phone call with Tibor Varga, Elsa Norling said that everybody needed patience."],
  },
  { at: null, text: ["“The strait must stay open to every ship,” Norling wrote on Telegram."] },
  { source: "wire", at: "12:00", text: ["“The strait must stay open to every ship,” Elsa Norling wrote."] },
  { at: "13:00", text: ["Kurt Brandt met Ines Duarte in Vienna."] },
];

function whoIn(actor: { id: string; name: string }, posts = day): Who {
  return withStrait(posts, store =>
    Who.parse(makeWho(store, strait, { actor, window: straitWindow(), asOf: null })),
  );
}

describe("what somebody said", () => {
  test("is in the order of time, quoted words before told ones within a post, untimed posts after the day's clock", () => {
    const { statements } = whoIn(norling);
    expect(statements.map(({ at }) => at?.slice(11, 16) ?? null)).toEqual([
      "09:00",
      "11:30",
      "11:30",
      "12:00",
    ]);
    expect(statements.map(({ quoted }) => quoted)).toEqual([false, true, false, true]);
  });

  test("says the occasion in the post's words, and how sure it is where only a pronoun names the speaker", () => {
    const { statements } = whoIn(norling);
    expect(statements.map(({ occasion }) => occasion)).toEqual([
      "in a phone call with Tibor Varga",
      "after the summit",
      "after the summit in Lisbon",
      "on Telegram",
    ]);
    expect(statements[1]).toMatchObject({ restsOn: null, confidence: 0.92 });
  });

  test("tells once what two outlets tell, cites both, and takes the time from the one that has a clock", () => {
    const last = whoIn(norling).statements.at(-1);
    expect(last?.line.citations.map(({ source }) => source).sort()).toEqual(["courier", "wire"]);
    expect(last?.at).toBe("2025-03-04T12:00:00Z");
  });

  test("is said to be nothing where they are named and not quoted, with where", () => {
    const who = whoIn({ id: "duarte", name: "Ines Duarte" });
    expect(who.statements).toEqual([]);
    expect(who.named.map(({ quote }) => quote)).toEqual(["Kurt Brandt met Ines Duarte in Vienna."]);
    const text = renderText(
      whoCard(who, { storyName: "The strait", zone: "UTC", notices: [], empty: null, most: 9 }),
    );
    expect(text).toContain("Ines Duarte is named in 1 post there, and not quoted.");
    expect(text).toContain("Kurt Brandt met Ines Duarte in Vienna (courier 13:00).");
  });

  test("is shown with the speaker before the words", () => {
    const who = whoIn(norling);
    const text = renderText(
      whoCard(who, { storyName: "The strait", zone: "UTC", notices: [], empty: null, most: 9 }),
    );
    for (const line of text.split("\n").filter(line => line.includes("“")))
      expect(line).toMatch(/^- [^“]*Norling[^“]*“/u);
  });
});
