import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { Fault } from "../../src/errors.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

/** The sentence of the storage fault that `open` throws. */
function faultOf(open: () => { close(): void }): string {
  try {
    open().close();
  } catch (error) {
    if (error instanceof Fault && error.code === "storage") return error.message;
    throw error;
  }
  return "no fault";
}

function opened(name: string): { path: string; database: DatabaseSync } {
  const path = join(folder.path, name);
  openCoverageStore(path).close();
  return { path, database: new DatabaseSync(join(path, "coverage.sqlite")) };
}

describe("a database that cannot be used is told of in a sentence that says what to do", () => {
  test("where a file stands in the way of the folder", () => {
    const path = join(folder.path, "a-file");
    writeFileSync(path, "");
    expect(faultOf(() => openCoverageStore(join(path, "data")))).toMatch(/cannot be made\. Give --data/);
    expect(faultOf(() => openDeliveryStore(join(path, "data")))).toMatch(/cannot be made\. Give --data/);
  });

  test("where a folder has the file's name", () => {
    const path = join(folder.path, "folder-for-file");
    mkdirSync(join(path, "coverage.sqlite"), { recursive: true });
    expect(faultOf(() => openCoverageStore(path))).toMatch(/cannot be opened/);
  });

  test("where the file is something else", () => {
    const path = join(folder.path, "text");
    mkdirSync(path);
    writeFileSync(
      join(path, "coverage.sqlite"),
      "These are the notes of a meeting, not a database at all.".repeat(100),
    );
    expect(faultOf(() => openCoverageStore(path))).toMatch(/is not a database/);
  });

  test("where a newer program made it", () => {
    const { path, database } = opened("newer");
    database.exec("insert into migration (number, name, checksum) values (900, 'from the future', 'x')");
    database.close();
    expect(faultOf(() => openCoverageStore(path))).toMatch(/newer Standfirst.*Update Standfirst/);
  });

  test("where another version of a schema step made it", () => {
    const { path, database } = opened("changed");
    database.exec("update migration set checksum = 'other' where number = 1");
    database.close();
    expect(faultOf(() => openCoverageStore(path))).toMatch(/another version of schema step 1.*--data/);
  });

  test("where its pages are damaged", () => {
    const { path, database } = opened("damaged");
    database.exec("pragma wal_checkpoint(truncate)");
    database.close();
    const file = join(path, "coverage.sqlite");
    // The header is 100 bytes; what follows on the first page says where the tables are.
    writeFileSync(file, readFileSync(file).fill(0xa5, 100, 4096));
    expect(faultOf(() => openCoverageStore(path))).toMatch(/is damaged\. Move it aside/);
  });
});

describe("a database of this program", () => {
  test("is opened again with what was in it", () => {
    const path = join(folder.path, "again");
    const first = openCoverageStore(path);
    const line = {
      source: "courier",
      publishedAt: "2024-05-06T12:00:00Z",
      timePrecision: "minute",
      kind: "news",
    } as const;
    const more = { title: "Ferry", byline: [], paragraphs: [], tags: [] };
    first.putLines("harbour", "Europe/London", [{ ...line, ...more }], "2024-06-01T09:00:00Z");
    first.close();
    const second = openCoverageStore(path);
    expect(second.count({ story: "harbour", from: null, to: null, asOf: null })).toBe(1);
    second.close();
  });

  test("may be open twice, and each sees what the other stored", () => {
    const path = join(folder.path, "twice");
    const [first, second] = [openDeliveryStore(path), openDeliveryStore(path)];
    expect(first).not.toBe(second);
    first.close();
    second.close();
  });
});
