import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Story } from "../../src/coverage/story.ts";
import { type IngestRequest, ingest } from "../../src/ingest/ingest.ts";
import { IngestReport } from "../../src/ingest/ingest-report.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { fixedClock } from "../../src/time/clock.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

const folder = temporaryFolder();
const story = Story.parse({
  id: "harbour",
  name: "The harbour",
  command: "harbour",
  language: "en",
  timezone: "Europe/London",
  sources: [{ id: "courier", name: "The Courier", hosts: ["courier.example"] }],
});

let count = 0;
const opened: CoverageStore[] = [];
function emptyStore(): CoverageStore {
  count += 1;
  const store = openCoverageStore(join(folder.path, `data-${count}`));
  opened.push(store);
  return store;
}

function file(name: string, text: string): string {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
}

function request(inputs: readonly string[], more: Partial<IngestRequest> = {}): IngestRequest {
  return {
    story,
    inputs,
    readInput: async () => new Uint8Array(),
    clock: fixedClock("2024-06-01T09:00:00Z"),
    ...more,
  };
}

const line = (title: string, more: object = {}) =>
  `${JSON.stringify({ source: "courier", publishedAt: "2024-05-06T12:00:00Z", title, text: `${title}, says the harbour office.`, ...more })}\n`;

/** A page of linked data, as many publishers put into their live pages. */
const page = (...headlines: string[]) => `<!doctype html><html><head><title>Harbour live</title>
<script type="application/ld+json">${JSON.stringify({
  "@context": "https://schema.org",
  "@type": "LiveBlogPosting",
  headline: "Harbour live",
  liveBlogUpdate: headlines.map((headline, index) => ({
    "@type": "BlogPosting",
    headline,
    datePublished: `2024-05-06T12:0${index}:00Z`,
    articleBody: `${headline}, the harbour office told reporters on the quay this morning.`,
  })),
})}</script></head><body><p>Harbour live</p></body></html>`;

