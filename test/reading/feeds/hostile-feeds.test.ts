import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { feedTree } from "../../../src/reading/feeds/feed-tree.ts";
import { feed, item, maybeFeed, only, rss } from "./feed.ts";

const gate = "<title>The gate holds</title><link>https://harbour.example/gate</link>";
const titles = (text: string) => feed(text).posts.map(post => post.title);

describe("ill-formed feeds", () => {
  test.each([
    ["an end tag that is cut off", rss(item(gate)).slice(0, -4)],
    ["nothing closed at all", `<rss><channel><item>${gate}`],
    ["an item that is not closed", `<rss><channel><item>${gate}<item><guid>2</guid></item></channel></rss>`],
    [
      "an id that is not closed",
      `<rss><channel><item><guid>7<title>The gate holds</title></item></channel></rss>`,
    ],
    ["a bare ampersand", rss(item(gate, "<description>Salt & sand & stone</description>"))],
    ["attributes without quotes", rss(item(gate, "<guid isPermaLink=false>7</guid>"))],
    ["an undeclared prefix", rss(item(gate, "<odd:thing>1</odd:thing>"))],
    ["an end before its beginning", `</channel>${rss(item("</b>", gate))}`],
    ["text before and after it", `\n\n${rss(item(gate))}<p>tail</p>`],
    ["a comment first", `<!-- made by hand > < -->${rss(item(gate))}`],
    [
      "a broken CDATA section",
      rss(item(gate, "<description><![CDATA[ salt")).replace("</channel></rss>", ""),
    ],
  ])("%s: the item is read", (_, text) => {
    expect(titles(text)).toContain("The gate holds");
  });

  test("a bare ampersand in an address stays", () => {
    const link = "<link>https://harbour.example/?a=1&b=2</link>";
    expect(only(feed(rss(item("<title>A</title>", link)))).url).toBe("https://harbour.example/?a=1&b=2");
  });
});

describe("hostile feeds", () => {
  test("a DOCTYPE declares nothing: no entity of its own is expanded, none is fetched", () => {
    const entities = Array.from(
      { length: 20 },
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
    ).join("\n");
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "salt"><!ENTITY file SYSTEM "file:///etc/hosts">${entities}]>
      ${rss(item("<title>A &e20; &file; B</title>")).replace(/^.*\n/, "")}`;
    expect(titles(bomb)).toEqual(["A &e20; &file; B"]);
  });

  test("elements nested ten thousand deep cost sixty-four levels", () => {
    const deep = rss(
      item(gate, `<description>${"<b>".repeat(10_000)}salt${"</b>".repeat(10_000)}</description>`),
    );
    const depth = (element: ReturnType<typeof feedTree>): number => {
      let [most, level] = [0, element === null ? [] : [element]];
      while (level.length > 0) {
        most += 1;
        level = level.flatMap(one => one.children.filter(child => typeof child !== "string"));
      }
      return most;
    };
    expect(depth(feedTree(deep))).toBeLessThanOrEqual(65);
    expect(titles(deep)).toEqual(["The gate holds"]);
  });

  test("one poisoned item among a hundred stops no other", () => {
    const items = Array.from({ length: 99 }, (_, at) => item(`<title>Item ${at}</title>`));
    const poison = item(`<title>${"<".repeat(2000)}</title>`, "<link>javascript:alert(1)</link>");
    const read = feed(rss(...items.slice(0, 50), poison, ...items.slice(50)));
    for (let at = 0; at < 99; at += 1)
      expect(read.posts.some(post => post.title === `Item ${at}`)).toBe(true);
    expect(read.posts.every(post => post.url === null)).toBe(true);
  });

  test("the tree of a feed grows with its text and no faster", () => {
    const nodes = (items: number): number => {
      let count = 0;
      const waiting = [feedTree(rss(item(gate).repeat(items)))];
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        count += 1;
        for (const child of next.children) if (typeof child !== "string") waiting.push(child);
      }
      return count;
    };
    const [few, many] = [nodes(100), nodes(1000)];
    expect(many).toBeLessThan(few * 10.5);
  });

  test("any mutation of a feed is read, refused in a sentence, or no feed", () => {
    const whole = rss(
      item(gate, "<pubDate>Mon, 17 Feb 2025 18:30:00 GMT</pubDate><description>Salt</description>"),
    );
    const part = fc.oneof(
      fc.constantFrom(
        "<",
        ">",
        "</item>",
        "<item>",
        "<![CDATA[",
        "]]>",
        "&#0;",
        "&amp;",
        "<!--",
        'xml:base="x"',
        "\0",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(60), part, (at, length, put) => {
        try {
          maybeFeed(whole.slice(0, at) + put + whole.slice(at + length));
        } catch (error) {
          expect(error).toMatchObject({ code: "input" });
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe("character sets", () => {
  const text = (declared: string) =>
    rss(item("<title>Küste: „Schleuse“ in Łódź, İzmir — l’été</title>")).replace(
      '<?xml version="1.0"?>',
      `<?xml version="1.0"${declared === "" ? "" : ` encoding="${declared}"`}?>`,
    );
  const title = "Küste: „Schleuse“ in Łódź, İzmir — l’été";

  test.each(["utf-16le", "utf-16be", "utf-32le", "utf-32be"])("%s, with a mark and without", encoding => {
    for (const addBOM of [true, false])
      expect(only(feed(iconv.encode(text(""), encoding, { addBOM }))).title).toBe(title);
  });

  test("what was sent beside it comes before what the XML says", () => {
    const bytes = iconv.encode(rss(item("<title>Брискен: шлюз открыт</title>")), "koi8-r");
    expect(only(feed(bytes, { contentType: "application/rss+xml; charset=koi8-r" })).title).toBe(
      "Брискен: шлюз открыт",
    );
  });

  test.each([
    ["windows-1250", "Łódź: śluza otwarta"],
    ["windows-1254", "İzmir: köprü açıldı"],
    ["iso-8859-2", "Łódź: śluza otwarta"],
    ["big5", "港口重新開放"],
    ["euc-kr", "항구가 다시 열렸다"],
    ["shift_jis", "港が再開した"],
    ["cp437", "Café am Kai"],
  ])("declared as %s", (encoding, words) => {
    const declared = `<?xml version="1.0" encoding="${encoding}"?><rss><channel><item><title>${words}</title></item></channel></rss>`;
    expect(only(feed(iconv.encode(declared, encoding))).title).toBe(words);
  });

  test("UTF-8 is read as UTF-8 whatever is said of it", () => {
    const bytes = new TextEncoder().encode(text("iso-8859-1"));
    expect(only(feed(bytes, { contentType: "text/xml; charset=us-ascii" })).title).toBe(title);
  });

  test("a name of an encoding that does not exist does no harm", () => {
    expect(only(feed(text("bogus"))).title).toBe(title);
  });
});
