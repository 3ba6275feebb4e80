import { readWatch } from "../commands/read-watch.ts";
import { tokensOf } from "../commands/tokens.ts";
import { watchCommand } from "../commands/watch-command.ts";
import { Fault } from "../errors.ts";
import { type CommandOf, WatchAct } from "../message/command.ts";
import { localTenant } from "../store/delivery-store.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { noOptions, verb } from "./verb.ts";

/** `watch`: alerts on what is new, and questions that are asked again; those added here are told at the terminal of `start`. */
export const watch = verb({
  usage:
    "watch add breaking | topic T | actor A | figure WORDS | question Q [min:N] [quiet:HH:MM-HH:MM] | watch list | watch remove ID | watch snooze ID [2h] | watch resume ID",
  flags: {},
  options: noOptions,
  run: async (words, _options, newsroom) => {
    const place = { platform: "terminal", channel: "terminal", thread: null, direct: false };
    const at = {
      ...{ desk: deskAt(newsroom), delivery: newsroom.delivery(), tenant: localTenant, reader: null },
      ...{
        place: { ...place, home: "terminal", zone: newsroom.zone(), canTell: false },
        isAlone: false,
        most: newsroom.alertsAnHour,
      },
      caller: { id: "local", name: null, manages: true },
      announce: async () => null,
    };
    const { report, card } = await watchCommand(at, wishOf(words));
    await printFound({ card: () => card, result: () => report }, newsroom);
    return 0;
  },
});

/** The words as they are read in chat. */
function wishOf(words: readonly string[]): CommandOf<"watch"> {
  const [typed = "list"] = words;
  const read = readWatch(tokensOf(words.join(" ")));
  if (read === null && WatchAct.safeParse(typed.toLowerCase()).success)
    throw new Fault("usage", `“watch ${words.join(" ")}” is more than watch ${typed} takes.`);
  if (read === null) throw new Fault("usage", `“watch ${typed}” is none of ${WatchAct.options.join(", ")}.`);
  if ("problem" in read) throw new Fault("usage", read.problem.text);
  if (read.command.verb !== "watch") throw new Fault("usage", "That is no watch command.");
  return read.command;
}
