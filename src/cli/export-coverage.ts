import { z } from "zod";
import { figuresAt } from "../commands/figures-command.ts";
import { nextAt } from "../commands/next-command.ts";
import { readWindowAt } from "../commands/read-window-at.ts";
import { timelineAt } from "../commands/timeline-command.ts";
import { windowBetween } from "../commands/window-between.ts";
import type { PostLine } from "../coverage/post-line.ts";
import { Fault } from "../errors.ts";
import { renderCsv } from "../message/render-csv.ts";
import { renderIcs } from "../message/render-ics.ts";
import { deskAt } from "./desk-at.ts";
import { type ExportTable, figuresTable, nextTable, timelineTable } from "./export-table.ts";
import type { Newsroom } from "./newsroom.ts";
import { postLine } from "./post-line.ts";
import { verb } from "./verb.ts";
import { WindowOptions, windowFlags, wishOf } from "./window-options.ts";
import { writeWhole } from "./write-whole.ts";

type Wish = ReturnType<typeof wishOf>;

/**
 * `export posts`: the index as JSON Lines, one line a revision. `export timeline|figures|next [WINDOW]`: JSON Lines, or CSV
 * or a calendar by the file's ending; without a window the whole story, of what is planned the last week's posts.
 */
export const exportCoverage = verb({
  usage:
    "export posts [--to FILE.jsonl]\n       standfirst export timeline|figures|next [WINDOW ...] [--to FILE.jsonl|.csv|.ics] [--topic T]... [--from-source S]...",
  flags: { ...windowFlags, to: "value" },
  options: WindowOptions.extend({ to: z.string().min(1, "give the name of a file").optional() }),
  run: async ([what, ...words], { to, ...options }, newsroom) => {
    const wish = wishOf(words, options);
    if (what === "posts") exportPosts(newsroom, wish, to);
    else exportTable(tableOf(what ?? "", newsroom, wish), what ?? "", { to, newsroom });
    return 0;
  },
});

function exportPosts(newsroom: Newsroom, { window, topics, sources }: Wish, to: string | undefined): void {
  if (window !== null || topics.length > 0 || sources.length > 0) {
    throw new Fault("usage", "“export posts” writes the whole index: it takes no window, topic or source.");
  }
  if (to !== undefined && !isJsonLines(to)) {
    throw new Fault("usage", `“${to}” has another ending than .jsonl, the one that is built for posts.`);
  }
  written(exportedLines(newsroom), { to, newsroom });
}

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

function tableOf(what: string, newsroom: Newsroom, wish: Wish): () => ExportTable {
  const desk = deskAt(newsroom);
  const window = () =>
    wish.window === null
      ? windowBetween(null, desk.asOf ?? desk.now, desk.zone)
      : readWindowAt(desk, wish.window).window;
  if (what === "timeline") return () => timelineTable(timelineAt(desk, wish, window()));
  if (what === "figures") return () => figuresTable(figuresAt(desk, wish, window()));
  if (what === "next") return () => nextTable(nextAt(desk, wish), desk.zone);
  throw new Fault("usage", `I can export posts, timeline, figures and next; “${what}” is none of them.`);
}

/** The ending is looked at before anything is read: a wrong one costs nothing. */
function exportTable(
  table: () => ExportTable,
  what: string,
  { to, newsroom }: { to: string | undefined; newsroom: Newsroom },
): void {
  if (to === undefined || isJsonLines(to)) {
    written(table().rows, { to, newsroom });
    return;
  }
  const isCalendar = /\.ics$/iu.test(to);
  if (isCalendar && what === "figures") {
    throw new Fault(
      "usage",
      "Figures have no place in a calendar: .ics is for timeline and next. Figures go to .csv or .jsonl.",
    );
  }
  if (!isCalendar && !/\.csv$/iu.test(to)) {
    const endings = what === "figures" ? ".jsonl or .csv" : ".jsonl, .csv or .ics";
    throw new Fault(
      "usage",
      `“${to}” has another ending than ${endings}, the ones that are built for ${what}.`,
    );
  }
  const { columns, rows, calendar } = table();
  writeWhole(to, isCalendar ? renderIcs(calendar ?? []) : renderCsv(columns, rows));
}

function isJsonLines(file: string): boolean {
  return /\.(?:jsonl|ndjson)$/iu.test(file);
}

/** JSON Lines to a file, or to standard output, where nothing is nothing. */
function written(
  rows: readonly unknown[],
  { to, newsroom }: { to: string | undefined; newsroom: Newsroom },
): void {
  const lines = rows.map(row => JSON.stringify(row));
  if (to !== undefined) writeWhole(to, lines.map(line => `${line}\n`).join(""));
  else if (lines.length > 0) newsroom.print(lines.join("\n"));
}
