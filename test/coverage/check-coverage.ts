import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkAddresses } from "./check-addresses.ts";
import { checkAhead } from "./check-ahead.ts";
import { checkArticles } from "./check-articles.ts";
import { askedParts, checkAsked } from "./check-asked.ts";
import { checkCitations } from "./check-citations.ts";
import { checkDiffers } from "./check-differs.ts";
import { checkFeeds } from "./check-feeds.ts";
import { checkFigures } from "./check-figures.ts";
import { checkAsOf, checkExport, checkIngest, checkOrders } from "./check-index.ts";
import { checkLabels } from "./check-labels.ts";
import { checkLayouts } from "./check-layouts.ts";
import { checkLinkedData } from "./check-linked-data.ts";
import { checkPositions } from "./check-positions.ts";
import { type PageRow, pageTable } from "./page-table.ts";
import { dayPages, otherPages, type Page } from "./pages.ts";
import { openProgram } from "./program.ts";
import { openTally, type Tally } from "./tally.ts";

const usage = `Usage: npm run check:coverage -- DIR [--date YYYY-MM-DD]
Runs the program over the pages of one day in DIR/coverage (or DIR) and prints what it found, without the text.
A file's source is its name up to the first hyphen; a sample.yaml beside the files says it better (see config/sample).
Where DIR/eval is there, its questions are asked and its pages are read too.
--asked PART (dev, unseen, fresh-dev, direct-dev, ...) asks the questions of test/answers/asked instead (the other stories are in
DIR/eval/timeline17) and prints how many answers are right; --log FILE writes each with its text, --data DIR keeps the indexes.
--reader none: the rules alone; local (the default): with the judge of this machine; recorded: with the verdicts of a language
model in test/answers/verdicts; a FILE: writes what a language model is asked.`;

/** Checks the pages of `folder` through the command line; true where nothing failed. */
async function checkCoverage(folder: string, date: string | null): Promise<boolean> {
  const print = (line: string) => console.log(line);
  const tally = openTally(print);
  const pages = dayPages(folder, date);
  const rows = await readAlone(pages, tally);
  print(`\n${pageTable(rows)}\n`);
  const others = otherPages(folder);
  if (others.length > 0) print(`Other pages, each alone:\n${pageTable(await readOthers(others, tally))}\n`);
  const readable = pages.filter(page => rows.some(row => row.name === page.name));
  const program = openProgram();
  const parts: [string, () => Promise<void>][] = [
    ["ingest", () => checkIngest(program, readable, tally)],
    ["orders", () => checkOrders(readable, tally)],
    ["export", () => checkExport(program, tally)],
    ["as-of", () => checkAsOf(program, tally)],
    ["citations", () => checkCitations(program, folder, tally)],
    ["differences", () => checkDiffers(program, tally)],
    ["labels", () => checkLabels(program, tally)],
    ["positions", () => checkPositions(program, tally)],
    ["figures", () => checkFigures(program, tally)],
    ["ahead", () => checkAhead(program, tally)],
    ["addresses", () => checkAddresses(folder, tally)],
    ["layouts", () => checkLayouts(folder, tally)],
    ["linked data", async () => checkLinkedData(folder, tally)],
    ["articles", () => checkArticles(folder, tally)],
    ["feeds", async () => checkFeeds(folder, tally)],
  ];
  for (const [name, part] of parts) {
    // What stops one part is told and does not stop the others.
    await part().catch(error =>
      tally.check(name, false, error instanceof Error ? error.message : String(error)),
    );
  }
  program.close();
  return tally.close();
}

/** Reads each page into an index of its own; a page of the day without posts is a failure. */
async function readAlone(pages: readonly Page[], tally: Tally): Promise<PageRow[]> {
  const rows: PageRow[] = [];
  for (const page of pages) {
    const row = await readPage(page);
    tally.check(
      `${page.name} is read`,
      typeof row !== "string" && row.lines.length > 0,
      typeof row === "string" ? row : "",
    );
    if (typeof row !== "string") rows.push(row);
  }
  return rows;
}

/** Reads pages of other stories: they may hold nothing that is read, but never end in anything but a clear sentence. */
async function readOthers(pages: readonly Page[], tally: Tally): Promise<PageRow[]> {
  const rows: PageRow[] = [];
  const refused: string[] = [];
  for (const page of pages) {
    const row = await readPage(page);
    if (typeof row === "string") refused.push(`${page.name}: ${row}`);
    else rows.push(row);
  }
  const unclear = refused.filter(complaint => /\n {4}at |failed on my side/.test(complaint));
  tally.check("other pages are read or refused in a sentence", unclear.length === 0, refused.join(" | "));
  return rows;
}

async function readPage(page: Page): Promise<PageRow | string> {
  const program = openProgram();
  try {
    const { report, outcome } = await program.ingest(page);
    if (report === null) return `ended with ${outcome.code}, ${outcome.complaint.trim()}`;
    return { name: page.name, report, lines: (await program.exported()).lines };
  } finally {
    program.close();
  }
}

const { values, positionals } = parseArgs({
  options: {
    date: { type: "string" },
    asked: { type: "string" },
    log: { type: "string" },
    data: { type: "string" },
    reader: { type: "string" },
  },
  allowPositionals: true,
});
const [folder] = positionals;
const part = askedParts.find(one => one === values.asked);
if (folder === undefined || !existsSync(folder)) {
  console.error(folder === undefined ? usage : `There is no folder ${folder}.\n${usage}`);
  process.exitCode = 2;
} else if (part !== undefined) {
  await checkAsked(folder, { part, log: values.log, data: values.data, reader: values.reader });
} else if (values.asked !== undefined) {
  console.error(usage);
  process.exitCode = 2;
} else if (!(await checkCoverage(folder, values.date ?? null))) process.exitCode = 1;
