import { type Health, joinedHealth } from "../health.ts";
import { joinedCard } from "../message/joined-card.ts";
import { statusCard } from "../message/status-card.ts";
import { healthsAt } from "./health-at.ts";
import { printFound } from "./print-card.ts";
import { noOptions, noWords, verb } from "./verb.ts";

/** `status`: whether the program can do its work; exit code 1 where it cannot, so that it serves as a health check. */
export const status = verb({
  usage: "status",
  flags: {},
  options: noOptions,
  run: async (words, _options, newsroom) => {
    noWords(words);
    const healths = healthsAt(newsroom, newsroom.coverage);
    const health = joinedHealth(healths);
    const cardOf = (each: Health) => {
      const story = newsroom.stories().find(({ id }) => id === each.story) ?? newsroom.story();
      return statusCard(each, { storyName: story.name, zone: newsroom.zone(story), notices: [] });
    };
    const [first, ...others] = healths;
    const card = () => joinedCard([cardOf(first), ...others.map(cardOf)]);
    await printFound({ card, result: () => health }, newsroom);
    for (const fault of health.faults) newsroom.complain(fault);
    return health.healthy ? 0 : 1;
  },
});
