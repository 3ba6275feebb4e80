import { placeTold } from "./deed-told.ts";
import type { Passage } from "./passage.ts";
import type { Search } from "./search.ts";
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
