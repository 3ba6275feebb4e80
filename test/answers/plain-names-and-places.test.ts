import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "np1",
    "15:00",
    "Pictures from the harbour",
    [
      {
        role: "caption",
        text: "Norway's Prime Minister Mira Holt (left) walks with Denmark's energy minister Karin Bech as she leaves the regatta",
      },
    ],
    { kind: "pictures" },
  ),
  post(
    "np2",
    "15:05",
    "Sluice talks tomorrow",
    text(
      "On Thursday Anders Lund and the Finnish president Olli Sand are due to meet in the Danish capital.",
      "The regatta dinner on the future of the sluice ended at the Vinter Pavilion before midnight.",
      "Anders Lund, who called for the sluice vote, thanked the crews.",
    ),
  ),
  post(
    "np3",
    "15:10",
    "An inspector comes",
    text("The inspector Helga Nielsby will visit Aarhus on Friday, her office said."),
  ),
  post(
    "np4",
    "15:15",
    "On air",
    text(
      "Over on the 40 Knots talk show, the skipper Berit Fossum said the sluice was a joke: “A bucket would do it.”",
      "The barge captain Odd Lien has been seen boarding the Nordlys, a ferry.",
      "There are reports that the cable depot near Hamarvik was struck by lightning.",
    ),
  ),
  post("np5", "15:20", "A bid", text("Karin Bech offered to host a second regatta in the autumn.")),
];

describe("answer: plain questions for names and places", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it.each([
    ["Where are Lund and Sand due to meet on Thursday?", "Danish capital"],
    ["Where was the regatta dinner held?", "Vinter Pavilion"],
    ["Who walked with Karin Bech as she left the regatta?", "Mira Holt"],
    ["Who is Lund due to meet on Thursday?", "Olli Sand"],
    ["Which talk show was Berit Fossum speaking on?", "40 Knots"],
    ["Who was seen boarding the Nordlys?", "Odd Lien"],
    ["Which cable depot was struck?", "Hamarvik"],
    ["Where is Holt's inspector Nielsbye going on Firday?", "Aarhus"],
  ])("%s", (question, part) => {
    const given = askTarn(store, question);
    expect(given.outcome).toBe("answered");
    expect(given.text).toContain(part);
  });

  it.each([
    // Others meet, and others call and offer: it is not told of those who are asked of.
    "Who will Karin Bech meet on Thursday?",
    "Who is Karin Bech meeting in Helsinki?",
    "Why did Mira Holt call the sluice vote?",
    "Which ministers accepted Karin Bech's offer to host a second regatta?",
    "Who sat next to Olli Sand at the regatta?",
    "Which countries did Karin Bech visit?",
    // The capital is no place within itself, and another gathering's place is not asked for.
    "Where in the Danish capital will Lund and Sand meet?",
    "Where will the second regatta be held?",
  ])("is not answered by what others did or where others met: %s", question => {
    expect(askTarn(store, question).outcome).not.toBe("answered");
  });

  it("says whose deed it was, where the coverage tells it of another", () => {
    expect(askTarn(store, "Why did Mira Holt call the sluice vote?").text).toContain(
      "Anders Lund, who called",
    );
  });
});
