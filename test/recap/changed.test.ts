import { describe, expect, onTestFinished, test } from "vitest";
import { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import { changedCard } from "../../src/message/changed-card.ts";
import { renderText } from "../../src/message/render-text.ts";
import { Changed } from "../../src/recap/changed.ts";
import { makeChanged } from "../../src/recap/make-changed.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import type { Instant } from "../../src/time/instant.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

/** An invented story: floods along a river. */
const story = Story.parse({
  ...{ id: "flood", name: "Orrin flood", command: "orrin", language: "en", timezone: "Europe/London" },
  sources: [
    { id: "courier", name: "Courier" },
    { id: "herald", name: "Herald" },
  ],
  topics: [{ id: "bridges", name: "Bridges", phrases: ["bridge", "bridges"] }],
});

type Line = {
  id: string;
  at: Instant;
  texts: string[];
  known?: Instant;
  revision?: number;
  withdrawnAt?: Instant;
  source?: string;
};

const clock = (time: string): Instant => `2025-02-17T${time}:00Z`;

/** What changed from 18:00 to 21:00 in an index of these posts. */
function changedOf(
  lines: readonly Line[],
  asked: { from?: Instant | null; asOf?: Instant | null; topics?: string[] } = {},
): Changed {
  const folder = temporaryFolder();
  const coverage = openCoverageStore(folder.path);
  onTestFinished(() => {
    coverage.close();
    folder.remove();
  });
  for (const { id, at, texts, known = at, revision = 1, withdrawnAt = null, source = "courier" } of lines) {
    const paragraphs = texts.map(text => ({ role: "text", text }));
    const line = {
      id,
      source,
      publishedAt: at,
      timePrecision: "minute",
      title: null,
      kind: "news",
      paragraphs,
      revision,
    };
    coverage.putLines(
      "flood",
      "UTC",
      [PostLine.parse({ ...line, knownAt: known, updatedAt: revision > 1 ? known : null, withdrawnAt })],
      known,
    );
  }
  const { from = clock("18:00"), asOf = null, topics } = asked;
  const window = { from, to: clock("21:00"), label: "18:00–21:00", clock: "wall" as const };
  return Changed.parse(makeChanged(coverage, story, { window, asOf, topics }));
}

const dam = "Engineers opened 3 sluices of the upper dam on the Orrin in the afternoon.";
const homes = "The flood drove 240 families from their homes in the lower town of Orrin.";
const bridge = "The council closed the old bridge over the Orrin to lorries until Friday.";
const earlier: Line[] = [
  { id: "dam", at: clock("16:00"), texts: [dam] },
  {
    id: "homes",
    at: clock("16:30"),
    texts: [homes, "Crews hand out blankets and tea in the school hall of Orrin tonight."],
  },
  { id: "bridge", at: clock("17:00"), texts: [bridge], source: "herald" },
];

const movedOf = ({ moved }: Changed) =>
  moved.map(({ what, words, was, now, edited }) => ({
    what,
    words,
    was: was?.text ?? null,
    now: now?.text ?? null,
    edited,
  }));

describe("what was and is now", () => {
  test("is an edit that matters, cited to both revisions; one that does not is none", () => {
    const now = homes.replace("240", "310");
    const changed = changedOf([
      ...earlier,
      {
        id: "homes",
        at: clock("16:30"),
        known: clock("19:10"),
        texts: [now, "Crews hand out blankets and tea in the school hall of Orrin tonight."],
        revision: 2,
      },
      {
        id: "dam",
        at: clock("16:00"),
        known: clock("19:20"),
        texts: [dam.replace("afternoon.", "afternoon")],
        revision: 2,
      },
    ]);
    expect(movedOf(changed)).toEqual([
      { what: "number", words: "was 240 families, now 310", was: homes, now, edited: true },
    ]);
    expect(changed.moved[0]?.at).toBe(clock("19:10"));
    const cited = [changed.moved[0]?.was, changed.moved[0]?.now].flatMap(said => said?.citations ?? []);
    expect(cited.map(({ postId, revision, quote }) => [postId, revision, quote])).toEqual([
      ["homes", 1, homes],
      ["homes", 2, now],
    ]);
    expect(changed.posts).toEqual({ added: [], edited: ["dam", "homes"], withdrawn: [], restored: [] });
    expect(changed.same.posts).toBe(1);
  });

  test("is a post that is gone, and one that is back", () => {
    const gone: Line = {
      id: "homes",
      at: clock("16:30"),
      texts: earlier[1]?.texts ?? [],
      withdrawnAt: clock("20:00"),
    };
    const changed = changedOf([...earlier, gone]);
    expect(movedOf(changed)).toEqual([
      { what: "withdrawn", words: null, was: homes, now: null, edited: true },
    ]);
    expect(changed.moved[0]?.at).toBe(clock("20:00"));
    expect(changed.same.lines.map(({ text }) => text)).not.toContain(homes);
    expect(changed.posts.withdrawn).toEqual(["homes"]);
    // Before it went, it stood.
    expect(changedOf([...earlier, gone], { asOf: clock("19:59") }).moved).toEqual([]);
  });

  test("is what a later post tells otherwise", () => {
    const text = "In the lower town of Orrin the flood drove 310 families from their homes.";
    const denied = "The council never closed the old bridge over the Orrin to lorries until Friday.";
    const changed = changedOf([
      ...earlier,
      { id: "more", at: clock("19:00"), texts: [text], source: "herald" },
      { id: "denial", at: clock("19:30"), texts: [denied] },
    ]);
    expect(movedOf(changed)).toEqual([
      { what: "number", words: "was 240 families, now 310", was: homes, now: text, edited: false },
      { what: "negation", words: "was not denied, now denied", was: bridge, now: denied, edited: false },
    ]);
    expect(changed.new).toEqual([]);
  });
});

describe("what is new, and what still stands", () => {
  const again = "In the afternoon engineers opened 3 sluices of the upper dam on the Orrin.";
  const fresh = "Divers found a lost ferry in the mouth of the Orrin near the lighthouse.";
  const changed = () =>
    changedOf([
      ...earlier,
      { id: "again", at: clock("19:00"), texts: [again], source: "herald" },
      { id: "fresh", at: clock("20:00"), texts: [fresh] },
      { id: "later", at: clock("21:30"), texts: ["A crane fell into the Orrin beside the cattle market."] },
    ]);

  test("is told by nothing that was known; what is told again stands, first of all", () => {
    const found = changed();
    expect(found.new.map(({ text }) => text)).toEqual([fresh]);
    expect(found.same.posts).toBe(3);
    expect(found.same.lines.map(({ text }) => text)).toEqual(expect.arrayContaining([dam, homes, bridge]));
    expect(found.same.lines[0]?.text).toBe(dam);
    expect(found.same.again).toEqual([found.same.lines[0]?.id]);
    expect(found.posts.added).toEqual(["again", "fresh"]);
    expect(found.searched).toEqual({
      posts: 5,
      sources: [
        { id: "courier", name: "courier", posts: 3 },
        { id: "herald", name: "herald", posts: 2 },
      ],
    });
  });

  test("of a late arrival is what was learnt, not what was published", () => {
    const found = changedOf([
      ...earlier,
      { id: "late", at: clock("15:00"), known: clock("20:00"), texts: [fresh] },
    ]);
    expect(found.new.map(({ text }) => text)).toEqual([fresh]);
  });

  test("keeps to its topics, and from the beginning all is new", () => {
    expect(
      changedOf(earlier, { topics: ["bridges"], from: clock("16:45") }).new.map(({ text }) => text),
    ).toEqual([bridge]);
    const all = changedOf(earlier, { from: null });
    expect(all.posts.added).toEqual(["dam", "homes", "bridge"]);
    expect(all.same).toEqual({ posts: 0, lines: [], again: [] });
  });

  test("is said in so many words, each line with its place", () => {
    const text = renderText(
      changedCard(changed(), { storyName: "Orrin flood", zone: "UTC", notices: [], empty: null }),
    );
    expect(text).toContain("Orrin flood · what changed · 18:00–21:00");
    expect(text).toContain(
      "Nothing is told otherwise; 1 new line from 2 new posts; 3 posts known before stand as they were.",
    );
    expect(text).toContain(`New\n- ${fresh.slice(0, -1)} (courier 20:00).`);
    expect(text).toContain(
      "Still stands\n- Engineers opened 3 sluices of the upper dam on the Orrin in the afternoon. (told again since) (courier 16:00)",
    );
  });

  test("is nothing where nothing came", () => {
    const parts = { storyName: "Orrin flood", zone: "UTC", notices: [], empty: null };
    expect(changedCard(changedOf(earlier), parts).lead?.text).toBe(
      "Nothing changed: 3 posts known before stand as they were.",
    );
  });
});
