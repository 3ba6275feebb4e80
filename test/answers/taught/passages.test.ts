import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "passages");

/** What is odd in a passage, as teach.py would read it. */
function faultsOf(passage: string): string[] {
  const [headline = "", ...lines] = passage.split("\n");
  const sentences = lines.filter(line => /^\d+ \S/u.test(line));
  const questions = lines.filter(line => /^\? .+ \| (?:-|\d+(?: \d+)*)$/u.test(line));
  const named = questions.flatMap(line =>
    (/\d[\d ]*$/u.exec(line)?.[0] ?? "").split(" ").filter(Boolean).map(Number),
  );
  return [
    ...(/^# \S/u.test(headline) ? [] : [`no headline: ${headline}`]),
    ...(sentences.length + questions.length === lines.length ? [] : [`another line: ${headline}`]),
    ...(sentences.every((line, at) => line.startsWith(`${at + 1} `)) ? [] : [`numbers: ${headline}`]),
    ...(named.every(number => number >= 1 && number <= sentences.length)
      ? []
      : [`no such sentence: ${headline}`]),
  ];
}

test.each(readdirSync(folder))("%s holds passages with questions on their own sentences", file => {
  const passages = readFileSync(join(folder, file), "utf8").trimEnd().split("\n\n");
  expect(passages.length).toBeGreaterThan(50);
  expect(passages.flatMap(faultsOf)).toEqual([]);
});
