import { type CommandOf, WatchAct } from "../message/command.ts";
import type { Parsed } from "./parse-command.ts";
import type { Token } from "./tokens.ts";

/** Reads what follows `watch`; null where it is no command: "watch what happens next?" is a question. */
export function readWatch([first, ...rest]: readonly Token[]): Parsed | null {
  const wish: CommandOf<"watch"> = { verb: "watch", act: "list", question: null, asked: null, watch: null };
  if (first === undefined) return { command: wish };
  const act = WatchAct.safeParse(first.raw.toLowerCase());
  if (!act.success) return null;
  if (act.data === "list") return rest.length === 0 ? { command: wish } : null;
  if (act.data === "remove") return { command: { ...wish, act: "remove", watch: wordsOf(rest) || null } };
  const [kind, ...words] = rest;
  const asked = rest.find(token => token.kind === "key" && token.key === "asked");
  if (asked?.kind === "key") return { command: { ...wish, act: "add", asked: asked.value } };
  // "watch add will France send troops?" says plainly enough that it is a question.
  const question = wordsOf(kind?.raw.toLowerCase() === "question" ? words : rest);
  return { command: { ...wish, act: "add", question: question || null } };
}

/** The words as typed; of a single quoted text the words inside. */
function wordsOf(tokens: readonly Token[]): string {
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === "quoted") return only.value;
  return tokens.map(({ raw }) => raw).join(" ");
}
