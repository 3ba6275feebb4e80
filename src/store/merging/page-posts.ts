import type { Instant } from "../../time/instant.ts";
import { firstKnownAt, type PostRecord, type RevisionRecord } from "../post-record.ts";
import { alignRuns, type Entry, shownOf } from "./align-runs.ts";
import { emptyFold, type PageFold, takeUp } from "./page-fold.ts";
import { idsOf, namesOf } from "./page-ids.ts";
import { insertInOrder, type Node, nodesOf } from "./page-order.ts";
import { inPageOrder, type PageView } from "./page-view.ts";
import { areAlike, paragraphKey } from "./paragraph-key.ts";
import type { Cluster } from "./post-clusters.ts";
import { postHistory } from "./post-history.ts";
import { addRuns, type Run, runPosts } from "./run-posts.ts";

/** What a page's posts depend on beside its views. */
export type PageSurroundings = {
  /** The driver's number of the page. */
  page: number;
  zone: string;
  /** True for an id that a post of another page has. */
  isTaken: (id: string) => boolean;
};

/** What the page's views come to. */
export type PagePosts = {
  posts: PostRecord[];
  /** Ids that were or could have been given, and the posts they stand for. */
  standsFor: ReadonlyMap<string, string>;
  /** The id of each of the posts and stretches. */
  ids: ReadonlyMap<Node, string>;
};

/** What is known of one page: all its views, and its posts that came as lines, which are kept as written. */
export type PageEvidence = PageSurroundings & { views: readonly PageView[]; written: readonly PostRecord[] };

/** The posts of a page worked out anew, with what later views of it can be taken up into. */
export type FoldedPage = PagePosts & {
  /** Null where a view without boundaries is among the views: then every view can change how it is cut. */
  fold: PageFold | null;
  /** The ids of the posts that each view's items came to. */
  shown: ReadonlyMap<PageView, ReadonlySet<string>>;
  missing: number;
};

/**
 * The posts of a page as a function of all that its views say. Whatever the order in which the views came, the same
 * views give the same posts, revisions and ids: a view that comes late is taken up where it belongs in time.
 */
export function foldedPage(evidence: PageEvidence): FoldedPage {
  const { zone, written } = evidence;
  const views = inPageOrder(evidence.views);
  const fold = emptyFold(written);
  const own = new Map(views.map(view => [view, takeUp(fold, view)]));
  const { missing } = fold;
  const unbounded = views.filter(view => !view.bounded);
  if (unbounded.length === 0) {
    const found = foldPosts(fold, evidence);
    return { ...found, fold, missing, shown: shownIds(own, found.ids) };
  }
  const aligned = new Map(unbounded.map(view => [view, alignRuns(view, fold.order)]));
  for (const [view, entries] of aligned) addEntries(view, entries);
  const histories = new Map(fold.order.map(cluster => [cluster, historyOf(cluster, zone)]));
  const runs = runsOf(zone, aligned, histories).flatMap(runPosts);
  const order: Node[] = inWrittenOrder(fold.order);
  const known = new Set(order);
  const nodes = new Map<PageView, readonly Node[]>();
  for (const view of views) {
    const made = { own: own.get(view) ?? [], entries: aligned.get(view) ?? [], runs };
    const shown = view.bounded ? made.own : nodesOf(view, made);
    nodes.set(view, shown);
    insertInOrder(order, known, shown);
  }
  const found = postsInOrder(order, evidence, aligned);
  return { ...found, fold: null, missing, shown: shownIds(nodes, found.ids) };
}

/** The posts of a page of which all views have boundaries. */
export function foldPosts(fold: PageFold, surroundings: PageSurroundings): PagePosts {
  return postsInOrder(fold.order, surroundings, new Map());
}

type Alignments = ReadonlyMap<PageView, readonly Entry[]>;

function postsInOrder(
  order: readonly Node[],
  { page, zone, isTaken }: PageSurroundings,
  aligned: Alignments,
): PagePosts {
  const ids = idsOf(order, { zone, isTaken });
  const posts = new Map<string, PostRecord>();
  for (const [seq, node] of order.entries()) {
    const id = ids.get(node) ?? "";
    const record = recordOf(node, { id, page, seq, zone });
    if (record.revisions.length > 0) posts.set(id, joined(posts.get(id), record));
  }
  return { posts: [...posts.values()], standsFor: namesOf(order, ids, aligned), ids };
}

function shownIds(
  nodes: ReadonlyMap<PageView, readonly Node[]>,
  ids: ReadonlyMap<Node, string>,
): Map<PageView, ReadonlySet<string>> {
  return new Map(
    [...nodes].map(([view, shown]) => [view, new Set(shown.flatMap(node => ids.get(node) ?? []))]),
  );
}

/** The post as it is stored: the same object as long as nothing is new about it. */
function recordOf(node: Node, at: { id: string; page: number; seq: number; zone: string }): PostRecord {
  const { id, page, seq, zone } = at;
  if (!("words" in node)) return { ...headOf(node, page, seq), id, revisions: node.revisions };
  const head = headOf(node, page, seq);
  const { record } = node;
  if (record !== null && record.id === id && record.page === page && record.seq === head.seq) return record;
  node.record = { ...head, id, revisions: historyOf(node, zone) };
  return node.record;
}

function historyOf(cluster: Cluster, zone: string): RevisionRecord[] {
  cluster.revisions ??= postHistory({ ...cluster, zone });
  return cluster.revisions;
}

function inWrittenOrder(clusters: readonly Cluster[]): Cluster[] {
  const written = clusters.filter(cluster => cluster.written !== null);
  return written.sort((a, b) => (a.written?.seq ?? 0) - (b.written?.seq ?? 0));
}

type Histories = ReadonlyMap<Cluster, readonly RevisionRecord[]>;

/** A view without boundaries says of posts what stands between two of their paragraphs. */
function addEntries(view: PageView, entries: readonly Entry[]): void {
  const { layout, clock } = view;
  for (const { post, item } of shownOf(entries)) {
    post.words.push({ view, item, layout, clock, addsOnly: true, complete: false, mayBeCut: false });
    post.revisions = null;
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
