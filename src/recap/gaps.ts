import { hasClockTime, type Post } from "../coverage/post.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";
import type { Window } from "../time/window.ts";
import type { Recap } from "./recap.ts";

/** A page is said to have a gap from this long without a timed post: COVERAGE.md counts hours. */
const shortestGap = 3600;

type Timed = { source: string; at: Instant };

/**
 * Stretches of an hour or more in the window without a timed post of a source, while its own page went on later or other
 * sources published. Untimed posts prove nothing and count for nothing. The ends given are the posts around the gap, or
 * the window's.
 */
export function gapsOf(posts: readonly Post[], window: Window): Recap["gaps"] {
  const timed = posts.flatMap(post =>
    hasClockTime(post) && post.publishedAt !== null ? [{ source: post.source, at: post.publishedAt }] : [],
  );
  const sources = [...new Set(timed.map(post => post.source))].sort();
  return sources.flatMap(source => gapsOfSource(source, timed, window));
}

function gapsOfSource(source: string, timed: readonly Timed[], window: Window): Recap["gaps"] {
  const own = timed
    .filter(post => post.source === source)
    .map(post => post.at)
    .sort();
  const others = timed.filter(post => post.source !== source).map(post => post.at);
  const gaps: Recap["gaps"] = [];
  const add = (from: Instant, to: Instant, wentOn: boolean): void => {
    if (secondsBetween(from, to) >= shortestGap && wentOn) gaps.push({ source, from, to });
  };
  const meanwhile = (from: Instant, to: Instant): boolean => others.some(at => at > from && at < to);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return gaps;
  const start = window.from ?? timed.map(post => post.at).sort()[0] ?? first;
  add(start, first, meanwhile(start, first));
  own.forEach((at, i) => {
    const next = own[i + 1];
    if (next !== undefined) add(at, next, true);
  });
  add(last, window.to, meanwhile(last, window.to));
  return gaps;
}
