import type { IncomingHttpHeaders } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "../errors.ts";
import type { PollState } from "../store/source-store.ts";
import { checkedAddress, spokenAddress } from "./checked-address.ts";
import { checkedConnector } from "./checked-connector.ts";
import type { HostPace } from "./host-pace.ts";
import { bodyEncodings, readBody } from "./read-body.ts";
import { type PageAnswer, requestPage } from "./request-page.ts";
import { type ResolveHost, systemResolve } from "./resolve-host.ts";
import type { RobotsRules } from "./robots-rules.ts";
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
  /** The name by which servers and robots.txt files know the program: letters, `-` and `_`. @default "Standfirst" */
  agent?: string | undefined;
  /** An address or page where publishers reach whoever runs this: it goes into the user agent. Printable ASCII. */
  contact?: string | null | undefined;
  /** Rules of robots.txt files, shared by all fetches of the program; without it none are asked for (tests). */
  robots?: RobotsRules | undefined;
  /** Where visits are noted, shared by all fetches of the program. Who fetches asks it first, or is `patient`. */
  pace?: HostPace | undefined;
  /** Waits for the host's turn, two minutes at the most, instead of leaving that to the caller. @default false */
  patient?: boolean | undefined;
  /** A larger page is cut there instead of refused. @default false */
  cut?: boolean | undefined;
  /** For tests: this machine's own address may be fetched, at any port. @default false */
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
      /** The status of the answer that was no page; null where there was no answer, or it was not let go on. */
      status: number | null;
    };

/** So many redirects are followed; real pages need one or two. */
const mostHops = 5;
const redirects = [301, 302, 303, 307, 308];
/** Longer validators are not worth keeping; real ones have some dozens of characters. */
const longestValidator = 1000;
/** How long a person who gives an address is made to wait for the host's turn, in seconds. */
const longestPatience = 120;

/**
 * Fetches a page by http or https from a public address: 5 seconds to connect, 10 to answer, 20 in all, 5 MiB unpacked,
 * five redirects, each checked again and none from https to http, all of them as the hosts' robots.txt files allow. With
 * `known` the server may say that nothing changed. Never throws for what an address or a server does.
 */
export async function fetchPage(
  address: string,
  options: FetchOptions,
  known: Validators | null = null,
): Promise<FetchedPage> {
  const spoken = spokenAddress(address);
  try {
    const url = checkedAddress(address, { allowLoopback: options.allowLoopback ?? false });
    if (options.patient === true) await turnOf(url, spoken, options);
    const limits = { ...usualLimits, ...options.limits };
    const stops = [AbortSignal.timeout(limits.total), ...(options.signal ? [options.signal] : [])];
    const signal = AbortSignal.any(stops);
    return await followed(url, { options: { ...options, signal }, limits, known, signal, spoken });
  } catch (cause) {
    const problem = cause instanceof Fault ? cause.message : unreadable(spoken);
    return { outcome: "failed", problem, cause, headers: {}, status: null };
  }
}

type Fetching = {
  options: FetchOptions;
  limits: FetchLimits;
  known: Validators | null;
  signal: AbortSignal;
  spoken: string;
};

/** Waits until the host may be visited. Throws Fault("input") where that takes too long. */
async function turnOf(url: URL, spoken: string, { pace, signal }: FetchOptions): Promise<void> {
  for (let wait = pace?.waitFor(url) ?? 0; wait > 0; wait = pace?.waitFor(url) ?? 0) {
    if (wait > longestPatience) {
      const minutes = Math.ceil(wait / 60);
      throw new Fault(
        "input",
        `${spoken} asks to be left alone for ${minutes} more minutes. Try again then.`,
      );
    }
    await sleep(wait * 1000, undefined, { signal });
  }
}

