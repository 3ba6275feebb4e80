import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "b1",
    "15:00",
    "Sharp words over the dam",
    text(
      "Finnish president Olli Sand called the repair plan “a patched bucket”.",
      "Sand also met farmers and praised the repair plan's speed.",
      "Danish energy minister Karin Bech dubbed the flood wall the lazy giant.",
      "Bech visited the flood wall twice last year.",
    ),
  ),
  post(
    "b2",
    "15:30",
    "Engineers on the wall",
    text(
      "Chief engineer Tove Riis described the northern pillar as a rotten tooth.",
      "Riis said the northern pillar would be checked on Friday.",
      "Mayor Jon Vik compared the valley to a bathtub with no plug.",
      "Vik said the valley had been lucky for years.",
    ),
  ),
  post(
    "b3",
    "16:00",
    "More words",
    text(
      "Colonel Arne Berg branded looters as vultures on local radio.",
      "Colonel Arne Berg moved his soldiers to the bridge.",
      "Colonel Arne Berg opened a field kitchen at noon.",
      "Lund summed up the evacuation as a quiet triumph.",
      "Lund thanked the drivers who helped in the evacuation.",
      "The insurance firm Brevik referred to the leak as a minor seepage.",
    ),
  ),
];

describe("answer: the word that somebody puts to something", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it.each([
    ["What did Sand call the repair plan?", "patched bucket"],
    ["what did the finnish president call the repair plan", "patched bucket"],
    ["What did Bech dub the flood wall?", "lazy giant"],
    ["What does Karin Bech call the flood wall?", "lazy giant"],
    ["What did Riis describe the northern pillar as?", "rotten tooth"],
    ["How did Riis describe the northern pillar?", "rotten tooth"],
    ["how did tove riis characterise the northern pillar?", "rotten tooth"],
    ["What did Vik compare the valley to?", "bathtub"],
    ["What did mayor Vik liken the valley to?", "bathtub"],
    ["What did Berg brand looters?", "vultures"],
    ["what did the colonel call the looters?", "vultures"],
    ["How did Lund sum up the evacuation?", "quiet triumph"],
    ["What word did Sand use for the repair plan?", "patched bucket"],
    ["Sand called the repair plan what?", "patched bucket"],
    ["What did Brevik refer to the leak as?", "seepage"],
  ])("%s", (question, part) => {
    const given = askTarn(store, question);
    expect(given.outcome).toBe("answered");
    expect(given.sentences[0]?.text).toContain(part);
  });

  it.each([
    "What did Sand call the ferry?",
    "What did Vik call the looters?",
    "How did Holt describe the ferry?",
  ])("tells of no word that was not put: %s", question => {
    expect(askTarn(store, question).outcome).not.toBe("answered");
  });
});
