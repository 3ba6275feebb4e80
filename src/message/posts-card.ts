import type { Post } from "../coverage/post.ts";
import { hasClockTime } from "../coverage/post.ts";
import { dayOf } from "../time/calendar.ts";
import { bareClock, formatDate } from "../time/format-time.ts";
import { blankCard, type Card, type CardLine, plainLine } from "./card.ts";
import { count } from "./coverage-notes.ts";

/** The posts of a window, oldest first: time, outlet, kind, title or first words. */
export function postsCard(
  posts: readonly Post[],
  parts: { storyName: string; label: string; zone: string },
): Card {
  return {
    ...blankCard("posts"),
    title: `${parts.storyName} · posts · ${parts.label}`,
    lead: plainLine(`${count(posts.length, "post")}.`),
    sections:
      posts.length === 0 ? [] : [{ heading: null, lines: posts.map(post => lineOf(post, parts.zone)) }],
  };
}

function lineOf(post: Post, zone: string): CardLine {
  const kind = post.kind === "news" ? "" : ` [${post.kind}]`;
  const said =
    post.title ?? post.paragraphs.find(paragraph => paragraph.role === "text")?.text ?? "(no text)";
  return {
    label: `${timeOf(post, zone)} ${post.sourceName}${kind}`,
    text: said,
    links: post.url === null ? [] : [{ outlet: post.sourceName, label: post.id, address: post.url }],
  };
}

function timeOf(post: Post, zone: string): string {
  if (post.publishedAt === null) return "undated";
  if (!hasClockTime(post)) return `${formatDate(post.publishedAt.slice(0, 10))}*`;
  return `${formatDate(dayOf(post.publishedAt, zone))} ${bareClock(post.publishedAt, zone)}`;
}
