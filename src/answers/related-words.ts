import { baseForms, formsOf } from "../language/base-forms.ts";
import { type PartOfSpeech, type Synset, sensesOf, synsetAt } from "../language/wordnet.ts";

/** How good a word is in the place of another, by how WordNet joins the two (0 to 1). */
const worthOf = {
  same: 0.73,
  derived: 0.73,
  similar: 0.5,
  kind: 0.55,
  kindOfKind: 0.4,
  above: 0.45,
  beside: 0.3,
};

/** So many meanings of a word are looked at; readers mean the frequent ones. */
const mostSenses = 4;

// A word with more kinds than these ("thing", "move") is too general to stand for one of them, or one for it.
const mostKinds = 40;
const mostBeside = 14;

type Put = (words: readonly string[], worth: number) => void;

/** So many words are kept with what is related to them: those of a day's questions. */
const mostKept = 2_000;
const kept = new Map<string, ReadonlyMap<string, number>>();

/** The words that a word may be told by, with how good each is in its place (0 to 1), its own forms at 1. */
export function relatedWords(word: string): ReadonlyMap<string, number> {
  const known = kept.get(word);
  if (known) return known;
  const related = relatedTo(word);
  if (kept.size >= mostKept) kept.clear();
  kept.set(word, related);
  return related;
}

function relatedTo(word: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const put: Put = (words, worth) => {
    for (const one of words) {
      if (one.includes("_")) continue;
      if ((found.get(one) ?? 0) < worth) found.set(one, worth);
    }
  };
  for (const { term, part } of baseForms(word)) {
    put([term, ...formsOf(term)], 1);
    const senses = sensesOf(term, part);
    senses?.offsets.slice(0, mostSenses).forEach((offset, rank) => {
      putSense(synsetAt(part, offset), { term, part, worth: worthOfSense(rank, senses.seen), put });
    });
  }
  for (const [one, worth] of [...found]) put(formsOf(one), worth);
  // "The largest" is told by "the biggest", not by "big".
  const degree = /(?:er|est)$/u.exec(word)?.[0];
  if (degree !== undefined && baseForms(word).some(({ term, part }) => part === "adj" && term !== word))
    for (const [one, worth] of [...found]) put([inDegree(one, degree)], worth);
  return found;
}

/** An adjective in its comparative or superlative: "bigger", "latest", "heaviest". */
function inDegree(adjective: string, degree: string): string {
  // A consonant between single vowel and end is doubled: "big", "hot"; not in words of more syllables.
  const doubled = /^[^aeiou]*[aeiou][bdgmnpt]$/u.test(adjective)
    ? adjective + adjective.slice(-1)
    : adjective;
  return doubled.replace(/e$/u, "").replace(/y$/u, "i") + degree;
}

/** The first meaning counts whole; one that was never counted in a text hardly. */
function worthOfSense(rank: number, seen: number): number {
  return (rank < Math.max(1, seen) ? 1 : 0.7) * (1 - 0.15 * rank);
}

type Sense = { term: string; part: PartOfSpeech; worth: number; put: Put };

function putSense(synset: Synset, { term, worth, put }: Sense): void {
  put(synset.words, worthOf.same * worth);
  const own = synset.words.indexOf(term) + 1;
  for (const pointer of synset.pointers) {
    const target = synsetAt(pointer.part, pointer.offset);
    if (pointer.symbol === "+") {
      const [one] = target.words.slice(pointer.to - 1, pointer.to);
      if (one !== undefined) put([one], (pointer.from === own ? worthOf.derived : worthOf.similar) * worth);
    } else if (pointer.symbol === "&" || pointer.symbol === "\\") {
      put(target.words, worthOf.similar * worth);
    } else if (
      pointer.symbol === "*" ||
      pointer.symbol === ">" ||
      pointer.symbol === "^" ||
      pointer.symbol === "$"
    ) {
      put(target.words, worthOf.similar * worth);
    }
  }
  putKinds(synset, worth, put);
}

/** The kinds of a thing or deed, what it is a kind of, and the other kinds of that. */
function putKinds(synset: Synset, worth: number, put: Put): void {
  const kinds = synset.pointers.filter(({ symbol }) => symbol === "~" || symbol === "~i");
  if (kinds.length <= mostKinds) {
    for (const { part, offset } of kinds) {
      const kind = synsetAt(part, offset);
      put(kind.words, worthOf.kind * worth);
      const further = kind.pointers.filter(({ symbol }) => symbol === "~");
      if (further.length > mostKinds) continue;
      for (const next of further) put(synsetAt(next.part, next.offset).words, worthOf.kindOfKind * worth);
    }
  }
  for (const { part, offset } of synset.pointers.filter(({ symbol }) => symbol === "@")) {
    const above = synsetAt(part, offset);
    const others = above.pointers.filter(({ symbol }) => symbol === "~");
    if (others.length <= mostKinds) put(above.words, worthOf.above * worth);
    if (others.length > mostBeside) continue;
    for (const other of others) put(synsetAt(other.part, other.offset).words, worthOf.beside * worth);
  }
}
