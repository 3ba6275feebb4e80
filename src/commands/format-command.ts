import type { Command, CommandOf } from "../message/command.ts";
import { formatSchedule } from "./format-schedule.ts";
import { isBetween } from "./is-between.ts";
import { isLineName } from "./is-line-name.ts";
import { inQuotes, isBare } from "./tokens.ts";

/** A command as a reader would type it, without the bot's name before it: `parseCommand` gives the same command back. */
export function formatCommand(command: Command): string {
  return [command.verb, ...argumentsOf(command)].join(" ");
}

function argumentsOf(command: Command): string[] {
  switch (command.verb) {
    case "recap": {
      const length = command.length === "standard" ? [] : [`length:${command.length}`];
      return [...windowOf(command), ...filtersOf(command), ...length, ...asOfOf(command), ...showOf(command)];
    }
    case "ask": {
      const question = isBare(command.question) ? command.question : inQuotes(command.question);
      return [question, ...keyedWindow(command), ...asOfOf(command), ...showOf(command)];
    }
    case "timeline":
      return [...windowOf(command), ...filtersOf(command), ...asOfOf(command), ...showOf(command)];
    case "topics":
      return [...windowOf(command), ...asOfOf(command)];
    case "why":
      return [lineMeant(command.line), ...keyedWindow(command), ...filtersOf(command), ...asOfOf(command)];
    case "differs":
      return [...windowOf(command), ...filtersOf(command), ...asOfOf(command), ...showOf(command)];
    case "compare": {
      const topics = filtersOf({ topics: command.topics, sources: [] });
      const both = [named(command.a), named(command.b)];
      return [...both, ...windowOf(command), ...topics, ...asOfOf(command), ...showOf(command)];
    }
    case "events":
      return command.act === "list"
        ? [...keyedWindow(command), ...asOfOf(command)]
        : [command.act, ...command.posts.map(oneValue)];
    case "sources":
      return asOfOf(command);
    case "status":
      return [];
    case "schedule":
      return formatSchedule(command);
    case "watch":
      return watchOf(command);
    case "help":
      return command.on === null ? [] : [isBare(command.on) ? command.on : inQuotes(command.on)];
  }
}

function watchOf({ act, question, asked, watch }: CommandOf<"watch">): string[] {
  return [
    act,
    ...(question === null ? [] : ["question", isBare(question) ? question : inQuotes(question)]),
    ...(asked === null ? [] : [`asked:${oneValue(asked)}`]),
    ...(watch === null ? [] : [oneValue(watch)]),
  ];
}

function windowOf({ window }: { window: string | null }): string[] {
  if (window === null) return [];
  // Words that end in a question mark would be read as a question.
  const bare = isBare(window) && !window.endsWith("?");
  return [bare ? window : `window:${inQuotes(window)}`];
}

function filtersOf({ topics, sources }: { topics: readonly string[]; sources: readonly string[] }): string[] {
  return [
    ...topics.map(topic => `topic:${oneValue(topic)}`),
    ...sources.map(source => `source:${oneValue(source)}`),
  ];
}

function keyedWindow({ window }: { window: string | null }): string[] {
  return window === null ? [] : [`window:${inQuotes(window)}`];
}

/** One of two that are compared: a word that would be read as the "and" between them stands in quotation marks. */
function named(words: string): string {
  return isBetween(words) ? inQuotes(words) : oneValue(words);
}

function lineMeant(line: string): string {
  return isLineName(line) ? line : inQuotes(line);
}

function asOfOf({ asOf }: { asOf: string | null }): string[] {
  return asOf === null ? [] : [`asof:${asOf}`];
}

function showOf({ show }: { show: string | null }): string[] {
  return show === null ? [] : [`show:${show}`];
}

function oneValue(text: string): string {
  // A value ends at the first space, and a quotation mark at its start would open a quoted one.
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(text) ? text : inQuotes(text);
}
