import { foldKey } from "../language/fold.ts";
import { isStopWord } from "../language/stop-words.ts";
import type { Unit } from "./question.ts";
import { stemOf } from "./stem.ts";

const deniers =
  /^(?:not|no|never|neither|nor|cannot|n't|\p{L}+n't|denies|denied|refuses|refused|rejects|rejected|ruled|rules)$/u;

// "Rejected a plan to close it" denies the closing.
const planNoun = /^(?:plan|proposal|idea|call|bid|demand|request|motion|suggestion|offer)s?$/u;

const nounDenier = /^(?:no|neither|nor)$/u;
const beforeVerb = /^(?:to|be|been|is|are|was|were|will|would|can|could|may|might|has|have|had)$/u;
const where = /^(?:in|at|by|from|with|to|on|over|during|about|under|near|into)$/u;

/**
 * The word by which a sentence denies what a question takes for granted, or null: a denial before the verb of the
 * question ("will not send"), or "no" and "not the" right before its noun ("no binding decisions", "not the refinery").
 * `isDirect`: of "no role in the talks" the role alone is denied.
 */
export function denialIn(text: string, units: readonly Unit[], isDirect = false): string | null {
  const words = foldKey(text).match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (isUndone(word, units)) return word;
    if (!deniers.test(word)) continue;
    // "There should be no decision" is a wish.
    if (words[at - 1] === "be" && /^(?:should|must|can|could|would|may)$/u.test(words[at - 2] ?? ""))
      continue;
    if ((word === "ruled" || word === "rules") && words[at + 1] !== "out") continue;
    if (
      word === "not" &&
      /^(?:only|just|negative|alone|where|when|how|why|what|who|because)$/u.test(words[at + 1] ?? "")
    )
      continue;
    if (/^(?:not|n't)|n't$/u.test(word) && words[at + 1] === "rule" && words[at + 2] === "out") continue;
    // "we do not know what was agreed" denies the knowing.
    if (words.slice(at + 1, at + 4).some(next => /^(?:know|known|told|clear|said|say)$/u.test(next)))
      continue;
    if (deniesAt(words, at, units, isDirect)) return word;
  }
  return null;
}

/** "Undamaged", "unhurt": the deed's own word, undone. */
function isUndone(word: string, units: readonly Unit[]): boolean {
  if (!/^un\p{L}{3,}$/u.test(word)) return false;
  const stem = stemOf(word.slice(2));
  return units.some(unit => unit.kind === "action" && unit.meanings.has(stem));
}

function deniesAt(words: readonly string[], at: number, units: readonly Unit[], isDirect: boolean): boolean {
  let content = 0;
  let apart = false;
  let isElsewhere = false;
  let previous = words[at] ?? "";
  for (const next of words.slice(at + 1, at + 7)) {
    if (next === "going") continue; // "not going to leave" denies the leaving
    if (planNoun.test(next)) continue;
    const stem = stemOf(next);
    const met = units.find(unit => unit.kind !== "name" && unit.meanings.has(stem));
    // "no role in ending" denies the role; "no plan to send", "no toll will be raised" and "will not send" deny the deed.
    if (met?.kind === "action")
      return !nounDenier.test(words[at] ?? "") || !apart || beforeVerb.test(previous);
    if (met?.kind === "thing" || met?.kind === "quality") return content <= 1 && !isElsewhere;
    // "No role in the talks" denies the role, "no sign of a deal" the deal.
    if (isDirect && content > 0 && nounDenier.test(words[at] ?? "") && where.test(next)) isElsewhere = true;
    if (isStopWord(next)) apart = true;
    else content++;
    previous = next;
    // One content word may stand between: "not envisage sending", "no European deployment".
    if (content > 1) return false;
  }
  return false;
}
