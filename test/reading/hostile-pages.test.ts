import fc from "fast-check";
import { expect, test } from "vitest";
import { Reading } from "../../src/coverage/reading.ts";
import { Fault } from "../../src/errors.ts";
import { fixtureBytes, fixtureNames, reading } from "./fixture.ts";

const pages = fixtureNames.map(name => ({ name, bytes: fixtureBytes(name) }));
const place = fc.double({ min: 0, max: 1, noNaN: true });
const change = fc.oneof(
  fc.record({ kind: fc.constant("cut" as const), from: place, length: fc.nat(400) }),
  fc.record({
    kind: fc.constant("splice" as const),
    from: place,
    other: fc.nat(pages.length - 1),
    start: place,
    length: fc.nat(600),
  }),
  fc.record({
    kind: fc.constant("bytes" as const),
    from: place,
    bytes: fc.uint8Array({ minLength: 1, maxLength: 12, min: 9 }),
  }),
);

/** 2,500 pages with one to three changes each: about 5,000 cuts, splices and insertions. */
test("a damaged page is read or refused in words, never anything else", () => {
  fc.assert(
    fc.property(
      fc.nat(pages.length - 1),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (which, changes) => {
        const page = pages[which];
        if (page === undefined) return;
        let bytes = page.bytes;
        for (const one of changes) bytes = changed(bytes, one);
        try {
          Reading.parse(reading(bytes, { name: page.name, date: "2024-07-03" }));
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
          expect(error).toMatchObject({ code: "input" });
        }
      },
    ),
    { numRuns: 2_500 },
  );
});

test("any text at all is read or refused in words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), text => {
      try {
        Reading.parse(reading(text));
      } catch (error) {
        expect(error).toBeInstanceOf(Fault);
      }
    }),
    { numRuns: 500 },
  );
});

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

function changed(
  bytes: Uint8Array,
  one: typeof change extends fc.Arbitrary<infer Change> ? Change : never,
): Uint8Array {
  const at = Math.floor(one.from * bytes.length);
  const before = bytes.subarray(0, at);
  if (one.kind === "cut") return joined(before, bytes.subarray(at + one.length));
  if (one.kind === "bytes") return joined(before, one.bytes, bytes.subarray(at));
  const other = pages[one.other]?.bytes ?? bytes;
  const start = Math.floor(one.start * other.length);
  return joined(before, other.subarray(start, start + one.length), bytes.subarray(at));
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