async function followed(first: URL, fetching: Fetching): Promise<FetchedPage> {
  const { spoken, options } = fetching;
  const rules = { allowLoopback: options.allowLoopback ?? false };
  let url = first;
  for (let hop = 0; ; hop += 1) {
    const refused = await options.robots?.refusal(url, { spoken, options });
    if (refused) throw new Fault("input", refused);
    const ended = options.pace?.begin(url);
    const answer = await answerOf(url, fetching).finally(ended);
    const { status, headers, close } = answer;
    try {
      options.pace?.answered(url, status, headers);
      if (!redirects.includes(status)) return await pageOf(url, answer, fetching);
    } finally {
      close();
    }
    const next = headers.location;
    if (next === undefined || !URL.canParse(next, url)) return refusal(answer, spoken);
    if (hop === mostHops) return endless(answer, spoken);
    url = nextAddress(url, next, { ...rules, spoken });
  }
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

function answerOf(url: URL, { options, limits, known, signal }: Fetching): Promise<PageAnswer> {
  const { resolve = systemResolve, allowLoopback = false } = options;
  // What frames the body comes on top of it: half of the bytes at the worst that servers do.
  const most = 2 * limits.bytes;
  return requestPage(url, {
    connect: checkedConnector({ resolve, allowLoopback, within: limits.connect, most, signal }),
    headers: headersFor(url, options, known),
    answerWithin: limits.answer,
    signal,
  });
}

async function pageOf(url: URL, answer: PageAnswer, fetching: Fetching): Promise<FetchedPage> {
  const { known, limits, options, spoken } = fetching;
  const { status, headers } = answer;
  if (status === 304 && known?.url === url.href) return { outcome: "unchanged", url: url.href, headers };
  // Others of the 2xx have no page, or a part of it.
  if (status !== 200) return refusal(answer, spoken);
  const type = headers["content-type"];
  // Pictures, films and sounds: their bytes would be thrown away.
  if (/^\s{0,9}(?:image|video|audio|font)\//i.test(type ?? "")) {
    throw new Fault("input", `${spoken} is no page of text. Give the address of the page.`);
  }
  const body = await readBody(answer, { most: limits.bytes, cut: options.cut ?? false, spoken });
  const validators = {
    url: url.href,
    etag: shortOrNull(headers.etag),
    lastModified: shortOrNull(headers["last-modified"]),
  };
  return { outcome: "page", url: url.href, bytes: utf8Of(body, type), validators, headers };
}

function headersFor(
  url: URL,
  { agent = "Standfirst", contact }: FetchOptions,
  known: Validators | null,
): Record<string, string> {
  const about = contact ? `news briefing bot; ${contact}` : "news briefing bot";
  const asked = known?.url === url.href ? known : null;
  return {
    "user-agent": `${agent} (${about})`,
    accept: "text/html,application/rss+xml,application/atom+xml,application/json,*/*;q=0.5",
    "accept-encoding": bodyEncodings,
    ...(asked !== null && asked.etag !== null && { "if-none-match": asked.etag }),
    ...(asked !== null && asked.lastModified !== null && { "if-modified-since": asked.lastModified }),
  };
}

function shortOrNull(value: string | undefined): string | null {
  return value === undefined || value.length > longestValidator ? null : value;
}

function refusal({ status, headers }: PageAnswer, spoken: string): FetchedPage {
  const problem = `${spoken} answered with status ${status}. Check the address, or save the page and give the file.`;
  return { outcome: "failed", problem, cause: new Error(`status ${status}`), headers, status };
}

function endless({ status, headers }: PageAnswer, spoken: string): FetchedPage {
  const problem = `${spoken} leads from one address to the next without end. Check the address.`;
  return { outcome: "failed", problem, cause: new Error("too many redirects"), headers, status };
}

/** One sentence for every network: a name that is private, unknown, refused or silent sounds the same. */
function unreadable(spoken: string): string {
  return `${spoken} could not be read. Check that it is the address of a page on the public web and try again, or save the page and give the file.`;
}
