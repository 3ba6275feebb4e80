import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { differencesOf } from "../analysis/differences.ts";
import { type KeptApart, keptApart } from "../analysis/kept-apart.ts";
import { rewritesOf } from "../analysis/rewrites.ts";
import type { PostKind } from "../coverage/post.ts";
import type { ToldDate } from "../time/relative-dates.ts";
import type { Window } from "../time/window.ts";
import { dropsCondition, misdates } from "./bearings.ts";
import type { Candidate } from "./candidate.ts";
import { chooseStatements } from "./choose-statements.ts";
import { type ClaimIndex, claimIndex } from "./claim-index.ts";
import { comingOf } from "./coming.ts";
import { differsOf } from "./differs-of.ts";
import { knownNouns } from "./known-nouns.ts";
import { lineOf } from "./line-of.ts";
import { onStory } from "./on-story.ts";
import { pairWeights } from "./pair-weights.ts";
import { type Passage, passagesOf } from "./passage.ts";
import { type Positions, positionsLine, type TopicSense } from "./positions-line.ts";
import { priorsOf, type Seen } from "./priors.ts";
import { quotedRoom } from "./quoted-room.ts";
import type { Line, Recap } from "./recap.ts";
import { type Statement, statementOf } from "./statement.ts";
import { toldDays, toldOf } from "./told-days.ts";

/** How long a recap is without a word budget: the lead alone, up to 7 lines, up to 20 lines, the lead among them. */
export type RecapLength = "line" | "standard" | "full";

/** What a recap is made for. */
export type RecapShape = {
  window: Window;
  /** The zone in which days begin and clock times are told. */
  zone: string;
  /** Most words of lead and bullets together, parted by white space; null leaves it to `length`. */
  words: number | null;
  length: RecapLength;
  /** Whether a sentence is about the topics asked for; undefined where none is. */
  onTopic?: ((text: string) => boolean) | undefined;
  /** The topics on which actors may be set side by side; undefined: none. */
  sense?: TopicSense | undefined;
  /** Kinds of posts that neither count nor give lines. */
  excludeKinds: readonly PostKind[];
  /** Posts that somebody decided not to tell of one event. */
  apart?: KeptApart | undefined;
};

const linesOf: Readonly<Record<RecapLength, number>> = { line: 1, standard: 7, full: 20 };
/** Most differences between outlets that a recap names. */
const mostDiffers = 3;

/** All that a recap weighed: what `why` explains it by. */
export type Considered = {
  /** The posts that counted. */
  posts: readonly AnalysedPost[];
  claims: ClaimIndex;
  pairWeights: ReadonlyMap<number, number>;
  /** All that could have made a line. */
  candidates: readonly Candidate[];
  /** What was chosen, in order of worth. */
  chosen: readonly Candidate[];
  positions: Positions | null;
  lineOf: (candidate: Candidate) => Line;
};

/** Weighs the posts of a window and chooses; `recapOf` puts what is chosen in order. */
export function consider(posts: readonly AnalysedPost[], shape: RecapShape): Considered {
  const kept = onStory(posts.filter(({ post }) => !shape.excludeKinds.includes(post.kind)));
  const passages = passagesOf(kept);
  const claims = claimIndex(passages, kept.length);
  const candidates = candidatesOf(kept, passages, claims, shape);
  const rewrites = rewritesOf(kept.map(({ post }) => post));
  const weights = pairWeights(passages, rewrites.voiceOf);
  const solid = withSubstance(candidates);
  const most = shape.words === null ? linesOf[shape.length] : Number.POSITIVE_INFINITY;
  const choose = (from: readonly Candidate[], lines: number, said: readonly Candidate[]): Candidate[] => {
    const room = quotedRoom(said.map(({ statement }) => statement));
    return chooseStatements(from, {
      budget: { words: shape.words, lines },
      pairWeights: weights,
      claims,
      room,
    });
  };
  const first = choose(solid, most, []);
  const positions = positionsIn(solid, leadOf(first), shape);
  const said = positions?.members ?? [];
  const chosen =
    positions === null
      ? first
      : choose(without(said, spentIn(positions, shape), solid, claims), most - 1, said);
  const line = (candidate: Candidate): Line =>
    lineOf(candidate, claims.carriers(candidate.statement.passage), { zone: shape.zone, rewrites });
  return { posts: kept, claims, pairWeights: weights, candidates, chosen, positions, lineOf: line };
}

/** The lines of a recap of `posts` (the window's, oldest first, as known then); nothing else may influence it. */
export function recapOf(
  posts: readonly AnalysedPost[],
  shape: RecapShape,
): Pick<Recap, "lead" | "bullets" | "differs" | "next"> {
  const { posts: kept, claims, candidates, chosen, positions, lineOf: line } = consider(posts, shape);
  const lead = leadOf(chosen);
  const said = [...(positions?.members ?? []), ...chosen];
  const room = quotedRoom(said.map(({ statement }) => statement));
  // where the lead has been told before, the first bullet leads: what has no place in time is last
  const rest = chosen.filter(candidate => candidate !== lead);
  const bullets = [...rest.filter(hasPlace), ...rest.filter(candidate => !hasPlace(candidate))].map(line);
  return {
    lead: lead === null ? null : line(lead),
    bullets: positions === null ? bullets : [positions.line, ...bullets],
    differs: shape.length === "line" ? [] : differsIn(kept, shape),
    next: comingOf(candidates, said, { claims, room, ...shape }).map(line),
  };
}

