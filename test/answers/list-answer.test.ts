import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "l1",
    "15:00",
    "Help comes in",
    text(
      "Kenya has donated forty pumps to the valley, its ambassador in Oslo said.",
      "Portugal has donated sandbags for the lower villages.",
    ),
  ),
  post(
    "l2",
    "15:20",
    "More help",
    text(
      "Ghana and Morocco donated tents for families whose homes are under water.",
      "Canada closed its consulate in Tarnby for the week.",
    ),
  ),
  post(
    "l3",
    "15:40",
    "Ministers quit over the dam",
    text(
      "Transport minister Erik Dahl resigned on Monday because he had signed off the wall.",
      "Farm prices fell a little.",
    ),
  ),
  post(
    "l4",
    "16:00",
    "Another minister goes",
    text("Housing minister Lena Moe resigned over the wall as well, hours after her colleague."),
  ),
  post(
    "l5",
    "16:10",
    "Villages emptied",
    text(
      "Soldiers evacuated a nursing home in Hamnes before noon.",
      "Police also evacuated a school in Lillevik when the stream rose.",
    ),
  ),
  post(
    "l6",
    "16:30",
    "Gifts for the valley",
    text(
      "The Nordlys Foundation sent blankets to the shelters.",
      "Harbour Church Trust sent hot meals to the shelters on Sunday.",
    ),
  ),
  post(
    "l7",
    "16:50",
    "Dam dispute in the south",
    text(
      "Brazil cancelled its order for Norwegian turbines after the leak.",
      "Chile has cancelled a visit by Norwegian engineers.",
      "Italy cancelled an order for turbines too.",
    ),
  ),
];

describe("answer: several things of one kind, each from its own sentence", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it.each([
    ["countries of a region", "Which African states donated something? Name a couple", ["Kenya", "Ghana"]],
    ["countries by name", "Name two European countries that donated something", ["Portugal"]],
    ["countries, all of them", "List the countries that donated something", ["Kenya", "Ghana", "Portugal"]],
    ["people by office", "Give me two ministers who resigned", ["Dahl", "Moe"]],
    [
      "people whom a sentence leads up to",
      "Two ministers resigned over the wall. Who are they?",
      ["Dahl", "Moe"],
    ],
    ["people in a hurry", "name a couple of ministers who quit pls", ["Dahl", "Moe"]],
    ["people counted by the question word", "Which two ministers resigned?", ["Dahl", "Moe"]],
    ["places", "Name two places that were evacuated", ["Hamnes", "Lillevik"]],
    [
      "places with what else",
      "Where else were schools or homes evacuated? A couple of places please",
      ["Hamnes", "Lillevik"],
    ],
    ["towns", "Can you name a couple of villages that were evacuated?", ["Hamnes", "Lillevik"]],
    ["bodies", "Name two charities that sent something to the shelters", ["Nordlys", "Harbour Church"]],
    [
      "bodies in other words",
      "give me two organisations that sent something to the shelters",
      ["Nordlys", "Harbour Church"],
    ],
    [
      "countries of another region",
      "Which South American countries cancelled something? Name two",
      ["Brazil", "Chile"],
    ],
    ["what other", "What other countries cancelled orders?", ["Brazil", "Italy"]],
    [
      "prime ministers by the story file",
      "Give me two prime ministers who said something at the summit",
      ["Holt", "Lund"],
    ],
  ])("names %s", (_, question, parts) => {
    const given = askTarn(store, question);
    expect(given.outcome).toBe("answered");
    for (const part of parts) expect(given.text).toContain(part);
    expect(given.sentences.every(({ citations }) => citations.length > 0)).toBe(true);
    expect(given.text.split(/\s+/u).length).toBeLessThanOrEqual(90);
  });

  it("leaves out what lies elsewhere", () => {
    const given = askTarn(store, "Which South American countries cancelled something? Name two");
    expect(given.text).not.toContain("Italy");
  });

  it.each([
    ["nobody did it", "Name two ministers who were arrested"],
    ["no country of that region did", "Name a couple of Asian countries that sent divers"],
    ["the thing is not told of", "Give me two airlines that cancelled flights to Bergen"],
  ])("lists nothing where %s", (_, question) => {
    expect(askTarn(store, question).outcome).not.toBe("answered");
  });
});
