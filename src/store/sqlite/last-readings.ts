import { z } from "zod";
import { addressOf } from "../merging/address-of.ts";
import type { ViewHead } from "../merging/page-view.ts";
import type { Statements } from "./statements.ts";

/** The last reading of an address: the view it was, and how many posts it was the first whole reading to lack. */
export type LastReading = { view: number; key: string; missing: number };

const Row = z.object({ view: z.number(), key: z.string(), missing: z.number() });

/** What was read last where the view is from; null where nothing was. */
export function lastReading(
  statements: Statements,
  story: string,
  page: Pick<ViewHead, "source" | "pageUrl" | "date">,
): LastReading | null {
  const row = statements.get(
    `select l.view, v.key, l.missing from last_reading l join view v on v.no = l.view
     where l.story = ? and l.source = ? and l.address = ?`,
    ...[story, page.source, placeOf(page)],
  );
  return row === null ? null : Row.parse(row);
}

/** Keeps that this view was read last; writes nothing where that is known. */
export function recordReading(
  statements: Statements,
  story: string,
  page: Pick<ViewHead, "source" | "pageUrl" | "date">,
  { view, missing }: Pick<LastReading, "view" | "missing">,
): void {
  const known = lastReading(statements, story, page);
  if (known !== null && known.view === view && known.missing === missing) return;
  statements.run(
    `insert into last_reading (story, source, address, view, missing) values (?, ?, ?, ?, ?)
     on conflict (story, source, address) do update set view = excluded.view, missing = excluded.missing`,
    ...[story, page.source, placeOf(page), view, missing],
  );
}

/** A page's address, or what stands for it where none was given. */
function placeOf({ pageUrl, date }: Pick<ViewHead, "pageUrl" | "date">): string {
  return pageUrl === null ? `of ${date ?? "no day"}` : addressOf(pageUrl);
}
