import { isExact, type Passage, type Place, placeOf } from "./passage.ts";
import type { Unit } from "./question.ts";

/** How often the stems of the question occur in the posts searched: rare ones weigh more. */
export type Weights = {
  posts: number;
  /** Weight of a unit: its inverse document frequency. */
  of(unit: Unit): number;
  /** In how many posts the unit is met. */
  frequency(unit: Unit): number;
  /**
   * A unit met in over 45 % of the posts is the story's background (ALGORITHMS): it tells nothing apart. A place is so
   * from a quarter on: posts about what happens there leave it out.
   */
  isBackground(unit: Unit): boolean;
  isPlace(unit: Unit): boolean;
};

/** Counts in how many posts each unit is met. */
export function weightsOf(passages: readonly Passage[], places: ReadonlySet<string> = new Set()): Weights {
  const posts = new Map(
    passages.map(({ post, postStems, postIds }) => [post.id, { stems: postStems, ids: postIds }]),
  );
  const count = (unit: Unit) => {
    let found = 0;
    for (const { stems, ids } of posts.values()) {
      if (unit.ids.some(id => ids.has(id)) || !unit.meanings.isDisjointFrom(stems)) found++;
    }
    return found;
  };
  return weightsFrom(posts.size, count, places);
}

/** The weights in so many posts, where `count` tells in how many of them a unit is met. */
export function weightsFrom(
  total: number,
  count: (unit: Unit) => number,
  places: ReadonlySet<string>,
): Weights {
  const counted = new Map<Unit, number>();
  const frequency = (unit: Unit) => {
    const found = counted.get(unit) ?? count(unit);
    counted.set(unit, found);
    return found;
  };
  const isPlace = (unit: Unit) => unit.kind === "name" && places.has(unit.text.toLowerCase());
  return {
    posts: total,
    frequency,
    of: unit =>
      Math.log(1 + (total - frequency(unit) + 0.5) / (frequency(unit) + 0.5)) * weightOfKind[unit.kind],
    isPlace,
    isBackground: unit => total >= 8 && frequency(unit) > (isPlace(unit) ? 0.25 : 0.45) * total,
  };
}

const weightOfKind: Record<Unit["kind"], number> = {
  name: 1.2,
  thing: 1,
  action: 0.8,
  quality: 0.5,
  number: 1,
};
const worthOfSynonym = 0.85;
const worthOfPlace: Record<Place, number> = { own: 1, near: 0.6, post: 0.3 };

/** How far a passage supports a question. */
export type Support = {
  passage: Passage;
  /** Sum of the weights met, with sentences of middling length before long ones. */
  score: number;
  /** Share (0 to 1) of the question's weight that is met, in the sentence 1, beside it 0.6, elsewhere in the post 0.3. */
  share: number;
  places: ReadonlyMap<Unit, Place | null>;
};

/** Measures how far a passage meets the units of a question. */
export function supportOf(units: readonly Unit[], passage: Passage, weights: Weights): Support {
  const places = new Map<Unit, Place | null>();
  let met = 0;
  let all = 0;
  for (const unit of units) {
    const place = placeOf(unit, passage);
    places.set(unit, place);
    const weight = weights.of(unit) * (weights.isBackground(unit) ? 0.3 : 1);
    all += weight;
    // A synonym is good evidence, the word itself is better.
    if (place)
      met += weight * (place === "own" && !isExact(unit, passage) ? worthOfSynonym : worthOfPlace[place]);
  }
  const length = passage.sentence.terms.length;
  return {
    passage,
    score: (met + 0.001) * lengthWorth(length) * kindWorth(passage),
    share: all === 0 ? 1 : met / all,
    places,
  };
}

/** Sentences of up to some 25 content words are whole thoughts; longer ones hold more by chance (as BM25's b does). */
function lengthWorth(terms: number): number {
  return 1 / (0.85 + 0.15 * Math.max(0.6, terms / 14));
}

function kindWorth({ post, sentence }: Passage): number {
  if (sentence.role === "caption" || sentence.role === "context") return 0.7;
  if (sentence.role === "alt") return 0.65;
  if (post.kind === "podcast") return 0.6; // it says what is talked about, not what is so
  if (post.kind === "recap" || post.kind === "pictures" || post.kind === "video") return 0.85;
  if (post.kind === "summary" || post.kind === "key-event") return 0.9;
  if (sentence.role === "title") return isQuestion(sentence.text) ? 0.4 : 0.85;
  return 1;
}

/** True for a sentence that asks rather than tells; it never answers. */
export function isQuestion(text: string): boolean {
  return /\?['"\u2019\u201D)]*$/u.test(text.trim());
}

/** The passages that meet at least one unit, best first. */
export function ranked(units: readonly Unit[], passages: readonly Passage[], weights: Weights): Support[] {
  return passages
    .map(passage => supportOf(units, passage, weights))
    .filter(support => [...support.places.values()].some(place => place === "own" || place === "near"))
    .sort((a, b) => b.score - a.score || b.passage.post.position - a.passage.post.position);
}
