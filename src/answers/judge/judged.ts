import type { Turn } from "../answer.ts";
import { answeredBy, type Finding, nothing } from "../finding.ts";
import { keptToForetold } from "../foretold.ts";
import type { Passage } from "../passage.ts";
import { asksNoNews, isForGood, missesWhatIsAsked, saysOtherwise } from "../refusal-reasons.ts";
import type { Search } from "../search.ts";
import { overlap } from "../statement-answer.ts";
import { likeliest } from "../told-answer.ts";
import { toldRanking } from "../told-ranking.ts";
import { toldUnknown } from "../unknown-answer.ts";
import { type Reach, type ToJudge, toldSentence, type Verdict } from "./judge.ts";

/** The verdict on what was asked last is given back to it. */
export type Judging<Result> = Generator<ToJudge, Result, Verdict>;

/** The question as it is put to a judge. */
export type AskedWhole = { question: string; follows: Turn | null };

// Log odds, singled out on the nine invented days of test/answers/taught that measure and, figures alone, on the unseen direct
// questions (test/answers/asked): a stricter limit for what the rules found holds back more on the former and refuses what is right on the latter.
const leastOfFound = -2;
// What stands in its place: where that gives way, what answers; where it does not, what is told far more plainly.
const leastOfOther = 2;
const farPlainer = 4;
// Where the rules refuse, a sentence that answers; a plain one where they read those on it and missed just the figure, the reason.
const leastOfRefused = 1;
const leastOfMissed = 4;
// Beside one that tells it so plainly, those stay that more likely answer than not.
const leastOfPlain = 5;
// A second sentence goes with it where it is nearly as plain.
const belowBest = 1;
/** So many sentences that a trusted judge names make up an answer. */
const mostNamed = 3;
/** Longest answer in words: room for speakers and marks below the ninety of CONTRACT. */
const mostWords = 86;

/**
 * What the rules came to, read once more by a judge. Of one that is not wholly trusted: sentences that it takes for something
 * else give way, to what it finds among the likeliest or to a refusal; where the rules refuse for want of a sentence, one that
 * plainly answers is the answer; what has a frame, names who is silent or says why nobody can tell stays.
 */
export function* judged(search: Search, finding: Finding, asked: AskedWhole, reach: Reach): Judging<Finding> {
  const { question } = search;
  if (question.kind === "imperative" || question.kind === "positions") return finding;
  return reach.isTrusted
    ? yield* trusted(search, finding, asked, reach)
    : yield* weighed(search, finding, asked, reach);
}

function* weighed(search: Search, finding: Finding, asked: AskedWhole, reach: Reach): Judging<Finding> {
  if (!isOpenToDoubt(search, finding)) return finding;
  const chosen = passagesOf(finding);
  const told = beside(likeliest(search, chosen), chosen, reach);
  const read = [...chosen, ...told];
  const { scores } = yield { ...asked, sentences: read.map(toldSentence) };
  const scoreOf = new Map(read.map((passage, at) => [passage, scores[at] ?? -Infinity]));
  const best = Math.max(-Infinity, ...chosen.map(one => scoreOf.get(one) ?? -Infinity));
  const other = Math.max(-Infinity, ...told.map(one => scoreOf.get(one) ?? -Infinity));
  const isBeaten = other >= Math.max(leastOfOther, best + farPlainer);
  if (chosen.length > 0 && best >= leastOfFound && !isBeaten) {
    if (finding.outcome === "closest" || best < leastOfPlain) return finding;
    const kept = finding.chosen.filter(({ passage }) => (scoreOf.get(passage) ?? 0) >= 0);
    return { ...finding, chosen: kept };
  }
  const least = leastFor(finding);
  const plain = told.filter(passage => (scoreOf.get(passage) ?? 0) >= least).sort(byScore(scoreOf));
  const [plainest] = plain;
  if (plainest !== undefined) {
    const nearly = plain.filter(one => (scoreOf.get(one) ?? 0) >= (scoreOf.get(plainest) ?? 0) - belowBest);
    return keptToForetold(search, answeredBy(together(nearly, 2)));
  }
  return finding.outcome === "closest" ? finding : somethingElse([...read].sort(byScore(scoreOf)));
}

