import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading, ReadPost } from "../../src/coverage/reading.ts";
import { readFeed } from "../../src/reading/feeds/read-feed.ts";
import { machineTime } from "../../src/reading/published-time.ts";
import type { Tally } from "./tally.ts";

/** What one case expects of one value: where it stands, and what it is. */
type Expected = { group: Group; key: string; value: string };
type Group = "titles" | "dates" | "links" | "texts";
/** How a case ended: read (null where it is no feed), or the message of what was thrown. */
type Outcome = { reading: Reading | null; thrown: string | null };

// The issue: at least 98 % of expected titles, dates and links of the well-formed cases. Texts are checked for their words
// alone, and cases of a single letter or of a picture without words have none.
const wanted: Readonly<Record<Group, number>> = { titles: 0.98, dates: 0.98, links: 0.98, texts: 0.75 };
/** What the cases call the values that we read. Those of the feed itself are its title and address. */
const groups: readonly [RegExp, Group][] = [
  [/^(?:feed|entry)\.title$/, "titles"],
  [/^(?:feed|entry)\.link$|^entry\.id$/, "links"],
  [/^entry\.(?:published|updated|created|issued|modified)(?:_parsed)?$/, "dates"],
  [/^entry\.(?:summary|description|content)$/, "texts"],
];

/** Reads the feed cases of `folder`/eval/feeds and holds them against what each states in its comment, as feedparser writes it. */
export function checkFeeds(folder: string, tally: Tally): void {
  const home = join(folder, "eval", "feeds");
  if (!existsSync(home)) return;
  const files = globSync("**/*.xml", { cwd: home }).toSorted();
  const thrown: string[] = [];
  const found = new Map<string, { group: Group; right: number; wrong: string[] }>();
  for (const file of files) {
    const bytes = readFileSync(join(home, file));
    const outcome = readCase(bytes, file);
    if (outcome.thrown !== null) thrown.push(`${file} (${outcome.thrown})`);
    const kind = file.startsWith("wellformed") ? "well-formed" : "other";
    for (const expected of expectationsIn(bytes)) {
      const key = `${kind} ${expected.group}`;
      const count = found.get(key) ?? { group: expected.group, right: 0, wrong: [] };
      if (outcome.reading !== null && holds(expected, outcome.reading)) count.right += 1;
      else count.wrong.push(file);
      found.set(key, count);
    }
  }
  tally.check(`${files.length} feeds are read without an error`, thrown.length === 0, thrown.join(", "));
  for (const [name, { group, right, wrong }] of [...found].toSorted()) {
    const total = right + wrong.length;
    tally.check(
      `feeds, ${name} as expected`,
      right / total >= wanted[group],
      [`${right}/${total}`, ...wrong].join(" "),
    );
  }
}

function readCase(bytes: Uint8Array, name: string): Outcome {
  const header = /^Header:\s+Content-type:\s*(.+)$/im.exec(lettersOf(bytes))?.[1]?.trim() ?? null;
  const origin = { name, url: null, contentType: header, zone: "UTC", readAt: "2026-01-01T00:00:00Z" };
  try {
    return { reading: readFeed(bytes, origin), thrown: null };
  } catch (error) {
    return { reading: null, thrown: error instanceof Error ? error.message : String(error) };
  }
}

/** The comment is ASCII in every encoding once the zeros of wide ones are out. */
function lettersOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");
}

/** The comparisons of a case that are about what we read: `entries[0]['link'] == '...'`, `feed.title == '...'`. */
function expectationsIn(bytes: Uint8Array): Expected[] {
  const line = /^\s*Expect:\s*(.+)$/m.exec(lettersOf(bytes))?.[1] ?? "";
  return line.split(/ and (?=(?:not |ord\()?(?:feed|entries)\b)/).flatMap(part => {
    const literal = /== (?:u?(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")|\(([\d, ]+)\)|(\d{3,6}))\s*$/.exec(
      part,
    );
    if (literal === null) return [];
    const value = literalText(literal);
    return [...part.matchAll(/(feed|entries\[\d\])((?:\.\w+|\[(?:'\w+'|\d)\])+)/g)].flatMap(match => {
      const fields = [...(match[2] ?? "").matchAll(/[a-z_]+/g)].map(([word]) => word);
      const field = fields
        .filter(word => word !== "value")
        .join(".")
        .replace(/_detail$/, "");
      const key = `${match[1] === "feed" ? "feed" : "entry"}.${field}`;
      const group = groups.find(([pattern]) => pattern.test(key))?.[1];
      return group === undefined ? [] : [{ group, key, value }];
    });
  });
}

/** A literal of Python as text: a tuple of numbers as an instant, the number of a character as that character. */
function literalText([, single, double, numbers, code]: RegExpExecArray): string {
  if (code !== undefined) return String.fromCodePoint(Number(code));
  if (numbers === undefined) return unescaped(single ?? double ?? "");
  const [year = 0, ...rest] = numbers.split(",").map(Number);
  const [month, day, hour, minute, second] = rest.map(part => String(part).padStart(2, "0"));
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gi, (_, wide, narrow, other: string) =>
    other === undefined ? String.fromCharCode(Number.parseInt(wide ?? narrow, 16)) : other,
  );
}

function holds({ group, key, value }: Expected, reading: Reading): boolean {
  const values = key.startsWith("feed")
    ? feedValues(key, reading)
    : reading.posts.flatMap(post => valuesOf(key, post));
  if (group === "dates") {
    const at = machineTime(value, "UTC")?.at;
    return at !== undefined && values.includes(at);
  }
  // Titles and texts are kept without their markup.
  return group === "links"
    ? values.includes(value)
    : values.some(one => one === value.trim() || one === shown(value));
}

function feedValues(key: string, { pageTitle, pageUrl }: Reading): (string | null)[] {
  return key === "feed.title" ? [pageTitle] : [pageUrl];
}

function valuesOf(key: string, post: ReadPost): (string | null)[] {
  if (key === "entry.title") return [post.title];
  if (key === "entry.link") return [post.url];
  if (key === "entry.id") return [post.anchor];
  if (/summary|description|content/.test(key)) return [post.paragraphs.map(({ text }) => text).join(" ")];
  return [post.publishedAt, post.updatedAt];
}

/** What a reader sees of a title that feedparser keeps with its markup. */
function shown(markup: string): string {
  const text = markup.replace(/<[^<>]+>/g, "");
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll("&amp;", "&")
    .trim();
}
