import type { CardAction } from "../message/card.ts";
import type { Command, CommandOf } from "../message/command.ts";
import { formatSchedule } from "./format-schedule.ts";
import { formatWatch } from "./format-watch.ts";
import { isBetween } from "./is-between.ts";
import { isLineName } from "./is-line-name.ts";
import { inQuotes, isBare } from "./tokens.ts";

/** A command as a reader would type it, without the bot's name before it: `parseCommand` gives the same command back. */
export function formatCommand(command: Command): string {
  return [command.verb, ...argumentsOf(command)].join(" ");
}

/** What an action carries, as a reader would type it: the story's id stands first where it has one. */
export function formatAction({ story, command }: Pick<CardAction, "story" | "command">): string {
  return [...(story === undefined ? [] : [story]), formatCommand(command)].join(" ");
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
    case "next":
    case "unknowns":
    case "brief":
    case "background":
      return [...windowOf(command), ...filtersOf(command), ...asOfOf(command), ...showOf(command)];
    case "figures":
      return [...windowOf(command), ...filtersOf(command), ...asOfOf(command), ...showOf(command)];
    case "compare": {
      const topics = filtersOf({ topics: command.topics, sources: [] });
      const both = [named(command.a), named(command.b)];
      return [...both, ...windowOf(command), ...topics, ...asOfOf(command), ...showOf(command)];
    }
    case "positions":
      return [oneValue(command.topic), ...aboutOf({ ...command, topics: [] })];
    case "who": {
      // A word in small letters would be read as a question: "who won".
      const name = /^\p{Lu}\p{L}*$/u.test(command.actor) ? command.actor : inQuotes(command.actor);
      return [name, ...aboutOf(command)];
    }
    case "quotes":
      return [inQuotes(command.text), ...aboutOf({ ...command, topics: [] })];
    case "events":
      return command.act === "list"
        ? [...keyedWindow(command), ...asOfOf(command)]
        : [command.act, ...command.posts.map(oneValue)];
    case "catchup": {
      const words = [command.all ? "all" : [], command.again ? "again" : []].flat();
      const length = command.length === "standard" ? [] : [`length:${command.length}`];
      return [...words, ...filtersOf({ topics: command.topics, sources: [] }), ...length];
    }
    case "changed":
      return [...windowOf(command), ...filtersOf(command), ...asOfOf(command), ...showOf(command)];
    case "sources":
      return asOfOf(command);
    case "status":
      return [];
    case "schedule":
      return formatSchedule(command);
    case "watch":
      return formatWatch(command);
    case "help":
      return command.on === null ? [] : [isBare(command.on) ? command.on : inQuotes(command.on)];
  }
}

function windowOf({ window }: { window: string | null }): string[] {
  if (window === null) return [];
  // Words that end in a question mark would be read as a question.
  const bare = isBare(window) && !window.endsWith("?");
  return [bare ? window : `window:${inQuotes(window)}`];
}

/** What follows the words that a verb is about: the window has its key, as a bare one could be taken for more of them. */
function aboutOf(
  command: Pick<CommandOf<"who">, "window" | "topics" | "sources" | "asOf" | "show">,
): string[] {
  return [...keyedWindow(command), ...filtersOf(command), ...asOfOf(command), ...showOf(command)];
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
