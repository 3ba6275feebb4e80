import type { Mention } from "../analysis/features.ts";
import { countryNamed, countryOfDemonym } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { type AskedSlot, asksOthers } from "./asked-slot.ts";
import { leansBack } from "./gate.ts";
import { isBody, isPerson, listItems } from "./list-items.ts";
import type { Passage } from "./passage.ts";
import { describesDoer } from "./person-described.ts";
import { functionWords } from "./question-words.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";

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
        (slot.head === "" && describesDoer(search.question, passage)) ||
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
      return namesBeside(slot.head, passage, search) || describesHead(slot.head, passage, search);
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
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|GMT|BST|UTC)\b/u;

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
  const doers = newMentions(search, passage).filter(one => !didOther(search, text, one));
  if (doers.some(one => (isNation(one.text) ? orState && acts(text, one) : !isPlace(search, text, one))))
    return true;
  if (describesDoer(search.question, passage)) return true;
  const { before } = passage;
  // "Who else": "he" is the one who is known already.
  return (
    before !== null &&
    leansBack(passage) &&
    !asksOthers(search.question) &&
    newMentions(search, before).some(one => isPerson(one, before.sentence.text, search.names))
  );
}

/** "A meeting organised by Holm", where it is not asked who organised it: the name is that of another deed's doer. */
function didOther({ question }: Search, text: string, { start }: Mention): boolean {
  if (!/\bwho\b/iu.test(question.text)) return false;
  const deed = /(\p{L}+(?:ed|en|wn|ght|lt|ade|id|ne|ung|un))(?: \p{L}+)? by (?:[\p{L}’'-]+ ){0,5}$/u.exec(
    text.slice(0, start),
  )?.[1];
  return (
    deed !== undefined &&
    !question.units.some(
      ({ kind, meanings }) => kind === "action" && meanings.has(stemOf(deed.toLowerCase())),
    )
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
  /^(?:one|two|three|four|five|six|several|many|few|some|other|same|first|last|next|only|new|old|local|main|big|largest|biggest)$/u;

// A name as the news writes it: capitals, with figures ("E97", "Line 4") and small words within ("Port of Holm").
const nameWord = "\\p{Lu}[\\p{L}\\p{N}'’-]*";
const aName = `${nameWord}(?:(?: of| de| al| and| &)? (?:${nameWord}|\\p{N}+))*`;
const nameBefore = new RegExp(`((?:\\p{N}+ )?${aName})\\s(?:\\p{Ll}[\\p{L}-]*\\s)?$`, "u");
const anyOne = new RegExp(`\\b[Aa]n? ${aName}\\s(?:\\p{Ll}[\\p{L}-]*\\s)?$`, "u");
const namePut = new RegExp(`(${aName}), (?:an?|the|its|their|his|her|another) (?:[\\p{L}-]+ ){0,3}$`, "u");
const nameCalled = new RegExp(
  `^,? (?:\\(|["“‘']|(?:(?:is |was |are |were )?(?:called|named|known as|dubbed)|such as|like|including|among them) ["“‘']?)(?:the )?(${aName})`,
  "u",
);
const nameAfter = new RegExp(`^,? (${aName})`, "u");
const nameOf = new RegExp(`^ of (${aName})`, "u");
const nameOfPlace = new RegExp(`^ (?:at|in|near|outside|off) (${aName})`, "u");
const nameNumber = /^ (\p{N}+)/u;

/** A name right beside the noun: "Holm Hospital", "the Holm field hospital", "the hospital, Holm House", "banks such as Holm", "Line 4". */
function namesBeside(head: string, passage: Passage, search: Search): boolean {
  const { text } = passage.sentence;
  const wanted = stemOf(head);
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (stemOf(word.toLowerCase()) !== wanted) continue;
    const before = text.slice(0, index);
    const after = text.slice(index + word.length);
    const names = [
      // "A London hospital" says where it is, not which.
      /^\p{Ll}/u.test(word) && anyOne.test(before) ? undefined : nameBefore.exec(before)?.[1],
      namePut.exec(before)?.[1],
      nameCalled.exec(after)?.[1],
      // "The hospital, Holm House, is full"; "in hospital, President Brack said" begins with something else.
      /\b(?:an?|the|its|their|['’]s) (?:\p{L}+ ){0,3}$/iu.test(before)
        ? nameAfter.exec(after)?.[1]
        : undefined,
      // "The depot near Holm": with its place it is told which one.
      /\bthe (?:\p{Ll}+ ){0,2}$/iu.test(before) ? nameOfPlace.exec(after)?.[1] : undefined,
      /^\p{Lu}/u.test(word) ? (nameOf.exec(after)?.[1] ?? nameNumber.exec(after)?.[1]) : undefined,
    ];
    if (names.some(name => name !== undefined && isNewName(name, search))) return true;
  }
  return false;
}

function isNewName(name: string, { question }: Search): boolean {
  const asked = new Set((question.text.match(/\p{L}+/gu) ?? []).map(word => stemOf(word.toLowerCase())));
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !functionWords.has(word.toLowerCase()));
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
      if (isTogether.test(text.slice(first.end, second.start))) return true;
      return /^(?:, [^,.;]{3,60},)?,? and [^,.;]{0,40}$/u.test(text.slice(first.end, second.start));
    });
  });
}

// "Holm (left) sits with Norway's minister Brack": one does it with the other, in one clause.
const isTogether =
  /^(?: \([^)]*\))?(?:(?!\b(?:and|but|who|which|that|while|as|after|before)\b)[^.;]){0,40}\bwith (?:(?!\b(?:and|but|who|which|that|while|as|after|before)\b)[^,.;]){0,50}$/u;
const lettersBeside = 70;
const besideOther =
  /\b(?:accompanied by|along with|together with|alongside|joined by|travelling with|flying with)\b[^.;]*$/iu;
