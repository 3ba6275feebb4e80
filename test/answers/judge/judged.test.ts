import { afterAll, describe, expect, test } from "vitest";
import type { Answer } from "../../../src/answers/answer.ts";
import { answer, answerJudged } from "../../../src/answers/answer-question.ts";
import type { Judge, ToldSentence } from "../../../src/answers/judge/judge.ts";
import { evening, storeWith, tarnStory } from "../tarn-story.ts";

const { store, close } = storeWith();
afterAll(close);

const ways = { isElsewhere: false, isThere: () => true, problem: () => null, begin: () => {}, end: () => {} };
const usual = { likeliest: 8, isTrusted: false };

/** A judge that takes what holds these words for the answer, and all else for something else. */
function judgeOf(words: RegExp | null, reach = usual): Judge & { asked: string[]; read: string[] } {
  const asked: string[] = [];
  const read: string[] = [];
  return {
    ...{ asked, read, reach, ...ways },
    judge: async ({ question, sentences }) => {
      asked.push(question);
      const texts = sentences.map(({ text }) => text);
      read.push(...texts);
      return { scores: texts.map(text => (words?.test(text) ? 6 : -6)), unknown: [], contrary: [] };
    },
  };
}

const lost: Judge = { reach: usual, judge: async () => null, ...ways };

function requestOf(question: string, history: { q: string; a: string }[] = []) {
  return { question, asOf: evening, history, zone: tarnStory.timezone };
}

/** The answer by the rules alone. */
function ruled(question: string): Answer {
  return answer(store, tarnStory, requestOf(question));
}

function ask(
  question: string,
  judges: readonly Judge[],
  history: { q: string; a: string }[] = [],
): Promise<Answer> {
  return answerJudged(store, tarnStory, requestOf(question, history), judges);
}

