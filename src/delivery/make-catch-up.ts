import { claimKey, keyBeside, sameClaim, sameState } from "../analysis/claim-key.ts";
import { topicsIn } from "../analysis/topics-of.ts";
import { hasClockTime, type Post } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { CatchUp } from "../recap/catch-up.ts";
import { lastRead } from "../recap/last-read.ts";
import { makeRecap } from "../recap/make-recap.ts";
import type { Moved } from "../recap/moved.ts";
import { movedIn } from "../recap/moved-in.ts";
import { postsOn } from "../recap/posts-on.ts";
import type { Line, Recap } from "../recap/recap.ts";
import type { Told } from "../store/briefing-store.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Looked } from "../store/reader-store.ts";
import { formatRange } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";
import type { Window } from "../time/window.ts";
import { stoodBefore } from "./stood-before.ts";
import { untoldRecap, withdrawnState } from "./untold-recap.ts";

/** What a catch-up is asked to be. */
export type CatchUpRequest = {
  /** How far the reader has looked; null: never. */
  looked: Looked | null;
  /** What the reader was told of the story. */
  told: readonly Told[];
  /** What the same message tells of other stories. */
  toldBeside: readonly Told[];
  /** What the first one covers. */
  firstWindow: Window;
  now: Instant;
  zone: string;
  topics: readonly string[] | undefined;
  /** At most so many lines, the lead among them, and so many changes beside them. */
  most: { lines: number; changed: number };
};

/** A catch-up with what having it tells its reader. */
export type MadeCatchUp = { catchUp: CatchUp; told: Told[] };

/** What was learnt since the reader last looked, in whatever order it was published; the first time, of the last 24 hours. */
export function makeCatchUp(coverage: CoverageStore, story: Story, request: CatchUpRequest): MadeCatchUp {
  const through = coverage.lastChange();
  // An index that was made anew counts its changes from the start.
  const looked = request.looked !== null && request.looked.change <= through ? request.looked : null;
  const learnt = looked === null ? null : learntSince(coverage, story, looked.change, request);
  const window = looked === null ? request.firstWindow : windowSince(looked, request);
  const { zone, topics, most } = request;
  const ids = learnt === null ? undefined : [...learnt.added, ...learnt.edited].map(({ id }) => id);
  const recap = makeRecap(coverage, story, { window, asOf: null, zone, topics, length: "full", ids });
  const isOld = looked === null ? () => false : stoodBefore(coverage, story.id, looked.change);
  const changed = chosen(learnt?.moved ?? [], request);
  const byChanges = toldByChanges(changed, request.told);
  const ledger = [...new Map([...request.told, ...byChanges].map(each => [each.claim, each])).values()];
  const news = newLines(recap, { ids, isOld, changed: learnt?.moved ?? [] });
  const cut = untoldRecap(news, [...ledger, ...request.toldBeside], most.lines);
  const { lead, bullets } = cut.recap;
  const added = learnt?.added ?? postsOn(coverage, story, within(window, topics)).map(({ post }) => post);
  const edited = learnt?.edited ?? [];
  const catchUp: CatchUp = {
    ...{ story: story.id, storyName: story.name, first: looked === null, window },
    covers: { after: looked?.change ?? null, through },
    ...{ lead, bullets, changed },
    updates: Object.fromEntries(cut.updates),
    posts: { added: added.map(({ id }) => id), edited: edited.map(({ id }) => id) },
    late: looked === null ? [] : added.filter(post => isLate(post, looked.at)).map(({ id }) => id),
    searched: searchedOf(recap, lastRead(coverage, story.id)),
    nothingNew: lead === null && bullets.length === 0 && changed.length === 0,
  };
  return {
    catchUp,
    told: [...new Map([...byChanges, ...cut.told].map(each => [each.claim, each])).values()],
  };
}

/** What was learnt of a story: posts that are new, posts that read otherwise, and what that moved. */
type Learnt = { added: Post[]; edited: Post[]; moved: Moved[] };

