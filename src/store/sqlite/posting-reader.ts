import { z } from "zod";
import { epochSecond, type Instant, instantAt } from "../../time/instant.ts";
import type { Candidate, CandidateQuery, CoverageStore, Extent, TermCounts } from "../coverage-store.ts";
import { best } from "./best-scored.ts";
import { neverGone, type PostingDocuments, postingDocuments } from "./posting-documents.ts";
import { documentsInBlock, entriesIn, impactIn, mostImpact, placeIn } from "./posting-entries.ts";
import type { Statements } from "./statements.ts";

const ListRow = z.object({ term: z.string(), block: z.number(), entries: z.instanceof(Uint8Array) });
type List = { block: number; entries: Uint16Array };
const CandidateRow = z.object({ document: z.number(), post: z.string(), n: z.number() });

/** Where a group of terms is met: documents in the order found, and the best impact of each. */
type Met = { documents: number[]; impacts: number[] };

/** The searches by terms: the store hands out lists, the score is ours. Its caller holds the transaction. */
export function postingReader(
  statements: Statements,
): Pick<CoverageStore, "candidates" | "extent" | "termCounts" | "termsLike"> {
  const documentsOf = postingDocuments(statements);
  const storyOf = (story: string) => statements.number("select no from story where id = ?", story) ?? 0;
  return {
    candidates: query => candidates(statements, storyOf(query.story), documentsOf, query),
    extent: query => extent(documentsOf(storyOf(query.story)), query),
    termCounts: (story, groups, asOf) => {
      const number = storyOf(story);
      const documents = documentsOf(number);
      const known = knownIn(documents, asOf);
      const lists = listsOf(statements, number, groups);
      const counts = groups.map(group => met(lists, group, known).documents.length);
      return { posts: known.count, counts } satisfies TermCounts;
    },
    termsLike: (story, start) =>
      statements.texts(
        "select term from posting_term where story = ? and term >= ? and term < ?",
        ...[storyOf(story), start, `${start}\u{10FFFF}`],
      ),
  };
}

function candidates(
  statements: Statements,
  story: number,
  documentsOf: (story: number) => PostingDocuments,
  query: CandidateQuery,
): Candidate[] {
  const documents = documentsOf(story);
  const known = knownIn(documents, query.asOf);
  const scores = new Float64Array(documents.size);
  const found: number[] = [];
  const lists = listsOf(statements, story, query.terms);
  for (const group of query.terms) {
    const { documents: holding, impacts } = met(lists, group, known);
    const weight = rarity(holding.length, known.count);
    for (const [at, document] of holding.entries()) {
      if (scores[document] === 0) found.push(document);
      scores[document] = (scores[document] ?? 0) + (weight * (impacts[at] ?? 0)) / mostImpact;
    }
  }
  const isWithin = scopeOf(documents, query);
  const chosen = best(found.filter(isWithin), query.limit, {
    scoreOf: document => scores[document] ?? 0,
    // Of two as good, the newer.
    inOrder: (a, b) => (documents.starts[b] ?? 0) - (documents.starts[a] ?? 0) || b - a,
  });
  return named(statements, story, chosen, scores);
}

/** BM25's inverse document frequency, never below zero. */
function rarity(holding: number, posts: number): number {
  return Math.log(1 + (posts - holding + 0.5) / (holding + 0.5));
}

type Known = { has: Uint8Array; count: number };

/** What was known last: one question searches several times. */
const lastKnown = new WeakMap<PostingDocuments, Known & { stamp: number; asOf: Instant | null }>();

/** Which documents are known as of then, and how many they are. */
function knownIn(documents: PostingDocuments, asOf: Instant | null): Known {
  const last = lastKnown.get(documents);
  if (last !== undefined && last.stamp === documents.stamp && last.asOf === asOf) return last;
  const { stamp, size, known, gone } = documents;
  const has = new Uint8Array(size);
  const at = asOf === null ? null : epochSecond(asOf);
  let count = 0;
  for (let document = 0; document < size; document += 1) {
    const until = gone[document] ?? 0;
    const isKnown = at === null ? until === neverGone : (known[document] ?? 0) <= at && until > at;
    if (!isKnown) continue;
    has[document] = 1;
    count += 1;
  }
  const found = { has, count, stamp, asOf };
  lastKnown.set(documents, found);
  return found;
}