/** What the outlets tell differently, as much as a recap has room for; none rather than a trivial one. */
function differsIn(posts: readonly AnalysedPost[], { apart = keptApart([]), onTopic }: RecapShape): Line[] {
  const about = differencesOf(posts, apart).filter(
    ({ sides }) => onTopic === undefined || sides.flat().some(({ sentence }) => onTopic(sentence.text)),
  );
  return differsOf(about.slice(0, mostDiffers));
}

/** Under a bound of words whole sentences are what fits best; without one, several actors' stands make a line together. */
function positionsIn(
  candidates: readonly Candidate[],
  lead: Candidate | null,
  { words, length, sense }: RecapShape,
): Positions | null {
  if (words !== null || length === "line" || sense === undefined) return null;
  return positionsLine(candidates, lead, sense);
}

/** In a recap of that topic alone only the headlines are spent: what its actors say at length is what was asked for. */
function spentIn({ spent }: Positions, { onTopic }: RecapShape): readonly Candidate[] {
  if (onTopic === undefined) return spent;
  return spent.filter(({ statement }) => statement.passage.sentence.role === "title");
}

/** The candidates that do not say again what a line says already. */
function without(
  said: readonly Candidate[],
  spent: readonly Candidate[],
  candidates: readonly Candidate[],
  claims: ClaimIndex,
): readonly Candidate[] {
  const passages = said.map(({ statement }) => statement.passage);
  const repeats = new Set(passages.flatMap(passage => [passage, ...claims.repeats(passage)]));
  for (const passage of passages) {
    for (const other of claims.related(passage)) {
      if (other.sentence.by?.speaker === passage.sentence.by?.speaker) repeats.add(other);
    }
  }
  for (const { statement } of spent) repeats.add(statement.passage);
  return candidates.filter(({ statement }) => !repeats.has(statement.passage));
}

/** So many statements on the topic asked for are a recap of it: what else their posts say is left out. */
const fewestOnTopic = 3;

/** Drops activity and stale previews, and what is beside the topic; where a window has nothing else, they are what happened. */
function withSubstance(candidates: readonly Candidate[]): readonly Candidate[] {
  const solid = candidates.filter(({ priors }) => priors.activity === 1 && priors.preview === 1);
  const onTopic = solid.filter(({ priors }) => priors.topic === 1);
  if (onTopic.length >= fewestOnTopic) return onTopic;
  return solid.length === 0 ? candidates : solid;
}

/** Every passage that makes a line, with what speaks for it. */
function candidatesOf(
  posts: readonly AnalysedPost[],
  passages: readonly Passage[],
  claims: ClaimIndex,
  shape: RecapShape,
): Candidate[] {
  const known = knownNouns(posts);
  return passages.flatMap(passage => {
    const post = posts[passage.at];
    const statement = post === undefined ? null : statementOf(passage, post, known);
    if (statement === null) return [];
    const days = toldDays(passage, shape.zone);
    return [{ statement, days, priors: priorsOf(statement, seenOf(statement, days, claims, shape)) }];
  });
}

function seenOf(
  { passage, text }: Statement,
  days: readonly ToldDate[],
  claims: ClaimIndex,
  { window, zone, onTopic }: RecapShape,
): Seen {
  const carriers = claims.carriers(passage);
  return {
    carriers: new Set(carriers.map(other => other.at)).add(passage.at).size,
    told: toldOf(days, window),
    unconditioned: dropsCondition(
      text,
      carriers.map(other => other.sentence.text),
    ),
    misdated: misdates(text, passage.post, window.to, zone),
    offTopic: onTopic !== undefined && !onTopic(text),
  };
}

/** Of the first lines chosen, which are worth about the same, the best corroborated leads. */
const contenders = 3;

/**
 * The line that leads: news in a full sentence that needs nothing before it; the first chosen where there is none. A post
 * whose own time cannot be so never leads: when it was written is not known.
 */
export function leadOf(chosen: readonly Candidate[]): Candidate | null {
  const leading = chosen.filter(canLead).slice(0, contenders);
  const best = leading.reduce<Candidate | null>(
    (most, one) => (most === null || one.priors.corroboration > most.priors.corroboration ? one : most),
    null,
  );
  return best ?? chosen.find(hasPlace) ?? null;
}

function hasPlace({ statement }: Candidate): boolean {
  return statement.passage.post.claimedAt === undefined;
}

function canLead({ statement, priors }: Candidate): boolean {
  const { post, sentence } = statement.passage;
  const comments = post.kind === "analysis" || post.kind === "explainer" || post.kind === "reaction";
  const stands = statement.opening === "stands" && priors.activity === 1 && priors.preview === 1;
  return (
    stands && !comments && priors.topic === 1 && sentence.role !== "title" && post.claimedAt === undefined
  );
}
