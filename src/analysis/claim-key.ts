import { createHash } from "node:crypto";
import { figuresIn } from "../language/figures.ts";
import { foldKey } from "../language/fold.ts";
import { termsOf } from "../language/terms.ts";
import type { Told } from "../store/briefing-store.ts";

/** A claim's key with its state, as a ledger has them. */
export type ClaimKey = Pick<Told, "claim" | "state">;

/** A line as far as its claim goes. */
type ToldLine = { speaker: string | null; text: string; citations: readonly { postId: string }[] };

/**
 * What a line claims, as kept in the ledger of a schedule. The key holds who says it, its content words and the posts it
 * is cited to, so that `sameClaim` finds the claim again in other posts' words; the state holds what can change in it:
 * its figures, whether it denies, and the sentence.
 */
export function claimKey(line: ToldLine): ClaimKey {
  const speaker = line.speaker === null ? "" : foldKey(line.speaker);
  // Numbers are state: "120 drones" and "147 drones" are one claim that moved.
  const terms = [...new Set(termsOf(line.text).filter(term => !/\d/.test(term)))].sort();
  const posts = [...new Set(line.citations.map(citation => citation.postId))].sort();
  const figures = figuresIn(line.text)
    .map(({ value, to, unit }) => `${value}${to === undefined ? "" : `-${to}`} ${unit ?? ""}`.trim())
    .sort();
  const sentence = createHash("sha256").update(foldKey(line.text)).digest("base64url").slice(0, 8);
  return {
    claim: [posts.join(","), clean(speaker), terms.join(" ")].join("|"),
    state: [figures.join(","), denies(line.text) ? "denied" : "", sentence].join("|"),
  };
}

/** The key for a claim that is kept beside another with the same key: who was told two states of it knows both. */
export function keyBeside({ claim, state }: ClaimKey): string {
  // A post that there is not: the posts come first in a key.
  return claim.replace("|", () => `,+${state.split("|")[2]}|`);
}

/**
 * Whether two keys are one claim: the same speaker where both have one, and most content words shared. How many is
 * enough was read off pairs of lines of the sample; a shared post needs fewer, since an edit keeps the post.
 */
export function sameClaim(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [partsOf(a), partsOf(b)];
  if (first.speaker !== "" && second.speaker !== "" && first.speaker !== second.speaker) return false;
  return areAlike(first, second);
}

/** Whether two keys of different speakers are one claim but for who says it. */
export function sameButSpeaker(a: string, b: string): boolean {
  const [first, second] = [partsOf(a), partsOf(b)];
  if (first.speaker === "" || second.speaker === "" || first.speaker === second.speaker) return false;
  // In one post two people who say alike are two statements.
  return sharedOf(first.posts, second.posts) === 0 && areAlike(first, second);
}

function areAlike(first: KeyParts, second: KeyParts): boolean {
  const shared = sharedOf(first.terms, second.terms);
  const likeness = shared / Math.sqrt(first.terms.size * second.terms.size || 1);
  if (sharedOf(first.posts, second.posts) > 0) return likeness >= alikeInOnePost;
  return shared >= fewestShared && likeness >= alike;
}

/** Whether a claim stands as it was told: the same figures and not denied since; in the same post also the same words. */
export function sameState(now: ClaimKey, before: ClaimKey): boolean {
  const [first, second] = [now.state, before.state].map(state => state.split("|"));
  const samePost = sharedOf(partsOf(now.claim).posts, partsOf(before.claim).posts) > 0;
  const compared = samePost ? 3 : 2;
  return Array.from({ length: compared }, (_, i) => first?.[i] === second?.[i]).every(same => same);
}

/** Cosine over the sets of content words from which two lines of different posts are one claim. */
const alike = 0.6;
const alikeInOnePost = 0.5;
/** Short lines are alike by chance: so many content words must be shared. */
const fewestShared = 4;

type KeyParts = { posts: ReadonlySet<string>; speaker: string; terms: ReadonlySet<string> };

function partsOf(key: string): KeyParts {
  const [posts = "", speaker = "", terms = ""] = key.split("|");
  const setOf = (list: string, mark: string): Set<string> => new Set(list === "" ? [] : list.split(mark));
  return { posts: setOf(posts, ","), speaker, terms: setOf(terms, " ") };
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter(each => b.has(each)).length;
}

function clean(text: string): string {
  return text.replaceAll("|", " ");
}

/** "not", "never", "refuses", "denied", "rejects", "didn't". */
function denies(text: string): boolean {
  return /\b(?:not|no|never|nor|neither|without|cannot|refus\w+|den(?:y|ies|ied)|reject\w*)\b|n['’]t\b/iu.test(
    text,
  );
}
