import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { analysedPosts } from "../../src/analysis/analysed-posts.ts";
import { answer } from "../../src/answers/answer-question.ts";
import { PostLine } from "../../src/coverage/post-line.ts";
import { makeTimeline } from "../../src/recap/make-timeline.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { harbour } from "./story.ts";

let folder: string;
let store: CoverageStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plain-articles-"));
  store = openCoverageStore(folder);
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

function keep(articles: Readonly<Record<string, readonly string[]>>): void {
  const lines = Object.entries(articles).map(([id, texts]) =>
    PostLine.parse({
      id,
      source: "courier",
      publishedAt: "2026-03-01T12:00:00Z",
      timePrecision: "day",
      kind: "article",
      title: null,
      paragraphs: texts.map(text => ({ role: "text", text })),
    }),
  );
  store.putLines(harbour.id, harbour.timezone, lines, "2026-03-01T13:00:00Z");
}

const asOf = "2026-03-02T00:00:00Z";
const window = {
  from: "2026-03-01T00:00:00Z",
  to: "2026-03-01T23:59:59Z",
  label: "1 March",
  clock: "wall" as const,
};

/** What the timeline tells, each line with the words that it cites. */
function told(): { text: string; quote: string }[] {
  const request = { window, asOf, sources: undefined, topics: undefined, excludeKinds: [] };
  return makeTimeline(store, harbour, request).entries.map(({ text, citation }) => ({
    text,
    quote: citation.quote,
  }));
}

const report =
  "Every crossing of the ferry company is cancelled after two boats sank, Karin Lund said on Monday.";
const article = [
  "Passengers wait beside the quay in Bergen February 28, 2026.",
  `Crossings cancelled after storm BERGEN | Mon Mar 2, 2026 7:28 pm CET BERGEN (Wire) - ${report}`,
  "She said divers would look for the second boat when the wind drops.",
  "Nobody was hurt in either of the two accidents, the police said.",
  "Norway will pay for hotel rooms of stranded passengers until Friday.",
  "(Reporting by Ada Writer; Editing by Bo Writer)",
];

describe("plain articles", () => {
  it("are told without their datelines, headlines and captions, in words that stand in the post", () => {
    keep({ a: article });
    const [line] = told();
    expect(line).toEqual({ text: report, quote: report });
    expect(article.join("\n")).toContain(line?.quote);
  });

  it("answer in the sentence proper, and the place of the dateline still counts for it", () => {
    keep({ a: article });
    const question = "What did the ferry company cancel in Bergen?";
    const given = answer(store, harbour, { question, asOf, history: [], window: null, zone: "Europe/Oslo" });
    expect(given.outcome).toBe("answered");
    expect(given.text).toContain(report);
    expect(given.text).not.toContain("Wire");
  });

  it("lose the lines of their site, which stand at the same place in three of them", () => {
    const teaser = "Ten recipes for a winter evening that the whole family will enjoy.";
    const again = "The police said the ferry line had been warned about the storm in good time.";
    const body = (name: string) => [
      `${name} told the court on Monday that the ferry line had no money left.`,
      `Lawyers for ${name} asked the judge for two more weeks.`,
      "The judge gave them until Friday to name a new owner.",
    ];
    keep({
      a: [teaser, ...body("Hansen"), again, "Nobody has claimed the wreck."],
      b: [teaser, again, ...body("Olsen"), "Snow fell on the quay all night."],
      c: [teaser, ...body("Dahl"), "Divers went down twice.", again, "They found the engine."],
    });
    const roles = (text: string) =>
      analysedPosts(store, harbour, { from: null, to: null, asOf: null }).flatMap(({ features }) =>
        features.sentences.filter(sentence => sentence.text === text).map(({ role }) => role),
      );
    expect(roles(teaser)).toEqual(["promo", "promo", "promo"]);
    expect(roles(again)).toEqual(["text", "text", "text"]);
    expect(told().map(({ text }) => text)).not.toContain(teaser);
  });
});
