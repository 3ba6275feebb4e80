import { hasClockTime } from "../coverage/post.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { rowHolders } from "./row-holders.ts";
import { tellsSame } from "./stand-line.ts";
import { isLater, type ToldStand } from "./told-stand.ts";

/** Where one actor stands, as posts tell it. */
export type ActorStand = {
  /** The newest clear words; of several of which nobody can tell the newest, the plainest. */
  shown: ToldStand;
  /** Posts of other outlets that tell the same. */
  alike: readonly ToldStand[];
  /** Older words that differ; null where there are none. */
  moved: ToldStand | null;
  /** All that takes the same stance, the plainest first, `shown` among them. */
  same: readonly ToldStand[];
};

/** The stand of each actor of whom posts tell one, or who only speaks of the matter. */
export function actorStands(told: readonly ToldStand[], lexicon: Lexicon): ActorStand[] {
  return rowHolders(told, lexicon).flatMap(row => standOf(row) ?? []);
}

function standOf(told: readonly ToldStand[]): ActorStand | null {
  const clear = consistent(told.filter(({ stance }) => stance !== null));
  const among = clear.length > 0 ? clear : told;
  const newest = among.filter(one => !among.some(other => isLater(other.post.post, one.post.post) === true));
  const [shown] = newest.toSorted((a, b) => clarity(b) - clarity(a));
  if (shown === undefined) return null;
  const alike = among.filter(other => tellsSame(other, shown));
  const same = among
    .filter(({ stance }) => stance === shown.stance)
    .toSorted((a, b) => clarity(b) - clarity(a));
  return { shown, alike, same, moved: movedFrom([shown, ...alike], clear) };
}

/** Words that only point back to the matter count where nothing plainer says otherwise: they may be about a part of it. */
function consistent(clear: readonly ToldStand[]): ToldStand[] {
  const plain = new Set(clear.flatMap(({ carried, stance }) => (carried ? [] : [stance])));
  return clear.filter(({ carried, stance }) => !carried || plain.size === 0 || plain.has(stance));
}

/** A body's sentence before a headline or a caption, the actor's own words before the outlet's, a clock time before none. */
function clarity({ sentence, by, post }: ToldStand): number {
  const body = sentence.role === "title" || sentence.role === "caption" ? 0 : 4;
  const quoted = by !== null && sentence.quotations.length > 0 ? 2 : 0;
  return body + quoted + (hasClockTime(post.post) ? 1 : 0);
}

/**
 * The newest older words of another stance, also such as nothing puts in order; else, of a readiness or a promise, the oldest
 * that go less or more far. `shown`: the words of the row and those of other posts that tell the same.
 */
function movedFrom(shown: readonly ToldStand[], clear: readonly ToldStand[]): ToldStand | null {
  const [first] = shown;
  if (first === undefined) return null;
  const afterAny = (one: ToldStand) => shown.some(({ post }) => isLater(post.post, one.post.post) === true);
  const isAfter = (one: ToldStand) => shown.some(({ post }) => isLater(one.post.post, post.post) === true);
  const others = clear.filter(one => !shown.includes(one) && !isAfter(one));
  const older = clear
    .filter(one => !shown.includes(one) && afterAny(one))
    .toSorted((a, b) => (isLater(a.post.post, b.post.post) === true ? -1 : 1));
  const turned =
    older.find(one => one.stance !== first.stance) ?? others.find(one => one.stance !== first.stance);
  const isReady = first.stance === "conditional" || first.stance === "firm";
  const shifted = older.findLast(one => one.strength !== first.strength || one.bound !== first.bound);
  return turned ?? (isReady ? shifted : undefined) ?? null;
}
