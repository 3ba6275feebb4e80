import { describe, expect, test } from "vitest";
import { readRobots, robotsAllow } from "../../src/ingest/robots-file.ts";

/** True where a file lets `agent` read a path of its site. */
function allows(file: string | Uint8Array, path: string, agent = "Standfirst"): boolean {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  return robotsAllow(readRobots(bytes, agent), new URL(`https://courier.example${path}`));
}

/** A file with these lines for this program. */
const ours = (...lines: string[]) => ["User-agent: Standfirst", ...lines].join("\n");

/** What the case is about, the file, and which paths may be read and which not. */
type Case = [what: string, file: string, open: readonly string[], closed: readonly string[]];

function testCases(cases: readonly Case[]): void {
  test.each(cases)("%s", (_what, file, open, closed) => {
    expect(open.filter(path => !allows(file, path))).toEqual([]);
    expect(closed.filter(path => allows(file, path))).toEqual([]);
  });
}

describe("the examples of RFC 9309", () => {
  const file = `User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-Agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif

User-Agent: barbot
User-Agent: bazbot
Disallow: /example/page.html

User-Agent: quxbot
`;
  test.each([
    ["foobot", "/example/page.html", true],
    ["foobot", "/example/allowed.gif", true],
    ["foobot", "/publications/", false],
    ["barbot", "/example/page.html", false],
    ["bazbot", "/example/page.html", false],
    ["barbot", "/example/other.html", true],
    ["bazbot", "/picture.gif", true],
    ["quxbot", "/example/page.html", true],
    ["anybot", "/picture.gif", false],
    ["anybot", "/picture.gif?small", true],
    ["anybot", "/example/page.html", false],
    ["anybot", "/publications/2025", true],
    ["anybot", "/", true],
  ])("groups: %s and %s: %s", (agent, path, allowed) => {
    expect(allows(file, path, agent)).toBe(allowed);
  });

  test("longest match", () => {
    const deep = "User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n";
    expect(allows(deep, "/example/page/disallowed.gif", "foobot")).toBe(false);
    expect(allows(deep, "/example/page/other.gif", "foobot")).toBe(true);
  });

  test("one program named in two groups", () => {
    const twice =
      "user-agent: a\ndisallow: /c\n\nuser-agent: b\ndisallow: /d\n\nuser-agent: A\ndisallow: /e\n";
    expect(["/c", "/d", "/e"].map(path => allows(twice, path, "a"))).toEqual([false, true, false]);
  });

  test.each([
    ["/foo/bar?baz=quz", "/foo/bar?baz=quz"],
    ["/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3A%2F%2Ffoo.bar"],
    ["/foo/bar/\u30c4", "/foo/bar/%E3%83%84"],
    ["/foo/bar/%E3%83%84", "/foo/bar/%E3%83%84"],
    ["/foo/bar/%62%61%7A", "/foo/bar/baz"],
    ["/path/file-with-a-%2A.html", "/path/file-with-a-*.html"],
    ["/path/foo-%24", "/path/foo-$"],
  ])("percent-encoding: the rule %s closes %s", (rule, path) => {
    expect(allows(ours(`Disallow: ${rule}`), path)).toBe(false);
    expect(allows(ours("Disallow: /", `Allow: ${rule}`), path)).toBe(true);
  });
});

describe("groups", () => {
  testCases([
    ["no file: all open", "", ["/", "/live"], []],
    ["nobody named: all open", "Disallow: /live\nAllow: /", ["/live"], []],
    ["rules before the first name are nobody's", "Disallow: /a\nUser-agent: *\nDisallow: /b", ["/a"], ["/b"]],
    ["another program only", "User-agent: Otherbot\nDisallow: /", ["/live"], []],
    ["everybody", "User-agent: *\nDisallow: /live", ["/"], ["/live", "/live/7", "/lively"]],
    [
      "our own group instead of everybody's",
      `User-agent: *\nDisallow: /\n\n${ours("Disallow: /desk")}`,
      ["/live"],
      ["/desk"],
    ],
    [
      "our own group though it comes first",
      `${ours("Disallow: /desk")}\n\nUser-agent: *\nDisallow: /`,
      ["/live"],
      ["/desk"],
    ],
    ["our own group without a rule opens all", `User-agent: *\nDisallow: /\n\n${ours()}`, ["/live"], []],
    [
      "our own group with an empty rule opens all",
      `User-agent: *\nDisallow: /\n\n${ours("Disallow:")}`,
      ["/live"],
      [],
    ],
    [
      "two groups of ours are one",
      `${ours("Disallow: /a")}\n\nUser-agent: B\nDisallow: /\n\n${ours("Disallow: /b")}`,
      ["/c"],
      ["/a", "/b"],
    ],
    [
      "two groups of everybody are one",
      "User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b",
      ["/c"],
      ["/a", "/b"],
    ],
    [
      "names in a row share their rules",
      "User-agent: A\nUser-agent: Standfirst\nUser-agent: B\nDisallow: /live",
      ["/"],
      ["/live"],
    ],
    ["everybody in a row with others", "User-agent: A\nUser-agent: *\nDisallow: /live", ["/"], ["/live"]],
    ["blank lines part nothing", "User-agent: Standfirst\n\n\nDisallow: /live", ["/"], ["/live"]],
    [
      "a name after a rule begins a new group",
      "User-agent: Standfirst\nDisallow: /a\nUser-agent: B\nDisallow: /b",
      ["/b"],
      ["/a"],
    ],
    [
      "the same name twice in a row counts once",
      "User-agent: Standfirst\nUser-agent: standfirst\nDisallow: /a",
      ["/"],
      ["/a"],
    ],
  ]);
});

