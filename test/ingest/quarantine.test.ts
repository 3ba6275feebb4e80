import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IngestReport } from "../../src/ingest/ingest-report.ts";
import { Quarantine } from "../../src/ingest/quarantine.ts";
import { freshFolder, standfirst } from "../journeys/command-line.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

function file(name: string, text: string): string {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
}

const body = "The harbour office told reporters on the quay that the gate will hold.";
/** A hundred updates, of which the fiftieth says nothing at all. */
const updates = Array.from({ length: 100 }, (_, at) =>
  at === 50
    ? { "@type": "BlogPosting", datePublished: "2024-05-06T12:50:00Z", keywords: "poison" }
    : {
        "@type": "BlogPosting",
        headline: `Gate report number ${at}`,
        datePublished: `2024-05-06T${at < 60 ? 12 : 13}:${String(at % 60).padStart(2, "0")}:00Z`,
        articleBody: body,
      },
);
const livePage = `<script type="application/ld+json">${JSON.stringify({ "@type": "LiveBlogPosting", headline: "Harbour live", liveBlogUpdate: updates })}</script>`;
const entry = (title: string) =>
  `<item><title>${title}</title><pubDate>Mon, 06 May 2024 12:00:00 GMT</pubDate><description>${title}, the harbour office told reporters on the quay.</description></item>`;
const feed = `<rss version="2.0"><channel><title>Harbour</title>${entry("Gate shut")}<item></item>${entry("Gate open")}</channel></rss>`;
const line = (title: string) =>
  JSON.stringify({ source: "courier", publishedAt: "2024-05-06T12:00:00Z", title, text: body });
const lines = `${line("Gate shut")}\n{"source": "courier", "publishedAt": "half past never", "title": "x", "text": "y"}\n[]\nno json\n${line("Gate open")}\n`;

describe("one bad item stops no other, and is listed with its reason", () => {
  const data = freshFolder();
  const ingest = async (path: string) => {
    const { out } = await standfirst([
      "ingest",
      path,
      "--source",
      "courier",
      "--data",
      data,
      "--format",
      "json",
    ]);
    return IngestReport.parse(JSON.parse(out)).totals;
  };
  const totals: Record<string, IngestReport["totals"]> = {};
  beforeAll(async () => {
    totals["live"] = await ingest(file("live.html", livePage));
    totals["feed"] = await ingest(file("feed.xml", feed));
    totals["lines"] = await ingest(file("posts.jsonl", lines));
  });

  test("an update of a live page, an entry of a feed, lines of posts", () => {
    expect(totals["live"]).toMatchObject({ added: 99, quarantined: 1 });
    expect(totals["feed"]).toMatchObject({ added: 2, quarantined: 1 });
    expect(totals["lines"]).toMatchObject({ quarantined: 3 });
  });

  test("sources --quarantine lists whose, why, how it begins and when it was met", async () => {
    const { code, out } = await standfirst(["sources", "--quarantine", "--data", data, "--format", "json"]);
    expect(code).toBe(0);
    const { items } = Quarantine.parse(JSON.parse(out));
    expect(items).toHaveLength(5);
    expect(items.every(({ source, reason }) => source === "courier" && reason !== "")).toBe(true);
    expect(items.find(({ excerpt }) => excerpt.includes("poison"))?.reason).toMatch(
      /without headline and text/,
    );
    expect(items.map(({ reason }) => reason)).toContainEqual(
      expect.stringMatching(/^line 2: .*half past never/),
    );
  });

  test("as text, an item a line with the moment", async () => {
    const { out } = await standfirst(["sources", "--quarantine", "--data", data]);
    expect(out).toMatch(/5 items that I could not read/);
    expect(out.replace(/\s+/g, " ")).toMatch(
      /Courier: line 4: not valid JSON: “no json” \(met \d+ \w+ \d{4}, \d\d:\d\d /,
    );
    const empty = await standfirst(["sources", "--quarantine", "--data", freshFolder()]);
    expect(empty.out).toMatch(/Nothing was put aside/);
  });

  test("the same again lists nothing twice", async () => {
    expect(await ingest(file("posts.jsonl", lines))).toMatchObject({ added: 0, quarantined: 3 });
    const { out } = await standfirst(["sources", "--quarantine", "--data", data, "--format", "json"]);
    expect(Quarantine.parse(JSON.parse(out)).items).toHaveLength(5);
  });
});

test("the report counts the posts whose time cannot be so", async () => {
  const future = [
    {
      "@type": "BlogPosting",
      headline: "Gate shut",
      datePublished: "2124-05-06T12:00:00Z",
      articleBody: body,
    },
    {
      "@type": "BlogPosting",
      headline: "Gate open",
      datePublished: "2024-05-06T12:00:00Z",
      articleBody: body,
    },
  ];
  const page = file(
    "future.html",
    `<script type="application/ld+json">${JSON.stringify({ "@type": "LiveBlogPosting", headline: "Harbour", liveBlogUpdate: future })}</script>`,
  );
  const { out } = await standfirst(["ingest", page, "--data", freshFolder(), "--format", "json"]);
  const [input] = IngestReport.parse(JSON.parse(out)).inputs;
  expect(input?.added).toBe(2);
  expect(input?.warnings).toContainEqual(
    expect.stringMatching(/^1 post gives a time that cannot be so \(“2124-05-06/),
  );
});
