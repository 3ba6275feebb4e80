import { baseForms } from "../language/base-forms.ts";
import { countryNamed } from "../language/countries.ts";
import { type AskedSlot, asksOthers, slotAsked } from "./asked-slot.ts";
import { worthOfOwn } from "./clue.ts";
import { tellsConverse } from "./converse.ts";
import { answeredBy, type Chosen, type Finding, nothing } from "./finding.ts";
import { leansBack } from "./gate.ts";
import { isOnlyWished } from "./hypothesis.ts";
import { introducesAsked } from "./introduced.ts";
import { listAnswer } from "./list-answer.ts";
import type { Passage } from "./passage.ts";
import { hidesDoer } from "./person-answer.ts";
import { isAnybody } from "./person-described.ts";
import { asksStance } from "./positions-answer.ts";
import { isContradicted } from "./refusal-reasons.ts";
import type { Search } from "./search.ts";
import { mainDeeds } from "./situation.ts";
import { tellsAskedDeed, tellsOfRest } from "./slot-deed.ts";
import { fillsSlot, namesDoer } from "./slot-filled.ts";
import { overlap } from "./statement-answer.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { leastSure } from "./told.ts";
import { mayStand } from "./told-fit.ts";
import { type RankedTold, toldRanking } from "./told-ranking.ts";

/**
 * A question for a name is answered by a sentence that holds such a name, or not at all. Where the sentence that tells most of what
 * is asked holds one, it leads, whatever was found; where only one far behind does, the name is another's.
 */
export function withSlotFilled(search: Search, finding: Finding): Finding {
  const slot = slotAsked(search.question);
  if (slot === null || finding.outcome === "reported-unknown") return finding;
  // Who said it was found by the words; the sentence names the speaker.
  if (isSayerNamed(search, finding)) return finding;
  // A list and who stands how have rules of their own.
  if (listAnswer(search) !== null) return finding;
  if (asksStance(search.question))
    return isDoneUntold(search, finding) ? nothing(noName, shown(finding)) : finding;
  const isList = slot.kind === "country" ? /s$/u.test(slot.head) : whoGathered.test(search.question.text);
  const listed = isList ? enumeration(search) : null;
  if (listed !== null) return answeredBy([listed]);
  const naming = namingOf(search, slot);
  const isPlain = naming !== null && isPlainly(search, slot, naming);
  if (finding.outcome === "closest")
    return isPlain && isNearlyWhole(search, slot, naming) && !isContradicted(finding.reason)
      ? answeredBy(withFurther(search, slot, naming))
      : finding;
  if (finding.frame !== null) return finding;
  const chosen = finding.chosen.map(({ passage }) => passage);
  const filling = chosen.filter(passage => fillsSlot(search, slot, passage));
  if (naming !== null && chosen.includes(naming.one.passage) && isToldIn(search, slot, naming.one.passage))
    return { ...finding, chosen: onlyNaming(search, slot, finding.chosen) };
  if (isPlain) return answeredBy(withFurther(search, slot, naming));
  const isBeside = (one: Passage) =>
    filling.some(other => other === one || other.before === one || other.after === one);
  const isTold = (isOfPeople(slot) ? chosen.filter(isBeside) : filling).some(one =>
    isToldIn(search, slot, one),
  );
  return isTold ? finding : nothing(noName, chosen);
}

/** "Which parties accepted the offer" asks what was done: how they stand to the matter does not tell it. */
function isDoneUntold(search: Search, finding: Finding): boolean {
  const [deed] = mainDeeds(search.question);
  if (finding.outcome !== "answered" || deed === undefined || !/ed$/u.test(deed.text)) return false;
  const passages = shown(finding);
  const told = toldRanking(search).filter(({ passage }) => passages.includes(passage));
  return !told.some(one => tellsAskedDeed(search, one));
}

function shown(finding: Finding): Passage[] {
  return finding.outcome === "closest" ? [...finding.closest] : finding.chosen.map(({ passage }) => passage);
}

/** One sentence may tell of a person's deed and the one shown with it who it was. */
function isOfPeople({ kind }: AskedSlot): boolean {
  return kind === "doer" || kind === "person";
}

function isPlainly(search: Search, slot: AskedSlot, { isSure, nearness, one }: Naming): boolean {
  const least = asksOthers(search.question) ? leastShareOfOthers : leastShareTold;
  if (isSure || (nearness >= leastNearness && one.share >= least)) return true;
  // All that is asked is told there or beside it, however much more another sentence tells.
  const asked = search.clues.filter(({ worth, text }) => worth >= worthOfOwn && !isAnybody(text));
  return (
    isOfPeople(slot) &&
    !asksOthers(search.question) &&
    asked.length > 1 &&
    asked.every(clue => one.met.get(clue)?.sure)
  );
}

