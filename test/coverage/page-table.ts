import type { PostLine } from "../../src/coverage/post-line.ts";
import type { IngestReport } from "../../src/ingest/ingest-report.ts";

/** What was made of one page read into an index of its own. */
export type PageRow = { name: string; report: IngestReport; lines: readonly PostLine[] };

const columns = [
  "page",
  "layout",
  "posts",
  "clock",
  "titled",
  "bare",
  "kinds",
  "roles",
  "quarantined",
] as const;

/** A table of what each page holds, in counts: no word of the page but its layout. `bare` posts have only a headline. */
export function pageTable(rows: readonly PageRow[]): string {
  const cells = [[...columns], ...rows.map(cellsOf)];
  const widths = columns.map((_, index) => Math.max(...cells.map(row => row[index]?.length ?? 0)));
  return cells
    .map(row =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellsOf({ name, report, lines }: PageRow): string[] {
  const posts = lines.filter(line => (line.revision ?? 1) === 1);
  const number = (test: (line: PostLine) => boolean) => String(posts.filter(test).length);
  return [
    name,
    report.inputs[0]?.layout ?? "",
    String(posts.length),
    number(line => line.timePrecision === "exact" || line.timePrecision === "minute"),
    number(line => line.title !== null),
    number(line => line.title !== null && line.paragraphs.length === 0),
    counted(posts.map(line => line.kind)),
    counted(posts.flatMap(line => line.paragraphs.map(({ role }) => role))),
    String(report.totals.quarantined),
  ];
}

function counted(words: readonly string[]): string {
  const numbers = new Map<string, number>();
  for (const word of words) numbers.set(word, (numbers.get(word) ?? 0) + 1);
  return [...numbers].map(([word, number]) => `${word} ${number}`).join(", ");
}
