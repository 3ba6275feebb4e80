import { stringify } from "csv-stringify/sync";

/** A value of a table: text, a number, yes or no; null is an empty cell. */
type Cell = string | number | boolean | null;

/** One line of a table by column name; all lines of a table have the same columns, in one order. */
export type Row = Readonly<Record<string, Cell>>;

/**
 * A table as RFC 4180 asks for it: a header row, CRLF, quotation marks doubled. A cell that a spreadsheet would take for a
 * formula (it begins with = + - @, a tab or a line end) gets an apostrophe before it, as OWASP advises.
 */
export function renderCsv(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([...rows], {
    columns: [...columns],
    header: true,
    escape_formulas: true,
    record_delimiter: "windows",
    cast: { boolean: value => (value ? "yes" : "no") },
  });
}
