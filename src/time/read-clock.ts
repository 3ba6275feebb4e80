import { type ClockTime, instantAt } from "./calendar.ts";
import type { Instant } from "./instant.ts";
import { zoneNamed } from "./zones.ts";

/** A clock time found in a text; `zone` is what the text says beside it, null where it says none. */
export type WrittenClock = {
  time: ClockTime;
  zone: string | null;
  seconds: boolean;
  start: number;
  end: number;
};

/** What may name a zone after a clock time: an offset, an IANA name, a name of up to four words ending in "Time", an abbreviation. */
const zoneWords =
  "(?:(?:UTC|GMT)?[ ]?[+\\-−]\\d{1,2}(?::?\\d{2})?(?! ?[:\\d])(?: ?\\(?UTC\\)?)?|[A-Z][A-Za-z]+/[A-Za-z_+-]+|(?:[A-Z][a-z]+ ){1,4}[Tt]ime\\b|UK [Tt]ime\\b|[A-Z]{1,5}\\b|[a-z]{2,4}\\b)";

/**
 * Clock times: "21:09", "9.09pm", "9:09 p.m. ET", "21:09:30 GMT+0000 (UTC)", "9pm", "1409 GMT", "noon". Four digits
 * without a colon are a time only before a zone, or every year would be one.
 */
const clockForm = new RegExp(
  [
    String.raw`(?<![\d:.,/-])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?)(?![\d%])(?:\s?(?<half>[ap])\.?\s?m\b\.?)?`,
    String.raw`(?<![\d:.,/-])(?<hourAlone>\d{1,2})\s?(?<halfAlone>[ap])\.?\s?m\b\.?`,
    String.raw`(?<![\d:.,/-])(?<military>[012]\d[0-5]\d)(?=\s?(?:GMT|BST|UTC|CES?T|E[SD]?T|hrs|hours)\b)(?:\s?(?:hrs|hours))?`,
    String.raw`\b(?<noon>noon|midday|midnight)\b`,
  ].join("|"),
  "gi",
);
const zoneAfter = new RegExp(`^,?\\s?\\(?(${zoneWords})\\)?`);

/** The first clock time in a text, with its zone; null where there is none, or it is one that no clock shows. */
export function clockIn(text: string, near?: string): WrittenClock | null {
  clockForm.lastIndex = 0;
  for (let match = clockForm.exec(text); match !== null; match = clockForm.exec(text)) {
    const time = timeFrom(match.groups ?? {});
    if (time === null) continue;
    const end = match.index + match[0].length;
    const after = zoneAfter.exec(text.slice(end, end + 60));
    const zone = after?.[1] === undefined ? null : zoneNamed(after[1], near);
    const seconds = match.groups?.["second"] !== undefined;
    return {
      time,
      zone,
      seconds,
      start: match.index,
      end: zone === null ? end : end + (after?.[0].length ?? 0),
    };
  }
  return null;
}

/**
 * The moment at which a page's clock time ("9:09 p.m.", "21:09 Greenwich Mean Time") falls on `date` (`YYYY-MM-DD`). A
 * zone in the words wins over `zone`. Null where the words hold no clock time.
 */
export function readClock(words: string, date: string, zone: string): Instant | null {
  const clock = clockIn(words, zone);
  return clock === null ? null : instantAt(date, clock.time, clock.zone ?? zone);
}

function timeFrom(groups: Record<string, string | undefined>): ClockTime | null {
  if (groups["noon"] !== undefined) return at(/^mid(?:day)$|^noon$/i.test(groups["noon"]) ? 12 : 0, 0, 0);
  const military = groups["military"];
  if (military !== undefined) return at(Number(military.slice(0, 2)), Number(military.slice(2)), 0);
  const hour = Number(groups["hour"] ?? groups["hourAlone"]);
  const minute = Number(groups["minute"] ?? 0);
  const second = Number(groups["second"] ?? 0);
  const half = (groups["half"] ?? groups["halfAlone"])?.toLowerCase();
  if (hour > 12 && groups["halfAlone"] !== undefined) return null;
  // "13:30 pm" is a slip, and clear.
  if (half === undefined || hour > 12) return at(hour, minute, second);
  return hour === 0 ? null : at((hour % 12) + (half === "p" ? 12 : 0), minute, second);
}

/** A leap second (:60) is the second before it. */
function at(hour: number, minute: number, second: number): ClockTime | null {
  return hour < 24 && minute < 60 && second <= 60 ? { hour, minute, second: Math.min(second, 59) } : null;
}
