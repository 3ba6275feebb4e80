import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { actorOf } from "../analysis/stand-subject.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Positions } from "./positions.ts";
import { leads } from "./row-holders.ts";
import type { ToldStand } from "./told-stand.ts";

/**
 * Leaders of countries whom the topic's posts name and nobody quotes on it, the most named first. One whose country has
 * spoken is not silent.
 */
export function silentActors(
  posts: readonly AnalysedPost[],
  told: readonly ToldStand[],
  lexicon: Lexicon,
): Positions["silent"] {
  const heard = new Set(
    told.flatMap(({ actor }) => (actor.country === null ? [actor.id] : [actor.id, actor.country])),
  );
  const counts = new Map<string, number>();
  for (const { features } of posts) {
    const named = new Set(
      features.sentences
        .filter(({ role }) => role !== "promo" && role !== "alt")
        .flatMap(({ mentions }) => mentions.map(({ id }) => id)),
    );
    for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const actor = actorOf(id, id, lexicon);
      const country = leads(actor, lexicon);
      return country === null || heard.has(id) || heard.has(country) ? [] : [{ ...actor, count }];
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ id, name }) => ({ actor: id, name }));
}
