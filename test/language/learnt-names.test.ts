import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { analysedPosts } from "../../src/analysis/analysed-posts.ts";
import { eventsOf } from "../../src/analysis/events.ts";
import { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import { makeRecap } from "../../src/recap/make-recap.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";

/** A story of which the file says nothing but its name. */
const plain = Story.parse({
  id: "strait",
  name: "Strait",
  command: "strait",
  language: "en",
  timezone: "Europe/London",
});
let folder: string;
let store: CoverageStore;
let minute = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "names-"));
  store = openCoverageStore(folder);
  minute = 0;
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

/** Puts a post a minute into the index, each known at its own time. */
function put(...texts: string[]): void {
  const lines = texts.map(text => {
    minute += 1;
    const at = `2026-03-02T10:${String(minute).padStart(2, "0")}:00Z`;
    return PostLine.parse({
      id: `p${minute}`,
      source: minute % 2 === 0 ? "courier" : "herald",
      publishedAt: at,
      knownAt: at,
      timePrecision: "minute",
      kind: "news",
      title: null,
      paragraphs: [{ role: "text", text }],
    });
  });
  store.putLines(plain.id, plain.timezone, lines, "2026-03-02T11:00:00Z");
}

/** Ids of those named, and of those who speak, post by post, as known at a minute past ten (at the end without one). */
function read(until: number | null = null): { named: string[]; says: string | null }[] {
  const asOf = until === null ? null : `2026-03-02T10:${String(until).padStart(2, "0")}:00Z`;
  return analysedPosts(store, plain, { from: null, to: null, asOf }).map(({ features }) => ({
    named: [...new Set(features.sentences.flatMap(one => one.mentions.map(mention => mention.id)))],
    says: features.sentences.map(one => one.by?.speaker ?? null).find(speaker => speaker !== null) ?? null,
  }));
}

describe("names learnt from the posts", () => {
  test("a surname means the person whom another post introduces in full", () => {
    put("Lund said the strait was open.", "Prime Minister Karin Lund opened the strait. It was late.");
    expect(read()).toEqual([
      { named: ["karin lund"], says: "karin lund" },
      { named: ["karin lund"], says: null },
    ]);
    const [first] = analysedPosts(store, plain, { from: null, to: null, asOf: null });
    expect(first?.features.sentences[0]?.by).toMatchObject({ name: "Karin Lund", words: "Lund" });
  });

  test("also at the start of a sentence, where a capital alone shows nothing", () => {
    put("Lund will fly out on Tuesday.", "Norway's Prime Minister Karin Lund arrived.");
    expect(read()[0]?.named).toEqual(["karin lund"]);
  });

  test.each([
    "the Danish prime minister, Jens Krog, arrived",
    "Denmark's Prime Minister Jens Krog arrived",
    "Danish prime minister Jens Krog arrived",
    "Jens Krog, Denmark's prime minister, arrived",
    "Jens Krog, the Danish prime minister, arrived",
    "Jens Krog, the prime minister of Denmark, arrived",
  ])("an office with its country means its holder, learnt from “%s”", words => {
    put(`On the quay ${words}.`, "The Danish prime minister said the strait was open.");
    expect(read()[1]?.says).toBe("jens krog");
  });

  test.each([
    "the former Danish prime minister Jens Krog arrived",
    "talks with Jens Krog, Danish Prime Minister Mette Holm said",
    "Jens Krog, who met the Danish prime minister, arrived",
  ])("“%s” gives Jens Krog no office", words => {
    put(`On the quay ${words}.`, "The Danish prime minister said the strait was open.");
    expect(read()[1]?.says).not.toBe("jens krog");
  });

  test("spelling variants, accents and hyphens are one name", () => {
    put(
      "President Oleh Horskyy said nothing.",
      "Then Horsky left, and so did Minister Anne-Zoé Réval.",
      "Then Horskiy met Reval.",
      "Minister Anne Zoe Reval said it was late.",
    );
    expect(read().map(({ named }) => named)).toEqual([
      ["oleh horsky"],
      ["oleh horsky", "anne zoe reval"],
      expect.arrayContaining(["oleh horsky", "anne zoe reval"]),
      ["anne zoe reval"],
    ]);
  });

  test("a surname that two people have stays as it is, unless nearly all mean one of them", () => {
    put("President Ana Brandt said so.", "Minister Boris Brandt said so.", "Then Brandt left.");
    expect(read()[2]?.named).toEqual(["brandt"]);
    put(...Array.from({ length: 4 }, () => "President Ana Brandt said so again."));
    expect(read()[2]?.named).toEqual(["ana brandt"]);
  });

  test("bodies and places lend nobody a short name", () => {
    put("The Harbour Institute opened in South Quay Street.", "They met in the Street and the Institute.");
    expect(read()[1]?.named).not.toContain("harbour institute");
  });

  test("US is never us", () => {
    put("Officials in the US told us so.", "It was about us.");
    expect(read().map(({ named }) => named)).toEqual([["united states"], []]);
  });

  test("as of a moment nothing that was learnt later is known", () => {
    put("Then Lund said the strait was open.", "Prime Minister Karin Lund opened the strait.");
    expect(read(1)).toEqual([{ named: ["lund"], says: "lund" }]);
    expect(read(2)[0]).toEqual({ named: ["karin lund"], says: "karin lund" });
  });

  test("recaps and events get them without any actor in the story file", () => {
    put(
      "Prime Minister Karin Lund said the strait would be “closed to every ship until Friday noon”.",
      "The strait will stay “closed to every ship until Friday noon”, Lund said in the harbour.",
    );
    const posts = analysedPosts(store, plain, { from: null, to: null, asOf: null });
    expect(eventsOf(posts, plain)).toHaveLength(1);
    const recap = makeRecap(store, plain, {
      window: { from: null, to: "2026-03-02T12:00:00Z", label: "all", clock: "wall" },
      asOf: null,
      length: "standard",
      excludeKinds: [],
    });
    expect(recap.lead?.speaker).toBe("Karin Lund");
  });
});
