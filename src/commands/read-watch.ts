import { blankWatch } from "../message/blank-watch.ts";
import { type CommandOf, WatchAct, WatchKind } from "../message/command.ts";
import type { Parsed } from "./parse-command.ts";
import { sentences, unknownValue } from "./problem.ts";
import type { Token } from "./tokens.ts";

type Wish = CommandOf<"watch">;

/** What an `add` may say beside its words; `for` is a snooze's. */
const keys: Readonly<Record<string, "asked" | "to" | "min" | "quiet" | "for">> = {
  asked: "asked",
  to: "to",
  min: "min",
  quiet: "quiet",
  for: "for",
};
const keysOf: Readonly<Record<WatchAct, readonly string[]>> = {
  add: ["asked", "to", "min", "quiet"],
  list: [],
  remove: [],
  snooze: ["for"],
  resume: [],
};

/** Reads what follows `watch`; null where it is no command: "watch what happens next?" is a question. */
export function readWatch([first, ...rest]: readonly Token[]): Parsed | null {
  const act = WatchAct.safeParse(first === undefined ? "list" : first.raw.toLowerCase());
  if (!act.success) return null;
  if (act.data === "list") return rest.length === 0 ? { command: blankWatch } : null;
  const wish: Wish = { ...blankWatch, act: act.data };
  const words: Token[] = [];
  for (const token of rest) {
    // A question may hold words with a colon: only what is an option of this act is one.
    const key = token.kind === "key" && keysOf[act.data].includes(token.key) ? keys[token.key] : undefined;
    if (token.kind !== "key" || key === undefined) {
      words.push(token);
      continue;
    }
    if (key !== "to") wish[key] = token.value;
    else if (token.value === "dm" || token.value === "channel") wish.to = token.value;
    else return { problem: unknownValue("to", token.value, ["dm", "channel"]) };
  }
  if (act.data === "add") return added(wish, words);
  if (act.data === "snooze") return { command: snoozed(wish, words) };
  return { command: { ...wish, watch: wordsOf(words) || null } };
}

function added(wish: Wish, [first, ...rest]: readonly Token[]): Parsed {
  if (wish.asked !== null) return { command: { ...wish, kind: "question" } };
  const typed = first?.kind === "word" ? first.raw.toLowerCase() : "";
  const kind = WatchKind.safeParse(typed === "figures" ? "figure" : typed);
  if (!kind.success) {
    const words = wordsOf(first === undefined ? [] : [first, ...rest]);
    return { command: { ...wish, question: words || null } };
  }
  const words = wordsOf(rest) || null;
  if (kind.data === "breaking" && words !== null)
    return { problem: { id: "E02", text: sentences.E02breaking(words), instead: null } };
  return { command: { ...wish, kind: kind.data, question: words } };
}

/** "snooze 1A2B3 2h", "snooze 1A2B3 for 2h": the length comes last. */
function snoozed(wish: Wish, words: readonly Token[]): Wish {
  const last = words.at(-1);
  if (wish.for !== null || last?.kind !== "word" || !isLength(last.raw))
    return { ...wish, watch: wordsOf(words) || null };
  const before = words.slice(0, -1);
  const ids = before.at(-1)?.raw.toLowerCase() === "for" ? before.slice(0, -1) : before;
  return { ...wish, watch: wordsOf(ids) || null, for: last.raw };
}

/** "30m", "2h", "1d". */
function isLength(word: string): boolean {
  return /^\d{1,4}(?:m|min|h|d)$/i.test(word);
}

/** The words as typed; of a single quoted text the words inside. */
function wordsOf(tokens: readonly Token[]): string {
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === "quoted") return only.value;
  return tokens.map(({ raw }) => raw).join(" ");
}
