import { rmSync, writeFileSync } from "node:fs";
import { request as requestHttp } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { postLine } from "../../src/cli/post-line.ts";
import { followPage } from "../../src/ingest/follow-page.ts";
import { type IngestRequest, ingest } from "../../src/ingest/ingest.ts";
import { IngestReport } from "../../src/ingest/ingest-report.ts";
import { openLocalPage } from "../../src/page/local-page.ts";
import { type PollingDesk, pollingDesk, strike } from "../ingest/desk.ts";
import { livePage, livePosts } from "../ingest/live-page.ts";
import { loopbackSite } from "../ingest/loopback-site.ts";

const token = "tide-table-0123456789";
const authorized = { authorization: `Bearer ${token}`, "content-type": "text/html" };

const open: { close(): void | Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

const keep = <Part extends { close(): void | Promise<void> }>(part: Part): Part => {
  open.push(part);
  return part;
};

const base = (desk: PollingDesk): Omit<IngestRequest, "inputs" | "readInput"> => ({
  story: strike,
  clock: desk.clock,
});

/** A desk with its page open at a free port, and a way to push to it. */
async function pushing() {
  const desk = keep(pollingDesk({ now: "2025-03-04T10:00:00Z" }));
  const logged: unknown[] = [];
  const log = { ...desk.log, error: (...given: unknown[]) => void logged.push(given) };
  const page = keep(
    await openLocalPage({
      ...{ host: "127.0.0.1", port: 0, token, clock: desk.clock, log },
      health: () => ({
        ...{ healthy: true, faults: [], story: "strike", posts: 0, newestAt: null, sources: [] },
        ...{ state: null, polling: { pages: 0, failing: [], lastSuccessAt: null, nextPollAt: null } },
        ...{ quarantined: 0, versions: { standfirst: "0", node: "0", analysis: "0" } },
      }),
      ingest: (bytes, { "seen-at": seenAt, ...known }) =>
        ingest(desk.coverage, {
          ...{ ...base(desk), ...known, seenAt, inputs: ["-"], readInput: async () => bytes },
        }),
    }),
  );
  const push = async (
    body: string | Uint8Array<ArrayBuffer>,
    query = "",
    headers: Record<string, string> = authorized,
  ) => {
    const response = await fetch(`${page.address}/ingest${query}`, { method: "POST", body, headers });
    const json: unknown = await response.json();
    return { status: response.status, json, headers: response.headers };
  };
  return { desk, page, push, logged };
}

const exported = (desk: PollingDesk) =>
  desk.coverage.revisions("strike").map(post => JSON.stringify(postLine(post)));

const posts = livePosts(6);
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><link>https://courier.example/</link>
${posts.map(({ at, title, text }, n) => `<item><guid isPermaLink="false">c-${n}</guid><title>${title}</title><link>https://courier.example/${n}</link><pubDate>Tue, 04 Mar 2025 ${at}:00 GMT</pubDate><description>${text}</description></item>`).join("\n")}
</channel></rss>`;
const lines = posts
  .map(({ at, title, text }) =>
    JSON.stringify({ source: "courier", publishedAt: `2025-03-04T${at}:00Z`, title, text }),
  )
  .join("\n");

describe("the same coverage", () => {
  test.each([
    ["a page", "text/html; charset=utf-8", "live.html", livePage(posts)],
    ["a feed", "application/rss+xml", "feed.xml", feed],
    ["posts, one a line", "application/x-ndjson", "posts.jsonl", lines],
  ])(
    "%s: pushed, as a file, as standard input and by following gives the same posts",
    async (_what, type, name, text) => {
      const site = keep(
        await loopbackSite((_request, response) => response.setHeader("content-type", type).end(text)),
      );
      const url = `${site.address}/${name}`;
      const bytes = new TextEncoder().encode(text);
      const said = { url, source: "courier" };

      const { desk: pushed, push } = await pushing();
      const { status, json } = await push(bytes, `?${new URLSearchParams(said)}`, {
        ...authorized,
        "content-type": type,
      });
      expect([status, IngestReport.parse(json).totals.added]).toEqual([200, 6]);

      const file = keep(pollingDesk({ now: "2025-03-04T10:00:00Z" }));
      const path = join(file.folder, name);
      writeFileSync(path, text);
      await ingest(file.coverage, { ...base(file), ...said, inputs: [path], readInput: async () => bytes });
      const piped = keep(pollingDesk({ now: "2025-03-04T10:00:00Z" }));
      await ingest(piped.coverage, { ...base(piped), ...said, inputs: ["-"], readInput: async () => bytes });
      expect(exported(pushed)).toHaveLength(6);
      expect(exported(file)).toEqual(exported(pushed));
      expect(exported(piped)).toEqual(exported(pushed));
      // What is followed is a page or a feed.
      if (name === "posts.jsonl") return;
      const followed = keep(pollingDesk({ now: "2025-03-04T10:00:00Z" }));
      await followPage(url, followed);
      expect(exported(followed)).toEqual(exported(pushed));
    },
  );

  test("pushed twice changes nothing, and the report says so", async () => {
    const { desk, push } = await pushing();
    await push(livePage(posts), "?source=courier");
    const before = [exported(desk), desk.coverage.lastChange()];
    const { json } = await push(livePage(posts), "?source=courier");
    expect(IngestReport.parse(json).totals).toMatchObject({ added: 0, revised: 0, unchanged: 6 });
    expect([exported(desk), desk.coverage.lastChange()]).toEqual(before);
  });

  test("takes its day, its moment and its charset from what is said of it", async () => {
    const { desk, push } = await pushing();
    const line = Buffer.from(
      `{"source":"x","publishedAt":null,"title":"Caf\xe9 opens on the quay again","text":"The caf\xe9 on the quay opened its doors again."}`,
      "latin1",
    );
    const { status } = await push(new Uint8Array(line), "?source=courier&seen-at=2025-03-04T08:00:00Z", {
      ...authorized,
      "content-type": "application/jsonl; charset=iso-8859-1",
    });
    expect(status).toBe(200);
    expect(desk.coverage.revisions("strike")).toMatchObject([
      { source: "courier", title: "Café opens on the quay again", knownAt: "2025-03-04T08:00:00Z" },
    ]);
  });
});

describe("a push is refused with a sentence", () => {
  test.each([
    ["without a token", {}],
    ["with another token", { authorization: "Bearer tide-table-9876543210" }],
    ["with a part of the token", { authorization: `Bearer ${token.slice(0, -1)}` }],
    ["with the token as a password", { authorization: `Basic ${btoa(`desk:${token}`)}` }],
    ["with the token alone", { authorization: token }],
  ])("%s: 401, and nothing is read", async (_what, headers: Record<string, string>) => {
    const { desk, push } = await pushing();
    const {
      status,
      json,
      headers: answered,
    } = await push(livePage(posts), "", { "content-type": "text/html", ...headers });
    expect([status, json]).toEqual([
      401,
      { error: "Send the token of INGEST_TOKEN: Authorization: Bearer TOKEN." },
    ]);
    expect(answered.get("www-authenticate")).toBe("Bearer");
    expect(exported(desk)).toEqual([]);
  });

  test.each([
    ["without a type", "", "Content-Type says nothing. Say what the body is"],
    [
      "as a form",
      "application/x-www-form-urlencoded",
      "Content-Type says “application/x-www-form-urlencoded”",
    ],
    ["as a picture", "image/png", "Content-Type says “image/png”"],
  ])("%s: 415", async (_what, type, sentence) => {
    const { push } = await pushing();
    const { status, json } = await push(new TextEncoder().encode("x"), "", {
      ...authorized,
      "content-type": type,
    });
    expect(status).toBe(415);
    expect(JSON.stringify(json)).toContain(sentence);
  });

  test("packed: 415", async () => {
    const { push } = await pushing();
    const { status, json } = await push(new Uint8Array(gzipSync(livePage(posts))), "", {
      ...authorized,
      "content-encoding": "gzip",
    });
    expect([status, JSON.stringify(json)]).toEqual([
      415,
      expect.stringContaining("without Content-Encoding"),
    ]);
  });

  test("larger than 5 MiB: 413, whether it says its length or not", async () => {
    const { page, push } = await pushing();
    const body = new Uint8Array(6 * 1024 * 1024).fill(32);
    expect(await push(body)).toMatchObject({
      status: 413,
      json: { error: expect.stringContaining("larger than 5 MiB") },
    });
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = requestHttp(`${page.address}/ingest`, { method: "POST", headers: authorized });
      sending.on("response", response => resolve(response.resume().statusCode)).on("error", reject);
      // In chunks, without a length.
      for (let part = 0; part < 6; part += 1) sending.write(body.subarray(0, 1024 * 1024));
      sending.end();
    });
    expect(status).toBe(413);
  });

  test.each([
    [
      "with an option that is none",
      "?sauce=courier",
      "“sauce” is no option. There are source, url, date, seen-at, complete, layout, story.",
    ],
    ["with a day that is none", "?date=2025-02-30", "date: give a date such as 2025-02-17."],
    ["with a moment that is none", "?seen-at=noon", "seen-at: "],
    ["with an address that is none", "?url=file:///etc/hostname", "url: give an http or https address."],
    ["with an unknown layout", "?layout=tide", "tide"],
  ])("%s: 400", async (_what, query, sentence) => {
    const { push } = await pushing();
    const { status, json } = await push(livePage(posts), query);
    expect([status, JSON.stringify(json)]).toEqual([400, expect.stringContaining(sentence)]);
  });

  test("empty, or nothing that a reader knows: 400", async () => {
    const { push } = await pushing();
    expect(await push("")).toMatchObject({
      status: 400,
      json: { error: expect.stringContaining("is empty") },
    });
    const { status, json } = await push(" \n ");
    expect([status, JSON.stringify(json)]).toEqual([400, expect.stringContaining("The body is empty")]);
  });

  test("after too many of them: 429 with a wait, and no longer after a minute", async () => {
    const { desk, push } = await pushing();
    const wrong = { authorization: "Bearer wrong", "content-type": "text/html" };
    const statuses = new Set<number>();
    for (let n = 0; n < 25; n += 1) statuses.add((await push("x", "", wrong)).status);
    expect([...statuses]).toEqual([401, 429]);
    const late = await push("x", "", wrong);
    expect([late.status, late.headers.get("retry-after")]).toEqual([429, "60"]);
    // Who has the token is not kept out by those who have not, until there are too many in all.
    expect((await push(livePage(posts))).status).toBe(200);
    for (let n = 0; n < 120; n += 1) await push("x", "", wrong);
    expect((await push(livePage(posts))).status).toBe(429);
    desk.pass(60);
    expect((await push(livePage(posts))).status).toBe(200);
  });

  test("where the index fails: 500, and the log has the reason", async () => {
    const { desk, push, logged } = await pushing();
    desk.coverage.close();
    desk.close = () => rmSync(desk.folder, { recursive: true });
    expect(await push(livePage(posts))).toMatchObject({
      status: 500,
      json: { error: expect.stringContaining("could not be kept") },
    });
    expect(logged).toHaveLength(1);
  });
});

describe("the page", () => {
  test("has nothing else, and says so", async () => {
    const { page } = await pushing();
    const statuses = [];
    for (const [method, path] of [
      ["GET", "/ingest"],
      ["PUT", "/ingest"],
      ["GET", "/"],
      ["GET", "/../etc"],
    ] as const)
      statuses.push((await fetch(`${page.address}${path}`, { method })).status);
    expect(statuses).toEqual([405, 405, 404, 404]);
  });

  test("says that the bot is well to anybody", async () => {
    const { page } = await pushing();
    const response = await fetch(`${page.address}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { healthy: true }]);
  });

  test("takes pushes at the same time one after the other", async () => {
    const { desk, push } = await pushing();
    const all = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(count =>
        push(livePage(posts.slice(0, count)), "?source=courier&url=https://courier.example/live"),
      ),
    );
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(exported(desk)).toHaveLength(6);
  });

  test("that finds its port taken says which setting to change", async () => {
    const { page, desk } = await pushing();
    const port = Number(new URL(page.address).port);
    const parts = { host: "127.0.0.1", port, token, clock: desk.clock, log: desk.log };
    const never = () => Promise.reject(new Error("never"));
    await expect(
      openLocalPage({
        ...parts,
        ingest: never,
        health: () => {
          throw new Error("never");
        },
      }),
    ).rejects.toThrow(
      `The port ${port} on 127.0.0.1 for pushed coverage is taken by another program. Choose another with PAGE_PORT.`,
    );
  });
});
