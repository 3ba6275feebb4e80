import { foldKey } from "../language/fold.ts";
import { nationOf } from "./meanings.ts";
import type { FoundName } from "./name-index.ts";
import { questionWords } from "./question-tokens.ts";
import { occasionNouns } from "./question-words.ts";
import { stemOf } from "./stem.ts";

/** What stood before the question. */
export type TurnBefore = {
  /** The question that the thread is on; empty where it hangs on something told that nobody asked for. */
  whole: string;
  /** What was answered; empty for a refusal. */
  answer: string;
  /** The clock time of what was told last, as a reader reads it ("19:16"); null where it has none. */
  at: string | null;
};

/** The occasion that a text names, as "the summit"; null: none. */
export function occasionIn(text: string): string | null {
  const word = questionWords(text).find(one => occasionNouns.has(foldKey(one)));
  return word ? `the ${foldKey(word)}` : null;
}

/** Whether a name is a country's, or its people's. */
export function isCountry(name: FoundName): boolean {
  return nationOf(stemOf(questionWords(name.text).at(-1)?.replace(/'s$/u, "") ?? "")) !== null;
}
