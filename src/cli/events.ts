import { analysedPosts } from "../analysis/analysed-posts.ts";
import type { Events } from "../analysis/event.ts";
import { eventsOf } from "../analysis/events.ts";
import { readWindowAt } from "../commands/read-window-at.ts";
import { eventsCard } from "../message/events-card.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { noOptions, verb } from "./verb.ts";

/** `events [WINDOW]`: what several pages tell of one event, and why each post was joined; all coverage without a window. */
export const events = verb({
  usage: "events [WINDOW ...]",
  flags: {},
  options: noOptions,
  run: async (words, _options, newsroom) => {
    const desk = deskAt(newsroom);
    const { story, coverage, asOf, zone } = desk;
    const typed = words.join(" ").trim();
    const { from, to } = typed === "" ? { from: null, to: asOf } : readWindowAt(desk, typed).window;
    const found: Events = { events: eventsOf(analysedPosts(coverage, story, { from, to, asOf }), story) };
    printFound(
      { card: () => eventsCard(found, { storyName: story.name, zone }), result: () => found },
      newsroom,
    );
    return 0;
  },
});
