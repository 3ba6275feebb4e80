import { writeFileSync } from "node:fs";
import { z } from "zod";
import type { PostLine } from "../coverage/post-line.ts";
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
    const lines = exportedLines(newsroom).map(line => JSON.stringify(line));
    if (to === undefined) {
      if (lines.length > 0) newsroom.print(lines.join("\n"));
      return 0;
    }
    writeLines(to, lines);
    return 0;
  },
});

/**
 * With `--as-of` each post's latest revision known then; else all revisions with withdrawals, the first of each post with
 * the ids that it had before.
 */
function exportedLines(newsroom: Newsroom): PostLine[] {
  const story = newsroom.story().id;
  const { asOf } = newsroom;
  const coverage = newsroom.coverage();
  if (asOf !== null) return coverage.posts({ story, from: null, to: null, asOf }).map(postLine);
  const aliases = coverage.aliases(story);
  const former = Map.groupBy(aliases.keys(), id => aliases.get(id) ?? id);
  return coverage.revisions(story).map(post => {
    const formerIds = former.get(post.id);
    former.delete(post.id);
    return { ...postLine(post), ...(formerIds && { formerIds }) };
  });
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