let server: Server;
let address = "";
beforeAll(async () => {
  server = createServer((incoming, answer) => {
    if (incoming.url === "/moved") return answer.writeHead(302, { location: "/live" }).end();
    if (incoming.url === "/round") return answer.writeHead(302, { location: "/round" }).end();
    if (incoming.url === "/out") return answer.writeHead(302, { location: "file:///etc/hosts" }).end();
    if (incoming.url === "/gone") return answer.writeHead(404).end("gone");
    if (incoming.url === "/huge") return answer.end("x".repeat(6 * 1024 * 1024));
    return answer.end(page("The gates are stuck", "Engineers have come"));
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === "object" && at ? at.port : 0}`;
});
afterAll(() => {
  server.close();
  for (const store of opened) store.close();
  folder.remove();
});

describe("ingest", () => {
  test("reads lines, counts what it did, and changes nothing the second time", async () => {
    const store = emptyStore();
    const path = file("posts.jsonl", line("Gates stuck") + line("Pump failed"));
    const first = await ingest(store, request([path]));
    expect(IngestReport.parse(first.report)).toMatchObject({
      inputs: [{ input: path, layout: "post-lines", source: "courier", added: 2 }],
      totals: { added: 2, revised: 0, unchanged: 0, withdrawn: 0, quarantined: 0 },
    });
    const second = await ingest(store, request([path]));
    expect(second.report.totals).toEqual({
      added: 0,
      revised: 0,
      unchanged: 2,
      withdrawn: 0,
      quarantined: 0,
    });
    expect(store.posts({ story: "harbour", from: null, to: null, asOf: null })[0]?.sourceName).toBe(
      "The Courier",
    );
  });

  test("sets a broken line aside with its reason and reads the others", async () => {
    const store = emptyStore();
    const path = file("broken.jsonl", `${line("Gates stuck")}{"source": 7}\n${line("Pump failed")}`);
    const { report } = await ingest(store, request([path]));
    expect(report.totals).toMatchObject({ added: 2, quarantined: 1 });
    expect(store.quarantined("harbour")).toMatchObject([
      { source: "courier", readAt: "2024-06-01T09:00:00Z" },
    ]);
  });

  test("takes the moment at which coverage was seen for what it knows of lines that do not say", async () => {
    const store = emptyStore();
    const path = file("seen.jsonl", line("Gates stuck"));
    await ingest(store, request([path], { seenAt: "2024-05-06T15:00:00Z" }));
    expect(store.posts({ story: "harbour", from: null, to: null, asOf: null })[0]?.knownAt).toBe(
      "2024-05-06T15:00:00Z",
    );
  });

  test("goes on after inputs that fail, each with a sentence", async () => {
    const store = emptyStore();
    mkdirSync(join(folder.path, "a-folder"), { recursive: true });
    const inputs = [
      join(folder.path, "nowhere.html"),
      join(folder.path, "a-folder"),
      file("empty.txt", ""),
      file("posts-2.jsonl", line("Gates stuck")),
      file("none.jsonl", "not json\n"),
    ];
    const { report, failures } = await ingest(store, request(inputs));
    expect(report.totals.added).toBe(1);
    expect(failures.map(failure => failure.message)).toEqual([
      expect.stringMatching(/^There is no file .*nowhere\.html/),
      expect.stringMatching(/a-folder is a folder/),
      expect.stringMatching(/empty\.txt is empty/),
      expect.stringMatching(/^No posts were found/),
    ]);
  });

  test("finds the source by the address's host, else by the file's name", async () => {
    const store = emptyStore();
    const path = file("courier-live.html", page("The gates are stuck"));
    const sourceOf = async (more: Partial<IngestRequest>) =>
      (await ingest(store, request([path], more))).report.inputs[0]?.source;
    expect(await sourceOf({})).toBe("courier");
    expect(await sourceOf({ url: "https://www.courier.example/live/1" })).toBe("courier");
    expect(await sourceOf({ url: "https://www.other.example/live/1" })).toBe("other-example");
    expect(await sourceOf({ source: "gazette" })).toBe("gazette");
    expect(store.sources("harbour", null).map(source => source.name)).toContain("Other Example");
  });

  test("reads standard input, and knows lines by their form there", async () => {
    const store = emptyStore();
    const readInput = async () => new TextEncoder().encode(line("Gates stuck"));
    const { report } = await ingest(store, request(["-"], { readInput }));
    expect(report.inputs).toMatchObject([{ input: "-", layout: "post-lines", added: 1 }]);
  });

  test("gives back its own export in an empty index", async () => {
    const store = emptyStore();
    const path = file("courier-day.html", page("The gates are stuck", "Engineers have come"));
    await ingest(store, request([path]));
    const lines = store.revisions("harbour").map(post => `${JSON.stringify(post)}\n`);
    const copy = emptyStore();
    await ingest(copy, request([file("export.jsonl", lines.join(""))]));
    expect(copy.revisions("harbour").map(post => ({ ...post, change: 0 }))).toEqual(
      store.revisions("harbour").map(post => ({ ...post, change: 0 })),
    );
    const again = await ingest(copy, request([path]));
    expect(again.report.totals).toMatchObject({ added: 0, revised: 0, unchanged: 2, withdrawn: 0 });
  });
});

describe("ingest of an address", () => {
  test("reads the page behind it and its redirects", async () => {
    const store = emptyStore();
    const { report, failures } = await ingest(
      store,
      request([`${address}/moved`], { fetching: { allowLoopback: true } }),
    );
    expect(failures).toEqual([]);
    expect(report.inputs).toMatchObject([{ source: "127-0-0-1", added: 2 }]);
    expect(store.posts({ story: "harbour", from: null, to: null, asOf: null })[0]?.pageUrl).toBe(
      `${address}/live`,
    );
  });

  test("refuses what is not public, not http, too large, gone or without end", async () => {
    const store = emptyStore();
    const messageOf = async (url: string, allowLoopback: boolean) =>
      (await ingest(store, request([url], { fetching: { allowLoopback } }))).failures[0]?.message;
    expect(await messageOf(`${address}/live`, false)).toMatch(/is not an address on the public web/);
    expect(await messageOf("http://localhost:1/", false)).toMatch(/is not an address on the public web/);
    expect(await messageOf("http://user:word@courier.example/", false)).toMatch(/name or password/);
    expect(await messageOf("ftp://courier.example/page", false)).toMatch(/is not an address I can read/);
    expect(await messageOf(`${address}/out`, true)).toMatch(/not a page on the public web/);
    expect(await messageOf(`${address}/gone`, true)).toMatch(/answered with status 404/);
    expect(await messageOf(`${address}/round`, true)).toMatch(/without end/);
    expect(await messageOf(`${address}/huge`, true)).toMatch(/larger than 5 MiB/);
    expect(store.count({ story: "harbour", from: null, to: null, asOf: null })).toBe(0);
  });
});
