import { foldKey } from "../language/fold.ts";
import type { Turn } from "./answer.ts";
import { nationOf } from "./meanings.ts";
import { type FoundName, type NameIndex, nameKey, namesInWords } from "./name-index.ts";
import { questionWords } from "./question-tokens.ts";
import { auxiliaries, functionWords, occasionNouns, speechVerbs } from "./question-words.ts";
import { stemOf } from "./stem.ts";

/** How many turns back a thread is remembered (INTERACTION 4.4). */
const turnsKept = 6;

const occasionPhrase =
  /\b(?:before|after|following|ahead of|prior to) (?:the |his |her |their |that |this )?(?:[\p{L}'’-]+ ){0,3}?(?:it|that|then|meeting|summit|talks|conference|session|speech|vote|election|match|trial|hearing|debate|briefing|visit|trip|call|launch|attack|ceremony)\b/iu;

/** The question made whole from the turns before it; a question that stands alone comes back as it is. */
export function wholeQuestion(question: string, history: readonly Turn[], names: NameIndex): string {
  let whole = "";
  let answer = "";
  for (const turn of history.slice(-turnsKept)) {
    whole = whole ? joined(turn.q, { whole, answer }, names) : turn.q;
    answer = turn.a;
  }
  return whole ? joined(question, { whole, answer }, names) : question;
}

type Before = { whole: string; answer: string };

function joined(question: string, before: Before, names: NameIndex): string {
  const bare = question
    .trim()
    .replace(/^(?:(?:and|but|so|ok|okay|or|also|then)[,]?\s+)+/iu, "")
    .replace(/^(?:what|how) about\s+/iu, "");
  const opened = bare !== question.trim();
  return (
    swappedOccasion(bare, before) ??
    swappedTime(bare, before) ??
    (isFragment(bare) ? swappedName(bare, before, names) : null) ??
    bareWord(bare, before, names) ??
    withNames(opened ? capitalised(bare) : bare, before, names)
  );
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function withoutMark(text: string): string {
  return text.trim().replace(/[?.!\s]+$/u, "");
}

/** "And after the meeting?", "and before it?": the occasion is swapped, the rest kept. */
function swappedOccasion(bare: string, { whole }: Before): string | null {
  const short = withoutMark(bare);
  const match =
    occasionPhrase.exec(short) ??
    /^(?:before|after|beforehand|afterwards|after that|before that)$/iu.exec(short);
  if (match?.index !== 0 || match[0].length < short.length) return null;
  const old = occasionPhrase.exec(whole)?.[0];
  const side = /^(?:after|following)/iu.test(short) ? "after" : "before";
  const noun = /\b(?:it|that|then)$/iu.test(short) || !/\s/u.test(short) ? null : short;
  const oldNoun = old?.replace(/^(?:before|after|following|ahead of|prior to) /iu, "") ?? occasionIn(whole);
  const phrase = noun ?? `${side} ${oldNoun ?? "it"}`;
  return old ? whole.replace(old, phrase) : `${withoutMark(whole)} ${phrase}?`;
}

function occasionIn(text: string): string | null {
  const word = questionWords(text).find(one => occasionNouns.has(foldKey(one)));
  return word ? `the ${foldKey(word)}` : null;
}

/** "And since 19:00?", "between 12:00 and 13:30?": the time is put to the question before. */
function swappedTime(bare: string, { whole }: Before): string | null {
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
      /^(?:who|what|when|where|why|how|which|whose|whom)$/u.test(word) ||
      (at > 0 && speechVerbs.has(word) && !/'s?$/u.test(words[at - 1] ?? "")),
  );
}

/** "And Frederiksen?": the new name takes the place of the one like it, the rest is kept. */
function swappedName(bare: string, { whole }: Before, names: NameIndex): string | null {
  const fragment = withoutMark(bare);
  const words = questionWords(fragment);
  const [name] = namesInWords(["x", ...words], names);
  if (!name) return swappedThing(fragment, whole);
  const oldWords = questionWords(whole);
  const old = namesInWords(oldWords, names);
  const isCountry = (one: FoundName) =>
    nationOf(stemOf(questionWords(one.text).at(-1)?.replace(/'s$/u, "") ?? "")) !== null;
  const like = old.find(one => isCountry(one) === isCountry(name)) ?? old[0];
  if (!like) return `${withoutMark(whole)}: ${fragment}?`;
  let from = like.from;
  // Words of office before the old name belong to it: "Swedish PM Kristersson", "the French president".
  while (from > 0 && isOffice(oldWords[from - 1] ?? "", old, from - 1)) from--;
  const possessive = /['’]s$/u.test(oldWords[like.to - 1] ?? "") ? "’s" : "";
  const put = [...oldWords.slice(0, from), `${fragment}${possessive}`, ...oldWords.slice(like.to)];
  return `${put.join(" ")}?`;
}

function isOffice(word: string, names: readonly FoundName[], at: number): boolean {
  if (names.some(name => name.from <= at && at < name.to)) return true;
  return /^(?:pm|prime|minister|president|chancellor|leader|secretary|foreign|sir|king|queen|general|mr|mrs|ms|dr)$/iu.test(
    word,
  );
}

/** "And military support?": the last noun of the question before makes room. */
function swappedThing(fragment: string, whole: string): string | null {
  // "And the rover?" after "When could the helicopter launch?"
  const noun = /\bthe [\p{L}'-]+\b/iu.exec(whole);
  if (noun && /^the /iu.test(fragment)) return whole.replace(noun[0], fragment);
  // "And in military terms?" adds to the question before.
  if (/^(?:in|by|under|with|at|during) /iu.test(fragment)) return `${withoutMark(whole)} ${fragment}?`;
  const about = /\b(?:about|on|for|of) (?:the )?[\p{L}' -]+$/iu.exec(withoutMark(whole));
  if (!about) return null;
  const [preposition = "about"] = about[0].split(" ");
  const text = fragment.replace(/^(?:about|on|for|of) /iu, "");
  return `${withoutMark(whole).slice(0, about.index)}${preposition} ${text}?`;
}

/** "Why?", "Where?", "At what time?", "How many?": the word asks about the question before. */
function bareWord(bare: string, { whole, answer }: Before, names: NameIndex): string | null {
  const short = withoutMark(bare);
  if (
    /^(?:source|sources|says who|according to whom|who says(?: so| that)?|who said(?: so| that| it)?)$/iu.test(
      short,
    )
  ) {
    return `Who said: ${withoutMark(answer || whole)}?`;
  }
  if (
    !/^(?:(?:at|on|by|in|for|to|with|from) )?(?:why|where|when|how|who|how (?:many|much|long|far|often|old)|(?:what|which) (?:time|day|date|month|year|city|country|reason|place))(?: (?:is|was|did|does|will) (?:that|it|this|he|she|they))?(?: exactly| not| so)?$/iu.test(
      short,
    )
  ) {
    return null;
  }
  const rest = /^who\b/iu.test(whole) ? answerFirst(whole, answer, names) : whole;
  return `${capitalised(short)}: ${withoutMark(rest)}?`;
}

/** "Who met X?" answered with Y becomes a question about Y too. */
function answerFirst(whole: string, answer: string, names: NameIndex): string {
  const [name] = namesInWords(["x", ...questionWords(answer)], names);
  return name ? `${withoutMark(whole)} (${name.text.replace(/['’]s$/u, "")})` : whole;
}

const pronounWords = /^(?:he|she|him|his|her|hers|they|them|their)$/u;

/** Puts names for pronouns: "Was he in the room?" after a question about Kristersson. */
function withNames(question: string, before: Before, names: NameIndex): string {
  const words = questionWords(question);
  const own = namesInWords(words, names);
  const at = words.findIndex(word => pronounWords.test(foldKey(word)));
  const ownFirst = own.some(name => name.from < at && name.ids.length > 0);
  let whole = question;
  if (at >= 0 && !ownFirst) {
    const pronoun = foldKey(words[at] ?? "");
    const name = /^they|^them|^their/u.test(pronoun)
      ? manyMeant(before, names)
      : oneMeant(pronoun, before, names);
    if (name)
      whole = whole.replace(
        new RegExp(`\\b${words[at]}\\b`, "u"),
        /^(?:his|their|hers)$/u.test(pronoun) || (pronoun === "her" && followsNoun(words, at))
          ? `${name}’s`
          : name,
      );
  }
  return withOccasion(whole, before);
}

function followsNoun(words: readonly string[], at: number): boolean {
  const next = foldKey(words[at + 1] ?? "");
  return next !== "" && !functionWords.has(next);
}

/** "it" for a meeting of the question before: "Was Sweden at it?", "before it". */
function withOccasion(question: string, { whole }: Before): string {
  const match =
    /\b(?:at|before|after|during|from|in|of|attend|attended|join|joined) (it|there|that)\b(?=[?.!\s]*$)/iu.exec(
      question,
    );
  if (!match) return question;
  const occasion =
    /\bthe (?:[\p{L}'’-]+ ){0,3}?(?:meeting|summit|talks|conference|session|speech|vote|hearing|ceremony)\b/iu.exec(
      whole,
    )?.[0] ?? occasionIn(whole);
  const at = match.index + match[0].length - (match[1]?.length ?? 0);
  return occasion
    ? `${question.slice(0, at)}${occasion}${question.slice(at + (match[1]?.length ?? 0))}`
    : question;
}

function oneMeant(pronoun: string, { whole, answer }: Before, names: NameIndex): string | null {
  const gender = /^(?:she|her|hers)$/u.test(pronoun) ? "she" : "he";
  const asked = peopleIn(whole, names);
  const told = peopleIn(answer, names);
  const order = /^who\b/iu.test(whole) || asked.length === 0 ? [...told, ...asked] : [...asked, ...told];
  const known = order.filter(name => genderOf(name, names) === gender);
  const open = order.filter(name => genderOf(name, names) === null);
  return nameOf(known[0] ?? open[0]);
}

function manyMeant({ whole, answer }: Before, names: NameIndex): string | null {
  const people = [...peopleIn(whole, names), ...peopleIn(answer, names)];
  const distinct = people.filter((one, at) => people.findIndex(other => other.ids[0] === one.ids[0]) === at);
  if (distinct.length >= 2) return distinct.slice(0, 2).map(nameOf).join(" and ");
  const group =
    /\b(?:the )?(?:\p{Lu}\p{L}+ )?(?:leaders|ministers|officials|delegates|countries|allies|negotiators|troops|players|workers|protesters|rescuers|police)\b/u.exec(
      whole,
    )?.[0];
  return group ?? nameOf(distinct[0]);
}

function nameOf(name: FoundName | undefined): string | null {
  return name ? name.text.replace(/['’]s?$/u, "") : null;
}

/** The people named in a text: known ones that are persons, and unknown ids that are no country. */
function peopleIn(text: string, names: NameIndex): FoundName[] {
  return namesInWords(["x", ...questionWords(text)], names).filter(name => {
    if (name.ids.length === 0) return false;
    if (name.ids.some(id => names.actors.get(id)?.kind === "person")) return true;
    const known = name.ids.some(id => names.actors.has(id));
    return (
      !known &&
      nationOf(stemOf(questionWords(name.text).at(-1) ?? "")) === null &&
      !names.places.has(nameKey(name.text))
    );
  });
}

function genderOf(name: FoundName, names: NameIndex): "he" | "she" | null {
  for (const id of name.ids) {
    const pronoun = names.actors.get(id)?.pronoun ?? names.pronouns.get(id) ?? null;
    if (pronoun === "he" || pronoun === "she") return pronoun;
  }
  return null;
}
