import { z } from "zod";
import { Fault } from "../errors.ts";
import type { Newsroom } from "./newsroom.ts";

/** How an option is written: `--topic T` (the last one counts), `--from-source S` (may be repeated), `--complete`. */
export type Flag = "value" | "values" | "switch";

/** One verb of the command line, ready to run on what was typed. */
export type Verb = {
  /** How it is called, after `standfirst`. */
  usage: string;
  /** Its own options beside the common ones. */
  flags: Readonly<Record<string, Flag>>;
  /** Does it, writes the result to the newsroom's output, gives the exit code. Throws a `usage` fault on a bad option. */
  run: (words: readonly string[], typed: Record<string, unknown>, newsroom: Newsroom) => Promise<number>;
};

/** Makes a verb of its options' schema (keys as typed after `--`) and what it does with them. */
export function verb<Schema extends z.ZodType>(definition: {
  usage: string;
  flags: Readonly<Record<string, Flag>>;
  options: Schema;
  run: (words: readonly string[], options: z.output<Schema>, newsroom: Newsroom) => Promise<number>;
}): Verb {
  const { usage, flags, options, run } = definition;
  return {
    usage,
    flags,
    run: (words, typed, newsroom) => run(words, parseOptions(options, typed), newsroom),
  };
}

/** Reads typed options with their schema; all faults at once as one `usage` fault. */
export function parseOptions<Schema extends z.ZodType>(
  schema: Schema,
  typed: Record<string, unknown>,
): z.output<Schema> {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(issue => `--${issue.path.join(".")}: ${issue.message}`);
  throw new Fault("usage", faults.join("; "));
}

/** For verbs without options of their own. */
export const noOptions = z.object({});

/** For verbs that take no words: any word is a `usage` fault. */
export function noWords(words: readonly string[]): void {
  if (words.length > 0) throw new Fault("usage", `“${words.join(" ")}” is more than this verb takes.`);
}
