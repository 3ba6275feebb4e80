import type { PostKind } from "../coverage/post.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { recapCard } from "../message/recap-card.ts";
import { makeRecap } from "../recap/make-recap.ts";
import type { Recap } from "../recap/recap.ts";
import { plusSeconds } from "../time/instant.ts";
import type { Window } from "../time/window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow, postsIn } from "./empty-window.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";
import { readWindowAt } from "./read-window-at.ts";

/** What a recap is asked to be: the command, and bounds that only the command line has. */
export type RecapWish = Pick<CommandOf<"recap">, "window" | "topics" | "sources" | "length"> & {
  words?: number | undefined;
  excludeKinds?: readonly PostKind[] | undefined;
};

/** The recap of exactly the asked window; an empty one is empty. */
export function recapAt(desk: Desk, wish: RecapWish): Recap {
  return recapOfWindow(desk, wish, readWindowAt(desk, wish.window).window);
}

/** The recap of a window that is already known. */
export function recapOfWindow(desk: Desk, wish: RecapWish, window: Window): Recap {
  const { topics, sources } = idsOf(desk, wish);
  return makeRecap(desk.coverage, desk.story, {
    window,
    asOf: desk.asOf,
    zone: desk.zone,
    length: wish.length,
    topics: noneMeansAll(topics),
    sources: noneMeansAll(sources),
    words: wish.words,
    excludeKinds: wish.excludeKinds,
  });
}

/** The card for a reader: in place of an empty window it shows what came since the last briefing, or last, and says so. */
export function recapCommand(desk: Desk, wish: RecapWish): Card {
  const { window, notices } = readWindowAt(desk, wish.window);
  const recap = recapOfWindow(desk, wish, window);
  const empty = recap.searched.posts === 0 ? emptyWindow(desk, window, idsOf(desk, wish)) : null;
  if (empty !== null && postsIn(desk, window) === 0 && mayWiden(desk, wish)) {
    for (const { phrase, says } of insteadOfNothing(desk)) {
      const wider = recapOfWindow(desk, wish, readWindowAt(desk, phrase).window);
      if (wider.searched.posts > 0) return cardOf(desk, wish, wider, [`${empty} ${says}`]);
    }
  }
  return cardOf(desk, wish, recap, notices, empty ?? undefined);
}

const daySeconds = 86_400;

/** What a reader is shown in place of an empty window, and how it is called; the first that holds a post. INTERACTION, amendment 8. */
function insteadOfNothing({ coverage, story, lastBriefingAt }: Desk): { phrase: string; says: string }[] {
  const newest = coverage.newestAt(story.id, null);
  const briefed = { phrase: "since the last briefing", says: "Here is what came since the last briefing." };
  const ending = newest === null ? null : `${plusSeconds(newest, -daySeconds)} to ${newest}`;
  const last = { phrase: ending ?? "last 24h", says: "Here are the last 24 hours of what I hold." };
  return lastBriefingAt === null ? [last] : [briefed, last];
}

/** No empty hand; but knowledge as of then and a window between two written instants are answered to the letter. */
function mayWiden(desk: Desk, { window }: RecapWish): boolean {
  // Two instants such as 2025-02-17T20:00:00Z.
  const written = window !== null && /\d{4}-\d\d-\d\dT.*\d{4}-\d\d-\d\dT/i.test(window);
  return desk.asOf === null && !written;
}

function cardOf(
  desk: Desk,
  wish: RecapWish,
  recap: Recap,
  notices: readonly string[],
  empty = "No post there makes a line of its own.",
): Card {
  const { window, topics, sources } = wish;
  const following = { window, asOf: null, topics, sources, show: null };
  // One line is the lead and where it comes from, nothing else.
  const shown = wish.length === "line" ? { ...recap, bullets: [], differs: [], next: [] } : recap;
  return recapCard(shown, {
    storyName: desk.story.name,
    zone: desk.zone,
    notices: [...noticesAt(desk), ...notices],
    // lines without a place in time lead nothing, and are something all the same
    empty: shown.bullets.length > 0 ? null : empty,
    actions: [
      { label: "Timeline", command: { verb: "timeline", ...following } },
      { label: "All sources", command: { verb: "sources", asOf: null } },
      { label: "Why", command: { verb: "why", line: "1", window, asOf: null, topics, sources } },
      wish.length === "full"
        ? { label: "Help", command: { verb: "help", on: null } }
        : { label: "Full", command: { verb: "recap", ...following, length: "full" } },
    ],
  });
}
