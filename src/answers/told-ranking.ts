import { onOccasion } from "./occasion-match.ts";
import type { Passage } from "./passage.ts";
import { rankingWeights } from "./ranking-weights.ts";
import type { Search } from "./search.ts";
import { type Told, toldBy } from "./told.ts";
import { type ToldFeatures, toldFeatures, toldSetting } from "./told-features.ts";
import { fits } from "./told-fit.ts";

/** So many are looked at for what type of answer they hold, and so many are kept: further down nothing is close. */
const mostRead = 200;
const mostKept = 100;

const kept = new WeakMap<Search, readonly Told[]>();

/** The sentences that tell most of what a question's words are about, best first; those of the asked type before others. */
export function toldRanking(search: Search): readonly Told[] {
  const known = kept.get(search);
  if (known) return known;
  const { occasion } = search.question;
  const passages = occasion ? onOccasion(search.passages, occasion) : search.passages;
  const all = toldBy(search.clues, passages, search.clueWeights);
  const setting = toldSetting(search, all, passages);
  const told = all
    .slice(0, mostRead)
    .map(one => ({ ...one, score: worthOf(toldFeatures(search, one, setting)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostKept);
  kept.set(search, told);
  return told;
}

/** e-folds by the fitted weights. */
function worthOf(features: ToldFeatures): number {
  let total = 0;
  for (const [name, weight] of Object.entries(rankingWeights)) total += weight * (features[name] ?? 0);
  return Math.exp(total);
}

/** How well the chosen passage tells of what is asked, against the best that there is of its type (0 to 1). */
export function worthAmongTold(search: Search, passages: readonly Passage[], ofType = true): number {
  const told = toldRanking(search).filter(one => !ofType || fits(search, one));
  const best = told[0]?.score ?? 0;
  const own = told.find(({ passage }) => passages.includes(passage))?.score ?? 0;
  return best === 0 ? 1 : own / best;
}
