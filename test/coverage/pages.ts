import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

/** One file of coverage and how it is to be read. */
export type Page = {
  /** Its path below the checked folder, for the table. */
  name: string;
  path: string;
  source: string;
  date: string | null;
  url: string | null;
  seenAt: string | null;
};

const Manifest = z.object({
  pages: z.array(
    z.object({
      file: z.string(),
      source: z.string(),
      date: z.string().optional(),
      url: z.string().optional(),
      seenAt: z.string().optional(),
    }),
  ),
});

const GoldPost = z.object({ time: z.string().nullish() });

/**
 * The pages of one day under `folder`, in its folder `coverage` or itself. A file `sample.yaml` beside them says how to
 * read each (as config/sample does); else the source is the file's name up to the first hyphen, and the date is `date`,
 * or the commonest day of eval/gold/posts.jsonl, or unknown.
 */
export function dayPages(folder: string, date: string | null): Page[] {
  const here = existsSync(join(folder, "coverage")) ? join(folder, "coverage") : folder;
  const manifest = join(here, "sample.yaml");
  if (existsSync(manifest)) return listedPages(here, manifest);
  const day = date ?? goldDay(join(folder, "eval", "gold", "posts.jsonl"));
  return readdirSync(here)
    .filter(name => /\.(txt|html?|json|jsonl)$/.test(name) && statSync(join(here, name)).isFile())
    .sort()
    .map(name => page(here, name, { source: sourceOf(name), date: day }));
}

/** Other pages under `folder`/eval/pages, each a story of its own: only that they are read is looked at. */
export function otherPages(folder: string): Page[] {
  const here = join(folder, "eval", "pages");
  if (!existsSync(here)) return [];
  return readdirSync(here, { recursive: true, encoding: "utf8" })
    .filter(name => /\.(txt|html?|json)$/.test(name) && !/(^|\/)expected/.test(name))
    .sort()
    .map(name => page(here, name, { source: "press", date: null }));
}

function listedPages(here: string, manifest: string): Page[] {
  const { pages } = Manifest.parse(parse(readFileSync(manifest, "utf8")));
  return pages.map(({ file, ...how }) => page(here, file, how));
}

type How = {
  source: string;
  date?: string | null | undefined;
  url?: string | undefined;
  seenAt?: string | undefined;
};

function page(here: string, name: string, { source, date, url, seenAt }: How): Page {
  const path = join(here, name);
  return {
    name: relative(here, path),
    path,
    source,
    date: date ?? null,
    url: url ?? null,
    seenAt: seenAt ?? null,
  };
}

function sourceOf(name: string): string {
  return (basename(name).split(/[-.]/)[0] ?? "press").toLowerCase();
}

function goldDay(file: string): string | null {
  if (!existsSync(file)) return null;
  const days = new Map<string, number>();
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const day = GoldPost.parse(JSON.parse(line)).time?.slice(0, 10);
    if (day !== undefined) days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
