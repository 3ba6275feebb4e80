import { z } from "zod";
import { type Answer, Turn } from "../../src/answers/answer.ts";
import { foldKey } from "../../src/language/fold.ts";

/** One question of test/answers/asked; the README there says what each field means. */
export const AskedQuestion = z.object({
  id: z.string(),
  story: z.string(),
  kind: z.string(),
  question: z.string(),
  history: z.array(Turn),
  asOf: z.string(),
  answerable: z.boolean(),
  keys: z.array(z.array(z.string())),
  forbid: z.array(z.string()),
  outcome: z.union([z.string().transform(one => [one]), z.array(z.string())]),
  posts: z.array(z.string()).default([]),
  unseen: z.boolean().default(false),
});
export type AskedQuestion = z.infer<typeof AskedQuestion>;

/** Whether the answer says something of its own: answered or reported unknown. */
export function isAnswered({ outcome }: Answer): boolean {
  return outcome === "answered" || outcome === "reported-unknown";
}

/** Judges an answer as the README says. */
export function isRight(asked: AskedQuestion, given: Answer): boolean {
  const text = foldKey(given.text);
  const holds = asked.keys.every(list => list.some(key => text.includes(foldKey(key))));
  if (!asked.answerable) {
    if (given.outcome === "reported-unknown" && asked.outcome.includes("reported-unknown")) return true;
    return !isAnswered(given) || (asked.keys.length > 0 && holds && asked.outcome.includes(given.outcome));
  }
  const forbidden = asked.forbid.some(words => text.includes(foldKey(words)));
  // CONTRACT: an answer has at most 90 words.
  const isShort = given.text.split(/\s+/).length <= 90;
  return asked.outcome.includes(given.outcome) && holds && !forbidden && isShort;
}
