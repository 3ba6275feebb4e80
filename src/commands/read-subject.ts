import type { Command } from "../message/command.ts";
import type { Parsed, Vocabulary } from "./parse-command.ts";
import { sentences } from "./problem.ts";
import { type Options, readOptions } from "./read-options.ts";
import type { Token } from "./tokens.ts";
import { wordsAndWindow } from "./words-and-window.ts";

/** The verbs that are about something that the reader names: a topic, an actor, quoted words. */
type SubjectVerb = "positions" | "who" | "quotes";

/**
 * Reads what follows `positions`, `who` or `quotes`: what it is about, in quotation marks or bare, then the window. Null
 * where "who" begins a question ("who will send troops").
 */
export function readSubject(
  verb: SubjectVerb,
  tokens: readonly Token[],
  allowed: readonly (keyof Options)[],
  vocabulary: Pick<Vocabulary, "isWindow" | "actorNamed">,
): Parsed | null {
  const named = tokens.filter(token => token.kind !== "key");
  const [first, ...rest] = named;
  if (verb === "who" && !isNamed(named, vocabulary)) return null;
  const read = readOptions(tokens, allowed);
  if ("problem" in read) return read;
  const { window: keyed, asOf, topics, sources, show } = read.options;
  if (first === undefined) {
    const instead = { label: "Help", command: { verb: "help", on: verb } as const };
    return { problem: { id: "E02", text: sentences.E02subject(verb), instead } };
  }
  const quoted = first.kind === "quoted" ? first.value : null;
  const bare = quoted === null ? named : rest;
  const typed = bare.map(token => (token.kind === "quoted" ? token.value : token.raw));
  const { words, window } =
    quoted !== null
      ? { words: quoted, window: typed.join(" ") || null }
      : keyed === null
        ? wordsAndWindow(typed, vocabulary.isWindow)
        : { words: typed.join(" "), window: null };
  const shared = { window: keyed ?? window, asOf, sources, show };
  return { command: subjectCommand(verb, words, shared, topics) };
}

function subjectCommand(
  verb: SubjectVerb,
  words: string,
  shared: { window: string | null; asOf: string | null; sources: string[]; show: "me" | "channel" | null },
  topics: string[],
): Command {
  if (verb === "positions") return { verb, topic: words, ...shared };
  if (verb === "quotes") return { verb, text: words, ...shared };
  return { verb, actor: words, ...shared, topics };
}

/** Quoted words, a name that is known, capitalised words, "the German chancellor": a question has none of them alone. */
function isNamed(
  tokens: readonly Token[],
  { isWindow, actorNamed }: Pick<Vocabulary, "isWindow" | "actorNamed">,
): boolean {
  const [first] = tokens;
  if (first === undefined || first.kind === "quoted") return true;
  if (tokens.at(-1)?.raw.endsWith("?") === true) return false;
  const { words } = wordsAndWindow(
    tokens.map(({ raw }) => raw),
    isWindow,
  );
  if (actorNamed(words) !== null) return true;
  // names, with the small words that stand within them; or an office: "the" and at most four words
  const name = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|bin|al|el|da|di|of|the))*$/u;
  return name.test(words) || /^the(?: [\p{L}'’.-]+){1,4}$/iu.test(words);
}