/** How plainly a sentence must tell it to stand in the place of what the rules came to. */
function leastFor(finding: Finding): number {
  if (finding.outcome !== "closest") return leastOfOther;
  return missesWhatIsAsked(finding.reason) ? leastOfMissed : leastOfRefused;
}

/** What a judge that reads well takes for the answer is the answer; what it takes for none is none. */
function* trusted(search: Search, finding: Finding, asked: AskedWhole, reach: Reach): Judging<Finding> {
  if (!isOpenToTrust(search, finding)) return finding;
  const chosen = finding.outcome === "closest" ? finding.closest : passagesOf(finding);
  const told = beside(toldRanking(search).toSorted(byLikelihood), chosen, reach);
  const read = [...chosen, ...told];
  const { scores, unknown, contrary } = yield { ...asked, sentences: read.map(toldSentence) };
  const scoreOf = new Map(read.map((passage, at) => [passage, scores[at] ?? -Infinity]));
  const named = read.filter(passage => (scoreOf.get(passage) ?? 0) > 0).sort(byScore(scoreOf));
  if (named.length > 0) {
    const words = finding.outcome === "closest" ? [] : finding.chosen;
    const kept = together(named, mostNamed).map(
      passage => words.find(one => one.passage === passage) ?? { passage },
    );
    return keptToForetold(search, { outcome: "answered", frame: null, chosen: kept });
  }
  const [against] = contrary.flatMap(at => read[at] ?? []);
  if (against !== undefined)
    return nothing(saysOtherwise(against), [against, ...read.filter(one => one !== against)].slice(0, 3));
  const open = read.filter((_, at) => unknown.includes(at));
  if (finding.outcome === "reported-unknown" && chosen.some(one => open.includes(one))) return finding;
  if (open.length > 0) return toldUnknown(open.slice(0, 2));
  return finding.outcome === "closest" ? finding : somethingElse(read);
}

/** A refusal for want of a sentence, or sentences that stand for themselves. */
function isOpenToDoubt({ question }: Search, finding: Finding): boolean {
  if (finding.outcome === "answered") return standsForItself(finding) && question.units.length > 0;
  return finding.outcome === "closest" && !isForGood(finding.reason);
}

/** No frame about the search, nobody silent, and not "Reported at 19:10", which is told by the time of its post and no sentence. */
function standsForItself({ frame, silent, chosen }: Exclude<Finding, { outcome: "closest" }>): boolean {
  return frame === null && silent === undefined && chosen.every(({ lead }) => lead === undefined);
}

/** All but what is put together by a frame of its own, and what is best or to come by nobody's word. */
function isOpenToTrust({ question }: Search, finding: Finding): boolean {
  if (finding.outcome === "answered") return standsForItself(finding);
  return finding.outcome !== "closest" || question.speaker !== null || !asksNoNews(finding.reason);
}

function passagesOf(finding: Finding): readonly Passage[] {
  return finding.outcome === "closest" ? [] : finding.chosen.map(({ passage }) => passage);
}

/** What is read beside the chosen: the likeliest others. */
function beside(
  ranked: readonly { passage: Passage }[],
  chosen: readonly Passage[],
  { likeliest: most }: Reach,
): Passage[] {
  return ranked
    .map(({ passage }) => passage)
    .filter(passage => !chosen.includes(passage))
    .slice(0, most);
}

function somethingElse(nearest: readonly Passage[]): Finding {
  return nothing("the matching passages tell of something else", nearest.slice(0, 3));
}

function byLikelihood(a: { score: number }, b: { score: number }): number {
  return b.score - a.score;
}

function byScore(scoreOf: ReadonlyMap<Passage, number>): (a: Passage, b: Passage) => number {
  return (a, b) => (scoreOf.get(b) ?? 0) - (scoreOf.get(a) ?? 0);
}

/** The first of them and others that say something more, as long as there is room. */
function together(plain: readonly Passage[], most: number): Passage[] {
  const chosen: Passage[] = [];
  let left = mostWords;
  for (const one of plain) {
    if (chosen.length === most) break;
    if (chosen.some(other => overlap(one, other) > 0.6)) continue;
    if (chosen.length > 0 && lengthOf(one) > left) continue;
    chosen.push(one);
    left -= lengthOf(one);
  }
  return chosen;
}

function lengthOf({ sentence }: Passage): number {
  return sentence.text.split(/\s+/u).length;
}
