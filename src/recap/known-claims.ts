import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { type ClaimKey, claimKey, sameClaim } from "../analysis/claim-key.ts";
import { claimMove } from "../analysis/claim-move.ts";
import { claimIndex } from "./claim-index.ts";
import { type Passage, passagesOf } from "./passage.ts";
import type { Line } from "./recap.ts";

/** What a line is to who knows the others: told already, told otherwise (`was`, and what moved in words), or new. */
export type Known =
  /** `by`: the line that told it; null where what told it makes none. */
  | { what: "told"; by: Line | null }
  | { what: "moved"; was: Line; move: NonNullable<ReturnType<typeof claimMove>> }
  | { what: "new" };

/** So many content words two lines share before they are compared: below that they are never one claim. */
const fewestShared = 3;

/**
 * The claims of known lines, to look others up among; the judge is the one that keeps briefings from repeating. Beside it
 * `earlier` are the posts that were known and `fresh` those that the others are from: what one of these tells again in a
 * sentence that makes no line is told too.
 */
export function knownClaims(
  lines: readonly Line[],
  { earlier, fresh }: { earlier: readonly AnalysedPost[]; fresh: readonly AnalysedPost[] },
): (line: Line, passage: Passage) => Known {
  const near = nearIn(lines);
  const byId = new Map(lines.map(line => [line.id, line]));
  const repeated = repeatedIn(earlier, fresh);
  return (line, passage) => {
    const fate = fateOf(line, near(line));
    if (fate.what !== "new") return fate;
    const again = repeated(passage);
    return again.length === 0
      ? fate
      : { what: "told", by: again.flatMap(id => byId.get(id) ?? [])[0] ?? null };
  };
}

/** Looks up which of the lines are the same claim, most alike first. */
function nearIn(lines: readonly Line[]): (line: Line) => Line[] {
  const known = lines.map(line => ({ line, key: claimKey(line) }));
  const byTerm = new Map<string, number[]>();
  known.forEach(({ key }, at) => {
    for (const term of termsOf(key)) {
      const list = byTerm.get(term);
      if (list === undefined) byTerm.set(term, [at]);
      else list.push(at);
    }
  });
  return line => {
    const key = claimKey(line);
    const shared = new Map<number, number>();
    for (const term of termsOf(key))
      for (const at of byTerm.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared]
      .filter(([, count]) => count >= fewestShared)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .flatMap(([at]) => known[at] ?? [])
      .filter(other => sameClaim(key.claim, other.key.claim))
      .map(other => other.line);
  };
}

/** The content words of a key: its last part. */
function termsOf({ claim }: ClaimKey): string[] {
  return (claim.split("|")[2] ?? "").split(" ").filter(term => term !== "");
}

function fateOf(line: Line, same: readonly Line[]): Known {
  const moves = same.map(was => ({
    was,
    move: claimMove({ ...was, speaker: null }, { ...line, speaker: null }),
  }));
  const standing = moves.find(({ move }) => move === null);
  if (standing !== undefined) return { what: "told", by: standing.was };
  const [first] = moves;
  return first?.move == null ? { what: "new" } : { what: "moved", was: first.was, move: first.move };
}

/** Looks up which passages of earlier posts tell what a passage of a fresh one tells, by the ids that their lines have. */
function repeatedIn(
  earlier: readonly AnalysedPost[],
  fresh: readonly AnalysedPost[],
): (passage: Passage) => string[] {
  const ids = new Set(fresh.map(({ post }) => post.id));
  const old = earlier.filter(({ post }) => !ids.has(post.id));
  const all = passagesOf([...old, ...fresh]);
  const claims = claimIndex(all, old.length + fresh.length);
  const byId = new Map(all.map(passage => [idOf(passage), passage]));
  return passage => {
    const found = byId.get(idOf(passage));
    const again = found === undefined ? [] : claims.repeats(found);
    return again.filter(({ post }) => !ids.has(post.id)).map(idOf);
  };
}

/** As recap/line-of.ts names the line of a passage. */
function idOf({ post, sentence }: Passage): string {
  return `${post.id}.${sentence.place < 0 ? "title" : sentence.place + 1}`;
}
