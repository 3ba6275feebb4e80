import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import type { Tally } from "../coverage/tally.ts";
import { all } from "../store/harbour.ts";
import { pageLife, wordsOf } from "../store/page-lives.ts";

/** So many pages live through so many readings each: issue 5, must show 2. */
const lives = 1000;
const readings = 200;

/**
 * A thousand seeded lives of a page through the index itself: after each reading exactly what is on the page and not taken
 * back is shown, and at the end every revision is there, once.
 */
export async function pageLifeSoak({ tally }: { seeds: readonly string[]; tally: Tally }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-"));
  const wrong: string[] = [];
  for (let seed = 1; seed <= lives; seed += 1) {
    const store = openCoverageStore(join(folder, `${seed}`));
    wrong.push(...faultsOf(store, seed));
    store.close();
    rmSync(join(folder, `${seed}`), { recursive: true });
  }
  rmSync(folder, { recursive: true });
  tally.check(
    `${lives} pages over ${readings} readings each: what is shown and every revision`,
    wrong.length === 0,
    wrong.slice(0, 5).join("; "),
  );
}

function faultsOf(store: CoverageStore, seed: number): string[] {
  const life = pageLife(seed, { readings, polled: seed % 2 === 0 });
  const faults: string[] = [];
  for (const [at, view] of life.views.entries()) {
    store.putView(view);
    const shown = store.posts(all).map(post => textOf(post));
    const truth = [...(life.snapshots[at]?.values() ?? [])];
    if (shown.sort().join("\n") !== truth.sort().join("\n")) faults.push(`seed ${seed}, reading ${at}`);
  }
  const stored = store.revisions("harbour").map(textOf).sort();
  const revisions = [...life.revisions.values()].flat().sort();
  if (stored.join("\n") !== revisions.join("\n")) faults.push(`seed ${seed}, revisions`);
  return faults;
}

function textOf({
  title,
  paragraphs,
}: {
  title: string | null;
  paragraphs: readonly { text: string }[];
}): string {
  return wordsOf({ title, texts: paragraphs.map(({ text }) => text) });
}
