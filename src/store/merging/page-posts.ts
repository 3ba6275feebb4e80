import type { Instant } from "../../time/instant.ts";
import { firstKnownAt, type PostRecord, type RevisionRecord } from "../post-record.ts";
import { absencesOf } from "./absences.ts";
import { alignRuns, type Entry, shownOf } from "./align-runs.ts";
import { idsOf, namesOf } from "./page-ids.ts";
import { type Node, nodesOf, pageOrder } from "./page-order.ts";
import { inPageOrder, type PageView } from "./page-view.ts";
import { areAlike, paragraphKey } from "./paragraph-key.ts";
import { type Cluster, postClusters } from "./post-clusters.ts";
import { postHistory } from "./post-history.ts";
import { addRuns, type Run, runPosts } from "./run-posts.ts";

/** What is known of one page. */
export type PageEvidence = {
  /** The driver's number of the page. */
  page: number;
  zone: string;
  /** All views of the page, in the order in which they came; only views that nothing tells apart are taken in it. */
  views: readonly PageView[];
  /** Posts of the page that came as lines: kept as written. */
  written: readonly PostRecord[];
  /** True for an id that a post of another page has. */
  isTaken: (id: string) => boolean;
};

/** What the page's views come to. */
export type PagePosts = {
  posts: PostRecord[];
  /** Ids that were or could have been given, and the posts they stand for. */
  standsFor: ReadonlyMap<string, string>;
  /** The ids of the posts that each view's items came to. */
  shown: ReadonlyMap<PageView, ReadonlySet<string>>;
};

/**
 * The posts of a page as a function of all that its views say. Whatever the order in which the views came, the same
 * views give the same posts, revisions and ids: a view that comes late is taken up where it belongs in time.
 */
export function pagePosts(evidence: PageEvidence): PagePosts {
  const { zone, written } = evidence;
  const views = inPageOrder(evidence.views);
  const clusters = postClusters(views, written);
  const unbounded = views.filter(view => !view.bounded);
  const aligned = new Map(unbounded.map(view => [view, alignRuns(view, clusters)]));
  for (const [view, entries] of aligned) addShown(view, entries);
  const histories = historiesOf(clusters, views, zone);
  const runs = runsOf(zone, aligned, histories).flatMap(runPosts);
  const sequences = views.map(view => nodesOf(view, { clusters, entries: aligned.get(view) ?? [], runs }));
  const order = pageOrder<Node>([inWrittenOrder(clusters), ...sequences]);
  const ids = idsOf(order, evidence);
  const posts = new Map<string, PostRecord>();
  for (const [seq, node] of order.entries()) {
    const id = ids.get(node) ?? "";
    const revisions = "words" in node ? (histories.get(node) ?? []) : node.revisions;
    const record = { ...headOf(node, evidence.page, seq), id, revisions };
    if (revisions.length > 0) posts.set(id, joined(posts.get(id), record));
  }
  const shown = new Map(
    views.map((view, at) => [view, new Set((sequences[at] ?? []).flatMap(node => ids.get(node) ?? []))]),
  );
  return { posts: [...posts.values()], standsFor: namesOf(order, ids, aligned), shown };
}

type Histories = ReadonlyMap<Cluster, readonly RevisionRecord[]>;

function historiesOf(
  clusters: readonly Cluster[],
  views: readonly PageView[],
  zone: string,
): Map<Cluster, RevisionRecord[]> {
  const sequences = views.map(view => nodesOf(view, { clusters, entries: [], runs: [] }));
  const order = pageOrder<Node>([inWrittenOrder(clusters), ...sequences]).filter(node => "words" in node);
  const absences = absencesOf(views, order);
  return new Map(
    clusters.map(cluster => [
      cluster,
      postHistory({ ...cluster, absences: absences.get(cluster) ?? [], zone }),
    ]),
  );
}

function inWrittenOrder(clusters: readonly Cluster[]): Cluster[] {
  const written = clusters.filter(cluster => cluster.written !== null);
  return written.sort((a, b) => (a.written?.seq ?? 0) - (b.written?.seq ?? 0));
}

