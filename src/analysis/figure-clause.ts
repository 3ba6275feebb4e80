import type { ClauseToken } from "../language/clause-tokens.ts";
import { clauseSubject, groupStart, isFiniteVerb, previousVerb } from "./clause-subject.ts";

/** The clause that a figure stands in, in its tokens. */
export type FigureClause = {
  /**
   * What the figure is in it: its `subject` ("46 people were hurt"), an `object` of its verb, `beside` a noun ("the refinery
   * 4km to the east"), in a `bracket` after one ("Germany (6.5%)"), or without a noun of its own: the subject is then that of
   * another clause of the sentence, `far`.
   */
  place: "subject" | "object" | "beside" | "bracket" | "far";
  /** The words of who or what the clause is about, in order; empty where there are none. */
  subject: ClauseToken[];
  /** The verb that the figure hangs on and all between them, in order; of a list in brackets what is shared by all of it. */
  before: ClauseToken[];
  /** What follows the figure in its clause. */
  after: ClauseToken[];
  /** In characters, where the clause begins: what stands before tells of something else. */
  start: number;
  end: number;
};

/** How far a clause reaches to either side of its figure, in words. */
const reach = 30;

/** Reads the clause around the figure at `at`. */
export function figureClause(tokens: readonly ClauseToken[], at: number): FigureClause {
  const own = tokens[at]?.end ?? 0;
  const bracketed = besideBrackets(tokens, at);
  if (bracketed !== null) return { ...bracketed, place: "bracket", after: [], end: own };
  const after = clauseAfter(tokens, at);
  const shape = { after, end: after.at(-1)?.end ?? own };
  const governing = governingVerb(tokens, at);
  const isOpen = governing < 0 || tokens[governing]?.kind === "link";
  const first = governing < 0 ? startOfClause(tokens, at) : governing + 1;
  if ((isOpen || isReporting(tokens, governing)) && after.some(isFiniteVerb)) {
    const subject = tokens.slice(first, at).filter(isSaid);
    return { ...shape, place: "subject", subject, before: [], start: tokens[first]?.start ?? 0 };
  }
  if (isOpen) return { ...shape, ...besideNoun(tokens, at, { first, isFirst: governing < 0 }) };
  const group = groupStart(tokens, governing);
  const subject = clauseSubject(tokens, group, 0);
  const before = tokens.slice(group, at).filter(one => one.kind !== "aside");
  const start = Math.min(subject[0]?.start ?? Number.POSITIVE_INFINITY, tokens[group]?.start ?? 0);
  // "there are about 40 camps"
  const there = subject.length === 1 && subject[0]?.lower === "there";
  if (there) return { ...shape, place: "subject", subject: [], before, start };
  return { ...shape, place: "object", subject, before, start };
}

type Beside = Pick<FigureClause, "place" | "subject" | "before" | "start">;

/** The noun right before the figure or before the comma between them; else the subject of the clause before. */
function besideNoun(
  tokens: readonly ClauseToken[],
  at: number,
  { first, isFirst }: { first: number; isFirst: boolean },
): Beside {
  if (isFirst && tokens[at - 1]?.text === ",") {
    const [from, noun] = nounBefore(tokens, at - 1);
    if (noun.length > 0)
      return { place: "beside", subject: noun, before: [], start: tokens[from]?.start ?? 0 };
  }
  const start = tokens[first]?.start ?? 0;
  const noun = tokens.slice(first, at).filter(isSaid);
  const earlier = noun.some(one => one.kind === "word") ? -1 : previousVerb(tokens, first);
  if (earlier < 0) return { place: "beside", subject: noun, before: [], start };
  return { place: "far", subject: clauseSubject(tokens, groupStart(tokens, earlier), 1), before: [], start };
}

function isSaid(one: ClauseToken): boolean {
  return one.kind !== "aside" && one.kind !== "figure";
}

/** "confirmed 141 deaths" governs, "estimates 40 people were hurt" reports. */
function isReporting(tokens: readonly ClauseToken[], at: number): boolean {
  return /^(?:estimat|confirm|report|expect|claim|announc|reckon|found|find|hear|reveal|predict)/u.test(
    tokens[at]?.lower ?? "",
  );
}

