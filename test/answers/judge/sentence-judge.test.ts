import { expect, test } from "vitest";
import { openSentenceJudge } from "../../../src/answers/judge/sentence-judge.ts";

// The model itself, in its thread.
const failures: string[] = [];
const judge = openSentenceJudge(message => failures.push(message));

function scoresOf(question: string, sentences: readonly string[]): readonly number[] {
  const scores = judge(question, sentences);
  if (scores === null) throw new Error(failures.join("; "));
  return scores;
}

const told = [
  "Norwegian prime minister Mira Holt said repairs would cost $90m.",
  "Swedish prime minister Anders Lund said the wall needs new steel this year.",
  "The meeting overran by 70 minutes.",
  "A bridge near Tarnby was closed on Sunday because its northern pillar had cracked.",
];

test.each([
  ["How much would the repairs cost?", 0],
  ["What did Lund say about the wall?", 1],
  ["How long did the meeting overrun?", 2],
  ["Why was the bridge closed?", 3],
])("the plainest of four for %j is sentence %i", (question, at) => {
  const scores = scoresOf(question, told);
  expect(scores.indexOf(Math.max(...scores))).toBe(at);
});

test("what nobody tells is below even", () => {
  for (const score of scoresOf("Which hospital is the Danish queen in?", told)) expect(score).toBeLessThan(0);
});

test("a sentence scores the same whatever stands beside it, and each time", () => {
  const question = "Why was the bridge closed?";
  const together = scoresOf(question, [...told, "steel ".repeat(400), ""]);
  told.forEach((sentence, at) => {
    expect(scoresOf(question, [sentence])).toEqual([together[at]]);
  });
});

test("no sentences, no scores", () => {
  expect(scoresOf("Why?", [])).toEqual([]);
});

test("a judge that cannot be had says so once, and judges nothing", () => {
  const messages: string[] = [];
  const lost = openSentenceJudge(
    message => messages.push(message),
    new URL("./no-such-worker.ts", import.meta.url),
  );
  for (let time = 0; time < 5; time += 1) expect(lost("Why?", ["Because."])).toBeNull();
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain("no-such-worker");
});
