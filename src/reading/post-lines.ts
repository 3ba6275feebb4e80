import { z } from "zod";
import { PostLine } from "../coverage/post-line.ts";
import { Fault } from "../errors.ts";
import { linesOf } from "./line.ts";
import { readBody } from "./post-body.ts";
import { postKind } from "./post-kind.ts";
import { machineTime } from "./published-time.ts";

/** A line of anybody's export: no more than where, when, title and text. */
const PlainLine = z.strictObject({
  source: z.string().min(1),
  publishedAt: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string(),
  url: z.string().nullish(),
});

/** What a file of post lines holds: the good lines in order, and each bad one with its number and reason. */
export type ReadPostLines = { lines: PostLine[]; quarantined: { reason: string; excerpt: string }[] };

/**
 * Reads JSON Lines of the post interchange, or plain `{source, publishedAt, title, text}` lines. A bad line is set aside
 * with its number and reason; the others are kept.
 * @throws Fault `input` where not one line is a post.
 */
export function readPostLines(text: string): ReadPostLines {
  const read: ReadPostLines = { lines: [], quarantined: [] };
  text.split(/\r\n?|\n/).forEach((row, at) => {
    const line = row.replace(/^\uFEFF/, "").trim();
    if (line === "") return;
    const result = readLine(line);
    if (typeof result === "string")
      read.quarantined.push({ reason: `line ${at + 1}: ${result}`, excerpt: line.slice(0, 200) });
    else read.lines.push(result);
  });
  if (read.lines.length > 0) return read;
  const first = read.quarantined[0]?.reason;
  const why = first === undefined ? "the file is empty" : first;
  throw new Fault(
    "input",
    `No posts were found (${why}). A line is one JSON object, as \`export posts\` writes it.`,
  );
}

/** The post of a line, or why it is none. */
function readLine(line: string): PostLine | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return "not valid JSON";
  }
  const plain = PlainLine.safeParse(json);
  if (plain.success) return plainPost(plain.data);
  const full = PostLine.safeParse(json);
  if (!full.success) return reasonOf(full.error);
  const clocked = full.data.timePrecision !== "order" && full.data.timePrecision !== "none";
  if (clocked && full.data.publishedAt === null)
    return `publishedAt: missing, though the precision is ${full.data.timePrecision}`;
  if (!clocked && full.data.publishedAt !== null)
    return `publishedAt: given, though the precision is ${full.data.timePrecision}`;
  if (full.data.title === null && full.data.paragraphs.length === 0) return "neither title nor paragraphs";
  return full.data;
}

function plainPost(line: z.infer<typeof PlainLine>): PostLine | string {
  const time = line.publishedAt == null ? null : machineTime(line.publishedAt, "UTC");
  if (line.publishedAt != null && time === null)
    return `publishedAt: "${line.publishedAt.slice(0, 40)}" is not a time`;
  const { paragraphs, byline, tags } = readBody(linesOf(line.text), { spaced: false, bareCaptions: false });
  const title = line.title == null || line.title.trim() === "" ? null : line.title.trim();
  if (title === null && paragraphs.length === 0) return "neither title nor text";
  return {
    source: line.source,
    ...(line.url == null ? {} : { url: line.url }),
    publishedAt: time?.at ?? null,
    timePrecision: time?.precision ?? "none",
    kind: postKind(title, tags, paragraphs),
    title,
    byline,
    paragraphs,
    tags,
  };
}

/** The first fault of a line, with its place. */
function reasonOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return "not a post";
  return issue.path.length === 0 ? issue.message : `${issue.path.join(".")}: ${issue.message}`;
}
