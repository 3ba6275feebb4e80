import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { Events } from "../../src/analysis/event.ts";
import { Answer } from "../../src/answers/answer.ts";
import { Posts } from "../../src/cli/posts.ts";
import { JoinDecisions } from "../../src/commands/events-command.ts";
import { Sources } from "../../src/commands/sources-command.ts";
import { PostLine } from "../../src/coverage/post-line.ts";
import { Health } from "../../src/health.ts";
import { IngestReport } from "../../src/ingest/ingest-report.ts";
import { BriefPage } from "../../src/message/brief-page.ts";
import { Background } from "../../src/recap/background.ts";
import { CatchUp } from "../../src/recap/catch-up.ts";
import { Changed } from "../../src/recap/changed.ts";
import { Comparison } from "../../src/recap/comparison.ts";
import { Differs } from "../../src/recap/differs.ts";
import { Figures } from "../../src/recap/figures.ts";
import { Next } from "../../src/recap/next.ts";
import { Positions } from "../../src/recap/positions.ts";
import { Quotes } from "../../src/recap/quotes.ts";
import { Recap } from "../../src/recap/recap.ts";
import { Timeline } from "../../src/recap/timeline.ts";
import { Topics } from "../../src/recap/topics.ts";
import { Unknowns } from "../../src/recap/unknowns.ts";
import { Who } from "../../src/recap/who.ts";
import { Why } from "../../src/recap/why.ts";
import { freshFolder, ingestedSample, samplePages, standfirst } from "../journeys/command-line.ts";

let data: string;

beforeAll(async () => {
  data = await ingestedSample();
});

/** The one JSON result of a call that must succeed without a word on standard error. */
async function resultOf<Schema extends z.ZodType>(
  schema: Schema,
  ...words: string[]
): Promise<z.output<Schema>> {
  const { code, out, err } = await standfirst([...words, "--data", data, "--format", "json"]);
  expect(err).toBe("");
  expect(code).toBe(0);
  expect(out.endsWith("\n")).toBe(true);
  return schema.parse(JSON.parse(out));
}

const linesOf = (out: string): unknown[] =>
  out
    .split("\n")
    .filter(line => line !== "")
    .map(line => JSON.parse(line));

