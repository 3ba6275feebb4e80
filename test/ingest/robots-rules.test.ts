import { afterEach, describe, expect, test } from "vitest";
import { type FetchedPage, type FetchOptions, fetchPage } from "../../src/ingest/fetch-page.ts";
import { hostPace } from "../../src/ingest/host-pace.ts";
import { robotsRules } from "../../src/ingest/robots-rules.ts";
import { type Instant, plusSeconds } from "../../src/time/instant.ts";
import { type Answer, type LoopbackSite, loopbackSite } from "./loopback-site.ts";

const sites: LoopbackSite[] = [];
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close();
});

const hour = 3600;
const day = 24 * hour;

/** A site whose robots.txt is answered by `robots`, and every other address by a page. */
async function siteWith(robots: Answer, page: Answer = (_request, response) => response.end("tide")) {
  const site = await loopbackSite((request, response) =>
    (request.url === "/robots.txt" ? robots : page)(request, response),
  );
  sites.push(site);
  let now: Instant = "2025-03-04T09:00:00Z";
  const clock = { now: () => now };
  const options: FetchOptions = { allowLoopback: true, robots: robotsRules(clock), pace: hostPace(clock) };
  return {
    site,
    options,
    pass: (seconds: number) => {
      now = plusSeconds(now, seconds);
    },
    fetch: (path = "/live", more: FetchOptions = {}) =>
      fetchPage(`${site.address}${path}`, { ...options, ...more }),
    asked: () => site.requests.map(request => request.url),
  };
}

const says =
  (text: string): Answer =>
  (_request, response) =>
    response.end(text);
const answers =
  (status: number, headers = {}): Answer =>
  (_request, response) =>
    response.writeHead(status, headers).end();

function problemOf(page: FetchedPage): string {
  return page.outcome === "failed" ? page.problem : page.outcome;
}

const closed = /is closed to programs by its site \(robots\.txt\)/;

