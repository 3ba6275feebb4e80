import { Fault } from "../errors.ts";
import { loadVerb, usageOf, verbNames } from "./command-line.ts";
import { noOptions, verb } from "./verb.ts";

/** `help [VERB]`: the verbs and how each is called. */
export const help = verb({
  usage: "help [VERB]",
  flags: {},
  options: noOptions,
  run: async ([name], _options, newsroom) => {
    if (name !== undefined) {
      const asked = await loadVerb(name);
      if (asked === null)
        throw new Fault("usage", `There is no verb “${name}”. The verbs: ${verbNames.join(", ")}.`);
      newsroom.print(usageOf(asked));
      return 0;
    }
    const usages = await Promise.all(
      verbNames.map(async each => `  ${(await loadVerb(each))?.usage ?? each}`),
    );
    newsroom.print(
      [
        "Standfirst reads the coverage of a running story, recaps it and answers questions, each line cited.",
        "Usage: npm run --silent standfirst -- VERB ...",
        ...usages,
        "Common options: --data DIR, --config DIR, --story ID, --as-of ISO, --tz ZONE, --format text|json|markdown|slack|discord",
      ].join("\n"),
    );
    return 0;
  },
});
