import { saysUnknown } from "../language/unknowns.ts";
import { isSaidTo } from "./addressee.ts";
import { tellsOfTopic } from "./asked-topic.ts";
import { worthOfOwn } from "./clue.ts";
import { tellsOfInscription } from "./inscription.ts";
import { isNounOfMind, isVerbOfMind } from "./mind-words.ts";
import { onOccasion } from "./occasion-match.ts";
import { isOccasionTold, isOnMatter } from "./occasion-told.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Unit } from "./question.ts";
import { questionWords } from "./question-tokens.ts";
import { functionWords } from "./question-words.ts";
import { isOnOccasion } from "./said-when.ts";
import { isSaidThere } from "./said-where.ts";
import type { Search } from "./search.ts";
import { isSaidBy, isToldBeside } from "./speaker-match.ts";
import { stemOf } from "./stem.ts";
import { toldBy } from "./told.ts";

/**
 * What any sentence must be to answer a question for somebody's words, by whatever rule it was found: said by the asked
 * speaker, or told of the speaker's words and wishes by the outlet, and to those whom the question names. True for all
 * other questions.
 */
export function mayTellStatement(search: Search, passage: Passage): boolean {
  const { kind, speaker, otherSpeakers, asksSpeaker } = search.question;
  if (asksSpeaker) return holdsLabel(search.question, passage);
  if (kind !== "statement" || !speaker) return true;
  const saying = asksSaying.test(search.question.text);
  const isBy = [speaker, ...otherSpeakers].some(
    one =>
      isSaidBy(passage, one, search.names) ||
      (tellsOfWords(passage, one) && !(saying && isOfPlans(passage, one))),
  );
  return (
    isBy &&
    isSaidTo(search.question, passage) &&
    tellsOfTopic(search, passage) &&
    isSaidThere(search, passage) &&
    isOnOccasion(search, passage) &&
    isOccasionTold(search, passage) &&
    isOnMatter(search, passage) &&
    isOnSide(search, passage) &&
    meetsCause(search, passage) &&
    meetsTurnBefore(search, passage)
  );
}

// "Who compared the lock to a coffin", "who described it as a lull", "who called her a miser": what was put to it was said.
const putTo = [
  /\bwho (?:has |had )?(?:compar|liken|describ|dismiss|portray|denounc|prais|condemn)\p{L}*\b.+? (?:to|with|as) (.+)$/iu,
  /\bwho (?:has |had )?(?:call(?:s|ed)?|brand(?:s|ed)?|dub(?:s|bed)?|label(?:s|led)?) (?!for\b|on\b|off\b).+? (?:an? |the )(\p{Ll}.*)$/iu,
];

/** At least one word of what somebody put to a thing stands in the sentence itself. */
export function holdsLabel({ text, units }: Search["question"], passage: Passage): boolean {
  const words = putTo.map(pattern => pattern.exec(text)?.[1]).find(label => label !== undefined);
  const label = questionWords(words ?? "");
  const asked = units.filter(unit => questionWords(unit.text).every(word => label.includes(word)));
  return asked.length === 0 || asked.some(unit => placeOf(unit, passage) === "own");
}

const keptSides = new WeakMap<readonly Passage[], ReadonlySet<Passage>>();

/** "After the summit", "before the vote": what was said on the other side of it is no answer. */
export function isOnSide({ question, passages }: Search, passage: Passage): boolean {
  if (!question.occasion) return true;
  const kept = keptSides.get(passages);
  if (kept) return kept.has(passage);
  // All that is told shows where on its page the occasion was, not only what the asked speaker says.
  const found = new Set(onOccasion(passages, question.occasion));
  keptSides.set(passages, found);
  return found.has(passage);
}

// "How did X react to the Courier calling it a toy": what is reacted to.
const cause = /\b(?:react(?:ed|ion)?|respond(?:ed)?|response|reply|replied|answer(?:ed)?) to (.+)$/iu;

/** A reaction names whom it is to, or goes on from a sentence that does: what was said before is no answer to them. */
function meetsCause({ question, weights }: Search, passage: Passage): boolean {
  const [, to = ""] = cause.exec(question.text) ?? [];
  const names = question.units.filter(
    unit => unit.kind === "name" && to.includes(unit.text) && !weights.isBackground(unit),
  );
  const around = [passage, passage.before].filter(one => one !== null);
  return names.every(unit => around.some(one => placeOf(unit, one) === "own"));
}

