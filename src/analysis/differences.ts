import { hasClockTime, placeInTime } from "../coverage/post.ts";
import { foldKey } from "../language/fold.ts";
import type { AnalysedPost } from "./analysed-posts.ts";
import { backgroundOf } from "./background.ts";
import type { Difference, Version } from "./difference.ts";
import { figureDifferences } from "./figure-differences.ts";
import type { KeptApart } from "./kept-apart.ts";
import { listDifferences } from "./list-differences.ts";
import { mayMeet, meetingOf } from "./meeting.ts";
import { quotationDifferences } from "./quotation-differences.ts";

/**
 * What outlets tell differently of one event, each difference once, the one that most outlets and posts stand for first.
 * Only real ones: no rounding, no spelling, no quotation that is merely cut; of posts that somebody keeps apart none.
 */
export function differencesOf(posts: readonly AnalysedPost[], apart: KeptApart): Difference[] {
  if (new Set(posts.map(({ post }) => post.source)).size < 2) return [];
  const meetings = posts.map(meetingOf);
  const meets = (a: number, b: number): boolean =>
    mayMeet(meetings[a], meetings[b]) && !apart(posts[a]?.post.id ?? "", posts[b]?.post.id ?? "");
  const found = [
    ...quotationDifferences(posts, meets),
    ...figureDifferences(posts, backgroundOf(posts), meets),
    ...listDifferences(posts, meets),
  ];
  return merged(found)
    .map(difference => ({ ...difference, sides: timedFirst(difference.sides) }))
    .sort((a, b) => weight(b) - weight(a));
}

/** One difference that several pairs of posts show is one, with all their versions. */
function merged(differences: readonly Difference[]): Difference[] {
  const byKey = new Map<string, Difference>();
  for (const difference of differences) {
    const [a = "", b = ""] = difference.sides.map(sideKey);
    const [x, y] = difference.sides;
    const key = `${difference.kind} ${difference.speaker?.speaker ?? ""} ${[a, b].sort().join(" | ")}`;
    const known = byKey.get(key);
    if (known === undefined) {
      byKey.set(key, difference);
      continue;
    }
    const [like, unlike] = sideKey(known.sides[0]) === a ? [x, y] : [y, x];
    byKey.set(key, { ...known, sides: [joined(known.sides[0], like), joined(known.sides[1], unlike)] });
  }
  return [...byKey.values()];
}

/** The last word tells sides apart: what stands before it may be cut differently. */
function sideKey(versions: readonly Version[]): string {
  const words = foldKey(versions[0]?.words ?? "");
  return words.split(" ").at(-1) ?? words;
}

function joined(versions: readonly Version[], more: readonly Version[]): Version[] {
  const known = new Set(versions.map(({ post }) => post.id));
  return [...versions, ...more.filter(({ post }) => !known.has(post.id))];
}

/** First the side that was there first, as far as clock times tell. */
function timedFirst([a, b]: Difference["sides"]): Difference["sides"] {
  const since = (versions: readonly Version[]): string =>
    versions.flatMap(({ post }) => (hasClockTime(post) ? placeInTime(post) : [])).sort()[0] ?? "untimed";
  return since(b) < since(a) ? [b, a] : [a, b];
}

function weight({ sides }: Difference): number {
  const posts = sides.flat().map(({ post }) => post);
  return new Set(posts.map(post => post.source)).size * 100 + new Set(posts.map(post => post.id)).size;
}
