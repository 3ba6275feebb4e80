import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sourceTokens } from "../architecture/source-tokens.ts";

const root = new URL("../../src", import.meta.url).pathname;

/** Files in which one of the words stands as a string, not as a key or in prose. */
function filesWith(words: readonly string[]): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter(path => path.endsWith(".ts"))
    .filter(path =>
      sourceTokens(readFileSync(join(root, path), "utf8")).some(
        token => token.kind === "string" && words.includes(token.text),
      ),
    )
    .toSorted();
}

test("one function says whether a story is fresh, quiet, part-blind, blind or ended", () => {
  // The state's shape names all five; the card of `status` has a sentence for each and decides nothing.
  expect(filesWith(["part-blind", "blind"])).toEqual([
    "message/status-card.ts",
    "recap/coverage-state.ts",
    "recap/recap.ts",
  ]);
});

test("it alone asks what life an outlet has, and nobody else looks at lives and posts for that", () => {
  const importing = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter(path => path.endsWith(".ts"))
    .filter(path => /from ".*\/source-life\.ts"/.test(readFileSync(join(root, path), "utf8")));
  expect(importing).toEqual(["recap/coverage-state.ts"]);
  const reading = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter(path => path.endsWith(".ts") && !path.startsWith("store/"))
    .filter(path => /\.lives\(/.test(readFileSync(join(root, path), "utf8")));
  expect(reading).toEqual(["recap/coverage-state.ts"]);
});
