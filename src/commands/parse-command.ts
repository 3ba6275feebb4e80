import { fold } from "../language/fold.ts";
import { type Command, EventsAct, type Verb } from "../message/command.ts";
import { nearestWord } from "../message/nearest-word.ts";
import { isBetween } from "./is-between.ts";
import { isLineName } from "./is-line-name.ts";
import { type Problem, sentences } from "./problem.ts";
import { readCatchUp } from "./read-catch-up.ts";
import { isOptionKey, type Options, readOptions } from "./read-options.ts";
import { readSchedule } from "./read-schedule.ts";
import { readSubject } from "./read-subject.ts";
import { readWatch } from "./read-watch.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { isVerb, verbMeant, verbs } from "./verbs.ts";

/** What typed text is read against. */
export type Vocabulary = {
  /** What stands before a command in replies: "/ukraine " on a platform, nothing at the terminal. */
  name: string;
  isWindow: (text: string) => boolean;
  /** The id of the topic that goes by these words, else null. */
  topicNamed: (text: string) => string | null;
  /** The name of the actor that goes by these words, else null. */
  actorNamed: (text: string) => string | null;
  /** True where a plain sentence is a question: direct messages and the terminal. */
  sentencesAsk: boolean;
};

/** A command, or why the text is none. */
export type Parsed = { command: Command } | { problem: Problem };

// How a question begins in English, with the opening of a follow-up ("and Poland").
const opening =
  /^(?:who|whom|whose|what|which|when|where|why|how|did|do|does|is|are|was|were|has|have|had|will|would|can|could|should|and)\b/i;

/** Verbs whose words are not only options and a window; each has its own reading. */
type OwnWords =
  | "help"
  | "ask"
  | "schedule"
  | "watch"
  | "why"
  | "compare"
  | "events"
  | "positions"
  | "who"
  | "quotes"
  | "catchup";

const optionsOf: Readonly<Record<Exclude<Verb, "help" | "schedule" | "watch">, readonly (keyof Options)[]>> =
  {
    recap: ["window", "asOf", "topics", "sources", "length", "show"],
    ask: ["window", "asOf", "show"],
    timeline: ["window", "asOf", "topics", "sources", "show"],
    topics: ["window", "asOf"],
    why: ["window", "asOf", "topics", "sources"],
    differs: ["window", "asOf", "topics", "sources", "show"],
    compare: ["window", "asOf", "topics", "show"],
    figures: ["window", "asOf", "topics", "sources", "show"],
    positions: ["window", "asOf", "sources", "show"],
    who: ["window", "asOf", "topics", "sources", "show"],
    quotes: ["window", "asOf", "sources", "show"],
    next: ["window", "asOf", "topics", "sources", "show"],
    unknowns: ["window", "asOf", "topics", "sources", "show"],
    brief: ["window", "asOf", "topics", "sources", "show"],
    background: ["window", "asOf", "topics", "sources", "show"],
    events: ["window", "asOf"],
    catchup: ["topics", "length"],
    changed: ["window", "asOf", "topics", "sources", "show"],
    sources: ["asOf"],
    status: [],
  };

/** Reads what a reader typed, without the bot's name before it. INTERACTION 4.1; `formatCommand` is the inverse. */
export function parseCommand(text: string, vocabulary: Vocabulary): Parsed {
  const tokens = tokensOf(text);
  const [first, ...rest] = tokens;
  if (first === undefined) return { command: { verb: "help", on: null } };
  const verb = verbMeant(first.kind === "word" ? first.raw.toLowerCase() : "");
  if (!isVerb(verb)) return withoutVerb(text.trim(), tokens, vocabulary);
  if (verb === "ask") return questionOf(rest);
  if (verb === "help") return { command: { verb, on: valuesOf(rest) || null } };
  if (verb === "watch") return readWatch(rest) ?? asking(text);
  if (verb === "why") return whyOf(rest, text, vocabulary);
  if (verb === "who") return readSubject(verb, rest, optionsOf.who, vocabulary) ?? asking(text);
  // "Sources say what about Poland?" begins with a verb by chance.
  if (text.trim().endsWith("?") && !vocabulary.isWindow(valuesOf(rest))) return asking(text);
  if (verb === "schedule") return readSchedule(rest);
  if (verb === "compare") return comparisonOf(rest);
  if (verb === "events") return eventsOf(rest);
  if (verb === "catchup") return readCatchUp(rest, optionsOf.catchup, vocabulary);
  if (verb === "positions" || verb === "quotes")
    return readSubject(verb, rest, optionsOf[verb], vocabulary) ?? asking(text);
  return withOptions(verb, rest, vocabulary);
}

/** "why 3", "why "words of the line" today"; any other why is a question. */
function whyOf([line, ...rest]: readonly Token[], text: string, vocabulary: Vocabulary): Parsed {
  const named = line?.kind === "quoted" || (line?.kind === "word" && isLineName(line.raw));
  if (line === undefined || !named || rest.some(token => token.raw.endsWith("?"))) return asking(text);
  const read = readOptions(rest, optionsOf.why);
  if ("problem" in read) return read;
  const { asOf, topics, sources } = read.options;
  const window = read.options.window ?? (valuesOf(rest) || null);
  if (window !== null && read.options.window === null && !vocabulary.isWindow(window)) return asking(text);
  const meant = line.kind === "quoted" ? line.value : line.raw;
  return { command: { verb: "why", line: meant, window, asOf, topics, sources } };
}

