import type { Clue } from "./clue.ts";
import type { ClueWeights } from "./clue-weights.ts";
import type { Passage } from "./passage.ts";
import { isQuestion } from "./support.ts";

/** How far a sentence tells of what a question's words are about. */
export type Told = {
  passage: Passage;
  score: number;
  /** Share (0 to 1) of the clues' weight that is met in the sentence or beside it. */
  share: number;
  /** What each clue is worth there: `own` in the sentence itself, `near` also beside it or in the title; 0 is unmet. */
  met: ReadonlyMap<Clue, { own: number; near: number }>;
};

// Worth of a clue that is met beside the sentence, or elsewhere in its post.
const worthNear = 0.4;
const worthInPost = 0.1;
// A word that the coverage lacks is as likely a gap of wording as a thing that it does not tell of.
const worthOfAbsent = 0.5;
// A name says more than a word that is as rare.
const worthOfName = 1.2;

/** The sentences that meet a clue, best first. */
export function toldBy(clues: readonly Clue[], passages: readonly Passage[], weights: ClueWeights): Told[] {
  const all = clues.reduce((sum, clue) => sum + mostOf(clue, weights), 0);
  if (all === 0) return [];
  const told: Told[] = [];
  for (const passage of passages) {
    const taken = new Set<string>();
    const own = clues.map(clue => valueIn(clue, passage.stems, passage.ids, weights, taken));
    if (!own.some(value => value > 0)) continue;
    const met = new Map<Clue, { own: number; near: number }>();
    let score = 0;
    let sure = 0;
    clues.forEach((clue, at) => {
      const here = own[at] ?? 0;
      const near = here > 0 ? 0 : valueIn(clue, passage.nearStems, passage.nearIds, weights);
      const post = here > 0 || near > 0 ? 0 : valueIn(clue, passage.postStems, passage.postIds, weights);
      met.set(clue, { own: here, near: Math.max(here, near) });
      score += here + worthNear * near + worthInPost * post;
      sure += here + worthNear * near;
    });
    told.push({ passage, score: score * fitOf(passage), share: Math.min(1, sure / all), met });
  }
  return told.sort((a, b) => b.score - a.score || b.passage.post.position - a.passage.post.position);
}

function valueIn(
  clue: Clue,
  stems: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  weights: ClueWeights,
  taken?: Set<string>,
): number {
  let best = 0;
  let by = "";
  for (const id of clue.ids) if (ids.has(id)) best = Math.max(best, worthOfName * weights.ofId(id));
  for (const [stem, worth] of clue.meets) {
    if (!stems.has(stem) || taken?.has(stem)) continue;
    const value = worth * weights.ofStem(stem);
    if (value > best) {
      best = value;
      by = stem;
    }
  }
  // One word of a sentence meets one clue: "markets" alone is no stock market.
  if (by !== "") taken?.add(by);
  return best * clue.worth;
}

/** The most that a clue can be worth: that of its own word or name where the coverage has it. */
function mostOf(clue: Clue, weights: ClueWeights): number {
  let most = 0;
  for (const id of clue.ids) most = Math.max(most, worthOfName * weights.ofId(id));
  for (const [stem, worth] of clue.meets)
    if (weights.ofStem(stem) < weights.most) most = Math.max(most, worth * weights.ofStem(stem));
  return (most === 0 ? worthOfAbsent * weights.most : most) * clue.worth;
}

/** Running text of middling length before captions, chart descriptions, titles and questions. */
function fitOf({ sentence, post }: Passage): number {
  const length = 1 / (0.75 + 0.25 * Math.max(0.6, sentence.terms.length / 14));
  const role = { caption: 0.7, context: 0.7, alt: 0.8, title: 0.85 }[String(sentence.role)] ?? 1;
  const kind = { podcast: 0.6, recap: 0.9, video: 0.9, pictures: 0.9 }[String(post.kind)] ?? 1;
  return length * role * kind * (isQuestion(sentence.text) ? 0.4 : 1);
}
