import { saysUnknown } from "../language/unknowns.ts";
import { isSaidTo } from "./addressee.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Unit } from "./question.ts";
import { questionWords } from "./question-tokens.ts";
import { functionWords } from "./question-words.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { stemOf } from "./stem.ts";

/**
 * What any sentence must be to answer a question for somebody's words, by whatever rule it was found: said by the asked
 * speaker, or told of the speaker's words and wishes by the outlet, and to those whom the question names. True for all
 * other questions.
 */
export function mayTellStatement(search: Search, passage: Passage): boolean {
  const { kind, speaker, otherSpeakers } = search.question;
  if (kind !== "statement" || !speaker) return true;
  const isBy = [speaker, ...otherSpeakers].some(
    one => isSaidBy(passage, one, search.names) || tellsOfWords(passage, one),
  );
  return (
    isBy && isSaidTo(search.question, passage) && isOnOccasion(search, passage) && meetsCause(search, passage)
  );
}

// "What did X say when she was sworn in", "while he visited the port": the occasion is a deed, up to the end of the question.
const occasion =
  /\b(?:say|said|says|tell|told|add|added|promise|promised|warn|warned)\b.*? (?:when|while|as|after|before) (?:he|she|they|it)\b(.+)$/iu;

/** The deed of the occasion is told there or beside it, or all that it was done to is. */
function isOnOccasion({ question }: Search, passage: Passage): boolean {
  const clause = occasion.exec(question.text)?.[1];
  if (!clause) return true;
  const words = questionWords(clause);
  const units = question.units.filter(({ text }) => questionWords(text).every(word => words.includes(word)));
  const isMet = (unit: Unit) => /^(?:own|near)$/u.test(placeOf(unit, passage) ?? "");
  const deeds = units.filter(({ kind }) => kind === "action");
  const others = units.filter(({ kind }) => kind !== "action");
  const isOwn = (unit: Unit) => placeOf(unit, passage) === "own";
  return units.length === 0 || deeds.some(isMet) || (others.some(isOwn) && others.every(isMet));
}

// "How did X react to the Greens calling it a red line": what is reacted to.
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

// What somebody says, thinks, wants or will not say: verbs behind the subject that take the content after them.
const stance =
  /^(?:['’]s)?(?:,(?:[^,]{2,60},)?)?(?: (?:has|have|had|is|are|was|were|will|would|also|still|now|again|later|once|already|since|firmly|openly|repeatedly|never|not|long|both|all|each)){0,3} (?:sa(?:ys?|id|ying)|t(?:ells?|old)|(?:claim|argu|add|insist|stress|warn|urg|suggest|declar|demand|expect|promis|pledg|propos|admit|explain|mention|repl|respond|not|remark|repeat|reiterat|react|emphasis|emphasiz|criticis|criticiz|accus|threaten|hop|fear|predict|jok|request|recommend|dismiss|announc|confirm|reveal|acknowledg|ask|hint|vow|caution|highlight|describ|call|refus|declin|reject|welcom|oppos|support|prais|condemn|blam|appeal|apologis|apologiz|complain|prefer|want|den|favour|rul|signal|consider|decid|offer)(?:ed|es|s|ing|ied|ies|y|n?ied|ted|ting|e)?|th(?:inks?|ought)|believ(?:es?|ed)|fe(?:els?|lt)|se(?:es?|en)|saw|backs|backed|let it be known|set out|made (?:it )?clear|makes (?:it )?clear|has in mind|cheers|cheered|scolds|slams|slammed|hails|hailed)\b/iu;
// Only the meeting of two people is told.
const noContent = /^ (?:has |have |had )?(?:spoken|spoke|speaks|talked|talks|met|meets)\b/iu;
// "Putin's demand that", "the union's answer".
const owned =
  /^['’]s? (?:\p{L}+ )?(?:view|position|stance|reaction|response|message|opinion|comments?|remarks?|statement|answer|warning|demands?|proposal|plan|argument|verdict|plea|call|reply|price|conditions?|words|offer)\b/iu;

const nobody = /\b(?:reports?|media|sources?|newspapers?|agenc(?:y|ies)|television)\b/iu;

/** The outlet tells in its own words what the speaker says or wants: the speaker is the subject of such a verb. */
export function tellsOfWords(passage: Passage, speaker: Unit): boolean {
  const { by, text } = passage.sentence;
  // What another says of the speaker's words is the other's; a correspondent's "I" is the outlet, "reports say" nobody.
  if (by !== null && by.rule !== "first-person" && !nobody.test(by.words)) return false;
  // "It is unclear what she thinks of it" tells nothing that she thinks.
  if (saysUnknown(text)) return false;
  if (isLabelled(passage, speaker)) return true;
  return endsOf(passage, speaker).some(end => {
    // Marks as they are printed, not set apart; "King Abdullah said": the name may follow the office.
    const rest = text
      .slice(end)
      .replace(/ (?=[,'’])/gu, "")
      .replace(/^(?: \p{Lu}[\p{L}.-]*){1,3}/u, "");
    return !noContent.test(rest) && (stance.test(rest) || owned.test(rest));
  });
}

/** "European Union: €4m from its reserve": an item of a list under the name of who offers or wants it. */
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
  if (named.length > 0) return named;
  const words = questionWords(speaker.text)
    .map(stemOf)
    .filter(stem => !functionWords.has(stem));
  const held = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => words.includes(stemOf(word)));
  const found = new Set(held.map(([word]) => stemOf(word)));
  // All words of a role stand in one phrase.
  const last = held.at(words.length - 1);
  if (last && held[0] && found.size === new Set(words).size && last.index - held[0].index < longestRole)
    return held
      .filter(({ index }) => !ofOthers.test(text.slice(0, index)))
      .map(({ 0: word, index }) => index + word.length);
  const isAboutSpeaker =
    passage.before !== null &&
    (passage.before.sentence.by === null
      ? passage.before.sentence.mentions.some(({ id }) => speaker.ids.includes(id))
      : speaker.ids.includes(passage.before.sentence.by.speaker));
  if (!isAboutSpeaker) return [];
  const pronoun = /(?:^|, |\band )(?:he|she|they)\b/iu.exec(text);
  return pronoun ? [pronoun.index + pronoun[0].length] : [];
}

const longestRole = 40;
// "every other union", "a letter to the union": not they are the subject.
const ofOthers =
  /\b(?:every|other|any|no|of|to|with|from|for|by|against|on) (?:the |an? )?(?:\p{L}+ ){0,3}$/iu;
