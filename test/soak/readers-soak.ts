import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Tally } from "../coverage/tally.ts";
import { brokenPromises, readerCase, seedTexts } from "./reader-case.ts";
import type { CaseNews, CaseRange } from "./reader-cases.ts";
import { ownSeeds, seedsIn } from "./seed-input.ts";

/** What a soak is run with. */
export type SoakRun = {
  /** Folders whose files are seeds beside the project's own. */
  seeds: readonly string[];
  tally: Tally;
  /** How many cases are tried. */
  cases: number;
  /** The number of the first. */
  from: number;
};

/** No input of this size is worth so many seconds of work: one that takes them hangs, or grows with the square of something. */
const mostSeconds = 8;
/** Failures that are printed; the count tells the rest. */
const mostPrinted = 10;

/** Has all readers read mutated inputs, in two threads at most. A case that fails prints its number and how to see it again. */
export async function readersSoak({ seeds, tally, cases, from }: SoakRun): Promise<void> {
  const inputs = ownSeeds().length + seeds.flatMap(seedsIn).length;
  const threads = Math.min(2, availableParallelism());
  const failures: string[] = [];
  const range = (first: number): Omit<CaseRange, "at"> => ({
    first,
    step: threads,
    end: from + cases,
    folders: [...seeds],
  });
  const each = Array.from({ length: threads }, (_, at) => tried(range(from + at), failures));
  await Promise.all(each);
  for (const failure of failures.slice(0, mostPrinted)) tally.check("a mutated input", false, failure);
  const told = `${cases} cases from ${from} on, of ${inputs} seeds; ${failures.length} failed`;
  tally.check(
    "mutated inputs are read or refused in words, each with bounded work",
    failures.length === 0,
    told,
  );
}

/** Tries one case in this thread, where a debugger sees it, and prints what is wrong with it. */
export function replayReaders({ seeds, tally }: Pick<SoakRun, "seeds" | "tally">, number: number): void {
  const one = readerCase(number, seedTexts([...ownSeeds(), ...seeds.flatMap(seedsIn)]));
  const faults = brokenPromises(one);
  tally.check(
    `case ${number} (${one.name}, ${one.bytes.length} bytes)`,
    faults.length === 0,
    faults.join("\n"),
  );
}

/** Tries a range in threads: where a case hangs, the thread is ended and another goes on behind it. */
async function tried(range: Omit<CaseRange, "at">, failures: string[]): Promise<void> {
  let first = range.first;
  while (first < range.end) {
    const stuck = await triedInThread({ ...range, first }, failures);
    if (stuck === null) return;
    failures.push(
      `case ${stuck} took more than ${mostSeconds} seconds of work (--case ${stuck} tries it again)`,
    );
    first = stuck + range.step;
  }
}

/** The number of the case that hangs or ended its thread; null when all were tried. */
function triedInThread(range: Omit<CaseRange, "at">, failures: string[]): Promise<number | null> {
  const at = new SharedArrayBuffer(4);
  const place = new Int32Array(at);
  const workerData: CaseRange = { ...range, at };
  const worker = new Worker(new URL("./reader-cases.ts", import.meta.url), { workerData });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  let [seen, since] = [-1, 0];
  // Processor time of the thread, so that a busy machine is no failure.
  const watch = setInterval(async () => {
    const used = await worker.cpuUsage().catch(() => null);
    if (used === null) return;
    const [now, number] = [(used.user + used.system) / 1e6, Atomics.load(place, 0)];
    if (number !== seen) [seen, since] = [number, now];
    else if (now - since > mostSeconds) void worker.terminate().then(() => resolve(number));
  }, 1_000);
  worker.on("message", (news: CaseNews) => {
    if (news.kind === "done") resolve(null);
    else
      failures.push(
        `case ${news.number} (${news.name}; --case ${news.number} tries it again): ${news.faults[0]}`,
      );
  });
  worker.on("error", error => {
    const number = Atomics.load(place, 0);
    // Before the first case nothing was tried: the soak itself is broken.
    if (number === 0) reject(error);
    else resolve(number);
  });
  return promise.finally(async () => {
    clearInterval(watch);
    await worker.terminate();
  });
}
