import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { Fault } from "../errors.ts";
import type { PollState } from "../store/source-store.ts";
import { checkedAddress, spokenAddress } from "./checked-address.ts";
import { bodyEncodings, readBody } from "./read-body.ts";
import { requestPage } from "./request-page.ts";
import { publicAddresses, type ResolveHost, systemResolve } from "./resolve-host.ts";
import { utf8Of } from "./utf8-of.ts";

/** What a fetch may take. Times in milliseconds, the size in bytes unpacked. RELIABILITY, section 5. */
type FetchLimits = { connect: number; answer: number; total: number; bytes: number };

const usualLimits: FetchLimits = {
  connect: 5_000,
  answer: 10_000,
  total: 20_000,
  // The largest real live pages are about 3 MB.
  bytes: 5 * 1024 * 1024,
};

/** How pages are fetched. */
export type FetchOptions = {
  /** An address or page where publishers reach whoever runs this: it goes into the user agent. Printable ASCII. */
  contact?: string | null | undefined;
  /** For tests: this machine's own addresses may be fetched, at any port. @default false */
  allowLoopback?: boolean | undefined;
  /** Resolves names to addresses. @default the machine's resolver */
  resolve?: ResolveHost | undefined;
  /** Smaller limits than the usual ones, for tests. */
  limits?: Partial<FetchLimits> | undefined;
  /** Ends a fetch that is under way. */
  signal?: AbortSignal | undefined;
};

/** What the server gave to ask with later; `url` is the address that gave it. */
export type Validators = NonNullable<PollState["validators"]>;

/** What came of a fetch, with the headers of the answer where there was one. `url` is where redirects ended. */
export type FetchedPage =
  | { outcome: "page"; url: string; bytes: Uint8Array; validators: Validators; headers: IncomingHttpHeaders }
  | { outcome: "unchanged"; url: string; headers: IncomingHttpHeaders }
  | {
      outcome: "failed";
      /** For the person: what happened and what to do; never what a network behind the name did. */
      problem: string;
      /** For the log alone. */
      cause: unknown;
      headers: IncomingHttpHeaders;
    };

/** So many redirects are followed; real pages need one or two. */
const mostHops = 5;
const redirects = [301, 302, 303, 307, 308];
/** Longer validators are not worth keeping; real ones have some dozens of characters. */
const longestValidator = 1000;

/**
 * Fetches a page by http or https from a public address: 5 seconds to connect, 10 to answer, 20 in all, 5 MiB unpacked,
 * five redirects, each checked again and none from https to http. With `known` the server may say that nothing changed.
 * Never throws for what an address or a server does.
 */
export async function fetchPage(
  address: string,
  options: FetchOptions,
  known: Validators | null = null,
): Promise<FetchedPage> {
  const limits = { ...usualLimits, ...options.limits };
  const stops = [AbortSignal.timeout(limits.total), ...(options.signal ? [options.signal] : [])];
  const fetching = { options, limits, known, signal: AbortSignal.any(stops), spoken: spokenAddress(address) };
  try {
    return await followed(address, fetching);
  } catch (cause) {
    const problem = cause instanceof Fault ? cause.message : unreadable(fetching.spoken);
    return { outcome: "failed", problem, cause, headers: {} };
  }
}

type Fetching = {
  options: FetchOptions;
  limits: FetchLimits;
  known: Validators | null;
  signal: AbortSignal;
  spoken: string;
};

async function followed(address: string, fetching: Fetching): Promise<FetchedPage> {
  const { spoken, options } = fetching;
  const rules = { allowLoopback: options.allowLoopback ?? false };
  let url = checkedAddress(address, rules);
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const response = await answerOf(url, fetching);
    const { statusCode = 0, headers } = response;
    if (!redirects.includes(statusCode)) return await pageOf(url, response, fetching);
    response.destroy();
    const next = headers.location;
    if (next === undefined || !URL.canParse(next, url)) return refusal(statusCode, headers, spoken);
    url = nextAddress(url, next, { ...rules, spoken });
  }
  throw new Fault("input", `${spoken} leads from one address to the next without end. Check the address.`);
}

/** Where a redirect leads, checked as if a person had given it. */
function nextAddress(
  from: URL,
  location: string,
  { spoken, allowLoopback }: { spoken: string; allowLoopback: boolean },
): URL {
  let next: URL;
  try {
    next = checkedAddress(new URL(location, from).href, { allowLoopback });
  } catch (cause) {
    throw new Fault("input", `${spoken} leads to an address that is not a page on the public web.`, {
      cause,
    });
  }
  if (from.protocol === "http:" || next.protocol === "https:") return next;
  throw new Fault("input", `${spoken} leads to a page without https, which I do not follow.`);
}

async function answerOf(url: URL, fetching: Fetching): Promise<IncomingMessage> {
  const { options, limits, known, signal } = fetching;
  const { resolve = systemResolve, allowLoopback = false } = options;
  const finding = AbortSignal.any([signal, AbortSignal.timeout(limits.connect)]);
  const addresses = await until(finding, publicAddresses(url, { resolve, allowLoopback }));
  return requestPage(url, {
    addresses,
    headers: headersFor(url, options.contact ?? null, known),
    connectWithin: limits.connect,
    answerWithin: limits.answer,
    signal,
  });
}

async function pageOf(url: URL, response: IncomingMessage, fetching: Fetching): Promise<FetchedPage> {
  const { known, limits, signal, spoken } = fetching;
  const { statusCode = 0, headers } = response;
  if (statusCode === 304 && known?.url === url.href) {
    response.destroy();
    return { outcome: "unchanged", url: url.href, headers };
  }
  // Others of the 2xx have no page, or a part of it.
  if (statusCode !== 200) {
    response.destroy();
    return refusal(statusCode, headers, spoken);
  }
  try {
    const body = await readBody(response, { most: limits.bytes, spoken, signal });
    const validators = {
      url: url.href,
      etag: shortOrNull(headers.etag),
      lastModified: shortOrNull(headers["last-modified"]),
    };
    const bytes = utf8Of(body, headers["content-type"]);
    return { outcome: "page", url: url.href, bytes, validators, headers };
  } finally {
    response.destroy();
  }
}

function headersFor(url: URL, contact: string | null, known: Validators | null): Record<string, string> {
  const about = contact === null ? "news briefing bot" : `news briefing bot; ${contact}`;
  const asked = known?.url === url.href ? known : null;
  return {
    "user-agent": `Standfirst (${about})`,
    accept: "text/html,application/json,*/*;q=0.5",
    "accept-encoding": bodyEncodings,
    ...(asked !== null && asked.etag !== null && { "if-none-match": asked.etag }),
    ...(asked !== null && asked.lastModified !== null && { "if-modified-since": asked.lastModified }),
  };
}

function shortOrNull(value: string | undefined): string | null {
  return value === undefined || value.length > longestValidator ? null : value;
}

function refusal(status: number, headers: IncomingHttpHeaders, spoken: string): FetchedPage {
  const problem = `${spoken} answered with status ${status}. Check the address, or save the page and give the file.`;
  return { outcome: "failed", problem, cause: new Error(`status ${status}`), headers };
}

/** One sentence for every network: a name that is private, unknown, refused or silent sounds the same. */
function unreadable(spoken: string): string {
  return `${spoken} could not be read. Check that it is the address of a page on the public web and try again, or save the page and give the file.`;
}

/** `work`, unless the signal ends first: a resolver cannot be told to stop. */
function until<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener("abort", () => reject(new Error("no address in time")), { once: true });
    work.then(resolve, reject);
  });
}
