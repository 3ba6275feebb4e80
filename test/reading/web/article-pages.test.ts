import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { ReadPost } from "../../../src/coverage/reading.ts";
import { reading, told } from "../fixture.ts";
import { libraryArticles } from "../library-articles.ts";
import { tokenF1 } from "../token-f1.ts";

const folder = new URL("../../fixtures/pages/articles/", import.meta.url);
const Truth = z.strictObject({
  title: z.string(),
  byline: z.array(z.string()),
  publishedAt: z.string(),
  timePrecision: z.string(),
  updatedAt: z.string().nullable(),
  text: z.array(z.string()),
});
const names = readdirSync(folder)
  .filter(name => name.endsWith(".html"))
  .map(name => name.replace(".html", ""));

function pageNamed(name: string) {
  const bytes = new Uint8Array(readFileSync(new URL(`${name}.html`, folder)));
  const truth = Truth.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")));
  const posts = reading(bytes, { name: `${name}.html` }).posts;
  return { bytes, truth, posts };
}

function ownText(post: ReadPost | undefined): string {
  const own = post?.paragraphs.filter(({ role }) => ["text", "list-item", "quote"].includes(role)) ?? [];
  return own.map(({ text }) => text).join("\n");
}

describe("article pages of ten builds", () => {
  test.each(names)("%s: its text and nothing else, title, signers and times", name => {
    const { truth, posts } = pageNamed(name);
    const { text, ...head } = truth;
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ kind: "article", ...head });
    expect(tokenF1(ownText(posts[0]), text.join("\n")).f1).toBeGreaterThanOrEqual(0.95);
  });

  test("are read at least as well as by the libraries alone", async () => {
    for (const name of names) {
      const { bytes, truth, posts } = pageNamed(name);
      const own = tokenF1(ownText(posts[0]), truth.text.join("\n")).f1;
      const label = /windows-1252/.test(Buffer.from(bytes).toString("latin1")) || name.endsWith("german");
      const libraries = await libraryArticles(
        new TextDecoder(label ? "windows-1252" : "utf-8").decode(bytes),
      );
      for (const { text } of libraries)
        expect(own, name).toBeGreaterThanOrEqual(tokenF1(text, truth.text.join("\n")).f1);
    }
  });

  test("a body that has lost its paragraphs has those that readers see, and those that its glued sentences show", () => {
    const { truth, posts } = pageNamed("behind-a-wall");
    expect(posts[0]?.paragraphs.map(({ text }) => text)).toEqual(truth.text);
  });

  test("pictures' captions, lists and quotations keep what they are", () => {
    const { posts } = pageNamed("lists-and-quotes");
    const roles = posts[0]?.paragraphs.map(({ role }) => role);
    expect(roles?.filter(role => role === "list-item")).toHaveLength(3);
    expect(roles?.filter(role => role === "quote")).toHaveLength(1);
    expect(told(posts[0] ?? { paragraphs: [] })).toContain("caption: The piano on the morning after.");
  });
});

const sentences = [
  "The harbour bell of Brisken rang for nine minutes on Monday, and nobody has said that they rang it.",
  "The rope was dry, the tower was locked, and the only key hung in the office of the harbour master.",
  "An inquiry of two people has been set up. One of them is the bell ringer, who was at the dentist.",
];
const body = sentences.map(sentence => `<p>${sentence}</p>`).join("");
const pageOf = (head: string, inner: string) =>
  `<!doctype html><html><head>${head}</head><body><main><h1>Bell rings by itself</h1>${inner}</main></body></html>`;

