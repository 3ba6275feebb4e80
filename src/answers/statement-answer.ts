import { declines, onlyAsks } from "../language/unknowns.ts";
import { isSubject } from "./asked-topic.ts";
import type { Clue } from "./clue.ts";
import { denialIn } from "./denial.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { nearest, news } from "./gate.ts";
import { onOccasion } from "./occasion-match.ts";
import { isOccasionTold } from "./occasion-told.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import { isOnlyOccasion, occasionOfWords } from "./said-when.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { isOnSide, mayTellStatement, tellsOfWords } from "./statement-check.ts";
import { stemOf } from "./stem.ts";
import { isQuestion, type Support, supportOf } from "./support.ts";
import { takenUp } from "./taken-up.ts";
import { toldBy } from "./told.ts";

/** What somebody said: only sentences by the asked speaker, on the asked subject and occasion. */
export function statementAnswer(search: Search): Finding {
  const { question } = search;
  const speakers = [question.speaker, ...question.otherSpeakers].filter(speaker => speaker !== null);
  if (speakers.length === 0) return anybodyAnswer(search);
  const perSpeaker = Math.max(1, Math.floor(3 / speakers.length));
  const chosen: Passage[] = [];
  let failure: Finding | null = null;
  for (const speaker of speakers) {
    const strict = saidBy(search, speaker, perSpeaker);
    const found =
      strict.outcome === "closest" && speakers.length > 1 ? nearestOf(search, speaker, strict) : strict;
    if (found.outcome === "closest") failure ??= found;
    else chosen.push(...found.chosen.map(({ passage }) => passage));
  }
  if (failure && (chosen.length === 0 || speakers.length > 1))
    return chosen.length > 0 ? answeredBy(chosen) : failure;
  return answeredBy(chosen);
}

// What one of two asked speakers says may be told in words further from the question's.
const leastShareOfSide = 0.2;

/** Of two speakers who are set side by side, what the one says that is nearest to what is asked of both. */
function nearestOf(search: Search, speaker: Unit, strict: Finding): Finding {
  const { names, clueWeights } = search;
  const topics = topicsOf(search);
  const said = search.passages.filter(passage => isStatement(passage) && isSaidBy(passage, speaker, names));
  const [best] = toldBy(topics, said, clueWeights).filter(
    ({ share, met }) => share >= leastShareOfSide && [...met.values()].some(({ sure }) => sure === "own"),
  );
  return best ? answeredBy([best.passage]) : strict;
}

/** What is asked about: the clues without those of who speaks. */
function topicsOf({ question, clues }: Search): Clue[] {
  const asked = [question.speaker, ...question.otherSpeakers].filter(one => one !== null);
  return clues.filter(
    clue =>
      !asked.some(
        one =>
          one.ids.some(id => clue.ids.includes(id)) ||
          one.text.toLowerCase().split(" ").includes(clue.text.toLowerCase()),
      ),
  );
}

function saidBy(search: Search, speaker: Unit, count: number): Finding {
  const { question, names } = search;
  const said = search.passages.filter(
    passage => isStatement(passage) && (isSaidBy(passage, speaker, names) || tellsOfWords(passage, speaker)),
  );
  if (said.length === 0) {
    const named = search.passages.filter(passage => mentions(passage, speaker));
    if (named.length === 0) return nothing("that speaker is not quoted");
    return nothing("the asked speaker is named but not quoted", bestOf(search, named, 3));
  }
  const occasion = occasionOfWords(question);
  if (occasion !== null) return saidWhen(search, said, count);
  const fitting = said.filter(passage => isOnSide(search, passage) && isOccasionTold(search, passage));
  if (fitting.length === 0)
    return nothing("the asked speaker is quoted, but not on that occasion", bestOf(search, said, 3));
  const onTopic = fitting
    .map(passage => supportOf(question.units, passage, search.weights))
    .filter(support => isOnTopic(search, support));
  if (onTopic.length === 0)
    return nothing("the asked speaker is quoted, but not on this", bestOf(search, fitting, 3));
  const telling = onTopic.filter(
    ({ passage }) => tells(question, passage) && mayTellStatement(search, passage),
  );
  const scoreOf = (supports: readonly Support[]) => Math.max(0, ...supports.map(({ score }) => score));
  // The passage that meets the question best says only that they spoke: others beside it are about something else.
  if (telling.length === 0 || scoreOf(onTopic) > 1.3 * scoreOf(telling)) {
    const taken = onTopic
      .toSorted((a, b) => b.score - a.score)
      .find(({ passage }) => takenUp(passage) !== null);
    const words = taken ? takenUp(taken.passage) : null;
    if (taken && words && mayTellStatement(search, taken.passage)) return answeredBy([taken.passage, words]);
    return nothing(
      "only that it was said is reported, not what",
      onTopic.map(({ passage }) => passage).slice(0, 3),
    );
  }
  const describes = asksLabel.test(question.text);
  const best = inOrder(telling, count, { describes, question, told: toldShares(search, telling) });
  if (count === 1) return answeredBy(best);
  const isBySpeaker = (passage: Passage) => isSaidBy(passage, speaker, names);
  return answeredBy(withQuoted(withMeant(best, isBySpeaker), isBySpeaker));
}

