import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blankCard, type Card, plainLine } from "../../src/message/card.ts";
import { escapeMarkdown, renderMarkdown } from "../../src/message/render-markdown.ts";
import { renderText, withPlaces } from "../../src/message/render-text.ts";
import { safeText } from "../../src/message/safe-text.ts";
import { columnsOf } from "../../src/message/wrap-text.ts";

const bbc = { outlet: "BBC", label: "BBC 19:16", address: "https://example.org/live/paris?a=1#post-12" };
const guardian = { outlet: "Guardian", label: "Guardian*", address: null };

const card: Card = {
  ...blankCard("recap"),
  title: "Ukraine · recap · 17 Feb, 17:55–21:09 GMT",
  notices: ["Coverage ended 17 Feb 2025, 21:09 GMT, so “last 3h” counts back from there."],
  lead: { label: null, text: "Paris decided nothing binding.", links: [bbc, guardian] },
  sections: [
    {
      heading: null,
      lines: [
        { label: "Analysis", text: "The bridge role is unclear", links: [bbc] },
        { label: null, text: "He said “no.”", links: [guardian] },
        { label: null, text: "Aid comes from the U.S.", links: [guardian] },
      ],
    },
    { heading: "Next", lines: [{ label: null, text: "Talks are planned for Tuesday (Riyadh).", links: [] }] },
  ],
  footnotes: ["66 posts read: BBC 20, Guardian 45.", "*17 Feb, no time given"],
  actions: [{ label: "Sources", command: { verb: "sources", asOf: null } }],
};

describe("plain text", () => {
  test("has title, notices, lead, lines with their places, headings, footnotes and the page's address", () => {
    expect(renderText(card)).toBe(
      [
        "Ukraine · recap · 17 Feb, 17:55–21:09 GMT",
        "Coverage ended 17 Feb 2025, 21:09 GMT, so “last 3h” counts back from there.",
        "",
        "Paris decided nothing binding (BBC 19:16; Guardian*).",
        "",
        "- Analysis: The bridge role is unclear (BBC 19:16)",
        "- He said “no.” (Guardian*)",
        "- Aid comes from the U.S. (Guardian*)",
        "",
        "Next",
        "- Talks are planned for Tuesday (Riyadh).",
        "",
        "66 posts read: BBC 20, Guardian 45.",
        "*17 Feb, no time given",
        "BBC: https://example.org/live/paris?a=1",
      ].join("\n"),
    );
  });

  test("writes actions as what to type where the place has no buttons", () => {
    expect(renderText(card, { typed: ({ command }) => command.verb })).toContain("\nTry: sources");
  });

  test("wraps at the width, and indents what belongs to a bullet", () => {
    const lines = renderText(card, { width: 44 }).split("\n");
    for (const line of lines.filter(each => !each.includes("https://"))) {
      expect(columnsOf(line)).toBeLessThanOrEqual(44);
    }
    expect(lines).toContain("- Analysis: The bridge role is unclear (BBC");
    expect(lines).toContain("  19:16)");
  });

  test("shows no address that is not plain http or https", () => {
    const trap = (address: string): Card => ({
      ...blankCard("answer"),
      lead: { label: null, text: "Yes.", links: [{ outlet: "BBC", label: "BBC", address }] },
    });
    for (const address of [
      "javascript:alert(1)",
      "data:text/html,x",
      "https://a:b@example.org/",
      "file:///etc",
    ]) {
      expect(renderText(trap(address))).toBe("Yes (BBC).");
      expect(renderMarkdown(trap(address))).toBe("**Yes.** (BBC)");
    }
  });
});

describe("the places of a line", () => {
  test.each([
    ["It is over.", "It is over (BBC)."],
    ["He calls it “the only way”.", "He calls it “the only way” (BBC)."],
    ["He says: “It is over.”", "He says: “It is over.” (BBC)"],
    ["It costs 5%.", "It costs 5% (BBC)."],
    ["Is it over?", "Is it over? (BBC)"],
    ["And so on...", "And so on... (BBC)"],
    ["It comes from the U.S.", "It comes from the U.S. (BBC)"],
    ["A headline", "A headline (BBC)"],
  ])("stand before its full stop: %s", (words, shown) => {
    expect(withPlaces(words, "(BBC)")).toBe(shown);
  });
});

