/** How to rank: the higher score first, then by `inOrder`. */
type Ranking = { scoreOf: (one: number) => number; inOrder: (a: number, b: number) => number };

/** Scores are sorted into so many equal steps to find the few best of many without sorting all. */
const steps = 1024;

/** The best `limit` of `all`, best first. */
export function best(all: readonly number[], limit: number, { scoreOf, inOrder }: Ranking): number[] {
  const few = all.length <= limit ? [...all] : atLeast(all, leastOfBest(all, limit, scoreOf), scoreOf);
  return few.sort((a, b) => scoreOf(b) - scoreOf(a) || inOrder(a, b)).slice(0, limit);
}

function atLeast(all: readonly number[], least: number, scoreOf: (one: number) => number): number[] {
  return all.filter(one => scoreOf(one) >= least);
}

/** A score that at least `limit` reach, and hardly more. */
function leastOfBest(all: readonly number[], limit: number, scoreOf: (one: number) => number): number {
  let most = 0;
  for (const one of all) most = Math.max(most, scoreOf(one));
  const counts = new Uint32Array(steps + 1);
  const stepOf = (score: number) => Math.floor((score / most) * steps);
  for (const one of all) {
    const step = stepOf(scoreOf(one));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let reached = 0;
  for (let step = steps; step > 0; step -= 1) {
    reached += counts[step] ?? 0;
    // One step lower, so that no rounding leaves out a score that belongs here.
    if (reached >= limit) return ((step - 1) / steps) * most;
  }
  return 0;
}
