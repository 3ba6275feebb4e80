import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { Fault } from "../../errors.ts";
import { type Migration, migrate } from "./migrate.ts";
import { damaged, storageFault } from "./storage-fault.ts";

/** How to open one of the program's database files. */
type DatabaseOptions = {
  path: string;
  /** `normal` may lose the last commits on a power cut and is for what can be read again; `full` is for what cannot. */
  synchronous: "normal" | "full";
  migrations: readonly Migration[];
};

/** How long a writer waits for another process's transaction, in milliseconds. RELIABILITY, section 7. */
const busyTimeout = 5000;

/**
 * Opens (and where needed creates) a SQLite file in WAL mode with its schema brought up to date. Throws
 * Fault("storage") when the folder cannot be made or written, the file is no database, is damaged, locked, or of a
 * newer schema.
 */
export function openDatabase({ path, synchronous, migrations }: DatabaseOptions): DatabaseSync {
  makeFolder(dirname(path));
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { timeout: busyTimeout, enableForeignKeyConstraints: true });
    database.exec("pragma journal_mode = wal");
    database.exec(`pragma synchronous = ${synchronous}`);
    migrate(database, path, migrations);
    checkPages(database, path);
    return database;
  } catch (error) {
    database?.close();
    throw storageFault(error, path);
  }
}

/** Files up to this size, in bytes, are looked through whenever they are opened: some tens of milliseconds. */
const checkedSize = 16 * 1024 * 1024;

/** Throws where a page of a file that is small enough to be looked through is damaged. */
function checkPages(database: DatabaseSync, path: string): void {
  const { size } = Size.parse(
    database.prepare("select page_count * page_size as size from pragma_page_count, pragma_page_size").get(),
  );
  if (size > checkedSize) return;
  const [found] = Check.parse(database.prepare("pragma quick_check(1)").all());
  if (found === undefined || found.quick_check === "ok") return;
  throw new Fault("storage", damaged(path), { cause: new Error(found.quick_check) });
}

const Size = z.object({ size: z.number() });
const Check = z.array(z.object({ quick_check: z.string() }));

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new Fault(
      "storage",
      `The data folder ${folder} cannot be made. Give --data a folder that can be written.`,
      {
        cause,
      },
    );
  }
}
