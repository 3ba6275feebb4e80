import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import { type buildConnector, Client } from "undici";

/** How to ask for a page. */
type PageRequest = {
  connect: buildConnector.connector;
  headers: Readonly<Record<string, string>>;
  /** Most milliseconds until the answer begins. */
  answerWithin: number;
  /** Ends all of it, the body too. */
  signal: AbortSignal;
};

/** An answer whose body is still to be read; `close` ends the connection and must be called. */
export type PageAnswer = {
  status: number;
  headers: IncomingHttpHeaders;
  body: Readable;
  close: () => void;
};

/** A page's headers have some hundred bytes; cookies that nobody asked for may make it 8 KiB. */
const mostHeaders = 32 * 1024;
/** Interim answers (1xx) before the real one; servers send one or two. */
const mostInterim = 8;

/** One GET over a connection of its own: no pool, no proxy, no redirects, nothing unpacked. Throws what the network says. */
export async function requestPage(url: URL, asked: PageRequest): Promise<PageAnswer> {
  const { connect, headers, answerWithin } = asked;
  const client = new Client(url.origin, {
    ...{ connect, maxHeaderSize: mostHeaders, allowH2: false },
    // Our own timers are exact; these are of half a second.
    ...{ headersTimeout: 0, bodyTimeout: 0 },
  });
  const close = () => void client.destroy().catch(() => {});
  const late = new AbortController();
  const answering = setTimeout(() => late.abort(new Error("no answer in time")), answerWithin);
  let interim = 0;
  try {
    const answer = await client.request({
      ...{ path: `${url.pathname}${url.search}`, method: "GET", headers },
      signal: AbortSignal.any([asked.signal, late.signal]),
      onInfo: () => {
        interim += 1;
        if (interim > mostInterim) late.abort(new Error("no end of interim answers"));
      },
    });
    // Whoever closes before the end does not care what the network says then.
    answer.body.on("error", () => {});
    return { status: answer.statusCode, headers: plainHeaders(answer.headers), body: answer.body, close };
  } catch (error) {
    close();
    throw error;
  } finally {
    clearTimeout(answering);
  }
}

/** Headers of which several lines make one list (RFC 9110, 5.3); of any other only the first line counts. */
const lists = ["cache-control", "content-encoding", "link", "x-robots-tag"];

function plainHeaders(given: Readonly<Record<string, string | string[] | undefined>>): IncomingHttpHeaders {
  const headers: IncomingHttpHeaders = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === "set-cookie" || value === undefined) continue;
    headers[name] = typeof value === "string" ? value : lists.includes(name) ? value.join(", ") : value[0];
  }
  return headers;
}
