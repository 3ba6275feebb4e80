import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { type KeptApart, keptApart } from "../analysis/kept-apart.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";
import type { Answer, Turn } from "./answer.ts";
import { askedAgain } from "./asked-again.ts";
import { isAskedOfBot } from "./asked-of-bot.ts";
import { carriedOn, lastSaid } from "./carried-on.ts";
import { type Clue, cluesOf, worthOfLead } from "./clue.ts";
import { isAhead } from "./deed-ahead.ts";
import { isOfAskedClock } from "./figure-at-time.ts";
import { denialFound, findAnswer } from "./find-answer.ts";
import type { Finding } from "./finding.ts";
import { followUp } from "./follow-up.ts";
import { nearest } from "./gate.ts";
import type { Judge, Reach } from "./judge/judge.ts";
import { type AskedWhole, type Judging, judged } from "./judge/judged.ts";
import { lastTold, toldAt } from "./last-answer.ts";
import { loadedCoverage } from "./loaded-coverage.ts";
import type { NameIndex } from "./name-index.ts";
import { withoutDescriptions } from "./named-person.ts";
import { isOfficeAsked } from "./office-answer.ts";
import { outletOf } from "./outlet-scope.ts";
import { withOtherOutlets } from "./outlets-differ.ts";
import { partly, partsAsked, together } from "./parts-asked.ts";
import { mayAnswer, type Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import { askedLast, plainWords, withoutManners } from "./question-tokens.ts";
import { closestOf, closestText, counted, notCoveredText, outsideText, searchedIn } from "./refusal.ts";
import { isContradicted } from "./refusal-reasons.ts";
import type { Search } from "./search.ts";
import { searchedWithin } from "./searched-within.ts";
import { respelled } from "./spelling.ts";
import { ranked } from "./support.ts";
import { timeScopeOf } from "./time-scope.ts";
import { leastSure } from "./told.ts";
import { understandQuestion } from "./understand-question.ts";
import { withinScope } from "./within-scope.ts";
import { sentencesOf } from "./wording.ts";

/** A question with what it is asked against. */
export type AnswerRequest = {
  question: string;
  /** Knowledge as of then; null is all that is known. */
  asOf: Instant | null;
  /** The turns of the thread so far, oldest first. */
  history?: readonly Turn[];
  /** Posts of this stretch only; null is all coverage. `from: null` is the story's beginning. */
  window?: { from: Instant | null; to: Instant | null } | null;
  /** Only what was learnt after this change number; left out: all that is known. */
  since?: number;
  /** The zone in which times are printed and read. */
  zone: string;
  /** A story of more posts is searched for those that meet the question before any is read. @default 2000 */
  wholeUpTo?: number;
};

/** Answers a question from the coverage, every sentence cited, or says in words why it cannot; two in one as two. */
export function answer(store: CoverageStore, story: Story, request: AnswerRequest): Answer {
  const { done, value } = answering(store, story, request, null).next();
  if (done !== true) throw new Error("a judge was asked where there is none");
  return value;
}

/**
 * As `answer`, with what the rules come to read once more by the first of the judges that can be had; where none can, the
 * rules decide alone.
 */
export async function answerJudged(
  store: CoverageStore,
  story: Story,
  request: AnswerRequest,
  judges: readonly Judge[],
): Promise<Answer> {
  for (const { reach, judge, isThere } of judges) {
    if (!isThere()) continue;
    const work = answering(store, story, request, reach);
    let step = work.next();
    while (step.done !== true) {
      const verdict = await judge(step.value);
      if (verdict === null) break;
      step = work.next(verdict);
    }
    if (step.done === true) return step.value;
  }
  return answer(store, story, request);
}

function* answering(
  store: CoverageStore,
  story: Story,
  request: AnswerRequest,
  reach: Reach | null,
): Judging<Answer> {
  const whole = yield* answeringOne(store, story, request, reach);
  const parts = partsAsked(whole.readAs);
  if (parts === null) return whole;
  const [first, second] = parts;
  const one = yield* answeringOne(store, story, { ...request, question: first }, reach);
  // The second part may speak of "it": of what the first is about.
  const history = [...(request.history ?? []), { q: first, a: "" }];
  const other = yield* answeringOne(store, story, { ...request, question: second, history }, reach);
  return together(whole, [one, other]) ?? partly(whole, [one, other]);
}

function* answeringOne(
  store: CoverageStore,
  story: Story,
  request: AnswerRequest,
  reach: Reach | null,
): Judging<Answer> {
  const { search, readAs, searched, again, saysAgain, posts, within, goesOn } = searchFor(
    store,
    story,
    request,
  );
  const read = { posts, apart: keptApart(store.joinDecisions(story.id)) };
  const asked = { question: readAs, follows: goesOn ? (request.history?.at(-1) ?? null) : null };
  const isJudged = reach !== null && (!goesOn || reach.isTrusted);
  // "Why?" is looked up in the posts that were told of; "source?" says what was told once more.
  const isRead = isJudged && reach.isTrusted && !saysAgain;
  const outcome =
    again !== null
      ? worded(isRead ? yield* judged(search, again, asked, reach) : again, search, searched)
      : yield* found(search, refusalBeforeSearch(search, story, searched, request.question), {
          searched,
          read,
          within,
          judge: isJudged ? { asked, reach } : null,
        });
  return { question: request.question, readAs, searched, ...outcome };
}

type Found = {
  searched: Answer["searched"];
  judge: { asked: AskedWhole; reach: Reach } | null;
  read: { posts: readonly AnalysedPost[]; apart: KeptApart };
  within: readonly Passage[];
};

/** What is found; a question refused for a word that stands nowhere is answered only where the rest is told all the same. */
function* found(
  search: Search,
  before: Refused | null,
  { searched, read, within, judge }: Found,
): Judging<Outcome> {
  const isTrusted = judge?.reach.isTrusted === true;
  if (before?.isFinal === true || (before?.isDenial === true && !isTrusted)) return before.outcome;
  const ruled = findAnswer(search, before !== null);
  const chosen = judge === null ? ruled : yield* judged(search, ruled, judge.asked, judge.reach);
  const finding = withOtherOutlets(chosen, search, read);
  const isTold = finding.outcome !== "closest" || (isTrusted && isContradicted(finding.reason));
  if (before && !isTold) return before.outcome;
  return worded(withNearest(finding, search, within), search, searched);
}

/** Where nothing is about what a follow-up goes on from, what comes nearest to its words is still shown. */
function withNearest(finding: Finding, search: Search, within: readonly Passage[]): Finding {
  if (finding.outcome !== "closest" || finding.closest.length > 0 || search.passages.length === within.length)
    return finding;
  const closest = nearest({ ...search, ranked: ranked(search.question.units, within, search.weights) });
  return { ...finding, closest };
}

/** A refusal before any search; `isFinal` where no sentence could answer, `isDenial` where one says the contrary. */
type Refused = { outcome: Outcome; isFinal: boolean; isDenial?: true };

export type SearchFor = {
  search: Search;
  /** The question made whole. */
  readAs: string;
  searched: Answer["searched"];
  /** What is told of the last answer, where the question asks about that. */
  again: Finding | null;
  /** True where that is just what was told. */
  saysAgain: boolean;
  /** What was read for it. */
  posts: readonly AnalysedPost[];
  /** The passages within its time and outlet, those too that are not about what a follow-up goes on from. */
  within: readonly Passage[];
  /** True where the question rests on the turn before it and was not made whole: its words alone do not say what it asks. */
  goesOn: boolean;
};

/** Understands a question and finds what it may be answered from. */
export function searchFor(store: CoverageStore, story: Story, request: AnswerRequest): SearchFor {
  const coverage = loadedCoverage(store, story, request);
  const told = lastTold(request.history ?? [], coverage.passages);
  const at = toldAt(told, request.zone);
  const asked = respelled(request.question, coverage.names);
  const turn = followUp(asked, request.history ?? [], {
    names: coverage.names,
    toldAt: at,
    isTold: told.length > 0,
  });
  const readAs = turn.whole;
  const newestAt = store.newestAt(story.id, request.asOf);
  const now = request.asOf ?? newestAt ?? "1970-01-01T00:00:00Z"; // an empty story has no time to count from
  const scope = timeScopeOf(readAs, { now, zone: request.zone, newestAt });
  const outlet = outletOf(
    scope.rest,
    coverage.posts.map(({ post }) => post),
  );
  const named = withoutDescriptions(outlet.rest, coverage.names);
  const question = understandQuestion(named, coverage.names, scope.window);
  const limits = {
    given: request.window ?? null,
    asked: scope.window,
    source: outlet.source,
    since: request.since ?? null,
    zone: story.timezone,
  };
  const isWithin = withinScope(limits);
  // What the figure was by four is told after four.
  const isWithinButTime = withinScope({ ...limits, asked: null });
  const isOfThatTime = (passage: Passage) =>
    isWithinButTime(passage.post) && isOfAskedClock({ question, zone: request.zone }, passage);
  const { names, weights } = coverage;
  const history = request.history ?? [];
  const within = coverage.passages.filter(
    passage => (isWithin(passage.post) || isOfThatTime(passage)) && mayAnswer(passage),
  );
  const passages = carriedOn(within, {
    asked,
    inherits: turn.inherits,
    history,
    question,
    names,
    weights: coverage.clueWeights,
  }).filter(passage => !isAhead(question, passage));
  // What was made whole holds what it takes from before; a bare "why?" asks about the answer too.
  const goesOn = turn.inherits !== null && (turn.asks !== null || readAs.length <= asked.length);
  const search: Search = {
    question,
    names,
    weights,
    passages,
    ranked: ranked(question.units, passages, weights),
    clues: cluesIn(named, goesOn ? history : [], names),
    clueWeights: coverage.clueWeights,
    zone: request.zone,
    asksReport:
      outlet.asksReport || /^when (?:did|was) .*\b(?:word|news|reports?|reported)\b/iu.test(outlet.rest),
  };
  const stretches = [request.window ?? null, scope.window].filter(stretch => stretch !== null);
  const searched =
    coverage.isWhole || request.since !== undefined
      ? searchedIn(coverage.posts.map(({ post }) => post).filter(isWithin))
      : searchedWithin(store, story, { asOf: request.asOf, stretches, source: outlet.source });
  const again = askedAgain(search, told, turn.asks);
  const saysAgain = turn.asks === "source";
  return { search, readAs, searched, again, saysAgain, posts: coverage.posts, within, goesOn };
}

// What was said before counts less than what is asked.
const worthOfTurnBefore = 0.25;

/** The clues of the question and, fainter, those of the turn before it. */
function cluesIn(question: string, history: readonly Turn[], names: NameIndex): Clue[] {
  const { before: led, last: asked } = askedLast(question);
  const first = cluesOf(plainWords(withoutManners(asked)), names);
  const leading = led === "" ? [] : cluesOf(plainWords(withoutManners(led)), names, worthOfLead);
  const own = [...first, ...leading.filter(({ text }) => !first.some(clue => clue.text === text))];
  const before = cluesOf(lastSaid(history), names, worthOfTurnBefore);
  return [...own, ...before.filter(({ text }) => !own.some(clue => clue.text === text))];
}

type Outcome = Omit<Answer, "question" | "readAs" | "searched">;

/** Refusals that need no search: no question, nothing of its subjects in the coverage, a name nobody has. */
function refusalBeforeSearch(
  search: Search,
  story: Story,
  searched: Answer["searched"],
  asked: string,
): Refused | null {
  const { question, weights } = search;
  const speakers = [question.speaker, ...question.otherSpeakers].filter(unit => unit !== null);
  const subjects = [...question.units, ...speakers].filter(({ kind }) => kind === "name" || kind === "thing");
  const missing = subjects.filter(unit => weights.frequency(unit) === 0 && !isToldOtherwise(search, unit));
  const goesOn = search.clues.some(clue => clue.worth < 0.9 && !clue.isName);
  const nothingKnown =
    subjects.length > 0 && missing.length === subjects.length && !question.window && !goesOn;
  if (question.kind === "imperative" || nothingKnown || isAskedOfBot(asked)) {
    const reason = "nothing in the posts is about that";
    const isFinal = question.kind === "imperative" || isAskedOfBot(asked);
    return { outcome: refusal("out-of-scope", outsideText(story, searched), reason, []), isFinal };
  }
  const name = missing.find(unit => unit.kind === "name" || speakers.includes(unit));
  const head =
    question.head && !isOfficeAsked(question) && missing.includes(question.head) ? question.head : null;
  if (!name && !head) return null;
  if (!name) {
    // "Which sanctions did they agree": what they are said not to have agreed says more than the missing word.
    const units = question.units.filter(unit => !missing.includes(unit));
    const denial = denialFound(
      {
        ...search,
        question: { ...question, units, head: null },
        ranked: ranked(units, search.passages, weights),
      },
      true,
    );
    if (denial) return { outcome: worded(denial, search, searched), isFinal: false, isDenial: true };
  }
  const total = counted(searched.posts, "post");
  const reason = `none of the ${total} ${name ? "names that person, place or body" : "tells of that"}`;
  const closest = closestOf(nearestWithout(search, missing));
  const text = notCoveredText(reason, searched, search.zone);
  return { outcome: refusal("not-covered", text, reason, closest), isFinal: name !== undefined };
}

// "Which sanctions" asks for one of them: a synonym of the dictionary will do, a looser word tells of something else.
const leastOfHead = 0.6;

/** The coverage has a word for the same. */
function isToldOtherwise({ clues, clueWeights, question }: Search, unit: Unit): boolean {
  const clue = clues.find(one => one.text === unit.text.toLowerCase());
  const least = unit === question.head && question.kind === "what" ? leastOfHead : leastSure;
  return (
    clue !== undefined &&
    [...clue.meets].some(([stem, worth]) => worth >= least && clueWeights.ofStem(stem) < clueWeights.most)
  );
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
    if (sentences.length > 0) {
      const { outcome, frame, silent } = finding;
      const said = { outcome, frame, text, sentences, reason: null, closest: [] };
      return silent === undefined ? said : { ...said, silent: [...silent] };
    }
  }
  const reason = finding.outcome === "closest" ? finding.reason : "the passages on it are too long to show";
  const passages = finding.outcome === "closest" ? finding.closest : nearest(search);
  const closest = closestOf(passages);
  if (closest.length === 0)
    return refusal("not-covered", notCoveredText(reason, searched, search.zone), reason, []);
  return refusal("closest", closestText(reason, closest), reason, closest);
}
