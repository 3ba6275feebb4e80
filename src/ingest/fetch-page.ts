import { lookup } from "node:dns";
import { type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { Fault } from "../errors.ts";
import { isPublicAddress } from "./public-address.ts";

/** The longest a page may take, redirects and all, in milliseconds. */
const deadline = 10_000;
/** The largest page that is read, in bytes: the largest real live pages are about 3 MB. */
const largest = 5 * 1024 * 1024;
/** So many redirects are followed; real pages need one or two. */
const hops = 5;

/** Whether this machine's and private networks' addresses may be fetched; tests and proxies need it. */
type FetchOptions = { allowPrivate: boolean };

/**
 * Fetches a page by http or https: 10 seconds, 5 MiB, five redirects, public addresses only. The address that was
 * checked is the address that is connected to. Throws Fault("input") saying what to do; never why a network refused.
 */
export async function fetchPage(
  address: string,
  options: FetchOptions,
): Promise<{ bytes: Uint8Array; url: string }> {
  const signal = AbortSignal.timeout(deadline);
  let url = checked(address, address, options);
  for (let hop = 0; hop <= hops; hop += 1) {
    const response = await answerOf(url, address, signal, options);
    const status = response.statusCode ?? 0;
    if (status >= 200 && status < 300) return { bytes: await bodyOf(response, address), url: url.href };
    response.destroy();
    const { location } = response.headers;
    if (status < 300 || status >= 400 || !location || !URL.canParse(location, url)) {
      throw new Fault(
        "input",
        `${address} answered with status ${status}. Check the address, or save the page and give the file.`,
      );
    }
    url = checked(new URL(location, url).href, address, options);
  }
  throw new Fault(
    "input",
    `${address} leads from one address to another without end. Save the page and give the file.`,
  );
}

function checked(next: string, address: string, { allowPrivate }: FetchOptions): URL {
  const url = URL.canParse(next) ? new URL(next) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new Fault("input", `${address} is not an address I can read: only http and https are.`);
  }
  // An address written as numbers, in brackets for IPv6, is not looked up and so is checked here.
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  const forbidden = isIP(literal) !== 0 && !isPublicAddress(literal);
  if (url.username !== "" || url.password !== "" || (forbidden && !allowPrivate)) throw notPublic(address);
  return url;
}

function answerOf(
  url: URL,
  address: string,
  signal: AbortSignal,
  { allowPrivate }: FetchOptions,
): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const settings: RequestOptions = {
    signal,
    // No compression: a few bytes of it can become gigabytes.
    headers: {
      "user-agent": "Standfirst",
      accept: "text/html,application/json,*/*;q=0.5",
      "accept-encoding": "identity",
    },
    ...(!allowPrivate && { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    request(url, settings, resolve)
      .on("error", error => reject(error instanceof Fault ? error : unreachable(address, error)))
      .end();
  });
}

/** Looks a host up and refuses it when any of its addresses is not public. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const first = addresses?.[0];
    if (error || !first) return callback(error ?? new Error("no address"), "", 0);
    if (!addresses.every(({ address }) => isPublicAddress(address)))
      return callback(notPublic(hostname), "", 0);
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

async function bodyOf(response: IncomingMessage, address: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response) {
      parts.push(part);
      size += part.length;
      if (size > largest)
        throw new Fault("input", `${address} is larger than 5 MiB. Save the page and give the file.`);
    }
  } catch (error) {
    throw error instanceof Fault ? error : unreachable(address, error);
  }
  return Buffer.concat(parts);
}

function notPublic(address: string): Fault {
  return new Fault("input", `${address} is not a public address. Save the page and give the file.`);
}

function unreachable(address: string, cause: unknown): Fault {
  return new Fault(
    "input",
    `${address} could not be read within 10 seconds. Try again, or save the page and give the file.`,
    {
      cause,
    },
  );
}
