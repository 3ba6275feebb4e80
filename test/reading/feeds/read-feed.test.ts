import { describe, expect, test } from "vitest";
import { told } from "../fixture.ts";
import { feed, item, maybeFeed, only, rss } from "./feed.ts";

const lock = `<title>Lock reopens after repairs</title><link>https://harbour.example/lock</link>
  <guid isPermaLink="false">harbour-17</guid><pubDate>Mon, 17 Feb 2025 18:30:00 GMT</pubDate>
  <dc:creator>Ines Halloran</dc:creator><category>Shipping</category>
  <description>The lock at Brisken has reopened, the port says.</description>`;

describe("RSS", () => {
  test("gives a post an item, with its id, address, time, signer, label and text", () => {
    const read = feed(rss(item(lock)));
    expect(read).toMatchObject({ layout: "rss", pageTitle: "Harbour Desk", partial: true, bounded: true });
    expect(read.links).toEqual([
      { url: "https://harbour.example/lock", title: "Lock reopens after repairs" },
    ]);
    expect(only(read)).toMatchObject({
      kind: "news",
      title: "Lock reopens after repairs",
      anchor: "harbour-17",
      url: "https://harbour.example/lock",
      publishedAt: "2025-02-17T18:30:00Z",
      timePrecision: "exact",
      byline: ["Ines Halloran"],
      tags: ["Shipping"],
      paragraphs: [{ role: "text", text: "The lock at Brisken has reopened, the port says." }],
    });
  });

  test("reads the whole text where the feed has it, with the summary before it where that says something else", () => {
    const body = `<content:encoded><![CDATA[<h2>Why it broke</h2><p>A beam cracked on &quot;Friday&quot;.</p>
      <ul><li>Nine days of work</li><li>Two cranes</li></ul><script>alert(1)</script>]]></content:encoded>`;
    expect(told(only(feed(rss(item(lock, body)))))).toEqual([
      "text: The lock at Brisken has reopened, the port says.",
      "context: Why it broke",
      'text: A beam cracked on "Friday".',
      "list-item: Nine days of work",
      "list-item: Two cranes",
    ]);
    const teaser = "<description>A beam cracked...</description>";
    const whole = "<content:encoded>&lt;p&gt;A beam cracked on Friday.&lt;/p&gt;</content:encoded>";
    expect(told(only(feed(rss(item("<title>Lock</title>", teaser, whole)))))).toEqual([
      "text: A beam cracked on Friday.",
    ]);
  });

  test("an item of the length of an article is one", () => {
    const text = "The crews worked through the night on the gate. ".repeat(30);
    expect(only(feed(rss(item(lock, `<content:encoded>${text}</content:encoded>`)))).kind).toBe("article");
  });

  test("what stands under pictures is a caption; films, sounds and credits are left out", () => {
    const media = `<enclosure url="https://harbour.example/a.mp3" type="audio/mpeg" length="9"/>
      <media:content url="https://harbour.example/a.jpg"><media:description>Cranes stand over the lock gate</media:description>
      <media:credit>Coast Pictures</media:credit></media:content>`;
    expect(told(only(feed(rss(item(lock, media)))))).toEqual([
      "text: The lock at Brisken has reopened, the port says.",
      "caption: Cranes stand over the lock gate",
    ]);
  });

  test("pointers to the page are kept as pointers", () => {
    const text = `<description>&lt;p&gt;The ferry sails again.&lt;/p&gt; &lt;a href="https://harbour.example/f"&gt;Continue reading...&lt;/a&gt;
      &lt;p&gt;The post Ferry appeared first on Harbour Desk.&lt;/p&gt;</description>`;
    expect(told(only(feed(rss(item("<title>Ferry</title>", text)))))).toEqual([
      "text: The ferry sails again.",
      "promo: Continue reading...",
      "promo: The post Ferry appeared first on Harbour Desk.",
    ]);
  });

  test.each([
    ["Tom &amp;amp; Ines", "Tom & Ines"],
    ["Ship &lt;b&gt;afloat&lt;/b&gt; again", "Ship afloat again"],
    ["Ship <b>afloat</b> again", "Ship afloat again"],
    ["Why 1 &lt; 2", "Why 1 < 2"],
    ["<![CDATA[Caf&eacute; at the quay]]>", "Café at the quay"],
    ["Caf&eacute; at the quay", "Café at the quay"],
    ["How the &lt;blink&gt; tag died", "How the <blink> tag died"],
    ["The port&#146;s gate", "The port’s gate"],
    ["The portâ€™s gate", "The port’s gate"],
  ])("the title %s is “%s”", (written, title) => {
    expect(only(feed(rss(item(`<title>${written}</title>`)))).title).toBe(title);
  });

  test.each([
    [item("<title>A</title>", "<link>/a</link>"), "https://feeds.example/a"],
    [item("<title>A</title>", "<guid>https://harbour.example/a</guid>"), "https://harbour.example/a"],
    [item("<title>A</title>", '<guid isPermaLink="false">https://harbour.example/a</guid>'), null],
    [
      item("<title>A</title>", '<link xml:base="https://mirror.example/x/">a</link>'),
      "https://mirror.example/x/a",
    ],
    [item("<title>A</title>", '<link href="//harbour.example/a"/>'), "https://harbour.example/a"],
    [
      item(
        "<title>A</title>",
        '<a10:link xmlns:a10="http://www.w3.org/2005/Atom" href="https://harbour.example/a"/>',
      ),
      "https://harbour.example/a",
    ],
    [item("<title>A</title>", "<link>mailto:desk@harbour.example</link>"), null],
  ])("%s leads to %s", (one, url) => {
    expect(only(feed(rss(one), { url: "https://feeds.example/rss" })).url).toBe(url);
  });

  test("an item that gathers another outlet's article is read without that outlet's name in its title", () => {
    const gathered = item(
      "<title>Lock reopens - Coast Herald</title>",
      '<source url="https://coast.example">Coast Herald</source>',
      "<description>&lt;a href='https://news.example/1'&gt;Lock reopens&lt;/a&gt;&amp;nbsp;&amp;nbsp;&lt;font&gt;Coast Herald&lt;/font&gt;</description>",
    );
    expect(only(feed(rss(gathered)))).toMatchObject({
      title: "Lock reopens",
      byline: ["Coast Herald"],
      paragraphs: [],
    });
  });

  test("signers are people, however the item writes them", () => {
    const signed = item(
      "<title>A</title>",
      "<author>desk@harbour.example (Karim Dost)</author>",
      "<dc:creator>Ines Halloran &lt;ines@harbour.example&gt;</dc:creator>",
    );
    expect(only(feed(rss(signed))).byline).toEqual(["Karim Dost", "Ines Halloran"]);
  });
});

