import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { IngestReport } from "../../src/ingest/ingest-report.ts";
import { freshFolder, ingestedSample, samplePages, standfirst } from "./command-line.ts";

/** Sentences for people: no stack, no file of ours, no name of an exception. */
function expectSentence(err: string) {
  expect(err.trim()).not.toBe("");
  expect(err).not.toMatch(/\bat .*\.ts:|node:internal|Error:|undefined/);
}

async function ingest(file: string, ...options: string[]) {
  return standfirst([
    "ingest",
    file,
    "--source",
    "bbc",
    ...options,
    "--data",
    freshFolder(),
    "--format",
    "json",
  ]);
}

function written(name: string, bytes: string | Uint8Array): string {
  const file = join(freshFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

describe.concurrent("bad input gets a clear sentence and the exit code of its kind", () => {
  test("a missing file: 1", async () => {
    const { code, err } = await ingest("/no/such/page.html");
    expect(code).toBe(1);
    expect(err).toContain("/no/such/page.html");
    expectSentence(err);
  });

  test("an empty file: 1", async () => {
    const { code, err } = await ingest(written("empty.txt", ""));
    expect(code).toBe(1);
    expect(err).toContain("empty");
    expectSentence(err);
  });

  test("a binary file: 1", async () => {
    const { code, err } = await ingest(
      written(
        "picture.png",
        Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
      ),
    );
    expect(code).toBe(1);
    expect(err).toContain("picture.png");
    expectSentence(err);
  });

  test("a page with no posts: 1", async () => {
    const page =
      "<!doctype html><html><head><title>Menu</title></head><body><nav><a href='/a'>A</a></nav></body></html>";
    const { code, err } = await ingest(written("menu.html", page));
    expect(code).toBe(1);
    expect(err).toContain("menu.html");
    expectSentence(err);
  });

  test("several inputs: the others are still read, the JSON is still printed: 1", async () => {
    const [file, ...options] = samplePages.bbc;
    const good = join(samplePages.folder, file);
    const { code, out, err } = await standfirst([
      ...["ingest", "/no/such/page.html", good, ...options],
      ...["--data", freshFolder(), "--format", "json"],
    ]);
    expect(code).toBe(1);
    expect(err).toContain("/no/such/page.html");
    expect(IngestReport.parse(JSON.parse(out)).totals.added).toBeGreaterThan(10);
  });

  test.each([
    ["soon", "I could not read “soon” as a time."],
    ["31 Feb", "31 Feb is not a date in the calendar."],
    ["last 0h", "That window has no length"],
    ["2099-01-01", "has not happened yet"],
  ])("an unknown window, %s: 2, with the verb's usage", async (window, sentence) => {
    const { code, out, err } = await standfirst(["recap", window, "--data", freshFolder()]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(sentence);
    expect(err).toContain("Usage: standfirst recap [WINDOW");
    expectSentence(err);
  });

  test.each([
    [["recap", "--wrods", "50"], "--wrods", "recap"],
    [["recap", "--words", "many"], "--words", "recap"],
    [["recap", "--topic", "no-such-topic"], "I have nothing named “no-such-topic”", "recap"],
    [["recap", "--as-of", "yesterday"], "--as-of", "recap"],
    [["recap", "--tz", "Mars/Olympus"], "--tz", "recap"],
    [["recap", "--format", "pigeon"], "“pigeon” is not a format", "recap"],
    [["recap", "--data", "postgres://host/db"], "Postgres", "recap"],
    [
      ["recap", "--story", "atlantis"],
      "There is no story “atlantis”. The stories here are: ukraine.",
      "recap",
    ],
    [["ask"], "Ask me a question", "ask"],
    [["ask", "x".repeat(301)], "That is 301 characters", "ask"],
    [["ingest"], "Give at least one file", "ingest"],
    [["ingest", "page.txt", "--date", "17 Feb"], "--date", "ingest"],
    [["export", "weather"], "“weather” is none of them", "export"],
    [["status", "please"], "more than this verb takes", "status"],
  ])("bad usage, %j: 2, with the verb's usage", async (words, sentence, verb) => {
    const { code, out, err } = await standfirst([
      ...words,
      ...(words.includes("--data") ? [] : ["--data", freshFolder()]),
    ]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(sentence);
    expect(err).toContain(`Usage: standfirst ${verb}`);
    expectSentence(err);
  });

  test.each([
    ["recpa", "Did you mean recap?"],
    ["restore", "There is no verb “restore”"],
    ["toString", "There is no verb"],
  ])("a verb that is not built, %s: 2", async (verb, sentence) => {
    const { code, out, err } = await standfirst([verb]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });

  test("a bad story file: 78, all faults at once", async () => {
    const config = freshFolder();
    mkdirSync(join(config, "stories"));
    writeFileSync(
      join(config, "stories", "a.yaml"),
      "id: Bad Id\nname: A\ncommand: a\nlanguage: en\ntimezone: Nowhere\n",
    );
    writeFileSync(join(config, "stories", "b.yaml"), "id: [b\n");
    const { code, out, err } = await standfirst(["recap", "--config", config, "--data", freshFolder()]);
    expect([code, out]).toEqual([78, ""]);
    for (const fault of ["a.yaml: id:", "a.yaml: timezone:", "b.yaml: "]) expect(err).toContain(fault);
    expectSentence(err);
  });

  test("a bad environment: 78, all faults at once", async () => {
    const { code, err } = await standfirst(["status"], "", {
      STANDFIRST_LOG_LEVEL: "loud",
      STANDFIRST_DTA: "x",
    });
    expect(code).toBe(78);
    expect(err).toContain("STANDFIRST_LOG_LEVEL");
    expect(err).toContain("did you mean STANDFIRST_DATA");
  });

  test("a data folder that cannot be written: 1", async () => {
    const file = written("not-a-folder", "x");
    const { code, out, err } = await standfirst(["recap", "--data", join(file, "data")]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(file);
    expectSentence(err);
  });

  test("a database of a newer schema: 1, and it is left as it was", async () => {
    const data = await ingestedSample();
    const path = join(data, "coverage.sqlite");
    const database = new DatabaseSync(path);
    database.exec("insert into migration (number, name, checksum) values (999, 'of tomorrow', 'x')");
    database.close();
    const { code, err } = await standfirst(["recap", "--data", data]);
    expect(code).toBe(1);
    expect(err).toMatch(/newer/);
    expectSentence(err);
    const status = await standfirst(["status", "--data", data, "--format", "json"]);
    expect(status.code).toBe(1);
    expect(JSON.parse(status.out).healthy).toBe(false);
  });

  test("a batch with faulty lines: 1, every faulty line named", async () => {
    const batch = written("batch.jsonl", '{"id":"a","question":"x"}\nnot json\n{"id":1}\n');
    const { code, out, err } = await standfirst(["ask", "--batch", batch, "--data", freshFolder()]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/line 2[\s\S]*line 3/);
  });
});