describe("what the rules found", () => {
  const question = "How long did the meeting overrun?";

  test("stands where the judge takes it for the answer", async () => {
    expect(await ask(question, [judgeOf(/70 minutes/)])).toEqual(ruled(question));
  });

  test("gives way to what the judge takes for the answer, cited", async () => {
    const given = await ask(question, [judgeOf(/three hours/)]);
    expect(given.outcome).toBe("answered");
    expect(given.text).toContain("three hours");
    expect(given.sentences.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  test("gives way to what is told far more plainly, though the judge takes it for an answer too", async () => {
    const graded = (least: number): Judge => ({
      ...{ reach: usual, ...ways },
      judge: async ({ sentences }) => ({
        scores: sentences.map(({ text }) =>
          /three hours/.test(text) ? 6 : /70 minutes/.test(text) ? least : -6,
        ),
        unknown: [],
        contrary: [],
      }),
    });
    expect((await ask(question, [graded(1)])).text).toContain("three hours");
    expect(await ask(question, [graded(4)])).toEqual(ruled(question));
  });

  test("is refused where the judge takes nothing for the answer, and stays the nearest", async () => {
    const given = await ask(question, [judgeOf(null)]);
    expect(given.outcome).toBe("closest");
    expect(given.reason).toBe("the matching passages tell of something else");
    expect(given.closest[0]?.text).toContain("70 minutes");
  });
});

test("what the rules refuse is answered by a sentence that the judge takes for the answer", async () => {
  const question = "Which pillar of the bridge is damaged?";
  const judge = judgeOf(/northern pillar/);
  const given = await ask(question, [judge]);
  expect(given.outcome).toBe("answered");
  expect(given.text).toContain("northern pillar");
});

describe("what the rules refuse since the sentences on it miss just what is asked", () => {
  const question = "How many engineers would Norway send?";

  test("is answered by one that the judge takes for the answer", async () => {
    expect(ruled(question).outcome).not.toBe("answered");
    expect((await ask(question, [judgeOf(/engineers/)])).outcome).toBe("answered");
  });

  test("stays refused, for the same reason, where it takes none", async () => {
    expect(await ask(question, [judgeOf(null)])).toEqual(ruled(question));
  });
});

test("beside a sentence that tells it plainly those that do not answer are left out", async () => {
  const question = "What happened to the bridge?";
  expect(ruled(question).text).toContain("Photographs show");
  expect((await ask(question, [judgeOf(/northern pillar/)])).sentences).toEqual(
    ruled(question).sentences.filter(({ text }) => text.includes("northern pillar")),
  );
});

test("when it was reported is told by the time of its post, which no judge reads", async () => {
  const question = "When did Holt speak to reporters after the summit?";
  expect(ruled(question).text).toContain("Reported at");
  expect(await ask(question, [judgeOf(null)])).toEqual(ruled(question));
});

test.each([
  ["a premise that the coverage contradicts", "Why did Denmark agree to send engineers?"],
  ["what is best", "Was Holt right to host the summit?"],
  ["a request", "Write me a poem about the dam"],
  ["a name that nobody has", "What did Gordon Quill say about the dam?"],
])("%s is not the judge's to answer", async (_, question) => {
  expect((await ask(question, [judgeOf(/./)])).outcome).toBe(ruled(question).outcome);
});

test("a follow-up is put to the judge as it was made whole", async () => {
  const judge = judgeOf(/./);
  const given = await ask(
    "And Bech?",
    [judge],
    [{ q: "What did Lund say about the wall?", a: "It needs new steel." }],
  );
  expect(given.readAs).toContain("Bech");
  for (const asked of judge.asked) expect(asked).toBe(given.readAs);
});

test("a judge that cannot be had leaves what the rules came to", async () => {
  const question = "How long did the meeting overrun?";
  expect(await ask(question, [lost])).toEqual(ruled(question));
});

test("the judge reads some ten sentences a question, not the coverage", async () => {
  const judge = judgeOf(/./);
  await ask("What did Lund say?", [judge]);
  await ask("How much would repairs cost?", [judge]);
  expect(judge.read.length).toBeLessThanOrEqual(24);
});

test("the first judge that can be had is asked", async () => {
  const question = "How long did the meeting overrun?";
  const second = judgeOf(/three hours/);
  const third = judgeOf(/70 minutes/);
  expect((await ask(question, [lost, second, third])).text).toContain("three hours");
  expect(third.asked).toEqual([]);
});

describe("a judge that reads well", () => {
  const wide = { likeliest: 20, isTrusted: true };

  test("reads more sentences, each with its headline, speaker and outlet", async () => {
    const seen: ToldSentence[] = [];
    const judge: Judge = {
      ...{ reach: wide, ...ways },
      judge: async ({ sentences }) => {
        seen.push(...sentences);
        return { scores: sentences.map(() => -6), unknown: [], contrary: [] };
      },
    };
    const question = "How many engineers would Norway send to the dam after the flood?";
    const narrow = judgeOf(null);
    await ask(question, [narrow]);
    await ask(question, [judge]);
    expect(seen.length).toBeGreaterThan(narrow.read.length);
    expect(seen.some(({ speaker }) => speaker?.includes("Lund"))).toBe(true);
    expect(seen.every(({ outlet }) => outlet !== "")).toBe(true);
  });

  test("is asked where the rules miss what is asked in the sentences on it", async () => {
    const question = "How many engineers would Norway send?";
    expect(ruled(question).outcome).not.toBe("answered");
    const given = await ask(question, [judgeOf(/engineers/, wide)]);
    expect(given.outcome).toBe("answered");
  });

  test("hears what a follow-up goes on from", async () => {
    const follows: (string | null)[] = [];
    const judge: Judge = {
      ...{ reach: wide, ...ways },
      judge: async asked => {
        follows.push(asked.follows?.q ?? null);
        return { scores: asked.sentences.map(() => 6), unknown: [], contrary: [] };
      },
    };
    const before = { q: "What did Lund say about the wall?", a: "It needs new steel." };
    await ask("Why?", [judge], [before]);
    expect(follows).toEqual([before.q]);
  });

  /** A trusted judge that says of what holds these words that it answers, and of what holds others that it is not known. */
  function naming(answers: RegExp | null, unknown: RegExp | null, contrary: RegExp | null = null): Judge {
    return {
      ...{ reach: wide, ...ways },
      judge: async ({ sentences }) => ({
        scores: sentences.map(({ text }) => (answers?.test(text) ? 8 : -8)),
        unknown: sentences.flatMap(({ text }, at) => (unknown?.test(text) ? [at] : [])),
        contrary: sentences.flatMap(({ text }, at) => (contrary?.test(text) ? [at] : [])),
      }),
    };
  }

  test("what it names is the whole answer", async () => {
    const given = await ask("How long did the meeting overrun?", [naming(/70 minutes|three hours/, null)]);
    expect(given.text).toContain("70 minutes");
    expect(given.text).toContain("three hours");
    const less = await ask("How long did the meeting overrun?", [naming(/three hours/, null)]);
    expect(less.text).not.toContain("70 minutes");
  });

  test("what it takes for not known is told as not known, where it names no answer", async () => {
    const question = "Why did the meeting overrun?";
    const told = await ask(question, [naming(null, /not been told why/)]);
    expect(told.outcome).toBe("reported-unknown");
    expect(told.text).toContain("We have not been told why.");
    const answered = await ask(question, [naming(/70 minutes/, /not been told why/)]);
    expect(answered.outcome).toBe("answered");
    const neither = await ask(question, [naming(null, null)]);
    expect(neither.outcome).toBe("closest");
  });

  test("what says that it is not so is told as the contrary, and is no answer", async () => {
    const question = "Why did the meeting end early?";
    const given = await ask(question, [naming(null, /not been told why/, /overran by 70 minutes/)]);
    expect(given.outcome).toBe("closest");
    expect(given.reason).toBe("the coverage says otherwise: The meeting overran by 70 minutes");
    expect(given.closest[0]?.text).toContain("70 minutes");
  });
});
