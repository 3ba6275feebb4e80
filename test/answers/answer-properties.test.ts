import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/answers/answer.ts";
import { stemOf } from "../../src/answers/stem.ts";
import { PostLine } from "../../src/coverage/post-line.ts";
import { termsOf, wordsOf } from "../../src/language/terms.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, evening, storeWith, tarnPosts, tarnStory } from "./tarn-story.ts";

let store: CoverageStore;
let close: () => void;
beforeAll(() => {
  ({ store, close } = storeWith());
});
afterAll(() => close());

const shown = tarnPosts.flatMap(({ title, paragraphs, sourceName }) => [
  title ?? "",
  sourceName ?? "",
  ...paragraphs.filter(({ role }) => role !== "promo").map(({ text }) => text),
]);
const coverageWords = [...new Set(shown.flatMap(wordsOf))];
const foreignWords = [
  "zebra",
  "Quill",
  "cheese",
  "Montevideo",
  "quantum",
  "sonata",
  "vaccine",
  "Nakamura",
  "goalkeeper",
  "7,777",
  "<b>",
  "’”“",
  "@channel",
];
const openings = [
  "Who",
  "What did",
  "When did",
  "Where is",
  "Why did",
  "How many",
  "How much",
  "Did",
  "Is",
  "Will",
  "Which",
  "Did anyone",
  "And",
  "What about",
  "How",
  "Does",
  "What",
  "At what time",
];
const question = fc
  .tuple(
    fc.constantFrom(...openings),
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...coverageWords) },
        { weight: 1, arbitrary: fc.constantFrom(...foreignWords) },
      ),
      { maxLength: 7 },
    ),
  )
  .map(([opening, words]) => `${opening} ${words.join(" ")}?`);
const history = fc.array(fc.record({ q: question, a: question }), { maxLength: 3 });

/** The text that a citation's revision holds: its title and its paragraphs. */
function textsOf(postId: string): string[] {
  const post = store.post(tarnStory.id, postId, null);
  return post
    ? [post.title ?? "", ...post.paragraphs.filter(({ role }) => role !== "promo").map(({ text }) => text)]
    : [];
}

function expectSound(given: Answer): void {
  expect(given.text.split(/\s+/).length).toBeLessThanOrEqual(90);
  const said = given.outcome === "answered" || given.outcome === "reported-unknown";
  expect(given.sentences.length > 0).toBe(said);
  expect(given.reason === null).toBe(said);
  for (const sentence of given.sentences) expect(sentence.citations.length).toBeGreaterThan(0);
  const citations = [
    ...given.sentences.flatMap(one => one.citations),
    ...given.closest.map(one => one.citation),
  ];
  for (const citation of citations)
    expect(textsOf(citation.postId).some(text => text.includes(citation.quote))).toBe(true);
  if (said)
    expect(given.text).toBe([given.frame, ...given.sentences.map(one => one.text)].filter(Boolean).join(" "));
}

// words of our own refusals, which a question may happen to use
const ownWords = new Set(
  termsOf(
    `The coverage does not say this directly. Closest. I searched posts from sources, GMT Mar. That is outside what I read.
    I cover. none of the posts names that person place or body, tells of that. nothing in the posts is about that.
    no such figure is given in the matching passages, are about something else. the asked speaker is quoted named but
    only is given. no reason. nobody quoted. no time. name no place. who it was. tells who did so. no speaker. such words
    position reported. the coverage says otherwise. occasion. too long to show. no passage tells of it.`,
  ),
);
const coverageStems = new Set(shown.flatMap(termsOf));

describe("answer: whatever is asked", () => {
  it("is sound: cited, exact, short, and silent where it refuses", () => {
    fc.assert(
      fc.property(question, history, (asked, turns) => {
        expectSound(askTarn(store, asked, { history: turns }));
      }),
      { numRuns: 1500 },
    );
  });

  it("never repeats a word of the question that the coverage does not have", () => {
    fc.assert(
      fc.property(question, asked => {
        const given = askTarn(store, asked);
        const said = new Set(wordsOf(`${given.text} ${given.reason ?? ""}`).map(stemOf));
        for (const stem of termsOf(asked)) {
          if (!coverageStems.has(stem) && !ownWords.has(stem)) expect(said.has(stem)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("survives any text at all", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), asked => {
        expectSound(askTarn(store, asked));
      }),
      { numRuns: 400 },
    );
  });

  it("is the same as of a moment, whatever came to be known later", () => {
    const later = PostLine.parse({
      id: "late",
      source: "courier",
      sourceName: "Courier",
      publishedAt: "2025-03-03T22:00:00Z",
      timePrecision: "minute",
      kind: "news",
      title: "Engineers on their way",
      paragraphs: [
        {
          role: "text",
          text: "Nakamura says Denmark sent 900 engineers to the dam at noon, and 55 people died in the flood.",
        },
      ],
    });
    const more = storeWith([...tarnPosts, later]);
    fc.assert(
      fc.property(question, asked => {
        expect(askTarn(more.store, asked)).toEqual(askTarn(store, asked));
      }),
      { numRuns: 300 },
    );
    expect(
      askTarn(more.store, "How many people died in the flood?", { asOf: "2025-03-03T22:00:00Z" }).text,
    ).toContain("55 people");
    expect(askTarn(more.store, "How many people died in the flood?", { asOf: evening }).sentences).toEqual(
      [],
    );
    more.close();
  });
});
