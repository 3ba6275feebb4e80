import { Story } from "../../../src/coverage/story.ts";
import { pollDue } from "../../../src/ingest/poll-due.ts";
import { coverageState } from "../../../src/recap/coverage-state.ts";
import type { SearchedSource } from "../../../src/recap/recap.ts";
import { type Instant, laterOf, plusSeconds, secondsBetween } from "../../../src/time/instant.ts";
import { type PollingDesk, pollingDesk } from "../../ingest/desk.ts";
import { type OutletScript, type ScriptedOutlet, scriptedOutlet } from "./scripted-outlet.ts";
import { march } from "./strike-posts.ts";

type OutletId = "courier" | "herald" | "wire";

/** The simulated month: three outlets over real HTTP, and the program that follows them by a clock of its own. */
export type OutletMonth = {
  desk: PollingDesk;
  /** Lets the time pass to a moment, polling whatever falls due on the way. */
  passTo: (moment: Instant) => Promise<void>;
  /** What the program says: the story's state by the two hours before (of one outlet alone, or of all), and the outlet's. */
  spoken: (outlet: OutletId | null, at: Instant, asOf: Instant | null) => string;
  /** The outlet's state, and seconds since the page that is said to be read was last served. */
  served: (outlet: OutletId, at: Instant) => { state: string; servedAgo: number | null };
  /** Paths of the pages of an outlet that were ever followed, lists apart. */
  pagesOf: (outlet: OutletId) => string[];
  /** Titles of the posts that these pages had, and of those that the index holds, sorted. */
  posts: () => { expected: string[]; held: string[] };
  close: () => Promise<void>;
};

/** What is asked at a moment: the two hours before it. */
const asked = 2 * 3600;

/** Opens the outlets and follows what a story's file would name: their first pages and their lists. */
export async function outletMonth(scripts: Readonly<Record<OutletId, OutletScript>>): Promise<OutletMonth> {
  const desk = pollingDesk({ now: march("03 07:01") });
  const open = async (id: OutletId) => [id, await scriptedOutlet(scripts[id], desk.clock)] as const;
  const outlets = new Map<string, ScriptedOutlet>([
    await open("courier"),
    await open("herald"),
    await open("wire"),
  ]);
  const outlet = (id: string): ScriptedOutlet => {
    const known = outlets.get(id);
    if (known === undefined) throw new Error(`no outlet ${id}`);
    return known;
  };
  desk.story = strikeStory(id => outlet(id).address);
  await pollDue(desk);
  const lives = (id: OutletId) =>
    desk.coverage.followed
      .lives("strike", null)
      .filter(life => life.source === id && life.changes.at(-1)?.kind === "page")
      .map(life => new URL(life.url).pathname);
  return {
    desk,
    passTo: moment => passTo(desk, moment),
    spoken: (id, at, asOf) => {
      const { state, source } = stateAt(desk, id, at, asOf);
      return id === null || source === undefined ? state : `${state}: ${sourceSpoken(source)}`;
    },
    served: (id, at) => {
      const { source } = stateAt(desk, id, at, null);
      const path = source?.page ? new URL(source.page.url).pathname : null;
      const last = outlet(id).visits.findLast(
        visit => visit.path === path && [200, 304].includes(visit.status),
      );
      return {
        state: `${at} ${id} ${source?.state}`,
        servedAgo: last === undefined ? null : secondsBetween(last.at, at),
      };
    },
    pagesOf: id => lives(id).toSorted(),
    posts: () => {
      const ids = ["courier", "herald", "wire"] as const;
      const expected = ids.flatMap(id =>
        scripts[id].pages
          .filter(page => lives(id).includes(page.path))
          .flatMap(page => page.posts.map(post => `${id} ${post.at} ${post.title}`)),
      );
      const held = desk.coverage
        .posts({ story: "strike", from: null, to: null, asOf: null })
        .filter(post => !post.pageUrl?.endsWith("/feed.xml"))
        .map(post => `${post.source} ${post.publishedAt} ${post.title}`);
      return { expected: expected.toSorted(), held: held.toSorted() };
    },
    close: async () => {
      desk.close();
      for (const each of outlets.values()) await each.close();
    },
  };
}

function strikeStory(addressOf: (id: string) => string): Story {
  const follows = (id: OutletId, name: string, ...paths: string[]) => ({
    ...{ id, name },
    follow: paths.map(path => `${addressOf(id)}${path}`),
  });
  return Story.parse({
    ...{
      id: "strike",
      name: "Valmere port strike",
      command: "strike",
      language: "en",
      timezone: "Europe/London",
    },
    sources: [
      follows("courier", "Courier", "/live/day-1", "/strike"),
      follows("herald", "Herald", "/blog/strike-monday", "/feed.xml"),
      follows("wire", "Wire", "/strike-live"),
    ],
    topics: [
      { id: "strike", name: "The strike", phrases: ["strike", "pickets"] },
      { id: "pay", name: "Pay", phrases: ["pay", "offer"] },
      { id: "freight", name: "Freight", phrases: ["ferry", "grain ships", "tugs", "docks"] },
    ],
    actors: [
      { id: "osei", name: "Marta Osei" },
      { id: "brandt", name: "Kurt Brandt" },
      { id: "calder", name: "Ines Calder" },
    ],
  });
}

async function passTo(desk: PollingDesk, moment: Instant): Promise<void> {
  for (;;) {
    const beat = plusSeconds(desk.clock.now(), 10);
    const [due = moment] = desk.coverage.followed
      .pages("strike")
      .map(page => page.nextPollAt)
      .toSorted();
    const next = laterOf(due, beat);
    if (next > moment) break;
    desk.pass(secondsBetween(desk.clock.now(), next));
    await pollDue(desk);
  }
  desk.pass(secondsBetween(desk.clock.now(), moment));
}

function stateAt(
  { coverage, story }: PollingDesk,
  outlet: OutletId | null,
  at: Instant,
  asOf: Instant | null,
) {
  const window = { from: plusSeconds(at, -asked), to: at, label: "", clock: "wall" as const };
  const sources = outlet === null ? undefined : [outlet];
  const posts = coverage.posts({ story: story.id, from: window.from, to: at, asOf, sources });
  const { state, searched } = coverageState(coverage, story, { window, asOf, posts, sources });
  return { state, source: searched.sources[0] };
}

function sourceSpoken({ state, since, page }: SearchedSource): string {
  const path = page === null ? "" : ` ${new URL(page.url).pathname}`;
  return `${state} since ${since?.slice(8, 16).replace("T", " ")}${path}`;
}
