import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { Post } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { earlierOf, type Instant } from "../time/instant.ts";
import type { Window } from "../time/window.ts";
import type { Candidate } from "./candidate.ts";
import type { Changed } from "./changed.ts";
import { chooseStatements } from "./choose-statements.ts";
import { type Known, knownClaims } from "./known-claims.ts";
import { shapeOf } from "./make-recap.ts";
import type { Moved } from "./moved.ts";
import { movedIn } from "./moved-in.ts";
import { movedStances } from "./moved-stances.ts";
import { type PostsBetween, postsBetween } from "./posts-between.ts";
import { postsOn } from "./posts-on.ts";
import { quotedRoom } from "./quoted-room.ts";
import type { Line } from "./recap.ts";
import { type Considered, consider, leadOf } from "./recap-of.ts";

/** What changed, as asked for. */
export type ChangedRequest = {
  /** From the one moment to the other. */
  window: Window;
  /** Nothing that was learnt later than then counts; null: all that is known counts. */
  asOf: Instant | null;
  zone?: string | undefined;
  topics?: readonly string[] | undefined;
  sources?: readonly string[] | undefined;
};

/** So many of the newest posts known at the first moment are what later ones are compared with, claim by claim. */
const compared = 400;
/** So many new lines at most, as many as a full recap has. */
const mostNew = 20;
/** So many lines that still stand are named. */
const mostSame = 5;

/**
 * Sets what was known at two moments side by side. An edit or a withdrawal counts where it matters, a later post where it
 * gives a known claim another figure or denies it, or where somebody takes another stand; what is told again in other words is
 * the same.
 */
export function makeChanged(store: CoverageStore, story: Story, request: ChangedRequest): Changed {
  const { window, asOf, zone, topics } = request;
  const to = asOf === null ? window.to : earlierOf(window.to, asOf);
  const earlier = window.from === null ? [] : knownAt(store, story, request, window.from);
  const now = knownAt(store, story, request, to);
  const states = {
    earlier: earlier.map(({ post }) => post),
    now: now.map(({ post }) => post),
    from: window.from,
    to,
  };
  const between = postsBetween(store, story.id, states);
  const considering = (posts: readonly AnalysedPost[], over: Window): Considered =>
    consider(posts, shapeOf(store, story, { window: over, asOf: to, zone, topics, length: "full" }));
  const before = considering(earlier.slice(-compared), { ...window, to: window.from ?? window.to });
  const fresh = freshOf(now, between);
  const after = considering(fresh, window);
  const claims = claimsOf(after, before, { between, earlier, fresh });
  const edits = editsOf(between);
  const stances =
    window.from === null
      ? []
      : movedStances(store, story, {
          ...request,
          from: window.from,
          to,
          fresh: fresh.map(({ post }) => post),
        });
  const moved = [...edits, ...stances, ...movedAcross(claims)];
  return {
    ...{ story: story.id, window, known: { from: window.from, to }, moved },
    new: newLines(claims, after),
    same: sameOf(before, { states, moved, claims }),
    posts: {
      added: between.added.map(({ id }) => id),
      edited: between.edited.map(({ post }) => post.id),
      withdrawn: between.withdrawn.map(({ post }) => post.id),
      restored: between.restored.map(({ post }) => post.id),
    },
    searched: { posts: now.length, sources: sourcesOf(states.now) },
  };
}

/** What edits, withdrawals and restorations moved. */
function editsOf({ edited, withdrawn, restored }: PostsBetween): Moved[] {
  return [...edited, ...withdrawn, ...restored].flatMap(edit => movedIn(edit.before, edit.post));
}

/** All that was known of the story then, whenever it was published. */
function knownAt(
  store: CoverageStore,
  story: Story,
  { topics, sources }: ChangedRequest,
  asOf: Instant,
): AnalysedPost[] {
  return postsOn(store, story, { from: null, to: null, asOf, topics, sources });
}

function freshOf(now: readonly AnalysedPost[], { added, edited, restored }: PostsBetween): AnalysedPost[] {
  const ids = new Set([...added, ...[...edited, ...restored].map(({ post }) => post)].map(({ id }) => id));
  return now.filter(({ post }) => ids.has(post.id));
}

/** A line that what came makes, and what it is to who knew the state before. */
type Claim = { candidate: Candidate; line: Line; post: Post; known: Known };

type States = { between: PostsBetween; earlier: readonly AnalysedPost[]; fresh: readonly AnalysedPost[] };

