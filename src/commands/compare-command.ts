import { Fault } from "../errors.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { comparisonCard } from "../message/comparison-card.ts";
import type { Compared, Comparison } from "../recap/comparison.ts";
import { makeComparison } from "../recap/make-comparison.ts";
import type { Window } from "../time/window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow } from "./empty-window.ts";
import { actorMeant, idsOf, noneMeansAll, sourceMeant } from "./named-ids.ts";
import { sentences } from "./problem.ts";
import { readWindowAt } from "./read-window-at.ts";

/** What is compared. */
export type CompareWish = Pick<CommandOf<"compare">, "a" | "b" | "window" | "topics">;

/** Two outlets or two actors side by side in the asked window. */
export function comparisonAt(desk: Desk, wish: CompareWish): Comparison {
  return comparisonOf(desk, wish, readWindowAt(desk, wish.window).window);
}

/** The comparison as a card. */
export function compareCommand(desk: Desk, wish: CompareWish): Card {
  const { window, notices } = readWindowAt(desk, wish.window);
  const comparison = comparisonOf(desk, wish, window);
  return comparisonCard(comparison, {
    storyName: desk.story.name,
    zone: desk.zone,
    notices: [...noticesAt(desk), ...notices],
    empty: comparison.searched.posts === 0 ? emptyWindow(desk, window) : null,
  });
}

function comparisonOf(desk: Desk, wish: CompareWish, window: Window): Comparison {
  const [a, b] = [comparedIn(desk, wish.a), comparedIn(desk, wish.b)];
  if (a.kind !== b.kind) throw new Fault("usage", sentences.E02compare());
  return makeComparison(desk.coverage, desk.story, {
    ...{ a, b, window, asOf: desk.asOf, zone: desk.zone },
    topics: noneMeansAll(idsOf(desk, { topics: wish.topics, sources: [] }).topics),
  });
}

/** An outlet before an actor of the same name; whom the story's file does not know may still speak in the posts. */
function comparedIn(desk: Desk, typed: string): Compared {
  const actor = actorMeant(desk.story, typed);
  const source = sourceMeant(desk, typed);
  if (source !== null) return { kind: "source", ...source };
  return actor === null ? { kind: "actor", id: typed, name: typed } : { kind: "actor", ...actor };
}
