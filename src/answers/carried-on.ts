import { countryNamed } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import type { Turn } from "./answer.ts";
import { type Clue, cluesOf, worthOfOwn } from "./clue.ts";
import type { ClueWeights } from "./clue-weights.ts";
import type { FollowUp } from "./follow-up.ts";
import { thingsLike } from "./meanings.ts";
import type { NameIndex } from "./name-index.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";
import { questionWords } from "./question-tokens.ts";
import { speechVerbs } from "./question-words.ts";
import { isSaidBy } from "./speaker-match.ts";
import { stemOf } from "./stem.ts";
import { leastSure, mostOf } from "./told.ts";

/** Of what the best post tells of the turn before, the share that a post must tell to be about the same. */
const shareOfBest = 0.5;

type Carried = {
  /** The question as it was asked. */
  asked: string;
  inherits: FollowUp["inherits"];
  history: readonly Turn[];
  question: Question;
  names: NameIndex;
  weights: ClueWeights;
};

/**
 * The passages that may answer a question which goes on from the turn before: what is inherited must be told as much as if
 * it had been typed out, and what the form of a follow-up asks for must be there.
 */
export function carriedOn(passages: readonly Passage[], carried: Carried): readonly Passage[] {
  const { asked, inherits, history, question, names } = carried;
  if (history.length === 0) return passages;
  const onTopic = inherits === "topic" ? onSameTopic(passages, carried) : passages;
  const wanted = wantedBy(asked, history);
  const { speaker } = question;
  // "Has Oslo signed it?" has no other content than that Oslo did: what others say of it is no answer.
  const isBare = inherits === "topic" && question.kind === "yes-no" && question.units.length === 0;
  // What is inherited alone is what was said already: of the question's own words one must be told too.
  const typed = cluesOf(asked, names).filter(
    ({ worth, text }) => worth >= worthOfOwn && !formWords.test(text),
  );
  // A name that was put for a pronoun is one of them: "Was he in the room?"
  const put = typed.length === 0 ? [] : cluesOf(question.text, names).filter(({ isName }) => isName);
  const own = [...typed, ...put];
  const meetsOwn = (passage: Passage) =>
    inherits === null || speaker !== null || own.length === 0 || own.some(clue => isMet(clue, passage));
  const fitting = onTopic.filter(
    passage =>
      (wanted === null || wanted(passage)) &&
      meetsOwn(passage) &&
      (!isBare || speaker === null || isSaidBy(passage, speaker, names)),
  );
  return ofOthers(asked, fitting);
}

// What carries only the form of a question.
const formWords = /^(?:how|what|when|where|why|who|which|on|by|at|in|of|any)\b/iu;

/** Whether a passage, or what stands beside it, has a clue in its own words or as good ones. */
function isMet({ ids, meets }: Clue, { ids: own, nearIds, stems, nearStems }: Passage): boolean {
  return (
    ids.some(id => own.has(id) || nearIds.has(id)) ||
    [...meets].some(([stem, worth]) => worth >= leastSure && (stems.has(stem) || nearStems.has(stem)))
  );
}

/** What the latest turn asked and was told, without the yes or no that an answer opens with. */
export function lastSaid(history: readonly Turn[]): string {
  // What nobody asked for, such as the recap that a thread hangs on, is no turn of theirs.
  const last = history.findLast(({ q }) => q !== "");
  return last === undefined ? "" : `${last.q} ${last.a.replace(/^(?:yes|no)\b[,.;:]?\s*/iu, "")}`;
}

/**
 * The passages of posts that are about what the turn before was about. A question that points back to it ("has anyone
 * signed it?") names nothing of that itself, and what is told of something else is no answer to it.
 */
