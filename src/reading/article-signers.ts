import { foldKey } from "../language/fold.ts";
import type { Thing, ThingsById } from "./linked-data.ts";
import { signersOfThing } from "./linked-post.ts";
import type { Page } from "./page.ts";
import { signersIn } from "./signers.ts";

// names under which pages write for machines who signed an article
const authorKeys = [
  "author",
  "parsely-author",
  "sailthru.author",
  "article:author",
  "og:article:author",
  "article:author_name",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "byline",
  "citation_author",
  "authors",
  "rnews:creator",
];

/**
 * Who signed a web page's article, one entry each: as its thing in JSON-LD or microdata says, else the page's `meta`
 * elements, else what readers see (`seen`, each a byline as it stands there); the first that names anybody. A name in
 * capitals gives way to the same name written as usual.
 */
export function articleSigners(
  page: Page,
  thing: Thing | null,
  byId: ThingsById,
  seen: readonly (string | null)[],
): string[] {
  const meta = page.html?.meta;
  const outlet = meta?.get("og:site_name") ?? meta?.get("application-name") ?? null;
  const written = [...authorKeys.map(key => meta?.get(key) ?? null), ...seen];
  const found = [
    thing === null ? [] : signersOfThing(thing, byId).filter(name => !isSame(name, outlet)),
    ...written.map(text => (text === null ? [] : signersIn(text, outlet))),
  ].filter(names => names.length > 0);
  const first = found[0] ?? [];
  const usual = found.find(
    names =>
      names.length === first.length &&
      names.every((name, at) => isSame(name, first[at] ?? "")) &&
      !names.every(isCapitals),
  );
  return first.every(isCapitals) ? (usual ?? first) : first;
}

function isSame(name: string, other: string | null): boolean {
  return other !== null && foldKey(name) === foldKey(other);
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase();
}
