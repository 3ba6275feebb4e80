import { baseForms } from "../language/base-forms.ts";
import type { Unit } from "./question.ts";

/** Verbs that say little by themselves: "how is he doing", "why is it still running", "let them raise it". */
const light =
  /^(?:be|do|does|did|doing|done|go|goes|going|went|gone|come|comes|coming|came|get|gets|getting|got|let|lets|letting|make|makes|making|made|take|takes|taking|took|put|puts|putting|give|gives|giving|gave|run|runs|running|ran|keep|keeps|keeping|kept|work|works|working|happen\p{L}*|become|becomes|becoming|became|want\p{L}*|think|thinks|thought|say|says|said|believ\p{L}*|claim\p{L}*|feel|feels|reckon\p{L}*|need\p{L}*|fare|fares|faring|cope|copes|coping|manage\p{L}*)$/iu;

/** Verbs that ask what something is: "what would it consist of", "what does it look like". */
const defining =
  /^(?:consist\p{L}*|look\p{L}*|mean|means|meant|involv\p{L}*|entail\p{L}*|compris\p{L}*|amount\p{L}*|work|works|contain\p{L}*|do)$/iu;

/** True for a verb that leaves the deed to the rest of the question, which tells it without one. */
export function isLight({ kind, text }: Unit): boolean {
  return kind === "action" && light.test(text);
}

/** True for a verb by which a question asks what a thing is. */
export function isDefining({ kind, text }: Unit): boolean {
  return kind === "action" && defining.test(text);
}

/** True for an adjective that the question says of something ("risky for them", "would be worthless"), not one before its noun. */
export function isPredicate({ kind, text, place }: Unit, units: readonly Unit[]): boolean {
  if (kind !== "thing" || /^\p{Lu}/u.test(text)) return false;
  if (units.some(unit => unit.kind === "thing" && unit.place === place + 1)) return false;
  const parts = baseForms(text.toLowerCase()).map(({ part }) => part);
  return parts.length > 0 && parts.every(part => part === "adj" || part === "adv");
}
