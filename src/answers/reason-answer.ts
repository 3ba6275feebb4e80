import { answeredBy, type Finding, nothing } from "./finding.ts";
import { leansBack, nearest, through } from "./gate.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Search } from "./search.ts";
import { isQuestion } from "./support.ts";

/** Words that give a reason or a purpose. */
export const reason =
  /\b(?:because|so that|in order to|(?<!\b(?:is|are|was|were|be) )due to|owing to|thanks to|as a result of|result(?:s|ed)? from|caused by|on the grounds|given that|in response to|aim(?:s|ed)? (?:to|at)|to (?:ensure|avoid|prevent|protect|make sure|help|stop|deter|secure|discuss|show|allow|give|keep|push|prove)|the reason|otherwise|for fear|amid|since (?:it|they|he|she|the)|as (?:it|they|he|she|we|there|these|those|such|leaders)|so as to|which is why|that is why|after (?:it|they|he|she|a|the|years of|decades of|months of|weeks of))\b/iu;

// A condition that gives the ground: "if it cannot do this, then why".
const conditional = /\bif [^.]{3,80} then\b/iu;

/** Most of what the question names stands in the sentence, or in the one it goes on from. */
function tellsOfIt({ question, weights }: Search, passage: Passage): boolean {
  const subjects = question.units.filter(unit => unit.kind !== "quality" && !weights.isBackground(unit));
  const sources = [passage, leansBack(passage) ? passage.before : null].filter(one => one !== null);
  const told = subjects.filter(unit => sources.some(one => placeOf(unit, one) === "own"));
  // The object of the deed ("why did X support sending troops") is what the reason must be for.
  const object = subjects.filter(unit => unit.kind === "thing").at(-1);
  if (object && subjects.length >= 3 && !told.includes(object)) return false;
  return told.length >= 0.6 * subjects.length;
}

/** Why: a sentence that tells of it and gives a reason. */
export function reasonAnswer(search: Search): Finding {
  const supports = through(search, { actions: "near", names: "near", share: 0.5 }).filter(
    ({ passage }) => !isQuestion(passage.sentence.text) && tellsOfIt(search, passage),
  );
  const best =
    supports.find(({ passage }) => reason.test(passage.sentence.text)) ??
    supports.find(({ passage }) => conditional.test(passage.sentence.text));
  if (best) {
    const { after } = best.passage;
    return answeredBy(
      after && /^(?:this is |that is )?because\b/iu.test(after.sentence.text)
        ? [best.passage, after]
        : [best.passage],
    );
  }
  const following = supports.find(
    ({ passage }) => passage.after && /\bbecause\b|^so\b/iu.test(passage.after.sentence.text),
  );
  if (following?.passage.after) return answeredBy([following.passage, following.passage.after]);
  return nothing("no reason is given in the matching passages", nearest(search));
}
