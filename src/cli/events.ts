import { z } from "zod";
import { eventsAt, eventsCommand, joinDecisionsAt } from "../commands/events-command.ts";
import { Fault } from "../errors.ts";
import type { EventsAct } from "../message/command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";

const EventsOptions = z.object({
  apart: z.boolean().default(false),
  together: z.boolean().default(false),
  decisions: z.boolean().default(false),
});

/**
 * `events [WINDOW]`: what several pages tell of one event, and why each post was joined; all coverage without a window.
 * `--apart` undoes a join, `--together` undoes that, `--decisions` lists both.
 */
export const events = verb({
  usage: "events [WINDOW ...] | --apart POST_ID POST_ID | --together POST_ID POST_ID | --decisions",
  flags: { apart: "switch", together: "switch", decisions: "switch" },
  options: EventsOptions,
  run: async (words, options, newsroom) => {
    const desk = deskAt(newsroom);
    const act = actOf(options);
    const posts = act === "list" ? [] : words;
    const wish = { act, posts: [...posts], window: act === "list" ? words.join(" ").trim() || null : null };
    const result = () => (act === "list" ? eventsAt(desk, wish) : joinDecisionsAt(desk, wish));
    await printFound({ card: () => eventsCommand(desk, wish, Number.POSITIVE_INFINITY), result }, newsroom);
    return 0;
  },
});

function actOf({ apart, together, decisions }: z.output<typeof EventsOptions>): EventsAct {
  if (Number(apart) + Number(together) + Number(decisions) > 1) {
    throw new Fault("usage", "Give one of --apart, --together and --decisions.");
  }
  if (apart) return "apart";
  if (together) return "together";
  return decisions ? "decisions" : "list";
}
