import { baseForms } from "../language/base-forms.ts";
import { sensesOf } from "../language/wordnet.ts";
import { placeTold } from "./deed-told.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { toldRanking } from "./told-ranking.ts";

// "Twice as much as", "outspent": one is set against the other without a "than".
const setsInOther =
  /\b(?:as (?:much|many|big|high|low) as)\b|\bout-?(?:spen[dt]|gave|given|give|number|perform|pace|weigh|sell|sold|vote)\p{L}*\b/iu;

/** True where a question asks whether one of two has, does or gives more than the other. */
export function asksMore({ question }: Search): boolean {
  const names = question.units.filter(({ kind }) => kind === "name" || kind === "thing");
  return question.kind === "yes-no" && names.length >= 2 && sets(question.text);
}

function sets(text: string): boolean {
  return setsInOther.test(text) || rankIn(text, /\bcompared\b/giu) !== null || rankIn(text) !== null;
}

// "More than 500", "longer than a week", "earlier than planned", "than ever": set against an amount or a plan, not another.
// "Rather than", "other than": what is told is that, not this.
const thanOther =
  /(?<!\b(?:rather|other) )\bthan\b(?! (?:about |around |nearly |almost )?(?:[$£€]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|ever|before|usual|an?(?: \p{L}+)? (?:second|minute|hour|day|week|fortnight|month|year|decade|century|dozen|hundred|thousand|million|billion|trillion|quarter|third))\b|\p{L}{3,}ed\b))/giu;

/** "More than", "bigger than": where the comparison begins and ends; null where nothing is set against another. */
function rankIn(text: string, behind = thanOther): { from: number; to: number } | null {
  const than = text.matchAll(behind).toArray().at(-1);
  if (than === undefined) return null;
  const before = text.slice(0, than.index);
  const rank = before.matchAll(/\p{L}+/gu).find(([word]) => isComparative(word.toLowerCase()));
  return rank === undefined ? null : { from: rank.index, to: than.index + than[0].length };
}

/** "Higher" and "richer" as forms of an adjective; not "number" and "owner", which are nouns, nor "after" and "later", which tell when. */
function isComparative(word: string): boolean {
  if (/^(?:more|less|fewer|better|worse|bigger|thinner|hotter|fatter)$/u.test(word)) return true;
  return (
    /(?<!^aft|^lat)er$/u.test(word) &&
    (sensesOf(word, "noun")?.seen ?? 0) === 0 &&
    baseForms(word).some(({ term, part }) => part === "adj" && term !== word)
  );
}

/** The sentence that sets the two against each other itself: what is told of each alone may be of different things. */
export function moreThan(search: Search): Passage | null {
  const [one, ...others] = search.question.units.filter(({ kind }) => kind === "name" || kind === "thing");
  if (one === undefined) return null;
  const told = toldRanking(search).find(candidate => {
    const { text } = candidate.passage.sentence;
    const isOwn = (unit: typeof one) => placeTold(search, candidate, unit) === "own";
    return sets(text) && !isQuestion(text) && isOwn(one) && others.some(isOwn);
  });
  return told?.passage ?? null;
}

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

/** The unit that stands before "more" and the one behind its "than", which tells which of the two has more. */
function sidesIn(
  text: string,
  units: readonly Unit[],
  placeIn: (text: string, unit: Unit) => number,
): Unit[] {
  const rank = rankIn(text);
  if (rank === null) return [];
  const before = units.findLast(unit => inRange(placeIn(text, unit), 0, rank.from));
  const behind = units.find(unit => inRange(placeIn(text, unit), rank.to, text.length));
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
