import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fixtureBytes, fixtureNames } from "../reading/fixture.ts";

/** An input that mutations start from. */
export type SeedInput = { name: string; bytes: Uint8Array };

/** Endings of what readers read. */
const readable = /\.(?:txt|html?|xml|json|jsonl|rss|atom)$/i;
/** A larger file is cut to its beginning: a page of megabytes teaches nothing that its first part does not. */
const mostBytes = 400_000;

const post = {
  source: "courier",
  publishedAt: "2024-07-03T21:15:00Z",
  timePrecision: "minute",
  kind: "news",
  title: "Gate shut",
  byline: ["Tomas Reller"],
  paragraphs: [{ role: "text", text: "The gate has held through both tides, the port said." }],
  tags: ["Breaking"],
  revision: 1,
};
const plain = {
  source: "courier",
  publishedAt: "3 Jul 2024 21:15 +0100",
  title: "Gate",
  text: "It held.\n\nTwice.",
};

/** Feeds of each kind and lines of posts, beside the page fixtures: one small input for each reader. */
const written: readonly [string, string][] = [
  ["posts.jsonl", `${JSON.stringify(post)}\n${JSON.stringify(plain)}\n`],
  [
    "rss.xml",
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour</title><link>https://courier.example/</link><item><title>Gate shut &amp; held</title><link>https://courier.example/1</link><guid isPermaLink="false">g1</guid><pubDate>Wed, 03 Jul 2024 21:15:00 +0100</pubDate><description>&lt;p&gt;The gate held.&lt;/p&gt;</description><content:encoded><![CDATA[<p>The gate held.</p><p>Twice.</p>]]></content:encoded></item><item><title>Grain turned round</title><pubDate>3 July 2024</pubDate></item></channel></rss>',
  ],
  [
    "rdf.xml",
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://courier.example/"><title>Harbour</title></channel><item rdf:about="https://courier.example/1"><title>Gate shut</title><link>https://courier.example/1</link><dc:date>2024-07-03T21:15:00Z</dc:date><description>It held.</description></item></rdf:RDF>',
  ],
  [
    "atom.xml",
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><updated>2024-07-03T21:15:00Z</updated><entry><id>tag:courier.example,2024:1</id><title type="html">Gate &lt;b&gt;shut&lt;/b&gt;</title><link href="/1"/><published>2024-07-03T21:15:00+01:00</published><updated>2024-07-03T21:20:00Z</updated><author><name>Tomas Reller</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It held.</p></div></content></entry></feed>',
  ],
  [
    "feed.json",
    '{"version":"https://jsonfeed.org/version/1.1","title":"Harbour","items":[{"id":"1","url":"https://courier.example/1","title":"Gate shut","content_html":"<p>It held.</p>","date_published":"2024-07-03T21:15:00Z","authors":[{"name":"Tomas Reller"}],"tags":["lock"]}]}',
  ],
];

/** The project's own inputs: page fixtures, feeds and post lines. */
export function ownSeeds(): SeedInput[] {
  return [
    ...fixtureNames.map(name => ({ name, bytes: fixtureBytes(name) })),
    ...written.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
  ];
}

/** What a reader might read of a folder and the folders in it, in order of the paths. */
export function seedsIn(folder: string): SeedInput[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(path => readable.test(path) && statSync(join(folder, path)).isFile())
    .sort()
    .map(path => ({
      name: basename(path),
      bytes: new Uint8Array(readFileSync(join(folder, path)).subarray(0, mostBytes)),
    }));
}
