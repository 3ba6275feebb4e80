import { z } from "zod";
import { blockOf, documentsInBlock, entryOf, impactOf, withEntries } from "./posting-entries.ts";
import type { Statements } from "./statements.ts";

/** Writes what a question is searched by, within a transaction; `finish` must be called before it is committed. */
export type PostingWriter = {
  /** The terms of a revision, as often as they occur, in place of what was written of it before. */
  put(story: number, row: number, terms: readonly string[]): void;
  finish(): void;
};

const Entries = z.object({ entries: z.instanceof(Uint8Array) });
const numberOfNext = "select coalesce(max(document), 0) + 1 from posting_document where story = ?";

/** A writer that gathers the lists of a batch, since a list of many posts is written anew as a whole. */
export function postingWriter(statements: Statements): PostingWriter {
  const next = new Map<number, number>();
  const lists = new Map<string, { story: number; term: string; block: number; added: number[] }>();
  const left = new Map<string, { story: number; block: number }>();

  function leave(story: number, row: number): void {
    const document = statements.number("select document from posting_document where row = ?", row);
    if (document === null) return;
    // Its entries stay where they are: a document that nothing is known of is in no answer.
    statements.run(
      "update posting_document set row = null, known = 0, gone = 0, stamp = ? where story = ? and document = ?",
      ...[stampOf(statements), story, document],
    );
    left.set(`${story} ${blockOf(document)}`, { story, block: blockOf(document) });
  }

  return {
    put(story, row, terms) {
      leave(story, row);
      const document = next.get(story) ?? statements.number(numberOfNext, story) ?? 1;
      next.set(story, document + 1);
      statements.run(
        `insert into posting_document (story, document, row, source, timed, starts, ends, known, gone, stamp)
         select ?, ?, row, source, body ->> 'timePrecision' in ('exact', 'minute'), unixepoch(starts), unixepoch(ends), unixepoch(known_at),
           unixepoch(min(coalesce(known_until, '9999-12-31T23:59:59Z'), coalesce(withdrawn_at, '9999-12-31T23:59:59Z'))), ?
         from revision where row = ?`,
        ...[story, document, stampOf(statements), row],
      );
      const block = blockOf(document);
      for (const [term, times] of countsOf(terms)) {
        const key = `${story} ${block} ${term}`;
        const list = lists.get(key) ?? { story, term, block, added: [] };
        list.added.push(entryOf(document, impactOf(times, terms.length)));
        lists.set(key, list);
      }
    },
    finish() {
      for (const list of lists.values()) append(statements, list);
      for (const { story, block } of left.values()) sweep(statements, story, block);
      lists.clear();
      left.clear();
    },
  };
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The number of the next change of documents: readers ask for those above the last they have seen. */
function stampOf(statements: Statements): number {
  statements.run("update counter set value = value + 1 where name = 'posting'");
  return statements.number("select value from counter where name = 'posting'") ?? 0;
}

function append(
  statements: Statements,
  { story, term, block, added }: { story: number; term: string; block: number; added: readonly number[] },
): void {
  const key = [story, term, block];
  const row = statements.get(
    "select entries from posting_block where story = ? and term = ? and block = ?",
    ...key,
  );
  if (row === null) {
    statements.run(
      "insert into posting_term (story, term) values (?, ?) on conflict do nothing",
      story,
      term,
    );
    statements.run(
      "insert into posting_block (story, term, block, entries) values (?, ?, ?, ?)",
      ...[...key, withEntries(null, added)],
    );
    return;
  }
  statements.run(
    "update posting_block set entries = ? where story = ? and term = ? and block = ?",
    ...[withEntries(Entries.parse(row).entries, added), ...key],
  );
}

/** Drops the lists of a block none of whose documents is left, as after the posts were analysed anew. */
function sweep(statements: Statements, story: number, block: number): void {
  const first = block * documentsInBlock;
  const bounds = [story, first, first + documentsInBlock];
  const within = "posting_document where story = ? and document >= ? and document < ?";
  if (statements.number(`select 1 from ${within} and row is not null limit 1`, ...bounds) !== null) return;
  // The block that is being filled has room for more.
  if ((statements.number(numberOfNext, story) ?? 0) < first + documentsInBlock) return;
  statements.run(
    `delete from posting_block where story = ?1 and block = ?2
       and term in (select term from posting_term where story = ?1)`,
    ...[story, block],
  );
}