describe.concurrent("the JSON of a verb is its schema's", () => {
  test("ingest, and the same again changes nothing", async () => {
    const [file, ...options] = samplePages.bbc;
    const again = await resultOf(IngestReport, "ingest", join(samplePages.folder, file), ...options);
    expect(again.totals).toMatchObject({ added: 0, revised: 0, withdrawn: 0 });
    expect(again.totals.unchanged).toBeGreaterThan(10);
  });

  test("catchup: of the last day at first, and that again", async () => {
    const first = await resultOf(CatchUp, "catchup", "--user", "ana", "--length", "full");
    expect(first).toMatchObject({ first: true, nothingNew: false, late: [] });
    expect(first.posts.added.length).toBeGreaterThan(10);
    expect(await resultOf(CatchUp, "catchup", "--user", "ana", "--again")).toEqual(first);
  });

  test("changed: what came between two moments, and what stands", async () => {
    const changed = await resultOf(
      Changed,
      "changed",
      "17 Feb 2025 18:00-21:30",
      "--as-of",
      "2025-02-17T21:30:00Z",
    );
    expect(changed.known).toEqual({ from: "2025-02-17T18:00:00Z", to: "2025-02-17T21:30:00Z" });
    expect(changed.posts.added.length).toBeGreaterThan(5);
    expect(changed.new.length).toBeGreaterThan(3);
    const [stance] = changed.moved;
    expect(stance).toMatchObject({
      what: "stance",
      words: "Keir Starmer: conditional still, in other words",
    });
  });

  test("recap: cited lines, within the bound of words", async () => {
    const recap = await resultOf(Recap, "recap", "17 Feb 2025", "--words", "120");
    expect(recap.lead).not.toBeNull();
    const lines = [...(recap.lead === null ? [] : [recap.lead]), ...recap.bullets];
    const words = lines.flatMap(line => line.text.split(/\s+/)).length;
    expect(words).toBeLessThanOrEqual(120);
    expect(lines.length).toBeGreaterThan(2);
  });

  test("recap of one outlet, as of a moment: nothing else and nothing later shows", async () => {
    const recap = await resultOf(
      Recap,
      "recap",
      "last 24h",
      "--from-source",
      "BBC",
      "--as-of",
      "2025-02-17T19:30:00Z",
    );
    const citations = [recap.lead, ...recap.bullets].flatMap(line => line?.citations ?? []);
    expect(citations.length).toBeGreaterThan(0);
    for (const citation of citations) {
      expect(citation.source).toBe("bbc");
      expect((citation.publishedAt ?? "") <= "2025-02-17T19:30:00Z").toBe(true);
    }
  });

  test("recap of an empty window: no lead, no bullets, no fallback", async () => {
    const recap = await resultOf(Recap, "recap", "2025-01-05T10:00:00Z-2025-01-05T11:00:00Z");
    expect(recap).toMatchObject({ lead: null, bullets: [], nothingNew: true, searched: { posts: 0 } });
  });

  test("ask", async () => {
    const answer = await resultOf(Answer, "ask", "Did anyone commit troops?");
    expect(answer.question).toBe("Did anyone commit troops?");
    expect(answer.text.split(/\s+/).length).toBeLessThanOrEqual(90);
  });

  test("ask in a thread: a follow-up is read with what came before, another thread is not", async () => {
    await resultOf(Answer, "ask", "What did Starmer say about a US backstop?", "--thread", "desk");
    const followUp = await resultOf(Answer, "ask", "and Tusk?", "--thread", "desk");
    expect(followUp.readAs).toMatch(/Tusk/);
    expect(followUp.readAs).not.toBe("and Tusk?");
    const elsewhere = await resultOf(Answer, "ask", "and Tusk?", "--thread", "other");
    expect(elsewhere.readAs).not.toBe(followUp.readAs);
  });

  test.each([
    ["timeline", Timeline, ["timeline", "17 Feb 2025"]],
    ["topics", Topics, ["topics", "17 Feb 2025"]],
    ["sources", Sources, ["sources"]],
    ["status", Health, ["status"]],
    ["posts", Posts, ["posts"]],
    ["posts of a topic", Posts, ["posts", "17 Feb 2025", "--from-source", "sky"]],
    ["events", Events, ["events"]],
    ["decisions about events", JoinDecisions, ["events", "--decisions"]],
    ["why", Why, ["why", "1", "17 Feb 2025"]],
    ["differs", Differs, ["differs", "17 Feb 2025"]],
    ["next", Next, ["next", "17 Feb 2025"]],
    ["unknowns", Unknowns, ["unknowns"]],
    ["brief", BriefPage, ["brief", "17 Feb 2025", "--topic", "troops"]],
    ["background", Background, ["background"]],
    ["figures", Figures, ["figures", "17 Feb 2025"]],
    ["compare of outlets", Comparison, ["compare", "bbc", "guardian", "17 Feb 2025"]],
    ["compare of people", Comparison, ["compare", "Starmer", "Tusk", "17 Feb 2025", "--topic", "troops"]],
    ["positions", Positions, ["positions", "troops"]],
    ["positions on free words", Positions, ["positions", "a lasting peace", "17 Feb 2025"]],
    ["who", Who, ["who", "Starmer", "17 Feb 2025", "--topic", "troops"]],
    ["quotes", Quotes, ["quotes", "only way to deter"]],
    ["recap of a topic that no file has", Recap, ["recap", "17 Feb 2025", "--topic", "backstop"]],
  ])("%s", async (_verb, schema, words) => {
    await resultOf(schema, ...words);
  });

  test("posts are all posts, oldest first", async () => {
    const { posts } = await resultOf(Posts, "posts");
    const { posts: count } = await resultOf(Health, "status");
    expect(posts).toHaveLength(count);
    expect(posts.map(post => post.position)).toEqual(
      posts.map(post => post.position).toSorted((a, b) => a - b),
    );
  });
});

describe.concurrent("a batch", () => {
  function batchFile(lines: readonly unknown[]): string {
    const file = join(freshFolder(), "batch.jsonl");
    writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(""));
    return file;
  }

  test("of recaps gives one line for each, in order, with its id", async () => {
    const common = {
      from: null,
      to: "2025-02-17T21:30:00Z",
      asOf: null,
      excludeKinds: ["recap"],
      sources: null,
    };
    const file = batchFile([
      { id: "b", ...common, words: 60 },
      { id: "a", ...common, words: 200, sources: ["guardian"] },
      { id: "none", ...common, words: 3 },
      { id: "empty", ...common, from: "2025-01-03T00:00:00Z", to: "2025-01-03T12:00:00Z", words: null },
    ]);
    const { code, out } = await standfirst(["recap", "--batch", file, "--data", data]);
    expect(code).toBe(0);
    const lines = linesOf(out).map(line => Recap.extend({ id: Recap.shape.story }).parse(line));
    expect(lines.map(line => line.id)).toEqual(["b", "a", "none", "empty"]);
    expect(lines.map(line => line.window.from)).toEqual([null, null, null, "2025-01-03T00:00:00Z"]);
    expect(lines[1]?.lead?.citations[0]?.source).toBe("guardian");
    expect(lines[2]).toMatchObject({ lead: null, bullets: [] });
    expect(lines[3]).toMatchObject({ lead: null, bullets: [], next: [], nothingNew: true });
  });

  test("of questions gives one line for each, in order, with its id and its history", async () => {
    const file = batchFile([
      { id: "q2", question: "What is the oil price?", asOf: null, history: [], window: null },
      {
        id: "q1",
        question: "and Tusk?",
        asOf: null,
        history: [{ q: "What did Starmer say?", a: "..." }],
        window: null,
      },
    ]);
    const { code, out } = await standfirst(["ask", "--batch", file, "--data", data]);
    expect(code).toBe(0);
    const lines = linesOf(out).map(line => Answer.extend({ id: Answer.shape.question }).parse(line));
    expect(lines.map(line => line.id)).toEqual(["q2", "q1"]);
    expect(lines[0]?.sentences).toEqual([]);
    expect(lines[1]?.readAs).toContain("Tusk");
  });
});

