import fc from "fast-check";
import { week } from "../simulation/weeks/week.ts";
import { weekFaults } from "../simulation/weeks/week-faults.ts";
import type { SoakRun } from "./readers-soak.ts";

/** Unless `--cases` says otherwise: an hour of a slow machine. The default of the other soaks is in inputs, not in weeks. */
const defaultCases = 100_000;
const weeks = 2000;

/** Generated weeks of posts, late arrivals, edits, withdrawals, readers and schedules: nothing told twice, nothing left out. */
export async function weeksSoak({ tally, cases, from }: SoakRun): Promise<void> {
  const asked = cases === defaultCases ? weeks : cases;
  const faults: string[] = [];
  for (const each of fc.sample(week, { numRuns: asked, seed: from }))
    faults.push(...(await weekFaults(each)));
  tally.check(
    "no generated week is told twice or in part",
    faults.length === 0,
    `${asked} weeks from seed ${from}, ${faults.length} faults${faults.length > 0 ? `: ${faults[0]}` : ""}`,
  );
}
