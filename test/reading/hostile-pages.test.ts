import { expect, test } from "vitest";
import { Fault } from "../../src/errors.ts";
import { reading } from "./fixture.ts";

test.each([
  [
    "deeply nested markup",
    `<html>${"<div>".repeat(20_000)}<p>The gate has held through both tides of the day.</p>`,
  ],
  ["one line of a megabyte", `The gate held${" and the gate held".repeat(60_000)}.`],
  [
    "a hundred thousand quotation marks",
    `The lock\n\n${"\"'“”".repeat(25_000)} The gate has held through both tides of the day.`,
  ],
  [
    "a hundred thousand numbers",
    `  1. Gate shutpublished at 10:00 GMT 3 July\n${"    1. one\n    2. two\n".repeat(25_000)}`,
  ],
  ["a hundred thousand marks of time", "published at ".repeat(50_000)],
  [
    "nested JSON-LD",
    `<script type="application/ld+json">${"[".repeat(5_000)}${"]".repeat(5_000)}</script><p>The gate has held through both tides of the day.</p>`,
  ],
])("%s is read or refused", (_, text) => {
  try {
    expect(reading(text, { date: "2024-07-03" }).posts.length).toBeGreaterThan(0);
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
  }
});
