import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { type FetchedPage, fetchPage } from "../../src/ingest/fetch-page.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const mebibyte = 1024 * 1024;

/** What came of a fetch from a raw server: `sent` bytes were written to whoever connected, as fast as they were taken. */
type Bombed = { page: FetchedPage; sent: number; connections: number };

type Feeding = { forever: boolean; every: number; count: (bytes: number) => void };

/**
 * Fetches a page from a server that writes raw bytes: `parts` one after the other, and the last one again and again where
 * `forever` is set, each once the one before was taken.
 */
async function bombed(
  parts: readonly (string | Uint8Array)[],
  { forever = false, total = 10_000, every = 0 } = {},
): Promise<Bombed> {
  let [sent, connections] = [0, 0];
  const count = (bytes: number) => {
    sent += bytes;
  };
  const server = createServer(socket => {
    connections += 1;
    socket.on("error", () => {});
    socket.once("data", () => void feed(socket, parts, { forever, every, count }));
  }).listen(0, "127.0.0.1");
  closing.push(() => server.close());
  await once(server, "listening");
  const place = server.address();
  const port = place !== null && typeof place === "object" ? place.port : 0;
  const page = await fetchPage(`http://localhost:${port}/page`, { allowLoopback: true, limits: { total } });
  await new Promise(resolve => server.close(resolve));
  return { page, sent, connections };
}

async function feed(
  socket: Socket,
  parts: readonly (string | Uint8Array)[],
  { forever, every, count }: Feeding,
): Promise<void> {
  const last = parts.at(-1) ?? "";
  for (let n = 0; !socket.destroyed && (n < parts.length || forever); n += 1) {
    if (every > 0) await new Promise(resolve => setTimeout(resolve, every));
    const part = parts[n] ?? last;
    count(part.length);
    const isTaken = socket.write(part);
    if (!isTaken) await Promise.race([once(socket, "drain"), once(socket, "close")]).catch(() => {});
  }
  if (!forever) socket.end();
}

function head(...headers: string[]): string {
  return `${["HTTP/1.1 200 OK", ...headers].join("\r\n")}\r\n\r\n`;
}

const sized = (body: Uint8Array, ...headers: string[]) => [
  head(`Content-Length: ${body.length}`, ...headers),
  body,
];

/** What lies in the network between two programs on one machine is taken too, though nobody reads it. */
const inFlight = 8 * mebibyte;

function expectRefused({ page, sent, connections }: Bombed, most: number): void {
  expect(page).toMatchObject({ outcome: "failed" });
  expect(connections).toBe(1);
  expect(sent).toBeLessThan(most + inFlight);
}

describe("a small page that would unpack to 256 MiB", () => {
  const zeros = Buffer.alloc(256 * mebibyte);
  const once = gzipSync(zeros);

  test.each([
    ["gzip", once],
    ["br", brotliCompressSync(zeros)],
    ["deflate", deflateSync(zeros)],
    ["deflate", deflateRawSync(zeros)],
    ["gzip, gzip", gzipSync(once)],
    ["gzip, br", brotliCompressSync(once)],
    ["gzip, gzip, deflate", deflateSync(gzipSync(once))],
    ["x-gzip", Buffer.concat(Array.from({ length: 20 }, () => once))],
  ])("in %s is refused after 5 MiB of it", async (encoding, body) => {
    const before = process.memoryUsage().arrayBuffers;
    const result = await bombed(sized(body, `Content-Encoding: ${encoding}`));
    expectRefused(result, body.length);
    expect(result.page.outcome === "failed" && result.page.problem).toContain("larger than 5 MiB");
    // What was unpacked is some times the limit at the most, never the bomb.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * mebibyte);
  });
});

