import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "n1",
    "15:00",
    "Grid chief gone",
    text(
      "The chairman of the grid company has resigned from his post and left for Reykjavik.",
      "Colleagues said Halvor Ness, 61, had resigned after the power cut.",
    ),
  ),
  post(
    "n2",
    "15:10",
    "Rescue at the mill",
    text("A firefighter rescued two children from the flooded mill at dawn."),
  ),
  post(
    "n3",
    "15:20",
    "The rescuer speaks",
    text("Firefighter Siri Aune, who rescued the children from the mill, went home to sleep."),
  ),
  post(
    "n4",
    "15:30",
    "A new face",
    text(
      "Longtime harbour master Odd Lie was named to run the evacuation on Monday.",
      "Odd Lie spoke to residents in Tarnby.",
      "Berit Foss, a former banker, leads the relief fund.",
      "Berit Foss opened the relief fund's office.",
      "Ivar Moen was head of the river police until 2020.",
      "Ivar Moen joined the inquiry this week.",
      "Inquiry chair Eli Sunde wants the plans by Friday.",
    ),
  ),
  post(
    "n5",
    "15:40",
    "A pilot's landing",
    text(
      "The pilot landed the damaged helicopter on a school roof.",
      "Ragnhild Dahle, 34, had landed there once before in training.",
    ),
  ),
];

describe("answer: who, by name, and what somebody is", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it.each([
    ["Who resigned from the grid company?", "Halvor Ness"],
    ["which grid boss resigned?", "Halvor Ness"],
    ["Who left for Reykjavik?", "Halvor Ness"],
    ["Who rescued two children from the flooded mill?", "Siri Aune"],
    ["who saved the kids from the mill", "Siri Aune"],
    ["Who landed the damaged helicopter on a roof?", "Ragnhild Dahle"],
    ["What was Odd Lie's job?", "harbour master"],
    ["What was Odd Lie's job before that?", "harbour master"],
    ["Who is Odd Lie?", "harbour master"],
    ["What was Berit Foss's profession?", "banker"],
    ["Who is Berit Foss?", "banker"],
    ["What post did Ivar Moen hold before?", "river police"],
    ["What was Ivar Moen's old job?", "river police"],
    ["What is Eli Sunde's role?", "Inquiry chair"],
    ["What job does Mira Holt have?", "prime minister"],
  ])("%s", (question, part) => {
    const given = askTarn(store, question);
    expect(given.outcome).toBe("answered");
    expect(given.text).toContain(part);
  });

  it("cites the sentence that tells of it and the one that names the person", () => {
    const given = askTarn(store, "Who resigned from the grid company?");
    expect(
      given.sentences.flatMap(({ citations }) => citations.map(({ quote }) => quote)).join(" "),
    ).toContain("Halvor Ness");
    expect(given.sentences.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  it.each(["Who resigned from the water board?", "What was Gordon Quill's job?", "Who sank the ferry?"])(
    "names nobody where nobody is told of: %s",
    question => {
      expect(askTarn(store, question).outcome).not.toBe("answered");
    },
  );
});
