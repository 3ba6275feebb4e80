import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("../..", import.meta.url).pathname;

/** The bundled sample, and what each of its pages is. */
export const samplePages = {
  folder: join(root, "config", "sample"),
  bbc: ["bbc-live.txt", "--source", "bbc", "--date", "2025-02-17"],
  guardian: [
    "guardian-live.txt",
    "--source",
    "guardian",
    "--date",
    "2025-02-17",
    "--seen-at",
    "2025-02-17T20:00:00Z",
  ],
  sky: ["sky-article.txt", "--source", "sky", "--date", "2025-02-17", "--seen-at", "2025-02-17T20:00:00Z"],
} as const;

/** What a call of the program left behind. */
export type Ended = { code: number | null; out: string; err: string };

/** A fresh folder that nothing else uses. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), "standfirst-"));
}

/** Starts the real program in a process of its own, with an environment of nothing but what is given. */
export function begin(
  words: readonly string[],
  environment: Record<string, string> = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ["src/main.ts", ...words], {
    cwd: root,
    env: { HOME: tmpdir(), ...environment },
  });
}

/** Runs the real program to its end; `input` is its standard input. */
export async function standfirst(
  words: readonly string[],
  input = "",
  environment: Record<string, string> = {},
): Promise<Ended> {
  const child = begin(words, environment);
  child.stdin.end(input);
  return ended(child);
}

/** Waits for the end of a program and gathers what it wrote. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let [out, err] = ["", ""];
  child.stdout.on("data", chunk => {
    out += chunk;
  });
  child.stderr.on("data", chunk => {
    err += chunk;
  });
  const code = await new Promise<number | null>(resolve => child.on("close", resolve));
  return { code, out, err };
}

/** A data folder with the pages of the sample in it. */
export async function ingestedSample(): Promise<string> {
  const data = freshFolder();
  for (const [file, ...options] of [samplePages.bbc, samplePages.guardian, samplePages.sky]) {
    const { code, err } = await standfirst([
      "ingest",
      join(samplePages.folder, file),
      ...options,
      "--data",
      data,
    ]);
    if (code !== 0) throw new Error(err);
  }
  return data;
}
