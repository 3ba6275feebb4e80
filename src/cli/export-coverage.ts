import { writeFileSync } from "node:fs";
import { z } from "zod";
import { Fault } from "../errors.ts";
import type { Newsroom } from "./newsroom.ts";
import { postLine } from "./post-line.ts";
import { verb } from "./verb.ts";

/** `export posts`: the index as JSON Lines, one line a revision, to standard output or to a file. */
export const exportCoverage = verb({
  usage: "export posts [--to FILE.jsonl]",
  flags: { to: "value" },
  options: z.object({ to: z.string().min(1, "give the name of a file").optional() }),
  run: async ([what, ...more], { to }, newsroom) => {
    if (what !== "posts" || more.length > 0) {
      throw new Fault("usage", `I can export posts; “${[what, ...more].join(" ")}” is not built.`);
    }
    const lines = exportedPosts(newsroom).map(post => JSON.stringify(postLine(post)));
    if (to === undefined) {
      if (lines.length > 0) newsroom.print(lines.join("\n"));
      return 0;
    }
    writeLines(to, lines);
    return 0;
  },
});

/** With `--as-of` each post's latest revision known then; else all revisions with withdrawals. */
function exportedPosts(newsroom: Newsroom) {
  const story = newsroom.story().id;
  const { asOf } = newsroom;
  return asOf === null
    ? newsroom.coverage().revisions(story)
    : newsroom.coverage().posts({ story, from: null, to: null, asOf });
}

function writeLines(file: string, lines: readonly string[]): void {
  if (!/\.(?:jsonl|ndjson)$/i.test(file)) {
    throw new Fault("usage", `“${file}” has another ending than .jsonl, the one that is built for posts.`);
  }
  try {
    writeFileSync(file, lines.map(line => `${line}\n`).join(""));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault("input", `I could not write ${file}: ${why}`, { cause });
  }
}
