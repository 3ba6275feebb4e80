import { hasClockTime, type Post } from "../coverage/post.ts";
import { quotationsIn } from "../language/quotations.ts";
import { dayOf } from "../time/calendar.ts";
import type { Instant } from "../time/instant.ts";

/** What a claim hangs on: "if there is a lasting peace", "unless", "only after". */
const condition =
  /\b(?:if|unless|provided|providing|as long as|so long as|only (?:after|when|with|once|if)|on (?:the )?condition|in the event|subject to)\b/iu;
/** Words that mean another day as soon as another day reads them. */
const relativeDay =
  /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening)|last night)\b/iu;

/** True where `text` makes a claim without the condition that another text of the same claim gives it. */
export function dropsCondition(text: string, others: readonly string[]): boolean {
  return !condition.test(text) && others.some(other => condition.test(other));
}

/** True where a line, read at `readAt`, would mean another day by "today" or "tomorrow" than its post does. */
export function misdates(text: string, post: Post, readAt: Instant, zone: string): boolean {
  const found = relativeDay.exec(text);
  if (found === null || post.publishedAt === null) return false;
  const day = hasClockTime(post) ? dayOf(post.publishedAt, zone) : post.publishedAt.slice(0, 10);
  if (day === dayOf(readAt, zone)) return false;
  return !quotationsIn(text).some(span => span.start <= found.index && found.index < span.end);
}
