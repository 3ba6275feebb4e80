import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ReadPost } from "../../src/coverage/reading.ts";
import { readCoverage } from "../../src/reading/read-coverage.ts";
import type { Tally } from "./tally.ts";

const Update = z.object({
  "@id": z.string().optional(),
  url: z.string().optional(),
  headline: z.string().optional(),
  articleBody: z.string().optional(),
  datePublished: z.string(),
});
const LiveBlog = z.object({ liveBlogUpdate: z.array(Update) });

/** Reads the LiveBlogPosting files of `folder`/eval/pages/jsonld: each update gives one post, with its id, title and time, and no post is left over. */
export function checkLinkedData(folder: string, tally: Tally): void {
  const here = join(folder, "eval", "pages", "jsonld");
  if (!existsSync(here)) return;
  for (const name of readdirSync(here).sort()) {
    const bytes = new Uint8Array(readFileSync(join(here, name)));
    const known = { url: null, date: null, zone: "UTC", layout: null, readAt: "2026-01-01T00:00:00Z" };
    const reading = readCoverage({ bytes, name, ...known });
    const { liveBlogUpdate: updates } = LiveBlog.parse(JSON.parse(new TextDecoder().decode(bytes)));
    // some publishers write the page's headline and time into every update: then its text says which it is
    const copied = updates.length > 2 && new Set(updates.map(update => update.datePublished)).size === 1;
    const written = updates.map(update => keyOfUpdate(update, copied));
    const read = reading.posts.map(post => keyOfPost(post, copied));
    const missing = written.filter(key => !read.includes(key)).length;
    const extra = read.filter(key => !written.includes(key)).length;
    tally.check(
      `${name}: every update is a post`,
      missing + extra === 0 && new Set(read).size === written.length && read.length === written.length,
      `${read.length} of ${written.length}, ${missing} missing, ${extra} too many`,
    );
  }
}

/** What an update says of itself, as one text: its id, its title (or the text's first words), its time (or day). */
function keyOfUpdate(update: z.infer<typeof Update>, copied: boolean): string {
  const id = update.url?.split("#")[1] ?? update["@id"] ?? "";
  const at = Temporal.Instant.from(update.datePublished)
    .round({ smallestUnit: "second", roundingMode: "floor" })
    .toString();
  const words = plain((copied ? update.articleBody : null) || update.headline || "");
  return JSON.stringify([id, words, copied ? at.slice(0, 10) : at]);
}

function keyOfPost(post: ReadPost, copied: boolean): string {
  const words = plain(post.title ?? post.paragraphs.map(({ text }) => text).join(" "));
  const at = post.publishedAt ?? "";
  return JSON.stringify([post.anchor ?? "", words, copied ? at.slice(0, 10) : at]);
}

/** The first words of a text, apart from marks and entities. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>|&[#\w]+;/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, 80);
}