describe("what feeds leave out or get wrong", () => {
  test("items without id, address or date are posts all the same; one that says nothing is set aside", () => {
    const read = feed(
      rss(item("<title>Only a title</title>"), item("<guid>x-1</guid>"), item("<media:thumbnail/>")),
    );
    expect(
      read.posts.map(({ title, kind, anchor, timePrecision }) => [title, kind, anchor, timePrecision]),
    ).toEqual([
      [null, "procedural", "x-1", "none"],
      ["Only a title", "news", null, "none"],
    ]);
    expect(read.quarantined).toMatchObject([{ reason: "an entry without title and text" }]);
  });

  test("an id that several items share is none, and an item that stands there twice counts once", () => {
    const same = "<guid>template</guid>";
    const read = feed(
      rss(
        item(same, "<title>First</title>", "<link>https://harbour.example/1</link>"),
        item(same, "<title>Second</title>", "<link>https://harbour.example/2</link>"),
        item(same, "<title>Third</title>"),
        item(same, "<title>Third</title>"),
      ),
    );
    expect(read.posts.map(({ title, anchor }) => [title, anchor])).toEqual([
      ["Third", null],
      ["Second", "https://harbour.example/2"],
      ["First", "https://harbour.example/1"],
    ]);
  });

  test("posts are oldest first, whichever way the feed stands", () => {
    const at = (title: string, hour: string) =>
      item(`<title>${title}</title>`, `<pubDate>Mon, 17 Feb 2025 ${hour}:00 GMT</pubDate>`);
    const titles = (...items: string[]) => feed(rss(...items)).posts.map(post => post.title);
    expect(titles(at("late", "18:00"), at("early", "09:00"))).toEqual(["early", "late"]);
    expect(titles(at("early", "09:00"), at("late", "18:00"))).toEqual(["early", "late"]);
    expect(titles(item("<title>newest</title>"), item("<title>older</title>"))).toEqual(["older", "newest"]);
  });

  test("a feed of today without items is a feed", () => {
    expect(feed(rss())).toMatchObject({ layout: "rss", posts: [] });
  });

  test.each(["<html><body><p>rss</p></body></html>", "{}", '{"version":"1"}', "a plain text", "<svg/>", ""])(
    "%s is no feed",
    text => {
      expect(maybeFeed(text)).toBeNull();
    },
  );
});