describe("names", () => {
  testCases([
    ["in any case", "USER-AGENT: sTaNdFiRsT\nDISALLOW: /live", ["/"], ["/live"]],
    ["with a version after it", "User-agent: Standfirst/2.0\nDisallow: /live", ["/"], ["/live"]],
    ["with words after it", "User-agent: Standfirst news bot\nDisallow: /live", ["/"], ["/live"]],
    ["that only begins like ours", "User-agent: Standfirst-News\nDisallow: /", ["/live"], []],
    ["of which ours is longer", "User-agent: Stand\nDisallow: /", ["/live"], []],
    ["of nobody", "User-agent:\nDisallow: /", ["/live"], []],
    ["everybody with words after the star", "User-agent: * (all)\nDisallow: /live", ["/"], ["/live"]],
    ["a star with letters is nobody", "User-agent: *bot\nDisallow: /", ["/live"], []],
    ["spaces around the colon", "User-agent :  Standfirst\nDisallow\t:\t/live", ["/"], ["/live"]],
    ["spaces before the line", "   User-agent: Standfirst\n\tDisallow: /live   ", ["/"], ["/live"]],
    ["the colon forgotten", "User-agent Standfirst\nDisallow /live", ["/"], ["/live"]],
  ]);
});

describe("which rule counts", () => {
  testCases([
    [
      "the longer one, whatever their order",
      ours("Disallow: /live/", "Allow: /live/today"),
      ["/live/today/7"],
      ["/live/7"],
    ],
    [
      "the longer one that closes",
      ours("Allow: /live/", "Disallow: /live/old"),
      ["/live/7"],
      ["/live/old/7"],
    ],
    ["of equal ones the one that allows", ours("Disallow: /live", "Allow: /live"), ["/live"], []],
    ["of equal ones in the other order too", ours("Allow: /live", "Disallow: /live"), ["/live"], []],
    ["stars count as characters", ours("Allow: /live", "Disallow: /*.html"), ["/live"], ["/live.html"]],
    ["the home page alone", ours("Disallow: /", "Allow: /$"), ["/"], ["/live", "/?a"]],
    [
      "an empty rule that allows closes nothing and opens nothing",
      ours("Allow:", "Disallow: /a"),
      ["/b"],
      ["/a"],
    ],
    ["the file itself may always be read", ours("Disallow: /"), ["/robots.txt"], ["/robots.txt.old"]],
    ["capital letters matter in paths", ours("Disallow: /Live"), ["/live"], ["/Live"]],
    ["a query belongs to the path", ours("Disallow: /live?page="), ["/live", "/live?old"], ["/live?page=2"]],
    ["a rule without a slash matches nothing", ours("Disallow: live"), ["/live"], []],
  ]);
});