/** "What did X say when she conceded": her words in a post that tells of it, quoted ones first, on the topic where one is asked. */
function saidWhen(search: Search, said: readonly Passage[], count: number): Finding {
  const { question, weights } = search;
  const asked = occasionOfWords(question);
  const topics = question.units.filter(unit => !asked?.deeds.includes(unit) && !asked?.others.includes(unit));
  const there = said.filter(passage => mayTellStatement(search, passage));
  if (there.length === 0)
    return nothing("the asked speaker is quoted, but not on that occasion", bestOf(search, said, 3));
  const onTopic = there
    .filter(passage => !isOnlyOccasion(search, passage))
    .map(passage => supportOf(topics, passage, weights))
    .filter(
      support =>
        topics.length === 0 || isOnTopic({ ...search, question: { ...question, units: topics } }, support),
    );
  if (onTopic.length === 0) return nothing("only that it was said is reported, not what", there.slice(0, 3));
  if (topics.length > 0) return answeredBy(inOrder(onTopic, count));
  const inPosts = Map.groupBy(onTopic, ({ passage }) => passage.post.id);
  const quoting = (supports: readonly Support[]) =>
    supports.filter(({ passage }) => passage.sentence.quotations.length > 0).length;
  const [best = []] = [...inPosts.values()].sort((a, b) => quoting(b) - quoting(a));
  const passages = best.map(({ passage }) => passage).filter(({ sentence }) => sentence.role !== "title");
  const quoted = passages.filter(({ sentence }) => sentence.quotations.length > 0);
  return answeredBy(
    within(
      quoted.length > 0 ? quoted : passages.length > 0 ? passages : best.map(({ passage }) => passage),
      count,
    ),
  );
}

/** The first of them, in so many words as an answer holds. */
function within(passages: readonly Passage[], count: number): Passage[] {
  let words = 0;
  return passages.slice(0, count).filter((passage, at) => {
    words += wordCount(passage);
    return at === 0 || words <= mostWordsQuoted;
  });
}

/** How much (0 to 1) of the question's words each of them tells, by whatever word. */
function toldShares(search: Search, supports: readonly Support[]): Map<Passage, number> {
  const passages = supports.map(({ passage }) => passage);
  return new Map(
    toldBy(topicsOf(search), passages, search.clueWeights).map(({ passage, share }) => [passage, share]),
  );
}

