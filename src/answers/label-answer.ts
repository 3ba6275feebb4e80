import type { Clue } from "./clue.ts";
import { answeredBy, type Finding } from "./finding.ts";
import { type LabelQuestion, labelAsked } from "./label-question.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import { questionWords } from "./question-tokens.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { overlap } from "./statement-answer.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { toldBy } from "./told.ts";

/**
 * "What did X call it", "how did X sum up Y": the sentence in which X puts a word to it, by the asked speaker and on the
 * asked subject. Null where the question asks for no label or nobody is told to put one.
 */
export function labelAnswer(search: Search): Finding | null {
  const asked = labelAsked(search.question.text);
  if (!asked) return null;
  const speaker = speakerIn(search, asked);
  if (!speaker) return null;
  const isEvent = event.test(asked.of);
  const topics = isEvent ? [] : topicsOf(search, asked, speaker);
  const found = toldBy(topics.length > 0 ? topics : search.clues, search.passages, search.clueWeights)
    .filter(({ passage }) => !isQuestion(passage.sentence.text) && isBy(search, passage, speaker))
    .map(one => ({ ...one, worth: one.score * worthOfLabel(one.passage, topics, isEvent) }))
    .filter(({ worth, met }) => worth > 0 && isOnTopic(topics, met))
    .sort((a, b) => b.worth - a.worth);
  const [best, ...others] = found;
  if (!best) return null;
  const second = others.find(
    ({ passage, worth }) =>
      worth >= leastOfBest * best.worth &&
      overlap(passage, best.passage) < 0.6 &&
      wordsIn(passage) + wordsIn(best.passage) <= mostLabelWords,
  );
  return answeredBy(second ? [best.passage, second.passage] : [best.passage]);
}

// A second sentence that puts a word to it as plainly.
const leastOfBest = 0.6;
const mostLabelWords = 75;

function wordsIn({ sentence }: Passage): number {
  return sentence.text.split(/\s+/u).length;
}

/** The asked speaker: as the question was understood, else the name or the office that stands before the verb. */
function speakerIn({ question }: Search, { by }: LabelQuestion): Unit | null {
  if (question.speaker) return question.speaker;
  const words = questionWords(by).map(word => stemOf(word));
  const before = question.units.filter(unit =>
    questionWords(unit.text).every(word => words.includes(stemOf(word))),
  );
  return before.find(({ kind }) => kind === "name") ?? before.find(({ kind }) => kind === "thing") ?? null;
}