function onSameTopic(passages: readonly Passage[], { history, names, weights }: Carried): readonly Passage[] {
  const clues = cluesOf(lastSaid(history), names);
  const worthOf = (post: Passage) =>
    clues.reduce((sum, clue) => {
      const isMet =
        clue.ids.some(id => post.postIds.has(id)) ||
        [...clue.meets].some(([stem, worth]) => worth > leastMeeting && post.postStems.has(stem));
      return isMet ? sum + mostOf(clue, weights) : sum;
    }, 0);
  const byPost = new Map(passages.map(passage => [passage.post.id, passage]));
  const worths = new Map([...byPost].map(([id, passage]) => [id, worthOf(passage)]));
  const best = Math.max(0, ...worths.values());
  return passages.filter(({ post }) => (worths.get(post.id) ?? 0) >= shareOfBest * best);
}

/** A looser word than a synonym makes no post one about the same. */
const leastMeeting = 0.55;

/** What a follow-up must find in a sentence: a question of its own form can only be answered by such. */
function wantedBy(question: string, history: readonly Turn[]): ((passage: Passage) => boolean) | null {
  if (asksCondition.test(question)) return ({ sentence }) => conditional.test(sentence.text);
  if (!asksNewName.test(question)) return null;
  const [, noun = ""] = bareNoun.exec(question) ?? [];
  const stem = stemOf(noun);
  const things = thingsLike(stem).union(new Set([stem]));
  const said = foldKey(history.map(({ q, a }) => `${q} ${a}`).join(" "));
  // "Which companies?": the noun stands there with its names, or the names are of that kind by themselves.
  return passage =>
    namesAnew(passage, said, /^who/iu.test(question)) &&
    (noun === "" ||
      !things.isDisjointFrom(passage.stems) ||
      (ofCountries.test(noun) && passage.sentence.mentions.some(({ text }) => countryNamed(text) !== null)));
}

const bareNoun = /^which (?:\p{L}+ ){0,2}(\p{L}+s)\??$/iu;
const ofCountries = /^(?:countries|states|nations|governments)$/iu;

// "On what condition?", "under which terms?"
const asksCondition = /^(?:on|under|with|in) (?:what|which) (?:conditions?|terms|circumstances|strings)\b/iu;
// What a statement depends on, or keeps out: "if", "provided that", "but it must not".
const conditional =
  /\b(?:if|provided|unless|as long as|so long as|only (?:with|after|when|if|once|on)|depend\p{L}*|condition\p{L}*|subject to|in (?:return|exchange) for|without (?!doubt)|but\b.{0,60}\b(?:must|cannot|can't|has to|have to|should|no|not))\b/iu;

// "Which companies?", "which ones?", "who else?", "who's next?": a name that has not been said.
const asksNewName =
  /^(?:which (?:\p{L}+ ){0,2}\p{L}+s|which|who else\b.*|who(?:['’]s| is| was) next\b.*)\??$/iu;

/** Whether a sentence names somebody or something that no turn has named; who speaks there is none of "which companies". */
function namesAnew({ sentence }: Passage, said: string, ofPeople: boolean): boolean {
  return sentence.mentions.some(
    ({ text }) =>
      /^\p{Lu}/u.test(text) &&
      !said.includes(foldKey(text.split(" ").at(-1) ?? text)) &&
      (ofPeople || !speaks(text, sentence)),
  );
}

/** "Anders Lund, its head, said" is found by who says it, "Anders Lund said" by the verb behind the name. */
function speaks(name: string, { text, by }: Passage["sentence"]): boolean {
  if (by?.name.includes(name)) return true;
  const [next = ""] = questionWords(text.slice(text.indexOf(name) + name.length));
  return speechVerbs.has(foldKey(next));
}

// "Anyone else?", "which other towns?", "another one?"
const asksOthers = /\b(?:else|other|others|another)\b/iu;
const others =
  /\b(?:also|other|others|another|further|too|as well|more|none|nobody|no one|nor|second|third|similar\p{L}*|besides|additional|elsewhere|joined|alongside)\b/iu;

/** "Which other towns were hit?": the passages that say that they tell of another one; all of them where none does. */
function ofOthers(question: string, passages: readonly Passage[]): readonly Passage[] {
  if (!asksOthers.test(question)) return passages;
  const found = passages.filter(({ sentence }) => others.test(sentence.text));
  return found.length > 0 ? found : passages;
}