/** The sentence tells of the deed that is asked, and who else did it is told only with most of the rest. */
function isToldIn(search: Search, slot: AskedSlot, passage: Passage): boolean {
  const told = toldRanking(search).find(one => one.passage === passage);
  if (!told || !mayStand(search, told)) return false;
  if (!tellsOfRest(search, told, slot)) return false;
  return (
    tellsAskedDeed(search, told) &&
    !isOnlyWished(search.question, passage) &&
    (!asksOthers(search.question) || told.share >= leastShareOfOthers)
  );
}

// "Who was at the summit", "who's coming to the talks": those who come to a meeting are told of by their countries.
const whoGathered =
  /^who(?:['\u2019]s|s)? (?:all )?(?:is |are |was |were |has |have )?(?:at|round|around|attend|join|com(?:e|ing)|came|took part|tak(?:ing|es?) part|gather|going|in)\p{L}* .*\b(?:summit|meeting|talks|conference|table|gathering|dinner)\b/iu;

function isSayerNamed({ question }: Search, finding: Finding): boolean {
  if (!question.asksSpeaker || finding.outcome !== "answered") return false;
  const [first] = finding.chosen;
  const by = first?.passage.sentence.by;
  return by != null && by.rule !== "unnamed" && !question.units.some(({ ids }) => ids.includes(by.speaker));
}

// A sentence that lists countries is about just that list: it needs to hold less of the question.
const leastShareOfList = 0.35;
const leastListed = 3;
// "The leaders of Kenya, Ghana and Mali": names in a row, the last after "and".
const row =
  /(?:\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)(?:, (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)+,? and (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/gu;

/** "Which countries": the best sentence that lists three or more of them in a row and has a word of the question itself. */
function enumeration(search: Search): Passage | null {
  const listing = toldRanking(search).find(one => {
    const own = search.clues.some(clue => one.met.get(clue)?.sure === "own");
    return (
      own &&
      one.share >= leastShareOfList &&
      tellsAskedDeed(search, one) &&
      mayStand(search, one) &&
      (one.passage.sentence.text.match(row) ?? []).some(isOfCountries)
    );
  });
  return listing?.passage ?? null;
}

function isOfCountries(names: string): boolean {
  const found = names.split(/,? and |, /u).filter(name => countryNamed(name.replace(/^the /u, "")) !== null);
  return found.length >= leastListed;
}

const noName = "the matching passages give no such name";

/** Three words of the question and more stand there, and all but one: so much is not told of another's deed. */
function isNearlyWhole(search: Search, slot: AskedSlot, { one, isSure }: Naming): boolean {
  // A state is in the news for many things: its name answers only what the rules found.
  if (slot.kind === "doer" && !isSure && !namesDoer(search, one.passage, false)) return false;
  const asked = search.clues.filter(({ worth }) => worth >= worthOfOwn);
  const met = asked.filter(
    clue => (one.met.get(clue)?.sure ?? null) !== null || hasWord(one.passage, clue.text),
  ).length;
  return isSure || (met >= leastMet && met >= asked.length - 1);
}

const leastMet = 3;

/** Without the sentences that hold no such name and do not stand beside one that does. */
function onlyNaming(search: Search, slot: AskedSlot, chosen: readonly Chosen[]): Chosen[] {
  const naming = chosen
    .filter(({ passage }) => fillsSlot(search, slot, passage))
    .map(({ passage }) => passage);
  const isBeside = (one: Passage) => naming.some(other => other.before === one || other.after === one);
  return chosen.filter(({ passage }) => naming.includes(passage) || isBeside(passage));
}

/** The first sentence in the ranking that holds such a name, with how near the best of all it comes (0 to 1). */
type Naming = { one: RankedTold; nearness: number; isSure: boolean };

function namingOf(search: Search, slot: AskedSlot): Naming | null {
  const told = toldRanking(search);
  const most = superlativeIn(search.question.text);
  const best = told[0]?.score ?? 1;
  // What tells much of the rest and nothing of the deed is no measure for what tells who did it.
  const bestOfDeed = told.find(each => tellsAskedDeed(search, each))?.score ?? best;
  const naming = told.filter(
    each =>
      mayStand(search, each) &&
      (most === null || each.passage.stems.has(stemOf(most)) || hasWord(each.passage, most)) &&
      !(slot.kind === "doer" && hidesDoer(search.question, each.passage)) &&
      tellsAskedDeed(search, each) &&
      tellsOfRest(search, each, slot) &&
      !isOnlyWished(search.question, each.passage) &&
      fillsSlot(search, slot, each.passage),
  );
  const done = naming.find(
    each =>
      each.share >= leastShareOfDoer &&
      each.score >= leastNearnessOfDoer * bestOfDeed &&
      namesAfterBy(search, each),
  );
  const next = most === null ? introducing(search, slot) : elliptical(search, slot, most);
  if (next) return { one: next, nearness: 1, isSure: true };
  const one = done ?? naming[0];
  if (!one) return null;
  return { one, nearness: one.score / best, isSure: one === done };
}

/** The best told sentence that introduces the one who is asked for: "its captain, Ada Holm". */
function introducing(search: Search, slot: AskedSlot): RankedTold | null {
  if (!isOfPeople(slot)) return null;
  for (const one of toldRanking(search).slice(0, mostRead)) {
    const { after } = one.passage;
    const here = after === null ? [one] : [one, { ...one, passage: after }];
    const found = here.find(each => mayStand(search, each) && introducesAsked(search, each));
    if (found) return found;
  }
  return null;
}

// Further down another matter is told of.
const mostRead = 12;

/** "The last is Ada Holm" right after a sentence that tells most of it, or with half of what is asked beside it. */
function elliptical(search: Search, slot: AskedSlot, most: string): RankedTold | null {
  const told = toldRanking(search);
  const isIt = (passage: Passage) => opensWith(passage, most) && fillsSlot(search, slot, passage);
  for (const one of told.slice(0, mostGoneOn)) {
    const { after } = one.passage;
    if (after && one.share >= leastShareTold && isIt(after)) return { ...one, passage: after };
  }
  return told.find(one => isIt(one.passage) && goesOn(search, one)) ?? null;
}

const mostGoneOn = 3;

/** "The oldest is Ada Holm" goes on from the sentence before, which tells of whom. */
function opensWith({ sentence }: Passage, most: string): boolean {
  return new RegExp(`^the ${most}(?:,[^,]*,)? (?:is|was|are|were|will be|has been)\\b`, "iu").test(
    sentence.text,
  );
}

/** At least half of what is asked stands there or beside it. */
function goesOn({ clues }: Search, { met }: RankedTold): boolean {
  return 2 * clues.filter(clue => (met.get(clue)?.sure ?? null) !== null).length >= clues.length;
}

/** "Oldest", "first", "last": only a sentence that has the word itself tells of that one. */
function superlativeIn(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.find((word, at) =>
      /^(?:first|last|only)$/u.test(word) ? words[at - 1] === "the" : isSuperlative(word),
    ) ?? null
  );
}

function isSuperlative(word: string): boolean {
  return /est$/u.test(word) && baseForms(word).some(({ term, part }) => part === "adj" && term !== word);
}

function hasWord({ sentence }: Passage, word: string): boolean {
  return new RegExp(`\\b${word}\\b`, "iu").test(sentence.text);
}

const leastShareOfDoer = 0.4;
const leastNearnessOfDoer = 0.08;
// Words between a deed and its "by".
const mostBetween = 4;

/** "Written by Kenya and Ghana", "brokered last night by Holm": the asked deed with its doer after "by". */
function namesAfterBy({ clues, question }: Search, { passage, met }: RankedTold): boolean {
  if (tellsConverse(question, passage)) return true;
  const deeds = new Set(
    question.units.filter(({ kind }) => kind === "action").map(({ text }) => text.toLowerCase()),
  );
  const asked = clues.filter(
    clue => clue.text.split(" ").some(word => deeds.has(word.toLowerCase())) && met.get(clue)?.sure === "own",
  );
  const words = passage.sentence.text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return words.some(
    (word, at) =>
      asked.some(clue => (clue.meets.get(stemOf(word.toLowerCase())) ?? 0) >= leastSure) &&
      words
        .slice(at + 1, at + 2 + mostBetween)
        .some(
          (by, step) =>
            by === "by" &&
            /^\p{Lu}/u.test(words.slice(at + 2 + step).find(one => !/^(?:the|an?)$/u.test(one)) ?? ""),
        ),
  );
}

// Of the development questions for a name, the sentences that come so near and hold so much of the question held the name that was asked for.
const leastNearness = 0.2;
const leastShareTold = 0.5;
// Who else did it is asked by one who knows what was told of the first.
const leastShareOfOthers = 0.6;

const mostShown = 3;
const mostWords = 86;
// Another who did it too is told of nearly as fully.
const leastShareOfFirst = 0.9;

/** The sentence, after the one that it goes on from, with those that name another as plainly. */
function withFurther(search: Search, slot: AskedSlot, { one: first, isSure }: Naming): Passage[] {
  const chosen = withBefore(first.passage);
  if (isSure) return chosen;
  for (const one of toldRanking(search)) {
    const { passage, score, share } = one;
    if (chosen.length >= mostShown) break;
    if (score < leastNearness * first.score || share < leastShareOfFirst * first.share) continue;
    if (chosen.some(other => other === passage || overlap(other, passage) > 0.6)) continue;
    const fits = fillsSlot(search, slot, passage) && wordsIn([...chosen, passage]) <= mostWords;
    if (fits && mayStand(search, one)) chosen.push(passage);
  }
  return chosen;
}

/** "Their leader, Ada Holm": whose, the sentence before tells. */
function withBefore(passage: Passage): Passage[] {
  const { before } = passage;
  const isOpen = leansBack(passage) || /^the (?:\p{L}+est|first|last|only)\b/iu.test(passage.sentence.text);
  if (
    before === null ||
    !isOpen ||
    wordsIn([before, passage]) > mostWords ||
    isQuestion(before.sentence.text)
  )
    return [passage];
  return [before, passage];
}

function wordsIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { sentence }) => sum + sentence.text.split(/\s+/u).length, 0);
}
