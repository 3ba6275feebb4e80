import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Turn } from "../../src/answers/answer.ts";
import { inClockTimes } from "../../src/answers/clock-words.ts";
import { timeScopeOf } from "../../src/answers/time-scope.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, storeWith } from "./tarn-story.ts";

const asked = (q: string, a: string): Turn[] => [{ q, a }];

describe("answer: what a follow-up takes from the question before and from its answer", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith()));
  afterAll(() => close());

  it.each([
    // he, she: of the question, of the answer where that asked who, by what they are where nobody is named
    ["What did she tell him?", asked("What did Lund ask Holt?", "-"), "What did Holt tell Lund?"],
    [
      "How old is he?",
      asked("Which minister spoke about steel?", "Anders Lund, in Oslo."),
      "How old is Anders Lund?",
    ],
    ["How did she die?", asked("Was anybody killed?", "Yes, a woman of 73."), "How did the woman die?"],
    ["Was he hurt?", asked("Who raised the alarm?", "The fisherman did."), "Was the fisherman hurt?"],
    // there: where the answer says, or the question
    ["Who did he meet there?", asked("Where is Lund?", "In Helsinki."), "Who did Lund meet in Helsinki?"],
    [
      "Was anyone hurt there?",
      asked("Did the dam leak near Tarnby?", "Yes."),
      "Was anyone hurt near Tarnby?",
    ],
    // it: a thing that the question speaks of, not one that it only asks for
    [
      "When was it built?",
      asked("What is the name of the bridge?", "Long Arm."),
      "When was the bridge built?",
    ],
    ["Who made it?", asked("What is the new pay offer?", "5%."), "Who made the new pay offer?"],
    ["Was anyone hurt in it?", asked("Was the blast an attack?", "No."), "Was anyone hurt in the blast?"],
    ["and its price?", asked("Did Tarnby's dam hold?", "Yes."), "What is Tarnby's dam’s price?"],
    // that, as something said; then, as an occasion; the deed of the question
    [
      "And what does Lund say to that?",
      asked("What did Holt say about the repairs?", "-"),
      "What does Lund say about the repairs?",
    ],
    [
      "How many will be freed then?",
      asked("When is the next swap?", "In May."),
      "How many will be freed at the next swap?",
    ],
    ["Why did they do it?", asked("Who closed the bridge?", "The police."), "Why: Who closed the bridge?"],
    ["How did that happen?", asked("Did the wall crack?", "Yes."), "How: Did the wall crack?"],
    // fragments
    ["And how many Danes?", asked("How many Swedes were freed?", "9."), "How many Danes were freed?"],
    ["And the opposition?", asked("What did the president say?", "-"), "What did the opposition say?"],
    ["and in Oslo?", asked("Is snow expected?", "Yes."), "Is snow expected in Oslo?"],
    [
      "Which one?",
      asked("Did Holt say so?", "No, a small website did."),
      "Which small website: Did Holt say so?",
    ],
    ["Is that confirmed?", asked("Who hosts the summit?", "Holt does."), "Who hosts the summit?"],
  ])("%s", (question, history, readAs) => {
    expect(askTarn(store, question, { history }).readAs).toBe(readAs);
  });

  it("does not call it denied where the question goes on from a denial", () => {
    const { reason } = askTarn(store, "What will Denmark send to the dam instead?");
    expect(reason ?? "").not.toContain("the coverage says otherwise");
  });

  it("asks when something was of what has been", () => {
    const { text } = askTarn(store, "When did Lund last speak to Holt?");
    expect(text).toContain("on Friday");
  });
});

describe("time scopes as readers write them", () => {
  const reference = {
    now: "2025-03-03T22:00:00Z",
    zone: "Europe/London",
    newestAt: "2025-03-03T20:30:00Z",
  };

  it.each([
    ["between 7.20 and 7.30pm", "19:20", "19:30"],
    ["between seven and eight in the evening", "19:00", "20:00"],
    ["7-8pm", "19:00", "20:00"],
    ["in the hour before 8pm", "19:00", "20:00"],
    ["in the half hour after 19:00", "19:00", "19:30"],
    ["around half past seven", "19:15", "19:45"],
    ["since midday", "12:00", "22:00"],
    ["after 8 o'clock", "20:00", "22:00"],
    ["in the past 2 hours", "20:00", "22:00"],
  ])("What did Holt say %s?", (words, from, to) => {
    const { window, rest } = timeScopeOf(`What did Holt say ${words}?`, reference);
    expect(rest).toBe("What did Holt say?");
    expect([window?.from?.slice(11, 16), window?.to?.slice(11, 16)]).toEqual([from, to]);
  });

  it("takes an hour without its half of the day for the last one that there has been", () => {
    expect(inClockTimes("at nine o'clock", "2025-03-03T20:30:00Z", "Europe/London")).toBe("at 09:00");
    expect(inClockTimes("at 7.30 tonight", "2025-03-03T20:30:00Z", "Europe/London")).toBe("at 19:30");
  });
});