/** What the label is put to: the clues after the verb, without those of when and where else. */
function topicsOf({ clues }: Search, { of }: LabelQuestion, speaker: Unit): Clue[] {
  // "Call the press when he showed up": what comes after is the occasion.
  const object =
    of.split(/\b(?:when|while|after|before|during|because|as he|as she|as they|in his|in her)\b/iu)[0] ?? of;
  const words = questionWords(object).map(word => word.toLowerCase().replace(/'s$/u, ""));
  return clues.filter(
    clue =>
      clue.worth >= 0.5 &&
      !clue.ids.some(id => speaker.ids.includes(id)) &&
      questionWords(clue.text).every(word => words.includes(word.toLowerCase())),
  );
}

type Met = ReturnType<typeof toldBy>[number]["met"];

/** The subject itself is told of: most of its words, one of them in the sentence itself. */
function isOnTopic(topics: readonly Clue[], met: Met): boolean {
  const sure = topics.filter(clue => (met.get(clue)?.sure ?? null) !== null);
  const own = topics.some(clue => met.get(clue)?.sure === "own");
  return topics.length === 0 || (own && 2 * sure.length >= topics.length);
}

/** Said by the asked speaker, or told in the outlet's own words of the speaker, who is named before what is said. */
function isBy({ names }: Search, passage: Passage, speaker: Unit): boolean {
  if (isSaidBy(passage, speaker, names)) return true;
  const { by, mentions, text } = passage.sentence;
  if (by !== null && by.rule !== "unnamed") return false;
  const named = putsName.exec(text)?.index ?? text.length;
  return speaker.ids.length > 0 && speaker.kind === "name"
    ? mentions.some(({ id, start }) => start < named && speaker.ids.includes(id))
    : questionWords(speaker.text.replace(/['’]s\b/gu, "")).every(
        word => passage.stems.has(stemOf(word)) || passage.before?.stems.has(stemOf(word)),
      );
}

// "called it a trap", "dubbed the plan", "described as", "refer to it as", "branded them": words of putting a name.
const putsName =
  /\b(?:call(?:s|ed|ing)? (?!for\b|on\b|off\b|upon\b|a (?:meeting|halt|vote)\b)|dub(?:s|bed|bing)\b|label(?:s|l?ed|l?ing)\b|brand(?:s|ed|ing)\b|nicknam\w+|term(?:s|ed|ing)\b|(?:describ|characteri[sz]|denounc|dismiss|condemn|prais|hail|portray|regard|decr[iy]|refer)\w*\b.{1,60}?\bas\b|liken\w*\b|compar(?:e|es|ed|ing)\b.{1,60}?\b(?:to|with)\b|sum(?:s|med)? up\b|rename\w*|opted? to call)/iu;
// Quotation marks around up to five words: the outlet keeps the speaker's own.
const ownWords = /(?:``|["“])\s*((?:[^\s"”'`]+\s+){0,4}[^\s"”'`]+)\s*(?:''|["”])/u;
// "is a disgrace", "was the last chance", "it's nothing but a show": says what something is.
const saysWhat =
  /\b(?:is|are|was|were|it's|it 's|be|been|remains?|amounts? to|nothing but|nothing less than)\s+(?:not\s+)?(?:an?|the|like)\b/iu;
// "those dogs in the press": a name thrown at somebody.
const throwsName = /\b(?:those|these|you|the)\s+\p{Ll}+s\b/iu;

/** How plainly a sentence puts a word to something; 0 where it puts none. */
function worthOfLabel({ sentence }: Passage, topics: readonly Clue[], isEvent: boolean): number {
  const { text, by } = sentence;
  if (isEvent && isEventSubject.test(text)) return worthOfEvent;
  const own = ownWords.test(text) ? worthOfOwnWords : 1;
  if (putsName.test(text)) return worthOfVerb * own;
  if (isSubject(text, topics)) return worthOfBeing * own;
  if (own > 1) return topics.length > 0 ? worthOfLoose : own;
  if (saysWhat.test(text)) return 1;
  return by !== null && throwsName.test(text) ? worthOfThrown : 0;
}

// "How did X sum up what was achieved in Oslo", "describe how it went": the event as a whole gets the word.
const event =
  /^(?:what (?:was|were|is|has been|had been|they|happened)|how (?:it|things|they|that|(?:the|his|her|their) \p{L}+) (?:went|had gone|ended))\b/iu;
const isEventSubject =
  /\b(?:meeting|talks|summit|session|conference|visit|day|evening|night|debate|outcome|result|vote|deal|agreement)\b(?: \p{L}+){0,4} (?:is|was|were|has been|had been) (?:not )?(?:an?|the|[“"'])/iu;
const worthOfEvent = 4;

const worthOfVerb = 2.5;
const worthOfOwnWords = 1.5;
const worthOfBeing = 2;
const worthOfThrown = 0.8;
// Words in quotation marks in a sentence that has the subject somewhere: they may be about something else.
const worthOfLoose = 0.8;

/** "The summit was a ...": the subject itself is what the verb tells of. */
function isSubject(text: string, topics: readonly Clue[]): boolean {
  return [
    ...text.matchAll(/(\p{L}+) (?:is|was|were|are|had been|would be) (?:not )?(?:an?|the|["“`'])/gu),
  ].some(([, noun = ""]) => topics.some(({ meets }) => (meets.get(stemOf(noun)) ?? 0) >= 0.5));
}
