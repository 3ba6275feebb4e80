import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/answers/answer.ts";
import { answer } from "../../src/answers/answer-question.ts";
import { answerCard } from "../../src/message/answer-card.ts";
import { renderText } from "../../src/message/render-text.ts";
import { type StraitPost, strait, withStrait } from "../recap/strait.ts";

const day: StraitPost[] = [
  { at: "08:00", text: ["Elsa Norling said she would consider sending troops if a truce held."] },
  { at: "09:00", text: ["“Hungary will send no troops,” Tibor Varga said."] },
  { at: "10:00", text: ["Nigeria does not rule out sending troops."] },
  { at: "11:00", text: ["“It is too early to speak of troops,” Kurt Brandt said."] },
  { at: "12:00", text: ["Ines Duarte heard the others speak of troops in Lisbon."] },
];

function asked(question: string, posts = day): Answer {
  return withStrait(posts, store => answer(store, strait, { question, asOf: null, zone: "UTC" }));
}

describe("whether anybody would", () => {
  test("is a row after the other under a frame about the search, each cited, conditions kept, never yes or no", () => {
    const { frame, sentences, text } = asked("Did anyone commit troops?");
    expect(frame).toBe("No firm commitment is reported.");
    expect(sentences.map(sentence => sentence.text)).toEqual([
      "Conditional: Elsa Norling said she would consider sending troops if a truce held.",
      "Not ruled out: Nigeria does not rule out sending troops.",
      "No: “Hungary will send no troops,” Tibor Varga said.",
      "Too early: “It is too early to speak of troops,” Kurt Brandt said.",
    ]);
    expect(sentences.every(({ citations }) => citations.length > 0)).toBe(true);
    expect(text.split(/\s+/u).length).toBeLessThanOrEqual(90);
  });

  test("names who is not quoted, at the card's foot", () => {
    const given = asked("Would anyone send troops?");
    expect(given.silent).toEqual(["Ines Duarte"]);
    const card = answerCard(given, { zone: "UTC", notices: [], actions: [], visibility: "channel" });
    expect(renderText(card)).toContain("Not quoted on this: Ines Duarte.");
  });

  test("has a firm row and no frame once somebody commits", () => {
    const firm = { at: "13:00", text: ["Portugal has agreed to send 300 troops."] };
    const { frame, sentences } = asked("Did anyone commit troops?", [...day, firm]);
    expect(frame).toBeNull();
    expect(sentences[0]?.text).toBe("Firm: Portugal has agreed to send 300 troops.");
  });

  test("is the asked row alone where one is asked for", () => {
    const said = (question: string) => asked(question).sentences.map(({ text }) => text);
    expect(said("Who rules out sending troops?")).toEqual([
      "“Hungary will send no troops,” Tibor Varga said.",
      "“It is too early to speak of troops,” Kurt Brandt said.",
    ]);
    expect(said("Which countries have not ruled out troops?")).toEqual([
      "Nigeria does not rule out sending troops.",
      "Elsa Norling said she would consider sending troops if a truce held.",
    ]);
  });
});
