import { worthOfOwn } from "./clue.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Unit } from "./question.ts";
import type { Search } from "./search.ts";
import { type Told, toldBy } from "./told.ts";

/** How far a unit of the question is told: in one of the sentences, only beside them, or not at all. */
export type HowTold = "own" | "near" | "none";

/** How far a noun or name of the question is told by some sentences, by its own word or by one as good. */
export function howTold(search: Search, unit: Unit, passages: readonly Passage[]): HowTold {
  const told = toldBy(search.clues, passages, search.clueWeights).map(one => sureOf(search, unit, one));
  const places = passages.map(passage => placeOf(unit, passage));
  if (places.includes("own") || told.includes("own")) return "own";
  return places.includes("near") || told.includes("near") ? "near" : "none";
}

function sureOf({ clues }: Search, unit: Unit, { met }: Told): "own" | "near" | null {
  const word = unit.text.toLowerCase();
  const clue = clues.find(({ text, worth }) => worth >= worthOfOwn && text.toLowerCase() === word);
  return (clue && met.get(clue)?.sure) ?? null;
}
