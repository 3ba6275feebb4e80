import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Post } from "../../src/coverage/post.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { IngestReport } from "../../src/ingest/ingest-report.ts";
import { foldKey } from "../../src/language/fold.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { chooseStory, readStories } from "../../src/stories.ts";
import { systemClock } from "../../src/time/clock.ts";
import { dayPages } from "../coverage/pages.ts";

const config = join(import.meta.dirname, "..", "..", "config");
const folder = join(config, "sample");
const pages = dayPages(folder, null);
const story = chooseStory(readStories(config), "ukraine");
const data = mkdtempSync(join(tmpdir(), "standfirst-sample-"));
const store = openCoverageStore(data);
let reports: IngestReport[] = [];
let posts: Post[] = [];

async function readPages(): Promise<IngestReport[]> {
  const read: IngestReport[] = [];
  for (const { path, source, date, url, seenAt } of pages) {
    const { report, failures } = await ingest(store, {
      story,
      inputs: [path],
      readInput: async () => new Uint8Array(),
      clock: systemClock(),
      source,
      date: date ?? undefined,
      url: url ?? undefined,
      seenAt: seenAt ?? undefined,
    });
    expect(failures).toEqual([]);
    read.push(report);
  }
  return read;
}

beforeAll(async () => {
  reports = await readPages();
  posts = store.posts({ story: story.id, from: null, to: null, asOf: null });
});
afterAll(() => {
  store.close();
  rmSync(data, { recursive: true, force: true });
});

const titled = (title: string) => posts.find(post => foldKey(post.title ?? "") === foldKey(title));
const bodyOf = (post: Post | undefined) =>
  (post?.paragraphs ?? [])
    .filter(({ role }) => ["text", "list-item", "quote"].includes(role))
    .map(({ text }) => text);

describe("the sample", () => {
  test("is four views in four layouts, of three sources", () => {
    expect(new Set(reports.map(({ inputs }) => inputs[0]?.layout)).size).toBe(4);
    expect(new Set(posts.map(({ source }) => source))).toEqual(new Set(["bbc", "guardian", "sky"]));
  });

  test("holds at least 45 posts: all of the timed page, with a clock time where the page has one and nowhere else", () => {
    expect(posts.length).toBeGreaterThanOrEqual(45);
    const timed = posts.filter(
      ({ timePrecision }) => timePrecision === "minute" || timePrecision === "exact",
    );
    const printed = readFileSync(join(folder, "bbc-live.txt"), "utf8").match(/published at \d\d:\d\d/g) ?? [];
    expect(timed.map(({ publishedAt }) => publishedAt).sort()).toEqual(
      printed.map(stamp => `2025-02-17T${stamp.slice(-5)}:00Z`).sort(),
    );
    expect(new Set(timed.map(({ source }) => source))).toEqual(new Set(["bbc"]));
  });

  test.each([
    ["No peace will hold without a 'US backstop', Starmer says", "breaking"],
    ["Starmer calls Ukraine an 'existential question' for Europe", "breaking"],
    ["A show of unity that hides an argument over troops", "analysis"],
    ["Europe saw America First coming and was still too slow", "analysis"],
    ["Mykolaiv loses heating after drone strike", "verify"],
    ["Fires in Krasnodar after a night of Ukrainian drones", "verify"],
    ["Five things you need to know tonight", "recap"],
    ["What Paris changed and what it left open before Riyadh", "recap"],
    ["Leaders drive away from the Elysee - in pictures", "pictures"],
    ["Watch: Macron greets his guests at the Elysee", "video"],
    ["Podcast: Could a European force hold a ceasefire line?", "podcast"],
    ["Listen: Is America walking away from Nato?", "podcast"],
    ["Rubio lands in Riyadh", "key-event"],
    ["Starmer asks US for ‘backstop’ to deter Russia – as Paris summit ends without troop pledge", "article"],
  ])("reads “%s” as %s", (title, kind) => {
    expect(titled(title)?.kind).toBe(kind);
  });

  test("keeps the numbered list inside its post and ends a post where the next one is glued to it", () => {
    const five = bodyOf(titled("Five things you need to know tonight"));
    expect(five).toHaveLength(6);
    const chart = titled("How big is American aid next to the US economy?");
    expect(chart?.paragraphs.some(({ text }) => text.includes("Pokrovsk"))).toBe(false);
    expect(bodyOf(titled("Who wants what from the talks on Ukraine"))[0]).toMatch(/^Two meetings/);
  });

  test("keeps bylines, captions, charts and promotions out of the words of the posts", () => {
    const words = posts.flatMap(bodyOf).join("\n");
    expect(words).not.toMatch(/image source|media caption|Getty|pie chart|bar chart|Pic:|, external/i);
    expect(words).not.toMatch(
      /Join us then|Stick with us|Further reading|Follow live|houseplant|Chrome browser/i,
    );
    expect(words).not.toMatch(/Political correspondent|Robin Ashby|Jonah Wexler|Pavlo Hrytsenko/);
    expect(titled("No 10 sees Starmer as the bridge to Washington")?.byline.join(" ")).toContain(
      "Robin Ashby",
    );
  });

  test("knows headlines without a body as such, and joins the others to their posts", () => {
    const headlines = posts.filter(post => post.kind === "key-event");
    expect(headlines.length).toBeGreaterThanOrEqual(15);
    expect(headlines.every(({ paragraphs }) => paragraphs.length === 0)).toBe(true);
    expect(bodyOf(titled("Paris took no binding decisions, says Poland’s Tusk"))).toHaveLength(3);
  });

  test("names example.org as the address of every post, so that no citation passes for an outlet's", () => {
    const addresses = posts.map(({ url, pageUrl }) => url ?? pageUrl ?? "none");
    expect(
      addresses.filter(address => !address.startsWith("https://example.org/standfirst-sample/")),
    ).toEqual([]);
  });

  test("quotes nobody with more than 11 words in a row", () => {
    const long = pages.flatMap(({ path }) =>
      [...readFileSync(path, "utf8").matchAll(/["“]([^"“”\n]+)["”]/g)]
        .map(([, quoted = ""]) => quoted)
        .filter(quoted => quoted.split(/\s+/).length > 11),
    );
    expect(long).toEqual([]);
  });

  test("read again, changes nothing", async () => {
    for (const { totals } of await readPages()) {
      expect(totals).toMatchObject({ added: 0, revised: 0, withdrawn: 0, quarantined: 0 });
    }
  });
});
