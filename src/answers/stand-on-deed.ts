import { askedDeed, isDeedTold, isOfManner, placeTold, tellsOpposite } from "./deed-told.ts";
import { asksAhead, isText } from "./looks-ahead.ts";
import type { Passage } from "./passage.ts";
import { stanceOf } from "./positions-answer.ts";
import type { Unit } from "./question.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { stemOf } from "./stem.ts";
import { isQuestion, supportOf } from "./support.ts";
import { type RankedTold, toldRanking } from "./told-ranking.ts";

/** Questions how somebody stands to a deed: what lies ahead, what is wanted. */
export const asksForStand =
  /^(?:so |and |but )?(?:will|would|could|might|won't|wouldn't|can|is \p{L}+(?: \p{L}+)? (?:going|willing|ready|prepared|committing|planning|open)|are (?:the )?\p{L}+(?: \p{L}+)? (?:going|willing|ready|prepared|committing|planning|open))\b|\b(?:support|back|oppose|favou?r|agree|want|reject|refuse|rule|commit|promise|pledge|accept|plan|consider|exclude)(?:s|ed|d|ing)?\b/iu;
// Of the nouns so much must be told where the deed is another word: a stand is on a matter.
const leastOfMatter = 0.5;

// What somebody thinks of it, and what they would give to it, is told in many words.
const attitudes =
  /^(?:support|back|oppose|favou?r|agree|want|like|reject|accept|welcome|approve|send|lend|give|provide|offer|suppl|contribut|commit|deploy|pledge|promise|donate)/iu;

const joins = /^(?:join|attend|participat)/iu;
const takesPart = /\b(?:be|being|take|taking|play|playing) (?:an? )?part (?:of|in)\b/iu;

/** "Will X send Y": how X stands to Y, by X's words or an outlet's on X, where the sentence takes a stance. */
export function stanceOnIt(search: Search): Passage | null {
  const { question, names, weights } = search;
  if (!asksForStand.test(question.text) || onlyBefalls(search)) return null;
  const subject = question.speaker ?? question.units.find(({ kind }) => kind === "name");
  if (!subject) return null;
  const rest = question.units
    .filter(({ kind }) => kind === "name" || kind === "thing")
    .filter(unit => unit !== subject && !isOfManner(question.text, unit));
  const others = rest.filter(({ kind }) => kind === "name");
  const nouns = rest.filter(({ kind }) => kind === "thing");
  const whole = nouns.reduce((sum, unit) => sum + weights.of(unit), 0);
  const deeds = askedDeed(search).deeds.filter(({ kind }) => kind === "action");
  const told = toldRanking(search).filter(one => {
    const { passage } = one;
    const isOwn = (unit: (typeof rest)[number]) => placeTold(search, one, unit) === "own";
    if (isQuestion(passage.sentence.text) || rest.length === 0 || !isText(passage)) return false;
    if (!isSaidBy(passage, subject, names) && !isFirstNamed(subject, passage)) return false;
    if (!others.every(unit => isOwn(unit) || weights.isBackground(unit))) return false;
    const met = nouns.filter(isOwn).reduce((sum, unit) => sum + weights.of(unit), 0);
    const isOnMatter = nouns.length > 0 && met >= leastOfMatter * whole;
    const stance = stanceOf(passage.sentence.text);
    // "Too early" turns the whole matter away; any other stand is on the deed itself.
    const isTold = (deed: Unit) =>
      attitudes.test(deed.text) ||
      (joins.test(deed.text) && takesPart.test(passage.sentence.text)) ||
      isDeedTold(search, one, deed);
    if (stance !== "too early" && deeds.length > 0 && !deeds.some(isTold)) return false;
    return (isOnMatter || others.filter(isOwn).length >= 2) && stance !== "plain";
  });
  const firm = told.find(({ passage }) => /^(?:no|too early)$/u.test(stanceOf(passage.sentence.text)));
  return (firm ?? told[0])?.passage ?? null;
}

// What comes to pass whatever anybody wants: nobody's stand tells whether it will.
const befalls =
  /^(?:win|lose|end|last|hold|succeed|fail|collapse|survive|happen|occur|rise|fall|drop|grow|die|recover|improve|worsen|continue|spread|prevail|change)$/iu;

/** "Will they win": told by that word or its opposite; another deed is another outcome. */
export function isBefallen(search: Search, passage: Passage): boolean {
  return askedDeed(search).deeds.some(
    deed => passage.stems.has(deed.stem) || tellsOpposite(deed, passage) || !asksAhead(search.question),
  );
}

export function onlyBefalls(search: Search): boolean {
  const { deeds } = askedDeed(search);
  return deeds.length > 0 && deeds.every(({ text }) => befalls.test(text));
}

// What stands behind it is what somebody says of others.
const saying = /\b(?:say|says|said|tells?|told|adds?|added|warns?|warned|stress(?:es|ed)|spoke)\b/iu;

/** Who is named first in a sentence that gives its words to nobody is mostly whose stand it tells. */
function isFirstNamed({ ids, meanings }: Unit, { sentence }: Passage): boolean {
  const [first] = sentence.mentions;
  if (first && sentence.by !== null && saying.test(sentence.text.slice(0, first.start))) return false;
  return first !== undefined && (ids.includes(first.id) || meanings.has(stemOf(first.text)));
}

/** A refusal speaks to "will X send Y" more plainly than a sentence that holds the deed and takes no stance. */
export function isFirmer(search: Search, stance: Passage, { passage: told }: RankedTold): boolean {
  const { question, weights } = search;
  const kind = stanceOf(stance.sentence.text);
  if (stanceOf(told.sentence.text) !== "plain" || !/^(?:no|too early)$/u.test(kind)) return false;
  // That the matter is too early says less than what is told of the very deed to come.
  const isOwnDeed = askedDeed(search).deeds.some(
    ({ kind: part, stem }) => part === "action" && told.stems.has(stem),
  );
  if (kind === "too early" && isOwnDeed) return false;
  return supportOf(question.units, stance, weights).share >= supportOf(question.units, told, weights).share;
}
