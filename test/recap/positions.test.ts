import { describe, expect, test } from "vitest";
import { positionsCard } from "../../src/message/positions-card.ts";
import { renderText } from "../../src/message/render-text.ts";
import { makePositions } from "../../src/recap/make-positions.ts";
import { Positions, type Stance } from "../../src/recap/positions.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { deeds, first, others, type StatedSentence, second } from "./positions-sentences.ts";
import { type StraitPost, strait, straitWindow, withStrait } from "./strait.ts";

type Row = { name: string; stance: Stance };

const rowsOf = ({ rows }: Positions): Row[] =>
  rows.flatMap(({ stance, stands }) => stands.map(({ name }) => ({ name, stance })));

function positionsIn(store: CoverageStore, topic: string, from = "00:00", to = "22:00"): Positions {
  const request = { topic, window: straitWindow(from, to), asOf: null };
  return Positions.parse(makePositions(store, strait, request));
}

/** The rows of each sentence as if it were all the coverage: each is a post of its own minute. */
function rowsOfEach(sentences: readonly StatedSentence[], topic: string): Row[][] {
  const minutes = sentences.map(
    (_, at) => `${String(8 + Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`,
  );
  const posts = sentences.map(([text], at): StraitPost => ({ at: minutes[at] ?? null, text: [text] }));
  return withStrait(posts, store => minutes.map(minute => rowsOf(positionsIn(store, topic, minute, minute))));
}

const rowOf = (actor: string | null, stance: Stance | null): Row[] =>
  actor === null || stance === null ? [] : [{ name: actor, stance }];

describe("a sentence's position", () => {
  const stated = [...first, ...second];
  const rows = rowsOfEach(stated, "troops");
  test.each(stated.map((one, at) => [...one, at] as const))("%s (%s: %s)", (_text, actor, stance, at) => {
    expect(rows[at]?.slice(0, 1)).toEqual(rowOf(actor, stance));
  });

  test.each(others)("on %s: %s (%s: %s)", (topic, text, actor, stance) => {
    expect(rowsOfEach([[text, actor, stance]], topic)[0]).toEqual(rowOf(actor, stance));
  });
});

describe("a generated sentence's position", () => {
  const countries = [
    ["Sweden", "Elsa Norling"],
    ["Hungary", "Tibor Varga"],
    ["Portugal", "Ines Duarte"],
  ] as const;
  const told = countries.flatMap(([country, leader]) =>
    deeds.flatMap(([words, stance]): StatedSentence[] => [
      [`${country} ${words}.`, country, stance],
      [`${leader} said that ${country} ${words}.`, leader, stance],
      [`“${country} ${words},” ${leader} told reporters.`, leader, stance],
      [
        `Asked again on Monday, ${leader} insisted her country ${words}.`.replace(
          "her",
          country === "Hungary" ? "his" : "her",
        ),
        leader,
        stance,
      ],
    ]),
  );

  test("is that of its words, whoever says it and however it is told", () => {
    const wrong = rowsOfEach(told, "troops").flatMap((rows, at) => {
      const [text, actor, stance] = told[at] ?? ["", null, null];
      return JSON.stringify(rows) === JSON.stringify(rowOf(actor, stance)) ? [] : [{ text, rows }];
    });
    expect(wrong).toEqual([]);
    expect(told).toHaveLength(168);
  });
});

describe("positions on a topic", () => {
  const day: StraitPost[] = [
    { at: "08:00", text: ["Elsa Norling said Sweden was ready to send troops."] },
    { at: "10:00", text: ["Ines Duarte met Kurt Brandt to talk about troops."] },
    {
      at: "12:00",
      source: "herald",
      text: ["Elsa Norling said she would consider sending troops if a truce held."],
    },
    { at: "09:00", text: ["Tibor Varga said he was open to peacekeepers."] },
    { at: "15:00", text: ["“Hungary will send no soldiers,” Varga said. Asked about Austria, he shrugged."] },
    { at: null, source: "wire", title: "Nigeria does not rule out peacekeepers, foreign minister says" },
    { at: "16:00", title: "Brandt on the troops", text: ["The chancellor of Austria said nothing of them."] },
  ];
  const positions = withStrait(day, store => positionsIn(store, "troops"));
  const text = renderText(
    positionsCard(positions, { storyName: "The strait", zone: "UTC", notices: [], empty: null }),
  );

  test("are each actor's newest clear words, one row a country with whoever leads it", () => {
    expect(rowsOf(positions)).toEqual([
      { name: "Elsa Norling", stance: "conditional" },
      { name: "Chidi Okafor", stance: "open" },
      { name: "Tibor Varga", stance: "no" },
    ]);
  });

  test("keep the older words that differ, and say so", () => {
    const stands = positions.rows.flatMap(row => row.stands);
    expect(stands.map(({ before }) => before?.stance ?? null)).toEqual(["conditional", null, "open"]);
    expect(text).toContain("Elsa Norling, earlier: Sweden was ready to send troops (courier 08:00)");
    expect(text).toContain("Tibor Varga, earlier (open): ");
  });

  test("say that words are a headline only, keep a condition in its line, and never call that firm", () => {
    expect(positions.rows[1]?.stands[0]?.headlineOnly).toBe(true);
    expect(text).toContain("headline only");
    expect(text).toContain("if a truce held");
    expect(text).toContain("No firm commitment is reported.");
  });

  test("name at the foot who is named and not quoted", () => {
    expect(positions.silent.map(({ name }) => name).sort()).toEqual(["Ines Duarte", "Kurt Brandt"]);
    expect(text).toMatch(/Not quoted on this: (?:Ines Duarte, Kurt Brandt|Kurt Brandt, Ines Duarte)\./);
  });

  test("are those of the asked window alone, with the posts of its day that have no clock time", () => {
    const early = withStrait(day, store => positionsIn(store, "troops", "07:00", "11:00"));
    expect(rowsOf(early)).toEqual([
      { name: "Elsa Norling", stance: "conditional" },
      { name: "Tibor Varga", stance: "open" },
      { name: "Chidi Okafor", stance: "open" },
    ]);
  });

  test("on what nobody speaks of are said to be nobody's", () => {
    const none = withStrait(day, store => positionsIn(store, "fishing quotas"));
    expect(none.rows).toEqual([]);
    const card = positionsCard(none, { storyName: "The strait", zone: "UTC", notices: [], empty: null });
    expect(renderText(card)).toContain("Nobody is reported with a position on “fishing quotas” there.");
  });
});
