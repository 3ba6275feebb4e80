import { z } from "zod";
import type { Flag } from "./verb.ts";

/** The options of verbs that read a window. */
export const windowFlags: Readonly<Record<string, Flag>> = { topic: "values", "from-source": "values" };

export const WindowOptions = z.object({
  topic: z.array(z.string()).default([]),
  "from-source": z.array(z.string()).default([]),
});

/** What the words and options of such a verb ask for. */
export function wishOf(words: readonly string[], options: z.output<typeof WindowOptions>) {
  return {
    window: words.join(" ").trim() || null,
    topics: options.topic,
    sources: options["from-source"],
  };
}

/** The options of verbs that are about something typed and read a window. */
export const sourceFlags: Readonly<Record<string, Flag>> = { "from-source": "values" };

export const SubjectOptions = z.object({ "from-source": z.array(z.string()).default([]) });
