import { placeTold } from "./deed-told.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { toldRanking } from "./told-ranking.ts";

// "More than", "bigger than", "twice as much as", "outspent": one is set against the other.
const sets =
  /\b(?:more|less|fewer|greater|higher|lower|\p{L}{2,}er)\b.*\b(?:than|compared)\b|\b(?:as (?:much|many|big|high|low) as)\b|\bout-?(?:spen[dt]|gave|given|give|number|perform|pace|weigh|sell|sold|vote)\p{L}*\b/iu;

/** True where a question asks whether one of two has, does or gives more than the other. */
export function asksMore({ question }: Search): boolean {
  const names = question.units.filter(({ kind }) => kind === "name" || kind === "thing");
  return question.kind === "yes-no" && names.length >= 2 && sets.test(question.text);
}

/** The sentence that sets the two against each other itself: what is told of each alone may be of different things. */
export function moreThan(search: Search): Passage | null {
  const [one, ...others] = search.question.units.filter(({ kind }) => kind === "name" || kind === "thing");
  if (one === undefined) return null;
  const told = toldRanking(search).find(candidate => {
    const { text } = candidate.passage.sentence;
    const isOwn = (unit: typeof one) => placeTold(search, candidate, unit) === "own";
    return sets.test(text) && !isQuestion(text) && isOwn(one) && others.some(isOwn);
  });
  return told?.passage ?? null;
}

/** "More than": which of the two has more is told by what stands before it and what behind. */
const ranks = /\b(?:more|less|fewer|greater|higher|lower|\p{L}{2,}er)\b.*?\bthan\b/iu;

/** "Why has A given more than B": the sentence that says that B has given more than A; null where none does. */
export function reverseOf(search: Search): Passage | null {
  const { question } = search;
  const [one, other] = sidesIn(
    question.text,
    question.units.filter(({ kind }) => kind === "name"),
    (text, unit) => text.indexOf(unit.text),
  );
  if (one === undefined || other === undefined) return null;
  const things = question.units.filter(({ kind }) => kind === "thing");
  const told = toldRanking(search).find(candidate => {
    const { sentence } = candidate.passage;
    if (isQuestion(sentence.text) || !things.every(unit => placeTold(search, candidate, unit) === "own"))
      return false;
    const [first, second] = sidesIn(sentence.text, [one, other], (_, unit) => mentionOf(sentence, unit));
    return first === other && second === one && sameDirection(question.text, sentence.text);
  });
  return told?.passage ?? null;
}

/** The unit that stands before "more" and the one behind its "than". */
function sidesIn(
  text: string,
  units: readonly Unit[],
  placeIn: (text: string, unit: Unit) => number,
): Unit[] {
  const match = ranks.exec(text);
  if (match === null) return [];
  const before = units.findLast(unit => inRange(placeIn(text, unit), 0, match.index));
  const behind = units.find(unit => inRange(placeIn(text, unit), match.index + match[0].length, text.length));
  return before !== undefined && behind !== undefined ? [before, behind] : [];
}

function inRange(at: number, from: number, to: number): boolean {
  return at >= from && at < to;
}

function mentionOf({ mentions }: Passage["sentence"], { ids, meanings }: Unit): number {
  return mentions.find(({ id, text }) => ids.includes(id) || meanings.has(stemOf(text)))?.start ?? -1;
}

const less = /\b(?:less|fewer|lower|smaller)\b.*\bthan\b/iu;

function sameDirection(one: string, other: string): boolean {
  return less.test(one) === less.test(other);
}
