import { describe, expect, test } from "vitest";
import { fixtureReading, reading, told } from "./fixture.ts";

describe("an article", () => {
  const read = fixtureReading("article.txt", { date: "2024-07-03" });

  test("is one post with its section as a tag", () => {
    expect(read).toMatchObject({ layout: "article", bounded: true });
    expect(read.posts).toHaveLength(1);
    expect(read.posts[0]).toMatchObject({
      kind: "article",
      title: "Brisken lock ‘will hold’ – but no ship moves before Friday",
      tags: ["Coast"],
      publishedAt: "2024-07-03T12:00:00Z",
      timePrecision: "day",
    });
  });

  test("keeps links and player titles within its text as promo, pictures once, and drops what follows it", () => {
    expect(told(read.posts[0] ?? { paragraphs: [] })).toEqual([
      "text: Port director Ines Halloran has promised that the broken lock will hold through the spring tide.",
      "text: Speaking on the quay on Wednesday, she said a “steel beam” was doing the gate’s work.",
      "caption: Ines Halloran on the quay.",
      "text: “It is ugly, and it holds,” she added.",
      "promo: Follow live: Ships wait for a third night off Brisken",
      "text: She said: “The engineers have asked me for two tides, and I am giving them three.",
      "text: “So nobody should write down an hour that I have not named.”",
      "promo: Analysis: A lock nobody wanted to pay for",
      "promo: Please update your browser for a more accessible video player",
      "promo: Tugs ‘worked all night’",
      "promo: Read more:",
      "promo: Bread queues on the smallest island",
      "promo: What a lock gate weighs",
      "text: The inquiry opens on Monday in the old customs house, where it will hear the lock keeper first.",
    ]);
  });
});

test("an article's own date line and signers are not its text", () => {
  const text =
    "Port asks for patience, and for flour\n\nBy Jana Vild and Karim Dost\nPublished 3 July 2024 18:05 BST\nUpdated 3 July 2024 19:00 BST\nShare\n\nThe port of Brisken asks the crews to be patient until Friday.\n\nThe islands ask for flour instead, and say so in four letters.\n";
  const [post] = reading(text).posts;
  expect(post).toMatchObject({
    title: "Port asks for patience, and for flour",
    byline: ["Jana Vild", "Karim Dost"],
    publishedAt: "2024-07-03T17:05:00Z",
    timePrecision: "minute",
    updatedAt: "2024-07-03T18:00:00Z",
  });
  expect(post?.paragraphs).toHaveLength(2);
});

test("a text in no known layout is read as an article, with a warning", () => {
  const read = reading(
    "The port of Brisken asks the crews to be patient until Friday morning, when a new beam will be lowered into the lock.\n",
  );
  expect(read.layout).toBe("article");
  expect(read.posts[0]).toMatchObject({ kind: "article", title: null, timePrecision: "order" });
  expect(read.warnings.join(" ")).toContain("no known layout fits");
});