function clauseAfter(tokens: readonly ClauseToken[], at: number): ClauseToken[] {
  const after: ClauseToken[] = [];
  for (let next = at + 1; next < Math.min(tokens.length, at + reach); next += 1) {
    const one = tokens[next];
    if (one?.text === "," && closesAside(tokens, next)) {
      next = tokens.findIndex((other, place) => place > next && other.text === ",");
      continue;
    }
    if (one === undefined || one.kind === "mark" || one.kind === "figure") break;
    if (one.kind === "link" && one.lower !== "that" && one.lower !== "who" && one.lower !== "which") break;
    if (one.kind === "and" && opensClause(tokens, next)) break;
    if (one.lower === "according") break;
    if (one.kind !== "aside") after.push(one);
  }
  return after;
}

/** "75% of the capital, the largest city, must be rebuilt": a few words between commas, then the verb. */
function closesAside(tokens: readonly ClauseToken[], at: number): boolean {
  const closing = tokens.findIndex((one, place) => place > at && place < at + 7 && one.text === ",");
  if (
    closing < 0 ||
    tokens.slice(at + 1, closing).some(one => /^(?:verb|auxiliary|link|figure)$/u.test(one.kind))
  )
    return false;
  const next = tokens[closing + 1];
  return next !== undefined && isFiniteVerb(next);
}

/** "... and the UK has given": words with a verb of their own soon after, before any figure or mark. */
function opensClause(tokens: readonly ClauseToken[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 8); next += 1) {
    const one = tokens[next];
    if (one === undefined || one.kind === "mark") return false;
    if (one.kind === "figure") return true;
    if (isFiniteVerb(one)) return true;
  }
  return false;
}

/** The nearest verb before the figure in its clause, over the other items of a list; the word that opens the clause, or -1. */
function governingVerb(tokens: readonly ClauseToken[], at: number): number {
  let crossed = false;
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const one = tokens[back];
    if (one === undefined) return -1;
    if (one.kind === "verb" || one.kind === "auxiliary") return back;
    if (one.kind === "link") return back;
    if (one.kind === "figure") crossed = true;
    if (one.kind === "mark") {
      // "24 arrests, 21 assaults and five raids": a list goes on over its commas
      const list =
        one.text === "," &&
        (crossed || tokens.slice(Math.max(0, back - 4), back).some(item => item.kind === "figure"));
      if (!list || at - back > 4) return -1;
    }
  }
  return -1;
}

/** Where the words before the figure begin that belong to its clause. */
function startOfClause(tokens: readonly ClauseToken[], at: number): number {
  let first = at;
  while (first > 0) {
    const one = tokens[first - 1];
    if (
      one === undefined ||
      one.kind === "mark" ||
      one.kind === "link" ||
      one.kind === "verb" ||
      one.kind === "auxiliary" ||
      one.kind === "figure"
    )
      break;
    first -= 1;
  }
  return first;
}

/** "Germany (6.5%) and the UK (5.5%)": the noun before the bracket, and before the list what is shared by all. */
function besideBrackets(
  tokens: readonly ClauseToken[],
  at: number,
): Pick<FigureClause, "subject" | "before" | "start"> | null {
  if (tokens[at - 1]?.text !== "(" || tokens[at + 1]?.text !== ")") return null;
  const [first, subject] = nounBefore(tokens, at - 1);
  let start = first;
  for (let back = start - 1; back > 2; back = start - 1) {
    const one = tokens[back];
    const lists = one?.kind === "and" || one?.text === ",";
    const figure = tokens.findLastIndex((item, place) => place < back && item.kind === "figure");
    if (!lists || figure < 0 || back - figure > 3 || tokens[figure - 1]?.text !== "(") break;
    start = nounBefore(tokens, figure - 1)[0];
  }
  const from = startOfSegment(tokens, start);
  const before = tokens.slice(from, start).filter(one => one.kind !== "aside" && one.kind !== "figure");
  return { subject, before, start: tokens[from]?.start ?? 0 };
}

function startOfSegment(tokens: readonly ClauseToken[], at: number): number {
  let first = at;
  while (first > 0 && tokens[first - 1]?.kind !== "mark" && tokens[first - 1]?.kind !== "link") first -= 1;
  return first;
}

function nounBefore(tokens: readonly ClauseToken[], at: number): [number, ClauseToken[]] {
  let first = at;
  while (first > 0 && at - first < 5) {
    const one = tokens[first - 1];
    if (one === undefined || (one.kind !== "word" && one.kind !== "article")) break;
    first -= 1;
  }
  return [first, tokens.slice(first, at)];
}