function learntSince(
  coverage: CoverageStore,
  story: Story,
  change: number,
  { topics }: Pick<CatchUpRequest, "topics">,
): Learnt {
  const learnt: Learnt = { added: [], edited: [], moved: [] };
  const changes = Map.groupBy(coverage.revisionsSince(story.id, change), ({ post }) => post.id);
  for (const same of changes.values()) {
    const [before, post] = [same[0]?.before ?? null, same.at(-1)?.post];
    if (post === undefined) continue;
    if (before === null) {
      if (post.withdrawnAt === null) learnt.added.push(post);
      continue;
    }
    learnt.edited.push(post);
    learnt.moved.push(...movedIn(before, post));
  }
  if (topics === undefined) return learnt;
  const ids = [...learnt.added, ...learnt.edited].map(({ id }) => id);
  const on = new Set(
    postsOn(coverage, story, { from: null, to: null, asOf: null, topics, ids }).map(({ post }) => post.id),
  );
  const about = ({ was, now }: Moved): boolean =>
    [was, now].some(said => topicsIn(said?.text ?? "", story).some(topic => topics.includes(topic)));
  return {
    added: learnt.added.filter(({ id }) => on.has(id)),
    edited: learnt.edited.filter(({ id }) => on.has(id)),
    moved: learnt.moved.filter(about),
  };
}

function windowSince({ at }: Looked, { now, zone }: CatchUpRequest): Window {
  return { from: at, to: now, label: formatRange(at, now, zone), clock: "wall" };
}

function within({ from, to }: Window, topics: readonly string[] | undefined) {
  return { from, to, asOf: null, topics };
}

/** The changes that are shown: first those of what the reader was told, then in the order in which they became known. */
function chosen(moved: readonly Moved[], { told, most }: CatchUpRequest): Moved[] {
  const isTold = ({ was }: Moved): boolean => {
    const claim = was === null ? null : claimKey(was).claim;
    return claim !== null && told.some(each => sameClaim(claim, each.claim));
  };
  return moved
    .map(each => ({ each, rank: isTold(each) ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank || (a.each.at < b.each.at ? -1 : a.each.at > b.each.at ? 1 : 0))
    .map(({ each }) => each)
    .slice(0, most.changed);
}

type News = {
  ids: readonly string[] | undefined;
  isOld: ReturnType<typeof stoodBefore>;
  changed: readonly Moved[];
};

/** The recap's lines as far as they rest on something new that no change tells. */
function newLines(recap: Recap, { ids, isOld, changed }: News): Recap {
  const known = ids === undefined ? null : new Set(ids);
  const moved = changed.flatMap(({ now }) => now?.citations ?? []);
  const kept = (line: Line): boolean =>
    line.citations.some(citation => (known === null || known.has(citation.postId)) && !isOld(citation)) &&
    !moved.some(
      ({ postId, quote }) => postId === line.citations[0]?.postId && quote === line.citations[0].quote,
    );
  const [lead = null, ...bullets] = [...(recap.lead === null ? [] : [recap.lead]), ...recap.bullets].filter(
    kept,
  );
  return { ...recap, lead, bullets, differs: [], next: [] };
}

function isLate(post: Post, lookedAt: Instant): boolean {
  return hasClockTime(post) && post.publishedAt !== null && post.publishedAt <= lookedAt;
}

function searchedOf(recap: Recap, read: ReadonlyMap<string, Instant>): CatchUp["searched"] {
  const sources = recap.searched.sources.map(source => ({
    ...source,
    lastReadAt: read.get(source.id) ?? null,
  }));
  return { posts: recap.searched.posts, sources };
}

/** What the changes tell: claims of the ledger in their new state, others for the first time. */
function toldByChanges(changed: readonly Moved[], ledger: readonly Told[]): Told[] {
  const told = new Map<string, Told>();
  for (const { was, now } of changed) {
    const before = was === null ? undefined : toldAs(was, ledger);
    const said = now ?? before?.said ?? was;
    if (said === null) continue;
    const key = claimKey(said);
    const isTaken = ledger.some(each => each.claim === key.claim);
    const claim = before?.claim ?? (isTaken ? keyBeside(key) : key.claim);
    if (!told.has(claim)) told.set(claim, { claim, state: now === null ? withdrawnState : key.state, said });
  }
  return [...told.values()];
}

/** The entry that told it so; one that told it otherwise stays as it is. */
function toldAs(was: NonNullable<Moved["was"]>, ledger: readonly Told[]): Told | undefined {
  const key = claimKey(was);
  const same = ledger.filter(each => sameClaim(key.claim, each.claim));
  return same.find(({ said }) => said?.text === was.text) ?? same.find(each => sameState(key, each));
}
