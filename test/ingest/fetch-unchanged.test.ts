import { createHash } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, test } from "vitest";
import { followPage } from "../../src/ingest/follow-page.ts";
import { hostPace } from "../../src/ingest/host-pace.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { pollDue } from "../../src/ingest/poll-due.ts";
import { robotsRules } from "../../src/ingest/robots-rules.ts";
import { type PollingDesk, pollingDesk, strike } from "./desk.ts";
import { livePage, livePosts } from "./live-page.ts";
import { type Answer, type LoopbackSite, loopbackSite } from "./loopback-site.ts";

const open: { close(): void | Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

const keep = <Part extends { close(): void | Promise<void> }>(part: Part): Part => {
  open.push(part);
  return part;
};

const posts = livePosts(5);
const feed = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Courier</title>
<link>https://courier.example/</link>${posts
  .map(
    ({ at, title, text }, n) =>
      `<item><guid isPermaLink="false">c-${n}</guid><title>${title}</title><link>https://courier.example/${n}</link><pubDate>Tue, 04 Mar 2025 ${at}:00 GMT</pubDate><description>${text}</description></item>`,
  )
  .join("\n")}</channel></rss>`;

const bodies: Readonly<Record<string, readonly [type: string, text: string]>> = {
  page: ["text/html; charset=utf-8", livePage(posts)],
  feed: ["application/rss+xml", feed],
};

/** Serves a body with the named validators, answering 304 where they are sent back as they should be. */
function serving(what: string, by: "etag" | "last-modified" | "both" | "nothing"): Answer {
  const [type, text] = bodies[what] ?? ["", ""];
  const etag = `"${createHash("md5").update(text).digest("hex")}"`;
  const modified = "Tue, 04 Mar 2025 09:05:00 GMT";
  return (request, response) => {
    if (request.url === "/robots.txt") return void response.writeHead(404).end();
    if (by === "etag" || by === "both") response.setHeader("etag", etag);
    if (by === "last-modified" || by === "both") response.setHeader("last-modified", modified);
    const { "if-none-match": match, "if-modified-since": since } = request.headers;
    const same = by === "last-modified" ? since === modified : by !== "nothing" && match === etag;
    response.setHeader("content-type", type);
    response.writeHead(same ? 304 : 200).end(same ? undefined : text);
  };
}

/** Tables in which polling keeps what it knows of pages: when they were read, and since when they are how. */
const lives = /^(?:followed|source|page_life|page_stretch)/;

/** How many rows each table of the index has, and a digest of all that is in them, the followed pages' own state apart. */
function rowsOf(folder: string): Record<string, { rows: number; digest: string }> {
  const database = new DatabaseSync(join(folder, "coverage.sqlite"), { readOnly: true });
  const tables = database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .all()
    .map(({ name }) => String(name))
    .filter(name => !lives.test(name));
  const counts = tables.map(name => {
    const rows = database.prepare(`select * from "${name}"`).all();
    const digest = createHash("sha256").update(JSON.stringify(rows)).digest("hex");
    return [name, { rows: rows.length, digest }] as const;
  });
  database.close();
  return Object.fromEntries(counts);
}

const stateOf = (desk: PollingDesk) => ({ tables: rowsOf(desk.folder), change: desk.coverage.lastChange() });

async function followedAt(
  answer: Answer,
): Promise<{ desk: PollingDesk; site: LoopbackSite; statuses: () => number[] }> {
  const statuses: number[] = [];
  const site = keep(
    await loopbackSite((request, response) => {
      response.on("finish", () => request.url !== "/robots.txt" && statuses.push(response.statusCode));
      answer(request, response);
    }),
  );
  const desk = keep(pollingDesk({ now: "2025-03-04T10:00:00Z" }));
  const { clock } = desk;
  desk.fetching = { ...desk.fetching, robots: robotsRules(clock), pace: hostPace(clock) };
  await followPage(`${site.address}/live`, desk);
  return { desk, site, statuses: () => statuses };
}

describe("a source that is as it was", () => {
  test.each(
    Object.keys(bodies).flatMap(what =>
      (["etag", "last-modified", "both", "nothing"] as const).map(by => [what, by] as const),
    ),
  )("writes nothing into the index: a %s with %s to ask with", async (what, by) => {
    const { desk, statuses } = await followedAt(serving(what, by));
    const before = stateOf(desk);
    expect(before.tables["revision"]?.rows).toBe(5);
    for (let poll = 0; poll < 3; poll += 1) {
      desk.pass(3600);
      expect(await pollDue(desk)).toMatchObject([
        { outcome: "unchanged", added: 0, revised: 0, withdrawn: 0 },
      ]);
    }
    const asked = by === "nothing" ? 200 : 304;
    expect(statuses()).toEqual([200, asked, asked, asked]);
    expect(stateOf(desk)).toEqual(before);
  });

  test.each(Object.keys(bodies))("writes nothing where a person gives it again: a %s", async what => {
    const site = keep(await loopbackSite(serving(what, "both")));
    const desk = keep(pollingDesk({ now: "2025-03-04T10:00:00Z" }));
    const give = () =>
      ingest(desk.coverage, {
        ...{ story: strike, clock: desk.clock, fetching: desk.fetching },
        inputs: [`${site.address}/live`],
        readInput: async () => new Uint8Array(),
      });
    expect((await give()).report.totals.added).toBe(5);
    const before = stateOf(desk);
    expect((await give()).report.totals).toMatchObject({ added: 0, revised: 0, unchanged: 5 });
    expect(stateOf(desk)).toEqual(before);
  });
});
