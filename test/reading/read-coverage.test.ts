import { describe, expect, test } from "vitest";
import { Reading } from "../../src/coverage/reading.ts";
import { fixtureBytes, fixtureNames, fixtureReading, reading } from "./fixture.ts";

const page = "  1. Gate shutpublished at 10:00 GMT 3 July\n\n    The gate is “shut”, says Pál Örkény.\n";

describe("what cannot be read is refused with a sentence that says what to do", () => {
  test.each([
    ["an empty file", "", /is empty\. Check/],
    ["blank lines alone", " \n\n\t\n", /is empty\. Check/],
    ["a zip archive", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /is a zip archive.*Save the page/],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /is a PNG picture.*Save the page/],
    [
      "bytes that are no text",
      Uint8Array.from([1, 0, 2, 7, 0, 0, 9, 200, 0, 3]),
      /is not text.*Save the page/,
    ],
    [
      "a menu without posts",
      "Home\nNews\nSport\nWeather\nContact us\n",
      /No posts were found in page\.txt\. Check/,
    ],
    [
      "JSON without coverage",
      '{"@type": "WebSite", "name": "Coast"}',
      /holds no LiveBlogPosting.*Give the page/,
    ],
  ])("%s", (_, input, sentence) => {
    expect(() => reading(input)).toThrow(sentence);
  });

  test("a layout that does not exist, with the ones that do", () => {
    expect(() => reading(page, { layout: "fanzine" })).toThrow(
      /no layout "fanzine".*timed-live-page.*article/,
    );
  });

  test("broken JSON in a file that calls itself JSON", () => {
    expect(() => reading('{"a": ', { name: "page.json" })).toThrow(/not valid JSON/);
  });
});

describe("the same page is read alike in every encoding", () => {
  const utf16 = (text: string, mark: string) => new Uint8Array(Buffer.from(mark + text, "utf16le"));
  const legacy = Uint8Array.from(page.replaceAll("“", "\u0093").replaceAll("”", "\u0094"), mark =>
    mark.charCodeAt(0),
  );
  const expected = reading(page, { date: "2024-07-03" }).posts;

  test.each([
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${page}`)],
    ["UTF-16 with a mark", utf16(page, "\uFEFF")],
    ["UTF-16 without one", utf16(page, "")],
    ["UTF-16 the other way round", utf16(page, "\uFEFF").map((_, at, bytes) => bytes[at ^ 1] ?? 0)],
    ["Windows-1252", legacy],
    ["with Windows line ends", new TextEncoder().encode(page.replaceAll("\n", "\r\n"))],
    [
      "with control, bidirectional and zero-width characters",
      new TextEncoder().encode(page.replace("shut”", "\u202Eshut\u0007\u200B”")),
    ],
  ])("%s", (_, bytes) => {
    expect(reading(bytes, { date: "2024-07-03" }).posts).toEqual(expected);
  });
});

test.each(fixtureNames)("%s is a whole reading that says why it was read so", name => {
  const read = Reading.parse(fixtureReading(name, { date: "2024-07-03" }));
  expect(read.why.length).toBeGreaterThan(10);
  expect(read.posts.length).toBeGreaterThan(0);
  for (const post of read.posts) {
    expect(
      (post.publishedAt === null) === (post.timePrecision === "order" || post.timePrecision === "none"),
    ).toBe(true);
    expect(post.title !== null || post.paragraphs.length > 0).toBe(true);
  }
});

test("the layout asked for is used instead of the one detected", () => {
  const read = reading(fixtureBytes("timed-live-page.txt"), { layout: "article", date: "2024-07-03" });
  expect(read).toMatchObject({ layout: "article", why: "the caller asked for it" });
});
