import fc from "fast-check";
import { expect, test } from "vitest";
import { slackLimits } from "../../../src/chat/slack/slack-limits.ts";
import { renderSlack, visibleText } from "../../../src/chat/slack/slack-rendering.ts";
import { blankCard, type Card } from "../../../src/message/card.ts";
import { safeText } from "../../../src/message/safe-text.ts";
import { refusedMessage } from "../../platforms/slack/limits.ts";
import { injections, randomCard } from "../random-card.ts";

const squeezed = (text: string) => text.replace(/\s+/gu, "");
const bulletsOf = (texts: readonly string[]): Card => ({
  ...blankCard("recap"),
  title: "Ukraine · recap · 17 Feb, 17:55–21:09 GMT",
  lead: {
    label: null,
    text: "Nobody promised troops.",
    links: [{ outlet: "BBC", label: "BBC 19:16", address: "https://example.org/bbc#12" }],
  },
  sections: [{ heading: null, lines: texts.map(text => ({ label: null, text, links: [] })) }],
  footnotes: ["66 posts read.", "*17 Feb, no time given"],
  actions: [{ label: "Timeline", command: { verb: "status" } }],
});

test("a recap is a header, bold lead with its link, bullets, a context line and buttons that carry a command", () => {
  const [message, ...others] = renderSlack(bulletsOf(["Warsaw: no soldiers."]));
  expect(others).toEqual([]);
  expect(message?.blocks.map(block => block.type)).toEqual(["header", "rich_text", "context", "actions"]);
  expect(message).toMatchObject({ unfurl_links: false, unfurl_media: false });
  expect(message?.text.startsWith("Nobody promised troops (BBC 19:16).")).toBe(true);
  expect(JSON.stringify(message?.blocks)).toContain('"value":"status"');
});

test("whatever the coverage holds, each message is inside our limits and Slack takes it", () => {
  fc.assert(
    fc.property(randomCard, card => {
      for (const message of renderSlack(card)) {
        expect(refusedMessage({ ...message }, true)).toBeNull();
        expect(JSON.stringify(message.blocks).length).toBeLessThanOrEqual(slackLimits.serialised);
        expect(message.blocks.length).toBeLessThanOrEqual(slackLimits.blocks);
        expect(message.text.length).toBeLessThanOrEqual(slackLimits.text);
      }
    }),
    { numRuns: 300, endOnFailure: true },
  );
});

test("no text of the coverage stands where Slack reads markup, and the fallback text is escaped", () => {
  fc.assert(
    fc.property(randomCard, card => {
      for (const message of renderSlack(card)) {
        expect(JSON.stringify(message.blocks)).not.toContain('"mrkdwn"');
        expect(message.text).not.toMatch(/<[!@#]|</);
      }
    }),
    { numRuns: 200, endOnFailure: true },
  );
});

test("the same words come back, in order, whatever they are", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(...injections)), {
        maxLength: 30,
      }),
      texts => {
        const shown = renderSlack({
          ...blankCard("timeline"),
          sections: [{ heading: null, lines: texts.map(text => ({ label: null, text, links: [] })) }],
        });
        const words = squeezed(shown.map(message => visibleText(message.blocks)).join(""));
        expect(words).toBe(squeezed(texts.map(safeText).join("")));
      },
    ),
    { numRuns: 300 },
  );
});

test("a card too long for one message goes on in the thread, whole", () => {
  const texts = Array.from({ length: 200 }, (_, i) => `${i}: ${"word ".repeat(40)}`);
  const messages = renderSlack(bulletsOf(texts));
  expect(messages.length).toBeGreaterThan(3);
  const words = messages.map(message => visibleText(message.blocks)).join(" ");
  for (const text of texts) expect(words).toContain(text.trim());
});
