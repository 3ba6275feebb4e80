import type { IncomingHttpHeaders } from "node:http";
import type { Clock } from "../time/clock.ts";
import { type Instant, laterOf, plusSeconds, secondsBetween } from "../time/instant.ts";
import { retryAfter } from "./server-wait.ts";

/** Seconds between two visits to a host at the least. RELIABILITY, section 5. */
const leastBetween = 15;
/** Instants have whole seconds: one more makes sure of the whole stretch. */
const fraction = 1;
/** A longer crawl delay than this is not kept: five minutes is the pace of a live page that rests. */
const longestCrawlDelay = 300;
/** How long a host is left alone that says "too many requests" and not for how long, in seconds. */
const unsaidWait = 60;

/**
 * When which host may be visited: one visit at a time and at least 15 seconds between two, whoever in the program
 * makes them. A visit is one page with its redirects and, once a day, the robots.txt before it. Nothing here sleeps:
 * who asks too early puts off.
 */
export type HostPace = {
  /** Seconds until the host of the address may be visited; 0: now. While a visit is under way it is at least 15. */
  waitFor(url: string | URL): number;
  /** Notes that a visit to the host begins; the function that it gives notes its end. */
  begin(url: string | URL): () => void;
  /** Keeps what an answer asks of all visits to the host (`Retry-After`; a bare 429 asks for a minute). */
  answered(url: string | URL, status: number, headers: IncomingHttpHeaders): void;
  /** Keeps the seconds between two visits that the host's robots.txt asks for, at most five minutes. */
  slowTo(url: string | URL, seconds: number): void;
};

type HostState = { visits: number; freeAt: Instant; between: number };

/** An empty pace; one is shared by all that fetches. It lives as long as the process. */
export function hostPace(clock: Clock): HostPace {
  const hosts = new Map<string, HostState>();
  const stateOf = (url: string | URL): HostState => {
    // One machine serves a name at every port, and its owner counts requests to the name.
    const { hostname } = new URL(url);
    const known = hosts.get(hostname);
    if (known !== undefined) return known;
    forgetIdle(hosts, clock.now());
    const state = { visits: 0, freeAt: clock.now(), between: leastBetween };
    hosts.set(hostname, state);
    return state;
  };
  const putOff = (state: HostState, seconds: number) => {
    state.freeAt = laterOf(state.freeAt, plusSeconds(clock.now(), seconds));
  };
  return {
    waitFor: url => {
      const { visits, freeAt, between } = stateOf(url);
      const wait = Math.max(0, secondsBetween(clock.now(), freeAt));
      return visits > 0 ? Math.max(wait, between) : wait;
    },
    begin: url => {
      const state = stateOf(url);
      state.visits += 1;
      putOff(state, state.between + fraction);
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        state.visits -= 1;
      };
    },
    answered: (url, status, headers) => {
      const asked = status === 200 || status === 304 ? 0 : retryAfter(headers, clock.now());
      putOff(stateOf(url), asked === 0 && status === 429 ? unsaidWait : asked);
    },
    slowTo: (url, seconds) => {
      const state = stateOf(url);
      state.between = Math.min(Math.max(leastBetween, Math.ceil(seconds)), longestCrawlDelay);
    },
  };
}

/** Redirects lead to hosts that are never seen again: so many are kept at the most before the idle ones go. */
const mostHosts = 1000;

function forgetIdle(hosts: Map<string, HostState>, now: Instant): void {
  if (hosts.size < mostHosts) return;
  for (const [host, { visits, freeAt }] of hosts) {
    if (visits === 0 && freeAt < now) hosts.delete(host);
  }
}
