import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { brokenPromises, readerCase, seedTexts } from "./reader-case.ts";
import { ownSeeds, seedsIn } from "./seed-input.ts";

// A thread that tries cases in order: before each it writes its number into shared memory, so that whoever watches can say
// at which it hangs.

/** Which cases a thread tries: from `first`, every `step`th, below `end`. */
export const CaseRange = z.object({
  first: z.number(),
  step: z.number(),
  end: z.number(),
  folders: z.array(z.string()),
  /** One number: the case that is being tried. */
  at: z.instanceof(SharedArrayBuffer),
});
export type CaseRange = z.infer<typeof CaseRange>;

/** What a thread tells: a case that broke a promise, or that it has tried all. */
export type CaseNews = { kind: "broken"; number: number; name: string; faults: string[] } | { kind: "done" };

if (parentPort !== null) {
  const { first, step, end, folders, at } = CaseRange.parse(workerData);
  const place = new Int32Array(at);
  const seeds = seedTexts([...ownSeeds(), ...folders.flatMap(seedsIn)]);
  const tell = (news: CaseNews) => parentPort?.postMessage(news);
  for (let number = first; number < end; number += step) {
    Atomics.store(place, 0, number);
    const one = readerCase(number, seeds);
    const faults = brokenPromises(one);
    if (faults.length > 0) tell({ kind: "broken", number, name: one.name, faults });
  }
  tell({ kind: "done" });
}
