import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { backgroundOf } from "../analysis/background.ts";
import { differencesOf } from "../analysis/differences.ts";
import type { Attribution, SentenceFeatures } from "../analysis/features.ts";
import { type KeptApart, keptApart } from "../analysis/kept-apart.ts";
import { type Rewrites, rewritesOf } from "../analysis/rewrites.ts";
import { hasClockTime, type Post, type PostKind } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import { termsOf } from "../language/terms.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import type { Candidate } from "./candidate.ts";
import { differsOf } from "./differs-of.ts";
import { shapeOf } from "./make-recap.ts";
import type { Passage } from "./passage.ts";
import { postsOn } from "./posts-on.ts";
import { product } from "./priors.ts";
import type { Line } from "./recap.ts";
import { type Considered, consider } from "./recap-of.ts";
import { isOfSame, joinedTo, type Teller } from "./tellers.ts";

/** A claim of a post as it can be told alone: a statement, never that something goes on or is about to. */
export type NewsClaim = {
  candidate: Candidate;
  post: Post;
  /** The place of its sentence among the post's; -1: the title. With the post's id it names the claim. */
  place: number;
  /** How well it tells what the post is about, above 0; and how well beside the others, wherever it stands. */
  worth: number;
  beside: number;
};

/** A post that was learnt, or came to be tagged Breaking, since a look; its claims are in the order of the text. */
export type NewsPost = { post: Post; claims: readonly NewsClaim[] };

/** What is new in a story's coverage, beside what was told of it lately. */
export type News = {
  /** Oldest first. */
  fresh: readonly NewsPost[];
  rewrites: Rewrites;
  /** The claim at that place of that post; null where it is there no more, or too old. */
  claimAt: (postId: string, place: number) => NewsClaim | null;
  /** The posts that tell the claim, its own left out, each with the sentence that does. */
  tellers: (claim: NewsClaim) => readonly Teller[];
  /** The posts that tell of the same thing, whatever they say of it; its own left out. */
  related: (claim: NewsClaim) => readonly Passage[];
  /** The post of its outlet, shortly before, that it goes on from: about the same thing, or by the same speaker. */
  continues: (claim: NewsClaim) => Post | null;
  /** True where two claims say the same, or one says the other again. */
  isSame: (a: NewsClaim, b: NewsClaim) => boolean;
  /** The claim as a line, cited to its own post alone. */
  lineOf: (claim: NewsClaim) => Line;
  /** What the posts that tell the claim, its own among them, tell differently of it. */
  differing: (claim: NewsClaim, postIds: readonly string[]) => Line[];
};

/** Claims are compared over so many seconds, half a day: who had it first and who continues what. */
const comparedOver = 43_200;
/** And over so many posts at most: it is done whenever something is read. */
const comparedPosts = 200;
/** Kinds of posts whose claims are news; the others comment, sum up, show or point elsewhere. */
const newsKinds: ReadonlySet<PostKind> = new Set<PostKind>([
  ...(["breaking", "news", "article", "verify", "key-event", "reaction"] as const),
]);
/** What a claim is worth more for each share of its post's title that it holds: a headline says what is new. */
const titled = 1.5;
/** What it is worth less with each claim of its post before it: a post tells its news first. */
const laterBy = 0.4;

/** A post continues another one of its outlet that came within so many seconds before it, half an hour. */
const continuedWithin = 1800;
/**
 * What was learnt of a story after that change number and up to now; null where it holds no news, or, where `tagged` is
 * asked for, none that its outlet tagged Breaking.
 */
export function newsSince(
  store: CoverageStore,
  story: Story,
  { change, now, zone, tagged }: { change: number; now: Instant; zone: string; tagged: boolean },
): News | null {
  const came = store
    .revisionsSince(story.id, change)
    .filter(({ what, before, post }) => what === "added" || (isTagged(post) && !isTagged(before)))
    .map(({ post }) => post)
    .filter(({ kind }) => newsKinds.has(kind));
  if (came.length === 0 || (tagged && !came.some(isTagged))) return null;
  const learnt = new Set(came.map(({ id }) => id));
  const from = plusSeconds(now, -comparedOver);
  const query = { story: story.id, from, to: null, asOf: null, limit: comparedPosts };
  const posts = postsOn(store, story, query);
  const window = { from, to: now, label: "", clock: "wall" as const };
  // Everything is weighed and nothing chosen: what may be told is decided by what was told.
  const considered = consider(posts, shapeOf(store, story, { window, asOf: null, zone, words: 0 }));
  return newsOf(posts, considered, { learnt, apartness: keptApart(store.joinDecisions(story.id)) });
}

