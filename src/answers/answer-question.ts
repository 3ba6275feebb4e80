import { placeInTime } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";
import type { Answer, Turn } from "./answer.ts";
import { findAnswer } from "./find-answer.ts";
import type { Finding } from "./finding.ts";
import { wholeQuestion } from "./follow-up.ts";
import { nearest } from "./gate.ts";
import { type LoadedCoverage, loadedCoverage } from "./loaded-coverage.ts";
import { outletOf } from "./outlet-scope.ts";
import type { Passage } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import { closestOf, closestText, counted, notCoveredText, outsideText, searchedIn } from "./refusal.ts";
import type { Search } from "./search.ts";
import { ranked, weightsOf } from "./support.ts";
import { timeScopeOf } from "./time-scope.ts";
import { understandQuestion } from "./understand-question.ts";
import { sentencesOf, wordCount } from "./wording.ts";

/** A question with what it is asked against. */
export type AnswerRequest = {
  question: string;
  /** Knowledge as of then; null is all that is known. */
  asOf: Instant | null;
  /** The turns of the thread so far, oldest first. */
  history?: readonly Turn[];
  /** Posts of this stretch only; null is all coverage. `from: null` is the story's beginning. */
  window?: { from: Instant | null; to: Instant | null } | null;
  /** The zone in which times are printed and read. */
  zone: string;
};

/** Longest sentence that may answer, in words: a longer one would leave no room for a frame or a speaker. */
const longestSentence = 80;

/** Answers a question from the coverage, every sentence cited, or says in words why it cannot. */
export function answer(store: CoverageStore, story: Story, request: AnswerRequest): Answer {
  const coverage = loadedCoverage(store, story, request.asOf);
  const readAs = wholeQuestion(request.question, request.history ?? [], coverage.names);
  const newestAt = store.newestAt(story.id, request.asOf);
  const now = request.asOf ?? newestAt ?? "1970-01-01T00:00:00Z"; // an empty story has no time to count from
  const scope = timeScopeOf(readAs, { now, zone: request.zone, newestAt });
  const outlet = outletOf(scope.rest, distinctPosts(coverage.passages));
  const question = understandQuestion(outlet.rest, coverage.names, scope.window);
  const within = timeFilter(coverage, request, question).filter(
    ({ post }) => !outlet.source || post.source === outlet.source,
  );
  const search = searchFor(question, within, coverage, { ...request, asksReport: outlet.asksReport });
  const searched = searchedIn(distinctPosts(within));
  const base = { question: request.question, readAs, searched };
  const refused = refusalBeforeSearch(search, coverage, story, searched);
  if (refused) return { ...base, ...refused };
  return { ...base, ...worded(findAnswer(search), search, searched) };
}

function timeFilter(coverage: LoadedCoverage, request: AnswerRequest, question: Question): Passage[] {
  const windows = [request.window ?? null, question.window].filter(window => window !== null);
  return coverage.passages.filter(({ post }) =>
    windows.every(({ from, to }) => {
      const at = placeInTime(post);
      return (from === null || at >= from) && (to === null || at <= to);
    }),
  );
}

function distinctPosts(passages: readonly Passage[]): Passage["post"][] {
  return [...new Map(passages.map(({ post }) => [post.id, post])).values()];
}

function searchFor(
  question: Question,
  within: readonly Passage[],
  coverage: LoadedCoverage,
  request: AnswerRequest & { asksReport: boolean },
): Search {
  const passages = within.filter(({ sentence }) => wordCount(sentence.text) <= longestSentence);
  const weights = weightsOf(coverage.passages, coverage.names.places);
  return {
    question,
    names: coverage.names,
    passages,
    ranked: ranked(question.units, passages, weights),
    weights,
    zone: request.zone,
    asksReport: request.asksReport,
    asOf: request.asOf,
  };
}

type Outcome = Omit<Answer, "question" | "readAs" | "searched">;

/** Refusals that need no search: no question, nothing of its subjects in the coverage, a name nobody has. */
function refusalBeforeSearch(
  search: Search,
  coverage: LoadedCoverage,
  story: Story,
  searched: Answer["searched"],
): Outcome | null {
  const { question, weights } = search;
  const speakers = [question.speaker, ...question.otherSpeakers].filter(unit => unit !== null);
  const subjects = [...question.units, ...speakers].filter(({ kind }) => kind === "name" || kind === "thing");
  const missing = subjects.filter(unit => weights.frequency(unit) === 0);
  const nothingKnown = subjects.length > 0 && missing.length === subjects.length && !question.window;
  if (question.kind === "imperative" || nothingKnown) {
    const reason = "nothing in the posts is about that";
    return refusal("out-of-scope", outsideText(story, searched), reason, []);
  }
  const name = missing.find(unit => unit.kind === "name" || speakers.includes(unit));
  const head = question.head && missing.includes(question.head) ? question.head : null;
  if (!name && !head) return null;
  const total = counted(coverage.posts.length, "post");
  const reason = `none of the ${total} ${name ? "names that person, place or body" : "tells of that"}`;
  const closest = closestOf(nearestWithout(search, missing));
  return refusal("not-covered", notCoveredText(reason, searched, search.zone), reason, closest);
}

function nearestWithout(search: Search, missing: readonly Unit[]): Passage[] {
  const rest = search.question.units.filter(
    unit => !missing.includes(unit) && !search.weights.isBackground(unit),
  );
  return rest.length === 0 ? [] : nearest(search);
}

function refusal(
  outcome: Answer["outcome"],
  text: string,
  reason: string,
  closest: Answer["closest"],
): Outcome {
  return { outcome, frame: null, text, sentences: [], reason, closest };
}

function worded(finding: Finding, search: Search, searched: Answer["searched"]): Outcome {
  if (finding.outcome !== "closest") {
    const sentences = sentencesOf(finding.chosen, finding.frame);
    const text = [finding.frame, ...sentences.map(sentence => sentence.text)].filter(Boolean).join(" ");
    if (sentences.length > 0)
      return { outcome: finding.outcome, frame: finding.frame, text, sentences, reason: null, closest: [] };
  }
  const reason = finding.outcome === "closest" ? finding.reason : "the passages on it are too long to show";
  const passages = finding.outcome === "closest" ? finding.closest : nearest(search);
  const closest = closestOf(passages);
  if (closest.length === 0)
    return refusal("not-covered", notCoveredText(reason, searched, search.zone), reason, []);
  return refusal("closest", closestText(reason, closest), reason, closest);
}
