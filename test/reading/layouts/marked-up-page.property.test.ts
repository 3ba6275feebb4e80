import fc from "fast-check";
import { expect, test } from "vitest";
import { reading } from "../fixture.ts";
import { type MarkupTraits, markedUpPage } from "./marked-up-page.ts";

/** Every post with its title, time, tag, text and list; the times of machines to the second where an element holds the post. */
test("HTML pages whose traits are drawn at random are read back: 100 % of posts, times and titles", () => {
  fc.assert(
    fc.property(markedUpPage, ({ traits, html, posts, moments, day }) => {
      const read = reading(html, { date: day, name: "page.html", url: "https://coast.example/live/brisken" });
      const own = read.posts.filter(({ kind }) => kind !== "summary");
      const got = own.map(post => ({
        title: post.title,
        at: post.publishedAt,
        precision: post.timePrecision,
        tags: post.tags,
        texts: post.paragraphs.filter(({ role }) => role === "text").map(({ text }) => text),
        items: post.paragraphs.filter(({ role }) => role === "list-item").map(({ text }) => text),
        anchored: post.anchor !== null,
      }));
      const told = posts.map((post, at) => ({
        title: post.title,
        at: moments[at],
        precision: forMachines(traits) && !isLoose(traits) ? "exact" : "minute",
        tags: post.tag === null ? [] : [post.tag],
        texts: post.sentences,
        items: post.list,
        anchored: traits.anchor !== "none",
      }));
      expect(got).toEqual(traits.order === "newest first" ? told.toReversed() : told);
    }),
    { numRuns: 300 },
  );
});

function forMachines({ time }: MarkupTraits): boolean {
  return time === "datetime" || time === "offset" || time === "data";
}

/** Pages without an element a post are read line by line, to the minute. */
function isLoose({ shape }: MarkupTraits): boolean {
  return shape === "flat" || shape === "dl";
}
