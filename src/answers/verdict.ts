import type { Passage } from "./passage.ts";
import type { Search } from "./search.ts";
import { isQuestion } from "./support.ts";
import { mayStand } from "./told-fit.ts";
import { toldRanking } from "./told-ranking.ts";

// "Is being shared as if it showed the port", "posts claim that": told as what others say, not as what is so.
const claimed =
  /\b(?:as if|as though|claim(?:s|ed|ing)?|purport\p{L}*|(?:appears?|seems?) to show|supposedly|allegedly|rumou?rs?|widely shared|went viral)\b/iu;
// "It does not.", "The claim is false", "In fact it was taken in May": what the outlet found.
const found =
  /^(?:but )?(?:it|they|that|this|he|she) (?:does|do|did|is|was|are|were|has|have|had)(?: not\b|n['’]t\b)|\b(?:is|are|was|were) (?:\p{L}+ )?(?:false|fake|untrue|misleading|genuine|true|wrong|doctored|fabricated)\b|^(?:in fact|in truth|in the original|no,)/iu;
// So many sentences behind it, and so many words in all.
const mostBehind = 4;
const mostWords = 85;

/** A claim with what the outlet found of it right behind: "as if it showed the port. It does not. It was taken elsewhere." Null for all else. */
export function withVerdict(passage: Passage): Passage[] | null {
  const shown = [passage];
  for (let at = passage.after; at && shown.length <= mostBehind; at = at.after) {
    if (isQuestion(at.sentence.text)) break;
    shown.push(at);
  }
  const claim = shown.slice(0, 2).findIndex(({ sentence }) => claimed.test(sentence.text));
  if (claim < 0) return null;
  const verdict = shown.findIndex((one, index) => index > claim && found.test(one.sentence.text));
  if (verdict < 0 || verdict > claim + 2) return null;
  // What it really was stands behind the plain denial.
  const chosen = [shown[claim], ...shown.slice(verdict, verdict + 2)].filter(one => one !== undefined);
  const whole = claim > 0 ? [passage, ...chosen] : chosen;
  return (
    [whole, chosen, chosen.slice(0, 2)].find(one => one.length <= 3 && wordsIn(one) <= mostWords) ?? null
  );
}

// "Is the picture real", "was it a fake".
const asksGenuine =
  /^(?:is|are|was|were) .*\b(?:real|genuine|authentic|fake|faked|true|false|doctored|altered|a hoax)\W*$/iu;
// So much of the question must be told by the claim.
const leastOfClaim = 0.5;

/** Where it is asked whether something is genuine: the claim that is told of it most, with what the outlet found. */
export function verdictAsked(search: Search): Passage[] | null {
  if (!asksGenuine.test(search.question.text)) return null;
  const claim = toldRanking(search)
    .slice(0, 3)
    .find(one => one.share >= leastOfClaim && mayStand(search, one) && withVerdict(one.passage) !== null);
  return claim ? withVerdict(claim.passage) : null;
}

function wordsIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { sentence }) => sum + sentence.text.split(/\s+/u).length, 0);
}
