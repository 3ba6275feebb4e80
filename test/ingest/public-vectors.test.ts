import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { type FetchOptions, fetchPage } from "../../src/ingest/fetch-page.ts";
import { type LoopbackSite, loopbackSite } from "./loopback-site.ts";
import { watchSockets } from "./watched-sockets.ts";

/** Addresses that must never be reached, and what the resolver answers for the names in them. */
const { names, vectors } = z
  .object({ names: z.record(z.string(), z.array(z.string())), vectors: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(new URL("../fixtures/private-addresses.json", import.meta.url), "utf8")));

const sites: LoopbackSite[] = [];
const restoring: (() => void)[] = [];
afterEach(async () => {
  for (const restore of restoring.splice(0)) restore();
  for (const site of sites.splice(0)) await site.close();
});

/** Watches until the test has ended; gives where sockets would have gone. */
function watched(port: number | null): string[] {
  const { reached, restore } = watchSockets(port);
  restoring.push(restore);
  return reached;
}

/** Whether that is where the one public name of the table stands: some tricks with signs lead there and nowhere else. */
function isGood(place: string): boolean {
  return (names["good.example"] ?? []).some(address => place.startsWith(`${address}:`));
}

/** Answers as the table has it; "localhost" is this machine, where a site of the test stands. */
const resolve = async (host: string): Promise<readonly string[]> => names[host.toLowerCase()] ?? [];

describe(`${vectors.length} addresses inside`, () => {
  test("are 250 and more", () => expect(vectors.length).toBeGreaterThanOrEqual(250));

  test("given by a person reach nothing, and what is public is reached", async () => {
    const reached = watched(null);
    for (const vector of vectors) {
      const page = await fetchPage(vector, { resolve });
      const inside = reached.splice(0).filter(place => !isGood(place));
      expect([vector, page.outcome, inside]).toEqual([vector, "failed", []]);
    }
    await fetchPage("http://good.example/live", { resolve });
    expect(reached).toEqual((names["good.example"] ?? []).map(address => `${address}:80`));
  });

  test("named by a redirect of a live site reach nothing, and what is public is reached", async () => {
    let location = "";
    const site = await loopbackSite((_request, response) => {
      response.setHeader("location", location);
      response.writeHead(302).end();
    });
    sites.push(site);
    const { port, href } = new URL("/live", site.address);
    const reached = watched(Number(port));
    const local: FetchOptions = { resolve, allowLoopback: true };
    let sent = 0;
    for (const vector of vectors.filter(isHeader)) {
      location = vector;
      sent += 1;
      const page = await fetchPage(href, local);
      expect([vector, page.outcome]).toEqual([vector, "failed"]);
      // This machine's own name and number are public to this test: they lead back to the site or nowhere else.
      const elsewhere = reached
        .splice(0)
        .filter(place => !isGood(place) && !/^(?:127\.0\.0\.1|::1):/.test(place));
      expect([vector, elsewhere]).toEqual([vector, []]);
    }
    expect(sent).toBeGreaterThan(250);
    location = "http://good.example/live";
    await fetchPage(href, local);
    expect(reached).toEqual((names["good.example"] ?? []).map(address => `${address}:80`));
  });
});

/** What can stand in a header at all: Latin characters without line ends. */
function isHeader(text: string): boolean {
  return /^[\x21-\x7e][\t\x20-\xff]*$/.test(text);
}

describe("a name that changes its answer", () => {
  test.each([["10.0.0.7"], ["127.0.0.2"], ["169.254.169.254"], ["::ffff:10.0.0.7"], ["fd00:ec2::254"]])(
    "to %s between a check and a connection gains nothing",
    async inside => {
      const site = await loopbackSite((request, response) => {
        if (request.url === "/hop") response.writeHead(302, { location: "/live" });
        response.end("tide");
      });
      sites.push(site);
      const reached = watched(Number(new URL(site.address).port));
      for (const answers of [[["127.0.0.1"], [inside]], [["127.0.0.1", inside]], [[inside], ["127.0.0.1"]]]) {
        let asked = 0;
        const changing = async () => answers[asked++] ?? [inside];
        const options = { resolve: changing, allowLoopback: true };
        const first = await fetchPage(`${site.address}/live`, options);
        // Where the first answer was good the page came from there, and nothing was asked again for it.
        if (first.outcome === "page") expect(asked).toBe(1);
        expect((await fetchPage(`${site.address}/hop`, options)).outcome).toBe("failed");
        expect(reached).toEqual([]);
      }
    },
  );
});
