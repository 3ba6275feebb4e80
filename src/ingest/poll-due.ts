import type { Log } from "../log.ts";
import type { FollowedPage } from "../store/source-store.ts";
import { plusSeconds } from "../time/instant.ts";
import { type Polled, type Polling, pollPage } from "./poll-page.ts";
import { followStoryPages } from "./story-pages.ts";
import { trySuccessor } from "./successor.ts";

/** How long a host stays taken if the program dies in a poll, in seconds: a fetch takes 20 at most, reading a large page 30. */
const claimFor = 60;
/** So many hosts are polled at once: pages of one story come from a handful. */
const mostHosts = 4;

/**
 * Polls the pages of a story that are due: those its file lists, those that people follow, and those that carry these on,
 * which it looks for. Several hosts at once, one host never twice and never before its turn, whoever else polls it. Gives
 * what each poll did; a page that fails is among them, and only a store that fails throws.
 */
export async function pollDue(polling: Polling): Promise<Polled[]> {
  const { coverage, story, clock } = polling;
  const now = clock.now();
  followStoryPages(coverage, story, now);
  const due = coverage.followed.due(story.id, now);
  const hosts = [...Map.groupBy(due, page => new URL(page.url).hostname).values()];
  const polled: Polled[] = [];
  const workOff = async () => {
    for (let pages = hosts.shift(); pages !== undefined; pages = hosts.shift()) {
      polled.push(...(await pollHost(pages, polling)));
    }
  };
  await Promise.all(Array.from({ length: mostHosts }, workOff));
  for (const source of new Set(polled.map(each => each.source))) trySuccessor(source, polling);
  return polled;
}

/** Polls pages of one host, one after the other; what is not its turn, or somebody else's, is left for the next time. */
async function pollHost(pages: readonly FollowedPage[], polling: Polling): Promise<Polled[]> {
  const { coverage, clock, fetching, log } = polling;
  const polled: Polled[] = [];
  for (const page of pages) {
    const now = clock.now();
    if (fetching.signal?.aborted || (fetching.pace?.waitFor(page.url) ?? 0) > 0) break;
    if (!coverage.followed.claim(page, now, plusSeconds(now, claimFor))) break;
    const result = await pollPage(page, polling);
    if (result === null) break;
    polled.push(result);
    logPolled(result, log);
  }
  return polled;
}

function logPolled(polled: Polled, log: Log): void {
  const { outcome, problem, ...counts } = polled;
  if (outcome === "failed") log.warn("a page could not be polled", { url: polled.url, problem });
  else if (outcome === "changed") log.info("a page has changed", counts);
  else log.debug("a page is as it was", { url: polled.url });
}
