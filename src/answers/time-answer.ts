import { hasClockTime } from "../coverage/post.ts";
import { wordsOf } from "../language/terms.ts";
import { formatClock } from "../time/format-time.ts";
import { type Finding, nothing } from "./finding.ts";
import { nearest, partOnTopic, through } from "./gate.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";
import type { Search } from "./search.ts";
import { isPastAsked, partsOnAsked } from "./situation.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { light } from "./tells-of-asked.ts";
import { hasClock, hasDay, hasTime, vagueTimeIn } from "./time-words.ts";

/** When something was or will be: words of time beside it, else the time of the post that reports it. */
export function timeAnswer(search: Search, asksClock: boolean): Finding {
  const { question } = search;
  const supports = through(search, { actions: "own", names: "near", share: 0.6 }).filter(
    ({ passage }) => !isQuestion(passage.sentence.text),
  );
  const timed = supports.filter(({ passage }) =>
    timeIn(partOnTopic(question, passage, ["action"]), question, asksClock),
  );
  const best = timed[0];
  const first = supports[0];
  if (
    !search.asksReport &&
    best &&
    first &&
    best.share >= first.share - (question.precise ? 0.15 : 0.05) &&
    best.score >= (question.precise ? 0.6 : 0.7) * first.score
  ) {
    return { outcome: "answered", frame: null, chosen: [{ passage: best.passage }] };
  }
  const vague = supports.find(
    ({ passage }) => vagueTimeIn(partOnTopic(question, passage, ["action"])) !== null,
  );
  if (question.precise && vague) return tooVague(search, vague.passage);
  if (question.future || question.precise)
    return nothing("no time for it is given in the matching passages", nearest(search));
  const report = supports.find(({ passage }) => hasClockTime(passage.post) && reportsNow(passage));
  // "When does it end": when somebody reported on it tells nothing of that.
  const deeds = question.units.filter(({ kind }) => kind === "action");
  const isTold = deeds.length === 0 || deeds.some(({ text }) => !light.test(text));
  const fits = isPastAsked(question) && isTold && report && first && report.share >= first.share - 0.1;
  if (fits && report.passage.post.publishedAt) {
    const lead = `Reported at ${formatClock(report.passage.post.publishedAt, search.zone)}:`;
    return { outcome: "answered", frame: null, chosen: [{ passage: report.passage, lead }] };
  }
  return nothing(
    supports.length > 0 ? "the passages on it give no time" : "no passage tells of it",
    nearest(search),
  );
}

/** "Next week" where a day is asked for. */
function tooVague(search: Search, passage: Passage): Finding {
  const words = vagueTimeIn(partOnTopic(search.question, passage, ["action"])) ?? "";
  const others = nearest(search).filter(one => one !== passage);
  return nothing(`only “${words}” is given`, [passage, ...others].slice(0, 3));
}

/** A recap or a summary is written later than what it tells of: its own time says nothing. */
function reportsNow({ post, sentence }: Passage): boolean {
  // What the outlet is doing as it writes is done then.
  if (/^we(?:['’]re| are) \p{L}+ing\b/iu.test(sentence.text)) return true;
  // What remains as it is became so before.
  if (/\b(?:remains?|still|stays?)\b/iu.test(sentence.text)) return false;
  return post.kind !== "recap" && post.kind !== "summary" && sentence.role !== "alt";
}

/** The clauses of a text that hold a word of the question, and the first ("On Sunday, ..."): a time elsewhere is another's. */
function clausesOn(question: Question, text: string): string {
  const clauses = text.split(/[,;:]\s| [-–—] /u);
  const verbs = question.units.filter(unit => unit.kind === "action");
  const wanted = verbs.length > 0 ? verbs : question.units;
  const holds = (clause: string) =>
    wordsOf(clause).some(word => wanted.some(unit => unit.meanings.has(stemOf(word))));
  return clauses
    .filter((clause, at) => holds(clause) || (at === 0 && clauses.length > 1 && wordsOf(clause).length <= 4))
    .join(", ");
}

/** True where a sentence places what is asked in time, precisely enough for the question. */
export function hasTimeOf(search: Search, passage: Passage): boolean {
  const { question } = search;
  const part = partsOnAsked(search, passage);
  if (/\b(?:what|which) (?:time|hour)\b/iu.test(question.text)) return hasClock(part);
  return question.precise ? hasDay(part) : hasTime(part);
}

function timeIn(part: string, question: Question, asksClock: boolean): boolean {
  const text = clausesOn(question, part);
  const { precise } = question;
  if (asksClock) return hasClock(text);
  return precise ? hasDay(text) : hasTime(text);
}
