import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { Fault } from "../../errors.ts";

/** One step of a schema, applied once and never changed afterwards; its number is its place in the list, from 1. */
export type Migration = { name: string; sql: string };

const Applied = z.array(z.object({ number: z.number(), name: z.string(), checksum: z.string() }));

/**
 * Applies what is missing of `migrations`, all of it or nothing. Throws Fault("storage") for a database of a newer
 * program and for one that was made by other migrations than these.
 */
export function migrate(database: DatabaseSync, path: string, migrations: readonly Migration[]): void {
  if (appliedTo(database, path, migrations) === migrations.length) return;
  database.exec("begin immediate");
  try {
    database.exec(
      "create table if not exists migration (number integer primary key, name text not null, checksum text not null) strict",
    );
    // Another process may have migrated between the look above and our lock.
    const done = appliedTo(database, path, migrations);
    const record = database.prepare("insert into migration (number, name, checksum) values (?, ?, ?)");
    for (const [index, migration] of migrations.entries()) {
      if (index < done) continue;
      database.exec(migration.sql);
      record.run(index + 1, migration.name, checksumOf(migration));
    }
    database.exec("commit");
  } catch (error) {
    if (database.isTransaction) database.exec("rollback");
    throw error;
  }
}

function appliedTo(database: DatabaseSync, path: string, migrations: readonly Migration[]): number {
  const known = database.prepare("select 1 from sqlite_schema where name = 'migration'").get();
  if (!known) return 0;
  const applied = Applied.parse(
    database.prepare("select number, name, checksum from migration order by number").all(),
  );
  if (applied.length > migrations.length) {
    throw new Fault(
      "storage",
      `${path} was made by a newer Standfirst (schema ${applied.length}; this one knows ${migrations.length}). Update Standfirst, or give --data another folder.`,
    );
  }
  for (const [index, row] of applied.entries()) {
    const ours = migrations[index];
    if (ours && row.number === index + 1 && row.checksum === checksumOf(ours)) continue;
    throw new Fault(
      "storage",
      `${path} was made with another version of schema step ${row.number} (${row.name}). Use the Standfirst that made it, or ingest again into another folder with --data.`,
    );
  }
  return applied.length;
}

function checksumOf(migration: Migration): string {
  return createHash("sha256").update(migration.sql).digest("hex");
}
