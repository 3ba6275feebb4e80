import { Fault } from "../errors.ts";
import { readWindow, type WindowReading } from "../time/read-window.ts";
import type { Window } from "../time/window.ts";
import type { Desk } from "./desk.ts";

/** A window, and what the reader should hear about it. */
export type SpokenWindow = { window: Window; notices: string[] };

/**
 * The window that words mean at this desk; null: the usual one (since this place's last briefing, else 24 hours). Throws
 * a `usage` fault where they mean none. Relative words count back from the newest post once the coverage has ended,
 * and from `asOf` where that is given.
 */
export function readWindowAt(desk: Desk, words: string | null): SpokenWindow {
  const reading = readingAt(desk, words ?? "");
  if (!reading.ok) throw new Fault("usage", reading.fault.text);
  return { window: reading.window, notices: reading.note === null ? [] : [reading.note] };
}

/** True where the words are a time, also one that cannot be (31 Feb): then the reader hears why. */
export function isWindowAt(desk: Desk, words: string): boolean {
  const reading = readingAt(desk, words);
  return reading.ok || reading.fault.code !== "E04";
}

function readingAt(desk: Desk, words: string): WindowReading {
  const { asOf, now, zone, coverage, story, lastBriefingAt } = desk;
  return readWindow(words, {
    now: asOf ?? now,
    zone,
    // The coverage clock is for readers of today: knowledge as of then has its own now.
    newestAt: asOf === null ? coverage.newestAt(story.id, null) : null,
    lastBriefingAt,
  });
}
