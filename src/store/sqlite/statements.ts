import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { z } from "zod";
import { storageFault } from "./storage-fault.ts";

/** Statements of one database, each prepared once, and its transactions. */
export type Statements = {
  run(sql: string, ...values: SQLInputValue[]): void;
  /** The rows, as SQLite gives them: the caller checks their shape. */
  all(sql: string, ...values: SQLInputValue[]): unknown[];
  /** The first row, or null. */
  get(sql: string, ...values: SQLInputValue[]): unknown;
  /** The first column of the first row as a number; null where there is no row or no value. */
  number(sql: string, ...values: SQLInputValue[]): number | null;
  /** The first column of every row as a number. */
  numbers(sql: string, ...values: SQLInputValue[]): number[];
  /** The first column of every row as text. */
  texts(sql: string, ...values: SQLInputValue[]): string[];
  /** Runs `work` with errors of SQLite told as Faults. */
  read<T>(work: () => T): T;
  /** Runs `work` in a transaction: all of it or nothing. */
  write<T>(work: () => T): T;
  close(): void;
};

const NumberColumn = z.array(z.number().nullable());
const TextColumn = z.array(z.array(z.string()));

/** So many different statements are kept; queries are built from few parts, so this is never reached in practice. */
const keptStatements = 500;

/** Statements over an open database; `path` is for its messages. */
export function statementsOf(database: DatabaseSync, path: string): Statements {
  const kept = new Map<string, StatementSync>();
  function prepared(sql: string): StatementSync {
    const known = kept.get(sql);
    if (known) return known;
    if (kept.size >= keptStatements) kept.clear();
    const statement = database.prepare(sql);
    kept.set(sql, statement);
    return statement;
  }
  function guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (database.isOpen && database.isTransaction) database.exec("rollback");
      throw storageFault(error, path);
    }
  }
  return {
    run(sql, ...values) {
      const statement = prepared(sql);
      // FTS5's own bookkeeping leaves a last row id above 2^53, which a JavaScript number cannot hold.
      statement.setReadBigInts(true);
      statement.run(...values);
    },
    all: (sql, ...values) => prepared(sql).all(...values),
    get: (sql, ...values) => prepared(sql).get(...values) ?? null,
    number: (sql, ...values) => {
      const row = prepared(sql).get(...values);
      return row ? (NumberColumn.parse(Object.values(row))[0] ?? null) : null;
    },
    numbers: (sql, ...values) =>
      NumberColumn.parse(
        prepared(sql)
          .all(...values)
          .flatMap(row => Object.values(row)),
      ).filter(value => value !== null),
    texts: (sql, ...values) =>
      TextColumn.parse(
        prepared(sql)
          .all(...values)
          .map(row => Object.values(row)),
      ).flat(),
    read: guarded,
    write: work =>
      guarded(() => {
        database.exec("begin immediate");
        const result = work();
        database.exec("commit");
        return result;
      }),
    close: () => database.close(),
  };
}
