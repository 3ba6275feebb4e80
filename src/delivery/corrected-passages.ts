import type { Post } from "../coverage/post.ts";
import { hasClockTime } from "../coverage/post.ts";
import type { CardLink } from "../message/card.ts";
import type { CorrectedLine, CorrectedPassage } from "../message/correction-card.ts";
import type { Reliance, Telling } from "../store/reliance-store.ts";
import { dayOf } from "../time/calendar.ts";
import { bareClock, formatDate } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";
import { dayAndClock } from "./briefing-wording.ts";
import type { ShakenLine } from "./shaken-lines.ts";

/** Lines of one place that do not stand as told, as the passages that they rested on: each passage once. */
export function correctedPassages(lines: readonly ShakenLine[], now: Instant): CorrectedPassage[] {
  const passages = Map.groupBy(lines, ({ what, post, was, now: words }) =>
    // A post that is gone takes all its passages with it.
    JSON.stringify(what === "gone" ? [what, post.id] : [what, post.id, words ?? was.quote]),
  );
  return [...passages.values()].flatMap(same => {
    const [first] = same;
    return first === undefined ? [] : [passageOf(first, same, now)];
  });
}

function passageOf(first: ShakenLine, same: readonly ShakenLine[], now: Instant): CorrectedPassage {
  const { what, post, at, telling, is } = first;
  const lines = new Map(same.map(line => [`${line.telling.id} ${line.was.line}`, lineOf(line, now)]));
  return {
    what,
    outlet: post.sourceName,
    post: postName(post, { zone: telling.zone, at }),
    link: linkOf(is),
    when: dayAndClock(at, now, telling.zone),
    now: first.now,
    lines: [...lines.values()],
  };
}

function lineOf({ telling, was, standing }: ShakenLine, now: Instant): CorrectedLine {
  const links = new Map(standing.map(rest => [rest.label, linkOf(rest)]));
  return {
    told: `${telling.kind} of ${toldAt(telling, now)}`,
    line: was.line,
    said: was.said,
    standing: [...links.values()],
  };
}

/** A briefing is known by the time that it was due. */
function toldAt({ toldAt: at, dueAt, zone }: Telling, now: Instant): string {
  return dayAndClock(dueAt ?? at, now, zone);
}

function linkOf({ outlet, label, address }: Reliance): CardLink {
  return { outlet, label, address };
}

/** "20:56 post", "20:56 post of 17 Feb" where that is another day, "post of 17 Feb", "undated post". */
function postName(post: Post, { zone, at }: { zone: string; at: Instant }): string {
  const { publishedAt } = post;
  if (publishedAt === null) return "undated post";
  if (!hasClockTime(post)) return `post of ${formatDate(publishedAt.slice(0, 10))}`;
  const day = dayOf(publishedAt, zone);
  const of = day === dayOf(at, zone) ? "" : ` of ${formatDate(day)}`;
  return `${bareClock(publishedAt, zone)} post${of}`;
}
