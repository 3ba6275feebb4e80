import { type CountedFigure, figuresIn } from "../language/figures.ts";
import { foldKey } from "../language/fold.ts";
import { numbersDiffer } from "./compared-numbers.ts";
import { denialsIn } from "./polarity.ts";

/** A claim as it was told once: its sentence, and who says it (null: nobody in particular). */
export type ToldClaim = { text: string; speaker: string | null };

/** What moved of a claim between two tellings, and that in words with the values as they were written. */
export type ClaimMove = { what: "number" | "negation" | "speaker"; words: string };

/**
 * What moved between two tellings of one claim: a figure ("was 120 drones, now 147"), a denial that came or went, somebody
 * else who says it too. Null where it stands as it was: other words, roundings, details that only one of them has.
 */
export function claimMove(was: ToldClaim, now: ToldClaim): ClaimMove | null {
  const moves = [figureMove(was.text, now.text), denialMove(was.text, now.text), speakerMove(was, now)];
  const [first, ...others] = moves.filter(move => move !== null);
  return first === undefined
    ? null
    : { ...first, words: [first, ...others].map(({ words }) => words).join("; ") };
}

/** What became of a figure between two sentences of one claim; null where both can stand. */
function figureMove(was: string, now: string): ClaimMove | null {
  const [before, after] = [figuresIn(was), figuresIn(now)];
  const gone = before.filter(figure => !after.some(other => isMet(figure, other)));
  const came = after.filter(figure => !before.some(other => isMet(other, figure)));
  for (const figure of gone) {
    const other = came.find(each => countsTheSame(figure, each, [before, after]));
    if (other !== undefined)
      return { what: "number", words: `was ${figure.text}, now ${shortened(other, figure)}` };
  }
  const [first] = came;
  if (before.length > 0 || first === undefined || first.unit === null) return null;
  return { what: "number", words: `now ${written(first)}` };
}

/** True where the two can be one figure: the same, rounded, or one a part of a range. */
function isMet(was: CountedFigure, now: CountedFigure): boolean {
  if (!isOneUnit(was.unit, now.unit)) return false;
  return was.value === now.value
    ? (was.to ?? 0) === (now.to ?? 0)
    : !numbersDiffer(written(was), written(now), "");
}

/** Figures of one unit count one thing; those without a unit do where the sentences have no other. */
function countsTheSame(
  was: CountedFigure,
  now: CountedFigure,
  [before, after]: readonly [readonly CountedFigure[], readonly CountedFigure[]],
): boolean {
  if (was.unit !== null && now.unit !== null) return isOneUnit(was.unit, now.unit);
  return before.length === 1 && after.length === 1;
}

function isOneUnit(a: string | null, b: string | null): boolean {
  return a === null || b === null || foldKey(a) === foldKey(b);
}

function written({ qualifier, text }: CountedFigure): string {
  return qualifier === undefined ? text : `${qualifier} ${text}`;
}

/** The figure as written; without its noun where the one before it has the same. */
function shortened(now: CountedFigure, was: CountedFigure): string {
  const text = written(now);
  if (now.unit === null || was.unit === null || foldKey(now.unit) !== foldKey(was.unit)) return text;
  return text.endsWith(` ${now.unit}`) ? text.slice(0, -now.unit.length - 1) : text;
}

function denialMove(was: string, now: string): ClaimMove | null {
  const [before, after] = [denialsIn(was) > 0, denialsIn(now) > 0];
  if (before === after) return null;
  return { what: "negation", words: before ? "was denied, now not denied" : "was not denied, now denied" };
}

function speakerMove(was: ToldClaim, now: ToldClaim): ClaimMove | null {
  if (was.speaker === null || now.speaker === null || foldKey(was.speaker) === foldKey(now.speaker))
    return null;
  return { what: "speaker", words: `now also ${now.speaker} says so` };
}
