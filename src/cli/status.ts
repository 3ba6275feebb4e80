import { healthOf } from "../health.ts";
import { statusCard } from "../message/status-card.ts";
import { printFound } from "./print-card.ts";
import { noOptions, noWords, verb } from "./verb.ts";

/** `status`: whether the program can do its work; exit code 1 where it cannot, so that it serves as a health check. */
export const status = verb({
  usage: "status",
  flags: {},
  options: noOptions,
  run: async (words, _options, newsroom) => {
    noWords(words);
    const story = newsroom.story();
    const health = healthOf(story, newsroom.coverage, newsroom.clock.now());
    const card = () => statusCard(health, { storyName: story.name, zone: newsroom.zone(), notices: [] });
    printFound({ card, result: () => health }, newsroom);
    for (const fault of health.faults) newsroom.complain(fault);
    return health.healthy ? 0 : 1;
  },
});
