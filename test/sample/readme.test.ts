import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { Settings } from "../../src/settings.ts";

const root = join(import.meta.dirname, "..", "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const map = readFileSync(join(root, "src", "README.md"), "utf8");

// The README's first block: the command, and all that the program prints until the reader leaves.
const session = /(?<=```console\n\$ npm start\n)[\s\S]*?(?=```\n)/;

// To write the README anew after a recap has changed for the better: npm run unit -- test/sample/readme.test.ts -u
test("the README shows what the program prints", async () => {
  expect(readme).toMatch(session);
  const printed = startAndAsk("How many British troops would be sent?");
  await expect(readme.replace(session, () => printed)).toMatchFileSnapshot(join(root, "README.md"));
});

test("every npm script that the README and the map name exists", () => {
  const Package = z.object({ scripts: z.record(z.string(), z.string()) });
  const { scripts } = Package.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  const named = [...`${readme}${map}`.matchAll(/npm (?:run )?(?:--silent )?([a-z:]+)/g)]
    .map(([, name = ""]) => name)
    .filter(name => name !== "ci" && name !== "run");
  expect(named).toContain("start");
  expect(named.filter(name => scripts[name] === undefined)).toEqual([]);
});

test("every file that the README and the map link to exists", () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = ""]) => path);
  expect(links.filter(path => !existsSync(join(root, path)))).toEqual([]);
  // Files of src/ that the map names in running text, such as `cli/ask.ts`.
  const files = [...map.matchAll(/`([a-z/-]+\.ts)`/g)].map(([, path = ""]) => path);
  const missing = files.filter(path => !existsSync(join(root, "src", path)) && !existsSync(join(root, path)));
  expect(missing.filter(path => path.includes("/"))).toEqual([]);
});

test("the README's table has every verb of the command line", () => {
  const help = spawnSync(process.execPath, [join("src", "main.ts"), "help"], { cwd: root, encoding: "utf8" });
  // Two spaces, then the verb.
  const verbs = [...help.stdout.matchAll(/^ {2}([a-z][a-z-]+)/gm)].map(([, verb = ""]) => verb);
  expect(verbs).toContain("recap");
  for (const verb of verbs) expect(readme, verb).toMatch(new RegExp(`^\\|.*\`${verb}\\b`, "m"));
});

test("every setting that the README names is one", () => {
  // Names in capitals with an underscore, of the program or of a platform.
  const named = readme.match(/\b(?:STANDFIRST|SLACK|DISCORD)_[A-Z_]+\b/g) ?? [];
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(Object.keys(Settings.shape)).toContain(name);
});

/** What a reader sees who starts the program with an empty environment, asks one question and leaves. */
function startAndAsk(question: string): string {
  const data = mkdtempSync(join(tmpdir(), "standfirst-readme-"));
  try {
    const { PATH } = process.env;
    const started = spawnSync(process.execPath, [join("src", "main.ts"), "start"], {
      cwd: root,
      encoding: "utf8",
      env: { PATH, STANDFIRST_DATA: data },
      input: `${question}\nquit\n`,
    });
    expect(started.stderr).toBe("");
    expect(started.status).toBe(0);
    return started.stdout
      .replace(/ukraine> quit\s*$/, "")
      .trimEnd()
      .concat("\n");
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
