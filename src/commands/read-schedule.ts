import { type CommandOf, RecapLength, ScheduleAct } from "../message/command.ts";
import { nearestWord } from "../message/nearest-word.ts";
import { WhenQuiet } from "../store/briefing-store.ts";
import { isDaysWord, joinedDays } from "./days-word.ts";
import { type Problem, sentences, unknownValue } from "./problem.ts";
import type { Token } from "./tokens.ts";

type Wish = Omit<CommandOf<"schedule">, "verb">;

const keys: Readonly<Record<string, Exclude<keyof Wish, "act">>> = {
  name: "schedule",
  time: "time",
  days: "days",
  cron: "cron",
  tz: "zone",
  zone: "zone",
  channel: "channel",
  stories: "stories",
  story: "stories",
  topic: "topics",
  t: "topics",
  length: "length",
  l: "length",
  quiet: "quiet",
  until: "until",
};

const describing: readonly (keyof Wish)[] = [
  ...(["time", "days", "cron", "zone", "channel", "topics", "stories", "length", "quiet"] as const),
];
const keysOf: Readonly<Record<ScheduleAct, readonly (keyof Wish)[]>> = {
  add: ["schedule", ...describing],
  list: [],
  edit: ["schedule", ...describing],
  pause: ["schedule", "until"],
  resume: ["schedule"],
  remove: ["schedule"],
  preview: ["schedule"],
  run: ["schedule"],
  history: ["schedule"],
};

/**
 * Reads what follows `schedule`: an act, then words in any order of name, time, days and channel, and options. Without
 * an act it is the list. `formatSchedule` is the inverse.
 */
export function readSchedule(
  tokens: readonly Token[],
): { command: CommandOf<"schedule"> } | { problem: Problem } {
  const [first, ...rest] = tokens;
  const typed = first === undefined ? "list" : first.raw.toLowerCase();
  const act = ScheduleAct.safeParse(typed);
  if (!act.success) return { problem: unknownAct(first?.raw ?? "") };
  const wish = blankWish(act.data);
  for (const token of rest) {
    if (token.kind !== "key") continue;
    const problem = setKey(wish, token.key, token.value);
    if (problem !== null) return { problem };
  }
  const problem = setWords(
    wish,
    rest.filter(token => token.kind !== "key"),
  );
  return problem === null ? { command: { verb: "schedule", ...wish } } : { problem };
}

function blankWish(act: ScheduleAct): Wish {
  return {
    act,
    ...{ schedule: null, time: null, days: null, cron: null, zone: null, channel: null },
    ...{ topics: [], stories: [], length: null, quiet: null, until: null },
  };
}

function unknownAct(typed: string): Problem {
  const meant = nearestWord(typed, ScheduleAct.options);
  const known = `${ScheduleAct.options.slice(0, -1).join(", ")} or ${ScheduleAct.options.at(-1)}`;
  const hint = meant === null ? `You can use ${known}.` : `Did you mean schedule ${meant}?`;
  return { id: "E01", text: `I do not know “schedule ${typed}”. ${hint}`, instead: null };
}

function setKey(wish: Wish, typed: string, value: string): Problem | null {
  const key = keys[typed];
  if (key === undefined || !keysOf[wish.act].includes(key)) {
    return { id: "E03", text: sentences.E03schedule(typed), instead: null };
  }
  switch (key) {
    case "topics":
      if (!wish.topics.includes(value)) wish.topics.push(value);
      return null;
    case "stories":
      for (const story of value.split(",").map(name => name.trim()))
        if (story !== "" && !wish.stories.includes(story)) wish.stories.push(story);
      return null;
    case "length": {
      const length = RecapLength.safeParse(value === "short" ? "standard" : value);
      if (!length.success) return unknownValue("length", value, RecapLength.options);
      wish.length = length.data;
      return null;
    }
    case "quiet": {
      const quiet = WhenQuiet.safeParse(value);
      if (!quiet.success) return unknownValue("quiet", value, WhenQuiet.options);
      wish.quiet = quiet.data;
      return null;
    }
    default:
      wish[key] = value;
      return null;
  }
}

type Bare = Exclude<Token, { kind: "key" }>;

function setWords(wish: Wish, words: readonly Bare[]): Problem | null {
  const named: string[] = [];
  const days: string[] = [];
  let isTimed = false;
  const isDescribed = wish.act === "add" || wish.act === "edit";
  for (const [index, word] of words.entries()) {
    if (word.kind === "quoted") named.push(word.value);
    else if (wish.act === "pause" && word.raw.toLowerCase() === "until") {
      wish.until = valuesOf(words.slice(index + 1));
      break;
    } else if (!isDescribed) named.push(word.raw);
    else if (channelIn(word.raw) !== null) wish.channel = channelIn(word.raw);
    // A time, also one that is none, such as 25:99 or 7am: it is told apart later.
    else if (/^\d/.test(word.raw) && !isTimed) {
      wish.time = word.raw;
      isTimed = true;
    } else if (isDaysWord(word.raw)) days.push(word.raw);
    // "at 07:30", "every weekday", "in #desk"
    else if (/^(?:at|on|in|every|each|and)$/i.test(word.raw)) continue;
    // After a time nothing but days is expected: a mistyped one must not become a name.
    else if (isTimed || days.length > 0) days.push(word.raw);
    else named.push(word.raw);
  }
  if (named.length > 0) wish.schedule = named.join(" ");
  if (days.length > 0) wish.days = joinedDays(days);
  if (wish.act === "list" && wish.schedule !== null)
    return { id: "E02", text: `I could not read “${wish.schedule}” after schedule list.`, instead: null };
  return null;
}

/** The channel's id in "<#C0DESK>", "<#C0DESK|desk>"; what stands after the mark in "#desk"; null in other words. */
function channelIn(word: string): string | null {
  return /^<#(\w+)(?:\|[^>]*)?>$/.exec(word)?.[1] ?? /^#(\S+)$/.exec(word)?.[1] ?? null;
}

function valuesOf(words: readonly Bare[]): string {
  return words.map(word => (word.kind === "quoted" ? word.value : word.raw)).join(" ");
}