/** A view without boundaries says of posts what stands between two of their paragraphs. */
function addShown(view: PageView, entries: readonly Entry[]): void {
  const { layout, clock } = view;
  for (const { post, item } of shownOf(entries)) {
    post.words.push({ view, item, layout, clock, addsOnly: true, complete: false, mayBeCut: false });
  }
}

function runsOf(zone: string, aligned: ReadonlyMap<PageView, readonly Entry[]>, histories: Histories): Run[] {
  const runs: Run[] = [];
  const lines = writtenKeys(histories);
  for (const [view, entries] of aligned) {
    addRuns(runs, view, entries, {
      claim: run => firstKnownAt(run.body, { seenAt: view.seenAt, readAt: view.readAt, zone }),
      since: ({ key, paragraph, post }) => {
        const known = [lines.get(key), post && knownSince(histories.get(post) ?? [], key, paragraph.text)];
        return known.filter(at => at !== undefined && at !== null).sort()[0] ?? null;
      },
    });
  }
  return runs;
}

/** Since when lines say each paragraph: also as a stretch of a page that other posts have taken up since. */
function writtenKeys(histories: Histories): Map<string, Instant> {
  const since = new Map<string, Instant>();
  for (const [{ written }, revisions] of histories) {
    for (const { body, knownAt } of written === null ? [] : revisions) {
      for (const key of body.paragraphs.map(paragraph => paragraphKey(paragraph.text))) {
        const known = since.get(key);
        if (known === undefined || knownAt < known) since.set(key, knownAt);
      }
    }
  }
  return since;
}

/** When the post first showed the paragraph, if only much like it, or glued to what stands next to it. */
function knownSince(revisions: readonly RevisionRecord[], key: string, text: string): Instant | null {
  const holds = ({ body }: RevisionRecord) =>
    paragraphKey(body.title ?? "") === key ||
    body.byline.some(name => paragraphKey(name) === key) ||
    body.paragraphs.some(paragraph => paragraphKey(paragraph.text) === key || areAlike(paragraph.text, text));
  return (revisions.find(holds) ?? revisions[0])?.knownAt ?? null;
}

/** All of a post but its id and revisions. What lines said of it stays as written. */
function headOf(node: Node, page: number, seq: number): Omit<PostRecord, "id" | "revisions"> {
  if (!("words" in node)) {
    const { source, sourceName, pageUrl } = node.run.view;
    return { source, sourceName, url: node.run.item.url, pageUrl, anchor: null, seq, page, asWritten: false };
  }
  if (node.written) return { ...node.written, page };
  const whole = node.words.filter(word => !word.addsOnly);
  const first = whole[0];
  return {
    source: first?.view.source ?? "",
    sourceName: first?.view.sourceName ?? "",
    url: whole.map(({ item }) => item.url).find(url => url !== null) ?? null,
    pageUrl: whole.map(({ view }) => view.pageUrl).find(url => url !== null) ?? null,
    anchor: whole.map(({ item }) => item.anchor).find(anchor => anchor !== null) ?? null,
    seq,
    page,
    asWritten: false,
  };
}

/** A stretch that stood for itself and the post it became, where both are called the same: one post with both histories. */
function joined(before: PostRecord | undefined, after: PostRecord): PostRecord {
  if (!before) return after;
  const [early, late] = [before, after].sort((a, b) =>
    (a.revisions[0]?.knownAt ?? "") <= (b.revisions[0]?.knownAt ?? "") ? -1 : 1,
  );
  if (!early || !late) return after;
  const start = late.revisions[0]?.knownAt ?? "";
  const revisions = early.revisions
    .filter(({ knownAt }) => knownAt < start)
    .map(revision => (revision.withdrawnAt === start ? { ...revision, withdrawnAt: null } : revision));
  return {
    ...late,
    revisions: [...revisions, ...late.revisions].map((each, index) => ({ ...each, n: index + 1 })),
  };
}
