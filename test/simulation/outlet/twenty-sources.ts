import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Story } from "../../../src/coverage/story.ts";
import { hostPace } from "../../../src/ingest/host-pace.ts";
import { pollDue } from "../../../src/ingest/poll-due.ts";
import { openCoverageStore } from "../../../src/store/sqlite/coverage-store.ts";
import { type Instant, laterOf, plusSeconds, secondsBetween } from "../../../src/time/instant.ts";
import { seededRandom } from "../../delivery/simulated-platform.ts";
import { type PollingDesk, pollingDesk } from "../../ingest/desk.ts";
import { type RandomOutlet, randomOutlets } from "./random-outlets.ts";
import { type ScriptedOutlet, scriptedOutlet } from "./scripted-outlet.ts";

/** What became of twenty outlets that were followed for some days. */
export type TwentySources = {
  polls: number;
  /** Requests that all servers of a host saw, and the fewest seconds between two of them. */
  hosts: Pick<HostVisits, "host" | "requests" | "closest">[];
  /** What the outlets published and the index does not hold, what it holds twice, and what nobody published. */
  lost: string[];
  twice: string[];
  foreign: string[];
  /** Bytes of the heap after a third of the days and after all, when all that can be collected is. */
  heap: { early: number; late: number };
};

const start: Instant = "2025-03-03T08:00:00Z";
const day = 86_400;
/** Milliseconds that a fetch may take: its timers stand in the heap for so long. */
const patience = { connect: 3000, total: 4000 };

/**
 * Follows twenty outlets with mishaps over real HTTP for so many days of a virtual clock. Ten share a host's name, as the
 * pace of visits counts hosts; the last day is without mishaps, so that all that can be read has been read.
 */
export async function twentySources({ days, seed }: { days: number; seed: number }): Promise<TwentySources> {
  const random = seededRandom(seed);
  const desk = pollingDesk({ now: start });
  desk.random = random;
  desk.fetching = { ...desk.fetching, pace: hostPace(desk.clock), limits: patience };
  const outlets = randomOutlets(start, days, random);
  const open: Opened[] = [];
  for (const [n, outlet] of outlets.entries()) {
    const host = n % 2 === 0 ? "localhost" : "127.0.0.1";
    open.push({ outlet, host, server: await scriptedOutlet(outlet.script, desk.clock) });
  }
  desk.story = storyOf(open);
  const hosts = new Map<string, HostVisits>();
  const heaps = new Map<number, number>();
  let polls = 0;
  for (let passed = 1; passed <= days; passed += 1) {
    polls += await passTo(desk, plusSeconds(start, passed * day - 2 * 3600));
    writeElsewhere(desk);
    polls += await passTo(desk, plusSeconds(start, passed * day));
    countVisits(open, hosts);
    if (passed === Math.ceil(days / 3) || passed === days) heaps.set(passed, await heapInUse());
  }
  const heap = { early: heaps.get(Math.ceil(days / 3)) ?? 0, late: heaps.get(days) ?? 0 };
  const result = { polls, hosts: [...hosts.values()], ...comparison(desk, open), heap };
  desk.close();
  for (const { server } of open) await server.close();
  return result;
}

type Opened = { outlet: RandomOutlet; host: string; server: ScriptedOutlet };

function storyOf(open: readonly Opened[]): Story {
  return Story.parse({
    ...{
      id: "strike",
      name: "Valmere port strike",
      command: "strike",
      language: "en",
      timezone: "Europe/London",
    },
    sources: open.map(({ outlet, host, server }) => ({
      ...{ id: outlet.id, name: outlet.id },
      follow: outlet.follow.map(path => `${addressOf(host, server)}${path}`),
    })),
    topics: [
      { id: "strike", name: "The strike", phrases: ["strike", "pickets"] },
      { id: "freight", name: "Freight", phrases: ["ferry", "grain ships", "tugs", "docks", "pay"] },
    ],
    actors: [
      { id: "osei", name: "Marta Osei" },
      { id: "brandt", name: "Kurt Brandt" },
      { id: "calder", name: "Ines Calder" },
    ],
  });
}

function addressOf(host: string, server: ScriptedOutlet): string {
  return `http://${host}:${new URL(server.address).port}`;
}

/** Polls what falls due until a moment, at beats ten seconds apart at the least. */
async function passTo(desk: PollingDesk, moment: Instant): Promise<number> {
  let polls = 0;
  let beat = desk.clock.now();
  while (beat < moment) {
    desk.pass(secondsBetween(desk.clock.now(), beat));
    const polled = await pollDue(desk);
    polls += polled.length;
    beat = plusSeconds(beat, 10);
    // Where a host's turn has not come, the next beat tries again.
    if (polled.length === 0 && desk.coverage.followed.due("strike", beat).length > 0) continue;
    const [due = moment] = desk.coverage.followed
      .pages("strike")
      .map(page => page.nextPollAt)
      .toSorted();
    beat = laterOf(beat, due);
  }
  return polls;
}

type HostVisits = { host: string; requests: number; closest: number; last: Instant | null };

/** Counts the requests that the servers saw, and forgets them: what a simulation keeps is no program's memory. */
function countVisits(open: readonly Opened[], hosts: Map<string, HostVisits>): void {
  for (const [host, servers] of Map.groupBy(open, each => each.host)) {
    const times = servers.flatMap(({ server }) => server.visits.splice(0).map(({ at }) => at)).toSorted();
    const known = hosts.get(host) ?? { host, requests: 0, closest: Number.POSITIVE_INFINITY, last: null };
    for (const at of times) {
      if (known.last !== null) known.closest = Math.min(known.closest, secondsBetween(known.last, at));
      known.last = at;
    }
    known.requests += times.length;
    hosts.set(host, known);
  }
}

/** Another process writes: the store forgets which pages it has worked out, of which it remembers thousands of posts. */
function writeElsewhere({ folder, clock }: PollingDesk): void {
  const other = openCoverageStore(folder);
  other.quarantine("elsewhere", [{ source: "", reason: clock.now(), excerpt: "", readAt: clock.now() }]);
  other.close();
}

/** What was published, by outlet and title, against what the index holds. */
function comparison({ coverage }: PollingDesk, open: readonly Opened[]) {
  const published = open.flatMap(({ outlet: { id, script } }) => [
    ...script.pages.flatMap(page => page.posts.map(post => `${id} ${post.at} ${post.title}`)),
    ...(script.pages.length > 0
      ? []
      : script.lists.flatMap(list => list.entries.map(entry => `${id} ${entry.from} ${entry.title}`))),
  ]);
  const named = new Set(published);
  const pagesOwn = new Set(
    open.filter(({ outlet }) => outlet.script.pages.length > 0).map(({ outlet }) => outlet.id),
  );
  const held = coverage
    .posts({ story: "strike", from: null, to: null, asOf: null })
    // A feed's notes of an outlet's own pages are posts too.
    .filter(post => !(pagesOwn.has(post.source) && post.pageUrl?.endsWith("/all")))
    .map(post => `${post.source} ${post.publishedAt} ${post.title}`);
  const times = Map.groupBy(held, each => each);
  return {
    lost: published.filter(each => !times.has(each)),
    twice: [...times].flatMap(([each, same]) => (same.length > 1 ? [each] : [])),
    foreign: held.filter(each => !named.has(each)),
  };
}

/** Collects what can be collected once the last fetch's timers are over, and counts what is left. */
async function heapInUse(): Promise<number> {
  await wait(patience.total + 500);
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed;
}
