import type { JoinDecision } from "../store/coverage-store.ts";

/** Pairs of posts that somebody decided do not tell of one event. */
export type KeptApart = (a: string, b: string) => boolean;

/** What decisions leave apart, the last one on a pair counting; without any nothing is. */
export function keptApart(decisions: readonly JoinDecision[]): KeptApart {
  const last = new Map(decisions.map(({ a, b, verdict }) => [keyOf(a, b), verdict]));
  return (a, b) => last.get(keyOf(a, b)) === "apart";
}

function keyOf(a: string, b: string): string {
  return [a, b].sort().join("|");
}