describe("a site's robots.txt", () => {
  test("is asked for before its first page, and once a day", async () => {
    const { fetch, asked, pass } = await siteWith(says("User-agent: *\nDisallow: /desk"));
    for (let n = 0; n < 3; n += 1) expect(problemOf(await fetch())).toBe("page");
    expect(asked()).toEqual(["/robots.txt", "/live", "/live", "/live"]);
    pass(day - 1);
    await fetch();
    expect(asked().filter(url => url === "/robots.txt")).toHaveLength(1);
    pass(1);
    await fetch();
    expect(asked().filter(url => url === "/robots.txt")).toHaveLength(2);
  });

  test("closes a page with a sentence, and the page is not asked for", async () => {
    const { fetch, asked } = await siteWith(says("User-agent: *\nDisallow: /desk"));
    expect(problemOf(await fetch("/desk/7"))).toMatch(closed);
    expect(problemOf(await fetch("/desk/7"))).toMatch(/Save the page and give the file/);
    expect(asked()).toEqual(["/robots.txt"]);
  });

  test("speaks to the program by the name that it has, which is in its user agent too", async () => {
    const { fetch, site } = await siteWith(says("User-agent: Valmere-Desk\nDisallow: /"));
    expect(problemOf(await fetch())).toBe("page");
    const other = await siteWith(says("User-agent: Valmere-Desk\nDisallow: /"));
    expect(problemOf(await other.fetch("/live", { agent: "Valmere-Desk" }))).toMatch(closed);
    expect(site.requests[0]?.headers["user-agent"]).toBe("Standfirst (news briefing bot)");
    expect(other.site.requests[0]?.headers["user-agent"]).toBe("Valmere-Desk (news briefing bot)");
  });

  test("counts where a redirect leads", async () => {
    const { fetch, asked } = await siteWith(
      says("User-agent: *\nDisallow: /desk"),
      answers(302, { location: "/desk" }),
    );
    expect(problemOf(await fetch())).toMatch(closed);
    expect(asked()).toEqual(["/robots.txt", "/live"]);
  });

  test("of another site counts where a redirect leads there", async () => {
    const other = await siteWith(says("User-agent: *\nDisallow: /"));
    const { fetch } = await siteWith(says(""), answers(302, { location: `${other.site.address}/live` }));
    expect(problemOf(await fetch())).toMatch(closed);
    expect(other.asked()).toEqual(["/robots.txt"]);
  });

  test.each([400, 401, 403, 404, 410, 451])(
    "that is not there (%i) lets everything be read",
    async status => {
      const { fetch, asked } = await siteWith(answers(status));
      expect([problemOf(await fetch()), problemOf(await fetch())]).toEqual(["page", "page"]);
      expect(asked()).toEqual(["/robots.txt", "/live", "/live"]);
    },
  );

  test.each([500, 502, 503, 504, 429])("that fails (%i) closes the site until it answers", async status => {
    let fails = true;
    const { fetch, asked, pass } = await siteWith((request, response) =>
      (fails ? answers(status) : says(""))(request, response),
    );
    expect(problemOf(await fetch())).toContain(`robots.txt answered with status ${status}`);
    expect(problemOf(await fetch())).toContain("its site could not say whether programs may");
    expect(asked()).toEqual(["/robots.txt"]);
    pass(600);
    fails = false;
    expect(problemOf(await fetch())).toBe("page");
    expect(asked()).toEqual(["/robots.txt", "/robots.txt", "/live"]);
  });

  test("that fails and says for how long is left alone for so long", async () => {
    const { fetch, asked, pass } = await siteWith(answers(503, { "retry-after": "3600" }));
    await fetch();
    pass(hour - 1);
    await fetch();
    expect(asked()).toHaveLength(1);
    pass(1);
    await fetch();
    expect(asked()).toHaveLength(2);
  });

  test("that cannot be reached sounds like a page that cannot", async () => {
    const cut = await siteWith((_request, response) => response.socket?.destroy());
    const problem = problemOf(await cut.fetch());
    const bare = await siteWith(says(""), (_request, response) => response.socket?.destroy());
    expect(problem.replace(/^\S+/, "")).toBe(problemOf(await bare.fetch()).replace(/^\S+/, ""));
    expect(problem).not.toContain("robots");
    expect(cut.asked()).toEqual(["/robots.txt"]);
  });

  test("that fails after it was read still means what it said", async () => {
    let fails = false;
    const { fetch, pass } = await siteWith((request, response) =>
      (fails ? answers(500) : says("User-agent: *\nDisallow: /desk"))(request, response),
    );
    await fetch();
    fails = true;
    pass(2 * day);
    expect(problemOf(await fetch())).toBe("page");
    expect(problemOf(await fetch("/desk"))).toMatch(closed);
  });

  test("that fails for 30 days is as if there were none", async () => {
    const { fetch, pass } = await siteWith(answers(500));
    await fetch();
    pass(30 * day);
    expect(problemOf(await fetch())).toContain("status 500");
    pass(hour);
    expect(problemOf(await fetch())).toBe("page");
  });

  test("is followed over five redirects; one that never ends is none", async () => {
    const hops = (length: number): Answer => {
      return (request, response) => {
        const hop = Number(/\d+$/.exec(request.url ?? "")?.[0] ?? 0);
        if (hop >= length) response.end("User-agent: *\nDisallow: /");
        else response.writeHead(301, { location: `/robots/${hop + 1}` }).end();
      };
    };
    const short = await siteWith(hops(5), hops(5));
    expect(problemOf(await short.fetch("/live9"))).toMatch(closed);
    const endless = await siteWith(hops(99), (request, response) =>
      request.url?.startsWith("/robots/") ? hops(99)(request, response) : response.end("tide"),
    );
    expect(problemOf(await endless.fetch())).toBe("page");
  });

  test("that leads inside the network closes the site", async () => {
    const { fetch } = await siteWith(answers(302, { location: "http://10.0.0.1/robots.txt" }));
    expect(problemOf(await fetch())).toMatch(/could not be read/);
  });

  test("of any size is read as far as 500 KiB, also as a bomb", async () => {
    const { fetch } = await siteWith((_request, response) => {
      response.write("User-agent: *\nDisallow: /desk\n");
      const write = () => {
        while (!response.destroyed) {
          if (!response.write("# tide\n".repeat(9000))) return void response.once("drain", write);
        }
      };
      write();
    });
    expect(problemOf(await fetch("/desk"))).toMatch(closed);
    expect(problemOf(await fetch())).toBe("page");
  });

  test("that asks for a slower pace gets it", async () => {
    const { fetch, options, site, pass } = await siteWith(says("User-agent: *\nCrawl-delay: 90"));
    await fetch();
    pass(16);
    expect(options.pace?.waitFor(site.address)).toBe(75);
  });
});