describe("a page without end", () => {
  const block = Buffer.alloc(64 * 1024, "tide ");

  test("of no said length is refused", async () => {
    expectRefused(await bombed([head("Connection: close"), block], { forever: true }), 5 * mebibyte);
  });

  test("in chunks is refused", async () => {
    const chunk = `${block.length.toString(16)}\r\n${block.toString()}\r\n`;
    expectRefused(await bombed([head("Transfer-Encoding: chunked"), chunk], { forever: true }), 5 * mebibyte);
  });

  test("in chunks of one byte each is refused", async () => {
    const chunks = "1\r\nx\r\n".repeat(10_000);
    const result = await bombed([head("Transfer-Encoding: chunked"), chunks], { forever: true });
    expectRefused(result, mebibyte);
    // By the number of its parts, not by the clock.
    expect(result.page.outcome === "failed" && result.page.problem).toContain("larger than 5 MiB");
  });

  test("in one chunk's extension is refused", async () => {
    const opened = `${head("Transfer-Encoding: chunked")}5;tide=`;
    const extension = "a".repeat(64 * 1024);
    expectRefused(await bombed([opened, extension], { forever: true }), 10 * mebibyte);
  });

  test("in trailers is refused", async () => {
    const opened = `${head("Transfer-Encoding: chunked")}4\r\ntide\r\n0\r\n`;
    const trailer = `x-tide: ${"a".repeat(1000)}\r\n`;
    expectRefused(await bombed([opened, trailer], { forever: true }), mebibyte);
  });

  test("that drips is cut off at the deadline", async () => {
    const result = await bombed([head("Connection: close"), "x"], { forever: true, every: 5, total: 150 });
    expectRefused(result, 1000);
  });

  test("packed, in chunks of one byte each, is refused", async () => {
    const stored = Buffer.from([
      0x1f,
      0x8b,
      8,
      0,
      0,
      0,
      0,
      0,
      0,
      3,
      ...Array.from({ length: 990 }, (_, n) => [0, 0, 0, 0xff, 0xff][n % 5] ?? 0),
    ]);
    const chunks = Buffer.concat([...stored].map(byte => Buffer.from([0x31, 13, 10, byte, 13, 10])));
    const opened = head("Transfer-Encoding: chunked", "Content-Encoding: gzip");
    const nothing = chunks.subarray(60);
    const result = await bombed([opened, chunks, nothing], { forever: true });
    expectRefused(result, mebibyte);
    expect(result.page.outcome === "failed" && result.page.problem).toContain("larger than 5 MiB");
  });

  test("packed without a byte of content is refused", async () => {
    // A gzip header, then stored blocks of no bytes.
    const start = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
    const nothing = Buffer.alloc(5 * 13_000, Buffer.from([0, 0, 0, 0xff, 0xff]));
    const opened = head("Connection: close", "Content-Encoding: gzip");
    expectRefused(await bombed([opened, start, nothing], { forever: true }), 5 * mebibyte);
  });
});

describe("headers", () => {
  test.each([
    ["without end", `x-tide: ${"a".repeat(500)}\r\n`],
    ["of one name that never ends", "a".repeat(8000)],
  ])("%s are refused", async (_what, part) => {
    expectRefused(await bombed(["HTTP/1.1 200 OK\r\n", part], { forever: true }), mebibyte);
  });

  test("of 64 KiB are refused", async () => {
    const result = await bombed([head(`x-tide: ${"a".repeat(64 * 1024)}`, "Content-Length: 4"), "tide"]);
    expectRefused(result, 100 * 1024);
  });

  test("that drip are cut off at the deadline", async () => {
    const result = await bombed(["HTTP/1.1 200 OK\r\n", "x: y\r\n"], { forever: true, every: 5, total: 150 });
    expectRefused(result, 1000);
  });

  test("of a status line without end are refused", async () => {
    expectRefused(await bombed(["HTTP/1.1 200 ", "OK ".repeat(5000)], { forever: true }), 20 * mebibyte);
  });

  test("of interim answers without end are refused", async () => {
    const interim = "HTTP/1.1 103 Early Hints\r\nlink: </tide>\r\n\r\n".repeat(100);
    expectRefused(await bombed([interim], { forever: true }), 20 * mebibyte);
  });
});

describe("a length that is a lie", () => {
  test("of more than comes gives no page", async () => {
    expectRefused(await bombed([head("Content-Length: 5000"), "tide"]), 1000);
  });

  test("of more than is taken is refused before a byte is read", async () => {
    const result = await bombed([head("Content-Length: 6000000"), "tide"]);
    expect(result.page.outcome === "failed" && result.page.problem).toContain("larger than 5 MiB");
  });

  test("of less than comes gives so much and no more", async () => {
    const { page } = await bombed([head("Content-Length: 4"), "tide and more"]);
    // Whether that is a page or none, the rest is nobody's.
    if (page.outcome === "page") expect(Buffer.from(page.bytes).toString()).toBe("tide");
    else expect(page.outcome).toBe("failed");
  });

  test.each([
    ["twice, and different", head("Content-Length: 4", "Content-Length: 9")],
    ["beside chunks", head("Content-Length: 4", "Transfer-Encoding: chunked")],
    ["below nothing", head("Content-Length: -4")],
    ["that is no number", head("Content-Length: tide")],
  ])("%s gives no page", async (_what, opened) => {
    expectRefused(await bombed([opened, "tide"]), 1000);
  });
});

test.each([
  ["nothing", ""],
  ["another protocol", "220 harbour.example ESMTP\r\n"],
  ["HTTP/0.9", "<html>tide</html>"],
  ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
  ["zeros", "\0".repeat(1000)],
  [
    "a switch of protocols",
    "HTTP/1.1 101 Switching Protocols\r\nupgrade: tide\r\nconnection: upgrade\r\n\r\n",
  ],
])("a server that answers with %s gives no page", async (_what, said) => {
  expectRefused(await bombed([said], { total: 500 }), 2000);
});
