import type { Paragraph } from "../../coverage/post.ts";
import type { Instant } from "../../time/instant.ts";
import { bodyOf, type RevisionRecord } from "../post-record.ts";
import type { Entry } from "./align-runs.ts";
import type { Item, PageView } from "./page-view.ts";
import type { Cluster } from "./post-clusters.ts";
import { postId } from "./post-identity.ts";

/**
 * A stretch of a view without boundaries that no post with boundaries had at the time. It stands for itself as a post
 * (or several, with what is taken out of its midst) until posts with boundaries have all of its paragraphs.
 */
export type Run = { item: Item; view: PageView; parts: Part[] };

/** A paragraph of a run: known from, and part of a post with boundaries since (null: of none). */
type Part = { paragraph: Paragraph; key: string; from: Instant; until: Instant | null; post: Cluster | null };

/** A post made of (part of) a run, and the post that its first paragraph went to, where it did. */
export type RunPost = {
  id: string;
  run: Run;
  /** Keys of all paragraphs it ever had. */
  keys: Set<string>;
  revisions: RevisionRecord[];
  endsAs: Cluster | null;
};

/** When things became known of what a view without boundaries shows. */
export type RunTimes = {
  /** When a run of the view became known. */
  claim: (run: Item) => Instant;
  /** When a post with boundaries first had the paragraph; null for never. */
  since: (entry: Entry) => Instant | null;
};

/** Adds to `runs` what the view shows and neither they nor the posts had by then. */
export function addRuns(runs: Run[], view: PageView, entries: readonly Entry[], times: RunTimes): void {
  const held = new Map(runs.flatMap(run => run.parts.map(part => [part.key, run] as const)));
  const around = runsAround(entries, held);
  let open: Run | undefined;
  for (const [at, entry] of entries.entries()) {
    const from = times.claim(entry.run);
    const until = sinceOf(entries, at, times);
    if (held.has(entry.key) || (until !== null && until <= from)) {
      open = undefined;
      continue;
    }
    const part: Part = { paragraph: entry.paragraph, key: entry.key, from, until, post: entry.post };
    const run = around[at] ?? null;
    if (run !== null) {
      insertAfter(run, entries, at, part);
      open = undefined;
      continue;
    }
    const own: Run = open?.item === entry.run ? open : { item: entry.run, view, parts: [] };
    if (own !== open) runs.push(own);
    own.parts.push(part);
    open = own;
  }
}

/** What stands between two paragraphs of a post is part of it when both are. */
function sinceOf(entries: readonly Entry[], at: number, times: RunTimes): Instant | null {
  const entry = entries[at];
  if (!entry?.between) return entry ? times.since(entry) : null;
  const isOwn = (each: Entry) => !each.between && each.post === entry.post;
  const around = [entries.slice(0, at).findLast(isOwn), entries.slice(at + 1).find(isOwn)];
  const known = around.flatMap(each => (each ? (times.since(each) ?? []) : []));
  return known.sort().at(-1) ?? null;
}

/** For each entry the run of an earlier view in whose midst it stands; null where it stands in none. */
function runsAround(entries: readonly Entry[], held: ReadonlyMap<string, Run>): (Run | null)[] {
  const above = runsBefore(entries, held);
  const below = runsBefore(entries.toReversed(), held).toReversed();
  return above.map((run, at) => (run === below[at] ? run : null));
}

/** For each entry the run of the last one before it that a run holds. */
function runsBefore(entries: readonly Entry[], held: ReadonlyMap<string, Run>): (Run | null)[] {
  let last: Run | null = null;
  return entries.map(entry => {
    const before = last;
    last = held.get(entry.key) ?? last;
    return before;
  });
}

function insertAfter(run: Run, entries: readonly Entry[], at: number, part: Part): void {
  const above = entries.slice(0, at).findLast(entry => run.parts.some(each => each.key === entry.key));
  const place = run.parts.findIndex(each => each.key === above?.key);
  run.parts.splice(place + 1, 0, part);
}

/** The posts that runs stood for, in time: a piece is known by its first paragraph. */
export function runPosts(run: Run): RunPost[] {
  const moments = [
    ...new Set(run.parts.flatMap(({ from, until }) => [from, ...(until === null ? [] : [until])])),
  ].sort();
  const posts = new Map<string, RunPost>();
  for (const moment of moments) {
    const shown = new Set<string>();
    for (const piece of piecesAt(run, moment)) {
      const [first] = piece;
      const body = bodyOf({ ...run.item.body, paragraphs: piece.map(part => part.paragraph) });
      const { source, pageUrl, date } = run.view;
      const id = postId({ source, pageUrl: pageUrl ?? date, anchor: run.item.anchor, body });
      const post = posts.get(id) ?? { id, run, keys: new Set(), revisions: [], endsAs: first?.post ?? null };
      posts.set(id, post);
      for (const part of piece) post.keys.add(part.key);
      shown.add(id);
      const last = post.revisions.at(-1);
      if (last && JSON.stringify(last.body) === JSON.stringify(body) && last.withdrawnAt === null) continue;
      const { readAt } = run.view;
      post.revisions.push({
        n: post.revisions.length + 1,
        body,
        knownAt: moment,
        withdrawnAt: null,
        ingestedAt: readAt,
      });
    }
    for (const post of posts.values()) {
      const last = post.revisions.at(-1);
      if (last && last.withdrawnAt === null && !shown.has(post.id)) last.withdrawnAt = moment;
    }
  }
  return [...posts.values()];
}

function piecesAt(run: Run, moment: Instant): Part[][] {
  const pieces: Part[][] = [[]];
  for (const part of run.parts) {
    if (part.from > moment) continue;
    if (part.until !== null && part.until <= moment) pieces.push([]);
    else pieces.at(-1)?.push(part);
  }
  // What is left between posts may be only a player's notice or a pointer: that is no post.
  const whole = run.item.body.paragraphs.length;
  return pieces.filter(
    piece =>
      piece.length > 0 && (piece.length === whole || piece.some(part => part.paragraph.role !== "promo")),
  );
}
