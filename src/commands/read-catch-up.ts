import type { Parsed, Vocabulary } from "./parse-command.ts";
import { sentences } from "./problem.ts";
import { type Options, readOptions } from "./read-options.ts";
import type { Token } from "./tokens.ts";

/** Reads what follows `catchup`: "again", "all", or the name of a topic. */
export function readCatchUp(
  tokens: readonly Token[],
  allowed: readonly (keyof Options)[],
  { topicNamed, name }: Pick<Vocabulary, "topicNamed" | "name">,
): Parsed {
  const read = readOptions(tokens, allowed);
  if ("problem" in read) return read;
  const { topics, length } = read.options;
  const words = tokens
    .filter(token => token.kind !== "key")
    .map(token => (token.kind === "quoted" ? token.value : token.raw));
  const acts = words.map(word => word.toLowerCase());
  const rest = words.filter((_, at) => acts[at] !== "again" && acts[at] !== "all").join(" ");
  const topic = rest === "" ? null : topicNamed(rest);
  if (rest !== "" && topic === null) {
    const instead = { label: "Help", command: { verb: "help", on: "catchup" } as const };
    return { problem: { id: "E02", text: sentences.E02(`catchup ${rest}`, name), instead } };
  }
  const command = {
    ...{ verb: "catchup" as const, again: acts.includes("again"), all: acts.includes("all") },
    ...{ topics: topic === null ? topics : [...topics, topic], length },
  };
  return { command };
}
