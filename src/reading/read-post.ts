import type { ReadPost } from "../coverage/reading.ts";
import { cleanText } from "./clean-text.ts";
import type { PostContent } from "./post-body.ts";
import { postKind } from "./post-kind.ts";
import type { PublishedTime } from "./published-time.ts";

/** Puts a post together from what a layout read: its kind follows from its tags, title and form. */
export function readPost(
  title: string | null,
  content: PostContent,
  time: Pick<PublishedTime, "publishedAt" | "timePrecision" | "claimedAt">,
  more: Partial<Pick<ReadPost, "kind" | "anchor" | "url" | "updatedAt">> = {},
): ReadPost {
  const clean = title === null ? null : cleanText(title);
  const heading = clean === "" ? null : clean;
  const { publishedAt, timePrecision, claimedAt } = time;
  return {
    kind: more.kind ?? postKind(heading, content.tags, content.paragraphs),
    title: heading,
    byline: [...new Set(content.byline.map(cleanText).filter(name => name !== ""))],
    paragraphs: content.paragraphs,
    tags: [...new Set(content.tags.map(cleanText))],
    publishedAt,
    timePrecision,
    ...(claimedAt !== undefined && { claimedAt }),
    updatedAt: more.updatedAt ?? null,
    anchor: more.anchor ?? null,
    url: more.url ?? null,
  };
}
