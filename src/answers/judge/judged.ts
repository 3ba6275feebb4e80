import { answeredBy, type Finding, nothing } from "../finding.ts";
import { keptToForetold } from "../foretold.ts";
import type { Passage } from "../passage.ts";
import type { Search } from "../search.ts";
import { overlap } from "../statement-answer.ts";
import { likeliest } from "../told-answer.ts";
import type { SentenceJudge } from "./sentence-judge.ts";

/** So many of the likeliest sentences are judged beside those that the rules chose. */
const mostJudged = 8;

// Log odds, singled out on 300 questions that neither the rules nor the model had met (test/answers/taught): 66 of 150 were
// answered rightly by the rules alone and 109 of 150 held back; with the judge 87 and 113. Stricter limits did as well there, and
// refused questions of the real day that the rules answer rightly.
const leastOfFound = -3;
// What stands in its place, or where the rules refuse, must be told plainly.
const leastOfOther = 3;
const leastOfRefused = 4;
// A second sentence goes with it where it is nearly as plain.
const belowBest = 2;
/** Longest answer in words: room for speakers and marks below the ninety of CONTRACT. */
const mostWords = 86;

/**
 * What the rules came to, read once more by the judge: sentences that it takes for something else give way, to what it finds
 * among the likeliest or to a refusal; where the rules refuse for want of a sentence, one that plainly answers is the answer.
 * `asked`: the question as it is put to the judge. What has a frame, names who is silent or says why nobody can tell stays.
 */
export function judged(search: Search, finding: Finding, asked: string, judge: SentenceJudge): Finding {
  if (!isOpenToJudgement(search, finding)) return finding;
  const chosen = finding.outcome === "closest" ? [] : finding.chosen.map(({ passage }) => passage);
  const told = likeliest(search, chosen)
    .map(({ passage }) => passage)
    .filter(passage => !chosen.includes(passage))
    .slice(0, mostJudged);
  const scores = judge(asked, [...chosen, ...told].map(wordsOf));
  if (scores === null) return finding;
  const scoreOf = new Map([...chosen, ...told].map((passage, at) => [passage, scores[at] ?? -Infinity]));
  const best = (passages: readonly Passage[]) =>
    Math.max(-Infinity, ...passages.map(one => scoreOf.get(one) ?? -Infinity));
  if (chosen.length > 0 && best(chosen) >= leastOfFound) return finding;
  const least = chosen.length > 0 ? leastOfOther : leastOfRefused;
  const plain = told.filter(passage => (scoreOf.get(passage) ?? 0) >= least).sort(byScore(scoreOf));
  if (plain.length > 0) return keptToForetold(search, answeredBy(together(plain, scoreOf)));
  if (finding.outcome === "closest") return finding;
  const nearest = [...chosen, ...told].sort(byScore(scoreOf)).slice(0, 3);
  return nothing("the matching passages tell of something else", nearest);
}

/** A refusal for want of a sentence, or sentences that stand for themselves. */
function isOpenToJudgement({ question }: Search, finding: Finding): boolean {
  if (question.kind === "imperative" || question.kind === "positions") return false;
  if (finding.outcome === "answered")
    return finding.frame === null && finding.silent === undefined && question.units.length > 0;
  return finding.outcome === "closest" && openReasons.test(finding.reason);
}

// Not where the coverage says otherwise, nor where what is best or to come is asked for; nor where the rules have read the
// sentences on it and miss in them just what is asked: the matter, the figure, the reason.
const openReasons =
  /^(?!the coverage\b|no passage says it directly|no such figure is given|no reason is given)/u;

function byScore(scoreOf: ReadonlyMap<Passage, number>): (a: Passage, b: Passage) => number {
  return (a, b) => (scoreOf.get(b) ?? 0) - (scoreOf.get(a) ?? 0);
}

/** The plainest, and a second that is nearly as plain and says something more. */
function together(plain: readonly Passage[], scoreOf: ReadonlyMap<Passage, number>): Passage[] {
  const [first, ...others] = plain;
  if (first === undefined) return [];
  const least = (scoreOf.get(first) ?? 0) - belowBest;
  const second = others.find(
    one =>
      (scoreOf.get(one) ?? 0) >= least &&
      overlap(one, first) <= 0.6 &&
      lengthOf(first) + lengthOf(one) <= mostWords,
  );
  return second === undefined ? [first] : [first, second];
}

function wordsOf({ sentence }: Passage): string {
  return sentence.text;
}

function lengthOf({ sentence }: Passage): number {
  return sentence.text.split(/\s+/u).length;
}
