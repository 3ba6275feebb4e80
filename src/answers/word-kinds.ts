import { baseForms } from "../language/base-forms.ts";
import { sensesOf, synsetAt } from "../language/wordnet.ts";

/** Numbers of the lexicographer's files of nouns (lexnames(5WN)) that tell what may be asked for by a noun. */
const files = { body: 14, place: 15, person: 18 };

/** What kind of thing a noun stands for first of all: a person, a body of people, a place; null for anything else. */
export function kindOfNoun(word: string): "person" | "body" | "place" | null {
  const noun = baseForms(word).find(({ part }) => part === "noun");
  const [first] = noun ? (sensesOf(noun.term, "noun")?.offsets ?? []) : [];
  if (first === undefined) return null;
  const { file } = synsetAt("noun", first);
  if (file === files.person) return "person";
  if (file === files.body) return "body";
  return file === files.place ? "place" : null;
}

/** True for a word that is a noun before it is anything else: "boss" is, "ran" is not. */
export function isMostlyNoun(word: string): boolean {
  const forms = baseForms(word);
  const seen = (part: "noun" | "verb") =>
    Math.max(
      0,
      ...forms.filter(form => form.part === part).map(({ term }) => sensesOf(term, part)?.seen ?? 0),
    );
  return forms.some(({ part }) => part === "noun") && seen("noun") >= seen("verb");
}

// Where the dictionary's upper senses of buildings, waters and lands stand: a hall, a harbour, a road and a field are below one.
const uppersOfSites: readonly string[] = [
  "structure",
  "body_of_water",
  "land",
  "region",
  "way",
  "room",
  "area",
];
const mostAbove = 9;

/** True for a noun whose first sense is a building, a way, a stretch of land or water: something that one may be in or on. */
export function isSite(word: string): boolean {
  const noun = baseForms(word).find(({ part }) => part === "noun");
  const [first] = noun ? (sensesOf(noun.term, "noun")?.offsets ?? []) : [];
  if (first === undefined || !isMostlyNoun(word)) return false;
  let at = synsetAt("noun", first);
  for (let step = 0; step < mostAbove; step++) {
    if (at.words.some(one => uppersOfSites.includes(one))) return true;
    const above = at.pointers.find(({ symbol }) => symbol === "@");
    if (!above) return false;
    at = synsetAt("noun", above.offset);
  }
  return false;
}

/** True for a word that may be a noun at all: "guilty" may not. */
export function isNoun(word: string): boolean {
  return baseForms(word.toLowerCase()).some(({ part }) => part === "noun");
}

/** True for a word that the dictionary has. */
export function isKnownWord(word: string): boolean {
  return baseForms(word.toLowerCase()).length > 0;
}
