import type { ClauseToken } from "../language/clause-tokens.ts";
import type { JoinedFigure } from "./joined-figures.ts";
import { firstWords, mostWords, spokenWords } from "./phrase-words.ts";

// what a number is told per
const period =
  /^(?:a|an|per|each|every) (?:day|week|month|year|hour|minute|second|night|person|head|capita|barrel|litre|gallon|tonne|ton|household|family|pupil|student|child|share|ounce|pound|kilo|kilogram|gram|mile|seat|ticket|dose|unit|bottle|acre|hectare)\b|^(?:daily|weekly|monthly|annually|yearly|apiece|each)\b/iu;

type Rest = { basis: string | null; rest: ClauseToken[] };

/** "of all aid", "a year", "compared with 2023" after a figure, and what is left of its clause. */
export function figureBasis(text: string, figure: JoinedFigure, after: readonly ClauseToken[]): Rest {
  const whole = wholeIn(text, figure, after);
  const per = periodIn(text, whole.rest);
  const compared = comparisonIn(text, per.rest);
  const bases = [whole, per, compared].flatMap(({ basis }) => basis ?? []);
  return { basis: bases.length === 0 ? null : bases.join(", "), rest: compared.rest };
}

/** What a share is a share of; "barrels of oil" stays what is counted. */
function wholeIn(
  text: string,
  { unit, whole, end: from }: JoinedFigure,
  after: readonly ClauseToken[],
): Rest {
  if (whole !== undefined) {
    // the space before it counts too
    return { basis: whole, rest: after.filter(({ start }) => start > from + whole.length) };
  }
  const [of] = after;
  if (unit !== "%" && unit !== "share" && unit !== null) return { basis: null, rest: [...after] };
  if (of?.lower === "of") {
    const end = basisEnd(after);
    return { basis: spokenWords(text, after.slice(0, end)), rest: after.slice(end) };
  }
  // "3% GDP"
  if (/^(?:gdp|gnp)$/u.test(of?.lower ?? "")) return { basis: `of ${of?.text ?? ""}`, rest: after.slice(1) };
  return { basis: null, rest: [...after] };
}

function periodIn(text: string, after: readonly ClauseToken[]): Rest {
  for (const [at, one] of after.entries()) {
    const told = period.exec(text.slice(one.start))?.[0];
    if (told === undefined) continue;
    const rest = after.filter((word, place) => place < at || word.start >= one.start + told.length);
    return { basis: told, rest };
  }
  return { basis: null, rest: [...after] };
}

function comparisonIn(text: string, after: readonly ClauseToken[]): Rest {
  const at = after.findIndex(one => one.lower === "compared");
  const from = after[at]?.start;
  if (from === undefined) return { basis: null, rest: [...after] };
  // up to the mark that ends it; a full stop inside a number does not
  const end = text.slice(from).search(/[,;:.()](?:\s|$)/u);
  const words = text.slice(from, end < 0 ? undefined : from + end);
  return { basis: firstWords(words, mostWords.basis), rest: after.slice(0, at) };
}

/** "of all aid allocated to Ukraine": up to a verb with a subject, a mark or the most words. */
function basisEnd(rest: readonly ClauseToken[]): number {
  let end = 1;
  while (end < Math.min(rest.length, mostWords.basis)) {
    const one = rest[end];
    if (
      one === undefined ||
      one.kind === "auxiliary" ||
      one.kind === "link" ||
      one.kind === "and" ||
      one.kind === "pronoun"
    )
      break;
    if (one.kind === "verb" && rest[end + 1]?.kind !== "preposition") break;
    if (
      one.kind === "preposition" &&
      end > 1 &&
      /^(?:to|on|by|with|for|after|before|through)$/u.test(one.lower) &&
      rest[end - 1]?.kind !== "verb"
    )
      break;
    if (one.lower === "compared") break;
    end += 1;
  }
  return end;
}
