import type { Request } from "../chat-adapter.ts";
import { terminalLimits } from "./terminal-limits.ts";

/** What a typed line is: something for the bot, the wish to leave, or nothing. */
export type TypedLine =
  | { kind: "request"; request: Pick<Request, "kind" | "text" | "command"> }
  | { kind: "quit" }
  | { kind: "nothing" };

const partings = ["quit", "exit", "bye", ":q"];

/** Reads a line typed at the prompt of stories with those commands: `/ukraine recap`, `/standfirst recap`, or bare. */
export function typedLine(line: string, commands: readonly string[]): TypedLine {
  const text = line.slice(0, terminalLimits.typed).trim();
  if (text === "") return { kind: "nothing" };
  if (partings.includes(text.toLowerCase())) return { kind: "quit" };
  const [first = "", ...rest] = text.split(/\s+/);
  const command = /^[/@](.+)$/.exec(first.toLowerCase())?.[1] ?? "";
  const isShortcut = first.startsWith("/") && commands.includes(command);
  if (isShortcut || command === "standfirst") {
    return { kind: "request", request: { kind: "command", command, text: rest.join(" ") } };
  }
  // "/recap" is what a reader of other bots types.
  const bare = text.startsWith("/") ? text.slice(1) : text;
  return { kind: "request", request: { kind: "mention", text: bare } };
}
