import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { windowBetween } from "../../src/commands/window-between.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { makeRecap } from "../../src/recap/make-recap.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { chooseStory, readStories } from "../../src/stories.ts";
import { systemClock } from "../../src/time/clock.ts";
import { plusSeconds } from "../../src/time/instant.ts";
import { dayPages } from "../coverage/pages.ts";
import { generatedCoverage } from "./generated-coverage.ts";
import { harbour, type Written, windowOf, withLines, withPosts } from "./harbour.ts";
import { recapFaults } from "./recap-faults.ts";

const sentence = fc
  .tuple(
    fc.constantFrom(
      "Marta Osei",
      "Kurt Brandt",
      "The port of Valmere",
      "She",
      "Dockers",
      "Meanwhile, ferry crews",
    ),
    fc.constantFrom("said", "announced", "warned", "agreed", "refused"),
    fc.constantFrom(
      "that pay",
      "that the ferries",
      'that "every crane and quay"',
      "that pier four",
      "that the strike",
    ),
    fc.constantFrom(
      "would rise by 4%",
      "would rise by 9%",
      "would stop",
      "could not go on",
      "would sail on Friday",
    ),
  )
  .map(words => `${words.join(" ")}.`);
const clock = fc
  .tuple(fc.integer({ min: 8, max: 20 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const post = fc.record({
  source: fc.constantFrom("courier", "herald", "wire"),
  at: fc.option(clock, { nil: null }),
  title: fc.option(fc.constantFrom("Osei speaks of pay", "Brandt warns the crews", "Ferries back"), {
    nil: null,
  }),
  text: fc.array(sentence, { minLength: 0, maxLength: 4 }),
  kind: fc.constantFrom("news" as const, "breaking" as const, "analysis" as const, "recap" as const),
});
const posts = fc
  .array(post, { minLength: 0, maxLength: 12 })
  .map(list => list.map((one, i) => ({ ...one, id: `p${i}` })));
const runs = { numRuns: 30 };

/** A minute of 4 March 2025. */
function instantOn(clock: readonly number[]): string {
  return `2025-03-04T${clock.map(part => String(part).padStart(2, "0")).join(":")}:00Z`;
}

const moment = fc.tuple(fc.integer({ min: 1, max: 23 }), fc.integer({ min: 0, max: 59 })).map(instantOn);
const asked = fc.record({
  ends: fc.tuple(moment, moment).map(([a, b]) => [a, b].sort()),
  asOf: fc.option(moment, { nil: null, freq: 3 }),
  words: fc.option(fc.integer({ min: 0, max: 160 }), { nil: undefined, freq: 2 }),
  length: fc.constantFrom("line" as const, "standard" as const, "full" as const),
  topics: fc.option(fc.constantFrom(["wages"], ["ferries"], ["wages", "ferries"]), {
    nil: undefined,
    freq: 3,
  }),
  sources: fc.option(fc.constantFrom(["courier"], ["wire", "herald"]), { nil: undefined, freq: 4 }),
});

test("a recap of any coverage says nothing twice, and nothing that its citations do not hold", () => {
  fc.assert(
    fc.property(generatedCoverage, asked, (lines, { ends: [from = "", to = ""], ...wish }) => {
      const request = { ...wish, window: windowBetween(from, to, harbour.timezone) };
      const faults = withLines(lines, store =>
        recapFaults(makeRecap(store, harbour, request), { store, story: harbour, request }),
      );
      expect(faults).toEqual([]);
    }),
    { numRuns: 90 },
  );
});

describe("of the bundled sample", () => {
  const config = join(import.meta.dirname, "..", "..", "config");
  const story = chooseStory(readStories(config), "ukraine");
  const data = mkdtempSync(join(tmpdir(), "standfirst-recap-"));
  const store = openCoverageStore(data);
  beforeAll(async () => {
    for (const { path, source, date, url, seenAt } of dayPages(join(config, "sample"), null)) {
      const known = { source, date: date ?? undefined, url: url ?? undefined, seenAt: seenAt ?? undefined };
      const readInput = async () => new Uint8Array();
      await ingest(store, { story, inputs: [path], readInput, clock: systemClock(), ...known });
    }
    analyse(store, story);
  });
  afterAll(() => {
    store.close();
    rmSync(data, { recursive: true, force: true });
  });

  // From any second of the sample's day, for a minute to a day.
  const second = fc.integer({ min: 0, max: 86_400 }).map(after => plusSeconds("2025-02-17T00:00:00Z", after));
  const wish = fc.record({
    ends: fc.tuple(second, fc.integer({ min: 60, max: 86_400 })),
    asOf: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: second }),
    zone: fc.constantFrom("Europe/London", "America/New_York", "Europe/Kyiv"),
    words: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined, freq: 2 }),
    length: fc.constantFrom("line" as const, "standard" as const, "full" as const),
    topics: fc.option(
      fc.subarray(
        story.topics.map(({ id }) => id),
        { minLength: 1, maxLength: 3 },
      ),
      {
        nil: undefined,
        freq: 2,
      },
    ),
    sources: fc.option(
      fc.subarray(
        story.sources.map(({ id }) => id),
        { minLength: 1, maxLength: 2 },
      ),
      {
        nil: undefined,
        freq: 3,
      },
    ),
  });

  test("a recap of any window says nothing twice, and nothing that its citations do not hold", () => {
    fc.assert(
      fc.property(wish, ({ ends: [from, seconds], ...rest }) => {
        const request = { ...rest, window: windowBetween(from, plusSeconds(from, seconds), rest.zone) };
        expect(recapFaults(makeRecap(store, story, request), { store, story, request })).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

const later = fc.record({
  added: fc.array(post, { maxLength: 5 }),
  edited: fc.array(fc.tuple(fc.nat(), sentence), { maxLength: 3 }),
  withdrawn: fc.array(fc.nat(), { maxLength: 2 }),
});

test("a recap as of then is not changed by posts, edits and withdrawals that became known after", () => {
  fc.assert(
    fc.property(posts, later, (list, after) => {
      const asOf = "2025-03-04T21:00:00Z";
      const known = list.map((one): Written => ({ ...one, knownAt: "2025-03-04T20:59:00Z" }));
      const learnt = "2025-03-04T21:00:01Z";
      const more: Written[] = after.added.map((one, i) => ({ ...one, id: `late${i}`, knownAt: learnt }));
      const edits = new Map(
        known.length === 0
          ? []
          : after.edited.map(
              ([n, text]) => [n % known.length, { ...known[n % known.length], text: [text] }] as const,
            ),
      );
      const changed: Written[] = [...edits.values()].map(one => ({
        source: "wire",
        at: null,
        ...one,
        revision: 2,
        knownAt: learnt,
      }));
      const gone = new Set(known.length === 0 ? [] : after.withdrawn.map(n => n % known.length));
      const withdrawn = known.map((one, i): Written => (gone.has(i) ? { ...one, withdrawnAt: learnt } : one));
      const request = { window: windowOf(), asOf, length: "full" as const };
      const before = withPosts(known, store => makeRecap(store, harbour, request));
      const now = withPosts([...withdrawn, ...changed, ...more], store => makeRecap(store, harbour, request));
      expect(now).toEqual(before);
    }),
    runs,
  );
});
