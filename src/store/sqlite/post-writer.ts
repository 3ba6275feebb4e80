import { knownUntil, type PostRecord, type RevisionRecord, type Span, spanOf } from "../post-record.ts";
import { placesInMinute, rowsInMinute } from "./post-query.ts";
import type { Statements } from "./statements.ts";

/** Writes posts of one story within a transaction; `finish` must be called before it is committed. */
export type PostWriter = {
  /** Stores a post that is not there yet. */
  insert(record: PostRecord): void;
  /** Makes the stored post what `next` says, changing only the rows that differ. */
  replace(stored: PostRecord, next: PostRecord): void;
  remove(id: string): void;
  /** Makes `id` a former name of `post`. */
  rename(id: string, post: string): void;
  finish(): void;
};

/** A writer for one story; `zone` says where its days end. */
export function postWriter(statements: Statements, story: string, zone: string): PostWriter {
  let change = statements.number("select value from counter where name = 'change'") ?? 0;
  const freeRows = new Map<number, number>();
  const names = new Map<string, string>();

  function freeRow(minute: number): number {
    const first = minute * rowsInMinute;
    const last =
      freeRows.get(minute) ??
      statements.number(
        "select max(row) from revision where row >= ? and row < ?",
        first,
        first + rowsInMinute,
      );
    const row = (last ?? first - 1) + 1;
    freeRows.set(minute, row);
    return row;
  }

  /** What a source is called is what was last said of it. */
  function nameSource({ source, sourceName }: PostRecord): void {
    if (names.get(source) === sourceName) return;
    names.set(source, sourceName);
    statements.run(
      "insert into source (story, id, name) values (?, ?, ?) on conflict (story, id) do update set name = excluded.name",
      ...[story, source, sourceName],
    );
  }

  function insertPost(record: PostRecord): void {
    nameSource(record);
    const { id, source, sourceName, url, pageUrl, anchor, seq, page, asWritten } = record;
    statements.run(
      "insert into post (story, id, source, source_name, url, page_url, anchor, seq, page, as_written) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      ...[story, id, source, sourceName, url, pageUrl, anchor, seq, page, asWritten ? 1 : 0],
    );
  }

  function insertRevision(record: PostRecord, revision: RevisionRecord, until: string | null): void {
    const span = spanOf(revision, zone);
    const row = freeRow(span.minute);
    change += 1;
    const learnt = change;
    if (revision.withdrawnAt !== null) change += 1;
    statements.run(
      `insert into revision (row, story, post, n, source, kind, whole_day, position, starts, ends, published_at,
         known_at, known_until, withdrawn_at, ingested_at, change, withdrawal_change, body)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[row, story, record.id, revision.n, record.source, revision.body.kind, span.wholeDay ? 1 : 0],
      ...[positionOf(span, record.seq, row), span.starts, span.ends],
      ...[revision.body.publishedAt, revision.knownAt, until],
      ...[revision.withdrawnAt, revision.ingestedAt, learnt, revision.withdrawnAt === null ? null : change],
      JSON.stringify(revision.body),
    );
  }

  function removeRevision(id: string, n: number): void {
    statements.run(
      "delete from search where rowid in (select row from revision where story = ? and post = ? and n = ?)",
      ...[story, id, n],
    );
    statements.run("delete from revision where story = ? and post = ? and n = ?", story, id, n);
  }

  /** Posts of pages move within their minute as the page grows; without a page's order the place stays. */
  function moveRevision(record: PostRecord, revision: RevisionRecord, until: string | null): void {
    const place = record.seq === null ? null : positionOf(spanOf(revision, zone), record.seq, 0);
    statements.run(
      "update revision set known_until = ?, source = ?, position = coalesce(?, position) where story = ? and post = ? and n = ?",
      ...[until, record.source, place, story, record.id, revision.n],
    );
  }

  function withdraw(id: string, revision: RevisionRecord): void {
    change += 1;
    // That it is not withdrawn after all is learnt too: then the number stands without a date.
    statements.run(
      "update revision set withdrawn_at = ?, withdrawal_change = ? where story = ? and post = ? and n = ?",
      ...[revision.withdrawnAt, change, story, id, revision.n],
    );
  }

  return {
    insert(record) {
      insertPost(record);
      const until = knownUntil(record.revisions);
      for (const [index, revision] of record.revisions.entries())
        insertRevision(record, revision, until[index] ?? null);
    },
    replace(stored, next) {
      const moved = headOf(stored) !== headOf(next);
      if (moved) {
        nameSource(next);
        updateHead(statements, story, next);
      }
      const before = new Map(stored.revisions.map(revision => [revision.n, revision]));
      const beforeUntil = new Map(knownUntil(stored.revisions).map((at, i) => [stored.revisions[i]?.n, at]));
      const until = knownUntil(next.revisions);
      for (const [index, revision] of next.revisions.entries()) {
        const old = before.get(revision.n);
        before.delete(revision.n);
        const shownUntil = until[index] ?? null;
        if (old && sameRevision(old, revision)) {
          if (moved || beforeUntil.get(revision.n) !== shownUntil) moveRevision(next, revision, shownUntil);
          if (old.withdrawnAt !== revision.withdrawnAt) withdraw(next.id, revision);
          continue;
        }
        if (old) removeRevision(next.id, revision.n);
        insertRevision(next, revision, shownUntil);
      }
      for (const n of before.keys()) removeRevision(next.id, n);
    },
    remove(id) {
      statements.run(
        "delete from search where rowid in (select row from revision where story = ? and post = ?)",
        ...[story, id],
      );
      statements.run("delete from post where story = ? and id = ?", story, id);
    },
    rename(id, post) {
      statements.run("update alias set post = ? where story = ? and post = ?", post, story, id);
      statements.run(
        "insert into alias (story, id, post) values (?, ?, ?) on conflict (story, id) do update set post = excluded.post",
        ...[story, id, post],
      );
    },
    finish: () => statements.run("update counter set value = ? where name = 'change'", change),
  };
}

/** The place within its minute: the post's place on its page, else the order in which posts of that minute came. */
function positionOf(span: Span, seq: number | null, row: number): number {
  const place = seq ?? row - span.minute * rowsInMinute;
  return span.minute * placesInMinute + Math.min(place, placesInMinute - 1);
}

function updateHead(statements: Statements, story: string, record: PostRecord): void {
  const { id, source, sourceName, url, pageUrl, anchor, seq, page, asWritten } = record;
  statements.run(
    "update post set source = ?, source_name = ?, url = ?, page_url = ?, anchor = ?, seq = ?, page = ?, as_written = ? where story = ? and id = ?",
    ...[source, sourceName, url, pageUrl, anchor, seq, page, asWritten ? 1 : 0, story, id],
  );
}

function headOf(record: PostRecord): string {
  const { source, sourceName, url, pageUrl, anchor, seq, page, asWritten } = record;
  return JSON.stringify([source, sourceName, url, pageUrl, anchor, seq, page, asWritten]);
}

/** The same revision, withdrawn or not. */
function sameRevision(a: RevisionRecord, b: RevisionRecord): boolean {
  return a.knownAt === b.knownAt && JSON.stringify(a.body) === JSON.stringify(b.body);
}
