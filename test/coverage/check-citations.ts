import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Answer } from "../../src/answers/answer.ts";
import type { Citation } from "../../src/coverage/citation.ts";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { Recap } from "../../src/recap/recap.ts";
import type { Program } from "./program.ts";
import type { Tally } from "./tally.ts";

const GoldQuestion = z.object({
  question: z.string(),
  as_of: z.string().nullish(),
  history: z.array(z.object({ q: z.string(), a: z.string() })).nullish(),
});

// Questions that fit any story; a folder's own come from eval/gold/qa.jsonl.
const commonQuestions = [
  "What happened?",
  "Who spoke to reporters?",
  "Did anyone commit troops?",
  "How many people have been killed?",
  "When did the talks begin?",
  "Where is the next meeting?",
  "Why was it delayed?",
  "What happens next?",
  "What is the oil price?",
];

// The budgets a recap is asked for: a line, a short one, the usual and a long one.
const wordBudgets = [20, 60, 150, 400];

/** Asks for recaps and answers over everything, and checks that each cites real words of real posts and no promotion. */
export async function checkCitations(program: Program, folder: string, tally: Tally): Promise<void> {
  const { lines } = await program.exported();
  const moments = momentsOf(lines);
  const windows = [
    ...moments.map(to => ({ to, asOf: to })),
    { to: moments.at(-1) ?? "9999-12-31T00:00:00Z", asOf: null },
  ];
  const asked = windows.flatMap(window => wordBudgets.map(words => ({ ...window, words })));
  const recaps = await program.recaps(
    asked.map((each, id) => ({ id: String(id), from: null, excludeKinds: [], sources: null, ...each })),
  );
  const questions = [...commonQuestions.map(question => ({ question })), ...goldQuestions(folder)];
  const answers = await program.answers(
    questions.map((each, id) => ({ id: String(id), asOf: null, history: [], window: null, ...each })),
  );
  reportRecaps(recaps, asked, lines, tally);
  reportAnswers(answers, lines, tally);
}

function reportRecaps(
  recaps: readonly Recap[],
  asked: readonly { words: number }[],
  stored: readonly PostLine[],
  tally: Tally,
): void {
  const recapLines = recaps.flatMap(recap => [
    ...(recap.lead === null ? [] : [recap.lead]),
    ...recap.bullets,
    ...recap.next,
  ]);
  const citations = recapLines.flatMap(line => line.citations);
  reportResolved(`citations of ${recaps.length} recaps`, citations, stored, tally);
  const over = recaps.filter((recap, index) => wordsIn(recap) > (asked[index]?.words ?? 0));
  tally.check("no recap is over its word budget", over.length === 0, `${over.length} over`);
  const promos = stored.flatMap(line =>
    line.paragraphs.filter(({ role }) => role === "promo").map(({ text }) => text),
  );
  const shown = recapLines.filter(line =>
    promos.some(promo => longEnough(promo) && line.text.includes(promo)),
  );
  tally.check(
    "no promotion in a recap",
    shown.length === 0,
    `${promos.length} promo paragraphs kept, ${shown.length} shown`,
  );
  const empty = recaps.filter(recap => recap.lead === null && recap.searched.posts > 0);
  tally.check(
    "posts give a recap",
    empty.length < recaps.length,
    `${empty.length} of ${recaps.length} without a lead`,
  );
}

function reportAnswers(answers: readonly Answer[], stored: readonly PostLine[], tally: Tally): void {
  const citations = answers.flatMap(answer => [
    ...answer.sentences.flatMap(sentence => sentence.citations),
    ...answer.closest.map(({ citation }) => citation),
  ]);
  reportResolved(`citations of ${answers.length} answers`, citations, stored, tally);
  const bare = answers
    .flatMap(({ sentences }) => sentences)
    .filter(sentence => sentence.citations.length === 0);
  tally.check("every sentence of an answer is cited", bare.length === 0, `${bare.length} without a citation`);
  const long = answers.filter(({ text }) => text.split(/\s+/).length > 90);
  tally.check("no answer is over 90 words", long.length === 0, `${long.length} over`);
  const outcomes = new Map<string, number>();
  for (const { outcome } of answers) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  tally.check(
    "every answer says what it is",
    answers.every(
      each => each.sentences.length > 0 === ["answered", "reported-unknown"].includes(each.outcome),
    ),
    [...outcomes].map(([outcome, number]) => `${outcome} ${number}`).join(", "),
  );
}

function reportResolved(
  name: string,
  citations: readonly Citation[],
  stored: readonly PostLine[],
  tally: Tally,
): void {
  const posts = new Map(stored.map(line => [`${line.id} ${line.revision ?? 1}`, line]));
  const lost = citations.filter(({ postId, revision, quote }) => {
    const post = posts.get(`${postId} ${revision}`);
    return post === undefined || !holds(post, quote);
  });
  tally.check(
    `${name} resolve`,
    lost.length === 0,
    `${citations.length - lost.length} of ${citations.length}`,
  );
}

// A citation quotes the title or a paragraph that is shown: never a promotion.
function holds(post: PostLine, quote: string): boolean {
  if (post.title?.includes(quote) === true) return true;
  return post.paragraphs.some(({ role, text }) => role !== "promo" && text.includes(quote));
}

function goldQuestions(
  folder: string,
): { question: string; asOf: string | null; history: { q: string; a: string }[] }[] {
  const file = join(folder, "eval", "gold", "qa.jsonl");
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map(line => GoldQuestion.parse(JSON.parse(line)))
    .map(({ question, as_of, history }) => ({ question, asOf: as_of ?? null, history: history ?? [] }));
}

/** Up to four moments, spread over the moments at which something became known. */
export function momentsOf(lines: readonly PostLine[]): string[] {
  const known = [...new Set(lines.flatMap(line => line.knownAt ?? []))].sort();
  return [...new Set([0.25, 0.5, 0.75, 1].flatMap(part => known[Math.ceil(known.length * part) - 1] ?? []))];
}

function wordsIn({ lead, bullets }: Recap): number {
  return [...(lead === null ? [] : [lead]), ...bullets].flatMap(({ text }) =>
    text.split(/\s+/).filter(Boolean),
  ).length;
}

// Shorter promotions ("Join us") may stand in a sentence by chance.
function longEnough(text: string): boolean {
  return text.split(/\s+/).length >= 4;
}
