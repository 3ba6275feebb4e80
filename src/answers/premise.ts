import { reverseOf } from "./compared-amounts.ts";
import { denialIn } from "./denial.ts";
import { isOnlyWished } from "./hypothesis.ts";
import { notThere } from "./not-there.ts";
import { otherDoer } from "./other-doer.ts";
import type { Passage } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import type { Search } from "./search.ts";
import type { Support } from "./support.ts";

/** How sure a denial must be: `strict` where the question may have an answer, `loose` where its noun is nowhere. */
type Care = { most: number; ofBest: number; own: number };
const strict: Care = { most: 6, ofBest: 0.7, own: 0.6 };
const loose: Care = { most: 10, ofBest: 0.6, own: 0.5 };

/** Much of what the question names stands in the sentence itself. */
function isOwn({ question, weights }: Search, places: Support["places"], share: number): boolean {
  const subjects = question.units.filter(unit => unit.kind !== "quality" && !weights.isBackground(unit));
  const own = subjects.filter(unit => places.get(unit) === "own");
  return own.length >= Math.max(1, share * subjects.length);
}

/** Where the sentence holds the asked word itself, that one must be denied: of "what can it offer" no other deed of it. */
function asToldIn(unit: Unit, { stems }: Passage): Unit {
  return stems.has(unit.stem) ? { ...unit, meanings: new Set([unit.stem]) } : unit;
}

/** A denied "send" says nothing of what is offered, unless it is the same thing: without one only the deed's own word counts. */
function asWritten(unit: Unit, hasObject: boolean): Unit {
  return { ...unit, meanings: hasObject ? unit.meanings : new Set([unit.stem]) };
}

/** "What did X decide about advisers": a topic is no claim that there were any. */
function isTopic(text: string, unit: Unit): boolean {
  const at = text.search(/\b(?:about|on|regarding|concerning|over) /iu);
  return at >= 0 && text.indexOf(unit.text, at) > at;
}

/** "If talks begin", "unless they agree": a condition takes nothing for granted. */
function isConditional({ text, units }: Question, unit: Unit): boolean {
  const at = text.search(/\b(?:if|unless|whether|in case)\b/iu);
  const [first] = units.toSorted((a, b) => text.indexOf(a.text) - text.indexOf(b.text));
  return at >= 0 && first !== unit && text.indexOf(unit.text, at) > at;
}

// What somebody wants or thinks right: "no" before the noun is then the view itself.
const asksView =
  /^what\b.*\b(?:should|ought|think|thinks|thought|want|wants|wanted|believe|believes|see|sees|say|says|said|propose|proposes|favou?r|favou?rs|foresee|foresees)\b/iu;

/** "What role should Europe have": "no role" is the answer, and contradicts nothing. */
function isAnswered({ text, head }: Question, unit: Unit): boolean {
  return unit === head && asksView.test(text);
}

/**
 * The passage that denies what the question takes for granted, or null. Only questions that presuppose something are
 * looked at: "did X" and "what did X say" take nothing for granted. `missing`: the coverage lacks the question's noun,
 * so a passage that denies the deed alone is the best there is.
 */
export function contradictionOf(search: Search, missing = false): Passage | null {
  const { question, weights } = search;
  if (question.negated || question.asksSpeaker) return null;
  const untrue = notThere(search) ?? (/^(?:who|yes-no)$/u.test(question.kind) ? null : otherDoer(search));
  if (untrue) return untrue;
  if (!/^(?:what|when|where|why|how|figure|who)$/u.test(question.kind)) return null;
  const reversed = reverseOf(search);
  if (reversed) return reversed;
  const care = missing ? loose : strict;
  const hasObject = question.units.some(({ kind }) => kind === "thing");
  const granted = question.units.filter(
    unit => !isConditional(question, unit) && !isAnswered(question, unit),
  );
  const deeds = granted.filter(unit => unit.kind === "action").map(unit => asWritten(unit, hasObject));
  const nouns = granted.filter(
    unit => (unit.kind === "thing" || unit.kind === "quality") && !isTopic(question.text, unit),
  );
  const deniable = question.kind === "figure" ? deeds : [...deeds, ...nouns];
  const telling = missing
    ? search.ranked.filter(
        ({ places }) =>
          deeds.length === 0 ||
          question.units.some(unit => unit.kind === "action" && places.get(unit) === "own"),
      )
    : search.ranked;
  const best = telling[0]?.score ?? 0;
  for (const { passage, share, score, places } of telling.slice(0, care.most)) {
    // A denial far below a better passage is about something else.
    if (share < 0.5 || score < care.ofBest * best || !isOwn(search, places, care.own)) continue;
    if (isOnlyWished(question, passage)) continue;
    const named = question.units.every(
      unit => unit.kind !== "name" || places.get(unit) !== null || weights.isBackground(unit),
    );
    if (
      named &&
      denialIn(
        passage.sentence.text,
        deniable.map(unit => asToldIn(unit, passage)),
        true,
      )
    )
      return passage;
  }
  return null;
}
