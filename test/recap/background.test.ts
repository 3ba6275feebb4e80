import { describe, expect, test } from "vitest";
import { PostLine } from "../../src/coverage/post-line.ts";
import { backgroundCard } from "../../src/message/background-card.ts";
import { renderText } from "../../src/message/render-text.ts";
import { Background } from "../../src/recap/background.ts";
import { makeBackground } from "../../src/recap/make-background.ts";
import { harbour, windowOf, withLines } from "./harbour.ts";

const line = (id: string, text: string, more: object = {}): PostLine =>
  PostLine.parse({
    ...{ id, source: "courier", kind: "news", title: null, timePrecision: "minute" },
    ...{ publishedAt: "2025-03-04T10:00:00Z", ...more },
    paragraphs: [{ role: "text", text }],
  });
const coverage: PostLine[] = [
  line(
    "what",
    "The strike of the dockers has closed the port of Valmere and all of its ferries for three weeks.",
    { kind: "explainer" },
  ),
  line(
    "how",
    "The strike in the port of Valmere began in February 2025 after the owners cut the night shifts of the dockers.",
    { kind: "article" },
  ),
  line(
    "stake",
    "The strike could cost the port of Valmere its last ferries, and the town depends on the dockers and their wages.",
    { kind: "analysis" },
  ),
  line(
    "row",
    "The owners of the port of Valmere deny that the dockers were ever promised a rise, which their union disputes.",
    { kind: "news" },
  ),
  line(
    "people",
    "British Prime Minister Iva Harlow spoke to French President Luc Merle about the ferries of the port of Valmere.",
  ),
  line(
    "other",
    "Rain fell on the quay of Valmere in the night, and the dockers of the port lit fires at the northern gate.",
  ),
];
const backgroundOf = (lines: readonly PostLine[], asOf: string | null = null): Background =>
  withLines(lines, store =>
    Background.parse(makeBackground(store, harbour, { window: { ...windowOf(), from: null }, asOf })),
  );
const textOf = (background: Background): string =>
  renderText(
    backgroundCard(background, { storyName: "Harbour", zone: "Europe/London", notices: [], empty: null }),
  );

describe("background", () => {
  test("is five cited lines: what it is, who is in it, how it came here, what is at stake, what is disputed", () => {
    const { parts } = backgroundOf(coverage);
    const cited = Object.fromEntries(parts.map(({ part, line: one }) => [part, one?.citations[0]?.postId]));
    expect(cited).toEqual({ what: "what", who: "people", how: "how", stake: "stake", disputed: "row" });
    const who = parts.find(({ part }) => part === "who")?.line?.text;
    expect(who).toBe("British Prime Minister Iva Harlow; French President Luc Merle.");
  });

  test("marks what comes from an analysis", () => {
    expect(textOf(backgroundOf(coverage))).toContain("- What is at stake (analysis): The strike could cost");
  });

  test("says what the coverage does not give, and that nothing in it explains", () => {
    const text = textOf(
      backgroundOf([
        line("other", "Rain fell on the quay of Valmere in the night and on the dockers of the port."),
      ]),
    );
    expect(text).toContain("What is disputed: the coverage I hold does not say.");
    expect(text).toContain("none of them an explainer, an analysis or an article");
    expect(textOf(backgroundOf([]))).toContain("The coverage I hold has no line of background");
  });

  test("holds nothing that was learnt after the moment asked for", () => {
    const late = coverage.map(one => ({
      ...one,
      knownAt: one.id === "how" ? "2025-03-04T20:00:00Z" : "2025-03-04T10:00:00Z",
    }));
    const { parts } = backgroundOf(late, "2025-03-04T12:00:00Z");
    expect(parts.flatMap(({ line: one }) => one?.citations ?? []).map(({ postId }) => postId)).not.toContain(
      "how",
    );
  });
});
