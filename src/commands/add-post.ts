import { analyse } from "../analysis/analyse.ts";
import { citing } from "../coverage/citation.ts";
import type { Post } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { FetchOptions } from "../ingest/fetch-page.ts";
import { ingest } from "../ingest/ingest.ts";
import { addedCard } from "../message/added-card.ts";
import type { Card } from "../message/card.ts";
import { problemCard } from "../message/problem-card.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Clock } from "../time/clock.ts";
import { sentences } from "./problem.ts";

/** Where a message is added to the coverage. */
export type AddDesk = {
  story: Story;
  coverage: CoverageStore;
  clock: Clock;
  zone: string;
  fetching: FetchOptions;
  /** Who may have pages read that are named in chat. */
  chatSources: "nobody" | "managers";
};

/** A message that somebody wants in the coverage. */
export type SharedMessage = {
  text: string;
  /** The web addresses in it. */
  links: readonly string[];
  /** Whether who asks may manage the channel, the server or the workspace. */
  manages: boolean;
};

/** The outlet of what is pasted by hand and names no other. */
const handSource = "desk";

/**
 * "Add this post": the page that the message links to where pages may be named in chat, else the message's own words, read
 * as a file of them would be; words that begin with `source:ID` go to that outlet. For the caller alone: what was added,
 * or why it was not.
 */
export async function addPost(desk: AddDesk, shared: SharedMessage): Promise<Card> {
  if (!shared.manages) return problemCard(sentences.mayNotAdd());
  const given = givenIn(shared);
  const [link] = shared.links;
  if (link !== undefined && desk.chatSources === "managers") return added(desk, { input: link });
  if (given.text !== "") return added(desk, { input: "-", ...given });
  return problemCard(link === undefined ? sentences.nothingToAdd() : sentences.linkOnly());
}

/** The words to read, without a bare address and without the outlet's id before them. */
function givenIn({ text, links }: SharedMessage): { text: string; source: string } {
  // "source:bbc" at the start, as in a command.
  const [, source, rest] = /^\s*source:([a-z0-9][a-z0-9.-]*)\s+([\s\S]*)$/i.exec(text) ?? [];
  const words = (rest ?? text).trim();
  const bare = links.includes(words) ? "" : words;
  return { text: bare, source: source?.toLowerCase() ?? handSource };
}

async function added(
  { story, coverage, clock, zone, fetching }: AddDesk,
  { input, text = "", source }: { input: string; text?: string; source?: string },
): Promise<Card> {
  const before = coverage.lastChange();
  const { report, failures } = await ingest(coverage, {
    ...{ story, inputs: [input], clock, fetching, source },
    readInput: async () => new TextEncoder().encode(text),
  });
  const [failure] = failures;
  if (failure !== undefined) return problemCard(failure.message);
  analyse(coverage, story);
  const [read] = report.inputs;
  const whole = { story: story.id, from: null, to: null, asOf: null };
  const isNew = (post: Post): boolean => post.change > before && post.source === read?.source;
  const posts = coverage.posts(whole).filter(isNew);
  return addedCard(
    posts.map(post => citing(post, post.title ?? post.paragraphs[0]?.text ?? "")),
    { zone, warnings: read?.warnings ?? [], unchanged: read?.unchanged ?? 0 },
  );
}
