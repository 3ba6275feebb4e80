import { afterEach, describe, expect, test } from "vitest";
import { type FetchOptions, fetchPage } from "../../src/ingest/fetch-page.ts";
import { hostPace } from "../../src/ingest/host-pace.ts";
import { type Instant, plusSeconds } from "../../src/time/instant.ts";
import { type Answer, type LoopbackSite, loopbackSite } from "./loopback-site.ts";

const sites: LoopbackSite[] = [];
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close();
});

function pacing() {
  let now: Instant = "2025-03-04T09:00:00Z";
  const pace = hostPace({ now: () => now });
  const pass = (seconds: number) => {
    now = plusSeconds(now, seconds);
  };
  return { pace, pass };
}

const courier = "https://courier.example/live";

describe("a host", () => {
  test("is free at first, and again 15 whole seconds after a visit began", () => {
    const { pace, pass } = pacing();
    expect(pace.waitFor(courier)).toBe(0);
    pace.begin(courier)();
    pass(15);
    // The visit may have begun late in its second.
    expect(pace.waitFor(courier)).toBe(1);
    pass(1);
    expect(pace.waitFor(courier)).toBe(0);
  });

  test("is one by its name, whatever the page, the port and the scheme; another host is another", () => {
    const { pace } = pacing();
    pace.begin(courier)();
    expect(pace.waitFor("http://COURIER.example:80/other")).toBeGreaterThan(0);
    expect(pace.waitFor("https://www.courier.example/live")).toBe(0);
  });

  test("is not free while a visit is under way, however long that takes", () => {
    const { pace, pass } = pacing();
    const end = pace.begin(courier);
    pass(20);
    expect(pace.waitFor(courier)).toBe(15);
    end();
    end();
    expect(pace.waitFor(courier)).toBe(0);
  });

  test.each([
    ["Retry-After in seconds", 503, { "retry-after": "120" }, 120],
    ["Retry-After as a date", 429, { "retry-after": "Tue, 04 Mar 2025 09:10:00 GMT" }, 600],
    ["Retry-After of a week", 429, { "retry-after": "604800" }, 6 * 3600],
    ["too many requests alone", 429, {}, 60],
    ["a refusal with a wait", 403, { "retry-after": "30" }, 30],
    ["nothing", 500, {}, 0],
    ["nonsense", 503, { "retry-after": "-7 or so" }, 0],
    ["a wait after a page", 200, { "retry-after": "600" }, 0],
  ])("that asks for %s is left alone for it", (_what, status, headers, seconds) => {
    const { pace } = pacing();
    pace.answered(courier, status, headers);
    expect(pace.waitFor(courier)).toBe(seconds);
    expect(pace.waitFor("https://other.example/")).toBe(0);
  });

  test("that asks for a slower pace gets it, within bounds; for a faster one it does not", () => {
    for (const [asked, kept] of [
      [1, 16],
      [40, 41],
      [86_400, 301],
    ] as const) {
      const { pace } = pacing();
      pace.slowTo(courier, asked);
      pace.begin(courier)();
      expect(pace.waitFor(courier)).toBe(kept);
    }
  });

  test("is forgotten among a thousand others once it is free", () => {
    const { pace, pass } = pacing();
    pace.answered(courier, 429, { "retry-after": "600" });
    for (let n = 0; n < 3000; n += 1) {
      pace.begin(`https://${n}.example/`)();
      pass(1);
    }
    expect(pace.waitFor(courier)).toBe(0);
    expect(pace.waitFor("https://2999.example/")).toBe(15);
  });
});

describe("a fetch", () => {
  async function siteOf(answer: Answer) {
    const site = await loopbackSite(answer);
    sites.push(site);
    const { pace, pass } = pacing();
    const options: FetchOptions = { allowLoopback: true, pace };
    return { site, options, pace, pass };
  }

  test("is a visit to each host that it comes to, with its redirects", async () => {
    let seen = 0;
    const { site, options, pace } = await siteOf((request, response) => {
      seen = pace.waitFor(site.address);
      if (request.url === "/live") response.writeHead(302, { location: "/next" }).end();
      else response.end("tide");
    });
    expect((await fetchPage(`${site.address}/live`, options)).outcome).toBe("page");
    expect(site.requests).toHaveLength(2);
    expect([seen, pace.waitFor(site.address)]).toEqual([16, 16]);
  });

  test("that is refused keeps others from the host for as long as it says", async () => {
    const { site, options, pace } = await siteOf((_request, response) =>
      response.writeHead(429, { "retry-after": "900" }).end(),
    );
    await fetchPage(site.address, options);
    expect(pace.waitFor(`${site.address}/other`)).toBe(900);
  });

  test("for somebody who waits is not sent where the wait is long; the sentence says how long", async () => {
    const { site, options, pace } = await siteOf((_request, response) => response.end("tide"));
    pace.answered(site.address, 503, { "retry-after": "900" });
    const page = await fetchPage(site.address, { ...options, patient: true });
    expect(page).toMatchObject({ outcome: "failed", status: null });
    expect(page.outcome === "failed" && page.problem).toContain("left alone for 15 more minutes");
    expect(site.requests).toEqual([]);
  });

  test("for somebody who waits is sent when the host is free", async () => {
    const { site, options, pace, pass } = await siteOf((_request, response) => response.end("tide"));
    pace.answered(site.address, 503, { "retry-after": "1" });
    setTimeout(() => pass(1), 5);
    expect((await fetchPage(site.address, { ...options, patient: true })).outcome).toBe("page");
  });
});

test("no proxy of the environment is used, and no name is told to one", async () => {
  const asked: string[] = [];
  const proxy = await loopbackSite((request, response) => {
    asked.push(request.url ?? "");
    response.end("from the proxy");
  });
  const site = await loopbackSite((_request, response) => response.end("tide"));
  sites.push(proxy, site);
  const names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"];
  const before = names.map(name => process.env[name]);
  for (const name of names) process.env[name] = proxy.address;
  const page = await fetchPage(site.address, { allowLoopback: true });
  for (const [n, name] of names.entries()) {
    if (before[n] === undefined) delete process.env[name];
    else process.env[name] = before[n];
  }
  expect(page.outcome).toBe("page");
  expect([asked, site.requests.length]).toEqual([[], 1]);
});
