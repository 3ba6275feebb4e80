import { featuresOf } from "../../src/analysis/features-of.ts";
import { Reading } from "../../src/coverage/reading.ts";
import { Fault } from "../../src/errors.ts";
import { lexiconFrom } from "../../src/language/lexicon.ts";
import { decodeText } from "../../src/reading/decode-text.ts";
import { readFeed } from "../../src/reading/feeds/read-feed.ts";
import { readPostLines } from "../../src/reading/post-lines.ts";
import { readCoverage } from "../../src/reading/read-coverage.ts";
import { seededRandom } from "../delivery/simulated-platform.ts";
import { mutate, type Random } from "./mutate.ts";
import type { SeedInput } from "./seed-input.ts";

/** An input that readers are tried on, and what is said of it. */
export type ReaderCase = { name: string; bytes: Uint8Array; layout: string | null };

/** Seeds as text: mutators work on characters, as damage to a page mostly does. */
export type SeedText = { name: string; text: string };

const layouts = [
  "live-blog-posting",
  "visible-live-page",
  "linked-article",
  "timed-live-page",
  "key-events-blog",
  "stamped-blog",
  "reader-view",
  "article",
];
const readAt = "2026-01-01T00:00:00Z";
const zone = "Europe/London";
const names = lexiconFrom([]);

/** The texts of seeds. Large ones stay large in one case of ten; else a part of them is taken, so that cases are many. */
export function seedTexts(seeds: readonly SeedInput[]): SeedText[] {
  return seeds.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }));
}

/** The case of that number: always the same for the same seeds. */
export function readerCase(number: number, seeds: readonly SeedText[]): ReaderCase {
  const random = seededRandom(number);
  const seed = seeds[Math.floor(random() * seeds.length)] ?? { name: "page.txt", text: "" };
  const others = Array.from({ length: 2 }, () => seeds[Math.floor(random() * seeds.length)]?.text ?? "");
  const bytes = mutate(part(seed.text, random), random, others);
  const layout = random() < 0.2 ? (layouts[Math.floor(random() * layouts.length)] ?? null) : null;
  return { name: seed.name, bytes, layout };
}

/** Longer seeds are cut to so many characters somewhere within, nine times of ten. */
const partLength = 12_000;

function part(text: string, random: Random): string {
  if (text.length <= partLength || random() < 0.1) return text;
  const start = random() < 0.5 ? 0 : Math.floor(random() * (text.length - partLength));
  return text.slice(start, start + partLength);
}

/**
 * Has every reader that could meet the input read it, and says what went wrong, a sentence each: anything but a Fault
 * `input` thrown, a reading that is not what its schema says, or more text out than the input can stand for.
 */
export function brokenPromises({ name, bytes, layout }: ReaderCase): string[] {
  const url = "https://courier.example/live/2024-07-03";
  const given = { bytes, name, url, date: "2024-07-03", zone, readAt };
  const faults: string[] = [];
  const attempt = <Value>(what: string, read: () => Value): Value | null => {
    try {
      return read();
    } catch (error) {
      if (error instanceof Fault && error.code === "input" && error.message.length < 2_000) return null;
      faults.push(`${what} threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return null;
    }
  };
  const reading = attempt("readCoverage", () => readCoverage({ ...given, layout }));
  if (reading !== null) faults.push(...readingFaults(reading, bytes.length));
  const feed = attempt("readFeed", () => readFeed(bytes, { ...given, contentType: null }));
  if (feed !== null && !Reading.safeParse(feed).success) faults.push("readFeed gave what is no reading");
  const text = attempt("decodeText", () => decodeText(bytes, name));
  if (text !== null && /\p{Bidi_Control}|(?![\t\n])\p{Cc}/u.test(text))
    faults.push("decodeText left controls");
  if (name.endsWith(".jsonl")) attempt("readPostLines", () => readPostLines(text ?? ""));
  const [first] = reading?.posts ?? [];
  if (first !== undefined) attempt("featuresOf", () => featuresOf(first, names));
  return faults;
}

/** A reading may say a text twice or three times (a page's title is a post's, a summary stands apart), not without bound. */
const mostTimesSaid = 4;

function readingFaults(reading: Reading, inputBytes: number): string[] {
  const faults: string[] = [];
  const parsed = Reading.safeParse(reading);
  if (!parsed.success)
    faults.push(
      `not a reading: ${parsed.error.issues[0]?.path.join(".")} ${parsed.error.issues[0]?.message}`,
    );
  const said = reading.posts.reduce((sum, post) => {
    const texts = [
      post.title ?? "",
      ...post.byline,
      ...post.tags,
      ...post.paragraphs.map(({ text }) => text),
    ];
    return sum + texts.reduce((length, text) => length + text.length, 0);
  }, 0);
  if (said > inputBytes * mostTimesSaid + 1_000) faults.push(`${said} characters out of ${inputBytes} bytes`);
  if (reading.posts.length > inputBytes + 1)
    faults.push(`${reading.posts.length} posts of ${inputBytes} bytes`);
  const untimed = reading.posts.some(
    post => (post.publishedAt === null) !== (post.timePrecision === "order" || post.timePrecision === "none"),
  );
  if (untimed) faults.push("a post whose precision does not fit its time");
  return faults;
}
