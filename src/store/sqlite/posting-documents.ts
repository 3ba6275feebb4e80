import { z } from "zod";
import type { Statements } from "./statements.ts";

/** What a search needs of each document, by document number; times are seconds since 1970. */
export type PostingDocuments = {
  /** Rises with every change. */
  stamp: number;
  /** One above the largest number. */
  size: number;
  starts: Float64Array;
  ends: Float64Array;
  /** Known from here on, until there; 0 and 0 for one that is no longer stored. */
  known: Float64Array;
  gone: Float64Array;
  /** 1 where the post has a clock time. */
  timed: Uint8Array;
  /** The place of each document's source in `sources`. */
  source: Uint16Array;
  sources: string[];
};

/** Until when a revision is known that nothing has ended: 9999-12-31T23:59:59Z, as the index writes it. */
export const neverGone = 253_402_300_799;

const DocumentRow = z.object({
  document: z.number(),
  source: z.string(),
  timed: z.number(),
  starts: z.number(),
  ends: z.number(),
  known: z.number(),
  gone: z.number(),
  stamp: z.number(),
});
type DocumentRow = z.infer<typeof DocumentRow>;

/**
 * The documents of a story by its number, some 35 bytes each: read whole at the first search, afterwards only what changed
 * since, whichever process changed it.
 */
export function postingDocuments(statements: Statements): (story: number) => PostingDocuments {
  const kept = new Map<number, PostingDocuments>();
  return story => {
    let own = kept.get(story) ?? documentsOfSize(0);
    const rows = statements
      .all(
        "select document, source, timed, starts, ends, known, gone, stamp from posting_document where story = ? and stamp > ?",
        ...[story, own.stamp],
      )
      .map(row => DocumentRow.parse(row));
    for (const row of rows) {
      own = withRoomFor(own, row.document);
      take(own, row);
    }
    kept.set(story, own);
    return own;
  };
}

function take(documents: PostingDocuments, row: DocumentRow): void {
  const { sources } = documents;
  const at = sources.indexOf(row.source);
  documents.starts[row.document] = row.starts;
  documents.ends[row.document] = row.ends;
  documents.known[row.document] = row.known;
  documents.gone[row.document] = row.gone;
  documents.timed[row.document] = row.timed;
  documents.source[row.document] = at >= 0 ? at : sources.push(row.source) - 1;
  documents.stamp = Math.max(documents.stamp, row.stamp);
  documents.size = Math.max(documents.size, row.document + 1);
}

/** The arrays hold twice what they must whenever they grow, so that a post more rarely copies them. */
function withRoomFor(documents: PostingDocuments, document: number): PostingDocuments {
  if (document < documents.starts.length) return documents;
  const larger = documentsOfSize(Math.max(1024, 2 * document));
  larger.starts.set(documents.starts);
  larger.ends.set(documents.ends);
  larger.known.set(documents.known);
  larger.gone.set(documents.gone);
  larger.timed.set(documents.timed);
  larger.source.set(documents.source);
  return { ...larger, stamp: documents.stamp, size: documents.size, sources: documents.sources };
}

function documentsOfSize(size: number): PostingDocuments {
  return {
    stamp: 0,
    size: 0,
    starts: new Float64Array(size),
    ends: new Float64Array(size),
    known: new Float64Array(size),
    gone: new Float64Array(size),
    timed: new Uint8Array(size),
    source: new Uint16Array(size),
    sources: [],
  };
}
