import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { ReadPost } from "../../../src/coverage/reading.ts";
import { fixtureReading, told } from "../fixture.ts";

const Truth = z.record(
  z.string(),
  z.object({
    layout: z.string(),
    date: z.string().optional(),
    zone: z.string().optional(),
    posts: z.array(z.tuple([z.string().nullable(), z.string()])),
  }),
);
const file = new URL("../../fixtures/pages/layouts/truth.json", import.meta.url);
const truth = Truth.parse(JSON.parse(readFileSync(file, "utf8")));

function layoutReading(name: string) {
  const { date, zone } = truth[name] ?? {};
  return fixtureReading(`layouts/${name}`, { date: date ?? null, zone: zone ?? "Europe/London" });
}

function timeOf({ publishedAt, timePrecision }: ReadPost): string | null {
  return timePrecision === "day" ? (publishedAt?.slice(0, 10) ?? null) : publishedAt;
}

test.each(Object.entries(truth))(
  "%s gives every post once with its title and time, oldest first",
  (name, want) => {
    const read = layoutReading(name);
    const posts = read.posts.filter(({ kind }) => kind !== "summary");
    expect(posts.map(post => [post.title, timeOf(post)])).toEqual(want.posts);
    expect(read.layout).toBe(want.layout);
    expect(read.why).toMatch(/\d/);
  },
);

describe("what stands beside a post's words", () => {
  test("signs it, and is never its text", () => {
    const signed = layoutReading("reporters-without-titles.txt").posts;
    expect(signed.map(post => post.byline)).toEqual([
      ["Femke Dorst"],
      ["Jana Vild"],
      ["Karim Dost", "Reporting from Oldhaven"],
      ["Jana Vild", "Reporting from Brisken"],
    ]);
    expect(told(signed[2] ?? { paragraphs: [] })).toEqual([
      "text: In Oldhaven, where the grain should be, the mills have stopped two of their five lines.",
      "caption: Two mills at the water’s edge.",
    ]);
    expect(layoutReading("signed-at-the-end.txt").posts.map(post => post.byline)).toEqual([
      ["Jana Vild"],
      ["Karim Dost"],
      ["Jana Vild"],
    ]);
  });

  test("is kept apart where the page repeats it in post after post", () => {
    const [first] = layoutReading("glued-names.txt").posts;
    expect(told(first ?? { paragraphs: [] })).toEqual([
      "promo: Send your pictures of the lock to our newsdesk",
    ]);
  });

  test("gives the time of a later change", () => {
    const changed = layoutReading("ages-and-clocks.txt").posts.find(
      post => post.title === "Crane barge arrives",
    );
    expect(changed?.updatedAt).toBe("2024-07-03T17:55:00Z");
  });

  test("cards, boxes and readers' comments are no posts and no text", () => {
    const all = layoutReading("repeated-sections.html").posts.flatMap(told).join("\n");
    expect(all).not.toMatch(/letter each morning|At last it stands|captains think|3 Jul/);
  });
});

describe("a page as a whole", () => {
  test("is closed by its headline or its newest post's sign-off, and not while it runs", () => {
    expect(layoutReading("term-list.html").closed).toBe(true);
    expect(layoutReading("running-at-midday.txt").closed).toBe(false);
    expect(fixtureReading("timed-live-page.txt", { date: "2024-07-03" }).closed).toBe(true);
  });

  test("shows a part of its posts where a link or button leads to the others", () => {
    expect(layoutReading("repeated-sections.html").partial).toBe(true);
    expect(layoutReading("term-list.html").partial).toBe(false);
    expect(
      fixtureReading("timed-live-page.txt", { url: "https://coast.example/live/7/page/2" }).partial,
    ).toBe(true);
  });

  test("names the live pages of its own outlet, and no others", () => {
    expect(layoutReading("repeated-sections.html").links).toEqual([
      { url: "https://coast.example/live/brisken-lock-thursday", title: "Thursday’s live page" },
    ]);
  });
});
