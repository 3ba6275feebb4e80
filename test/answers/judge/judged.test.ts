import { afterAll, describe, expect, test } from "vitest";
import { answer } from "../../../src/answers/answer-question.ts";
import type { SentenceJudge } from "../../../src/answers/judge/sentence-judge.ts";
import { evening, storeWith, tarnStory } from "../tarn-story.ts";

const { store, close } = storeWith();
afterAll(close);

/** A judge that takes what holds these words for the answer, and all else for something else. */
function judgeOf(words: RegExp | null): SentenceJudge & { asked: string[]; read: string[] } {
  const asked: string[] = [];
  const read: string[] = [];
  const judge = (question: string, sentences: readonly string[]) => {
    asked.push(question);
    read.push(...sentences);
    return sentences.map(sentence => (words?.test(sentence) ? 6 : -6));
  };
  return Object.assign(judge, { asked, read });
}

function ask(question: string, judge?: SentenceJudge, history: { q: string; a: string }[] = []) {
  return answer(store, tarnStory, { question, asOf: evening, history, zone: tarnStory.timezone, judge });
}

describe("what the rules found", () => {
  const question = "How long did the meeting overrun?";

  test("stands where the judge takes it for the answer", () => {
    expect(ask(question, judgeOf(/70 minutes/))).toEqual(ask(question));
  });

  test("gives way to what the judge takes for the answer, cited", () => {
    const given = ask(question, judgeOf(/three hours/));
    expect(given.outcome).toBe("answered");
    expect(given.text).toContain("three hours");
    expect(given.sentences.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  test("is refused where the judge takes nothing for the answer, and stays the nearest", () => {
    const given = ask(question, judgeOf(null));
    expect(given.outcome).toBe("closest");
    expect(given.reason).toBe("the matching passages tell of something else");
    expect(given.closest[0]?.text).toContain("70 minutes");
  });
});

test("what the rules refuse is answered by a sentence that the judge takes for the answer", () => {
  const question = "Which pillar of the bridge is damaged?";
  const judge = judgeOf(/northern pillar/);
  const given = ask(question, judge);
  expect(given.outcome).toBe("answered");
  expect(given.text).toContain("northern pillar");
});

test.each([
  ["a premise that the coverage contradicts", "Why did Denmark agree to send engineers?"],
  ["what is best", "Was Holt right to host the summit?"],
  ["a request", "Write me a poem about the dam"],
  ["a name that nobody has", "What did Gordon Quill say about the dam?"],
])("%s is not the judge's to answer", (_, question) => {
  expect(ask(question, judgeOf(/./)).outcome).toBe(ask(question).outcome);
});

test("a follow-up is put to the judge as it was made whole", () => {
  const judge = judgeOf(/./);
  const given = ask("And Bech?", judge, [
    { q: "What did Lund say about the wall?", a: "It needs new steel." },
  ]);
  expect(given.readAs).toContain("Bech");
  for (const asked of judge.asked) expect(asked).toBe(given.readAs);
});

test("a judge that cannot be had leaves what the rules came to", () => {
  const question = "How long did the meeting overrun?";
  expect(ask(question, () => null)).toEqual(ask(question));
});

test("the judge reads some ten sentences a question, not the coverage", () => {
  const judge = judgeOf(/./);
  ask("What did Lund say?", judge);
  ask("How much would repairs cost?", judge);
  expect(judge.read.length).toBeLessThanOrEqual(24);
});
