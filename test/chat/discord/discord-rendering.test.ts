import fc from "fast-check";
import { expect, test } from "vitest";
import { renderDiscord, typedIn } from "../../../src/chat/discord/discord-rendering.ts";
import { blankCard, type Card } from "../../../src/message/card.ts";
import { safeText } from "../../../src/message/safe-text.ts";
import { refusedMessage } from "../../platforms/discord/limits.ts";
import { injections, randomCard } from "../random-card.ts";

/** What Discord shows: the text of every display, in order. */
function shownIn(messages: readonly unknown[]): string {
  const words: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("content" in value && typeof value.content === "string") words.push(value.content);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(messages);
  return words.join("\n");
}

/** Undoes what makes text harmless: backslashes before punctuation, and the break in "@everyone". */
const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/@\u200B/g, "@");
const squeezed = (text: string) => text.replace(/\s+/gu, "");
const listOf = (texts: readonly string[]): Card => ({
  ...blankCard("timeline"),
  sections: [{ heading: null, lines: texts.map(text => ({ label: null, text, links: [] })) }],
});

test("a recap is a container: title, bold lead with its link, bullets, small print and buttons that carry a command", () => {
  const address = "https://example.org/bbc#12";
  const [message, ...others] = renderDiscord({
    ...listOf(["Warsaw: no soldiers."]),
    title: "Ukraine · recap",
    lead: {
      label: null,
      text: "Nobody promised troops.",
      links: [{ outlet: "BBC", label: "BBC 19:16", address }],
    },
    footnotes: ["66 posts read."],
    actions: [{ label: "Status", command: { verb: "status" } }],
  });
  expect(others).toEqual([]);
  expect(message).toMatchObject({ flags: 32768, allowed_mentions: { parse: [] } });
  expect(shownIn([message])).toBe(
    `## Ukraine · recap\n**Nobody promised troops.** [BBC 19:16](<${address}>)\n- Warsaw: no soldiers.\n-# 66 posts read.`,
  );
  const id = /"custom_id":"([^"]+)"/.exec(JSON.stringify(message))?.[1] ?? "";
  expect(typedIn(id)).toBe("status");
});

test("whatever the coverage holds, Discord takes each message and nobody is mentioned", () => {
  fc.assert(
    fc.property(randomCard, card => {
      for (const message of renderDiscord(card)) {
        expect(refusedMessage({ ...message }, true)).toBeNull();
        expect(message.allowed_mentions).toEqual({ parse: [] });
        expect(shownIn([message]).length).toBeLessThanOrEqual(4_000);
      }
    }),
    { numRuns: 300, endOnFailure: true },
  );
});

// A live mention, time stamp, emoji or command: "<" not behind a backslash, opened by one of Discord's marks.
const live = /(?<!\\)<(?:@|#|t:|a?:|\/|id:|https?:)/;

test("no mention, heading, link or emphasis of the coverage is live", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...injections), fc.string({ unit: "binary" })), { maxLength: 20 }),
      texts => {
        const shown = shownIn(renderDiscord(listOf(texts)));
        expect(shown).not.toMatch(live);
        expect(shown).not.toMatch(/@(?:everyone|here)/i);
        expect(shown).not.toMatch(/https?:\/\//);
        for (const line of shown.split("\n")) expect(line).not.toMatch(/^(?:- )?(?:#{1,3}|-#|>)\s/);
      },
    ),
    { numRuns: 300, endOnFailure: true },
  );
});

test("the same words come back, in order, whatever they are", () => {
  const text = fc
    .oneof(fc.string({ unit: "binary", maxLength: 900 }), fc.constantFrom(...injections))
    .filter(it => safeText(it) !== "");
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), texts => {
      const lines = shownIn(renderDiscord(listOf(texts))).split("\n");
      const words = lines.map(line => unescaped(line.replace(/^- /, ""))).join("");
      expect(squeezed(words)).toBe(squeezed(texts.map(safeText).join("")));
    }),
    { numRuns: 300, endOnFailure: true },
  );
});

test("a link whose words look like another host, or whose address is no web address, stays words", () => {
  const link = (label: string, address: string) =>
    shownIn(
      renderDiscord({
        ...listOf([]),
        lead: { label: null, text: "x", links: [{ outlet: "BBC", label, address }] },
      }),
    );
  expect(link("bank.example", "https://evil.example/")).toBe("**x** bank.example");
  expect(link("BBC 19:16", "javascript:alert(1)")).toBe("**x** BBC 19:16");
  expect(link("BBC 19:16", "https://a.example/x)y")).toBe("**x** [BBC 19:16](<https://a.example/x%29y>)");
});
