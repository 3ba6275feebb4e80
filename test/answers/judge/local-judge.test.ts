import { afterAll, expect, test } from "vitest";
import type { ToJudge } from "../../../src/answers/judge/judge.ts";
import { localJudge } from "../../../src/answers/judge/local-judge.ts";

// The model itself, in its thread.
const failures: string[] = [];
const judge = localJudge(message => failures.push(message));
afterAll(() => judge.close());

function toJudge(question: string, sentences: readonly string[]): ToJudge {
  const known = { outlet: "Press", at: null, headline: null, speaker: null, before: null };
  return { question, follows: null, sentences: sentences.map(text => ({ text, ...known })) };
}

async function scoresOf(question: string, sentences: readonly string[]): Promise<readonly number[]> {
  const verdict = await judge.judge(toJudge(question, sentences));
  if (verdict === null) throw new Error(failures.join("; "));
  return verdict.scores;
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
])("the plainest of four for %j is sentence %i", async (question, at) => {
  const scores = await scoresOf(question, told);
  expect(scores.indexOf(Math.max(...scores))).toBe(at);
});

test("what nobody tells is below even", async () => {
  for (const score of await scoresOf("Which hospital is the Danish queen in?", told))
    expect(score).toBeLessThan(0);
});

test("a sentence scores the same whatever stands beside it, and each time", async () => {
  const question = "Why was the bridge closed?";
  const together = await scoresOf(question, [...told, "steel ".repeat(400), ""]);
  for (const [at, sentence] of told.entries())
    expect(await scoresOf(question, [sentence])).toEqual([together[at]]);
});

test("no sentences, no scores", async () => {
  expect(await scoresOf("Why?", [])).toEqual([]);
});

test("a judge that cannot be had says so once, and judges nothing", async () => {
  const messages: string[] = [];
  const lost = localJudge(message => messages.push(message), new URL("./no-such-worker.ts", import.meta.url));
  for (let time = 0; time < 5; time += 1) expect(await lost.judge(toJudge("Why?", ["Because."]))).toBeNull();
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain("no-such-worker");
});

test("questions put at once are each judged, and the caller goes on meanwhile", async () => {
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  const questions = Array.from({ length: 8 }, (_, at) => `How much would ${at} repairs cost?`);
  const all = await Promise.all(questions.map(question => scoresOf(question, told)));
  clearInterval(ticking);
  expect(all.map(scores => scores.length)).toEqual(questions.map(() => told.length));
  expect(turns).toBeGreaterThan(3);
});
