import { hasClockTime, type Post, placeInTime } from "../coverage/post.ts";
import { epochMinute } from "../time/instant.ts";
import type { AnalysedPost } from "./analysed-posts.ts";
import type { Background } from "./background.ts";
import { withSameSpeaker, withSharedNames, withSharedRun } from "./join-candidates.ts";
import {
  type JoinReason,
  quotedWords,
  sameFigures,
  sameNames,
  sameStatement,
  sharedWords,
  toldOf,
} from "./join-rules.ts";
import { type Phase, phasesConflict, phasesOf } from "./phase.ts";
import { type Statement, statementsOf } from "./statements.ts";

/** Two posts of different pages that tell of one event (`a` before `b` in the list), and the statements that show it. */
export type Join = JoinReason & { a: number; b: number; inA: Statement; inB: Statement };

/** Posts further apart tell of two occasions: in minutes, where both have a clock time, and where one has only a day. */
const farthest = { clock: 12 * 60, day: 36 * 60 };

type Meeting = { kind: Post["kind"]; minute: number; clock: boolean; phases: readonly Phase[] };

/** All pairs of posts from different pages that tell of one event, the surest reason for each, the surest first. */
export function joinsOf(posts: readonly AnalysedPost[], background: Background): Join[] {
  const pages = pageNumbers(posts);
  if (new Set(pages).size < 2) return [];
  const statements = posts.flatMap((post, index) =>
    statementsOf(post, { post: index, page: pages[index] ?? 0 }, background),
  );
  const meetings = posts.map(meetingOf);
  const best = new Map<string, Join>();
  const consider = (
    x: Statement,
    y: Statement,
    judge: (a: Statement, b: Statement) => JoinReason | null,
  ): void => {
    const [inA, inB] = x.post < y.post ? [x, y] : [y, x];
    if (!mayMeet(meetings[inA.post], meetings[inB.post])) return;
    const reason = judge(inA, inB);
    const key = `${inA.post}|${inB.post}`;
    if (reason === null || (best.get(key)?.strength ?? 0) >= reason.strength) return;
    best.set(key, { a: inA.post, b: inB.post, inA, inB, ...reason });
  };
  for (const [x, y] of withSharedRun(statements)) consider(x, y, (a, b) => sharedWords(a, b, background));
  for (const [x, y] of withSameSpeaker(statements)) {
    consider(x, y, (a, b) => sameStatement(a, b, background) ?? quotedWords(a, b, background));
  }
  for (const [x, y] of withSharedNames(statements, background)) {
    consider(
      x,
      y,
      (a, b) => sameFigures(a, b, background) ?? sameNames(a, b, background) ?? toldOf(a, b, background),
    );
  }
  return [...best.values()].sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
}

function pageNumbers(posts: readonly AnalysedPost[]): number[] {
  const numbers = new Map<string, number>();
  return posts.map(({ post }) => {
    const page = `${post.source} ${post.pageUrl ?? ""}`;
    const number = numbers.get(page) ?? numbers.size;
    numbers.set(page, number);
    return number;
  });
}

function meetingOf({ post, features }: AnalysedPost): Meeting {
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
function mayMeet(a: Meeting | undefined, b: Meeting | undefined): boolean {
  if (a === undefined || b === undefined || (isEditorial(a.kind) && isEditorial(b.kind))) return false;
  const apart = Math.abs(a.minute - b.minute);
  if (apart > (a.clock && b.clock ? farthest.clock : farthest.day)) return false;
  return !phasesConflict(a.phases, b.phases);
}
