import type { Passage } from "./passage.ts";

// A speaker is introduced at most so many sentences before the words that are carried on from there.
const mostBefore = 8;
// "Julio Benavides, the chief engineer of the power company", "Lorraine Epps, 58, a machinist": to the next comma or mark.
const apposition = /^,(?: \d{1,3},)? ([^,.;:"“”]{2,90})/u;

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
    const found = from < 0 ? null : apposition.exec(text.slice(from + name.length));
    if (found?.[1]) return found[1];
  }
  return "";
}

/** "Its general secretary, Wilmer Toala, said": the ids of who is named right behind the office that speaks. */
export function namedBehindOffice({ sentence }: Passage): readonly string[] {
  const { by, text, mentions } = sentence;
  if (by?.rule !== "unnamed") return [];
  const from = text.indexOf(by.words);
  if (from < 0) return [];
  const end = from + by.words.length;
  // The name follows after a comma, or "the" and a comma of a clause that says which: "The company that built it, Grupo Tarqui,".
  return mentions
    .filter(({ start }) => start >= end && /^(?: that [^,]{3,40})?, $/u.test(text.slice(end, start)))
    .map(({ id }) => id);
}
