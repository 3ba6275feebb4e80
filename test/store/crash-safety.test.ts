import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, test } from "vitest";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const script = new URL("put-until-killed.ts", import.meta.url).pathname;

/** Runs the storing process until it has said so many batches, kills it at once, and gives the last batch it said. */
async function killedAfter(path: string, batches: number): Promise<number> {
  const child: ChildProcess = spawn(process.execPath, [script, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout?.on("data", (part: Buffer) => {
    said += part.toString();
    if (said.split("\n").length > batches) child.kill("SIGKILL");
  });
  await new Promise(resolve => child.once("close", resolve));
  // The last line may be half written.
  return Number(said.split("\n").at(-2));
}

test("what was acknowledged before the process was killed is there, whole batches only, and the files are sound", async () => {
  for (const batches of [1, 7, 23]) {
    const path = join(folder.path, `${batches}`);
    const last = await killedAfter(path, batches);
    const store = openCoverageStore(path);
    const query = { story: "harbour", from: null, to: null, asOf: null };
    const ids = new Set(store.posts(query).map(post => post.id));
    for (let batch = 0; batch <= last; batch += 1) expect(ids.has(`${batch}-19`)).toBe(true);
    expect(ids.size % 20).toBe(0);
    expect(store.posts({ ...query, terms: ["notic"] }).length).toBeGreaterThanOrEqual((last + 1) * 20);
    store.close();
    const database = new DatabaseSync(join(path, "coverage.sqlite"));
    expect(database.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
    expect(() => database.exec("insert into search (search) values ('integrity-check')")).not.toThrow();
    database.close();
  }
});
