import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../../src/coverage/reading.ts";
import { parseLinkedData } from "../../../src/reading/linked-data-script.ts";
import { reading, told } from "../fixture.ts";

const update = (headline: string, more: object = {}) => ({
  "@type": "BlogPosting",
  headline,
  datePublished: `2024-07-03T1${headline.length % 10}:00:00Z`,
  ...more,
});
const live = (liveBlogUpdate: unknown, more: object = {}) => ({
  "@type": "LiveBlogPosting",
  liveBlogUpdate,
  ...more,
});
const read = (json: unknown, more = {}) => reading(JSON.stringify(json), more);
const titles = (from: Reading) => from.posts.map(post => post.title).toSorted();
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const page = (scripts: string, shown = "") =>
  `<!doctype html><html><head>${scripts}</head><body>${shown}</body></html>`;

describe("a live blog for machines is found", () => {
  const two = [update("Gate leans"), update("Gate holds fast")];
  test.each<[string, unknown]>([
    ["alone", live(two)],
    ["in a list", [{ "@type": "WebSite" }, live(two)]],
    ["in a graph", { "@graph": [{ "@type": "WebSite" }, live(two)] }],
    ["as a page's main entity", { "@type": "WebPage", mainEntity: live(two) }],
    ["as a part of a page", { "@type": "WebPage", hasPart: [live(two)] }],
    [
      "with a type in several vocabularies",
      { ...live(two), "@type": ["NewsArticle", "https://schema.org/LiveBlogPosting"] },
    ],
    ["with updates in a list object", live({ "@list": two })],
    [
      "with updates as list items",
      live({ "@type": "ItemList", itemListElement: two.map(item => ({ "@type": "ListItem", item })) }),
    ],
    [
      "with updates under ids",
      {
        "@graph": [
          live([{ "@id": "#a" }, { "@id": "#b" }]),
          { ...two[0], "@id": "#a" },
          { ...two[1], "@id": "#b" },
        ],
      },
    ],
    ["with updates within updates", live([{ ...two[0], liveBlogUpdate: [two[1]] }])],
    [
      "in two blocks of one page",
      [
        live([two[0]], { url: "https://coast.example/live" }),
        live([two[1]], { url: "https://coast.example/live?page=2" }),
      ],
    ],
  ])("%s", (_where, json) => {
    expect(titles(read(json))).toEqual(["Gate holds fast", "Gate leans"]);
  });

  test("and another page's is not taken for this one's", () => {
    const here = live([update("Gate leans")], { url: "https://coast.example/live/gate" });
    const there = live(
      two.map(({ headline }) => update(`${headline} there`)),
      { url: "https://coast.example/live/other" },
    );
    expect(titles(read([there, here], { url: "https://coast.example/live/gate" }))).toEqual(["Gate leans"]);
  });

  test("one whose updates say nothing leaves the page to what readers see", () => {
    const text =
      "<main><h1>Gate leans by a hand</h1><p>The lock gate of Brisken leans by a hand, the port said on Monday.</p></main>";
    const from = reading(page(script(JSON.stringify(live([{ "@type": "BlogPosting" }]))), text));
    expect(from.posts[0]?.title).toBe("Gate leans by a hand");
  });
});

