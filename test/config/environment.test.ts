import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSettings, Settings } from "../../src/settings.ts";

const root = join(import.meta.dirname, "..", "..");

// NAME=value, with or without the "# " that switches it off.
const examples = [
  ...readFileSync(join(root, ".env.example"), "utf8").matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=(.*)$/gm),
];

test(".env.example has each setting once, and no other", () => {
  expect(examples.map(([, name]) => name).sort()).toEqual(Object.keys(Settings.shape).sort());
});

test(".env.example has the default of each setting", () => {
  const defaults = new Map<string, unknown>(Object.entries(Settings.parse({})));
  for (const [, name = "", value] of examples) expect(value, name).toBe(String(defaults.get(name) ?? ""));
});

test("the values of .env.example are settings that are read without a fault", () => {
  const environment = Object.fromEntries(examples.map(([, name, value]) => [name, value]));
  expect(readSettings(environment)).toEqual(readSettings({}));
});

test("each example stands below a comment that says why", () => {
  const lines = readFileSync(join(root, ".env.example"), "utf8").split("\n");
  for (const [line] of examples) {
    const before = lines[lines.indexOf(line) - 1] ?? "";
    expect(before, line).toMatch(/^# .*\w{3}.*\.$/);
  }
});
