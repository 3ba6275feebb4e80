import { baseForms } from "../language/base-forms.ts";
import { sensesOf, synsetAt } from "../language/wordnet.ts";
import { kindOfNoun } from "./word-kinds.ts";

/** What bears the name where a noun is asked which: a thing with a name of its own, a body, a person, or either of the two. */
export type KindOfName = "named" | "body" | "person" | "either";

// Kinds of things, by the dictionary, of which each has a name: buildings, ways, ships, waters, islands and newspapers.
const kindsWithNames = new Set(
  "structure facility way craft body_of_water geological_formation land excavation medical_institution educational_institution press".split(
    " ",
  ),
);
const kindsOfBodies = new Set(["organization", "body"]);
// The first meaning of these in the dictionary is not the one in the news.
const namedInNews =
  /^(?:bank|university|college|square|paper|broadcaster|channel|airline|port|pipeline|station|church|show|programme|program|podcast|series|newsletter|operation|campaign|storm|award|prize)$/u;
const bodiesInNews = /^(?:body|group|outlet|brand|club|charity|maker|think-tank|publisher)$/u;
// Both a body and a person in the news: either answers.
const ofEither =
  /^(?:lender|investor|bidder|broker|supplier|contractor|publisher|maker|buyer|rival|ally|insurer|operator|builder|retailer|developer|owner|donor|sponsor|employer)$/u;

/** What bears the name for a noun in the singular; null where things of its kind have no names. */
export function kindOfName(noun: string): KindOfName | null {
  if (ofEither.test(noun)) return "either";
  if (namedInNews.test(noun)) return "named";
  if (bodiesInNews.test(noun)) return "body";
  const kinds = kindsOf(noun);
  if (kinds.some(kind => kindsWithNames.has(kind))) return "named";
  if (kinds.some(kind => kindsOfBodies.has(kind))) return "body";
  return kindOfNoun(noun) === "person" ? "person" : null;
}

/** What a noun's first meaning is a kind of, from the nearest on: "ferry" is a boat, a vessel, a craft. */
export function kindsOf(noun: string): readonly string[] {
  const form = baseForms(noun).find(({ part }) => part === "noun");
  const [first] = form ? (sensesOf(form.term, "noun")?.offsets ?? []) : [];
  const kinds: string[] = [];
  let next = first;
  while (next !== undefined && kinds.length < mostKinds) {
    const { words, pointers } = synsetAt("noun", next);
    kinds.push(...words);
    next = pointers.find(({ symbol }) => symbol === "@")?.offset;
  }
  return kinds;
}

// Every noun is an entity before so many.
const mostKinds = 40;
