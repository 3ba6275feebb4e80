import { describe, expect, test } from "vitest";
import { Fault } from "../../src/errors.ts";
import { readPostLines } from "../../src/reading/post-lines.ts";
import { naughtyStrings } from "../soak/mutate.ts";
import { brokenPromises, readerCase, seedTexts } from "../soak/reader-case.ts";
import { ownSeeds } from "../soak/seed-input.ts";
import { reading } from "./fixture.ts";

/** 5,000 here and 100,000 in `npm run test:soak`, which also tries one case again: `-- --case NUMBER`. */
const cases = 5_000;
const portion = 500;

describe("mutated inputs are read or refused in words, each with bounded work", () => {
  const seeds = seedTexts(ownSeeds());
  test.each(Array.from({ length: cases / portion }, (_, at) => [1 + at * portion]))(
    "from case %i on",
    first => {
      const failures: string[] = [];
      for (let number = first; number < first + portion; number++) {
        const faults = brokenPromises(readerCase(number, seeds));
        if (faults.length > 0) failures.push(`npm run test:soak -- --case ${number}: ${faults.join("; ")}`);
      }
      expect(failures).toEqual([]);
    },
  );

  test("a case is the same each time", () => {
    expect(readerCase(42, seeds)).toEqual(readerCase(42, seeds));
  });

  test("most cases still hold something to read", () => {
    const read = Array.from({ length: 200 }, (_, at) => readerCase(at + 1, seeds)).filter(
      ({ bytes, name, layout }) => {
        try {
          return (
            name.endsWith(".jsonl") || reading(bytes, { name, layout, date: "2024-07-03" }).posts.length > 0
          );
        } catch {
          return false;
        }
      },
    );
    expect(read.length).toBeGreaterThan(100);
  });
});

describe("a naughty string in every slot", () => {
  const readings = (text: string): (() => unknown)[] => {
    const json = JSON.stringify(text);
    const sentence = "The gate has held through both tides of the day, the port said.";
    return [
      () => reading(`${text}\n\n${sentence}\n\n${text}\n\n${sentence}`),
      () =>
        reading(`  1. ${text}published at 10:00 GMT 3 July\n\n${text}\n\n${sentence}`, {
          date: "2024-07-03",
        }),
      () => reading(`Key events\n- ${text}\n- Gate shut\n${text}\n${sentence}\n${text}`),
      () =>
        reading(
          `<html><title>${text}</title><h1>${text}</h1><p>${text}<p>${sentence}<time datetime="${text}">${text}</time>`,
        ),
      () =>
        reading(
          `<script type="application/ld+json">{"@type":"LiveBlogPosting","@id":${json},"url":${json},"headline":${json},"liveBlogUpdate":[{"@type":"BlogPosting","@id":${json},"headline":${json},"articleBody":${json},"datePublished":${json},"author":${json}},${json}]}</script><p>${sentence}`,
          { name: "page.html" },
        ),
      () =>
        reading(
          `<rss><channel><item><title>${text}</title><link>${text}</link><guid>${text}</guid><pubDate>${text}</pubDate><description>${text}</description></item></channel></rss>`,
        ),
      () =>
        reading(
          `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":${json},"url":${json},"title":${json},"content_html":${json},"date_published":${json}}]}`,
        ),
      () =>
        readPostLines(
          `{"source":${json},"publishedAt":${json},"title":${json},"text":${json},"url":${json}}`,
        ),
    ];
  };

  test("is read or refused in words", () => {
    for (const text of naughtyStrings) {
      for (const read of readings(text)) {
        try {
          read();
        } catch (error) {
          expect(error, JSON.stringify(text)).toBeInstanceOf(Fault);
        }
      }
    }
    expect(naughtyStrings.length).toBeGreaterThan(500);
  });
});

test("an update that thousands of references name is read once", () => {
  const body = "The gate held for the whole day. ".repeat(1_500);
  const update = { "@type": "BlogPosting", "@id": "u", headline: "Gate held", articleBody: body };
  const live = {
    "@type": "LiveBlogPosting",
    liveBlogUpdate: Array.from({ length: 5_000 }, () => ({ "@id": "u" })),
  };
  const page = `<script type="application/ld+json">${JSON.stringify([update, live])}</script>`;
  expect(reading(page, { name: "page.html" }).posts).toHaveLength(1);
});