describe("other dialects", () => {
  test("Atom 1.0: kinds of text, addresses by relation, published and updated apart", () => {
    const read = feed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/">
      <title type="html">Harbour &amp;amp; Desk</title><link rel="self" href="/feed"/><link href="/"/>
      <entry><id>tag:harbour.example,2025:1</id>
        <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Gate <em>holds</em></div></title>
        <link rel="enclosure" href="/film"/><link rel="alternate" type="text/html" href="gate"/>
        <published>2025-02-17T18:00:00+01:00</published><updated>2025-02-17T17:40:00Z</updated>
        <author><name>Karim Dost</name><email>k@harbour.example</email></author>
        <category term="p" label="Ports"/>
        <content type="html">&lt;p&gt;The gate holds.&lt;/p&gt;&lt;p&gt;Crews stay.&lt;/p&gt;</content></entry>
      </feed>`);
    expect(read).toMatchObject({
      layout: "atom",
      pageTitle: "Harbour & Desk",
      pageUrl: "https://harbour.example/feed",
    });
    expect(only(read)).toMatchObject({
      title: "Gate holds",
      anchor: "tag:harbour.example,2025:1",
      url: "https://harbour.example/gate",
      publishedAt: "2025-02-17T17:00:00Z",
      updatedAt: "2025-02-17T17:40:00Z",
      byline: ["Karim Dost"],
      tags: ["Ports"],
      paragraphs: [
        { role: "text", text: "The gate holds." },
        { role: "text", text: "Crews stay." },
      ],
    });
  });

  test("Atom: an entry that gives only its last change is placed there", () => {
    const read = feed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><updated>2025-02-17T17:40:00Z</updated></entry></feed>`,
    );
    expect(only(read)).toMatchObject({ publishedAt: "2025-02-17T17:40:00Z", updatedAt: null });
  });

  test("Atom 0.3: modes and the older names of its times", () => {
    const read = feed(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>
      <title mode="base64" type="text/html">${Buffer.from("Gate <b>holds</b>").toString("base64")}</title>
      <issued>2025-02-17T18:00:00Z</issued><modified>2025-02-17T19:00:00Z</modified>
      <summary>Example of &lt;angle brackets&gt; as they are</summary></entry></feed>`);
    expect(only(read)).toMatchObject({
      title: "Gate holds",
      publishedAt: "2025-02-17T18:00:00Z",
      updatedAt: "2025-02-17T19:00:00Z",
      paragraphs: [{ role: "text", text: "Example of <angle brackets> as they are" }],
    });
  });

  test("RDF: items beside the channel, under whatever prefix", () => {
    const read =
      feed(`<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <x:channel r:about="https://harbour.example/"><x:title>Harbour Desk</x:title></x:channel>
      <x:item r:about="https://harbour.example/1"><x:title>Gate holds</x:title><d:date>2025-02-17T18:00Z</d:date></x:item></r:RDF>`);
    expect(read).toMatchObject({ layout: "rdf", pageTitle: "Harbour Desk" });
    expect(only(read)).toMatchObject({
      anchor: "https://harbour.example/1",
      url: "https://harbour.example/1",
      publishedAt: "2025-02-17T18:00:00Z",
      timePrecision: "minute",
    });
  });

  test("JSON Feed, with odd fields passed over", () => {
    const json = {
      version: "https://jsonfeed.org/version/1.1",
      title: "Harbour Desk",
      home_page_url: "https://harbour.example/",
      items: [
        {
          id: 7,
          url: "/gate",
          title: "Gate holds",
          content_html: "<p>The gate holds.</p><blockquote>It held.</blockquote>",
          date_published: "2025-02-17T18:00:00Z",
          authors: [{ name: "Karim Dost" }, 4],
          tags: 5,
        },
        "no item",
      ],
    };
    const read = feed(JSON.stringify(json));
    expect(read.layout).toBe("json-feed");
    expect(read.quarantined).toHaveLength(1);
    expect(only(read)).toMatchObject({
      anchor: "7",
      url: "https://harbour.example/gate",
      publishedAt: "2025-02-17T18:00:00Z",
      paragraphs: [
        { role: "text", text: "The gate holds." },
        { role: "quote", text: "It held." },
      ],
    });
  });
});