describe("signs", () => {
  testCases([
    ["a star in the middle", ours("Disallow: /a/*/c"), ["/a/c", "/a/b/d"], ["/a/b/c", "/a//c", "/a/b/b/c/d"]],
    ["a star at the end changes nothing", ours("Disallow: /a*"), ["/b"], ["/a", "/ab", "/a/b"]],
    ["a star at the beginning", ours("Disallow: *.pdf"), ["/a.html"], ["/a.pdf", "/b/c.pdf?d"]],
    ["stars in a row are one", ours("Disallow: /a***c"), ["/ab"], ["/ac", "/abc"]],
    ["the end", ours("Disallow: /*.php$"), ["/a.php?b", "/a.php5", "/a.PHP"], ["/a.php", "/b/a.php"]],
    ["the end after a star", ours("Disallow: /a*$"), ["/b"], ["/a", "/abc"]],
    ["the end that needs the second of two places", ours("Disallow: /*ab$"), ["/aba"], ["/abab"]],
    ["what is between may not overlap", ours("Disallow: /aba*ba$"), ["/aba"], ["/ababa", "/abaxba"]],
    ["a dollar in the middle is a dollar", ours("Disallow: /a$b"), ["/a", "/ab"], ["/a$b", "/a%24b"]],
    ["a plus and a dot are themselves", ours("Disallow: /a.b+c"), ["/aXb+c", "/a.bbc"], ["/a.b+c"]],
    ["escapes in small letters", ours("Disallow: /caf%c3%a9"), ["/cafe"], ["/caf%C3%A9", "/café"]],
    ["an escaped slash is no slash", ours("Disallow: /a%2Fb"), ["/a/b"], ["/a%2fb"]],
    ["an escape that is none", ours("Disallow: /100%"), ["/10"], ["/100%", "/100%zz"]],
  ]);
});

describe("lines", () => {
  testCases([
    ["of DOS", "User-agent: Standfirst\r\nDisallow: /live\r\n", ["/"], ["/live"]],
    ["of old Macintoshes", "User-agent: Standfirst\rDisallow: /live\r", ["/"], ["/live"]],
    [
      "mixed, the last without an end",
      "User-agent: Standfirst\r\nDisallow: /a\rDisallow: /b\nDisallow: /c",
      ["/d"],
      ["/a", "/b", "/c"],
    ],
    ["after a byte order mark", "\uFEFFUser-agent: Standfirst\nDisallow: /live", ["/"], ["/live"]],
    [
      "of comment",
      "# all\nUser-agent: Standfirst # us\n# Disallow: /\nDisallow: /live#now",
      ["/"],
      ["/live", "/live/7"],
    ],
    [
      "that nobody knows",
      "User-agent: Standfirst\nNoindex: /a\nFoo bar\n<html>\nDisallow: /live",
      ["/a"],
      ["/live"],
    ],
    [
      "of a sitemap between a name and its rules",
      "User-agent: Standfirst\nSitemap: https://courier.example/map.xml\nDisallow: /live",
      ["/"],
      ["/live"],
    ],
    [
      "of a sitemap between two names",
      "User-agent: A\nSitemap: https://courier.example/map.xml\nUser-agent: Standfirst\nDisallow: /live",
      ["/"],
      ["/live"],
    ],
    ["misspelt", "User-agent: Standfirst\nDissallow: /a\nDisallow: /b", ["/a"], ["/b"]],
    [
      "of a page instead of a file",
      "<!doctype html><html><body>Disallow: / User-agent: *</body></html>",
      ["/"],
      [],
    ],
  ]);

  test("beyond 500 KiB are not read, and those before are", () => {
    const filler = "# tide\n".repeat(75_000);
    expect(allows(`${ours("Disallow: /a")}\n${filler}\nDisallow: /b`, "/a")).toBe(false);
    expect(allows(`${ours("Disallow: /a")}\n${filler}\nDisallow: /b`, "/b")).toBe(true);
    expect(allows(`${filler.slice(0, 490 * 1024)}\n${ours("Disallow: /b")}`, "/b")).toBe(false);
  });

  test("that are no text close nothing", () => {
    expect(
      allows(
        Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256),
        "/live",
      ),
    ).toBe(true);
  });
});

describe("a crawl delay", () => {
  const delayOf = (file: string) => readRobots(new TextEncoder().encode(file), "Standfirst").crawlDelay;

  test("is that of our own group, else of everybody's", () => {
    const both = `User-agent: *\nCrawl-delay: 30\nDisallow:\n\n${ours("Crawl-delay: 2.5")}`;
    expect(delayOf(both)).toBe(2.5);
    expect(delayOf("User-agent: *\nCrawl-delay: 30")).toBe(30);
    expect(delayOf(ours("Disallow: /a"))).toBeNull();
  });

  test.each(["soon", "-5", "1e9", ""])("of %j is none", delay => {
    expect(delayOf(ours(`Crawl-delay: ${delay}`))).toBeNull();
  });
});

test("rules made to be slow cost the product of their lengths at the most", () => {
  const rule = `Disallow: /${"*a".repeat(2000)}*b$`;
  const file = Array.from({ length: 100 }, () => rule).join("\n");
  expect(allows(ours(file), `/${"a".repeat(4000)}`)).toBe(true);
});
