/** The vocabularies that feeds are written in, by the addresses that name them: in small letters, without an end mark. */
const vocabularies: Readonly<Record<string, string>> = {
  "http://www.w3.org/2005/atom": "atom",
  "http://purl.org/atom/ns": "atom",
  "http://purl.org/rss/1.0": "rss",
  "http://purl.org/net/rss1.1": "rss",
  "http://my.netscape.com/rdf/simple/0.9": "rss",
  "http://channel.netscape.com/rdf/simple/0.9": "rss",
  "http://blogs.law.harvard.edu/tech/rss": "rss",
  "http://backend.userland.com/rss": "rss",
  "http://backend.userland.com/rss2": "rss",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns": "rdf",
  "http://purl.org/dc/elements/1.0": "dc",
  "http://purl.org/dc/elements/1.1": "dc",
  "http://purl.org/dc/terms": "dcterms",
  "http://purl.org/rss/1.0/modules/content": "content",
  "http://search.yahoo.com/mrss": "media",
  "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
  "http://www.w3.org/1999/xhtml": "html",
};

/** Prefixes and the addresses they stand for where an element is; the empty prefix is for names without one. */
export type Namespaces = ReadonlyMap<string, string>;

/** The namespaces within an element: those around it with those it declares. */
export function declaredIn(around: Namespaces, attributes: ReadonlyMap<string, string>): Namespaces {
  const own = [...attributes].filter(([name]) => /^xmlns(?::|$)/.test(name));
  return own.length === 0
    ? around
    : new Map([...around, ...own.map(([name, uri]): [string, string] => [name.slice("xmlns:".length), uri])]);
}

/**
 * The name of an element as readers of feeds look for it: "title" in the feed's own vocabulary, "dc:date" in another,
 * whatever prefix the feed gives it. A prefix that is not declared, or for something unknown, stands for itself.
 */
export function nameIn(written: string, namespaces: Namespaces, home: string): string {
  const colon = written.indexOf(":");
  const prefix = colon < 0 ? "" : written.slice(0, colon);
  const local = written.slice(colon + 1);
  const uri = namespaces.get(prefix);
  const named = uri === undefined ? null : vocabularyAt(uri);
  const vocabulary = named ?? prefix;
  // an unknown default vocabulary is some form of the feed's own
  if (vocabulary === "" || vocabulary === home || vocabulary === "rss") return local;
  return `${vocabulary}:${local}`;
}

function vocabularyAt(uri: string): string | null {
  const key = uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, "http:")
    .replace(/[/#]+$/, "");
  return Object.hasOwn(vocabularies, key) ? (vocabularies[key] ?? null) : null;
}
