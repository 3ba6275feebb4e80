import { denialIn } from "./denial.ts";
import { isOnlyWished } from "./hypothesis.ts";
import type { Passage } from "./passage.ts";
import type { Search } from "./search.ts";
import type { Support } from "./support.ts";

/** Most of what the question names stands in the sentence itself. */
function isOwn({ question, weights }: Search, places: Support["places"]): boolean {
  const subjects = question.units.filter(unit => unit.kind !== "quality" && !weights.isBackground(unit));
  const own = subjects.filter(unit => places.get(unit) === "own");
  return own.length >= Math.max(1, 0.6 * subjects.length);
}

/**
 * The passage that denies what the question takes for granted, or null. Only questions that presuppose something are
 * looked at: "did X" and "what did X say" take nothing for granted.
 */
export function contradictionOf(search: Search): Passage | null {
  const { question } = search;
  if (question.negated || !/^(?:what|when|where|why|how|figure|who)$/u.test(question.kind)) return null;
  if (question.asksSpeaker) return null;
  const deniable = question.units.filter(
    unit =>
      unit.kind === "action" ||
      (question.kind !== "figure" && (unit.kind === "thing" || unit.kind === "quality")),
  );
  const best = search.ranked[0]?.score ?? 0;
  for (const { passage, share, score, places } of search.ranked.slice(0, 6)) {
    // A denial beside a better passage is about something else.
    if (share < 0.5 || score < 0.7 * best || !isOwn(search, places) || isOnlyWished(question, passage))
      continue;
    const named = question.units.every(
      unit => unit.kind !== "name" || places.get(unit) !== null || search.weights.isBackground(unit),
    );
    if (named && denialIn(passage.sentence.text, deniable)) return passage;
  }
  return null;
}
