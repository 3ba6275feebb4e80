import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { questionWords } from "../../src/answers/question-tokens.ts";
import { relatedWords } from "../../src/answers/related-words.ts";
import { leastSure } from "../../src/answers/told.ts";
import type { PostLine } from "../../src/coverage/post-line.ts";
import { countryOfPeople } from "../../src/language/countries.ts";
import { everydayMeaning, everydayPhrases } from "../../src/language/everyday-words.ts";
import { alsoWritten } from "../../src/language/number-words.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const more: readonly PostLine[] = [
  post("w1", "15:00", "Costs of the wall", [
    { role: "text", text: "A leak left alone would cost 10 times more after another winter, Bech warned." },
    {
      role: "text",
      text: "The lorry convoy of the water board was attacked because its drivers had broken a strike.",
    },
    {
      role: "text",
      text: "The model of the valley was made with artificial intelligence by students in Lundby.",
    },
  ]),
];

describe("answer: words of readers for words of the news", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it.each([
    ["a people for its country", "Would the Swedes send engineers?", "prepared to consider"],
    ["a number in one word", "Who warned that a leak would cost tenfold after winter?", "10 times"],
    ["words drawn together", "Where's the summit that she's hosting being held?", "Akers House"],
    ["a turn of phrase of several meanings", "Why did they go after the convoy?", "broken a strike"],
    ["initials that the coverage writes in full", "Who made the valley model with AI?", "students"],
  ])("reads %s", (_, question, part) => {
    const given = askTarn(store, question);
    expect(given.outcome).toBe("answered");
    expect(given.text).toContain(part);
  });

  it("asks the question before of a name in the possessive", () => {
    const history = [{ q: "What is Norway's share of the cost of the dam?", a: "61%" }];
    expect(askTarn(store, "And Sweden's?", { history }).readAs).toBe(
      "What is Sweden’s share of the cost of the dam?",
    );
  });

  it("refuses where a deed is only joined to another's by one who may do both", () => {
    expect(askTarn(store, "Who lost the keys of Akers House?").outcome).not.toBe("answered");
  });
});

describe("question words", () => {
  it.each([
    ["who's next, and it'd cost what?", ["who", "is", "next", "and", "it", "would", "cost", "what"]],
    [
      "I've seen Poland's and the Lunds' plan",
      ["I", "have", "seen", "Poland's", "and", "the", "Lunds'", "plan"],
    ],
    ["Doesn't whose plan say so?", ["Doesn't", "whose", "plan", "say", "so"]],
  ])("takes apart what is drawn together in %s", (text, words) => {
    expect(questionWords(text)).toEqual(words);
  });
});

describe("turns of phrase", () => {
  const found = (text: string) => everydayPhrases(text.split(" ")).map(({ places }) => places);

  it("have all the meanings that the rows give them", () => {
    const [{ meaning } = { meaning: everydayMeaning("") }] = everydayPhrases(["go", "down"]);
    expect([...meaning.same]).toEqual(expect.arrayContaining(["sink", "fall"]));
  });

  it("may have their object between verb and particle", () => {
    expect(found("they called the meeting off")).toContainEqual([1, 4]);
  });

  it.each([
    ["a preposition with its noun", "they called the minister off the coast"],
    ["a noun with its preposition", "the deal with lenders"],
    ["a helping verb", "have people put flowers on"],
  ])("are no %s", (_, text) => {
    expect(found(text).flat()).not.toContain(1);
    expect(found(text).flat()).not.toContain(0);
  });
});

describe("peoples and numbers", () => {
  it.each([
    ["Swedes", false, "Sweden"],
    ["Latvians", false, "Latvia"],
    ["Dutch", true, "Netherlands"],
    ["Dutch", false, null],
    ["swedes", false, null],
    ["Danish", false, null],
  ])("%s (article: %s) is %s", (word, withArticle, name) => {
    expect(countryOfPeople(word, withArticle)?.name ?? null).toBe(name);
  });

  it.each([
    ["ten", ["10"]],
    ["7", ["seven"]],
    ["tenfold", ["ten", "10"]],
    ["fold", []],
    ["2025", []],
  ])("%s is also written %j", (word, others) => {
    expect(alsoWritten(word)).toEqual(others);
  });
});

describe("related words", () => {
  it("are sure for the usual meaning, in the degree that was asked", () => {
    expect(relatedWords("largest").get("biggest")).toBeGreaterThanOrEqual(leastSure);
  });
});
