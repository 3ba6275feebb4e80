import { hasClockTime, type Post, placeInTime } from "../coverage/post.ts";
import { epochMinute } from "../time/instant.ts";
import type { AnalysedPost } from "./analysed-posts.ts";
import { type Phase, phasesConflict, phasesOf } from "./phase.ts";

/** Posts further apart tell of two occasions: in minutes, where both have a clock time, and where one has only a day. */
const farthest = { clock: 12 * 60, day: 36 * 60 };

/** What of a post decides whether another can tell of the same event. */
export type Meeting = { kind: Post["kind"]; minute: number; clock: boolean; phases: readonly Phase[] };

/** When and how a post tells: what decides whether another can be of the same event. */
export function meetingOf({ post, features }: AnalysedPost): Meeting {
  const opening = features.sentences.filter(({ place, role }) => place < 1 && role !== "caption");
  return {
    kind: post.kind,
    minute: epochMinute(placeInTime(post)),
    clock: hasClockTime(post),
    phases: phasesOf(opening.map(({ text }) => text).join(" . ")),
  };
}

const editorial = new Set<Post["kind"]>(["recap", "summary", "key-event"]);

/** True for posts that retell or list what other posts tell: members of an event, never its founders. */
export function isEditorial(kind: Post["kind"]): boolean {
  return editorial.has(kind);
}

/** Times and phases that fit, and at least one post that is more than an editor's list. */
export function mayMeet(a: Meeting | undefined, b: Meeting | undefined): boolean {
  if (a === undefined || b === undefined || (isEditorial(a.kind) && isEditorial(b.kind))) return false;
  const apart = Math.abs(a.minute - b.minute);
  if (apart > (a.clock && b.clock ? farthest.clock : farthest.day)) return false;
  return !phasesConflict(a.phases, b.phases);
}
