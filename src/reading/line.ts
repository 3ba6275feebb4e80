import { foreignMonth } from "../time/foreign-month.ts";

/**
 * What the markup said a line is; plain text says nothing. `link`: all of it is one link; `loose`: it stands in no
 * paragraph, list, heading or table.
 */
export type LineRole = "heading" | "caption" | "alt" | "quote" | "link" | "loose";

/** One line of a page, with what its place on the page tells. */
export type Line = {
  /** Without list marker, spaces made single. Never empty. */
  text: string;
  /** Columns of space before it. */
  indent: number;
  /** True where an empty line, or the page's beginning, stands before it. */
  gap: boolean;
  /** The list marker before the text: its number, "bullet", or null. */
  marker: number | "bullet" | null;
  role: LineRole | null;
};

/** Longer lines are cut at a space, so that no later step meets a line of megabytes. */
const maxLine = 20_000;

/** Cuts text into lines. Dashes and asterisks count as list markers only next to another line that begins with the same. */
export function linesOf(text: string): Line[] {
  const raw: { body: string; indent: number; gap: boolean }[] = [];
  let gap = true;
  for (const whole of text.split("\n")) {
    for (const row of cut(whole)) {
      const body = row.replace(/[\s\u00A0]+/gu, " ").trim();
      if (body === "") {
        gap = true;
        continue;
      }
      raw.push({ body, indent: indentOf(row), gap });
      gap = false;
    }
  }
  return raw.map(({ body, indent, gap: before }, at) => {
    const [marker, rest] = markerOf(body, raw[at - 1]?.body, raw[at + 1]?.body);
    return { text: rest, indent, gap: before, marker, role: null };
  });
}

/** A line as it stood, with its marker. */
export function wholeText(line: Line): string {
  if (line.marker === null) return line.text;
  return line.marker === "bullet" ? `• ${line.text}` : `${line.marker}. ${line.text}`;
}

function cut(row: string): string[] {
  if (row.length <= maxLine) return [row];
  const parts: string[] = [];
  let rest = row;
  while (rest.length > maxLine) {
    const space = rest.lastIndexOf(" ", maxLine);
    const end = space > maxLine / 2 ? space : maxLine;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

function indentOf(row: string): number {
  let columns = 0;
  for (const mark of row) {
    if (mark === "\t") columns += 4;
    else if (mark === " " || mark === "\u00A0") columns += 1;
    else break;
  }
  return columns;
}

function markerOf(
  body: string,
  before: string | undefined,
  after: string | undefined,
): [Line["marker"], string] {
  const numbered = /^(\d{1,3})[.)] (\S.*)$/u.exec(body); // "12. Title"; four digits would be a year
  if (numbered?.[1] !== undefined && numbered[2] !== undefined)
    return isDate(numbered[2]) ? [null, body] : [Number(numbered[1]), numbered[2]];
  const bullet = /^[•◦▪▫‣●○∙·⁃] ?(\S.*)$/u.exec(body);
  if (bullet?.[1] !== undefined) return ["bullet", bullet[1]];
  const dash = /^([-–*]) (\S.*)$/u.exec(body);
  const same = (other: string | undefined) => other?.startsWith(`${dash?.[1]} `) === true;
  if (dash?.[2] !== undefined && (same(before) || same(after))) return ["bullet", dash[2]];
  return [null, body];
}

/** What stands after the number of "17. Februar 2025, 21:09 Uhr": a month and its year make it a date, no list item. */
function isDate(rest: string): boolean {
  const month = /^(\p{L}{3,12})\.? 20\d{2}\b/u.exec(rest)?.[1];
  return month !== undefined && foreignMonth(month) !== null;
}

/** True where a page sets most of its lines apart by empty lines. */
export function isSpaced(lines: readonly Line[]): boolean {
  const prose = lines.filter(line => line.marker === null);
  return prose.filter(line => line.gap).length * 2 > prose.length;
}
