import type { CommandOf } from "./command.ts";

/** A `watch` command that says nothing but to list them, to be spread and filled. */
export const blankWatch: CommandOf<"watch"> = {
  ...{ verb: "watch", act: "list", kind: null, question: null, asked: null },
  ...{ to: null, min: null, quiet: null, watch: null, for: null },
};
