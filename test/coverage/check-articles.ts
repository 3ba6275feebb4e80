import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ReadPost } from "../../src/coverage/reading.ts";
import { readCoverage } from "../../src/reading/read-coverage.ts";
import { libraryArticles, markupText } from "../reading/library-articles.ts";
import { tokenF1 } from "../reading/token-f1.ts";
import type { Tally } from "./tally.ts";

const Expected = z.object({
  title: z.string(),
  byline: z.string().nullable(),
  publishedTime: z.string().nullable(),
});
type Expected = z.infer<typeof Expected>;
type Row = { name: string; expected: Expected; post: ReadPost | undefined; scores: Map<string, number> };

/**
 * Reads the article pages of `folder`/eval/pages/articles and compares their text with what is expected, beside the same
 * figure of libraries alone. (The expected texts there were made with Readability, whose own figure is therefore 1.)
 */
export async function checkArticles(folder: string, tally: Tally): Promise<void> {
  const here = join(folder, "eval", "pages", "articles");
  if (!existsSync(here)) return;
  const rows: Row[] = [];
  for (const name of readdirSync(here).sort()) rows.push(await readRow(join(here, name), name));
  console.log(`\n${table(rows)}\n`);
  const average = averageOf(rows, "ours");
  tally.check("article pages: token F1 on average at least 0.90", average >= 0.9, average.toFixed(3));
  const titled = rows.filter(({ post, expected }) => post?.title === expected.title).length;
  tally.check("article pages: titles", titled === rows.length, `${titled} of ${rows.length}`);
  const named = rows.filter(({ expected }) => personIn(expected.byline) !== null);
  const signed = named.filter(isSigned).length;
  tally.check("article pages: authors", signed === named.length, `${signed} of ${named.length}`);
  const timed = rows.filter(({ expected }) => expected.publishedTime !== null);
  const right = timed.filter(({ post, expected }) => isSameTime(post, expected.publishedTime)).length;
  tally.check("article pages: times", right === timed.length, `${right} of ${timed.length}`);
  const dated = rows.filter(({ post }) => post?.publishedAt != null).length;
  tally.check("article pages: a time for each page", dated === rows.length, `${dated} of ${rows.length}`);
}

async function readRow(folder: string, name: string): Promise<Row> {
  const bytes = new Uint8Array(readFileSync(join(folder, "source.html")));
  const known = { url: null, date: null, zone: "UTC", layout: null, readAt: "2026-01-01T00:00:00Z" };
  const [post] = readCoverage({ bytes, name: "source.html", ...known }).posts;
  const wanted = markupText(readFileSync(join(folder, "expected.html"), "utf8"));
  const expected = Expected.parse(JSON.parse(readFileSync(join(folder, "expected-metadata.json"), "utf8")));
  const libraries = await libraryArticles(new TextDecoder().decode(bytes));
  const texts = [{ library: "ours", text: ownText(post) }, ...libraries];
  const scores = new Map(texts.map(({ library, text }) => [library, tokenF1(text, wanted).f1]));
  return { name, expected, post, scores };
}

function ownText(post: ReadPost | undefined): string {
  const own = post?.paragraphs.filter(
    ({ role }) => role === "text" || role === "list-item" || role === "quote",
  );
  return own?.map(({ text }) => text).join("\n") ?? "";
}

function averageOf(rows: readonly Row[], library: string): number {
  return rows.reduce((sum, { scores }) => sum + (scores.get(library) ?? 0), 0) / rows.length;
}

function table(rows: readonly Row[]): string {
  const libraries = [...(rows[0]?.scores.keys() ?? [])];
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(28), ...cells.map(cell => cell.padStart(12))].join("");
  return [
    line("token F1", libraries),
    ...rows.map(({ name, scores }) =>
      line(
        name,
        libraries.map(library => (scores.get(library) ?? 0).toFixed(3)),
      ),
    ),
    line(
      "average",
      libraries.map(library => averageOf(rows, library).toFixed(3)),
    ),
  ].join("\n");
}

/** The first person that an expected byline names; null where it names an outlet or a date alone. */
function personIn(byline: string | null): string | null {
  const plain =
    (byline ?? "")
      .replace(/^by /i, "")
      .split(/\n|\(|,/)[0]
      ?.trim() ?? "";
  return /^\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){1,3}$/u.test(plain) && !/\bNews$/.test(plain)
    ? plain
    : null;
}

function isSigned({ post, expected }: Row): boolean {
  const person = personIn(expected.byline)?.toLowerCase() ?? "";
  return post?.byline.some(name => name.toLowerCase().includes(person)) === true;
}

function isSameTime(post: ReadPost | undefined, written: string | null): boolean {
  const instant = Temporal.Instant.from(
    /Z|[+-]\d\d:\d\d$/.test(written ?? "") ? (written ?? "") : `${written}Z`,
  );
  return post?.publishedAt === instant.round("second").toString();
}
