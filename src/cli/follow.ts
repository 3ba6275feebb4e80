import { z } from "zod";
import { analyse } from "../analysis/analyse.ts";
import { Fault } from "../errors.ts";
import { type Followed, followPage } from "../ingest/follow-page.ts";
import { sourceNameOf } from "../ingest/source-of.ts";
import { blankCard, type Card, plainLine } from "../message/card.ts";
import { bareClock } from "../time/format-time.ts";
import { Instant } from "../time/instant.ts";
import type { Newsroom } from "./newsroom.ts";
import { pollingOf } from "./polling-of.ts";
import { printFound } from "./print-card.ts";
import { noOptions, verb } from "./verb.ts";

/** What `follow` prints: the page, and in posts what its first reading did (zeros where it was followed already). */
export const FollowResult = z.strictObject({
  story: z.string(),
  url: z.string(),
  source: z.string(),
  isNew: z.boolean(),
  added: z.number(),
  revised: z.number(),
  unchanged: z.number(),
  nextPollAt: Instant,
});
export type FollowResult = z.infer<typeof FollowResult>;

/** `follow URL`: reads a page now and polls it from now on, while the bot runs. */
export const follow = verb({
  usage: "follow URL",
  flags: {},
  options: noOptions,
  run: async (words, _options, newsroom) => {
    const [url, ...more] = words;
    if (url === undefined || more.length > 0) throw new Fault("usage", "Give the address of one page.");
    const polling = pollingOf(newsroom);
    const followed = await followPage(url, polling);
    analyse(polling.coverage, polling.story);
    const result = resultOf(followed);
    await printFound({ card: () => followCard(result, newsroom), result: () => result }, newsroom);
    return 0;
  },
});

function resultOf({ page, isNew, polled }: Followed): FollowResult {
  const { added, revised, unchanged } = polled ?? { added: 0, revised: 0, unchanged: 0 };
  const { story, url, source, nextPollAt } = page;
  return { story, url, source, isNew, added, revised, unchanged, nextPollAt };
}

function followCard(result: FollowResult, newsroom: Newsroom): Card {
  const name = sourceNameOf(newsroom.story(), result.source);
  const next = `The next look is at ${bareClock(result.nextPollAt, newsroom.zone())} or, while the bot is off, when it starts.`;
  const counts = `${result.added} added, ${result.revised} revised, ${result.unchanged} unchanged.`;
  return {
    ...blankCard("ingest"),
    lead: plainLine(
      result.isNew ? `Following ${result.url} (${name}).` : `${result.url} (${name}) is followed already.`,
    ),
    sections: [{ heading: null, lines: result.isNew ? [plainLine(counts)] : [] }],
    footnotes: [next],
  };
}
