import { describe, expect, test } from "vitest";
import { fixtureReading, reading, told } from "./fixture.ts";

describe("LiveBlogPosting JSON-LD", () => {
  const read = fixtureReading("live-blog-posting.json");

  test("gives one post an update with its anchor, address, times and signers", () => {
    expect(read).toMatchObject({
      layout: "live-blog-posting",
      bounded: true,
      pageTitle: "Brisken lock: ships wait for a third night",
    });
    expect(
      read.posts.map(({ title, publishedAt, timePrecision, updatedAt, anchor, url, byline }) => [
        title,
        publishedAt,
        timePrecision,
        updatedAt,
        anchor,
        url,
        byline,
      ]),
    ).toEqual([
      [
        "Mayor opens the sports hall",
        "2024-07-03T12:00:00Z",
        "day",
        null,
        "p-29",
        "https://coast.example/live/brisken-lock#p-29",
        [],
      ],
      [
        null,
        "2024-07-03T19:02:11Z",
        "exact",
        "2024-07-03T19:30:00Z",
        "p-30",
        "https://coast.example/live/brisken-lock#p-30",
        ["Karim Dost"],
      ],
      [
        "Beam holds through the second tide",
        "2024-07-03T21:10:08Z",
        "exact",
        null,
        "p-31",
        "https://coast.example/live/brisken-lock#p-31",
        ["Femke Dorst"],
      ],
    ]);
  });

  test("reads HTML and entities in bodies", () => {
    expect(told(read.posts[2] ?? { paragraphs: [] })).toEqual([
      "text: The beam has held, the port says.",
      "list-item: Two tides passed",
      "list-item: No ship moved",
      "promo: Stay with us.",
    ]);
    expect(told(read.posts[1] ?? { paragraphs: [] })).toEqual(["text: Crews are eating ship’s biscuit."]);
  });

  test("sets aside an update that has neither headline nor text", () => {
    expect(read.quarantined).toEqual([
      { reason: "an update without headline and text", excerpt: expect.stringContaining("p-28") },
    ]);
  });

  test("is found in a page among broken blocks and lists", () => {
    const json = JSON.stringify([
      { "@type": "WebPage" },
      {
        "@type": "LiveBlogPosting",
        liveBlogUpdate: { headline: "Gate leans", datePublished: "2024-07-03T10:00:00Z" },
      },
    ]);
    const page = `<html><script type="application/ld+json">{"broken"</script><script type="application/ld+json">${json}</script><p>Menu</p></html>`;
    expect(reading(page).posts.map(post => [post.title, post.publishedAt])).toEqual([
      ["Gate leans", "2024-07-03T10:00:00Z"],
    ]);
  });

  test("does not take the page's headline and time, repeated in every update, for the updates' own", () => {
    const root = { headline: "Brisken lock live", datePublished: "2024-07-03T22:30:00Z" };
    const liveBlogUpdate = ["One gate leans.", "Two pumps run.", "Three crews wait."].map(articleBody => ({
      ...root,
      articleBody,
    }));
    const copied = reading(JSON.stringify({ "@type": "LiveBlogPosting", ...root, liveBlogUpdate }));
    expect(copied.posts.map(post => [post.title, post.publishedAt, post.timePrecision])).toEqual(
      Array(3).fill([null, "2024-07-03T12:00:00Z", "day"]),
    );
    expect(copied.warnings.join(" ")).toContain("page's own time");
  });

  test("keeps an update with an impossible time, without the time", () => {
    const liveBlogUpdate = [
      { headline: "Gate leans", datePublished: "soon" },
      { headline: "Gate held", datePublished: "2099-01-01T00:00:00Z" },
    ];
    const odd = reading(JSON.stringify({ "@type": "LiveBlogPosting", liveBlogUpdate }));
    expect(odd.posts.map(post => [post.timePrecision, post.claimedAt])).toEqual([
      ["none", "2099-01-01T00:00:00Z"],
      ["order", undefined],
    ]);
    expect(odd.warnings.join(" ")).toContain('"soon" is not a time');
  });
});

describe("HTML pages", () => {
  test("a live page's markup is read like its text, with lists, pictures and quotations known", () => {
    const read = fixtureReading("live-page.html");
    expect(read.layout).toBe("visible-live-page");
    expect(read.posts.map(post => [post.title, post.publishedAt])).toEqual([
      ["Crews wait on deck", "2024-07-03T19:02:00Z"],
      ["Beam holds through the second tide", "2024-07-03T21:10:00Z"],
    ]);
    expect(told(read.posts[1] ?? { paragraphs: [] })).toEqual([
      "text: The beam has held, the port says, and the pumps run on.",
      "list-item: Two tides passed",
      "list-item: No ship moved",
      "alt: A beam lies across the lock",
      "caption: The beam weighs nine tonnes.",
      "quote: “It is ugly, and it holds.”",
    ]);
  });

  test("an article has its time from JSON-LD and its text from what a reader sees", () => {
    const read = fixtureReading("article-page.html");
    expect(read.posts[0]).toMatchObject({
      kind: "article",
      title: "Brisken lock ‘will hold’, port says",
      publishedAt: "2024-07-03T17:05:00Z",
      timePrecision: "exact",
      updatedAt: "2024-07-03T18:00:00Z",
      byline: ["Jana Vild"],
    });
    expect(told(read.posts[0] ?? { paragraphs: [] })).toEqual([
      "text: The broken lock will hold through the spring tide, the port’s director has promised.",
      "text: Engineers lowered a steel beam into the lock on Wednesday, and it has taken the gate’s load since.",
      "promo: What a lock gate weighs",
      "text: The inquiry opens on Monday in the old customs house, where the lock keeper speaks first.",
    ]);
  });
});
