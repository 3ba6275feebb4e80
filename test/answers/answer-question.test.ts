import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Answer } from "../../src/answers/answer.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, storeWith } from "./tarn-story.ts";

let store: CoverageStore;
let close: () => void;
beforeAll(() => {
  ({ store, close } = storeWith());
});
afterAll(() => close());

describe("answer: a question that the coverage answers", () => {
  it.each([
    ["What did Holt say after the summit?", "a fair price for a safe valley"],
    ["What did Lund say before the meeting?", "needs new steel this year"],
    ["What did the Swedish prime minister say about steel?", "needs new steel"],
    ["What does Sweden say about engineers?", "prepared to consider"],
    ["What did Lund warn about a second flood?", "drown the lower valley"],
    ["Who hosted the summit?", "Mira Holt"],
    ["Who said the wall needs new steel?", "Lund"],
    ["How many people were left without power?", "3,200 people"],
    ["How much would the repairs cost?", "$90m"],
    ["What share of its energy budget has Denmark set aside?", "4%"],
    ["How far from Tarnby is the bridge that was closed?", "12 km"],
    ["How long were the talks expected to last?", "three hours"],
    ["By how long did the meeting overrun?", "70 minutes"],
    ["When was the bridge closed?", "Sunday"],
    ["When did work on the wall begin?", "June 2019"],
    ["When will Holt travel to Helsinki?", "next week"],
    ["Where is the summit being held?", "Oslo"],
    ["Why was the bridge closed?", "because its northern pillar had cracked"],
    ["Will Denmark send engineers?", "will not send engineers"],
    ["Will Denmark send engineers?", "(headline only)"],
    ["What did Holtt say after the summit?", "a fair price"],
  ])("%s", (question, words) => {
    const given = askTarn(store, question);
    expect(given.outcome).toBe("answered");
    expect(given.text).toContain(words);
    expect(() => Answer.parse(given)).not.toThrow();
  });

  it("gives the time of the post where the coverage has no other, in the asked zone", () => {
    const question = "When did Holt speak to reporters after the summit?";
    expect(askTarn(store, question).sentences[0]?.text).toMatch(/^Reported at 12:40 GMT: Norwegian/);
    expect(askTarn(store, question, { zone: "America/New_York" }).text).toContain("Reported at 07:40");
  });

  it("puts the name for a pronoun and cites a sentence that carries it", () => {
    const given = askTarn(store, "How much would the repairs cost?");
    expect(given.sentences[0]?.text).toMatch(/^Mira Holt says repairs would cost/);
    const [first] = given.sentences[0]?.citations ?? [];
    expect(first?.quote).toMatch(/^She says repairs/);
    expect(first?.title).toContain("Holt");
  });

  it("marks what is taken from a chart", () => {
    const given = askTarn(store, "What share does Norway pay for the dam?");
    expect(given.text).toContain("61%");
    expect(given.text).toContain("(picture or chart description)");
  });

  it("answers whether anybody did with positions under a frame, conditions in the line", () => {
    const given = askTarn(store, "Did anyone commit engineers?");
    expect(given.frame).toBe("No firm commitment is reported.");
    expect(given.text).toMatch(/^No firm commitment is reported\. /);
    expect(given.text).toContain("if Norway asks for them");
    expect(given.text).toContain("will not send engineers");
  });

  it("lists only those who refused where the question asks for them", () => {
    const given = askTarn(store, "Which countries ruled out sending engineers?");
    expect(given.text).toContain("Denmark will not send engineers");
    expect(given.text).not.toContain("prepared to consider");
  });

  it("limits itself to the time that the question names", () => {
    const given = askTarn(store, "What did Lund say between 13:00 and 13:20?");
    expect(given.sentences.flatMap(one => one.citations).map(one => one.postId)).not.toContain("p2");
    expect(given.searched.from).toBe("2025-03-03T13:05:00Z");
  });

  it("tells what was reported in a stretch of time", () => {
    const given = askTarn(store, "What happened between 10:00 and 10:30?");
    expect(given.text).toContain("3,200 people");
  });

  it("never opens with Yes or No of its own", () => {
    for (const question of [
      "Will Denmark send engineers?",
      "Did the meeting overrun?",
      "Was the bridge closed?",
    ]) {
      expect(askTarn(store, question).text).not.toMatch(/^(?:yes|no)\b[^\s]*\s(?!firm)/i);
    }
  });
});

describe("answer: what is reported as unknown", () => {
  it("gives the outlet's own word that it does not know", () => {
    const given = askTarn(store, "Why did the meeting run over?");
    expect(given.outcome).toBe("reported-unknown");
    expect(given.frame).toBe("Not known, by The Herald’s own account:");
    expect(given.text).toContain("We have not been told why.");
  });

  it("gives the refusal of the person who was asked", () => {
    const given = askTarn(store, "How many engineers would Sweden send?");
    expect(given.outcome).toBe("reported-unknown");
    expect(given.frame).toBe("Asked, not answered:");
    expect(given.text).toContain("getting ahead of ourselves");
  });
});