/** "compare bbc sky today", "compare Starmer with Tusk". */
function comparisonOf(tokens: readonly Token[]): Parsed {
  const read = readOptions(tokens, optionsOf.compare);
  if ("problem" in read) return read;
  const { asOf, topics, show } = read.options;
  const [a, ...others] = tokens.filter(token => token.kind !== "key");
  const [b, ...rest] = isBetween(others[0]?.raw ?? "") ? others.slice(1) : others;
  if (a === undefined || b === undefined) {
    const instead = { label: "Help", command: { verb: "help", on: "compare" } as const };
    return { problem: { id: "E02", text: sentences.E02compare(), instead } };
  }
  const window = read.options.window ?? (valuesOf(rest) || null);
  return { command: { verb: "compare", a: valuesOf([a]), b: valuesOf([b]), window, asOf, topics, show } };
}

function eventsOf(tokens: readonly Token[]): Parsed {
  const read = readOptions(tokens, optionsOf.events);
  if ("problem" in read) return read;
  const { asOf } = read.options;
  const [first, ...rest] = tokens.filter(token => token.kind !== "key");
  const act = EventsAct.exclude(["list"]).safeParse(first?.kind === "word" ? first.raw.toLowerCase() : "");
  if (act.success) {
    const posts = rest.map(token => valuesOf([token]));
    return { command: { verb: "events", act: act.data, posts, window: null, asOf: null } };
  }
  const window = read.options.window ?? (valuesOf(tokens) || null);
  return { command: { verb: "events", act: "list", posts: [], window, asOf } };
}

function withoutVerb(text: string, tokens: readonly Token[], vocabulary: Vocabulary): Parsed {
  const window = valuesOf(tokens);
  if (window !== "" && vocabulary.isWindow(window)) return withOptions("recap", tokens, vocabulary);
  const whole = fold(text);
  if (whole.endsWith("?") || opening.test(whole)) return asking(text);
  const actor = vocabulary.actorNamed(whole);
  if (actor !== null) return asking(`What did ${actor} say?`);
  if (vocabulary.topicNamed(whole) !== null) return withOptions("recap", tokens, vocabulary);
  const words = whole.split(" ");
  const [typed = ""] = words;
  // In a short word two mistakes leave nothing of it: "tell" is not "help".
  const meant = nearestWord(typed, Object.keys(verbs), typed.length > 4 ? 2 : 1);
  if (meant !== null && isVerb(meant)) return { problem: nearMiss(typed, meant, tokens, vocabulary) };
  if (vocabulary.sentencesAsk && words.length > 2) return asking(text);
  const instead = { label: "Help", command: { verb: "help", on: null } as const };
  return { problem: { id: "E02", text: sentences.E02(whole, vocabulary.name), instead } };
}

function withOptions(
  verb: Exclude<Verb, OwnWords>,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Parsed {
  const read = readOptions(tokens, optionsOf[verb]);
  if ("problem" in read) return read;
  const { asOf, topics, sources, length, show } = read.options;
  const window = read.options.window ?? (valuesOf(tokens) || null);
  if (verb === "status") return { command: { verb } };
  if (verb === "sources") return { command: { verb, asOf } };
  if (verb === "topics") return { command: { verb, window, asOf } };
  // "recap troops": words that are no time may name a topic.
  const topic =
    read.options.window === null && window !== null && !vocabulary.isWindow(window)
      ? vocabulary.topicNamed(window)
      : null;
  const parts = {
    window: topic === null ? window : null,
    asOf,
    topics: topic === null ? topics : [...topics, topic],
    sources,
    show,
  };
  return { command: verb === "recap" ? { verb, ...parts, length } : { verb, ...parts } };
}

function questionOf(tokens: readonly Token[]): Parsed {
  // A question may hold words with a colon ("Tusk:no"): only what is an option of `ask` is one here.
  const options = tokens.filter(token => token.kind === "key" && isOptionKey(token.key));
  const words = tokens.filter(token => !options.includes(token));
  const read = readOptions(options, optionsOf.ask);
  if ("problem" in read) return read;
  const { window, asOf, show } = read.options;
  const [only] = words;
  const quoted = words.length === 1 && only?.kind === "quoted";
  const question = quoted ? only.value : words.map(word => word.raw).join(" ");
  return { command: { verb: "ask", question, window, asOf, show } };
}

function asking(question: string): Parsed {
  return questionOf(tokensOf(question));
}

function nearMiss(typed: string, meant: Verb, tokens: readonly Token[], vocabulary: Vocabulary): Problem {
  const rest = tokens.slice(1).map(token => token.raw);
  const mended = parseCommand([meant, ...rest].join(" "), vocabulary);
  const command = "command" in mended ? mended.command : ({ verb: "help", on: meant } as const);
  const label = meant[0]?.toUpperCase() + meant.slice(1);
  return { id: "E01", text: sentences.E01(typed, vocabulary.name + meant), instead: { label, command } };
}

/** All that is no option, as the reader meant it: quoted words without their marks. */
function valuesOf(tokens: readonly Token[]): string {
  return tokens
    .filter(token => token.kind !== "key")
    .map(token => (token.kind === "quoted" ? token.value : token.raw))
    .join(" ");
}
