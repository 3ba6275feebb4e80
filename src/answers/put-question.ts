import { declines, onlyAsks } from "../language/unknowns.ts";
import { askedDeed, isDeedTold, placeTold } from "./deed-told.ts";
import { answeredBy, type Finding } from "./finding.ts";
import { frames } from "./frames.ts";
import { actionsLike } from "./meanings.ts";
import { oppositesOf } from "./opposites.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import { judgements } from "./question-words.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { type RankedTold, toldRanking } from "./told-ranking.ts";

/** "Will the mine reopen?", as an explainer or an interviewer puts it: whether something is so. */
const putsWhether =
  /^["'“‘]?(?:so |and |but )?(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|must|may|might|isn't|aren't|doesn't|didn't)\b/iu;
/** "He was asked whether it would", where the reply follows. */
const asksWhether = /\basked\b.*\b(?:whether|if)\b/iu;

/**
 * "Will the mine reopen? Not before May": the asked question as the coverage puts it itself, with what it answers there. Null
 * where it does not put it, or where another question follows.
 */
export function putQuestion(search: Search): Finding | null {
  const put = toldRanking(search).find(one => isPut(one.passage) && asksSame(search, one));
  const reply = put === undefined ? [] : replyTo(put.passage);
  const [first] = reply;
  if (put === undefined || first === undefined) return null;
  const turnedAway = reply.some(({ sentence }) => declines(sentence.text));
  const chosen = [put.passage, ...reply].map(passage => ({ passage }));
  return turnedAway
    ? { outcome: "reported-unknown", frame: frames.askedNotAnswered, chosen }
    : answeredBy([put.passage, ...reply]);
}

function isPut({ sentence }: Passage): boolean {
  const { text, role } = sentence;
  if (!/^(?:text|list-item|quote|subhead)$/u.test(role)) return false;
  return (isQuestion(text) && putsWhether.test(text)) || (onlyAsks(text) && asksWhether.test(text));
}

// Of the nouns so much may stand around it: a question in an interview leaves out what all of it is about.
const leastOfNouns = 0.6;

/** It asks for the very deed or state; of whom and of what may stand around it. */
function asksSame(search: Search, told: RankedTold): boolean {
  const { deeds, rest } = askedDeed(search);
  if (deeds.length === 0 || !deeds.every(unit => isDeedTold(search, told, unit))) return false;
  if (!deeds.some(unit => isAskedThere(unit, told.passage))) return false;
  const isThere = (unit: Unit) => placeTold(search, told, unit) !== null;
  const isBeside = (unit: Unit) => /^(?:own|near)$/u.test(placeTold(search, told, unit) ?? "");
  if (!rest.filter(({ kind }) => kind === "name").every(isBeside)) return false;
  // "Is she a good minister": what is asked of the minister is another question.
  if (rest.some(unit => judgements.has(unit.text.toLowerCase()) && placeTold(search, told, unit) !== "own"))
    return false;
  const nouns = rest.filter(({ kind }) => kind === "thing");
  const sum = (units: readonly Unit[]) => units.reduce((all, unit) => all + search.weights.of(unit), 0);
  return sum(nouns.filter(isThere)) >= leastOfNouns * sum(nouns);
}

const askedClause = /\b(?:whether|if)\b.*/iu;

/** "Asked about her offer to pay, and whether it would last": that it would last is asked there, not that she would pay. */
function isAskedThere({ stem, meanings }: Unit, { sentence: { text } }: Passage): boolean {
  const clause = isQuestion(text) ? text : (askedClause.exec(text)?.[0] ?? text);
  const stems = (clause.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []).map(stemOf);
  const like = actionsLike(stem);
  return stems.some(one => one === stem || meanings.has(one) || like.has(one) || oppositesOf(stem).has(one));
}

// "Not quite." says little by itself: what follows it says the rest.
const leastWords = 6;
const mostReply = 2;

/** What the same post says next, until the next question. */
function replyTo(put: Passage): Passage[] {
  const reply: Passage[] = [];
  let words = 0;
  for (let next = put.after; next !== null && reply.length < mostReply; next = next.after) {
    if (isQuestion(next.sentence.text) || words >= leastWords) break;
    reply.push(next);
    words += next.sentence.text.split(/\s+/u).length;
  }
  return reply;
}
