import { describe, expect, test } from "vitest";
import { readPostLines } from "../../src/reading/post-lines.ts";

const full = {
  id: "p1",
  source: "coast",
  publishedAt: "2024-07-03T10:00:00Z",
  timePrecision: "minute",
  kind: "news",
  title: "Gate shut",
  paragraphs: [{ role: "text", text: "The gate is shut." }],
};
const lines = (...items: unknown[]) =>
  items.map(item => (typeof item === "string" ? item : JSON.stringify(item))).join("\n");

describe("post lines", () => {
  test("are kept as written", () => {
    expect(readPostLines(lines(full)).lines).toEqual([{ ...full, byline: [], tags: [] }]);
  });

  test("may be plain: source, time, title and text", () => {
    const plain = {
      source: "coast",
      publishedAt: "2024-07-03T11:00:00+01:00",
      title: "What does a lock gate weigh?",
      text: "A gate weighs nine tonnes.\n• Steel\n• Oak",
    };
    expect(readPostLines(lines(plain)).lines).toEqual([
      {
        source: "coast",
        publishedAt: "2024-07-03T10:00:00Z",
        timePrecision: "exact",
        kind: "explainer",
        title: "What does a lock gate weigh?",
        byline: [],
        tags: [],
        paragraphs: [
          { role: "text", text: "A gate weighs nine tonnes." },
          { role: "list-item", text: "Steel" },
          { role: "list-item", text: "Oak" },
        ],
      },
    ]);
    expect(
      readPostLines(lines({ source: "coast", publishedAt: null, title: "Gate shut", text: "" })).lines[0],
    ).toMatchObject({
      publishedAt: null,
      timePrecision: "none",
    });
  });

  test("that are bad are set aside with their number and reason, the others kept", () => {
    const read = readPostLines(
      lines(
        full,
        "{",
        { ...full, kind: "gossip" },
        "",
        { ...full, publishedAt: null },
        { ...full, title: null, paragraphs: [] },
        "[]",
        { ...full, publishedAt: "noon" },
        full,
      ),
    );
    expect(read.lines).toHaveLength(2);
    expect(read.quarantined.map(({ reason }) => reason)).toEqual([
      "line 2: not valid JSON",
      expect.stringMatching(/^line 3: kind: /),
      "line 5: publishedAt: missing, though the precision is minute",
      "line 6: neither title nor paragraphs",
      expect.stringMatching(/^line 7: /),
      expect.stringMatching(/^line 8: publishedAt: /),
    ]);
  });

  test("are refused where not one is a post", () => {
    expect(() => readPostLines("{}\n")).toThrow(/No posts were found \(line 1: /);
    expect(() => readPostLines("\n")).toThrow(/the file is empty/);
  });
});
