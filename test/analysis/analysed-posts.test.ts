import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { analysedPosts } from "../../src/analysis/analysed-posts.ts";
import { featuresOf } from "../../src/analysis/features-of.ts";
import { lexiconOf } from "../../src/analysis/lexicon-of.ts";
import { topicsOf } from "../../src/analysis/topics-of.ts";
import { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { harbour, post } from "./story.ts";

const everything = { from: null, to: null, asOf: null };
let folder: string;
let store: CoverageStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "analysis-"));
  store = openCoverageStore(folder);
  const line = (id: string, text: string) =>
    PostLine.parse({
      id,
      source: "courier",
      publishedAt: "2026-03-01T10:00:00Z",
      timePrecision: "minute",
      kind: "news",
      title: null,
      paragraphs: [{ role: "text", text }],
    });
  store.putLines(
    harbour.id,
    harbour.timezone,
    [line("a", "Lund says two ferries sank."), line("b", "Snow fell."), line("c", "Ms. Holm spoke.")],
    "2026-03-01T11:00:00Z",
  );
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

describe("analysed posts", () => {
  it("have features whether or not analysis has run, and keep them", () => {
    const [first] = analysedPosts(store, harbour, everything);
    expect(first?.features.sentences[0]?.by?.speaker).toBe("lund");
    expect(analyse(store, harbour)).toBe(0);
    expect(analysedPosts(store, harbour, everything)[0]?.features).toEqual(first?.features);
  });

  it("are found by topic and actor though nothing was analysed before", () => {
    expect(
      analysedPosts(store, harbour, { ...everything, topics: ["ferries"] }).map(each => each.post.id),
    ).toEqual(["a"]);
    expect(
      analysedPosts(store, harbour, { ...everything, actors: ["lund"] }).map(each => each.post.id),
    ).toEqual(["a"]);
  });

  it("are analysed in portions, oldest first", () => {
    expect(analyse(store, harbour, 2)).toBe(2);
    expect(analyse(store, harbour, 2)).toBe(1);
    expect(analyse(store, harbour, 2)).toBe(0);
  });

  it("are analysed anew when the story's actors change", () => {
    analyse(store, harbour);
    const changed = Story.parse({
      ...harbour,
      actors: [...harbour.actors, { id: "holm", name: "Siri Holm" }],
    });
    expect(analyse(store, changed)).toBe(3);
    const mentions = analysedPosts(store, changed, everything).flatMap(
      each => each.features.sentences[0]?.mentions ?? [],
    );
    expect(mentions.map(mention => mention.id)).toContain("holm");
  });
});

describe("topics of a post", () => {
  it("are found by stem, in title and paragraphs, and not in promo", () => {
    expect(topicsOf(post({ title: "Ferry sinks" }), harbour)).toEqual(["ferries"]);
    expect(topicsOf(post({ text: "Both ferries sank" }), harbour)).toEqual(["ferries"]);
    expect(topicsOf(post({ paragraphs: [{ role: "promo", text: "More on ferries" }] }), harbour)).toEqual([]);
    expect(topicsOf(post({ text: "Nothing here" }), harbour)).toEqual([]);
  });
});

describe("the lexicon of a story", () => {
  it("learns people with an office from posts, for a reading of those posts only", () => {
    const posts = [post({ text: "Danish prime minister Jens Krog arrived." })];
    const features = posts.map(one => featuresOf(one, lexiconOf(harbour)));
    expect(lexiconOf(harbour, features).actors.get("jens krog")).toMatchObject({
      roles: ["prime minister"],
      country: "denmark",
    });
    expect(lexiconOf(harbour).actors.has("jens krog")).toBe(false);
  });

  it("knows the outlets of the story", () => {
    expect(lexiconOf(harbour).actors.get("herald")?.kind).toBe("outlet");
  });
});
