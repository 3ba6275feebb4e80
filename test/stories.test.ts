import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Fault } from "../src/errors.ts";
import { chooseStory, readStories } from "../src/stories.ts";

const plain = (id: string) => `id: ${id}\nname: ${id}\ncommand: ${id}\nlanguage: en\ntimezone: UTC\n`;

function configOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "stories-"));
  mkdirSync(join(folder, "stories"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "stories", name), text);
  return folder;
}

function faultOf(run: () => unknown): Fault {
  try {
    run();
  } catch (error) {
    if (error instanceof Fault) return error;
  }
  throw new Error("no fault");
}

describe("story files", () => {
  test("are read in the order of their names, with everything from sources on left out or empty", () => {
    const folder = configOf({
      "b.yaml": `${plain("b")}sources:\ntopics: []\n`,
      "a.yaml": plain("a"),
      "notes.txt": "x",
    });
    const stories = readStories(folder);
    expect(stories.map(story => story.id)).toEqual(["a", "b"]);
    expect(stories[1]).toMatchObject({ sources: [], topics: [], actors: [], schedules: [] });
  });

  test("report all faults of all files at once: file, place in the file, what is wrong", () => {
    const folder = configOf({
      "a.yaml": "id: A story\nname: ''\ncommand: a\nlanguage: en\ntimezone: Mars/Olympus\n",
      "b.yaml": `${plain("b")}topics:\n  - {id: x, name: X, phrases: []}\nactors:\n  - {id: y, name: Y}\n  - {id: y, name: Z}\n`,
      "c.yaml": "id: [unclosed\n",
      "d.yaml": "just words\n",
      "e.yaml": plain("f"),
      "f.yaml": plain("f"),
    });
    const fault = faultOf(() => readStories(folder));
    expect(fault.code).toBe("config");
    const lines = fault.message.replaceAll(join(folder, "stories"), "").split("\n");
    expect(lines[0]).toBe("The story files have faults:");
    const expected = [
      /^ {2}\/a\.yaml: id: lower-case letters/,
      /^ {2}\/a\.yaml: name: /,
      /^ {2}\/a\.yaml: timezone: an IANA time zone/,
      /^ {2}\/b\.yaml: topics\[0\]\.phrases: /,
      /^ {2}\/c\.yaml: .*line 2/,
      /^ {2}\/d\.yaml: the whole file: /,
      /^ {2}\/f\.yaml: id: “f” is also in \/e\.yaml/,
      /^ {2}\/f\.yaml: command: “f” is also in \/e\.yaml/,
    ];
    for (const pattern of expected)
      expect(
        lines.filter(line => pattern.test(line)),
        String(pattern),
      ).toHaveLength(1);
  });

  test("report an id that two entries of a list share", () => {
    const folder = configOf({
      "b.yaml": `${plain("b")}actors:\n  - {id: y, name: Y}\n  - {id: y, name: Z}\n`,
    });
    expect(faultOf(() => readStories(folder)).message).toContain(
      "actors[1].id: “y” is also the id of actors[0]",
    );
  });

  test.each([
    ["no config folder", () => join(tmpdir(), "no", "such", "folder"), /There is no folder/],
    ["no story in it", () => configOf({}), /There is no story in/],
  ])("say what to do when there is %s", (_what, folder, sentence) => {
    const fault = faultOf(() => readStories(folder()));
    expect(fault.code).toBe("config");
    expect(fault.message).toMatch(sentence);
    expect(fault.message).toContain("ID.yaml");
  });

  test("are chosen by id, the first one by default; an unknown id lists them", () => {
    const stories = readStories(configOf({ "a.yaml": plain("a"), "b.yaml": plain("b") }));
    expect(chooseStory(stories, undefined).id).toBe("a");
    expect(chooseStory(stories, "b").id).toBe("b");
    const fault = faultOf(() => chooseStory(stories, "c"));
    expect([fault.code, fault.message]).toEqual([
      "usage",
      "There is no story “c”. The stories here are: a, b.",
    ]);
  });
});
