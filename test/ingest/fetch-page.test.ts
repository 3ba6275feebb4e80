import { once } from "node:events";
import { createServer } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { type FetchedPage, type FetchOptions, fetchPage } from "../../src/ingest/fetch-page.ts";
import { type Answer, type LoopbackSite, loopbackSite } from "./loopback-site.ts";

const sites: LoopbackSite[] = [];
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close();
});

async function siteOf(answer: Answer, options: { secure?: boolean } = {}): Promise<LoopbackSite> {
  const site = await loopbackSite(answer, options);
  sites.push(site);
  return site;
}

const local: FetchOptions = { allowLoopback: true };

async function fetched(answer: Answer, options: FetchOptions = {}): Promise<FetchedPage> {
  return fetchPage(`${(await siteOf(answer)).address}/page`, { ...local, ...options });
}

function textOf(page: FetchedPage): string {
  return page.outcome === "page"
    ? new TextDecoder().decode(page.bytes)
    : `${page.outcome}: ${problemOf(page)}`;
}

function problemOf(page: FetchedPage): string {
  return page.outcome === "failed" ? page.problem : "";
}

/** What every page says that could not be read, whatever the network did. */
const unreadable = /^\S+ could not be read\. Check that it is the address of a page on the public web/;

describe("a fetched page", () => {
  test("comes with its address, and what to ask with the next time", async () => {
    const page = await fetched((_request, response) =>
      response
        .writeHead(200, { etag: 'W/"7"', "last-modified": "Tue, 04 Mar 2025 09:00:00 GMT" })
        .end("tide"),
    );
    const url = `${sites[0]?.address}/page`;
    const validators = { url, etag: 'W/"7"', lastModified: "Tue, 04 Mar 2025 09:00:00 GMT" };
    expect(page).toMatchObject({ outcome: "page", url, validators });
    expect(textOf(page)).toBe("tide");
    const asked = await fetchPage(url, local, validators);
    expect(asked.outcome).toBe("page");
    expect(sites[0]?.requests[1]?.headers).toMatchObject({
      "if-none-match": 'W/"7"',
      "if-modified-since": "Tue, 04 Mar 2025 09:00:00 GMT",
    });
  });

  test("is asked for with a name and, where there is one, a contact", async () => {
    const site = await siteOf((_request, response) => response.end("tide"));
    await fetchPage(site.address, local);
    await fetchPage(site.address, { ...local, contact: "desk@valmere.example" });
    expect(site.requests.map(request => request.headers["user-agent"])).toEqual([
      "Standfirst (news briefing bot)",
      "Standfirst (news briefing bot; desk@valmere.example)",
    ]);
    expect(site.requests[0]?.headers.cookie).toBeUndefined();
  });

  test.each([
    ["gzip", (text: string) => gzipSync(text)],
    ["br", (text: string) => brotliCompressSync(text)],
    ["identity", (text: string) => Buffer.from(text)],
    ["deflate", (text: string) => deflateSync(text)],
    ["Deflate", (text: string) => deflateRawSync(text)],
    ["gzip, br", (text: string) => brotliCompressSync(gzipSync(text))],
    ["deflate,x-gzip , identity", (text: string) => gzipSync(deflateRawSync(text))],
  ])("is unpacked from %s", async (encoding, pack) => {
    const page = await fetched((_request, response) =>
      response.writeHead(200, { "content-encoding": encoding }).end(pack("the tide is out")),
    );
    expect(textOf(page)).toBe("the tide is out");
  });

  test("that did not change is a 304 only to who asked", async () => {
    const site = await siteOf((_request, response) => response.writeHead(304).end());
    const known = { url: `${site.address}/`, etag: '"7"', lastModified: null };
    expect((await fetchPage(site.address, local, known)).outcome).toBe("unchanged");
    expect(problemOf(await fetchPage(site.address, local))).toContain("status 304");
    // What one address gave is not told to another.
    const other = { ...known, url: "https://courier.example/" };
    expect((await fetchPage(site.address, local, other)).outcome).toBe("failed");
    expect(site.requests[2]?.headers["if-none-match"]).toBeUndefined();
  });
});