function isTagged(post: Post | null): boolean {
  return post?.kind === "breaking";
}

type Learnt = { learnt: ReadonlySet<string>; apartness: KeptApart };

function newsOf(posts: readonly AnalysedPost[], considered: Considered, { learnt, apartness }: Learnt): News {
  const { claims, candidates, lineOf } = considered;
  const background = backgroundOf(posts);
  const known = new Map<string, readonly Teller[]>();
  const byPost = Map.groupBy(
    candidates.filter(({ priors }) => priors.activity === 1 && priors.preview === 1),
    ({ statement }) => statement.passage.post.id,
  );
  const claimsOf = (id: string): NewsClaim[] =>
    (byPost.get(id) ?? [])
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map((candidate, before) => claimOf(candidate, before));
  const apart = ({ candidate, post }: NewsClaim, passages: readonly Passage[]): Passage[] =>
    passages.filter(other => other !== candidate.statement.passage && other.post.id !== post.id);
  return {
    fresh: posts
      .filter(({ post }) => learnt.has(post.id))
      .map(({ post }) => ({ post, claims: claimsOf(post.id) })),
    rewrites: rewritesOf(posts.map(({ post }) => post)),
    claimAt: (id, place) => claimsOf(id).find(claim => claim.place === place) ?? null,
    tellers: claim => {
      const key = `${claim.post.id} ${claim.place}`;
      const told = known.get(key) ?? [
        ...apart(claim, claims.repeats(claim.candidate.statement.passage)).filter(({ sentence }) =>
          isOfSame(claim.candidate.statement.passage.sentence, sentence),
        ),
        ...joinedTo(claim, posts, { background, apartness }),
      ];
      known.set(key, told);
      return told;
    },
    related: claim => apart(claim, claims.related(claim.candidate.statement.passage)),
    continues: claim => continuedBy(claim, posts, claims.related(claim.candidate.statement.passage)),
    isSame: (a, b) =>
      claims.repeats(a.candidate.statement.passage).includes(b.candidate.statement.passage) ||
      (a.post.id === b.post.id && a.place === b.place),
    lineOf: ({ candidate, post }) => {
      const line = lineOf(candidate);
      return { ...line, citations: line.citations.filter(({ postId }) => postId === post.id) };
    },
    differing: (claim, ids) =>
      differsOf(
        differencesOf(
          posts.filter(({ post }) => ids.includes(post.id)),
          apartness,
        ).filter(({ sides, speaker }) =>
          sides
            .flat()
            .some(({ post, sentence }) => post.id === claim.post.id && isAbout(claim, sentence, speaker)),
        ),
      ),
  };
}

function continuedBy(
  { post, candidate }: NewsClaim,
  posts: readonly AnalysedPost[],
  related: readonly Passage[],
): Post | null {
  const { publishedAt } = post;
  if (publishedAt === null || !hasClockTime(post)) return null;
  const since = plusSeconds(publishedAt, -continuedWithin);
  const speaker = candidate.statement.passage.sentence.by?.speaker;
  const isBefore = (at: Instant | null): boolean => at !== null && at >= since && at < publishedAt;
  const found = posts.findLast(
    ({ post: other, features }) =>
      other.source === post.source &&
      newsKinds.has(other.kind) &&
      hasClockTime(other) &&
      isBefore(other.publishedAt) &&
      (related.some(passage => passage.post.id === other.id) ||
        (speaker !== undefined && features.sentences.some(({ by }) => by?.speaker === speaker))),
  );
  return found?.post ?? null;
}

/** True for a sentence of the claim itself, or of its speaker. */
function isAbout({ candidate }: NewsClaim, sentence: SentenceFeatures, speaker: Attribution | null): boolean {
  const own = candidate.statement.passage.sentence;
  return sentence.place === own.place || (speaker !== null && speaker.speaker === own.by?.speaker);
}

function placeOf({ statement }: Candidate): number {
  return statement.passage.sentence.place;
}

/** `before`: so many claims of its post come before it. */
function claimOf(candidate: Candidate, before: number): NewsClaim {
  const { passage } = candidate.statement;
  const { post } = passage;
  const told = product(candidate.priors) * (1 + titled * heldOf(post.title, passage));
  const place = placeOf(candidate);
  const beside = product({ ...candidate.priors, place: 1 });
  return { candidate, post, place, worth: told / (1 + laterBy * before), beside };
}

/** The share of the title's words that the passage holds. */
function heldOf(title: string | null, { terms }: Passage): number {
  const wanted = new Set(termsOf(title ?? ""));
  return wanted.size === 0 ? 0 : [...wanted].filter(term => terms.has(term)).length / wanted.size;
}
