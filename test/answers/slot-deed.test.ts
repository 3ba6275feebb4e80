import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "d1",
    "15:00",
    "A rescue on the fjord",
    text(
      "The Lillevik lifeboat reached the drifting barge at noon.",
      "Its coxswain, Gerd Ulven, 48, had been out since dawn.",
      "The helicopter could not lower its winch to the barge.",
      "“We had ten minutes of fuel,” said the pilot, Captain Stig Aamodt.",
    ),
  ),
  post(
    "d2",
    "15:10",
    "Road shut",
    text(
      "A lorry has overturned on the E16 road into Lillevik.",
      "Repairs to the Skarv gas pipeline begin on Monday.",
    ),
  ),
  post(
    "d3",
    "15:20",
    "Sandbags",
    text(
      "Fishermen stacked sandbags along the school wall all night.",
      "A bottle was hurled at the stage during the mayor's speech.",
      "Her lawyer, Ketil Rud, called the evening a disgrace.",
    ),
  ),
  post("d4", "15:30", "Finland's Sand floats idea of a toll for the dam", text()),
  post(
    "d5",
    "15:40",
    "At the conference",
    text(
      "Ministers from Iceland, Estonia, Latvia and Denmark came to the pump conference in Bergen.",
      "A study of the silt, ordered by Randi Flo, was handed out at the pump conference.",
    ),
  ),
];

describe("answer: whose name it is", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it.each([
    // Whoever is introduced beside the sentence as at its head, or as doing such a thing for a living.
    ["Who was in command of the Lillevik lifeboat?", "Gerd Ulven"],
    ["Who flew the helicopter to the barge?", "Stig Aamodt"],
    // A name with figures; a word between the name and its noun.
    ["Which road did the lorry overturn on?", "E16"],
    ["Which pipeline will be repaired on Monday?", "Skarv"],
    // A group by what it is.
    ["Who stacked sandbags along the school wall?", "Fishermen"],
    // "With" after "up" goes with no companion.
    ["Who came up with the toll for the dam idea?", "Sand"],
    // Those who come to a meeting, by their countries.
    ["Who was at the pump conference?", "Iceland, Estonia, Latvia and Denmark"],
  ])("%s", (question, part) => {
    const given = askTarn(store, question);
    expect(given.text).toContain(part);
    expect(given.outcome).toBe("answered");
  });

  it.each([
    // Her lawyer, told of beside it, did not throw it.
    "Who hurled the bottle at the stage?",
    // Told of the same things, but of another deed.
    "Who repaired the lorry on the E16 road?",
    "Who stole the sandbags from the school wall?",
  ])("names nobody for a deed that is not told of him: %s", question => {
    expect(askTarn(store, question).outcome).not.toBe("answered");
  });
});
