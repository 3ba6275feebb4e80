import { countryNamed } from "../language/countries.ts";
import { isPublic } from "./addressee.ts";
import { thingsLike } from "./meanings.ts";
import type { FoundName } from "./name-index.ts";
import { nameUnit } from "./name-unit.ts";
import type { Unit } from "./question.ts";
import type { Form } from "./question-kind.ts";
import type { QuestionToken } from "./question-token.ts";
import { questionWords } from "./question-tokens.ts";
import { auxiliaries, functionWords, speechNouns, speechVerbs } from "./question-words.ts";
import { stemOf } from "./stem.ts";

/** Whose words a question asks for. */
export type AskedSpeakers = {
  named: readonly Unit[];
  /** A statement by nobody in particular: "what did European leaders say". */
  any: boolean;
  /** "Who said that ...". */
  asked: boolean;
};

const noSpeakers: AskedSpeakers = { named: [], any: false, asked: false };

/** Words after "who" that ask for the speaker of a statement; "ask", "speak" and "make" do not. */
const asksFor =
  /^(?:say|says|said|claim|claims|claimed|warn|warns|warned|argue|argues|argued|call|calls|called|describe|describes|described|insist|insists|insisted|told|tell|tells|think|thinks|believe|believes|urge|urges|urged|suggest|suggests|suggested|propose|proposes|proposed|dismiss|dismissed|predict|predicts|predicted|stress|stresses|stressed|promise|promised|pledge|pledged|demand|demanded|want|wants|wanted|admit|admitted|denied|denies|mention|mentions|mentioned|cite|cites|cited|note|notes|noted|remark|remarked|write|writes|wrote|report|reports|reported|state|states|stated|raise|raised|refer|refers|referred|caution|cautioned|fear|fears|feared|complain|complained|compare|compares|compared|liken|likens|likened|reiterate|reiterated|repeat|repeated|declare|declares|declared)$/u;

/** Finds the asked speakers and marks their words and the verb of saying as used. */
export function speakersIn(words: QuestionToken[], form: Form): AskedSpeakers {
  const source = accordingTo(words) ?? embedded(words, form);
  if (form.kind === "who") {
    const verb = words[form.from]?.key === "has" ? words[form.from + 1] : words[form.from];
    const next = words[verb ? words.indexOf(verb) + 1 : 0]?.key ?? "";
    // "Who wrote that": a saying; "who wrote the plan": a deed.
    const asked =
      asksFor.test(verb?.key ?? "") &&
      (!/^(?:writ|wrote|report|stat|declar|rais)/u.test(verb?.key ?? "") ||
        /^(?:that|about|of)$/u.test(next));
    if (
      asked &&
      verb &&
      !/^(?:call|describe|warn|urge|suggest|propose|dismiss|promise|pledge|demand|want|den)/u.test(verb.key)
    )
      verb.used = true;
    return { ...(source ?? noSpeakers), asked };
  }
  if (form.kind !== "statement") return source ?? noSpeakers;
  return source ?? subjectOf(words, form);
}

function accordingTo(words: QuestionToken[]): AskedSpeakers | null {
  const at = words.findIndex((word, place) => word.key === "according" && words[place + 1]?.key === "to");
  const name = words.slice(at + 2).find(word => word.name)?.name;
  if (at < 0 || !name) return null;
  for (const word of words.slice(at)) if (!word.name || word.name === name) word.used = true;
  return { named: [nameUnit(name)], any: false, asked: false };
}

const claiming =
  /^(?:say|says|said|think|thinks|believe|believes|claim|claims|claimed|argue|argues|insist|insists|estimate|estimates)$/u;
const wishing =
  /^(?:want|wants|wanted|demand|demands|demanded|expect|expects|expected|propose|proposes|proposed)$/u;

/** "How many soldiers does Zelensky say have been killed", "why does Starmer think". */
function embedded(words: QuestionToken[], form: Form): AskedSpeakers | null {
  if (form.kind === "statement" || form.kind === "who" || form.kind === "positions") return null;
  for (let at = 1; at < words.length; at++) {
    const verb = words[at];
    const name = words[at - 1]?.name;
    if (!verb || !name) continue;
    // "What level does Tusk want": the wish may be told in other words; the name stays a subject.
    if (wishing.test(verb.key)) verb.used = true;
    if (!claiming.test(verb.key)) continue;
    verb.used = true;
    return { named: [nameUnit(name)], any: false, asked: false };
  }
  return null;
}

