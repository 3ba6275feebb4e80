import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { PostKind } from "../coverage/post.ts";
import { termsOf } from "../language/terms.ts";
import type { Window } from "../time/window.ts";
import type { Candidate } from "./candidate.ts";
import { chooseStatements } from "./choose-statements.ts";
import { type ClaimIndex, claimIndex } from "./claim-index.ts";
import { comingOf } from "./coming.ts";
import { lineOf } from "./line-of.ts";
import { onStory } from "./on-story.ts";
import { pairWeights } from "./pair-weights.ts";
import { type Passage, passagesOf } from "./passage.ts";
import { priorsOf } from "./priors.ts";
import type { Line, Recap } from "./recap.ts";
import { statementOf } from "./statement.ts";
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
  /** Kinds of posts that neither count nor give lines. */
  excludeKinds: readonly PostKind[];
};

const linesOf: Readonly<Record<RecapLength, number>> = { line: 1, standard: 7, full: 20 };
/** A noun in at least this share of the posts is one that every reader of the window knows: "the summit". */
const knownShare = 0.25;

/** The lines of a recap of `posts` (the window's, oldest first, as known then); nothing else may influence it. */
export function recapOf(
  posts: readonly AnalysedPost[],
  shape: RecapShape,
): Pick<Recap, "lead" | "bullets" | "differs" | "next"> {
  const kept = onStory(posts.filter(({ post }) => !shape.excludeKinds.includes(post.kind)));
  const passages = passagesOf(kept);
  const claims = claimIndex(passages, kept.length);
  const candidates = candidatesOf(kept, passages, claims, shape);
  const chosen = chooseStatements(withSubstance(candidates), {
    budget: {
      words: shape.words,
      lines: shape.words === null ? linesOf[shape.length] : Number.POSITIVE_INFINITY,
    },
    pairWeights: pairWeights(passages),
    claims,
  });
  const line = (candidate: Candidate): Line =>
    lineOf(candidate, claims.carriers(candidate.statement.passage), shape.zone);
  const lead = leadOf(chosen);
  return {
    lead: lead === null ? null : line(lead),
    bullets: chosen.filter(candidate => candidate !== lead).map(line),
    differs: [],
    next: comingOf(candidates, chosen, { claims, ...shape }).map(line),
  };
}

/** Drops activity and stale previews; where a window has nothing else, they are what happened. */
function withSubstance(candidates: readonly Candidate[]): readonly Candidate[] {
  const solid = candidates.filter(({ priors }) => priors.activity === 1 && priors.preview === 1);
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
    const carriers = new Set(claims.carriers(passage).map(other => other.at)).add(passage.at).size;
    return [{ statement, days, priors: priorsOf(statement, { carriers, told: toldOf(days, shape.window) }) }];
  });
}

/** Nouns that run through the window's posts, so that "the summit" needs no introduction. */
function knownNouns(posts: readonly AnalysedPost[]): (word: string) => boolean {
  const spread = new Map<string, number>();
  for (const { features } of posts) {
    for (const term of new Set(features.sentences.flatMap(sentence => sentence.terms))) {
      spread.set(term, (spread.get(term) ?? 0) + 1);
    }
  }
  return word => termsOf(word).some(term => (spread.get(term) ?? 0) >= knownShare * posts.length);
}

/** Of the first lines chosen, which are worth about the same, the best corroborated leads. */
const contenders = 3;

/** The line that leads: news in a full sentence that needs nothing before it; the first chosen where there is none. */
function leadOf(chosen: readonly Candidate[]): Candidate | null {
  const leading = chosen.filter(canLead).slice(0, contenders);
  const best = leading.reduce<Candidate | null>(
    (most, one) => (most === null || one.priors.corroboration > most.priors.corroboration ? one : most),
    null,
  );
  return best ?? chosen[0] ?? null;
}

function canLead({ statement, priors }: Candidate): boolean {
  const { post, sentence } = statement.passage;
  const comments = post.kind === "analysis" || post.kind === "explainer" || post.kind === "reaction";
  const stands = statement.opening === "stands" && priors.activity === 1 && priors.preview === 1;
  return stands && !comments && sentence.role !== "title";
}