/** The lines that what came makes: not what an edit left as it was, nor what an edit of a known sentence says. */
function claimsOf(after: Considered, before: Considered, { between, earlier, fresh }: States): Claim[] {
  const lines = before.candidates.map(before.lineOf);
  const known = knownClaims(lines, { earlier: earlier.slice(-compared), fresh });
  const standing = new Map(earlier.map(({ post }) => [post.id, textsOf(post)]));
  const told = new Set(
    editsOf(between)
      .flatMap(({ now }) => now?.citations ?? [])
      .map(placeOf),
  );
  const solid = after.candidates.filter(hasSubstance);
  return (solid.length > 0 ? solid : after.candidates).flatMap(candidate => {
    const { passage } = candidate.statement;
    const { post, sentence } = passage;
    if (told.has(placeOf({ postId: post.id, quote: sentence.text }))) return [];
    if (standing.get(post.id)?.some(text => text.includes(sentence.text))) return [];
    const line = after.lineOf(candidate);
    return [{ candidate, line, post, known: known(line, passage) }];
  });
}

function placeOf({ postId, quote }: { postId: string; quote: string }): string {
  return `${postId} ${quote}`;
}

/** The best of what nothing told before, what leads first. */
function newLines(claims: readonly Claim[], { pairWeights, claims: index }: Considered): Line[] {
  const fresh = claims.filter(({ known }) => known.what === "new");
  const budget = { words: null, lines: mostNew };
  const choice = { budget, pairWeights, claims: index, room: quotedRoom([]) };
  const chosen = chooseStatements(
    fresh.map(({ candidate }) => candidate),
    choice,
  );
  const lead = leadOf(chosen);
  const lines = new Map(fresh.map(({ candidate, line }) => [candidate, line]));
  return [...new Set([...(lead === null ? [] : [lead]), ...chosen])].flatMap(each => lines.get(each) ?? []);
}

/** Neither that something goes on nor that it is about to: what has no claim to move. */
function hasSubstance({ priors }: Candidate): boolean {
  return priors.activity === 1 && priors.preview === 1;
}

function textsOf({ title, paragraphs }: Post): string[] {
  return [...(title === null ? [] : [title]), ...paragraphs.map(({ text }) => text)];
}

/** What later posts tell otherwise: of each claim that was known, what was learnt last. */
function movedAcross(claims: readonly Claim[]): Moved[] {
  const moved = new Map<string, Moved>();
  const byTime = claims.toSorted((a, b) =>
    a.post.knownAt < b.post.knownAt ? -1 : a.post.knownAt > b.post.knownAt ? 1 : 0,
  );
  for (const { line, post, known } of byTime) {
    if (known.what !== "moved") continue;
    const { was, move } = known;
    moved.delete(was.id);
    moved.set(was.id, {
      ...{ id: line.id, what: move.what, words: move.words, at: post.knownAt, edited: false },
      was: { text: was.text, speaker: was.speaker, citations: was.citations },
      now: { text: line.text, speaker: line.speaker, citations: line.citations },
    });
  }
  return [...moved.values()];
}

type Standing = {
  states: { earlier: readonly Post[]; now: readonly Post[] };
  moved: readonly Moved[];
  claims: readonly Claim[];
};

/** What led then and stands as it was; what was told again since comes first. */
function sameOf(before: Considered, { states, moved, claims }: Standing): Changed["same"] {
  const now = new Map(states.now.map(post => [post.id, post]));
  const isSame = (post: Post): boolean => now.get(post.id)?.revision === post.revision;
  const gone = new Set(
    moved.flatMap(({ was }) => was?.citations ?? []).map(({ postId, quote }) => `${postId} ${quote}`),
  );
  const again = new Set(claims.flatMap(({ known }) => (known.what === "told" ? (known.by?.id ?? []) : [])));
  const stands = ({ citations }: Line): boolean =>
    citations.every(({ postId, quote }) => {
      const post = now.get(postId);
      return (
        post !== undefined &&
        textsOf(post).some(text => text.includes(quote)) &&
        !gone.has(`${postId} ${quote}`)
      );
    });
  const lines = before.chosen.map(before.lineOf).filter(stands);
  const shown = [
    ...lines.filter(({ id }) => again.has(id)),
    ...lines.filter(({ id }) => !again.has(id)),
  ].slice(0, mostSame);
  return {
    posts: states.earlier.filter(isSame).length,
    lines: shown,
    again: shown.map(({ id }) => id).filter(id => again.has(id)),
  };
}

function sourcesOf(posts: readonly Post[]): Changed["searched"]["sources"] {
  return [...Map.groupBy(posts, post => post.source)].map(([id, own]) => ({
    id,
    name: own[0]?.sourceName ?? id,
    posts: own.length,
  }));
}
