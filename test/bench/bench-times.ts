/** Milliseconds of processor time of this thread. */
export function cost(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/** The least of three times, in milliseconds by the clock: what comes between on a busy machine only adds. */
export async function leastTime(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3; time++) {
    const began = performance.now();
    const done = work();
    if (done instanceof Promise) await done;
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

/** The value that so many (0 to 1) are at or below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** One row of a printed table. */
export function row(cells: readonly (string | number)[]): void {
  console.log(cells.map((cell, at) => (at === 0 ? `${cell}`.padEnd(34) : `${cell}`.padStart(12))).join(""));
}
