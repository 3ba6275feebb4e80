import type { CommandOf } from "../message/command.ts";
import { inQuotes, isBare } from "./tokens.ts";

/** What follows `watch` as a reader would type it: `readWatch` gives the same command back. */
export function formatWatch(command: CommandOf<"watch">): string[] {
  const { act, kind, question, asked, to, min, quiet, watch } = command;
  return [
    act,
    // A question that is named by its ref is one.
    ...(kind === null || asked !== null ? [] : [kind]),
    // Without its kind the first of bare words could be taken for one.
    ...given(question, words => (kind !== null && isBare(words) ? words : inQuotes(words))),
    ...given(asked, ref => `asked:${oneValue(ref)}`),
    ...given(to, place => `to:${place}`),
    ...given(min, outlets => `min:${oneValue(outlets)}`),
    ...given(quiet, hours => `quiet:${/^[\d:-]+$/.test(hours) ? hours : oneValue(hours)}`),
    ...given(watch, oneValue),
    ...given(command.for, long => `for:${oneValue(long)}`),
  ];
}

function given<Value>(value: Value | null, write: (value: Value) => string): string[] {
  return value === null ? [] : [write(value)];
}

function oneValue(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(text) ? text : inQuotes(text);
}
