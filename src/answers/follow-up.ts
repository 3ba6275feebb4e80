import { countryOfDemonym } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { roleSource } from "../language/roles.ts";
import type { Turn } from "./answer.ts";
import { type BareQuestion, bareQuestion, subjectOf } from "./bare-question.ts";
import { completed, withAmountNamed } from "./elliptic-question.ts";
import { type FoundName, type NameIndex, nameKey, namesInWords } from "./name-index.ts";
import { roomFor } from "./name-swapped.ts";
import { peopleIn } from "./person-meant.ts";
import { questionWords } from "./question-tokens.ts";
import { auxiliaries, functionWords, speechVerbs } from "./question-words.ts";
import { isRefusal } from "./refusal.ts";
import { nounPhrasesIn } from "./thing-meant.ts";
import { occasionIn, type TurnBefore } from "./turn-before.ts";
import { withNames } from "./with-names.ts";
import { kindOfNoun } from "./word-kinds.ts";

/** How many turns back a thread is remembered (INTERACTION 4.4). */
const turnsKept = 6;

const occasionPhrase =
  /\b(?:before|after|following|ahead of|prior to) (?:the |his |her |their |that |this )?(?:[\p{L}'’-]+ ){0,3}?(?:it|that|then|meeting|summit|talks|conference|session|speech|vote|election|match|trial|hearing|debate|briefing|visit|trip|call|launch|attack|ceremony)\b/iu;

/** A question as its thread makes it. */
export type FollowUp = {
  /** The question made whole; one that stands alone as it is. */
  whole: string;
  /** What it asks of the answer before it; null: it is looked up like any other. */
  asks: BareQuestion["asks"] | null;
  /**
   * What it takes from the turn before beyond its own words. `topic`: it points back to what was told ("it", "that
   * night"), so an answer must be about the same; `faint`: it goes on from there, which counts where nothing speaks
   * against it; null: it points back to nothing, or names what the thread has not named.
   */
  inherits: "topic" | "faint" | null;
};

/**
 * The question made whole from the turns before it. One with a name of its own that is no mere fragment stands alone, and
 * the thread goes on from there. `toldAt`: the clock time of the post that was told last; `isTold`: that is known
 * sentence by sentence.
 */
export function followUp(
  question: string,
  history: readonly Turn[],
  { names, toldAt, isTold = true }: { names: NameIndex; toldAt: string | null; isTold?: boolean },
): FollowUp {
  let before: TurnBefore | null = null;
  for (const turn of history.slice(-turnsKept)) {
    const whole: string = before === null ? turn.q : joined(turn.q, before, names).whole;
    before = { whole: subjectOf(whole), answer: isRefusal(turn.a) ? "" : turn.a, at: null };
  }
  if (before === null) return { whole: question, asks: null, inherits: null };
  const turn = joined(question, { ...before, at: toldAt }, names);
  // What was told cannot be found again by its words: the question before is asked once more.
  return turn.asks === "source" && !isTold && before.whole !== "" && before.answer !== ""
    ? { whole: before.whole, asks: null, inherits: null }
    : turn;
}

function joined(question: string, before: TurnBefore, names: NameIndex): FollowUp {
  const bare = question
    .trim()
    .replace(/^(?:(?:and|but|so|ok|okay|or|also|then)[,]?\s+)+/iu, "")
    .replace(/^(?:what|how) about\s+/iu, "");
  const asked = bareQuestion(withoutMark(bare));
  if (asked !== null)
    return { whole: aboutBefore(asked, before, names), asks: asked.asks, inherits: "faint" };
  const opened = bare !== question.trim();
  const swapped =
    before.whole === ""
      ? null
      : (completed(bare, before, names) ??
        swappedOccasion(bare, before) ??
        swappedTime(bare, before) ??
        (isFragment(bare) ? swappedName(withNames(bare, before, names), before, names) : null) ??
        swappedDoer(bare, before, names));
  const named = withAmountNamed(bare, before);
  const whole = swapped ?? withNames(opened ? capitalised(named) : named, before, names);
  return { whole, asks: null, inherits: swapped === null ? inherited(bare, whole) : null };

  function inherited(asked: string, read: string): FollowUp["inherits"] {
    if (pointsBack(read) || (meansThing.test(asked) && !meansThing.test(read))) return "topic";
    const goesOn = opened || pointsBack(asked) || isShort(asked, names);
    return goesOn && !namesOther(asked, before, names) ? "faint" : null;
  }
}

/** So few words are understood from what was said before: "was anyone killed?" */
const fewWords = 4;
/** Without a name of its own, a question of so many content words too: "how many villages lost power?" */
const fewContentWords = 3;

function isShort(question: string, names: NameIndex): boolean {
  const words = questionWords(question);
  if (words.length <= fewWords) return true;
  const content = words.filter(word => !functionWords.has(foldKey(word)));
  return content.length <= fewContentWords && namesInWords(["x", ...words], names).length === 0;
}

// A word that stands for what was said; none before a noun that it belongs to.
const backWords =
  /\b(?:he|she|him|his|her|hers|they|them|their|theirs|it|its|there(?! (?:is|are|was|were|be|been|any|a|an|no|more)\b)|(?<!(?:is|are|was|were|be|been) )there(?=[?.!]|$)|then|those|these|that(?: (?:night|day|morning|evening|afternoon|week|meeting|flight))?|this|each|neither|either|both|ones?|same|such)\b/iu;

// "It" and "that" stand for the very thing that was told of.
const meansThing = /\b(?:it|that|this)\b/iu;

// "Which companies?" asks for those that were told of.
const bareWhich = /^which(?: \p{L}+)?\?*$/iu;

/** Whether a question has a word that points back to what was said. */
function pointsBack(question: string): boolean {
  return backWords.test(question) || bareWhich.test(question);
}

/** Whether it names somebody or something that neither the question before nor its answer names. */
function namesOther(question: string, { whole, answer }: TurnBefore, names: NameIndex): boolean {
  const named = (text: string) => namesInWords(["x", ...questionWords(text)], names).map(keyOf);
  const known = new Set([...named(whole), ...named(answer)]);
  return named(question).some(key => !known.has(key));
}

function keyOf({ ids, text }: FoundName): string {
  return ids[0] ?? nameKey(text);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function withoutMark(text: string): string {
  return text.trim().replace(/[?.!\s]+$/u, "");
}

/** "And after the meeting?", "and before it?": the occasion is swapped, the rest kept; where there is none, the time told last. */
function swappedOccasion(bare: string, { whole, at }: TurnBefore): string | null {
  const short = withoutMark(bare);
  const match =
    occasionPhrase.exec(short) ??
    /^(?:before|after|beforehand|afterwards|after that|before that|since then|after then|before then)$/iu.exec(
      short,
    );
  if (match?.index !== 0 || match[0].length < short.length) return null;
  const old = occasionPhrase.exec(whole)?.[0];
  const side = /^(?:after|following|since)/iu.test(short) ? "after" : "before";
  const noun = /\b(?:it|that|then)$/iu.test(short) || !/\s/u.test(short) ? null : short;
  const oldNoun =
    old?.replace(/^(?:before|after|following|ahead of|prior to) /iu, "") ?? occasionIn(whole) ?? at;
  const phrase = noun ?? `${side} ${oldNoun ?? "it"}`;
  return old ? whole.replace(old, () => phrase) : `${withoutMark(whole)} ${phrase}?`;
}

/** "And since 19:00?", "between 12:00 and 13:30?": the time is put to the question before. */
function swappedTime(bare: string, { whole }: TurnBefore): string | null {
  const short = withoutMark(bare);
  if (
    !/^(?:between|from|since|after|before|until|by|at|around|this|tonight|overnight|last|yesterday|today|on)\b/iu.test(
      short,
    )
  )
    return null;
  if (
    !/\d{1,2}[:.]\d{2}|\d ?(?:am|pm)\b|\b(?:noon|midnight|morning|afternoon|evening|tonight|overnight|night|hours?|yesterday|today|\p{L}+day)\b/iu.test(
      short,
    )
  )
    return null;
  if (questionWords(short).some(word => speechVerbs.has(foldKey(word)))) return null;
  const old =
    /\s*\b(?:between|from|since|after|before|by|at|around) (?:\d{1,2}[:.]\d{2}|noon|midnight|\d{1,2} ?(?:am|pm))(?: (?:and|to) (?:\d{1,2}[:.]\d{2}|noon|midnight|\d{1,2} ?(?:am|pm)))?/iu;
  return `${withoutMark(whole.replace(old, ""))} ${short}?`;
}

/** Only a noun phrase, no verb and no question word: "Frederiksen?", "the Netherlands?". */
function isFragment(bare: string): boolean {
  const words = questionWords(bare).map(word => foldKey(word));
  if (words.length === 0 || words.length > 6) return false;
  return !words.some(
    (word, at) =>
      auxiliaries.has(word) ||
      /^(?:who|what|when|where|why|how|which|whose|whom)(?:'\p{L}+)?$/u.test(word) ||
      (at > 0 && speechVerbs.has(word) && !/'s?$/u.test(words[at - 1] ?? "")),
  );
}

// Names with an article before them: abbreviations ("the EU") and plurals ("the Netherlands", "the United States").
const takesArticle = /^(?:\p{Lu}{2,4}|.*s)(?:['’]s)?$/u;

const anyOne =
  /\b(?:any|some|every|no)(?:one|body)(?: else)?\b|\bany (?:other )?(?:country|countries|leader|leaders)\b/iu;

const leadsToName = /^(?:about|against|between|of|on|over|to|towards?|with)$/iu;

/** "And Frederiksen?": the new name takes the place of the one like it, the rest is kept. */
function swappedName(bare: string, { whole }: TurnBefore, names: NameIndex): string | null {
  // "And Sweden's?" asks for Sweden's share, as "and Sweden?" does after "Norway's share".
  const fragment = asCountry(withoutMark(bare).replace(/['’]s?$/u, ""));
  const words = questionWords(fragment);
  const [name] = namesInWords(["x", ...words], names);
  // "The contract with the Danes" is a thing with a name in it.
  const isThing = words.slice(0, (name?.from ?? 1) - 1).some(word => leadsToName.test(word));
  if (!name || isThing) return swappedThing(fragment, whole);
  const oldWords = questionWords(whole);
  const old = namesInWords(oldWords, names);
  // "Did anyone commit troops?", "and Sweden?"
  if (old.length === 0 && anyOne.test(whole)) return whole.replace(anyOne, () => fragment);
  const leads = /^(?:in|at|on|for|near|to|from|by) /iu;
  const [leading = null] = leads.exec(fragment)?.[0].split(" ") ?? [];
  const room = roomFor({ name, leading }, oldWords, old);
  if (!room) return `${withoutMark(whole)}${leading === null ? ":" : ""} ${fragment}?`;
  const subject = leading === null && peopleIn(fragment, names).length > 0 ? sayingSubject(oldWords) : null;
  // "The presenter on Channel 5" makes room for another speaker with all that says which.
  if (subject !== null && subject.from < room.from && room.to <= subject.to && isRole(oldWords, subject.from))
    return `${[...oldWords.slice(0, subject.from), fragment, ...oldWords.slice(subject.to)].join(" ")}?`;
  let { from } = room;
  // Words of office before the old name belong to it: "Swedish PM Kristersson", "the French president".
  while (from > 0 && isOffice(oldWords[from - 1] ?? "", old, from - 1)) from--;
  // "the UK" makes room with its article, which "Japan" has none of.
  if (/^the$/iu.test(oldWords[from - 1] ?? "") && takesArticle.test(room.first.text)) from--;
  const isAfterSame = leading !== null && foldKey(oldWords[from - 1] ?? "") === foldKey(leading);
  const possessive = /['’]s$/u.test(oldWords[room.to - 1] ?? "") ? "’s" : "";
  const text = isAfterSame ? fragment.replace(leads, "") : fragment;
  const put = [
    ...oldWords.slice(0, from),
    `${possessive ? text.replace(/['’]s?$/u, "") : text}${possessive}`,
    ...oldWords.slice(room.to),
  ];
  return `${put.join(" ")}?`;
}

/** Where in "What did the mayor of Tarnby say about it?" the words stand that tell who says it; null where nobody does. */
function sayingSubject(words: readonly string[]): { from: number; to: number } | null {
  const helper = words.findIndex(word => auxiliaries.has(foldKey(word)));
  const verb = words.findIndex((word, at) => at > helper && speechVerbs.has(foldKey(word)));
  return helper === 1 && /^what$/iu.test(words[0] ?? "") && verb > helper
    ? { from: helper + 1, to: verb }
    : null;
}

function isRole(words: readonly string[], at: number): boolean {
  return /^(?:the|an?)$/iu.test(words[at] ?? "");
}

/** "the Danes" as "Denmark", where a people stands for its country. */
function asCountry(fragment: string): string {
  const [word = "", ...more] = questionWords(fragment.replace(/^the /iu, ""));
  const isPeople = /^the /iu.test(fragment) || /s$/u.test(word);
  const country =
    more.length === 0 && isPeople
      ? (countryOfDemonym(word) ?? countryOfDemonym(word.replace(/s$/u, "")))
      : null;
  const name = country?.replace(/(?<=^| )\p{L}/gu, letter => letter.toUpperCase());
  return name === undefined ? fragment : takesArticle.test(name) ? `the ${name}` : name;
}

// "Did Sweden?", "and will Poland too?"
const doerForm =
  /^(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could|should) (.+?)(?:,? (?:too|also|either|as well))?$/iu;

/** "Did Sweden?": the name alone takes the place of the one like it. */
function swappedDoer(bare: string, before: TurnBefore, names: NameIndex): string | null {
  const doer = doerForm.exec(withoutMark(bare))?.[1];
  if (doer === undefined) return null;
  const words = questionWords(doer);
  const [name] = namesInWords(["x", ...words], names);
  const isAlone = name !== undefined && name.to - name.from === words.length;
  return isAlone ? swappedName(doer, before, names) : null;
}

function isOffice(word: string, names: readonly FoundName[], at: number): boolean {
  if (names.some(name => name.from <= at && at < name.to)) return true;
  return /^(?:pm|prime|minister|president|chancellor|leader|secretary|foreign|sir|king|queen|general|mr|mrs|ms|dr)$/iu.test(
    word,
  );
}

/** "And military support?": the last noun of the question before makes room. */
function swappedThing(fragment: string, whole: string): string | null {
  const phrase = /^the /iu.test(fragment) ? phraseLike(fragment, whole) : null;
  if (phrase !== null) return whole.replace(withRest(phrase, whole), () => fragment);
  // "And Russian soldiers?" after "How many Ukrainian soldiers have died?"
  const last = questionWords(fragment).at(-1) ?? "";
  const counted = new RegExp(`(?:\\b\\p{Lu}[\\p{L}'-]+ )?\\b${RegExp.escape(last)}\\b`, "u");
  if (/\s/u.test(fragment) && counted.test(whole)) return whole.replace(counted, () => fragment);
  // "And in military terms?" adds to the question before.
  if (/^(?:in|by|under|with|at|during) /iu.test(fragment)) return `${withoutMark(whole)} ${fragment}?`;
  const about = /\b(?:about|on|for|of) (?:the )?[\p{L}' -]+$/iu.exec(withoutMark(whole));
  if (!about) return null;
  const [preposition = "about"] = about[0].split(" ");
  const text = fragment.replace(/^(?:about|on|for|of) /iu, "");
  return `${withoutMark(whole).slice(0, about.index)}${preposition} ${text}?`;
}

/** "Why?", "Where?", "At what time?", "How many?": the word asks about the question before. */
function aboutBefore({ words, asks }: BareQuestion, { whole, answer }: TurnBefore, names: NameIndex): string {
  if (whole === "") return `${words}: ${withoutMark(answer)}?`;
  const rest = asks === "fact" && /^who\b/iu.test(whole) ? answerFirst(whole, answer, names) : whole;
  return `${words}: ${withoutMark(rest)}?`;
}

/** "Who met X?" answered with Y becomes a question about Y too. */
function answerFirst(whole: string, answer: string, names: NameIndex): string {
  const [name] = namesInWords(["x", ...questionWords(answer)], names);
  return name ? `${withoutMark(whole)} (${name.text.replace(/['’]s$/u, "")})` : whole;
}

/** "And the raft?" after "When could the lifeboat launch?": the phrase of the question that is of the fragment's kind. */
function phraseLike(fragment: string, whole: string): string | null {
  const phrases = nounPhrasesIn(whole).filter(({ opens }) => /^the$/iu.test(opens));
  const kind = kindOf(questionWords(fragment));
  const [first] = phrases;
  const like = phrases.find(({ words }) => kindOf(words) === kind) ?? first;
  return like === undefined ? null : `${like.opens} ${like.words.join(" ")}`;
}

/** "The presenter on Channel 5" of "what did the presenter on Channel 5 say": all that tells who says it. */
function withRest(phrase: string, whole: string): string {
  const words = questionWords(withoutMark(whole));
  const subject = sayingSubject(words);
  const text = subject === null ? "" : words.slice(subject.from, subject.to).join(" ");
  return text.startsWith(`${phrase} `) && whole.includes(text) ? text : phrase;
}

/** A body is asked after as people are: "the president", "the coastguard". */
function kindOf(words: readonly string[]): "people" | "other" {
  const head = foldKey(words.at(-1) ?? "");
  return /^(?:person|body)$/u.test(kindOfNoun(head) ?? "") || office.test(head) ? "people" : "other";
}

// Offices that the dictionary does not have as people: "pm".
const office = new RegExp(`^${roleSource}$`, "u");
