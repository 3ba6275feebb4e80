import fc from "fast-check";
import { expect, test } from "vitest";
import type { Paragraph } from "../../src/coverage/post.ts";
import { reading } from "./fixture.ts";

const noun = fc.constantFrom(
  "lock",
  "quay",
  "grain",
  "tide",
  "crane",
  "captain",
  "island",
  "council",
  "pump",
  "beam",
  "gate",
  "harbour",
);
const sentence = fc.array(noun, { minLength: 3, maxLength: 12 }).map(words => `The ${words.join(" ")}.`);
const phrase = fc.array(noun, { minLength: 3, maxLength: 8 }).map(words => `Old ${words.join(" ")}`);
const title = fc
  .tuple(phrase, fc.constantFrom("", "'Held' - ", "Lock 5: ", "“Never”, "))
  .map(([words, opening]) => `${opening}${words}`);
const reporter = fc.tuple(
  fc.constantFrom("Ines Halloran", "Jana Vild", "Pál Örkény", "Maarten van der Meer", "Sinéad O’Dare"),
  fc.constantFrom("Harbour correspondent", "Islands editor, Coast World Service", "BBC News, in Oldhaven"),
);
const list = fc.record({ numbered: fc.boolean(), items: fc.array(phrase, { minLength: 1, maxLength: 14 }) });
const picture = fc.record({ alt: phrase, caption: fc.option(phrase) });

type Written = { lines: string[]; paragraphs: Paragraph[] };
const block: fc.Arbitrary<Written> = fc.oneof(
  sentence.map(text => ({ lines: ["", `    ${text}`], paragraphs: [{ role: "text" as const, text }] })),
  list.map(({ numbered, items }) => ({
    lines: ["", ...items.map((item, at) => `    ${numbered ? `${at + 1}.` : "•"} ${item}`)],
    paragraphs: items.map(text => ({ role: "list-item" as const, text })),
  })),
  picture.map(({ alt, caption }) => ({
    lines: [
      "",
      `    ${alt}Image source, Coast Pictures`,
      ...(caption === null ? [] : ["    Image caption,", "", `    ${caption}`]),
    ],
    paragraphs: [
      { role: "alt" as const, text: alt },
      ...(caption === null ? [] : [{ role: "caption" as const, text: caption }]),
    ],
  })),
);
const post = fc.record({
  title,
  tag: fc.constantFrom(null, "Breaking", "Analysis", "Coast Verify"),
  tagAfter: fc.boolean(),
  reporter: fc.option(reporter),
  opening: sentence,
  blocks: fc.array(block, { maxLength: 4 }),
  glued: fc.boolean(),
});

test("any timed live page that can be written is read back exactly", () => {
  fc.assert(
    fc.property(fc.array(post, { minLength: 1, maxLength: 25 }), posts => {
      const lines: string[] = [];
      const expected = posts.map((one, at) => {
        const minute = 1380 - at * 7;
        const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
        const head = `${one.title}published at ${clock} British Summer Time 3 July`;
        if (!one.glued) lines.push("");
        if (one.tag !== null && !one.tagAfter) lines.push(`  ${at + 1}. ${one.tag}`, "", `    ${head}`);
        else lines.push(`  ${at + 1}. ${head}`, ...(one.tag === null ? [] : [`    ${one.tag}`]));
        if (one.reporter !== null) lines.push("", `    ${one.reporter[0]}`, `    ${one.reporter[1]}`);
        lines.push("", `    ${one.opening}`, ...one.blocks.flatMap(({ lines: own }) => own));
        const utc = `${String(Math.floor((minute - 60) / 60)).padStart(2, "0")}:${clock.slice(3)}`;
        return {
          title: one.title,
          publishedAt: `2024-07-03T${utc}:00Z`,
          tags: one.tag === null ? [] : [one.tag],
          byline: one.reporter === null ? [] : [...one.reporter],
          paragraphs: withoutRepeats([
            { role: "text", text: one.opening },
            ...one.blocks.flatMap(({ paragraphs }) => paragraphs),
          ]),
        };
      });
      const read = reading(lines.join("\n"), { date: "2024-07-03" });
      const got = read.posts.map(({ title: heading, publishedAt, tags, byline, paragraphs }) => ({
        title: heading,
        publishedAt,
        tags,
        byline,
        paragraphs,
      }));
      expect(got).toEqual(expected.toReversed());
    }),
    { numRuns: 300 },
  );
});

/** A list item, caption or description printed twice in a row is read once. */
function withoutRepeats(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.filter((paragraph, at) => {
    const before = paragraphs[at - 1];
    return paragraph.role === "text" || before?.role !== paragraph.role || before.text !== paragraph.text;
  });
}
