import { describe, expect, test } from "vitest";
import { reading, told } from "../fixture.ts";

const post = (id: string, title: string, minute: string, body: string) => `
<article itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting" id="${id}">
<time itemprop="datePublished" datetime="2024-07-03T21:${minute}:00+01:00">21:${minute}</time>
<h2 itemprop="headline">${title}</h2>
<span itemprop="author" itemscope itemtype="https://schema.org/Person">by <b itemprop="name">Jana Vild</b></span>
<link itemprop="url" href="https://coast.example/live#${id}">
<div itemprop="articleBody">${body}</div></article>`;

const live = (posts: string) =>
  `<!doctype html><html><body><main itemscope itemtype="https://schema.org/LiveBlogPosting"><h1 itemprop="headline">Brisken live</h1>
<meta itemprop="coverageEndTime" content="2024-07-03T23:00:00+01:00">${posts}</main></body></html>`;

describe("microdata", () => {
  test("a live blog described in its markup gives one post an update", () => {
    const read = reading(
      live(
        post(
          "p2",
          "Beam holds",
          "40",
          "<p>The beam holds, the port says.</p><ul><li>Two tides passed</li></ul>",
        ) + post("p1", "Crews wait", "10", "<p>Forty ships &amp; their crews wait.</p>"),
      ),
    );
    expect(read.layout).toBe("live-blog-posting");
    expect(read.closed).toBe(true);
    expect(
      read.posts.map(({ title, publishedAt, byline, anchor }) => [title, publishedAt, byline, anchor]),
    ).toEqual([
      ["Crews wait", "2024-07-03T20:10:00Z", ["Jana Vild"], "p1"],
      ["Beam holds", "2024-07-03T20:40:00Z", ["Jana Vild"], "p2"],
    ]);
    expect(read.posts.map(told)).toEqual([
      ["text: Forty ships & their crews wait."],
      ["text: The beam holds, the port says.", "list-item: Two tides passed"],
    ]);
  });

  test("JSON-LD comes before it", () => {
    const json = { "@type": "LiveBlogPosting", liveBlogUpdate: [{ headline: "From the script" }] };
    const script = `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
    const read = reading(
      live(post("p1", "From the markup", "10", "<p>Words.</p>")).replace("<body>", `<body>${script}`),
    );
    expect(read.posts.map(({ title }) => title)).toEqual(["From the script"]);
  });

  test("two thousand updates, or a thousand things in one another, are read", () => {
    const many = Array.from({ length: 2_000 }, (_, at) =>
      post(`p${at}`, `Update ${at}`, "10", "<p>Gate leans.</p>"),
    );
    expect(reading(live(many.join(""))).posts).toHaveLength(2_000);
    const deep = '<div itemprop="articleBody" itemscope itemtype="https://schema.org/BlogPosting">'.repeat(
      1000,
    );
    expect(() => reading(live(post("p1", "Gate leans", "10", "<p>By a hand.</p>") + deep))).not.toThrow();
  });
});

test("RDFa without prefixes is read like it", () => {
  const paragraphs = [
    "The bell of Brisken rang for nine minutes.",
    "Nobody has said that they rang it, or why.",
  ];
  const page = `<!doctype html><html><body vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">Bell rings by itself</h1>
<span property="author">Ann Example</span><meta property="datePublished" content="2024-03-03T09:30:00Z"><meta property="og:title" content="Bell rings by itself">
<div property="articleBody">${paragraphs.map(text => `<p>${text}</p>`).join("")}</div></body></html>`;
  expect(reading(page).posts[0]).toMatchObject({
    title: "Bell rings by itself",
    byline: ["Ann Example"],
    publishedAt: "2024-03-03T09:30:00Z",
    paragraphs: paragraphs.map(text => ({ role: "text", text })),
  });
});
