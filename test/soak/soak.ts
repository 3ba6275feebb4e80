import { parseArgs } from "node:util";
import { openTally } from "../coverage/tally.ts";
import { askingSoak } from "./asking-soak.ts";
import { pageLifeSoak } from "./page-life-soak.ts";
import { pollingSoak } from "./polling-soak.ts";
import { readersSoak, replayReaders, type SoakRun } from "./readers-soak.ts";
import { weeksSoak } from "./weeks-soak.ts";

const usage = `Usage: npm run test:soak -- [--only NAME]... [--seeds DIR]... [--cases N] [--from N] [--case N]
The long checks: readers (100,000 mutated inputs unless --cases says otherwise, seeded by the project's fixtures and by the
files of each DIR), polling (two months of it on a virtual clock), page-life (the histories of generated pages),
asking (10,000 generated questions on the sample), weeks (2,000 generated weeks of briefings and catch-ups, --cases N of them
from seed --from).
--only runs some of them, --from begins at another case, --case tries one input again (with the same --seeds).`;

/** The long checks by name. A new one is a file `NAME-soak.ts` and a line here. */
const soaks: Readonly<Record<string, (run: SoakRun) => Promise<void>>> = {
  readers: readersSoak,
  polling: pollingSoak,
  "page-life": pageLifeSoak,
  asking: askingSoak,
  weeks: weeksSoak,
};

async function soak(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true, default: [] },
      seeds: { type: "string", multiple: true, default: [] },
      cases: { type: "string", default: "100000" },
      from: { type: "string", default: "1" },
      case: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const unknown = values.only.filter(name => !Object.hasOwn(soaks, name));
  if (values.help || unknown.length > 0) {
    console.log(unknown.length > 0 ? `There is no soak ${unknown.join(", ")}.\n${usage}` : usage);
    return unknown.length === 0;
  }
  const tally = openTally(line => console.log(line));
  const run = { seeds: values.seeds, tally, cases: Number(values.cases), from: Number(values.from) };
  if (values.case !== undefined) replayReaders(run, Number(values.case));
  else
    for (const [name, check] of Object.entries(soaks))
      if (values.only.length === 0 || values.only.includes(name)) await ran(name, check, run);
  return tally.close();
}

/** Runs one; what stops it is told and does not stop the others. */
async function ran(name: string, check: (run: SoakRun) => Promise<void>, run: SoakRun): Promise<void> {
  await check(run).catch(error =>
    run.tally.check(name, false, error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
}

if (!(await soak())) process.exitCode = 1;
