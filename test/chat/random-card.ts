import { readFileSync } from "node:fs";
import fc from "fast-check";
import { z } from "zod";
import type { Card } from "../../src/message/card.ts";

/** Strings that break programs (Big List of Naughty Strings, MIT; its licence stands beside the file). */
const naughtyStrings: string[] = z
  .array(z.string())
  .parse(
    JSON.parse(readFileSync(new URL("../fixtures/hostile/naughty-strings.json", import.meta.url), "utf8")),
  );

/** What coverage can hold to reach a channel: mentions, markup and links of both platforms. */
export const injections = [
  "<!channel> <!here> <!everyone>",
  "<@U0ANA> <#C0DESK> <!subteam^S0>",
  "@everyone @here <@400000000000000001> <@&200000000000000001> <#300000000000000001>",
  "[click](https://evil.example) <https://evil.example|BBC>",
  "*bold* _it_ ~no~ `code` ```block``` ||spoiler||",
  "# big\n-# small\n> quote\n- item\n1. one\n+ plus",
  "</ukraine recap:1> <t:1739814900:R> <a:emoji:1> <id:guide>",
  "https://evil.example/path www.evil.example discord.gg/abc",
  "\u202Eevil\u202C \u200B\uFEFF \u0000\u001B[31m",
  "\uD800 lone \uDFFF surrogates",
  "e\u0301".repeat(30),
  "👩‍👩‍👧‍👦".repeat(20),
];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 2, arbitrary: fc.constantFrom(...naughtyStrings) },
  { weight: 2, arbitrary: fc.constantFrom(...injections) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.nat({ max: 10_000 }).map(n => "x".repeat(n)) },
);
const text = fc.oneof(
  word,
  fc.array(word, { maxLength: 6 }).map(words => words.join(" ")),
);
const link = fc.record({
  outlet: text.filter(it => it !== ""),
  label: text.filter(it => it !== ""),
  address: fc.oneof(
    fc.constant(null),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.constantFrom("javascript:alert(1)", "https://a.example/x)y>z|w", "https://user:pw@evil.example/"),
    fc.nat({ max: 5_000 }).map(n => `https://a.example/${"p".repeat(n)}`),
  ),
});
const line = fc.record({
  label: fc.option(text, { nil: null }),
  text,
  links: fc.array(link, { maxLength: 3 }),
});

/** A card with anything in every slot that holds text. */
export const randomCard: fc.Arbitrary<Card> = fc.record({
  kind: fc.constantFrom<Card["kind"]>("recap", "answer", "timeline", "sources", "problem"),
  title: fc.option(text, { nil: null }),
  notices: fc.array(text, { maxLength: 3 }),
  lead: fc.option(line, { nil: null }),
  sections: fc.array(
    fc.record({ heading: fc.option(text, { nil: null }), lines: fc.array(line, { maxLength: 12 }) }),
    { maxLength: 4 },
  ),
  footnotes: fc.array(text, { maxLength: 4 }),
  actions: fc.array(
    fc.record({
      label: text.filter(it => it !== ""),
      command: fc.record({
        verb: fc.constant("ask" as const),
        question: text,
        window: fc.constant(null),
        asOf: fc.constant(null),
        show: fc.constant(null),
      }),
    }),
    { maxLength: 6 },
  ),
  visibility: fc.constantFrom<Card["visibility"]>("channel", "private"),
});
