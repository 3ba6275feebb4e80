import type { Clock } from "../time/clock.ts";
import { type Instant, plusSeconds, secondsBetween } from "../time/instant.ts";
import { type FetchedPage, type FetchOptions, fetchPage } from "./fetch-page.ts";
import { type RobotsFile, readRobots, robotsAllow, robotsMostBytes, silentRobots } from "./robots-file.ts";
import { retryAfter } from "./server-wait.ts";

const day = 24 * 3600;
/** RFC 9309, 2.4: a file is read again after a day. */
const keptFor = day;
/** RFC 9309, 2.3.1.4: after so long without an answer a site may be read as if it had no file. */
const patience = 30 * day;
/** A file that could not be read is asked for again after ten minutes, or when its server says. */
const tryAgain = 600;
/** So many sites are remembered; redirects lead to some that are never seen again. */
const mostSites = 1000;

/** The rules of sites, kept for a day each in memory: a restart asks again. */
export type RobotsRules = {
  /**
   * Why the address may not be read, a sentence for the person about the address as `spoken`; null where it may. Asks the
   * site for its file where that is not known or a day old, with the limits and connections of `options`.
   */
  refusal(url: URL, asked: { spoken: string; options: FetchOptions }): Promise<string | null>;
};

type Site = {
  /** What the file said when it was last read; null where it never could be. */
  file: RobotsFile | null;
  /** Since when it cannot be read; null where it can. */
  silentSince: Instant | null;
  /** What the person is told meanwhile. */
  problem: (spoken: string) => string;
  askAgainAt: Instant;
};

/** An empty memory of robots.txt files; one is shared by all that fetches. */
export function robotsRules(clock: Clock): RobotsRules {
  const sites = new Map<string, Site>();
  return {
    refusal: async (url, { spoken, options }) => {
      const now = clock.now();
      const known = sites.get(url.origin) ?? null;
      const isFresh = known !== null && now < known.askAgainAt;
      const site = isFresh ? known : siteAfter(known, await robotsOf(url, options), { now, options });
      // A fetch that was ended from outside says nothing of the site.
      if (!isFresh && site.silentSince !== null && options.signal?.aborted) return site.problem(spoken);
      if (!isFresh && sites.size >= mostSites) sites.clear();
      sites.set(url.origin, site);
      const delay = site.file?.crawlDelay ?? null;
      if (delay !== null) options.pace?.slowTo(url, delay);
      return refusalOf(site, url, { spoken, now });
    },
  };
}

function robotsOf(url: URL, options: FetchOptions): Promise<FetchedPage> {
  const limits = { ...options.limits, bytes: robotsMostBytes };
  return fetchPage(new URL("/robots.txt", url).href, {
    ...options,
    ...{ robots: undefined, patient: false, cut: true, limits },
  });
}

function siteAfter(
  known: Site | null,
  fetched: FetchedPage,
  { now, options }: { now: Instant; options: FetchOptions },
): Site {
  const problem = sentenceFor(fetched);
  const site = { silentSince: null, problem, askAgainAt: plusSeconds(now, keptFor) };
  if (fetched.outcome === "page") {
    return { ...site, file: readRobots(fetched.bytes, options.agent ?? "Standfirst") };
  }
  const status = fetched.outcome === "failed" ? fetched.status : null;
  // There is no file (also: no end of redirects). "Too many requests" is no answer yet.
  if (status !== null && status < 500 && status !== 429) return { ...site, file: silentRobots };
  const wait = Math.max(tryAgain, retryAfter(fetched.headers, now));
  return {
    ...{ problem, file: known?.file ?? null },
    silentSince: known?.silentSince ?? now,
    askAgainAt: plusSeconds(now, wait),
  };
}

/** While the file cannot be read what it last said stands; where nothing is known nothing may be read, for 30 days. */
function refusalOf(site: Site, url: URL, { spoken, now }: { spoken: string; now: Instant }): string | null {
  const { file, silentSince, problem } = site;
  const isGivenUp = silentSince !== null && secondsBetween(silentSince, now) > patience;
  if (isGivenUp) return null;
  if (file === null) return problem(spoken);
  if (robotsAllow(file, url)) return null;
  return `${spoken} is closed to programs by its site (robots.txt), so I do not read it. Save the page and give the file, or ask the site to allow it.`;
}

/** A site that does not answer sounds as it would if its page did not. */
function sentenceFor(fetched: FetchedPage): (spoken: string) => string {
  const status = fetched.outcome === "failed" ? fetched.status : null;
  if (status === null) {
    return spoken =>
      `${spoken} could not be read. Check that it is the address of a page on the public web and try again, or save the page and give the file.`;
  }
  return spoken =>
    `${spoken} was not read: its site could not say whether programs may (robots.txt answered with status ${status}). I ask again in some minutes.`;
}
