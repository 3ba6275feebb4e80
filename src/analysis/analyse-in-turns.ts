import { setImmediate as nextTurn } from "node:timers/promises";
import type { Story } from "../coverage/story.ts";
import type { Log } from "../log.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { analyse } from "./analyse.ts";

/** Revisions analysed at a stretch: some tens of milliseconds, in which nobody is answered. */
const portion = 100;
/** The log tells how far it is after every so many. */
const toldEvery = 5_000;

/**
 * Analyses as `analyse` does, and lets whoever waits be served between portions: the first reading of a page of thousands
 * of posts takes seconds, and an index of an earlier version of the program is analysed whole. Questions asked meanwhile
 * compute what they miss.
 */
export async function analyseInTurns(store: CoverageStore, story: Story, log?: Log): Promise<void> {
  let done = 0;
  for (let last = portion; last === portion; ) {
    last = analyse(store, story, portion);
    done += last;
    const isTold = done > 0 && done % toldEvery === 0;
    if (isTold && last === portion)
      log?.info("analysing what is stored", { story: story.id, revisions: done });
    await nextTurn();
  }
  if (done >= toldEvery) log?.info("what is stored is analysed", { story: story.id, revisions: done });
}
