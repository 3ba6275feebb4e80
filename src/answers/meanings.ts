import { countries } from "../language/countries.ts";
import { actions } from "./actions.ts";
import { stemOf } from "./stem.ts";
import { things } from "./things.ts";

/** Bodies of countries, beside the countries of the language's table. */
const bodies: readonly string[] = ["Europe European Europeans", "Nato alliance"];

/** Each country with the words for its people and for its seat of power, where they are one word. */
const nations: readonly string[] = countries.map(({ names, demonyms, seats }) =>
  [...names, ...demonyms, ...demonyms.map(word => `${word}s`), ...seats]
    .filter(word => !word.includes(" "))
    .join(" "),
);

const allThings = [...things, ...bodies, ...nations];
const nationStart = things.length;

function rowsByStem(rows: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const byStem = new Map<string, Set<number>>();
  rows.forEach((row, number) => {
    for (const word of (row.split(" : ")[0] ?? "").split(" ").filter(Boolean)) {
      const stem = stemOf(word);
      byStem.set(stem, (byStem.get(stem) ?? new Set()).add(number));
    }
  });
  return byStem;
}

const thingRows = rowsByStem(allThings);
const actionRows = rowsByStem(actions);

const stemsOfRow = new Map<string, readonly string[]>();

function meaningsIn(
  rows: readonly string[],
  byStem: ReadonlyMap<string, ReadonlySet<number>>,
  stem: string,
): ReadonlySet<string> {
  const found = new Set([stem]);
  for (const number of byStem.get(stem) ?? []) {
    const row = rows[number] ?? "";
    const stems =
      stemsOfRow.get(row) ??
      row
        .split(" ")
        .filter(word => word !== ":")
        .map(stemOf);
    stemsOfRow.set(row, stems);
    for (const like of stems) found.add(like);
  }
  return found;
}

/** The stems that name the same thing as `stem`, itself among them. */
export function thingsLike(stem: string): ReadonlySet<string> {
  return meaningsIn(allThings, thingRows, stem);
}

/** The stems of the same action as `stem`, itself among them. */
export function actionsLike(stem: string): ReadonlySet<string> {
  return meaningsIn(actions, actionRows, stem);
}

/** The stems that mean the same thing or action as `stem` both ways, not only what may tell of it (after the colon). */
export function sameAs(stem: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [rows, byStem] of [
    [allThings, thingRows],
    [actions, actionRows],
  ] as const)
    for (const number of byStem.get(stem) ?? [])
      for (const word of (rows[number]?.split(" : ")[0] ?? "").split(" ")) found.add(stemOf(word));
  return found;
}

/** The number of the country (or body of countries) that a stem stands for, or null: "Swedish" and "Sweden" are one. */
export function nationOf(stem: string): number | null {
  for (const row of thingRows.get(stem) ?? []) if (row >= nationStart) return row;
  return null;
}

const deedStems = new Set(actions.flatMap(row => row.split(" ").map(stemOf)));

/** True for a stem that tells of an action, also one that does not ask for it ("without"). */
export function tellsOfDeed(stem: string): boolean {
  return deedStems.has(stem);
}

/** True for a stem that the table of actions knows. */
export function isAction(stem: string): boolean {
  return actionRows.has(stem);
}