describe("Markdown", () => {
  test("links each place and escapes the rest", () => {
    expect(renderMarkdown(card)).toBe(
      [
        "## Ukraine · recap · 17 Feb, 17:55–21:09 GMT",
        "",
        "> Coverage ended 17 Feb 2025, 21:09 GMT, so “last 3h” counts back from there.",
        "",
        "**Paris decided nothing binding.** ([BBC 19:16](<https://example.org/live/paris?a=1#post-12>); Guardian\\*)",
        "",
        "- **Analysis:** The bridge role is unclear ([BBC 19:16](<https://example.org/live/paris?a=1#post-12>))",
        "- He said “no.” (Guardian\\*)",
        "- Aid comes from the U.S. (Guardian\\*)",
        "",
        "**Next**",
        "",
        "- Talks are planned for Tuesday (Riyadh).",
        "",
        "66 posts read: BBC 20, Guardian 45.  ",
        "\\*17 Feb, no time given",
      ].join("\n"),
    );
  });

  test.each([
    "[click](https://evil.example)",
    "![x](http://evil.example/p.png)",
    "<img src=x onerror=alert(1)>",
    "# heading",
    "1. one",
    "- one",
    "**bold** _it_ ~~no~~ `code` | cell",
    "&lt;b&gt;",
    "see https://evil.example and www.evil.example",
    "===",
  ])("does not come alive from coverage: %s", text => {
    const escaped = escapeMarkdown(text);
    expect(escaped).not.toMatch(/(?<!\\)[\\`*_[\]<>~|&](?![\\`*_[\]<>~|&/.#+=-]|\d)/);
    expect(escaped).not.toMatch(/:\/\/|\bwww\.|^[#+=-]|^\d+\./);
    expect(escaped.replace(/\\([\\`*_[\]<>~|&/.#+=)-])/g, "$1")).toBe(text);
  });
});

describe("any text at all", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.constantFrom(
      "\u001B[31mred\u001B[0m",
      "\u001B]8;;https://evil.example\u0007here\u001B]8;;\u0007",
      "a\u202Egnp.exe",
      "zero\u200Bwidth\uFEFF",
      "lone \uD83D surrogate",
      "line\r\nbreak\u2028and\u0085more",
      "👩\u200D👩\u200D👧 family",
      "x".repeat(10_000),
    ),
  );
  // Controls but the line end, bidirectional overrides and isolates, what cannot be seen, halves of characters.
  const harmful = /(?!\n)\p{Cc}|[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/u;

  test("in any place of a card leaves nothing in a rendering that moves a cursor or turns text around", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(40, 80, undefined), (text, width) => {
        const line = {
          label: text,
          text,
          links: [{ outlet: text || "x", label: text || "x", address: text }],
        };
        const trap: Card = {
          ...blankCard("recap"),
          title: text,
          notices: [text],
          lead: line,
          sections: [{ heading: text, lines: [line, plainLine(text)] }],
          footnotes: [text],
        };
        expect(renderText(trap, width === undefined ? {} : { width })).not.toMatch(harmful);
        expect(renderMarkdown(trap)).not.toMatch(harmful);
      }),
    );
  });

  test("made safe twice is as made safe once", () => {
    fc.assert(
      fc.property(hostile, text => {
        expect(safeText(safeText(text))).toBe(safeText(text));
      }),
    );
  });

  test("keeps what readers wrote: accents, scripts, emoji that are joined", () => {
    for (const text of ["Élysée’s “plan”", "Зеленський", "北京", "👩‍👩‍👧 ok", "שלום"])
      expect(safeText(text)).toBe(text);
  });
});