function extent(documents: PostingDocuments, query: Parameters<CoverageStore["extent"]>[0]): Extent {
  const { has } = knownIn(documents, query.asOf);
  const isWithin = scopeOf(documents, query);
  const posts = documents.sources.map(() => 0);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let document = 0; document < documents.size; document += 1) {
    if (has[document] !== 1 || !isWithin(document)) continue;
    const source = documents.source[document] ?? 0;
    posts[source] = (posts[source] ?? 0) + 1;
    if (documents.timed[document] !== 1) continue;
    const at = documents.starts[document] ?? 0;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  const sources = documents.sources.map((id, at) => ({ id, posts: posts[at] ?? 0 }));
  return {
    posts: posts.reduce((sum, own) => sum + own, 0),
    sources: sources.filter(own => own.posts > 0),
    from: last < first ? null : instantAt(first),
    to: last < first ? null : instantAt(last),
  };
}

function scopeOf(
  documents: PostingDocuments,
  { from, to, sources }: Pick<CandidateQuery, "from" | "to" | "sources">,
): (document: number) => boolean {
  const first = from === null ? Number.NEGATIVE_INFINITY : epochSecond(from);
  const last = to === null ? Number.POSITIVE_INFINITY : epochSecond(to);
  const wanted = sources === undefined ? null : new Set(sources.map(id => documents.sources.indexOf(id)));
  return document =>
    (documents.ends[document] ?? 0) >= first &&
    (documents.starts[document] ?? 0) <= last &&
    (wanted === null || wanted.has(documents.source[document] ?? -1));
}

/** The lists of all terms of the groups, by term. */
function listsOf(
  statements: Statements,
  story: number,
  groups: readonly (readonly string[])[],
): Map<string, List[]> {
  const rows = statements.all(
    "select term, block, entries from posting_block where story = ? and term in (select value from json_each(?))",
    ...[story, JSON.stringify([...new Set(groups.flat())])],
  );
  const lists = new Map<string, List[]>();
  for (const row of rows) {
    const { term, block, entries } = ListRow.parse(row);
    const own = lists.get(term) ?? [];
    own.push({ block, entries: entriesIn(entries) });
    lists.set(term, own);
  }
  return lists;
}

/** The known documents that hold any term of the group. */
function met(lists: ReadonlyMap<string, List[]>, group: readonly string[], { has }: Known): Met {
  const impactOf = new Uint8Array(has.length);
  const documents: number[] = [];
  for (const { block, entries } of [...new Set(group)].flatMap(term => lists.get(term) ?? [])) {
    const first = block * documentsInBlock;
    for (const entry of entries) {
      const document = first + placeIn(entry);
      // A document that was written since the documents were read is none yet.
      if (has[document] !== 1) continue;
      const impact = impactIn(entry);
      const before = impactOf[document] ?? 0;
      if (before === 0) documents.push(document);
      if (impact > before) impactOf[document] = impact;
    }
  }
  return { documents, impacts: documents.map(document => impactOf[document] ?? 0) };
}

function named(
  statements: Statements,
  story: number,
  chosen: readonly number[],
  scores: Float64Array,
): Candidate[] {
  const rows = statements.all(
    `select d.document, r.post, r.n from posting_document d join revision r on r.row = d.row
     where d.story = ? and d.document in (select value from json_each(?))`,
    ...[story, JSON.stringify(chosen)],
  );
  const posts = new Map(rows.map(row => CandidateRow.parse(row)).map(row => [row.document, row]));
  return chosen.flatMap(document => {
    const row = posts.get(document);
    return row === undefined ? [] : [{ id: row.post, revision: row.n, score: scores[document] ?? 0 }];
  });
}
