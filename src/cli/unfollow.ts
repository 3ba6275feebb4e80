import { z } from "zod";
import { Fault } from "../errors.ts";
import { unfollowPage } from "../ingest/follow-page.ts";
import { blankCard, plainLine } from "../message/card.ts";
import { printFound } from "./print-card.ts";
import { noOptions, verb } from "./verb.ts";

/** What `unfollow` prints: the page that is polled no more. */
export const UnfollowResult = z.strictObject({ story: z.string(), url: z.string() });
export type UnfollowResult = z.infer<typeof UnfollowResult>;

/** `unfollow URL`: polls a page no more; what was read of it stays. */
export const unfollow = verb({
  usage: "unfollow URL",
  flags: {},
  options: noOptions,
  run: async (words, _options, newsroom) => {
    const [address, ...more] = words;
    if (address === undefined || more.length > 0) throw new Fault("usage", "Give the address of one page.");
    const [story, coverage] = [newsroom.story(), newsroom.coverage()];
    const url = unfollowPage(address, { coverage, story, clock: newsroom.clock });
    const result = (): UnfollowResult => ({ story: story.id, url });
    const lead = plainLine(`${url} is polled no more. What was read of it stays.`);
    await printFound({ card: () => ({ ...blankCard("ingest"), lead }), result }, newsroom);
    return 0;
  },
});
