import { createHash } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, test } from "vitest";
import { followPage, unfollowPage } from "../../src/ingest/follow-page.ts";
import { pollDue } from "../../src/ingest/poll-due.ts";
import { makeRecap } from "../../src/recap/make-recap.ts";
import type { Instant } from "../../src/time/instant.ts";
import { type PollingDesk, pollingDesk, strike } from "./desk.ts";
import { type LivePost, livePage, livePosts } from "./live-page.ts";
import { type Answer, type LoopbackSite, loopbackSite } from "./loopback-site.ts";

const open: { close(): void | Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

const keep = <Part extends { close(): void | Promise<void> }>(part: Part): Part => {
  open.push(part);
  return part;
};

/** A page that can be changed, served with an ETag: who has the same page gets a 304. */
async function changingSite(): Promise<LoopbackSite & { show: (page: string) => void; statuses: number[] }> {
  let page = livePage([]);
  const statuses: number[] = [];
  const answer: Answer = (request, response) => {
    const etag = `"${createHash("md5").update(page).digest("hex")}"`;
    const status = request.headers["if-none-match"] === etag ? 304 : 200;
    statuses.push(status);
    response.writeHead(status, { etag, "content-type": "text/html; charset=utf-8" });
    response.end(status === 304 ? undefined : page);
  };
  const show = (next: string) => {
    page = next;
  };
  return Object.assign(keep(await loopbackSite(answer)), { show, statuses });
}

/** What a recap of the time since then cites, by title. */
function recapped(desk: PollingDesk, from: Instant): Set<string | null> {
  const window = { from, to: desk.clock.now(), label: "", clock: "wall" as const };
  const { lead, bullets } = makeRecap(desk.coverage, strike, {
    window,
    asOf: null,
    length: "full",
    words: 2000,
  });
  return new Set(
    [...(lead ? [lead] : []), ...bullets].flatMap(line => line.citations.map(each => each.title)),
  );
}

/** How many rows each table of the index has, what is kept of the followed pages' own lives apart. */
function rowCounts(folder: string): Record<string, unknown> {
  const database = new DatabaseSync(join(folder, "coverage.sqlite"), { readOnly: true });
  const tables = database
    .prepare(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'page_stretch'",
    )
    .all();
  const counts = Object.fromEntries(
    tables.map(({ name }) => [
      name,
      database.prepare(`select count(*) as rows from "${name}"`).get()?.["rows"],
    ]),
  );
  database.close();
  return counts;
}

describe("a followed page", () => {
  test("that grows by a post at each poll has each post in the next recap", async () => {
    const [site, desk] = [await changingSite(), keep(pollingDesk())];
    const posts = livePosts(8);
    site.show(livePage(posts.slice(0, 2)));
    const { polled } = await followPage(`${site.address}/live#top`, desk);
    expect(polled).toMatchObject({ outcome: "changed", added: 2, source: "courier" });
    for (let shown = 3; shown <= posts.length; shown += 1) {
      const before = desk.clock.now();
      desk.pass(5 * 60);
      site.show(livePage(posts.slice(0, shown)));
      const [found, ...others] = await pollDue(desk);
      expect(others).toEqual([]);
      expect(found).toMatchObject({ outcome: "changed", added: 1, revised: 0, withdrawn: 0 });
      expect(recapped(desk, before)).toContain(posts[shown - 1]?.title);
    }
    expect(desk.coverage.posts({ story: "strike", from: null, to: null, asOf: null })).toHaveLength(8);
    expect(desk.coverage.followed.pages("strike").map(page => page.url)).toEqual([`${site.address}/live`]);
  });

  test("that is unchanged is a 304, and nothing in the index changes", async () => {
    const [site, desk] = [await changingSite(), keep(pollingDesk())];
    site.show(livePage(livePosts(5)));
    await followPage(`${site.address}/live`, desk);
    const before = { rows: rowCounts(desk.folder), change: desk.coverage.lastChange() };
    expect(before.rows["revision"]).toBe(5);
    for (let poll = 0; poll < 4; poll += 1) {
      desk.pass(16 * 60);
      expect(await pollDue(desk)).toMatchObject([
        { outcome: "unchanged", added: 0, revised: 0, withdrawn: 0 },
      ]);
    }
    expect(site.statuses).toEqual([200, 304, 304, 304, 304]);
    expect({ rows: rowCounts(desk.folder), change: desk.coverage.lastChange() }).toEqual(before);
    expect(desk.coverage.followed.page("strike", `${site.address}/live`)?.poll).toMatchObject({
      lastSuccessAt: desk.clock.now(),
      lastChangeAt: "2025-03-04T09:05:00Z",
      failures: 0,
    });
  });

  test("whose server knows no 304 changes nothing either while its posts are the same", async () => {
    let visits = 0;
    const site = keep(
      await loopbackSite((_request, response) => {
        visits += 1;
        response.end(livePage(livePosts(5), `<script>let visitor = ${visits};</script>`));
      }),
    );
    const desk = keep(pollingDesk());
    await followPage(`${site.address}/live`, desk);
    const before = { rows: rowCounts(desk.folder), change: desk.coverage.lastChange() };
    desk.pass(60);
    expect(await pollDue(desk)).toMatchObject([{ outcome: "unchanged" }]);
    expect({ rows: rowCounts(desk.folder), change: desk.coverage.lastChange() }).toEqual(before);
  });

  test("that is edited gets a revision, known from the moment of the poll", async () => {
    const [site, desk] = [await changingSite(), keep(pollingDesk({ now: "2025-03-04T09:30:00Z" }))];
    const posts = livePosts(4);
    site.show(livePage(posts));
    await followPage(`${site.address}/live`, desk);
    desk.pass(60 * 60);
    const edited: LivePost[] = posts.map((post, n) =>
      n === 2 ? { ...post, text: "Twelve grain ships are waiting outside the harbour wall." } : post,
    );
    site.show(livePage(edited));
    expect(await pollDue(desk)).toMatchObject([{ outcome: "changed", added: 0, revised: 1 }]);
    const revised = desk.coverage.revisions("strike").filter(post => post.revision > 1);
    expect(revised).toMatchObject([{ title: "Grain ships wait outside", knownAt: desk.clock.now() }]);
  });

  test("that is whole and has lost a post in two readings has it withdrawn; one with further pages never", async () => {
    for (const [extra, withdrawn] of [
      ["", 1],
      ['<a href="?page=2">Older posts</a>', 0],
    ] as const) {
      const [site, desk] = [await changingSite(), keep(pollingDesk({ now: "2025-03-04T09:40:00Z" }))];
      const posts = livePosts(8);
      const without = posts.filter((_, n) => n !== 3);
      site.show(livePage(posts.slice(0, 6), extra));
      await followPage(`${site.address}/live`, desk);
      let gone = 0;
      for (const shown of [5, 6, 7]) {
        desk.pass(60 * 60);
        site.show(livePage(without.slice(0, shown), extra));
        gone += (await pollDue(desk))[0]?.withdrawn ?? 0;
      }
      expect(gone).toBe(withdrawn);
    }
  });

  test("without dates has no clock time guessed for its posts", async () => {
    const page = `<!doctype html><html><head><title>Notice</title></head><body><article><h1>Harbour notice</h1>
      <p>The harbour office closed the north gate to lorries until further word from the pilots.</p>
      <p>Drivers were told to wait on the old road and to keep their engines off.</p></article></body></html>`;
    const site = keep(await loopbackSite((_request, response) => response.end(page)));
    const desk = keep(pollingDesk());
    await followPage(`${site.address}/notice`, desk);
    const [post] = desk.coverage.posts({ story: "strike", from: null, to: null, asOf: null });
    expect(post).toMatchObject({ publishedAt: null, knownAt: desk.clock.now() });
    expect(["order", "none"]).toContain(post?.timePrecision);
  });
});

describe("following and unfollowing", () => {
  test("is done once: the second time says so and reads nothing", async () => {
    const [site, desk] = [await changingSite(), keep(pollingDesk())];
    site.show(livePage(livePosts(3)));
    expect((await followPage(`${site.address}/live`, desk)).isNew).toBe(true);
    expect(await followPage(`${site.address}/live#x`, desk)).toMatchObject({ isNew: false, polled: null });
    expect(site.requests).toHaveLength(1);
    expect(unfollowPage(`${site.address}/live`, desk)).toBe(`${site.address}/live`);
    desk.pass(3600);
    expect(await pollDue(desk)).toEqual([]);
    expect(desk.coverage.posts({ story: "strike", from: null, to: null, asOf: null })).toHaveLength(3);
    expect(() => unfollowPage(`${site.address}/live`, desk)).toThrow("is not followed. Nothing is.");
  });

  test("a page that cannot be read is not followed", async () => {
    const site = keep(await loopbackSite((_request, response) => response.writeHead(404).end("gone")));
    const desk = keep(pollingDesk());
    await expect(followPage(`${site.address}/live`, desk)).rejects.toThrow("answered with status 404");
    expect(desk.coverage.followed.pages("strike")).toEqual([]);
  });

  test("the story's file follows and unfollows by what it lists, and keeps what people follow", async () => {
    const [site, desk] = [await changingSite(), keep(pollingDesk())];
    site.show(livePage(livePosts(3)));
    await followPage(`${site.address}/own`, desk);
    const [courier] = strike.sources;
    const listing = (...follow: string[]) => ({
      ...desk,
      story: { ...strike, sources: courier ? [{ ...courier, hosts: [], follow }] : [] },
    });
    const first = listing(`${site.address}/a`, `${site.address}/b`);
    expect((await pollDue(first)).map(polled => [polled.url, polled.source])).toEqual([
      [`${site.address}/a`, "courier"],
      [`${site.address}/b`, "courier"],
    ]);
    expect(() => unfollowPage(`${site.address}/a`, first)).toThrow("is followed by the story's file");
    await pollDue(listing(`${site.address}/b`));
    expect(desk.coverage.followed.pages("strike").map(page => page.url)).toEqual([
      `${site.address}/b`,
      `${site.address}/own`,
    ]);
  });
});