describe("an update", () => {
  const one = (more: object) => read(live([update("Gate leans", more)])).posts[0];

  test.each<[string, object, string]>([
    ["an offset", { datePublished: "2024-07-03T22:10:08.212+01:00" }, "2024-07-03T21:10:08Z"],
    ["an offset without a colon", { datePublished: "2024-07-03T21:10:08+0000" }, "2024-07-03T21:10:08Z"],
    ["milliseconds since 1970", { datePublished: 1720041008000 }, "2024-07-03T21:10:08Z"],
    [
      "a value object",
      { datePublished: { "@type": "Date", "@value": "2024-07-03T21:10:08Z" } },
      "2024-07-03T21:10:08Z",
    ],
    ["RFC 822", { datePublished: "Wed, 03 Jul 2024 21:10:08 GMT" }, "2024-07-03T21:10:08Z"],
    [
      "the day it was made",
      { datePublished: "", dateCreated: "2024-07-03T21:10:08Z" },
      "2024-07-03T21:10:08Z",
    ],
  ])("has its time from %s", (_form, more, publishedAt) => {
    expect(one(more)).toMatchObject({ publishedAt, timePrecision: "exact" });
  });

  test.each<[string, unknown, string[]]>([
    ["a text", "Ann Example", ["Ann Example"]],
    ["a text with two names", "By Ann Example and Bo Sample", ["Ann Example", "Bo Sample"]],
    ["a person", { "@type": "Person", name: "Ann Example" }, ["Ann Example"]],
    ["people in a list", [{ name: "Ann Example" }, "Bo Sample"], ["Ann Example", "Bo Sample"]],
    [
      "a person with two names",
      { "@type": "Person", name: ["Ann Example", "Bo Sample"] },
      ["Ann Example", "Bo Sample"],
    ],
    ["an address", "https://coast.example/ann", []],
    ["the outlet", { "@type": "Organization", name: "Coast World" }, []],
  ])("has its signers from %s", (_form, author, byline) => {
    expect(one({ author, publisher: { name: "Coast World" } })?.byline).toEqual(byline);
  });

  test("has its signer from a person elsewhere in the graph", () => {
    const person = { "@type": "Person", "@id": "#ann", name: "Ann Example" };
    const graph = { "@graph": [live([update("Gate leans", { author: { "@id": "#ann" } })]), person] };
    expect(read(graph).posts[0]?.byline).toEqual(["Ann Example"]);
  });

  test.each<[string, string, string[]]>([
    [
      "markup",
      "<p>Gate leans.</p><ul><li>By a hand</li></ul>",
      ["text: Gate leans.", "list-item: By a hand"],
    ],
    ["entities", "Crew&rsquo;s supper &amp; song.", ["text: Crew’s supper & song."]],
    ["entities encoded twice", "Crew&amp;rsquo;s supper &amp;amp; song.", ["text: Crew’s supper & song."]],
    [
      "markup encoded as entities",
      "&lt;p&gt;Gate leans.&lt;/p&gt;&lt;p&gt;It holds.&lt;/p&gt;",
      ["text: Gate leans.", "text: It holds."],
    ],
    ["line ends", "Gate leans.\n\nIt holds.", ["text: Gate leans.", "text: It holds."]],
    [
      "invisible characters",
      "Gate \u202eleans\u0007 by\u200b a hand.\ud800",
      ["text: Gate leans by a hand.�"],
    ],
    ["no words at all", "", []],
  ])("is read from %s", (_form, articleBody, paragraphs) => {
    expect(told(one({ articleBody }) ?? { paragraphs: [] })).toEqual(paragraphs);
  });

  test("whose text is a link with its own headline is news, not a pointer", () => {
    expect(one({ articleBody: '<a href="/x">Gate leans</a>' })?.kind).toBe("news");
  });

  test("that stands there twice is one post, as it last was", () => {
    const url = "https://coast.example/live#p-1";
    const from = read(
      live([
        update("Gate leans", { url, articleBody: "By a hand." }),
        update("Gate leans", { url, articleBody: "By two hands.", dateModified: "2024-07-03T21:00:00Z" }),
        update("Pumps run", { articleBody: "All night." }),
        update("Pumps run", { articleBody: "All night." }),
      ]),
    );
    expect(from.posts.map(post => [post.title, told(post)])).toEqual(
      [
        ["Gate leans", ["text: By two hands."]],
        ["Pumps run", ["text: All night."]],
      ].toSorted(),
    );
  });

  test("with the page's headline for its own and no text keeps its place and that headline", () => {
    const root = { headline: "Brisken live", datePublished: "2024-07-03T22:30:00Z" };
    const updates = ["One gate leans.", "Two pumps run.", ""].map((articleBody, at) => ({
      ...root,
      "@id": `u${at}`,
      articleBody,
    }));
    expect(read(live(updates, root)).posts.map(post => [post.anchor, post.title])).toEqual([
      ["u2", "Brisken live"],
      ["u1", null],
      ["u0", null],
    ]);
  });
});

