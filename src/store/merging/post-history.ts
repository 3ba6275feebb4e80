import type { PostBody } from "../../coverage/post.ts";
import type { Instant } from "../../time/instant.ts";
import { bodyOf, firstKnownAt, laterKnownAt, type PostRecord, type RevisionRecord } from "../post-record.ts";
import type { Absence } from "./absences.ts";
import { type Change, firstLook, type Look, mergeBody } from "./merge-body.ts";
import { compare } from "./page-view.ts";
import type { ViewWord } from "./post-clusters.ts";
import { wordsKey } from "./post-identity.ts";

/** What is known of one post: its words in page order, lines that were written, and when it was gone from its page. */
export type PostStory = {
  written: PostRecord | null;
  words: readonly ViewWord[];
  absences: readonly Absence[];
  zone: string;
};

/** A word that is next to take effect. */
type Turn = { word: ViewWord; look: Look; change: Change; at: Instant };

/**
 * The revisions of a post. The first is what was known first; of what remains always the next in time is taken up: it
 * may say nothing new, add what was missing, or be an edit. Nothing depends on the order in which views came.
 */
export function postHistory(story: PostStory): RevisionRecord[] {
  const written = story.written?.revisions ?? [];
  const remaining = withoutRepeats(story.words);
  let revisions = [...written];
  let look: Look;
  const absences = [...story.absences];
  const last = written.at(-1);
  if (last) {
    look = { body: last.body, shownBy: new Map() };
  } else {
    const first = firstWord(remaining, story.zone);
    if (!first) return [];
    remaining.splice(remaining.indexOf(first), 1);
    look = firstLook(first);
    revisions = [revisionOf(1, first.item.body, claimOf(first, story.zone), first)];
  }
  while (remaining.length > 0) {
    const current = revisions.at(-1);
    if (!current) break;
    const turn = nextTurn(remaining, look, current, story.zone);
    remaining.splice(remaining.indexOf(turn.word), 1);
    revisions = throughAbsences(revisions, absences, turn.at);
    if (isGone(revisions)) continue;
    if (turn.change === "none" || saidInLines(turn, written)) {
      look = turn.change === "none" ? turn.look : look;
      continue;
    }
    const applied = withTurn(revisions, turn, last ?? null);
    if (applied === revisions) continue;
    revisions = applied;
    look = turn.look;
  }
  return throughAbsences(revisions, absences, null);
}

/** A page that is read again and again says the same: of equal words in a row the first to be known is enough. */
function withoutRepeats(words: readonly ViewWord[]): ViewWord[] {
  const kept: ViewWord[] = [];
  for (const word of words) {
    const before = kept.findLast(each => each.layout === word.layout && each.addsOnly === word.addsOnly);
    const repeats = before?.item.hash === word.item.hash && (before.complete || !word.complete);
    // What was not seen at a stated time was known at its own times, which may be earlier.
    if (!repeats || (before.view.seenAt !== null && word.view.seenAt === null)) kept.push(word);
  }
  return kept;
}

/** When a word would have been known had it been the first. */
function claimOf(word: ViewWord, zone: string): Instant {
  const { seenAt, readAt } = word.view;
  return firstKnownAt(word.item.body, { seenAt, readAt, zone });
}

/** The word that was known before all others; undefined where only views without boundaries speak of the post. */
export function firstWord(words: readonly ViewWord[], zone: string): ViewWord | undefined {
  const whole = words.filter(word => !word.addsOnly);
  return whole.toSorted((a, b) => compare(claimOf(a, zone), claimOf(b, zone)))[0];
}

/** Of the remaining words the one that takes effect first, given what is known by now. */
function nextTurn(remaining: readonly ViewWord[], look: Look, current: RevisionRecord, zone: string): Turn {
  const turns = remaining
    .filter(word => isNext(word, remaining))
    .map((word): Turn => {
      const { look: next, change } = mergeBody(look, word);
      const claim = claimOf(word, zone);
      const at = change === "edited" ? laterKnownAt(word.item.body, current.knownAt, word.view) : claim;
      return { word, look: next, change, at };
    });
  return turns.reduce((first, turn) => (turn.at < first.at ? turn : first));
}

/**
 * A word of a page as it was fetched is taken up after what the same kind of view said before: its own times say when the
 * post was published, not when the page looked so.
 */
function isNext(word: ViewWord, remaining: readonly ViewWord[]): boolean {
  if (word.view.seenAt !== null || word.clock !== word.view.readAt) return true;
  return remaining.find(each => each.layout === word.layout && each.addsOnly === word.addsOnly) === word;
}

/** True where a line as written says all of this already, in whatever revision. */
function saidInLines(turn: Turn, written: readonly RevisionRecord[]): boolean {
  return written.some(({ body }) => {
    const { change } = mergeBody({ body, shownBy: new Map() }, turn.word);
    return change === "none" || change === "roles";
  });
}

/** The revisions with one more; what was missing and is as old as the current revision becomes part of it. */
function withTurn(
  revisions: RevisionRecord[],
  { word, look, change, at }: Turn,
  written: RevisionRecord | null,
): RevisionRecord[] {
  const current = revisions.at(-1);
  if (!current || (change === "edited" && at < current.knownAt)) return revisions;
  const mayAmend = current !== written && at <= current.knownAt && change !== "edited";
  if (mayAmend) return [...revisions.slice(0, -1), { ...current, body: bodyOf(look.body) }];
  if (change === "roles") return revisions;
  if (wordsKey(look.body) === wordsKey(current.body) && sameMeaning(look.body, current.body))
    return revisions;
  return [
    ...revisions,
    revisionOf(current.n + 1, look.body, at < current.knownAt ? current.knownAt : at, word),
  ];
}

function sameMeaning(a: PostBody, b: PostBody): boolean {
  return (
    a.kind === b.kind &&
    a.timePrecision === b.timePrecision &&
    a.byline.length === b.byline.length &&
    a.tags.length === b.tags.length
  );
}

function revisionOf(n: number, body: PostBody, knownAt: Instant, word: ViewWord): RevisionRecord {
  return { n, body: bodyOf(body), knownAt, withdrawnAt: null, ingestedAt: word.view.readAt };
}

/** Withdraws the post, and brings it back, as far as that happened by `until` (null: all of it). */
function throughAbsences(
  revisions: RevisionRecord[],
  absences: Absence[],
  until: Instant | null,
): RevisionRecord[] {
  let result = revisions;
  for (let next = absences[0]; next && (until === null || next.from <= until); next = absences[0]) {
    const current = result.at(-1);
    if (!current) return result;
    if (current.withdrawnAt === null)
      result = [...result.slice(0, -1), { ...current, withdrawnAt: next.from }];
    // Gone, and not back by then: words of views that are not whole readings do not bring it back.
    if (next.to === null || (until !== null && next.to > until)) return result;
    result = [
      ...result,
      { ...current, n: current.n + 1, knownAt: next.to, withdrawnAt: null, ingestedAt: next.readAt },
    ];
    absences.shift();
  }
  return result;
}

function isGone(revisions: readonly RevisionRecord[]): boolean {
  return revisions.at(-1)?.withdrawnAt !== null;
}
