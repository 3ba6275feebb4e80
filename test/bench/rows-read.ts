import { readFileSync } from "node:fs";
import { type SQLInputValue, StatementSync } from "node:sqlite";

/** What a piece of work took out of the database: rows handed out by statements, and bytes read from files. */
export type Read = { rows: number; kilobytes: number };

/** The statements' methods as this project calls them: values by place. */
type Counted = {
  all: (this: StatementSync, ...values: SQLInputValue[]) => unknown[];
  get: (this: StatementSync, ...values: SQLInputValue[]) => unknown;
};

let rows = 0;

/** Counts the rows that every statement of this process hands out from now on. */
export function countRows(): void {
  const { all, get }: Counted = StatementSync.prototype;
  const counted = {
    all(this: StatementSync, ...values: SQLInputValue[]) {
      const found = all.call(this, ...values);
      rows += found.length;
      return found;
    },
    get(this: StatementSync, ...values: SQLInputValue[]) {
      const found = get.call(this, ...values);
      if (found !== undefined) rows += 1;
      return found;
    },
  };
  Object.assign(StatementSync.prototype, counted);
}

/**
 * What `work` reads. Bytes are those that this process asked the system for: SQLite keeps 2 MB of a file in memory, so that
 * a statement that looks through a table or an index without handing out its rows shows here; NaN where no system tells.
 */
export async function readBy(work: () => unknown): Promise<Read> {
  const [rowsBefore, bytesBefore] = [rows, bytesRead()];
  await work();
  return { rows: rows - rowsBefore, kilobytes: (bytesRead() - bytesBefore) / 1_024 };
}

function bytesRead(): number {
  try {
    return Number(/^rchar: (\d+)/mu.exec(readFileSync("/proc/self/io", "utf8"))?.[1]);
  } catch {
    return Number.NaN;
  }
}