describe("what readers see beside it", () => {
  const first =
    "The lock gate of Brisken leans by a hand, and the port has asked all ships to wait in the bay until it stands.";
  const second =
    "Forty-one ships have dropped anchor there since noon, among them the ferry to Fennholm with ninety passengers on board.";
  const third =
    "The harbour master promised them soup, and an answer before the evening tide turns at a quarter past nine.";

  test("gives a body that has lost its paragraphs their ends", () => {
    const json = live([update("Gate leans", { articleBody: `${first} ${second} ${third}` })]);
    const from = reading(
      page(script(JSON.stringify(json)), `<div><p>${first}</p><p>${second}</p><p>${third}</p></div>`),
    );
    expect(from.posts[0]?.paragraphs.map(({ text }) => text)).toEqual([first, second, third]);
  });

  test("gives an update without a body its text, known by the anchor", () => {
    const json = live([update("Gate leans", { url: "https://coast.example/live#p-7", articleBody: "" })]);
    const shown = `<div id="p-7"><time datetime="2024-07-03T10:00">10:00</time><h3>Gate leans</h3><p>${first}</p><ul><li>Forty-one ships</li></ul></div>`;
    const from = reading(page(script(JSON.stringify(json)), shown));
    expect(from.layout).toBe("live-blog-posting");
    expect(told(from.posts[0] ?? { paragraphs: [] })).toEqual([
      `text: ${first}`,
      "list-item: Forty-one ships",
    ]);
  });
});

describe("the end of the coverage", () => {
  const closed = (coverageEndTime: string) =>
    read(live([update("Gate leans")], { coverageEndTime })).closed === true;
  test("is known from its time, once that has passed and no update came after it", () => {
    expect(closed("2024-07-03T23:00:00Z")).toBe(true);
    expect(closed("2030-07-03T23:00:00Z")).toBe(false);
    expect(closed("2024-07-03T08:00:00Z")).toBe(false);
    expect(closed("soon")).toBe(false);
  });
});

describe("scripts that are no valid JSON", () => {
  const good =
    '{"@type":"LiveBlogPosting","liveBlogUpdate":[{"headline":"Gate leans"},{"headline":"Gate holds"}]}';
  test.each([
    ["in a comment of markup", `<!-- ${good} -->`],
    ["in CDATA marks", `//<![CDATA[\n${good}\n//]]>`],
    ["in CDATA marks in a comment", `/*<![CDATA[*/${good}/*]]>*/`],
    ["with comments", good.replace("[{", "[ // the newest first\n{").replace(',{"', ', /* then */ {"')],
    ["with commas too many", good.replace("}]", "},]").replace(/\}$/, ",}")],
    ["with a semicolon", `${good};`],
    ["with a line end in a text", good.replace("leans", "lea\nns").replace("lea\nns", "leans\n")],
    ["with a tab in a text", good.replace("Gate leans", "Gate\tleans")],
    [
      "with a mark that is not escaped in a text",
      good.replace("Gate leans", 'Gate leans"').replace('leans""', 'leans"'),
    ],
    ["with an escape that JSON does not know", good.replace("Gate leans", "G\\ate leans")],
    ["after another value", `{"@type":"WebSite"} ${good}`],
    ["escaped as markup", good.replaceAll('"', "&quot;")],
    ["cut off at its end", good.slice(0, -3)],
  ])("%s", (_slip, json) => {
    expect(titles(reading(page(script(json))))).toEqual(["Gate holds", "Gate leans"]);
  });

  test("quotation marks within texts are kept", () => {
    const json =
      '{"@type":"LiveBlogPosting","liveBlogUpdate":[{"headline":"Gate "leans", says port","articleBody":"x"}]}';
    expect(titles(reading(page(script(json))))).toEqual(['Gate "leans", says port']);
  });

  test("a file of JSON with slips is read like a script", () => {
    expect(titles(reading(`// saved by hand\n${good};`, { name: "live.json" }))).toEqual([
      "Gate holds",
      "Gate leans",
    ]);
  });

  test("one that cannot be read does not block the next", () => {
    expect(titles(reading(page(script("{{{{") + script(good))))).toEqual(["Gate holds", "Gate leans"]);
  });

  test("valid JSON is read as it is, with any slip around it", () => {
    const value = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { minKeys: 1 });
    fc.assert(
      fc.property(value, json => {
        const text = JSON.stringify(json);
        expect(parseLinkedData(text)).toEqual([JSON.parse(text)]);
        expect(parseLinkedData(`// note\n${text.slice(0, -1)},}`)).toEqual([JSON.parse(text)]);
      }),
    );
  });

  test("nothing is thrown whatever stands in a script", () => {
    const marks = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      '"',
      ":",
      ",",
      "\\",
      "/",
      "*",
      "\n",
      "a",
      "1",
      "\\u12",
      "//",
      "<!--",
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), parts =>
        Array.isArray(parseLinkedData(parts.join(""))),
      ),
    );
  });
});
