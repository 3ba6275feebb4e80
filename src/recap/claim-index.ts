import { termsOf } from "../language/terms.ts";
import type { Passage } from "./passage.ts";

/** Finds the passages of a window that say what another one says; each list is most alike first, the passage left out. */
export type ClaimIndex = {
  /** Passages that a reader would take for the same line again. */
  repeats(passage: Passage): Passage[];
  /** Passages that carry the claim and may be cited for it: most of its words, its quoted words, its figures. */
  carriers(passage: Passage): readonly Passage[];
  /** Passages about the same thing, whatever they say of it. */
  related(passage: Passage): Passage[];
};

/** Terms in more than this share of a window's posts are the story's background: with them in, everything is alike. */
const backgroundShare = 0.45;
/** Below so many posts a share says nothing: no term is cut. */
const fewestForBackground = 6;
/** Cosine over the weighted terms from which two passages tell the same: read off pairs of the development pages. */
const alike = 0.5;
/** With a shared run of words (a quotation) less will do; from here on two passages are about the same thing. */
const akin = 0.3;
/** A shared run of this many word pairs, six words, is a quotation or a copy. */
const runOfPairs = 5;
/** A carrier holds at least this share of the claim's weight, and of its quoted words. */
const carried = 0.5;

type Vector = readonly { term: string; weight: number }[];
/** A passage by its place in the index, with the weight of a term in it. */
type Posting = { at: number; weight: number };
/** `likeness` is the cosine of two passages; `covered` how much of the one's weight the other holds. Both 0 to 1. */
type Likeness = { passage: Passage; likeness: number; covered: number };

/** Indexes the passages of one window by their terms, so that no passage is compared with all others. */
export function claimIndex(passages: readonly Passage[], posts: number): ClaimIndex {
  const spread = postsByTerm(passages);
  const vectors = new Map(passages.map(passage => [passage, vectorOf(passage, spread, posts)]));
  const near = nearestIn(passages, vectors);
  const same = (passage: Passage): Likeness[] => near(passage).filter(other => tellsTheSame(passage, other));
  const known = new Map<Passage, readonly Passage[]>();
  const carriers = (passage: Passage): readonly Passage[] =>
    same(passage)
      .filter(other => other.covered >= carried && holdsQuoted(passage, other.passage))
      .map(other => other.passage);
  return {
    repeats: passage => same(passage).map(other => other.passage),
    carriers: passage => {
      const found = known.get(passage) ?? carriers(passage);
      known.set(passage, found);
      return found;
    },
    related: passage => near(passage).map(other => other.passage),
  };
}

function postsByTerm(passages: readonly Passage[]): Map<string, number> {
  const spread = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { terms, at } of passages) {
    for (const term of terms) {
      if (last.get(term) === at) continue;
      last.set(term, at);
      spread.set(term, (spread.get(term) ?? 0) + 1);
    }
  }
  return spread;
}

/** Terms weighted by how rare they are in the window, background cut (but of what is nothing else), length 1. */
function vectorOf({ terms }: Passage, spread: ReadonlyMap<string, number>, posts: number): Vector {
  const weighted: { term: string; weight: number }[] = [];
  let square = 0;
  const most = posts >= fewestForBackground ? backgroundShare * posts : posts;
  const rare = [...terms].filter(term => (spread.get(term) ?? 1) <= most);
  for (const term of rare.length === 0 ? terms : rare) {
    const weight = Math.log(1 + posts / (spread.get(term) ?? 1));
    weighted.push({ term, weight });
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  return weighted.map(({ term, weight }) => ({ term, weight: weight / length }));
}

/** Sums over postings in two arrays that are kept and cleared: a window has thousands of passages, each asked once. */
function nearestIn(passages: readonly Passage[], vectors: ReadonlyMap<Passage, Vector>) {
  const postings = postingsOf(passages, vectors);
  const sums = { likeness: new Float64Array(passages.length), covered: new Float64Array(passages.length) };
  return (passage: Passage): Likeness[] => {
    const touched: number[] = [];
    for (const { term, weight } of vectors.get(passage) ?? []) {
      for (const posting of postings.get(term) ?? []) addPosting(posting, weight, sums, touched);
    }
    const found: Likeness[] = [];
    for (const at of touched) {
      const other = passages[at];
      const likeness = sums.likeness[at] ?? 0;
      if (other !== undefined && other !== passage && likeness >= akin) {
        found.push({ passage: other, likeness, covered: sums.covered[at] ?? 0 });
      }
      sums.likeness[at] = 0;
      sums.covered[at] = 0;
    }
    return found.sort((a, b) => b.likeness - a.likeness || a.passage.at - b.passage.at);
  };
}

function addPosting(
  { at, weight: other }: Posting,
  weight: number,
  sums: { likeness: Float64Array; covered: Float64Array },
  touched: number[],
): void {
  const before = sums.likeness[at] ?? 0;
  if (before === 0) touched.push(at);
  sums.likeness[at] = before + weight * other;
  sums.covered[at] = (sums.covered[at] ?? 0) + weight * weight;
}

function postingsOf(passages: readonly Passage[], vectors: ReadonlyMap<Passage, Vector>) {
  const postings = new Map<string, Posting[]>();
  passages.forEach((passage, at) => {
    for (const { term, weight } of vectors.get(passage) ?? []) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [{ at, weight }]);
      else list.push({ at, weight });
    }
  });
  return postings;
}

function tellsTheSame(passage: Passage, other: Likeness): boolean {
  if (other.likeness < alike && sharedPairs(passage, other.passage) < runOfPairs) return false;
  return compatible(passage, other.passage);
}

/** A claim with quoted words is carried only by what holds most of them: the words are the claim. */
function holdsQuoted({ sentence }: Passage, { terms }: Passage): boolean {
  if (sentence.quotations.length === 0) return true;
  const quoted = new Set(sentence.quotations.flatMap(quotation => termsOf(quotation.text)));
  const held = [...quoted].filter(term => terms.has(term)).length;
  return held >= carried * quoted.size;
}

function sharedPairs(a: Passage, b: Passage): number {
  let shared = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared += 1;
  return shared;
}

/** Two passages by different speakers, with different figures, or of which one denies, are different claims. */
function compatible(a: Passage, b: Passage): boolean {
  const [first, second] = [a.sentence, b.sentence];
  if (first.by !== null && second.by !== null && first.by.speaker !== second.by.speaker) return false;
  if (first.figures.length > 0 && second.figures.length > 0) {
    if (!first.figures.some(one => second.figures.some(other => one.value === other.value))) return false;
  }
  return denies(first.text) === denies(second.text);
}

function denies(text: string): boolean {
  return /\b(?:not|no|never|nor|neither|without|cannot|refus\w+|den(?:y|ies|ied)|reject\w*)\b|n['’]t\b/iu.test(
    text,
  );
}
