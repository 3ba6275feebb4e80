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
import type { KeptApart } from "./kept-apart.ts";
import { mayMeet, meetingOf } from "./meeting.ts";
import { type Statement, statementsOf } from "./statements.ts";

/** Two posts of different pages that tell of one event (`a` before `b` in the list), and the statements that show it. */
export type Join = JoinReason & { a: number; b: number; inA: Statement; inB: Statement };

/**
 * All pairs of posts from different pages that tell of one event, the surest reason for each, the surest first; none that
 * somebody keeps apart.
 */
export function joinsOf(posts: readonly AnalysedPost[], background: Background, apart: KeptApart): Join[] {
  const pages = pageNumbers(posts);
  if (new Set(pages).size < 2) return [];
  const statements = posts.flatMap((post, index) =>
    statementsOf(post, { post: index, page: pages[index] ?? 0 }, background),
  );
  const meetings = posts.map(meetingOf);
  const isApart = ({ a, b }: Join) => apart(posts[a]?.post.id ?? "", posts[b]?.post.id ?? "");
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
  return [...best.values()]
    .filter(join => !isApart(join))
    .sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
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