describe("the charset of a fetched page", () => {
  const words = "Café ‘Ångström’";
  const latin = Buffer.from("Caf\xe9 \x91\xc5ngstr\xf6m\x92", "latin1");

  test.each([
    ["named by the server", "text/html; charset=windows-1252", latin],
    ["named by one of its other names", "text/html;charset='latin1'", latin],
    ["named wrongly for UTF-8", "text/html; charset=iso-8859-1", Buffer.from(words)],
    ["not named for UTF-8", "text/html", Buffer.from(words)],
    ["unknown to everybody", "text/html; charset=klingon", Buffer.from(words)],
    ["belied by a byte order mark", "text/html; charset=koi8-r", Buffer.from(`\uFEFF${words}`)],
  ])("%s is read", async (_how, type, bytes) => {
    const page = await fetched((_request, response) =>
      response.writeHead(200, { "content-type": type }).end(bytes),
    );
    expect(textOf(page)).toBe(words);
  });

  test("of another alphabet is read", async () => {
    const page = await fetched((_request, response) =>
      response
        .writeHead(200, { "content-type": "text/html; charset=koi8-u" })
        .end(Buffer.from([0xeb, 0xc9, 0xa7, 0xd7])),
    );
    expect(textOf(page)).toBe("Київ");
  });

  test("named as UTF-8 for bytes that are not is left for the page to say", async () => {
    const page = await fetched((_request, response) =>
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(latin),
    );
    expect(page.outcome === "page" && Buffer.from(page.bytes).equals(latin)).toBe(true);
  });
});

describe("redirects", () => {
  const chain =
    (length: number): Answer =>
    (request, response) => {
      const hop = Number(/\d+/.exec(request.url ?? "")?.[0] ?? 0);
      if (hop >= length) response.end(`after ${hop}`);
      else response.writeHead([301, 302, 303, 307, 308][hop % 5] ?? 302, { location: `/${hop + 1}` }).end();
    };

  test("are followed five times and no further", async () => {
    expect(textOf(await fetched(chain(5)))).toBe("after 5");
    expect(problemOf(await fetched(chain(6)))).toContain("without end");
  });

  test("give the page the address where they end", async () => {
    const page = await fetched(chain(2));
    expect(page).toMatchObject({
      url: `${sites[0]?.address}/2`,
      validators: { url: `${sites[0]?.address}/2` },
    });
  });

  test.each([
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/meta-data",
    "http://[::ffff:10.0.0.1]/",
    "http://printer.local/",
    "file:///etc/passwd",
    "ftp://courier.example/",
    "http://desk:secret@courier.example/",
    "//0x0a000001/",
  ])("to %s are refused, and nothing of it is asked", async location => {
    const asked: string[] = [];
    const page = await fetched((_request, response) => response.writeHead(302, { location }).end(), {
      resolve: async host => {
        asked.push(host);
        return ["127.0.0.1"];
      },
    });
    expect(problemOf(page)).toMatch(/leads to an address that is not a page on the public web/);
    expect(problemOf(page)).not.toContain("secret");
    expect(asked).toEqual(["localhost"]);
  });

  test("from https to http are refused, from http to https followed", async () => {
    const secure = await siteOf((_request, response) => response.end("safe"), { secure: true });
    const plain = await siteOf((_request, response) =>
      response.writeHead(301, { location: `${secure.address}/` }).end(),
    );
    expect(textOf(await fetchPage(plain.address, local))).toBe("safe");
    const falling = await siteOf(
      (_request, response) => response.writeHead(301, { location: `${plain.address}/` }).end(),
      { secure: true },
    );
    expect(problemOf(await fetchPage(falling.address, local))).toContain("without https");
    expect(plain.requests).toHaveLength(1);
  });

  test("that lead nowhere are a status like any other", async () => {
    const page = await fetched((_request, response) => response.writeHead(302).end());
    expect(problemOf(page)).toContain("status 302");
  });
});

describe("a name", () => {
  test("is resolved once for a request, and where that led is where the request goes", async () => {
    const site = await siteOf((_request, response) => response.end("pinned"));
    const answers = ["127.0.0.1", "10.0.0.7"];
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return [answers[asked.length - 1] ?? "10.0.0.7"];
    };
    const { address } = site;
    expect(textOf(await fetchPage(address, { ...local, resolve }))).toBe("pinned");
    expect(asked).toHaveLength(1);
    // The next time it leads elsewhere.
    expect(problemOf(await fetchPage(address, { ...local, resolve }))).toMatch(unreadable);
    expect(site.requests).toHaveLength(1);
  });

  test("that changes its answer between a redirect and its target is refused", async () => {
    const answers = [["127.0.0.1"], ["192.168.0.10"]];
    const page = await fetched((_request, response) => response.writeHead(302, { location: "/next" }).end(), {
      resolve: async () => answers.shift() ?? [],
    });
    expect(problemOf(page)).toMatch(unreadable);
    expect(sites[0]?.requests).toHaveLength(1);
  });

  test("with one private address among public ones is refused as a whole", async () => {
    const resolve = async () => ["127.0.0.1", "10.0.0.7"];
    const page = await fetched((_request, response) => response.end("in"), { resolve });
    expect(problemOf(page)).toMatch(unreadable);
    expect(sites[0]?.requests).toEqual([]);
  });

  test("sounds the same whether it is private, unknown, refused, silent or cut off", async () => {
    const silent = createServer(() => {}).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const place = silent.address();
    const port = place !== null && typeof place === "object" ? place.port : 0;
    const cutting = await siteOf((_request, response) => response.socket?.destroy());
    const closed = await loopbackSite(() => {});
    await closed.close();
    const address = "http://news.example/";
    const limits = { answer: 100 };
    const problems = [
      await fetchPage(address, { resolve: async () => ["10.0.0.1"] }),
      await fetchPage(address, { resolve: async () => [] }),
      await fetchPage(address, { resolve: () => Promise.reject(new Error("ENOTFOUND")) }),
      await fetchPage(address, { resolve: () => new Promise(() => {}), limits: { connect: 100 } }),
      await fetchPage(closed.address, local),
      await fetchPage(cutting.address, local),
      await fetchPage(`http://localhost:${port}/`, { ...local, limits }),
    ].map(problemOf);
    for (const problem of problems) expect(problem).toMatch(unreadable);
    expect(new Set(problems.map(problem => problem.replace(/^\S+/, "X"))).size).toBe(1);
    silent.close();
  });
});

