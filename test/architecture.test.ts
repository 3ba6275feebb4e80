import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { brokenRules, type SourceFile } from "./architecture/house-rules.ts";

const root = new URL("../src", import.meta.url).pathname;

function sources(): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter(path => path.endsWith(".ts"))
    .map(path => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(root, path), "utf8") }));
}

describe("the house", () => {
  test("keeps its rules: folders, direction of imports, drivers, time, environment, SQL, classes, sizes", () => {
    const files = sources();
    expect(files.length).toBeGreaterThan(20);
    expect(brokenRules(files)).toEqual([]);
  });
});

describe("the check of the house", () => {
  const faultsOf = (path: string, text: string) => brokenRules([{ path, text }]);

  test.each([
    ["a folder that is not in the table", "helpers/a.ts", "", "is not in the table"],
    ["a file beside the folders that is not in the table", "index.ts", "", "is not in the table"],
    ["an import upward", "time/a.ts", 'import { b } from "../recap/b.ts";', "recap/ stands below time/"],
    [
      "an upward import of a type",
      "time/a.ts",
      'import type { B } from "../store/b.ts";',
      "store/ stands below",
    ],
    [
      "an upward import that is dynamic",
      "time/a.ts",
      'const b = await import("../cli/b.ts");',
      "cli/ stands below",
    ],
    ["an upward re-export", "time/a.ts", 'export { b } from "../cli/b.ts";', "cli/ stands below"],
    ["an upward import for its effect", "time/a.ts", 'import "../cli/b.ts";', "cli/ stands below"],
    [
      "an import over several lines",
      "time/a.ts",
      'import {\n  b,\n} from "../cli/b.ts";',
      "cli/ stands below",
    ],
    [
      "a driver outside app.ts",
      "cli/a.ts",
      'import { s } from "../store/sqlite/s.ts";',
      "which only app.ts may",
    ],
    ["a driver in another driver", "chat/slack/a.ts", 'import { s } from "../terminal/s.ts";', "only app.ts"],
    ["settings outside app.ts", "cli/a.ts", 'import { s } from "../settings.ts";', "is not for cli/"],
    ["process.env outside settings.ts", "app.ts", "const home = process.env.HOME;", "reads process.env"],
    ["process?.env", "app.ts", 'process?.env["HOME"];', "reads process.env"],
    ["a class", "store/a.ts", "export class Store {}", "declares a class"],
    ["an anonymous class", "store/a.ts", "const Store = class {};", "declares a class"],
    ["SQL outside store/", "cli/a.ts", 'const q = "select id from post";', "holds SQL"],
    ["SQL in a template", "cli/a.ts", "const q = `\n  INSERT INTO post \x24{values}`;", "holds SQL"],
    [
      "a database engine outside store/",
      "cli/a.ts",
      'import { DatabaseSync } from "node:sqlite";',
      "stays in store/",
    ],
    [
      "a platform's package outside chat/",
      "cli/a.ts",
      'import type { App } from "@slack/bolt";',
      "stays in chat/",
    ],
    ["new Date outside time/", "recap/a.ts", "const now = new Date();", "uses Date"],
    ["Date.now outside time/", "recap/a.ts", "const now = Date.now();", "uses Date"],
    ["Temporal outside time/", "recap/a.ts", "Temporal.Now.instant();", "uses Temporal"],
    ["a file above 400 lines", "recap/a.ts", "\n".repeat(400), "has 401 lines"],
    ["a fault after a template", "recap/a.ts", "const a = `\x24{`\x24{b}`} {`; new Date();", "uses Date"],
    [
      "a fault after an expression with a quotation mark",
      "recap/a.ts",
      "const a = /[\"'`]/g; new Date();",
      "uses Date",
    ],
  ])("finds %s", (_what, path, text, fault) => {
    expect(faultsOf(path, text).join()).toContain(fault);
  });

  test.each([
    ["an import from a folder above", "cli/a.ts", 'import { b } from "../time/b.ts";'],
    ["an import within a folder", "store/sqlite/a.ts", 'import { b } from "../rows.ts";'],
    ["a contract from anywhere", "time/a.ts", 'import type { C } from "../store/coverage-store.ts";'],
    ["a driver in app.ts", "app.ts", 'await import("./store/sqlite/coverage-store.ts");'],
    ["process.env in settings.ts", "settings.ts", "readSettings(process.env);"],
    ["words of it in comments", "recap/a.ts", '// new Date() and import("../cli/b.ts")\n/* class A {} */'],
    ["words of it in strings", "recap/a.ts", 'const a = "new Date() in a class of process.env";'],
    ["a date that is somebody else's member", "recap/a.ts", "page.Date(1); row.class;"],
    ["time in time/", "time/a.ts", "new Date(Temporal.Now.instant().epochMilliseconds);"],
    ["SQL in store/", "store/sqlite/a.ts", 'const q = "select id from post";'],
    ["a word of it before a template", "recap/a.ts", "const a = `\x24{on}\x24{from}.\x24{b}`;"],
    ["a sentence that begins with select", "cli/a.ts", 'const q = "Select a story.";'],
  ])("allows %s", (_what, path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });
});
