import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { freshFolder, standfirst } from "../../journeys/command-line.ts";
import { item, rss } from "./feed.ts";

const entry = (id: string, time: string, text: string) =>
  item(
    `<guid>${id}</guid><link>https://harbour.example/${id}</link><title>${text.slice(0, 30)}</title>`,
    `<description>${text}</description><pubDate>${time}</pubDate>`,
  );
const gate = "The port says that the lock gate at Brisken has been repaired after nine days of work.";
const ferry = "The ferry company says that the line between Brisken and Oster opens again with two boats.";
const bridge = "The city of Oster says that it has closed the bridge to lorries until further notice.";
const zero = "The archive of the harbour office says that it was opened to readers of all ages.";

describe("a feed with times that cannot be so", () => {
  const data = freshFolder();
  const run = (...words: string[]) => standfirst([...words, "--data", data]);
  const page = join(data, "harbour.xml");

  beforeAll(async () => {
    writeFileSync(
      page,
      rss(
        entry("ferry", "Sun, 17 Feb 2075 18:00:00 GMT", ferry),
        entry("gate", "Mon, 17 Feb 2025 18:00:00 GMT", gate),
        entry("bridge", "Mon, 31 Feb 2025 10:00:00 GMT", bridge),
        entry("zero", "Thu, 01 Jan 1970 00:00:00 GMT", zero),
      ),
    );
  });

  test("is read, and the report says which times cannot be so", async () => {
    const { code, out } = await run("ingest", page, "--seen-at", "2025-02-17T19:00:00Z", "--format", "json");
    expect(code).toBe(0);
    const [input] = JSON.parse(out).inputs;
    expect(input).toMatchObject({ layout: "rss", added: 4 });
    expect(input.warnings.join("\n")).toMatch(/3 posts .*cannot be so/);
    const again = await run("ingest", page, "--seen-at", "2025-02-17T19:00:00Z", "--format", "json");
    expect(JSON.parse(again.out).totals).toMatchObject({ added: 0, revised: 0, unchanged: 4 });
  });

  test("its posts stand at the moment they were seen, with what they claim beside them", async () => {
    const { out } = await run("export", "posts");
    const posts = out
      .trim()
      .split("\n")
      .map(line => JSON.parse(line));
    expect(
      posts.map(post => [post.anchor, post.publishedAt, post.timePrecision, post.claimedAt ?? null]),
    ).toEqual(
      expect.arrayContaining([
        ["gate", "2025-02-17T18:00:00Z", "exact", null],
        ["ferry", null, "none", "Sun, 17 Feb 2075 18:00:00 GMT"],
        ["bridge", null, "none", "Mon, 31 Feb 2025 10:00:00 GMT"],
        ["zero", null, "none", "Thu, 01 Jan 1970 00:00:00 GMT"],
      ]),
    );
    expect(new Set(posts.map(post => post.knownAt))).toContain("2025-02-17T19:00:00Z");
  });

  test("a recap that has nothing else gives them without a lead", async () => {
    const alone = freshFolder();
    writeFileSync(join(alone, "harbour.xml"), rss(entry("ferry", "Sun, 17 Feb 2075 18:00:00 GMT", ferry)));
    await standfirst([
      "ingest",
      join(alone, "harbour.xml"),
      "--seen-at",
      "2025-02-17T19:00:00Z",
      "--data",
      alone,
    ]);
    const { out } = await standfirst(["recap", "17", "feb", "2025", "--data", alone]);
    expect(out).toMatch(/^- The ferry company says .*undated/m);
    expect(out).not.toMatch(/^The ferry/m);
    const json = await standfirst(["recap", "17", "feb", "2025", "--format", "json", "--data", alone]);
    expect(JSON.parse(json.out)).toMatchObject({
      lead: null,
      bullets: [{ citations: [{ publishedAt: null }] }],
    });
  });

  test("none of them heads a recap or a timeline", async () => {
    const recap = JSON.parse((await run("recap", "17", "feb", "2025", "--format", "json")).out);
    expect(recap.lead.citations[0].url).toBe("https://harbour.example/gate");
    expect(recap.searched.sources.find((source: { posts: number }) => source.posts > 0).newestAt).toBe(
      "2025-02-17T18:00:00Z",
    );
    const timeline = JSON.parse((await run("timeline", "17", "feb", "2025", "--format", "json")).out);
    expect(timeline.entries[0].citation.url).toBe("https://harbour.example/gate");
    expect(timeline.entries.slice(1).map((one: { at: string | null }) => one.at)).toEqual([null, null, null]);
  });
});