const toThat =
  /\b(?:sa(?:y|id)|react(?:ed|ion)?|respond(?:ed)?|response|reply|replied|answer(?:ed)?) to (?:that|this|it|them)\W*$/iu;
// One word may be shared by chance.
const leastOfTurnBefore = 2;

/** "And what did Holt say to that?": words about something else are no reaction to what the turn before told. */
function meetsTurnBefore({ question, clues, clueWeights }: Search, passage: Passage): boolean {
  const before = clues.filter(({ worth }) => worth < worthOfOwn);
  if (!toThat.test(question.text) || before.length === 0) return true;
  const [told] = toldBy(before, [passage], clueWeights);
  const met = [...(told?.met ?? [])].filter(
    ([{ ids }, { sure }]) => sure !== null && !ids.some(id => question.speaker?.ids.includes(id)),
  );
  return met.length >= Math.min(leastOfTurnBefore, before.length);
}

// Behind the subject: an apposition, helping verbs and adverbs, and then the verb.
const verbBehind =
  /^(?:['’]s)?(?:,(?:[^,]{2,60},)?)?((?: (?:has|have|had|is|are|was|were|will|would|also|both|all|each|still|now|again|later|once|already|since|never|not|long|just|then|repeatedly|\p{Ll}+ly)){0,4}) (\p{L}+)/iu;
const phrasesOfMind =
  /^ (?:set out|sets out|(?:has |have |had )?made (?:it )?clear|makes? (?:it )?clear|has in mind|(?:is|are|was|were) (?:\p{Ll}+ly )?(?:against|in favour|opposed|ready|willing|prepared|unwilling|sceptical|confident|worried|hopeful|glad|sorry|convinced|sure|open to)|(?:will|is yet to|are yet to|has yet to|have yet to|has not|have not) decided?)\b/iu;
// A guest is welcomed, a plan may be.
const welcomesGuest =
  /^.{0,40} welcom(?:es?|ed|ing) (?:the |his |her |their |other |all )*(?:\p{Lu}|\p{Ll}*(?:leaders|guests|ministers|presidents?|delegates|visitors|crowds?)\b)/u;
// "Holt's demand that", "the union's answer"; in a headline "Holt in warning to the ports", "Holt with ‘clear hopes’".
const nounBehind = /^(?:['’]s?| with(?= ["“‘'])| in| of)? ["“‘']?((?:\p{L}+ )?\p{L}+)/u;
const headline = /^ (?:in |with ["“‘'])/u;

/** "Was sentenced", "is expected to": another says or thinks it. */
function isDoneTo(helping: string, verb: string): boolean {
  return /\b(?:is|are|was|were)\b/u.test(helping) && !/ing$/u.test(verb);
}

/** What stands behind the words that name somebody tells what that one says, thinks or wants. */
function tellsOfMind(behind: string): boolean {
  if (phrasesOfMind.test(behind)) return true;
  if (welcomesGuest.test(behind)) return false;
  const [, helping = "", verb] = verbBehind.exec(behind) ?? [];
  if (verb !== undefined && !isDoneTo(helping, verb) && isVerbOfMind(verb)) return true;
  if (!/^['’]/u.test(behind) && !headline.test(behind)) return false;
  const words = nounBehind.exec(behind)?.[1]?.split(" ") ?? [];
  return words.some(isNounOfMind);
}

const nobody = /\b(?:reports?|media|sources?|newspapers?|agenc(?:y|ies)|television)\b/iu;

const asksSaying = /\b(?:say|said|saying|tell|told)\b/iu;
const plans =
  /^['’]s? (?:\p{L}+ )?(?:plans?|offers?|hopes?|price|conditions?|threats?|proposals?|decisions?|wish(?:es)?)\b/iu;

/** "The leaders answered Holt's plan": that tells of what Holt wants, not of anything that Holt said. */
function isOfPlans({ sentence }: Passage, speaker: Unit): boolean {
  const named = sentence.mentions.filter(({ id }) => speaker.ids.includes(id));
  return (
    named.length > 0 &&
    named.every(({ end }) => plans.test(sentence.text.slice(end).replace(/^ (?=['’])/u, "")))
  );
}

/** The outlet tells in its own words what the speaker says or wants: the speaker is the subject of such a verb. */
export function tellsOfWords(passage: Passage, speaker: Unit): boolean {
  const { by, text } = passage.sentence;
  if (tellsOfInscription(passage, speaker)) return true;
  // What another says of the speaker's words is the other's; a correspondent's "I" is the outlet, "reports say" nobody.
  if (by !== null && by.rule !== "first-person" && !nobody.test(by.words)) return false;
  // "It is unclear what she thinks of it" tells nothing that she thinks.
  if (saysUnknown(text)) return false;
  if (isLabelled(passage, speaker) || isNamedBehindVerb(passage, speaker)) return true;
  return endsOf(passage, speaker).some(end => {
    // Marks as they are printed, not set apart; "Captain Sand said": the name may follow the office.
    const rest = text
      .slice(end)
      .replace(/ (?=[,'’])/gu, "")
      .replace(/^(?: \p{Lu}[\p{L}.-]*){1,3}/u, "");
    return tellsOfMind(rest);
  });
}

/** "They row faster," said the club's founder, the teacher Karin Bech: the name stands far behind the verb. */
function isNamedBehindVerb({ sentence }: Passage, speaker: Unit): boolean {
  const { quotations, mentions, text } = sentence;
  return (
    quotations.length > 0 &&
    mentions.some(
      ({ id, start }) =>
        speaker.ids.includes(id) &&
        /["”'’],? (?:said|says|added|adds|asked) [^.;"“”]{0,60}$/u.test(text.slice(0, start)),
    )
  );
}

/** "Sweden: $3m for the lower valley": an item of a list under the name of who offers or wants it. */
function isLabelled({ sentence }: Passage, speaker: Unit): boolean {
  const { role, text, mentions } = sentence;
  return (
    role === "list-item" &&
    mentions.some(({ id, start, end }) => start === 0 && text[end] === ":" && speaker.ids.includes(id))
  );
}

/** Where the words that name the speaker end in the sentence; "he" and "they" where the sentence before is about the speaker. */
function endsOf(passage: Passage, speaker: Unit): number[] {
  const { text, mentions } = passage.sentence;
  const named = mentions.filter(({ id }) => speaker.ids.includes(id)).map(({ end }) => end);
  if (named.length > 0 && speaker.kind === "name") return withPronouns(text, named);
  const words = questionWords(speaker.text.replace(/['’]s\b/gu, ""))
    .map(stemOf)
    .filter(stem => !functionWords.has(stem));
  const held = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => words.includes(stemOf(word)));
  const found = new Set(held.map(([word]) => stemOf(word)));
  // All words of a role stand in one phrase.
  const last = held.at(words.length - 1);
  if (last && held[0] && found.size === new Set(words).size && last.index - held[0].index < longestRole)
    return withPronouns(
      text,
      held
        .filter(({ index }) => !ofOthers.test(text.slice(0, index)))
        .map(({ 0: word, index }) => index + word.length),
    );
  const head = words.at(-1);
  if (last === undefined && head !== undefined && speaker.kind === "thing") {
    const heads = held.filter(
      ({ 0: word, index }) => stemOf(word) === head && /\b(?:the|its|their) $/iu.test(text.slice(0, index)),
    );
    if (heads.length > 0 && words.every(stem => stem === head || isToldBeside(passage, speaker.text, stem)))
      return withPronouns(
        text,
        heads.map(({ 0: word, index }) => index + word.length),
      );
  }
  const isAboutSpeaker =
    passage.before !== null &&
    (passage.before.sentence.by === null
      ? passage.before.sentence.mentions.some(({ id }) => speaker.ids.includes(id))
      : speaker.ids.includes(passage.before.sentence.by.speaker));
  if (!isAboutSpeaker) return [];
  const pronoun = /(?:^|, |\band )(?:he|she|they)\b/iu.exec(text);
  return pronoun ? [pronoun.index + pronoun[0].length] : [];
}

/** "The minister met families, where she promised help": the pronoun behind the one who is named. */
function withPronouns(text: string, ends: readonly number[]): number[] {
  const [first] = ends;
  if (first === undefined) return [];
  const behind = [...text.matchAll(/\b(?:he|she|they|who)\b/giu)].filter(({ index }) => index > first);
  return [...ends, ...behind.map(({ 0: word, index }) => index + word.length)];
}

const longestRole = 40;
// "every other union", "a letter to the union": not they are the subject.
const ofOthers =
  /\b(?:every|other|any|no|of|to|with|from|for|by|against|on) (?:the |an? )?(?:\p{L}+ ){0,3}$/iu;
