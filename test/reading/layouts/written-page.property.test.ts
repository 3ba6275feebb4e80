import fc from "fast-check";
import { expect, test } from "vitest";
import { reading } from "../fixture.ts";
import { writtenPage } from "./written-page.ts";

/** Every post, in order, with its title, time, tag and first sentence; nothing else but a summary of key points. */
test("text pages whose traits are drawn at random are read back: 100 % of posts, times and titles", () => {
  fc.assert(
    fc.property(writtenPage, ({ traits, text, posts, moments, day }) => {
      const read = reading(text, { date: day });
      const own = read.posts.filter(({ kind }) => kind !== "summary");
      const got = own.map(post => ({
        title: post.title,
        at: post.publishedAt,
        precision: post.timePrecision,
        tags: post.tags,
        first: post.paragraphs.find(({ role }) => role === "text")?.text ?? null,
        items: post.paragraphs.filter(({ role }) => role === "list-item").map(item => item.text),
      }));
      const told = posts.map((post, at) => ({
        title: post.title,
        at: moments[at],
        precision: "minute",
        tags: post.tag === null || (traits.place === "signed" && traits.tag === "line") ? [] : [post.tag],
        first: post.sentences[0] ?? null,
        items: post.list,
      }));
      expect(got).toEqual(traits.order === "newest first" ? told.toReversed() : told);
    }),
    { numRuns: 300 },
  );
});