describe.concurrent("export posts", () => {
  test("writes interchange lines that reproduce the index in an empty folder", async () => {
    const { out } = await standfirst(["export", "posts", "--data", data]);
    for (const line of linesOf(out)) PostLine.parse(line);
    const file = join(freshFolder(), "posts.jsonl");
    writeFileSync(file, out);
    const other = freshFolder();
    const { code } = await standfirst(["ingest", file, "--data", other]);
    expect(code).toBe(0);
    const again = await standfirst(["export", "posts", "--data", other]);
    expect(again.out).toBe(out);
  });

  test("writes a file with --to, and as of a moment one line a post", async () => {
    const file = join(freshFolder(), "posts.jsonl");
    const asOf = "2025-02-17T19:30:00Z";
    const { out, code } = await standfirst([
      "export",
      "posts",
      "--to",
      file,
      "--as-of",
      asOf,
      "--data",
      data,
    ]);
    expect([code, out]).toEqual([0, ""]);
    const lines = linesOf(readFileSync(file, "utf8")).map(line => PostLine.parse(line));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.every(line => (line.knownAt ?? "") <= asOf)).toBe(true);
    expect(new Set(lines.map(line => line.id)).size).toBe(lines.length);
  });
});

describe.concurrent("formats and help", () => {
  test("Markdown links the places", async () => {
    const { out } = await standfirst(["recap", "17 Feb 2025", "--data", data, "--format", "markdown"]);
    expect(out).toMatch(/^## Ukraine · recap · 17 Feb 2025, 00:00–24:00 GMT/);
    expect(out).toMatch(/^- /m);
  });

  test("another zone changes what is shown", async () => {
    const { out } = await standfirst([
      "recap",
      "17 Feb 2025 18:00-22:00",
      "--tz",
      "Europe/Kyiv",
      "--data",
      data,
    ]);
    expect(out).toMatch(/18:00–22:00 EET/);
  });

  test("an empty window falls back in text, and says so", async () => {
    const { code, out } = await standfirst(["recap", "3 Jan 2025", "--data", data]);
    expect(code).toBe(0);
    expect(out).toMatch(/No posts in 3 Jan.*The newest I hold is “/);
    expect(out).toMatch(/^- /m);
  });

  test("an empty window stays empty as JSON, between two instants and as of a moment", async () => {
    const asked = ["recap", "2025-01-03T10:00:00Z", "to", "2025-01-03T12:00:00Z"];
    for (const words of [["recap", "3 Jan 2025"], asked, [...asked, "--as-of", "2025-02-17T20:00:00Z"]]) {
      const recap = await resultOf(Recap, ...words);
      expect(recap).toMatchObject({ lead: null, bullets: [], next: [], nothingNew: true });
      expect(recap.window.to.slice(0, 10)).toBe("2025-01-03");
    }
    for (const words of [asked, ["recap", "3 Jan 2025", "--as-of", "2025-02-17T20:00:00Z"]]) {
      const { out } = await standfirst([...words, "--data", data]);
      expect(out).toMatch(/No posts in 3 Jan/);
      expect(out).not.toMatch(/^- /m);
    }
  });

  test("help lists the verbs, and help VERB says how one is called", async () => {
    const all = await standfirst(["help"]);
    expect(all.code).toBe(0);
    for (const verb of ["ingest", "recap", "ask", "export posts", "start"])
      expect(all.out).toContain(`  ${verb}`);
    expect((await standfirst(["help", "recap"])).out).toContain("Usage: standfirst recap [WINDOW");
    expect((await standfirst(["help", "nothing"])).code).toBe(2);
  });
});
