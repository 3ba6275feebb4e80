import type { Answer } from "../answers/answer.ts";
import { answerJudged } from "../answers/answer-question.ts";
import { Fault } from "../errors.ts";
import { answerCard } from "../message/answer-card.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import type { Instant } from "../time/instant.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { sentences } from "./problem.ts";
import { readWindowAt } from "./read-window-at.ts";

/** INTERACTION 7.1: the longest question that a platform's form takes. */
const longestQuestion = 300;

/** An answer with the stretch of time that its reader asked over; null: none was given. */
export type AskedAnswer = { answer: Answer; window: { from: Instant | null; to: Instant } | null };

/**
 * The answer to a typed question: over the stretch that it is asked over, which a follow-up takes from the question before
 * it; else from its thread's window before all coverage. An empty or overlong question is a `usage` fault.
 */
export async function answerAt(
  desk: Desk,
  wish: Pick<CommandOf<"ask">, "question" | "window">,
): Promise<AskedAnswer> {
  const question = wish.question.trim();
  if (question === "") throw new Fault("usage", sentences.E12());
  if (question.length > longestQuestion) throw new Fault("usage", sentences.E13(question.length));
  const over = async (window: AskedAnswer["window"]) => ({
    answer: await answerOf(desk, question, window),
    window,
  });
  if (wish.window !== null) return over(readWindowAt(desk, wish.window).window);
  const { context } = desk;
  const near = context === null ? null : await answerOf(desk, question, context);
  // What the thread is about comes first; what it does not say may stand elsewhere in the coverage.
  const isFound = near?.outcome === "answered" || near?.outcome === "reported-unknown";
  const given = near !== null && isFound ? near : await answerOf(desk, question, null);
  const before = desk.history.at(-1)?.window ?? null;
  return before !== null && given.readAs !== question ? over(before) : { answer: given, window: null };
}

/** The answer to a question over a window that is already known; null: all coverage. */
export function answerOf(
  desk: Desk,
  question: string,
  window: { from: Instant | null; to: Instant | null } | null,
): Promise<Answer> {
  const { coverage, story, asOf, history, zone, judges = [] } = desk;
  return answerJudged(coverage, story, { question, asOf, history, window, zone }, judges);
}

/** An answer as a card. */
export function cardOfAnswer(desk: Desk, given: Answer): Card {
  return answerCard(given, {
    zone: desk.zone,
    notices: noticesAt(desk),
    actions: [],
    visibility: desk.private ? "private" : "channel",
  });
}
