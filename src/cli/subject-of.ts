import type { Desk } from "../commands/desk.ts";
import { sentences } from "../commands/problem.ts";
import { isWindowAt } from "../commands/read-window-at.ts";
import { wordsAndWindow } from "../commands/words-and-window.ts";
import { Fault } from "../errors.ts";

/**
 * What a verb is about and the window after it. Words that the shell hands over as one (`"NATO membership"`) are the
 * whole of it; else the longest ending that is a time is the window. Nothing given is a `usage` fault.
 */
export function subjectOf(
  verb: string,
  typed: readonly string[],
  desk: Desk,
): { words: string; window: string | null } {
  const [first, ...rest] = typed;
  if (first === undefined || typed.join("").trim() === "")
    throw new Fault("usage", sentences.E02subject(verb));
  if (/\s/u.test(first.trim())) return { words: first.trim(), window: rest.join(" ").trim() || null };
  return wordsAndWindow(typed, words => isWindowAt(desk, words));
}
