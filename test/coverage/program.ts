import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Answer } from "../../src/answers/answer.ts";
import { PostLine } from "../../src/coverage/post-line.ts";
import { IngestReport } from "../../src/ingest/ingest-report.ts";
import { Recap } from "../../src/recap/recap.ts";
import type { Page } from "./pages.ts";

/** What one call of the command line gave. */
type Outcome = { code: number; output: string; complaint: string };

/** The program as a user runs it, over one data folder of its own. */
export type Program = {
  /** Calls the command line with `words`. */
  call: (words: readonly string[]) => Promise<Outcome>;
  /** Reads one page; the report is null where the program failed. */
  ingest: (page: Page) => Promise<{ report: IngestReport | null; outcome: Outcome }>;
  ingestLines: (lines: string) => Promise<IngestReport>;
  /** What `export posts` writes, as of then. */
  exported: (asOf?: string) => Promise<{ text: string; lines: PostLine[] }>;
  recaps: (batch: readonly Readonly<Record<string, unknown>>[]) => Promise<Recap[]>;
  answers: (batch: readonly Readonly<Record<string, unknown>>[]) => Promise<Answer[]>;
  close: () => void;
};

const root = join(import.meta.dirname, "..", "..");

/** Opens the program over a fresh data folder; `close` removes it. */
export function openProgram(): Program {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-check-"));
  const call = (words: readonly string[]) => run([...words, "--data", join(folder, "data")]);
  const batch = async (verb: string, asked: readonly Readonly<Record<string, unknown>>[]) => {
    const file = join(folder, `${verb}.jsonl`);
    writeFileSync(file, asked.map(each => JSON.stringify(each)).join("\n"));
    return jsonLines(done(await call([verb, "--batch", file, "--format", "json"])));
  };
  return {
    call,
    ingest: async page => {
      const outcome = await call(["ingest", page.path, ...howToRead(page), "--format", "json"]);
      return { outcome, report: outcome.code === 0 ? IngestReport.parse(JSON.parse(outcome.output)) : null };
    },
    ingestLines: async lines => {
      const file = join(folder, "lines.jsonl");
      writeFileSync(file, lines);
      return IngestReport.parse(JSON.parse(done(await call(["ingest", file, "--format", "json"]))));
    },
    exported: async asOf => {
      const text = done(await call(["export", "posts", ...(asOf === undefined ? [] : ["--as-of", asOf])]));
      return { text, lines: jsonLines(text).map(line => PostLine.parse(line)) };
    },
    recaps: async asked => (await batch("recap", asked)).map(line => Recap.parse(withoutId(line))),
    answers: async asked => (await batch("ask", asked)).map(line => Answer.parse(withoutId(line))),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function howToRead({ source, date, url, seenAt }: Page): string[] {
  const options: [string, string | null][] = [
    ["--source", source],
    ["--date", date],
    ["--url", url],
    ["--seen-at", seenAt],
  ];
  return options.flatMap(([name, value]) => (value === null ? [] : [name, value]));
}

function run(words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join("src", "main.ts"), ...words], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let complaint = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      complaint += text;
    });
    child.on("error", reject);
    child.on("close", code => resolve({ code: code ?? 1, output, complaint }));
  });
}

function done({ code, output, complaint }: Outcome): string {
  if (code !== 0) throw new Error(`the program ended with ${code}: ${complaint.trim().slice(-400)}`);
  return output;
}

function jsonLines(text: string): unknown[] {
  return text
    .split("\n")
    .filter(line => line.trim() !== "")
    .map(line => JSON.parse(line));
}

// A batch line is the result with the asked line's id beside it.
function withoutId(line: unknown): unknown {
  if (typeof line !== "object" || line === null) return line;
  return Object.fromEntries(Object.entries(line).filter(([name]) => name !== "id"));
}
