import type { CorrectedWhat } from "../message/correction-card.ts";
import type { Reliance, Resting, Telling } from "../store/reliance-store.ts";
import { bareClock } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";
import type { ChangedPost } from "./changed-posts.ts";
import { movedPassage } from "./moved-passage.ts";

/** A line that rests on a passage which is not what it was. */
export type ShakenLine = {
  telling: Telling;
  /** As it was told last, and as it stands now. */
  was: Reliance;
  is: Reliance;
  what: CorrectedWhat;
  post: ChangedPost["now"];
  /** When it became known. */
  at: Instant;
  /** The passage now; null where it is there no more. */
  now: string | null;
  /** What else the line rests on and that stands as it did. */
  standing: readonly Reliance[];
};

/** What changed posts mean for something told: lines to correct, and reliances that follow their post without a word. */
export type Shaken = { lines: ShakenLine[]; followed: Reliance[] };

/** Looks which lines of something told rest on passages that are not what they were. */
export function shakenLines({ telling, rests }: Resting, changed: ReadonlyMap<string, ChangedPost>): Shaken {
  const shaken: Shaken = { lines: [], followed: [] };
  const found: Omit<ShakenLine, "standing">[] = [];
  for (const rest of rests) {
    const post = changed.get(rest.postId);
    const fate = post === undefined ? null : fateOf(rest, post);
    if (post === undefined || fate === null) continue;
    if (fate.what === "same") {
      shaken.followed.push(fate.is);
      continue;
    }
    const { what, now } = fate;
    const at = what === "gone" ? (post.now.withdrawnAt ?? post.now.knownAt) : post.now.knownAt;
    const mark = `${marks[what]} ${bareClock(at, telling.zone)}`;
    found.push({ telling, was: rest, is: { ...fate.is, mark }, what, post: post.now, at, now });
  }
  for (const each of found)
    shaken.lines.push({ ...each, standing: standingBeside(each.was, rests, changed) });
  return shaken;
}

/** What else a line rests on: passages of other posts that nothing has become of. */
function standingBeside(
  { line, postId }: Reliance,
  rests: readonly Reliance[],
  changed: ReadonlyMap<string, ChangedPost>,
): Reliance[] {
  return rests.filter(rest => {
    if (rest.line !== line || rest.postId === postId) return false;
    const post = changed.get(rest.postId);
    const fate = post === undefined ? null : fateOf(rest, post);
    const isShaken = fate !== null && fate.what !== "same" && fate.what !== "back";
    return rest.state === "stands" && rest.mark === null && !isShaken;
  });
}

/** What an old message's line is marked with. INTERACTION 4.4: "corrected 19:40". */
const marks: Readonly<Record<CorrectedWhat, string>> = {
  changed: "corrected",
  removed: "withdrawn",
  gone: "withdrawn",
  back: "restored",
};

type Fate = { what: "same" | CorrectedWhat; now: string | null; is: Reliance };

/** What became of one reliance; null where nothing did, or where it was made from what the post is now. */
function fateOf(rest: Reliance, { now: post, revisions }: ChangedPost): Fate | null {
  if (post.withdrawnAt !== null) {
    const is: Reliance = { ...rest, state: "gone" };
    return rest.state === "gone" ? null : { what: "gone", now: null, is };
  }
  if (post.revision < rest.revision) return null;
  const moved = movedPassage(rest.quote, revisions.get(rest.revision) ?? null, post);
  if (moved.what === "removed") {
    const is: Reliance = { ...rest, state: "gone" };
    // The revision that it was quoted from is kept: if the passage comes back, it is compared with that.
    return rest.state === "gone" ? null : { what: "removed", now: null, is };
  }
  const is: Reliance = { ...rest, revision: post.revision, quote: moved.now, state: "stands" };
  if (moved.what === "changed") return { what: "changed", now: moved.now, is: { ...is, said: moved.now } };
  if (rest.state === "gone") return { what: "back", now: moved.now, is };
  return post.revision === rest.revision ? null : { what: "same", now: moved.now, is };
}
