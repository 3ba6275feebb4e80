import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderDiscord } from "../../src/chat/discord/discord-rendering.ts";
import { renderSlack, visibleText } from "../../src/chat/slack/slack-rendering.ts";
import { windowBetween } from "../../src/commands/window-between.ts";
import type { Story } from "../../src/coverage/story.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { briefCard } from "../../src/message/brief-card.ts";
import { BriefPage, briefPage } from "../../src/message/brief-page.ts";
import { renderText } from "../../src/message/render-text.ts";
import { Background } from "../../src/recap/background.ts";
import { makeBackground } from "../../src/recap/make-background.ts";
import { makeBrief } from "../../src/recap/make-brief.ts";
import { makeNext } from "../../src/recap/make-next.ts";
import type { RecapRequest } from "../../src/recap/make-recap.ts";
import { makeUnknowns } from "../../src/recap/make-unknowns.ts";
import { Next } from "../../src/recap/next.ts";
import type { Line } from "../../src/recap/recap.ts";
import { Unknowns } from "../../src/recap/unknowns.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { chooseStory, readStories } from "../../src/stories.ts";
import { systemClock } from "../../src/time/clock.ts";
import { plusSeconds } from "../../src/time/instant.ts";
import { dayPages } from "../coverage/pages.ts";
import { generatedCoverage } from "./generated-coverage.ts";
import { harbour, windowOf, withLines } from "./harbour.ts";
import { citationFaults, uncitedIn } from "./recap-faults.ts";

type Made = { store: CoverageStore; story: Story; request: RecapRequest };

/** All that the four verbs do wrong, a sentence each. */
function faultsOf(made: Made): string[] {
  const { store, story, request } = made;
  const next = Next.parse(makeNext(store, story, request));
  const unknowns = Unknowns.parse(makeUnknowns(store, story, request));
  const background = Background.parse(makeBackground(store, story, request));
  const lines: Line[] = [
    ...next.events.flatMap(({ line, happened }) => [line, ...(happened === null ? [] : [happened])]),
    ...unknowns.unknowns.flatMap(({ line, closed }) => [line, ...(closed === null ? [] : [closed])]),
    ...background.parts.flatMap(({ line }) => line ?? []),
  ];
  const twice = next.events.length - new Set(next.events.map(({ id }) => id)).size;
  return [
    ...lines.flatMap(line => [...uncitedIn(line), ...citationFaults(line, made)]),
    ...(twice === 0 ? [] : [`${twice} events stand twice`]),
    ...next.events.flatMap(({ on, line }) =>
      line.text.includes(on.words) ? [] : [`“${on.words}” does not stand in “${line.text}”`],
    ),
    ...briefFaults(made),
  ];
}

function briefFaults(made: Made): string[] {
  const { store, story, request } = made;
  const zone = story.timezone;
  const parts = { storyName: story.name, zone, notices: [], empty: "Nothing there." };
  const page = BriefPage.parse(briefPage(makeBrief(store, story, request), parts));
  const lines = page.parts.flatMap(part => part.lines);
  // the words that put a line in its place ("Tue 18 Feb:", "Too early:", "Analysis:") are ours
  const framed =
    /^(?:(?:Analysis|Asked, not answered|Firm|Conditional|Open, not ruled out|No|Too early|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} \p{L}{3}(?: to \p{L}{3} \d{1,2} \p{L}{3})?(?: \d\d:\d\d)?): )+/u;
  return [
    ...(page.words < 300 ? [] : [`a brief of ${page.words} words`]),
    ...(page.words === page.text.split(/\s+/).length ? [] : ["the words are counted wrongly"]),
    ...lines.flatMap(line => citationFaults(line, made)),
    ...lines.flatMap(({ text, citations }) =>
      uncitedIn({ text: text.replace(framed, ""), citations, speaker: null, why: {} }),
    ),
    ...renderingFaults(page, zone),
  ];
}

/** The same words wherever it is read, paragraph by paragraph, and each address whole. */
function renderingFaults(page: BriefPage, zone: string): string[] {
  const card = briefCard(page, zone);
  const words = (text: string): string => text.replace(/\s+/gu, " ").trim();
  const slack = words(
    renderSlack(card)
      .map(({ blocks }) => visibleText(blocks))
      .join(" "),
  );
  const discord = words(
    renderDiscord(card)
      .flatMap(({ components }) => components.flatMap(({ components: inner }) => inner))
      .map(part => ("content" in part ? part.content : ""))
      .join("\n")
      // a backslash before a mark shows the mark; a zero-width space after "@" is not seen
      .replace(/\\([^\p{L}\p{N}\s])/gu, "$1")
      .replaceAll("\u200B", ""),
  );
  return [
    ...(words(renderText(card)) === words(page.text) ? [] : ["plain text is another"]),
    ...(slack === words(page.text) ? [] : [`Slack shows ${slack}`]),
    ...(discord === words(page.text) ? [] : [`Discord shows ${discord}`]),
  ];
}

describe("next, unknowns, background and brief", () => {
  test("of any coverage hold nothing that their citations do not carry, and a brief is short", () => {
    fc.assert(
      fc.property(generatedCoverage, lines => {
        const request = { window: windowOf(), asOf: null };
        const faults = withLines(lines, store => faultsOf({ store, story: harbour, request }));
        expect(faults).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("of the bundled sample", () => {
  const config = join(import.meta.dirname, "..", "..", "config");
  const story = chooseStory(readStories(config), "ukraine");
  const newest = "2025-02-17T21:09:00Z";
  const data = mkdtempSync(join(tmpdir(), "standfirst-ahead-"));
  const store = openCoverageStore(data);

  beforeAll(async () => {
    for (const { path, source, date, url, seenAt } of dayPages(join(config, "sample"), null)) {
      const known = { source, date: date ?? undefined, url: url ?? undefined, seenAt: seenAt ?? undefined };
      const readInput = async () => new Uint8Array();
      await ingest(store, { story, inputs: [path], readInput, clock: systemClock(), ...known });
    }
  });
  afterAll(() => {
    store.close();
    rmSync(data, { recursive: true });
  });

  test("any window holds nothing that its citations do not carry, and a brief is short", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), hours => {
        const window = windowBetween(plusSeconds(newest, -hours * 3600), newest, story.timezone);
        expect(faultsOf({ store, story, request: { window, asOf: null } })).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});
