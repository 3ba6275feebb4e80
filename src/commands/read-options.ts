import { RecapLength } from "../message/command.ts";
import { Instant } from "../time/instant.ts";
import { type Problem, sentences, unknownValue } from "./problem.ts";
import type { Token } from "./tokens.ts";

/** The `key:value` parts of a command; each has its default where it was not typed. */
export type Options = {
  window: string | null;
  asOf: Instant | null;
  topics: string[];
  sources: string[];
  length: RecapLength;
  show: "me" | "channel" | null;
};

const longKeys: Readonly<Record<string, keyof Options>> = {
  window: "window",
  w: "window",
  asof: "asOf",
  topic: "topics",
  t: "topics",
  source: "sources",
  s: "sources",
  length: "length",
  l: "length",
  show: "show",
};

/** True where `key` is an option of any verb. */
export function isOptionKey(key: string): boolean {
  return Object.hasOwn(longKeys, key);
}

/** Reads the options among `tokens`. A repeated topic or source adds to the first; of all else the last one counts. */
export function readOptions(
  tokens: readonly Token[],
  allowed: readonly (keyof Options)[],
): { options: Options } | { problem: Problem } {
  const options: Options = {
    window: null,
    asOf: null,
    topics: [],
    sources: [],
    length: "standard",
    show: null,
  };
  for (const token of tokens) {
    if (token.kind !== "key") continue;
    const key = longKeys[token.key];
    if (key === undefined || !allowed.includes(key)) {
      return { problem: { id: "E03", text: sentences.E03(token.key), instead: null } };
    }
    const problem = setOption(options, key, token.value);
    if (problem !== null) return { problem };
  }
  return { options };
}

function setOption(options: Options, key: keyof Options, value: string): Problem | null {
  switch (key) {
    case "window":
      options.window = value;
      return null;
    case "topics":
    case "sources":
      if (!options[key].includes(value)) options[key].push(value);
      return null;
    case "asOf": {
      const asOf = Instant.safeParse(value.toUpperCase());
      if (!asOf.success) return unknownValue("asof", value, ["a time such as 2025-02-17T20:00:00Z"]);
      options.asOf = asOf.data;
      return null;
    }
    case "length": {
      const length = RecapLength.safeParse(value === "short" ? "standard" : value);
      if (!length.success) return unknownValue("length", value, RecapLength.options);
      options.length = length.data;
      return null;
    }
    case "show":
      if (value !== "me" && value !== "channel") return unknownValue("show", value, ["me", "channel"]);
      options.show = value;
      return null;
  }
}
