import type { CommandOf } from "../message/command.ts";
import { isDaysWord, joinedDays } from "./days-word.ts";
import { inQuotes } from "./tokens.ts";

/** What follows `schedule` as a reader would type it: `readSchedule` gives the same command back. */
export function formatSchedule(command: CommandOf<"schedule">): string[] {
  const { act, schedule, time, days, cron, zone, channel, topics, stories, length, quiet, until } = command;
  return [
    act,
    ...given(schedule, nameWord),
    ...given(time, timeWord),
    ...given(days, daysWord),
    ...given(cron, value => `cron:${inQuotes(value)}`),
    ...given(zone, value => `tz:${isPlain(value) ? value : inQuotes(value)}`),
    ...given(channel, value => (/^\w+$/.test(value) ? `<#${value}>` : `channel:${inQuotes(value)}`)),
    ...topics.map(topic => `topic:${isPlain(topic) ? topic : inQuotes(topic)}`),
    ...stories.map(story => `stories:${isPlain(story) ? story : inQuotes(story)}`),
    ...given(length, value => `length:${value}`),
    ...given(quiet, value => `quiet:${value}`),
    ...given(until, value => `until:${inQuotes(value)}`),
  ];
}

function given<Value>(value: Value | null, write: (value: Value) => string): string[] {
  return value === null ? [] : [write(value)];
}

/** An id stands bare, except where it could be taken for a day or a small word. */
function nameWord(name: string): string {
  return /^[a-z]+(?:-[a-z0-9]+)+$/.test(name) && !isDaysWord(name) ? name : inQuotes(name);
}

function timeWord(time: string): string {
  return /^[\d:]+$/.test(time) && /^\d/.test(time) ? time : `time:${inQuotes(time)}`;
}

function daysWord(days: string): string {
  return isDaysWord(days) && joinedDays([days]) === days ? days : `days:${inQuotes(days)}`;
}

/** A value that needs no quotation marks: letters, digits and what zones and ids have between them. */
function isPlain(value: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_/+-]*$/u.test(value);
}
