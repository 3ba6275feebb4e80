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

/** "Its general secretary, Anders Lund, said": the ids of who is named right behind the office that speaks, there or where it is introduced. */
export function namedBehindOffice(passage: Passage): readonly string[] {
  const { by } = passage.sentence;
  if (!by) return [];
  let at: Passage | null = passage;
  for (let back = 0; at && back <= mostBefore; back++, at = at.before) {
    const one = at.sentence.by;
    if (one?.speaker === by.speaker && one.rule === "unnamed") return namedIn(at);
    // Another has spoken in between.
    if (one !== null && one.speaker !== by.speaker) return [];
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
