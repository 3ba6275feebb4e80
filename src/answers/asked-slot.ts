import type { Mention } from "../analysis/features.ts";
import { countryNamed, countryOfDemonym } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { leansBack } from "./gate.ts";
import { isBody, isPerson, listItems } from "./list-items.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";
import { auxiliaries, commonVerbs, functionWords, speechVerbs } from "./question-words.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import { isMostlyNoun, kindOfNoun } from "./word-kinds.ts";

/**
 * What must stand in a sentence that answers a question for a name: `doer` is any person, body or state, `companion` one who does
 * the deed together with a named one; the others are the class of the noun after "which". `named` is a noun whose things have names of their own
 * ("hospital"): the name stands right beside the noun.
 */
export type AskedSlot = {
  kind: "doer" | "companion" | "person" | "body" | "country" | "work" | "named";
  head: string;
};

const asksWho =
  /^(?:and |so |but |ok |well )*(?:(?:any idea|do we know|does anyone know|tell me) )?(?:by |with |to |from |for )?who(?:m|se|['\u2019]s|s)?\b/iu;
// "Who is Ada Holm", "who's she": the person is known to the asker, and who it is is asked for.
const asksIdentity =
  /^[Ww]ho(?:['\u2019]s|s| is| was| are| were) (?:(?:the |this |that )?\p{Lu}|(?:he|she|they|it)\W*$)/u;
const asksCompanion =
  /\bwho(?:['\u2019]s|s|m)?\b.*\b(?:travel|fly|flew|flown|go|goes|going|went|gone|com(?:e|es|ing)|came|arriv|head|leav|left|drive|driving|drove|sail|sitting|sat|join|accompan)\p{L}* (?:\p{L}+ ){0,3}?with\b|\bwho(?:['\u2019]s|m)?\b.*\baccompan/iu;
const headOf =
  /\b(?:which|what) (?:(?:of )?(?:the |these |those |its |\p{L}+['\u2019]s )?)((?:[\p{L}\p{N}'\u2019-]+ ?){1,6})/iu;

const states = /^(?:countr(?:y|ies)|nations?|states?|governments?)$/u;
// Nouns whose things bear names of their own, whatever sense the dictionary has first.
const namedThings =
  /^(?:hospital|clinic|bank|school|college|university|hotel|airport|station|prison|jail|church|mosque|cathedral|museum|theatre|theater|stadium|bridge|river|lake|street|road|square|ship|ferry|vessel|boat|newspaper|paper|magazine|broadcaster|channel|airline|supermarket|shop|restaurant|pub|mine|dam|port|hackers?)$/u;
const works = /^(?:song|hymn|anthem|tune|film|movie|book|novel|play|poem|album|opera)$/u;
const generalBodies =
  /^(?:body|organi[sz]ation|group|agency|institution|institute|firm|company|outlet|party|club|team|union|charity|brand|carmaker|maker|lender|investor|bidder|broker|brokerage|supplier|contractor|publisher|think-tank)$/u;
// Both a body and a person in the news: either answers.
const ofEither =
  /^(?:lender|investor|bidder|broker|supplier|contractor|publisher|maker|hacker|buyer|rival|ally|insurer|operator|builder|retailer|developer|owner|donor|sponsor|employer)$/u;

/** What a question asks to be named, or null where it asks for no name. */
export function slotAsked({ text, kind, units }: Question): AskedSlot | null {
  if (kind === "who" && units.length === 1 && units[0]?.kind === "name") return null;
  if (kind === "who" && asksCompanion.test(text)) return { kind: "companion", head: "" };
  if (asksWho.test(text) && !asksIdentity.test(text) && /^(?:who|what)$/u.test(kind) && units.length > 0)
    return { kind: asksPerson(text) ? "person" : "doer", head: "" };
  const head = /^(?:what|who|where|positions|statement)$/u.test(kind) ? askedNoun(text) : null;
  if (head === null) return null;
  if (states.test(head)) return { kind: "country", head };
  const one = singular(head);
  if (works.test(one)) return { kind: "work", head: one };
  if (namedThings.test(one)) return { kind: "named", head: one };
  if (ofEither.test(one)) return { kind: "doer", head: one };
  if (generalBodies.test(one)) return { kind: "body", head: one };
  return /\bwhich\b/iu.test(text) && kindOfNoun(one) === "person" ? { kind: "person", head: one } : null;
}

/** "Who were the two victims", "who's the singer that": a person, no body or state. */
function asksPerson(text: string): boolean {
  const nouns =
    /^who(?:['\u2019]s|s| is| was| are| were) the ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)/iu.exec(text)?.[1] ?? "";
  const first = nouns.split(" ").find(word => isMostlyNoun(word.toLowerCase())) ?? "";
  return (
    first !== "" &&
    (/^(?:people|men|women|victims?)$/iu.test(first) || kindOfNoun(foldKey(first)) === "person")
  );
}

function singular(noun: string): string {
  if (/ies$/u.test(noun)) return noun.replace(/ies$/u, "y");
  return /ss$|us$/u.test(noun) ? noun : noun.replace(/(?<=ch|sh|x)es$|s$/u, "");
}

/** The noun that "which" or "what" belongs to, in small letters, where things of its class bear names: "union boss" asks for a boss. */
function askedNoun(text: string): string | null {
  const words = (headOf.exec(text)?.[1] ?? "").trim().split(/\s+/u).map(foldKey);
  let found: string | null = null;
  for (const word of words) {
    if (auxiliaries.has(word) || functionWords.has(word)) break;
    if (bearsName(word)) found = word;
    // "Which hospital contract": the contract is asked for; "which school flooded": the school.
    else if (found !== null) return isMostlyNoun(word) && !isVerbForm(word) ? null : found;
  }
  return found;
}

function bearsName(word: string): boolean {
  const one = singular(word);
  return (
    states.test(word) ||
    works.test(one) ||
    namedThings.test(one) ||
    generalBodies.test(one) ||
    ofEither.test(one) ||
    (kindOfNoun(one) === "person" && !isNation(one.slice(0, 1).toUpperCase() + one.slice(1)))
  );
}

function isVerbForm(word: string): boolean {
  return /(?:ed|ing)$/u.test(word) || speechVerbs.has(word) || commonVerbs.has(word);
}

/** "Who else", "which other", "apart from X": those who are known already do not answer. */
export function asksOthers({ text }: Question): boolean {
  return /\b(?:who|what|which|where) (?:else|other)\b|\b(?:apart from|besides|other than|except)\b/iu.test(
    text,
  );
}

/** True where a sentence holds such a name as is asked for, and the question does not have it itself. */
export function fillsSlot(search: Search, slot: AskedSlot, passage: Passage): boolean {
  switch (slot.kind) {
    case "doer":
      return namesDoer(search, passage) || describesHead(slot.head, passage, search);
    case "companion":
      return namesCompanion(search, passage);
    case "person":
      return (
        namesPerson(search, passage) ||
        describesHead(slot.head, passage, search) ||
        (leansBack(passage) && passage.before !== null && namesPerson(search, passage.before))
      );
    case "body":
      return (
        newMentions(search, passage).some(one => isBody(one, search.names, slot.head)) ||
        namesBeside(slot.head, passage, search) ||
        describesHead(slot.head, passage, search)
      );
    case "country":
      return listItems(search, { kind: "country", region: null }, passage).some(id => !asksOf(search, id));
    case "work":
      return namesWork(slot.head, search, passage);
    case "named":
      return namesBeside(slot.head, passage, search);
  }
}

/** A title in quotation marks or a name, in a sentence that tells of such a work or of the deed done with it. */
function namesWork(head: string, search: Search, passage: Passage): boolean {
  const deeds = search.question.units.filter(({ kind }) => kind === "action");
  const isAbout =
    passage.stems.has(stemOf(head)) || deeds.some(({ meanings }) => !meanings.isDisjointFrom(passage.stems));
  return (
    isAbout &&
    (/["“‘'][^"”’']{3,}["”’']/u.test(passage.sentence.text) || newMentions(search, passage).length > 0)
  );
}

function asksOf({ question }: Search, id: string): boolean {
  return question.units.some(({ ids, stem }) => ids.includes(id) || stem === id);
}

/** The names in a sentence that the question does not have. */
function newMentions({ question, names }: Search, { sentence }: Passage): Mention[] {
  const asked = new Set(question.units.flatMap(({ ids }) => ids));
  const stems = new Set(
    [question.text].flatMap(text => text.match(/\p{L}+/gu) ?? []).map(word => stemOf(word.toLowerCase())),
  );
  return [...sentence.mentions, ...(sentence.perhaps ?? [])].filter(
    ({ id, text }) =>
      !asked.has(id) &&
      !calendar.test(text) &&
      names.actors.get(id)?.kind !== "outlet" &&
      !(text.replace(/['’]s$/u, "").match(/\p{L}+/gu) ?? []).every(word =>
        stems.has(stemOf(word.toLowerCase())),
      ),
  );
}

const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|GMT|BST|UTC|Covid)\b/u;

function isNation(text: string): boolean {
  const bare = text.replace(/['’]s$/u, "");
  return countryNamed(bare) !== null || countryOfDemonym(bare) !== null;
}

function namesPerson(search: Search, passage: Passage): boolean {
  return (
    hasOtherSpeaker(search, passage) ||
    newMentions(search, passage).some(one => isPerson(one, passage.sentence.text, search.names))
  );
}

/** Somebody who is quoted by name and whom the question does not name. */
function hasOtherSpeaker(search: Search, { sentence }: Passage): boolean {
  const { by } = sentence;
  if (by === null || asksOf(search, by.speaker)) return false;
  return by.rule !== "unnamed" && /^\p{Lu}/u.test(by.name);
}

/** Any person or body; a state where it acts, not where something happens in it; a person told of by what he or she is. */
export function namesDoer(search: Search, passage: Passage, orState = true): boolean {
  if (hasOtherSpeaker(search, passage)) return true;
  const { text } = passage.sentence;
  if (
    newMentions(search, passage).some(one =>
      isNation(one.text) ? orState && acts(text, one) : !isPlace(search, text, one),
    )
  )
    return true;
  if (describesDoer(search, passage)) return true;
  const { before } = passage;
  // "Who else": "he" is the one who is known already.
  return (
    before !== null &&
    leansBack(passage) &&
    !asksOthers(search.question) &&
    newMentions(search, before).some(one => isPerson(one, before.sentence.text, search.names))
  );
}

/** A name that stands after a preposition of place and is no person or body. */
function isPlace(search: Search, text: string, mention: Mention): boolean {
  if (isPerson(mention, text, search.names) || isBody(mention, search.names, null)) return false;
  const before = text.slice(0, mention.start);
  if (/\b(?:river|city|town|village|port|province|region|district|valley)(?: of)?\s$/iu.test(before))
    return true;
  return (
    search.names.places.has(foldKey(mention.text)) ||
    /\b(?:in|at|near|outside|inside|to|towards?|across|around|off|of|from)\s(?:the\s)?$/u.test(before)
  );
}

/** "Kenya has offered", "Kenya and Ghana brokered", "brokered by Kenya": a state that does something. */
function acts(text: string, { start, end }: Mention): boolean {
  const before = text.slice(0, start);
  if (/\bby\s(?:\p{Lu}\p{L}+(?:,| and)\s)*$/u.test(before)) return true;
  if (
    /\b(?:in|at|near|from|to|of|on|with|against|across|for|over|between|towards?|outside)\s(?:the\s)?(?:\p{Lu}\p{L}+(?:,| and)\s)*$/u.test(
      before,
    )
  )
    return false;
  return /^(?:,? and (?:the )?\p{Lu}|,? (?:which|who)\b|,? (?:also |now )?(?:has|have|had|is|are|was|were|will|would|may|could|did|said|\p{Ll}+(?:ed|[^s]s))\b)/u.test(
    text.slice(end),
  );
}

/** "an Omani official", "the coastguard's chief": a person by what he or she is, right beside the deed or after "by". */
function describesDoer({ question }: Search, { sentence }: Passage): boolean {
  const deeds = question.units.filter(({ kind }) => kind === "action");
  const asked = new Set(question.units.flatMap(({ meanings }) => [...meanings]));
  const stems = (text: string) => (text.match(/\p{L}+/gu) ?? []).map(word => stemOf(word.toLowerCase()));
  for (const match of sentence.text.matchAll(
    /\b(by )?(?:an?|the|its|their|his|her|\p{L}+['’]s) ((?:[\p{L}-]+ ){1,3})/giu,
  )) {
    const words = (match[2] ?? "").trim().split(" ");
    const at = words.findLastIndex(
      word => kindOfNoun(foldKey(word)) === "person" && !asked.has(stemOf(word.toLowerCase())),
    );
    // "The man" alone tells nothing more than "who".
    if (at < 1) continue;
    const after = stems(sentence.text.slice(match.index + match[0].length)).slice(0, 4);
    if (match[1] || deeds.some(deed => after.some(stem => deed.meanings.has(stem)))) return true;
  }
  return false;
}

/** "the defence minister": the asked noun with a word before it that says which, and that the question lacks. */
function describesHead(head: string, { sentence }: Passage, { question }: Search): boolean {
  if (head === "") return false;
  const asked = new Set((question.text.match(/\p{L}+/gu) ?? []).map(word => stemOf(word.toLowerCase())));
  for (const [, words = "", noun = ""] of sentence.text.matchAll(
    /\b(?:the|its|their|his|her|['’]s) ((?:\p{Ll}[\p{L}-]* ){1,2})(\p{Ll}+)/gu,
  )) {
    if (stemOf(noun) !== stemOf(head)) continue;
    const [last = ""] = words.trim().split(" ").slice(-1);
    if (!asked.has(stemOf(last)) && !functionWords.has(last) && !countWords.test(last)) return true;
  }
  return false;
}

const countWords =
  /^(?:one|two|three|four|five|six|several|many|few|some|other|same|first|last|next|only|new|old|local|main|big|largest|biggest|three|sick|whole)$/u;

/** A name right beside the noun: "Holm Hospital", "the Holm hospital", "the hospital, Holm House", "banks such as Holm". */
function namesBeside(head: string, passage: Passage, search: Search): boolean {
  const { text } = passage.sentence;
  const wanted = stemOf(head);
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (stemOf(word.toLowerCase()) !== wanted) continue;
    const before = text.slice(0, index);
    const after = text.slice(index + word.length);
    const names = [
      /((?:\p{Lu}[\p{L}'’-]*\s)+)$/u.exec(before)?.[1],
      /((?:\p{Lu}[\p{L}'’-]*\s?)+), (?:an?|the) (?:\p{L}+ ){0,3}$/u.exec(before)?.[1],
      /^,? (?:\(|(?:called|named|known as|such as|like|including|among them)\s)(?:the )?((?:\p{Lu}[\p{L}'’-]*\s?)+)/u.exec(
        after,
      )?.[1],
      // "The hospital, Holm House, is full"; "in hospital, President Brack said" begins with something else.
      /\b(?:an?|the|its|their|['’]s) (?:\p{L}+ ){0,3}$/iu.test(before)
        ? /^,? ((?:\p{Lu}[\p{L}'’-]*(?: of)?\s?)+)/u.exec(after)?.[1]
        : undefined,
      /^ of ((?:\p{Lu}[\p{L}'’-]*\s?)+)/u.exec(/^\p{Lu}/u.test(word) ? after : "")?.[1],
    ];
    if (names.some(name => name !== undefined && isNewName(name, search))) return true;
  }
  return false;
}

function isNewName(name: string, { question }: Search): boolean {
  const asked = new Set((question.text.match(/\p{L}+/gu) ?? []).map(word => stemOf(word.toLowerCase())));
  const words = (name.match(/\p{L}+/gu) ?? []).filter(word => !functionWords.has(word.toLowerCase()));
  return words.some(
    word => !asked.has(stemOf(word.toLowerCase())) && !isNation(word) && !calendar.test(word),
  );
}

/** Somebody told of beside the named one: "Holm and Brack", "Holm, accompanied by Brack", "alongside Holm". */
function namesCompanion(search: Search, passage: Passage): boolean {
  const { text, mentions } = passage.sentence;
  const deeds = search.question.units.filter(({ kind }) => kind === "action");
  if (deeds.length > 0 && deeds.every(({ meanings }) => meanings.isDisjointFrom(passage.stems))) return false;
  const others = newMentions(search, passage).filter(one => isPerson(one, text, search.names));
  const named = mentions.filter(({ id }) => asksOf(search, id));
  return others.some(other => {
    if (besideOther.test(text.slice(Math.max(0, other.start - lettersBeside), other.start))) return true;
    return named.some(one => {
      const [first, second] = one.start < other.start ? [one, other] : [other, one];
      return /^(?:, [^,.;]{3,60},)?,? and [^,.;]{0,40}$/u.test(text.slice(first.end, second.start));
    });
  });
}

const lettersBeside = 70;
const besideOther =
  /\b(?:accompanied by|along with|together with|alongside|joined by|travelling with|flying with)\b[^.;]*$/iu;