describe("what no reader sees", () => {
  test.each([
    [
      "a hidden element",
      "<div hidden><p>Nobody may read this sentence, which stands in a hidden block.</p></div>",
    ],
    [
      "a style that hides",
      '<p style="display: none">Nobody may read this sentence, which stands in a hidden block.</p>',
    ],
    [
      "script and style",
      "<script>var a = 'Nobody may read this';</script><style>p { content: 'Nobody' }</style>",
    ],
    ["a template", "<template><p>Nobody may read this sentence, which is a mould for others.</p></template>"],
    [
      "a noscript beside the text",
      "<noscript><p>Nobody may read this sentence, for scripts do run here.</p></noscript>",
    ],
    ["a comment", "<!-- <p>Nobody may read this sentence in a comment.</p> -->"],
  ])("%s is no part of the text", (_what, hidden) => {
    const [post] = reading(pageOf("", body + hidden)).posts;
    expect(post?.paragraphs.map(({ text }) => text)).toEqual(sentences);
  });

  test("broken markup gives the paragraphs that a browser shows", () => {
    const broken = `<div><p>${sentences[0]}<p>${sentences[1]}</b></div></div><p>${sentences[2]}<table><p></table>`;
    const [post] = reading(pageOf("", broken)).posts;
    expect(post?.paragraphs.map(({ text }) => text)).toEqual(sentences);
  });
});

describe("who signed, and when", () => {
  const of = (head: string, inner = "") =>
    reading(pageOf(head, inner + body), { zone: "Europe/London" }).posts[0];

  test.each([
    ['<meta name="author" content="By ANN EXAMPLE, Political editor | 3 March 2024">', ["ANN EXAMPLE"]],
    ['<meta name="author" content="ANN EXAMPLE"><meta name="byl" content="By Ann Example">', ["Ann Example"]],
    [
      '<meta name="author" content="Ann Example; Bo Sample & Cy de Trial">',
      ["Ann Example", "Bo Sample", "Cy de Trial"],
    ],
    ['<meta property="article:author" content="https://coast.example/ann">', []],
    ['<meta property="og:site_name" content="Coast World"><meta name="author" content="Coast World">', []],
    ['<meta name="dc.creator" content="Ann Example (with Bo Sample)">', ["Ann Example (with Bo Sample)"]],
  ])("%s", (head, byline) => {
    expect(of(head)?.byline).toEqual(byline);
  });

  test.each([
    [
      '<meta property="article:published_time" content="2024-03-03T07:08:09+01:00">',
      "2024-03-03T06:08:09Z",
      "exact",
    ],
    ['<meta name="date" content="2024-07-03 07:08">', "2024-07-03T06:08:00Z", "minute"],
    ['<meta name="pubdate" content="20240303">', "2024-03-03T12:00:00Z", "day"],
    [
      '<meta name="dc.date" content="2024-03-03"><meta itemprop="datePublished" content="2024-03-03T10:00:05Z">',
      "2024-03-03T10:00:05Z",
      "exact",
    ],
    ['<meta name="date" content="1709449689">', "2024-03-03T07:08:09Z", "exact"],
  ])("%s", (head, publishedAt, timePrecision) => {
    expect(of(head)).toMatchObject({ publishedAt, timePrecision });
  });

  test("a time element below the heading, and its change", () => {
    const times =
      '<p>Posted <time datetime="2024-03-03T09:30:00Z">today</time>, changed <time class="updated" datetime="2024-03-03T11:00:00Z">later</time></p>';
    expect(of("", times)).toMatchObject({
      publishedAt: "2024-03-03T09:30:00Z",
      updatedAt: "2024-03-03T11:00:00Z",
    });
  });

  test("a time that cannot be so is kept as claimed", () => {
    const post = of('<meta property="article:published_time" content="2094-03-03T07:08:09Z">');
    expect(post).toMatchObject({
      publishedAt: null,
      timePrecision: "none",
      claimedAt: "2094-03-03T07:08:09Z",
    });
  });

  test("a title loses the outlet's name, where the heading has none or the page says which it is", () => {
    expect(of('<meta property="og:title" content="Bell rings by itself | Coast World">')?.title).toBe(
      "Bell rings by itself",
    );
    const named =
      '<meta property="og:title" content="A bell - and who rang it - Coast World"><meta property="og:site_name" content="Coast World">';
    expect(of(named)?.title).toBe("A bell - and who rang it");
  });
});
