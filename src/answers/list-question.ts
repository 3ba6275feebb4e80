import { countries } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { liesIn } from "./country-regions.ts";
import { questionWords } from "./question-tokens.ts";
import { auxiliaries } from "./question-words.ts";
import { kindOfNoun } from "./word-kinds.ts";

/** What a list is made of. `role` is the noun that its people or bodies must be told of by, null for any. */
export type ListKind =
  | { kind: "country"; region: string | null }
  | { kind: "person" | "body"; role: string | null }
  | { kind: "place" }
  | { kind: "actor" };

/**
 * A question for several: of what, how many at least, its words that only say so (small letters), those of them that the posts need not
 * have, and whether it asks for others than those known to all.
 */
export type ListQuestion = {
  of: ListKind;
  count: number;
  words: ReadonlySet<string>;
  free: ReadonlySet<string>;
  others: boolean;
};

const counts: ReadonlyMap<string, number> = new Map([
  ["couple", 2],
  ["two", 2],
  ["both", 2],
  ["pair", 2],
  ["three", 3],
  ["four", 4],
  ["few", 2],
  ["some", 2],
  ["several", 2],
  ["others", 2],
]);

// "name a couple", "give me two", "list three", "a couple of places pls", "can you name some".
const orders =
  /\b(?:name|list|give(?: me| us)?|mention|tell me|pick|find(?: me)?)\b(?: me| us)? (?:at least )?(?:an?y? )?(?:couple|two|three|four|few|some|several|pair)\b|^list (?:the|all|every)\b|^(?:which|what|who are the) (?:two|three|four)\b|\ba couple(?: of (?:places|them|names|examples|countries|people))?\W*(?:pls|please|plz|will do|is enough)?\W*$|\b(?:two|three|some|a few) (?:examples|names)\b/iu;
// "Two leaders want it. Who are they?"
const whoTheyAre =
  /\bwho (?:are|were) (?:they|those|the two|the three|both)\b|\bwhich (?:ones|two|three)\b/iu;
// "who else", "where else", "which other": more than one is expected, none of them named.
const others = /\b(?:who|where) else\b|\b(?:which|what) other\b/iu;

const statesOf = /^(?:countr(?:y|ies)|nations?|states?|governments?|capitals?)$/u;
const determiners = /^(?:which|what|the|two|three|four|some|several|few|other|any|both|more)$/u;
const ofPlaces =
  /^(?:places?|cit(?:y|ies)|towns?|villages?|regions?|provinces?|districts?|parts|areas|spots)$/u;
/** Nouns for people of no office: the question's other words tell which of them. */
const anyPerson =
  /^(?:people|persons?|men|women|names?|figures?|politicians?|officials?|critics?|others|ones|guys?|folks?)$/u;
const anyBody =
  /^(?:organi[sz]ations?|bod(?:y|ies)|groups?|agenc(?:y|ies)|institutions?|firms?|companies|outlets?)$/u;
// Whoever heads a country.
const heads = /^(?:rulers?|leaders?|statesmen|heads)$/u;

/** Words that only ask for a list. */
const formWords =
  "name names list give mention tell pick find me us couple pair pls please other others else examples they region".split(
    " ",
  );

/** What a question lists, or null where it asks for one thing. `wants` is true where it says that it wants several. */
export function listAsked(text: string): ListQuestion | null {
  const ordered = orders.test(text);
  const counted = whoTheyAre.test(text);
  const further = others.test(text);
  if (!ordered && !counted && !further) return null;
  const words = questionWords(text).map(word => foldKey(word));
  const used = new Set(formWords);
  const number = words.map(word => counts.get(word)).find(count => count !== undefined);
  for (const word of words) if (counts.has(word)) used.add(word);
  const count = number ?? 2;
  const noun = listedNoun(words);
  const of = noun?.of ?? kindByWord(text);
  if (of === null) return null;
  const free = new Set(used);
  for (const word of noun?.words ?? []) {
    used.add(word);
    // An office or a body of a kind that no post names is not told of; any country or person is.
    if (!("role" in of) || of.role === null || of.role === "leader") free.add(word);
  }
  return { of, count, words: used, free, others: further };
}

function kindByWord(text: string): ListKind | null {
  if (/\bwhere\b/iu.test(text)) return { kind: "place" };
  return /\bwho\b/iu.test(text) ? { kind: "actor" } : null;
}

/** The noun of what is listed, with the words before it that only tell of which kind: "african states", "two prime ministers". */
function listedNoun(words: readonly string[]): { of: ListKind; words: readonly string[] } | null {
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? "";
    const first = Math.max(0, at - 3);
    const before = words.slice(first, at);
    const mark = before.findLastIndex(
      (one, place) =>
        (determiners.test(one) && (one !== "the" || first + place <= 1)) ||
        (one === "of" && /^(?:couple|pair|few|names?)$/u.test(before[place - 1] ?? "")),
    );
    const between = before.slice(mark + 1);
    if (mark < 0 || between.some(one => auxiliaries.has(one) || one.endsWith("s"))) continue;
    if (!/(?:s|people|men|women)$/u.test(word) || /ss$/u.test(word)) continue;
    if (statesOf.test(word)) {
      const region = between.join(" ");
      return {
        of: { kind: "country", region: isRegion(region) ? region : null },
        words: [word, ...(isRegion(region) ? between : [])],
      };
    }
    if (ofPlaces.test(word)) return { of: { kind: "place" }, words: [word] };
    const kind = heads.test(word) ? "person" : kindOfNoun(word.replace(/ies$/u, "y").replace(/s$/u, ""));
    if (kind === "person" || anyPerson.test(word)) {
      const role = anyPerson.test(word)
        ? null
        : heads.test(word)
          ? "leader"
          : [...between.filter(isOffice), word].join(" ");
      return { of: { kind: "person", role }, words: [word, ...between.filter(isOffice)] };
    }
    if (kind === "body")
      return { of: { kind: "body", role: anyBody.test(word) ? null : word }, words: [word] };
  }
  return null;
}

/** "prime", "foreign" before a minister: words that belong to the office, and none of a country's. */
function isOffice(word: string): boolean {
  return /^(?:prime|foreign|defen[cs]e|health|finance|interior|energy|home|opposition|vice|deputy|former)$/u.test(
    word,
  );
}

/** An adjective that the dictionary has countries for. */
function isRegion(words: string): boolean {
  return words !== "" && countries.some(({ name }) => liesIn(name, words));
}
