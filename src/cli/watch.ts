import { watchCommand } from "../commands/watch-command.ts";
import { Fault } from "../errors.ts";
import { type CommandOf, WatchAct } from "../message/command.ts";
import { localTenant } from "../store/delivery-store.ts";
import { deskAt } from "./desk-at.ts";
import type { Newsroom } from "./newsroom.ts";
import { printFound } from "./print-card.ts";
import { noOptions, verb } from "./verb.ts";

/** `watch`: questions that are asked again as posts arrive; those added here are answered at the terminal of `start`. */
export const watch = verb({
  usage: "watch add question QUESTION | watch list | watch remove ID",
  flags: {},
  options: noOptions,
  run: async (words, _options, newsroom) => {
    const place = { platform: "terminal", channel: "terminal", thread: null, direct: false };
    const at = { desk: deskAt(newsroom), delivery: newsroom.delivery(), tenant: localTenant, reader: null };
    const { report, card } = watchCommand({ ...at, place }, wishOf(words, newsroom));
    printFound({ card: () => card, result: () => report }, newsroom);
    return 0;
  },
});

function wishOf([typed = "list", ...words]: readonly string[], { story }: Newsroom): CommandOf<"watch"> {
  const act = WatchAct.safeParse(typed);
  if (!act.success) throw new Fault("usage", `“watch ${typed}” is none of ${WatchAct.options.join(", ")}.`);
  const wish: CommandOf<"watch"> = { verb: "watch", act: act.data, question: null, asked: null, watch: null };
  if (act.data === "remove") return { ...wish, watch: words.join(" ") || null };
  if (act.data === "list") return wish;
  const [kind, ...others] = words;
  const question = (kind === "question" ? others : words).join(" ");
  if (question === "")
    throw new Fault("usage", `Give the question on ${story().name} that is to be watched.`);
  return { ...wish, question };
}