describe("a hostile server", () => {
  const mebibyte = Buffer.alloc(1024 * 1024);
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));

  test.each([
    ["gzip", bomb, "larger than 5 MiB"],
    ["br", brotliCompressSync(Buffer.alloc(64 * 1024 * 1024)), "larger than 5 MiB"],
    ["gzip, gzip", gzipSync(bomb), "larger than 5 MiB"],
    ["deflate", deflateSync(Buffer.alloc(64 * 1024 * 1024)), "larger than 5 MiB"],
    ["gzip, gzip, gzip, gzip", gzipSync(bomb), "packed in a way that I do not read"],
    ["zstd", bomb, "packed in a way that I do not read"],
  ])("gains nothing by a bomb in %s", async (encoding, bytes, sentence) => {
    const page = await fetched((_request, response) =>
      response.writeHead(200, { "content-encoding": encoding }).end(bytes),
    );
    expect(problemOf(page)).toContain(sentence);
  });

  test("gains nothing by a page without end, whatever it says of its length", async () => {
    let written = 0;
    const endless: Answer = (_request, response) => {
      const write = () => {
        while (!response.destroyed && written < 200) {
          written += 1;
          if (!response.write(mebibyte)) return void response.once("drain", write);
        }
      };
      write();
    };
    expect(problemOf(await fetched(endless))).toContain("larger than 5 MiB");
    expect(written).toBeLessThan(200);
    const boast: Answer = (_request, response) =>
      response.writeHead(200, { "content-length": "6000000" }).write("tide");
    expect(problemOf(await fetched(boast))).toContain("larger than 5 MiB");
  });

  test("gains nothing by packing nothing for ever", async () => {
    // A gzip header, then stored blocks of no bytes.
    const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
    const empty = Buffer.alloc(5 * 200_000, Buffer.from([0, 0, 0, 0xff, 0xff]));
    const page = await fetched((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      response.write(head);
      for (let part = 0; part < 20; part += 1) response.write(empty);
      response.end();
    });
    expect(problemOf(page)).toContain("larger than 5 MiB");
  });

  test("that drips is cut off", async () => {
    let dripping: NodeJS.Timeout | undefined;
    const page = await fetched(
      (_request, response) => {
        dripping = setInterval(() => response.write("."), 10);
        response.on("close", () => clearInterval(dripping));
      },
      { limits: { total: 200 } },
    );
    expect(problemOf(page)).toMatch(unreadable);
  });

  test("that ends in the middle gives no page", async () => {
    const cut: Answer = (_request, response) => {
      response.writeHead(200, { "content-length": "1000" }).write("half a page");
      setImmediate(() => response.destroy());
    };
    expect(problemOf(await fetched(cut))).toMatch(unreadable);
    const torn: Answer = (_request, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(mebibyte).subarray(0, 500));
    expect(problemOf(await fetched(torn))).toMatch(unreadable);
  });

  test("that sends headers without end gives no page", async () => {
    const page = await fetched((_request, response) => {
      for (let n = 0; n < 40; n += 1) response.setHeader(`x-${n}`, "tide".repeat(250));
      response.end("page");
    });
    expect(problemOf(page)).toMatch(unreadable);
  });

  test.each([204, 206, 400, 404, 429, 500, 503])("is quoted with its status %i", async status => {
    const page = await fetched((_request, response) => response.writeHead(status).end());
    expect(problemOf(page)).toContain(`answered with status ${status}`);
  });

  test("is left at once when the program ends", async () => {
    const stop = new AbortController();
    const page = await fetched(() => stop.abort(), { signal: stop.signal });
    expect(page.outcome).toBe("failed");
  });
});