/** The subject of the verb of saying, or the owner of the view: "what did X say", "what is X's view". */
function subjectOf(words: QuestionToken[], form: Form): AskedSpeakers {
  const start = words.findIndex((word, at) => at >= form.from && auxiliaries.has(word.key)) + 1;
  const verb = words.findIndex(
    (word, at) => at > start && !word.name && (speechVerbs.has(word.key) || speechNouns.has(word.key)),
  );
  const until = verb < 0 ? words.length : verb;
  const subject = words.slice(start, until);
  const names = distinct(subject.flatMap(word => (word.name ? [word.name] : [])));
  if (verb >= 0 && words[verb]) markVerb(words[verb]);
  if (verb >= 0) markPublic(words.slice(verb + 1));
  if (verb >= 0) markOccasionOfSaying(words.slice(verb + 1));
  const roles = subject.filter(word => !word.name && !functionWords.has(word.key));
  if (names.length === 0 && roles.length > 0 && subject.some(word => word.key === "and"))
    return eachSpeaker(subject);
  if (names.length === 0) return roles.length > 0 ? roleOrGroup(roles, null) : { ...noSpeakers, any: true };
  const joined = subject.some(word => word.key === "and" || word.key === "or");
  if (joined && roles.length > 0) return eachSpeaker(subject);
  if (!joined && roles.length > 0 && names.length === 1 && names[0]) {
    return roleOrGroup(roles, names[0], subject);
  }
  for (const word of subject) word.used = true;
  // "Margaret Chan of the WHO": the first is the speaker, the body behind "of" says whose.
  const ofBody = subject.some(word => /^(?:of|from|at)$/u.test(word.key));
  const asked = joined ? names : ofBody ? names.slice(0, 1) : names.slice(-1);
  return { named: asked.map(nameUnit), any: false, asked: false };
}

/** "Holm and that Danish general": each side of an "and" is a speaker of its own, by name or by office. */
function eachSpeaker(subject: readonly QuestionToken[]): AskedSpeakers {
  const last = subject.at(-1);
  // "The upper and lower villages": anybody of theirs.
  if (last && isGroup(last)) {
    last.used = true;
    return { ...noSpeakers, any: true };
  }
  const sides: QuestionToken[][] = [[]];
  for (const word of subject) {
    if (/^(?:each|both|all|either)$/u.test(word.key)) continue;
    if (word.key === "and" || word.key === "or") sides.push([]);
    else sides.at(-1)?.push(word);
  }
  const named = sides.flatMap(side => {
    const names = distinct(side.flatMap(word => (word.name ? [word.name] : [])));
    const roles = side.filter(word => !word.name && !functionWords.has(word.key));
    if (roles.length > 0) return [...roleOrGroup(roles, names[0] ?? null, side).named];
    return names.map(nameUnit);
  });
  for (const word of subject) word.used = true;
  return { named, any: named.length === 0, asked: false };
}

// "to the waiting reporters": the noun stands within so many words of the verb.
const mostToPublic = 4;

/** "Tell reporters", "say to the press": whoever speaks in public speaks to them, which says nothing of what about. */
function markPublic(after: readonly QuestionToken[]): void {
  const at = after.findIndex(word => word.name !== null || isPublic(word.key));
  const noun = after[at];
  if (!noun || noun.name !== null || at >= mostToPublic) return;
  if (after.slice(0, at).some(word => !/^(?:to|the|his|her|their|with|waiting|gathered)$/u.test(word.key)))
    return;
  noun.used = true;
}

// What words are said in: "in a statement", "on television"; and "outside the court" where it ends the question.
const vehicles =
  /^(?:statement|interview|speech|address|conference|post|letter|briefing|television|tv|radio|twitter|facebook|broadcast)$/u;

