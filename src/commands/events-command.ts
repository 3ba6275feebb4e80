import { z } from "zod";
import { analysedPosts } from "../analysis/analysed-posts.ts";
import type { Events } from "../analysis/event.ts";
import { eventsOf } from "../analysis/events.ts";
import { keptApart } from "../analysis/kept-apart.ts";
import { Fault } from "../errors.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { eventsCard, joinDecisionsCard } from "../message/events-card.ts";
import type { JoinDecision } from "../store/coverage-store.ts";
import { Instant } from "../time/instant.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { sentences } from "./problem.ts";
import { readWindowAt } from "./read-window-at.ts";

/** What was decided about joins, oldest first: what `events --decisions` prints. */
export const JoinDecisions = z.strictObject({
  story: z.string(),
  decisions: z.array(
    z.strictObject({
      a: z.string(),
      b: z.string(),
      verdict: z.enum(["apart", "together"]),
      by: z.string(),
      at: Instant,
    }),
  ),
});
export type JoinDecisions = z.infer<typeof JoinDecisions>;

type EventsWish = Pick<CommandOf<"events">, "act" | "posts" | "window">;

/** A message holds so many events, those that most posts tell of; the command line shows them all. */
const mostShown = 6;

/** The same-event groups of the window, of all coverage without one. */
export function eventsAt(desk: Desk, { window }: Pick<EventsWish, "window">): Events {
  const { story, coverage, asOf } = desk;
  const { from, to } = window === null ? { from: null, to: asOf } : readWindowAt(desk, window).window;
  const apart = keptApart(coverage.joinDecisions(story.id));
  return { events: eventsOf(analysedPosts(coverage, story, { from, to, asOf }), story, apart) };
}

/** What was decided, after the wish was carried out. Throws a `usage` fault for who may not, and for a wish that cannot be. */
export function joinDecisionsAt(desk: Desk, wish: Pick<EventsWish, "act" | "posts">): JoinDecisions {
  const { story, coverage } = desk;
  if (wish.act === "apart" || wish.act === "together") decide(desk, wish.act, wish.posts);
  return { story: story.id, decisions: coverage.joinDecisions(story.id) };
}

/** Events, or decisions about them, as a card. */
export function eventsCommand(desk: Desk, wish: EventsWish, most = mostShown): Card {
  const parts = { storyName: desk.story.name, zone: desk.zone, notices: noticesAt(desk) };
  if (wish.act !== "list") return joinDecisionsCard(joinDecisionsAt(desk, wish).decisions, parts);
  return eventsCard(eventsAt(desk, wish), { ...parts, most });
}

function decide(desk: Desk, verdict: JoinDecision["verdict"], posts: readonly string[]): void {
  const { story, coverage, caller, now } = desk;
  if (caller?.manages !== true) throw new Fault("usage", sentences.E25join());
  if (posts.length !== 2) throw new Fault("usage", sentences.twoPosts());
  const [a = "", b = ""] = posts.map(id => {
    const post = coverage.post(story.id, id, null);
    if (post === null) throw new Fault("usage", sentences.noPost(id));
    return post.id;
  });
  if (a === b) throw new Fault("usage", sentences.twoPosts());
  const isApart = keptApart(coverage.joinDecisions(story.id))(a, b);
  if (isApart === (verdict === "apart")) {
    throw new Fault("usage", isApart ? sentences.apartAlready() : sentences.notApart());
  }
  coverage.decideJoin(story.id, { a, b, verdict, by: caller.name, at: now });
}