// "She said such things take time": which, the sentence before tells.
const pointsBack =
  /^["“‘']?(?:this|these|those|that|such)\b|\b(?:says?|said|adds?|added|insists?|insisted)(?: that)? (?:this|these|those|that|such)\b(?! (?:year|week|month|morning|afternoon|evening|time|is why))/iu;

/** A sentence that points back stands after the one that it points to, where the same speaker says that. */
function withMeant(best: readonly Passage[], isBySpeaker: (passage: Passage) => boolean): Passage[] {
  const one = best.find(
    ({ sentence, before }) => pointsBack.test(sentence.text) && before !== null && isBySpeaker(before),
  );
  if (!one?.before) return [...best];
  const pair = [one.before, one];
  const words = pair.reduce((sum, each) => sum + wordCount(each), 0);
  if (words > mostWordsQuoted) return [...best];
  const others = best.filter(other => !pair.includes(other));
  return [...pair, ...others.filter(other => words + wordCount(other) <= mostWordsQuoted)].slice(0, 3);
}

const mostWordsQuoted = 80;

/** What is said is told first and quoted after: the words that follow, where the best sentence only tells of them. */
function withQuoted(best: readonly Passage[], isBySpeaker: (passage: Passage) => boolean): Passage[] {
  const [first] = best;
  if (!first || first.sentence.quotations.length > 0 || first.sentence.role === "title") return [...best];
  const quoted: Passage[] = [];
  let words = wordCount(first);
  for (let { after } = first; after && isBySpeaker(after) && isOnlyQuoted(after); { after } = after) {
    words += wordCount(after);
    if (words > mostWordsQuoted) break;
    quoted.push(after);
  }
  const others = best.slice(1).filter(one => !quoted.includes(one));
  const kept = others.filter(one => words + wordCount(one) <= mostWordsQuoted).slice(0, 1);
  return quoted.length > 0 ? [first, ...quoted, ...(quoted.length === 1 ? kept : [])] : [...best];
}

/** Words in quotation marks or a block of them, that take up who speaks from the sentence before. */
function isOnlyQuoted({ sentence }: Passage): boolean {
  if (sentence.role === "quote") return true;
  return sentence.quotations.length > 0 && /^(?:carry|pronoun)$/u.test(sentence.by?.rule ?? "");
}

/** A statement must add something to the question; less where the question's own verb stands in it or is denied. */
function tells(question: Question, passage: Passage): boolean {
  const deeds = question.units.filter(unit => unit.kind === "action");
  if (deeds.length > 0 && deeds.every(deed => passage.stems.has(deed.stem)) && news(question, passage) >= 1)
    return true;
  const { quotations, text } = passage.sentence;
  // "What did she call it": "this is a farce" is all of it.
  if (asksLabel.test(question.text) && quotations.length > 0 && characterises.test(text)) return true;
  const subjects = question.units.filter(unit => unit.kind === "name" || unit.kind === "thing");
  const all = subjects.length >= 2 && subjects.filter(unit => placeOf(unit, passage) === "own").length >= 2;
  if (all && quotations.length > 0 && /\b(?:not|no|must|should|will|cannot)\b/iu.test(text)) return true;
  return news(question, passage) >= 3 || denialIn(passage.sentence.text, question.units) !== null;
}

function isStatement({ sentence }: Passage): boolean {
  if (sentence.role === "alt") return false;
  // "I'll sell. Then where will they live?" says something before it asks.
  if (isQuestion(sentence.text) && !/^["“‘'][^?]+[.!] \p{Lu}/u.test(sentence.text)) return false;
  return !onlyAsks(sentence.text);
}

function mentions(passage: Passage, speaker: Unit): boolean {
  if (speaker.ids.some(id => passage.ids.has(id))) return true;
  return speaker.kind === "name" ? passage.stems.has(speaker.stem) : false;
}

/** Every name and most of the weight of what the statement must be about, in the sentence or beside it. */
function isOnTopic(search: Search, support: Support): boolean {
  const { question, weights } = search;
  const subjects = question.units.filter(unit => isSubject(unit));
  const others = question.units.filter(unit => unit.kind === "action");
  if (subjects.length === 0 && others.length === 0) return true;
  const asked = subjects.length > 0 ? subjects : others;
  let met = 0;
  let all = 0;
  for (const unit of asked) {
    const weight = weights.of(unit);
    const place = support.places.get(unit);
    all += weight;
    if (place === "own") met += weight;
    else if (place === "near" || isOfNext(unit, support)) met += 0.7 * weight;
    else if (unit.kind === "name" && !weights.isBackground(unit)) return false;
  }
  return met >= 0.6 * all && asked.some(unit => /^(?:own|near)$/u.test(support.places.get(unit) ?? ""));
}

/** "The rent cap": of which cap is spoken the post tells somewhere, where the sentence has the cap itself. */
function isOfNext(unit: Unit, { places }: Support): boolean {
  return (
    unit.kind === "thing" &&
    places.get(unit) === "post" &&
    [...places].some(([other, place]) => place === "own" && other.place === unit.place + 1)
  );
}

// What a verb of saying asks for beyond the subject: a warning tells of what may come, a wish of what should.
const forces: readonly { asked: RegExp; told: RegExp }[] = [
  {
    asked: /\b(?:warn|caution|threaten|fear)(?:ed|s|ing)?\b/iu,
    told: /\b(?:warn|caution|threat|fear|danger|risk)\p{L}*|\b(?:if|unless|could|might|otherwise|worse)\b/iu,
  },
  {
    asked:
      /\b(?:want|demand|ask(?:ed|s|ing)? for|call(?:ed|s|ing)? for|expect|in return|condition)(?:ed|s|ing)?\b/iu,
    told: /\b(?:want|demand|condition|insist|request|call(?:ed|s|ing)? for|ask(?:ed|s|ing)? for|price)\p{L}*|\b(?:must|should|needs?)\b/iu,
  },
];
const worthOfForce = 3;

type Ordering = { describes?: boolean; question?: Question | null; told?: ReadonlyMap<Passage, number> };

const worthOfTold = 3;

/** The best statements: by topic, by how much of the coverage carries their words, and no two that say the same. */
function inOrder(
  supports: readonly Support[],
  count: number,
  { describes = false, question = null, told = new Map() }: Ordering = {},
): Passage[] {
  const topics = question?.units ?? [];
  const force = forces.find(({ asked }) => question !== null && asked.test(question.text));
  const frequency = termFrequency(supports.map(({ passage }) => passage));
  const worth = ({ passage, score }: Support) => {
    const central = centrality(passage, frequency);
    const quoted = passage.sentence.quotations.length > 0 ? 0.3 : 0;
    const late =
      passage.sentence.role === "title"
        ? -0.2
        : passage.sentence.role === "caption"
          ? -0.6
          : /^(?:recap|summary)$/u.test(passage.post.kind)
            ? -0.4
            : 0;
    const called = describes && characterises.test(passage.sentence.text) ? 0.8 : 0;
    const calledSo = describes && saysWhatItIs(passage, topics) ? 2 : 0;
    const turned = declines(passage.sentence.text) ? -0.3 : 0;
    const meant = force?.told.test(passage.sentence.text) ? worthOfForce : 0;
    const whole = worthOfTold * (told.get(passage) ?? 0);
    return (
      2 * score + whole + central + quoted + called + late + turned + calledSo + meant + lengthFit(passage)
    );
  };
  const sorted = supports
    .map(support => ({ support, worth: worth(support) }))
    .sort((a, b) => b.worth - a.worth);
  const chosen: Passage[] = [];
  let words = 0;
  const least = (sorted[0]?.support.score ?? 0) * 0.5;
  for (const { support } of sorted) {
    const length = wordCount(support.passage);
    const isMeant = force?.told.test(support.passage.sentence.text) ?? false;
    if (isOwn(sorted[0]?.support) && !isOwn(support) && !isMeant && chosen.length > 0) continue;
    if ((support.score < least && !isMeant) || words + length > 80) continue;
    if (chosen.some(other => overlap(other, support.passage) > 0.5)) continue;
    chosen.push(support.passage);
    words += length;
    if (chosen.length === count) break;
  }
  return chosen.length > 0 ? chosen : sorted.slice(0, 1).map(({ support }) => support.passage);
}

/** Something that is asked about stands in the sentence itself. */
function isOwn(support: Support | undefined): boolean {
  return support !== undefined && [...support.places.values()].includes("own");
}

const asksLabel = /\b(?:describ\w+|characteris\w+)\b|\bcall\b(?! for\b| on\b)/iu;

// "is an existential question", "as a new stage", "was a “vital first step": says what a thing is.
const characterises = /\b(?:is|was|were|as|it) ["“']?(?:an?|the|not)\b/iu;

/** "Today's meeting was a ...": the topic itself is what the verb tells of. */
function saysWhatItIs({ sentence }: Passage, topics: readonly Unit[]): boolean {
  return [...sentence.text.matchAll(/(\p{L}+) (?:is|was|were|are|as)\b/gu)].some(([, noun = ""]) =>
    topics.some(topic => topic.meanings.has(stemOf(noun))),
  );
}

function lengthFit({ sentence }: Passage): number {
  const length = sentence.terms.length;
  return length < 4 ? -0.5 : length > 30 ? -0.3 : 0;
}

function wordCount({ sentence }: Passage): number {
  return sentence.text.split(/\s+/u).length;
}

function termFrequency(passages: readonly Passage[]): Map<string, number> {
  const posts = new Map<string, Set<string>>();
  for (const { sentence, post } of passages) {
    for (const term of sentence.terms) posts.set(term, (posts.get(term) ?? new Set()).add(post.id));
  }
  return new Map([...posts].map(([term, ids]) => [term, ids.size]));
}

/** How widely the words of a statement are carried by the speaker's other statements. */
function centrality({ sentence }: Passage, frequency: ReadonlyMap<string, number>): number {
  const terms = [...new Set(sentence.terms)];
  if (terms.length === 0) return 0;
  const sum = terms.reduce((total, term) => total + Math.log(frequency.get(term) ?? 1), 0);
  return sum / Math.sqrt(terms.length) / 2;
}

/** Share of the smaller sentence's terms that the other has too. */
export function overlap(a: Passage, b: Passage): number {
  const [small, large] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  return small.size === 0 ? 1 : small.intersection(large).size / small.size;
}

function bestOf(search: Search, passages: readonly Passage[], count: number): Passage[] {
  return passages
    .map(passage => supportOf(search.question.units, passage, search.weights))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ passage }) => passage);
}

/** "What did leaders say after the meeting": the best statements of different speakers. */
function anybodyAnswer(search: Search): Finding {
  const { question } = search;
  const said = search.passages.filter(passage => isStatement(passage) && passage.sentence.by !== null);
  const fitting = question.occasion ? onOccasion(said, question.occasion) : said;
  const supports = fitting
    .map(passage => supportOf(question.units, passage, search.weights))
    .filter(support => isOnTopic(search, support) && news(question, support.passage) >= 3);
  const speakerOf = (support: Support) => support.passage.sentence.by?.speaker ?? "";
  const bySpeaker = Map.groupBy(supports, speakerOf);
  const best = [...bySpeaker.values()].flatMap(own => {
    const [first] = inOrder(own, 1);
    return own.filter(({ passage }) => passage === first);
  });
  const chosen = inOrder(best, 3);
  return chosen.length > 0
    ? answeredBy(chosen)
    : nothing("nobody is quoted on this in the matching passages", nearest(search));
}