/** "In a statement", "at a news conference", "outside the court": where it was said, not what about. */
function markOccasionOfSaying(after: readonly QuestionToken[]): void {
  for (let at = 0; at < after.length; at++) {
    const isOutside = /^(?:outside|inside)$/u.test(after[at]?.key ?? "");
    if (!isOutside && !/^(?:in|at|on|during)$/u.test(after[at]?.key ?? "")) continue;
    const phrase = after.slice(at + 1, at + 5);
    const end = isOutside
      ? after.length - at - 2
      : phrase.findIndex(word => word.name === null && vehicles.test(word.key));
    if (end < 0 || end > 3 || phrase.slice(0, end + 1).some(word => word.name !== null)) continue;
    for (const word of phrase.slice(0, end + 1)) word.used = true;
  }
}

function markVerb(verb: QuestionToken): void {
  if (
    /^(?:say|says|said|tell|told|think|thinks|talk|speak|view|views|position|positions|stance|reaction|response|message|describe|describes|described|characterise|characterised|comment|comments|opinion|react|respond|saying|speech|remarks|answer|reply|verdict|opinion|thoughts|take|line)$/u.test(
      verb.key,
    )
  )
    verb.used = true;
}

/** "the Dutch prime minister", "Russian state TV", "European leaders": a role is a speaker, a group anybody. */
function roleOrGroup(
  roles: QuestionToken[],
  name: FoundName | null,
  subject: readonly QuestionToken[] = roles,
): AskedSpeakers {
  const last = roles.at(-1);
  if (!last) return noSpeakers;
  // "Swedish PM Kristersson": the name comes last and is the speaker, the role belongs to it.
  const nameLast = name !== null && subject.findLastIndex(word => word.name === name) > subject.indexOf(last);
  // "The presenter on Channel 5", "the lawyer of the three arrested Danes": the role speaks, the name says where or whose.
  const at = nameLast
    ? subject.findIndex(({ key }) =>
        /^(?:on|at|from|in|for|of|outside|inside|near|next|beside|behind|under|above|by)$/u.test(key),
      )
    : -1;
  const speaking = roles.filter(word => subject.indexOf(word) < at);
  if (speaking.length > 0) {
    for (const word of roles) word.used = true;
    return roleOrGroup(speaking, null);
  }
  if (nameLast && name) {
    for (const word of roles) word.used = true;
    return { named: [nameUnit(name)], any: false, asked: false };
  }
  if (isGroup(last)) {
    for (const word of roles) word.used = true;
    return { ...noSpeakers, any: true };
  }
  for (const word of subject) word.used = true;
  return { named: [roleUnit(roles, name, subject)], any: false, asked: false };
}

/** "Leaders", "the other side": nobody in particular. */
function isGroup({ key }: QuestionToken): boolean {
  return /^(?:leaders|politicians|ministers|officials|people|countries|they|others|commentators|experts|analysts|reporters|outlets|governments|sides)$/u.test(
    key,
  );
}

/** A role as a speaker: all its words must belong to whoever speaks. */
function roleUnit(
  roles: readonly QuestionToken[],
  name: FoundName | null,
  subject: readonly QuestionToken[],
): Unit {
  const stems = roles.flatMap(word => stemOf(word.text));
  return {
    kind: "thing",
    text: subject
      .map(word => word.text)
      .join(" ")
      .replace(/^(?:the|that|this|an?|some) /iu, ""),
    stem: stems.at(-1) ?? "",
    // "Holt's lawyer" is not Holt; a country's minister speaks for it.
    ids: name && !isOfSomebody(subject, name) ? name.ids : [],
    meanings: new Set([...stems, ...(name ? thingsLike(stemOf(questionWords(name.text).at(-1) ?? "")) : [])]),
    place: subject[0]?.name?.from ?? -1,
  };
}

function isOfSomebody(subject: readonly QuestionToken[], name: FoundName): boolean {
  const last = subject.findLast(word => word.name === name);
  return (
    last !== undefined &&
    /['’]s?$/u.test(last.text) &&
    countryNamed(name.text.replace(/['’]s?$/u, "")) === null
  );
}

function distinct(names: readonly FoundName[]): FoundName[] {
  return names.filter((name, at) => names.findIndex(other => other.from === name.from) === at);
}
