import { hasClockTime, type PostBody } from "../../coverage/post.ts";
import { foldKey } from "../../language/fold.ts";
import { addressOf } from "./address-of.ts";
import { fingerprint } from "./fingerprint.ts";

/** What says which post something is: where it stands, its publisher's id, its body. */
export type Identified = {
  source: string;
  /** The page's address, or where it has none its date; null where neither is known. */
  pageUrl: string | null;
  anchor: string | null;
  body: PostBody;
};

/**
 * The id that a post is given when this is the first that is known of it: by the publisher's own id where there is
 * one, else by title and minute (or day), else by minute and first words. Never by its number on the page.
 */
export function postId({ source, pageUrl, anchor, body }: Identified): string {
  if (anchor !== null) return fingerprint("anchor", source, anchor);
  const where = pageUrl === null ? null : addressOf(pageUrl);
  const minute = body.publishedAt?.slice(0, "YYYY-MM-DDTHH:MM".length) ?? null;
  const day = body.publishedAt?.slice(0, "YYYY-MM-DD".length) ?? null;
  // A page's titles are used again on other pages of the day; within one minute they are not.
  const when = hasClockTime(body) ? [minute] : [day, where];
  if (body.title !== null) return fingerprint("title", source, ...when, foldKey(body.title));
  const first = body.paragraphs.find(paragraph => paragraph.role !== "promo") ?? body.paragraphs[0];
  return fingerprint("text", source, ...when, foldKey(first?.text ?? ""));
}

/** The id of another post for which `postId` would be the same: all of its words tell them apart. */
export function fullPostId(post: Identified): string {
  const words = post.body.paragraphs.map(paragraph => foldKey(paragraph.text));
  return fingerprint("full", postId(post), ...words);
}

/** The words of a body for comparison: folded, without regard to date, kind, byline and tags. */
export function wordsKey(body: Pick<PostBody, "title" | "paragraphs">): string {
  const parts = [body.title ?? "", ...body.paragraphs.map(paragraph => paragraph.text)];
  return parts.map(part => foldKey(part)).join("\n");
}

/** False for two bodies under one title (and no clock time) that have not one paragraph in common: titles are used again. */
export function couldBeOne(
  a: Pick<PostBody, "timePrecision" | "paragraphs">,
  b: Pick<PostBody, "timePrecision" | "paragraphs">,
): boolean {
  const timed = [a, b].every(({ timePrecision }) => timePrecision === "exact" || timePrecision === "minute");
  if (timed || a.paragraphs.length === 0 || b.paragraphs.length === 0) return true;
  const keys = new Set(a.paragraphs.map(paragraph => foldKey(paragraph.text)));
  return b.paragraphs.some(paragraph => keys.has(foldKey(paragraph.text)));
}
