import { kindsOf } from "./name-kinds.ts";
import type { Passage } from "./passage.ts";

// A speaker is introduced at most so many sentences before the words that are carried on from there.
const mostBefore = 8;
// "Anders Lund, the chief engineer of the power company", "Karin Bech, 58, a machinist": to the next comma or mark.
const apposition = /^,(?: \d{1,3},)? ([^,.;:"“”]{2,90})/u;

// "Its coxswain, Mira Holt", "the vet, Dr Karin Bech", "the teacher Olli Sand": what stands before the name.
const officeBefore =
  /(?:^|[\s"“(])((?:the|its|their|his|her|our|an?|\p{Lu}[\p{L}.&-]*['’]s?) (?:[\p{L}'’-]+ ){0,5}[\p{L}'’-]+),? (?:\p{Lu}\p{Ll}{0,3}\.? )*$/iu;

/** What the post says about who speaks, right behind the name: in the sentence itself or where it introduces the speaker. */
export function descriptionOf(passage: Passage): string {
  const by = passage.sentence.by;
  if (!by) return "";
  let at: Passage | null = passage;
  for (let back = 0; at && back <= mostBefore; back++, at = at.before) {
    const found = describedIn(at.sentence.text, [by.words, by.name]);
    if (found !== "") return found;
  }
  return "";
}

function describedIn(text: string, names: readonly string[]): string {
  for (const name of names) {
    // "he" and "she" name nobody.
    const from = name.length > 3 ? text.indexOf(name) : -1;
    if (from < 0) continue;
    const behind = apposition.exec(text.slice(from + name.length))?.[1];
    const before = officeBefore.exec(text.slice(0, from))?.[1];
    if (behind !== undefined || before !== undefined) return `${before ?? ""} ${behind ?? ""}`;
  }
  return "";
}

/** The sentence before that introduces whoever speaks here by office and name; null where this one names them, or none does. */
export function introductionOf(passage: Passage): Passage | null {
  const { by } = passage.sentence;
  if (!by || !/^(?:pronoun|carry)$/u.test(by.rule)) return null;
  let at = passage.before;
  for (let back = 0; at && back <= mostBefore; back++, at = at.before) {
    const one = at.sentence.by;
    if (one !== null && one.speaker !== by.speaker) return null;
    if (one?.rule === "unnamed") return namedIn(at).length > 0 ? at : null;
  }
  return null;
}

/** "The town's mayor said the crane came late. 'I asked at five,' Mira Holt said": a name that comes up first behind an office, in one paragraph, is whose office it is. */
function namedNext({ sentence, before, after }: Passage): readonly string[] {
  const { by } = sentence;
  const next = after?.sentence;
  if (by?.rule !== "unnamed" || !next?.by || next.paragraph !== sentence.paragraph) return [];
  if (next.quotations.length === 0 || !/^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}’'-]+)+$/u.test(next.by.words))
    return [];
  if (!isPersonNoun(by.words)) return [];
  const { speaker } = next.by;
  for (let at: Passage | null = before; at; at = at.before) if (at.ids.has(speaker)) return [];
  return sentence.mentions.some(({ id }) => id === speaker) ? [] : [speaker];
}

/** "Tarnby's mayor", "the head of the harbour": the office is a person's, not a body's. */
function isPersonNoun(words: string): boolean {
  const noun = /^(?:.*?(?=\s(?:of|at|for|in)\s)|.*)/u.exec(words)?.[0].split(/\s+/u).at(-1) ?? "";
  return kindsOf(noun.toLowerCase()).includes("person");
}

/** The name in commas behind an office: "the leader of the harbour union, Ada Holm,". */
function namedBehind({ sentence: { text, mentions } }: Passage, office: string): readonly string[] {
  if (!/^(?:the|its|their) \p{Ll}/iu.test(office)) return [];
  const from = text.toLowerCase().indexOf(office.toLowerCase());
  if (from < 0) return [];
  const end = from + office.length;
  return mentions
    .filter(
      ({ start, end: until }) =>
        start >= end &&
        /^(?: (?:of|at|for) [^,]{2,60})?, $/u.test(text.slice(end, start)) &&
        text[until] === ",",
    )
    .map(({ id }) => id);
}

/** "Its general secretary, Anders Lund, said": the ids of who is named right behind the office that speaks, there or where it is introduced. */
export function namedBehindOffice(passage: Passage): readonly string[] {
  const { by } = passage.sentence;
  if (!by) return [];
  const next = namedNext(passage);
  if (next.length > 0) return next;
  let at: Passage | null = passage;
  for (let back = 0; at && back <= mostBefore; back++, at = at.before) {
    const one = at.sentence.by;
    if (one?.speaker === by.speaker && one.rule === "unnamed") return namedIn(at);
    // Another has spoken in between.
    if (one !== null && one.speaker !== by.speaker) return [];
    // "The leader of the union, Ada Holm, has attacked it. 'No,' she said": the office was named before it spoke.
    const named = one === null && back > 0 ? namedBehind(at, by.name) : [];
    if (named.length > 0) return named;
  }
  return [];
}

function namedIn({ sentence }: Passage): readonly string[] {
  const { by, text, mentions } = sentence;
  const from = by ? text.indexOf(by.words) : -1;
  if (!by || from < 0) return [];
  const end = from + by.words.length;
  // "Captain Holt of the coastguard said": who speaks for the body stands before it.
  const speaking = mentions.filter(
    one => one.end <= from && /^ of (?:the )?$/u.test(text.slice(one.end, from)),
  );
  if (speaking.length > 0) return speaking.map(({ id }) => id);
  // The name follows after a comma, or "the" and a comma of a clause that says which: "The company that built it, Tarn Works,".
  return mentions
    .filter(({ start }) => start >= end && /^(?: that [^,]{3,40})?, $/u.test(text.slice(end, start)))
    .map(({ id }) => id);
}
