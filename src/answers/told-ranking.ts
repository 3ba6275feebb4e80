import { onOccasion } from "./occasion-match.ts";
import type { Passage } from "./passage.ts";
import { rankingWeights } from "./ranking-weights.ts";
import type { Search } from "./search.ts";
import { type Told, toldBy } from "./told.ts";
import { type ToldFeatures, toldFeatures, toldSetting } from "./told-features.ts";
import { fits } from "./told-fit.ts";

/** A sentence with what speaks for it; `score` is its likelihood against the others of its ranking. */
export type RankedTold = Told & { features: ToldFeatures };

/** So many are looked at for what type of answer they hold, and so many are kept: further down nothing is close. */
const mostRead = 200;
const mostKept = 100;

const kept = new WeakMap<Search, readonly RankedTold[]>();

/** The sentences that tell most of what a question's words are about, best first; those of the asked type before others. */
export function toldRanking(search: Search): readonly RankedTold[] {
  const known = kept.get(search);
  if (known) return known;
  const { occasion } = search.question;
  const passages = occasion ? onOccasion(search.passages, occasion) : search.passages;
  const all = toldBy(search.clues, passages, search.clueWeights);
  const setting = toldSetting(search, all, passages);
  const told = all
    .slice(0, mostRead)
    .map(one => {
      const features = toldFeatures(search, one, setting);
      return { ...one, features, score: worthOf(features) };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, mostKept);
  kept.set(search, told);
  return told;
}

function worthOf(features: ToldFeatures): number {
  let total = 0;
  for (const [name, weight] of Object.entries(rankingWeights))
    total += weight * features[name as keyof typeof rankingWeights];
  return Math.exp(total);
}

/** How well the chosen passage tells of what is asked, against the best that there is of its type (0 to 1). */
export function worthAmongTold(search: Search, passages: readonly Passage[], ofType = true): number {
  const told = toldRanking(search).filter(one => !ofType || fits(search, one));
  const best = told[0]?.score ?? 0;
  const own = told.find(({ passage }) => passages.includes(passage))?.score ?? 0;
  return best === 0 ? 1 : own / best;
}
