import fc from "fast-check";
import { clockTimeOf, dayOf } from "../../../src/time/calendar.ts";
import { shortMonthName } from "../../../src/time/calendar-words.ts";
import type { Instant } from "../../../src/time/instant.ts";

/** A way in which pages write a time; `dated` ones print the day, so that no midnight has to be found out. */
export type ClockForm = {
  name: string;
  zone: string;
  dated: boolean;
  write: (at: Instant) => string;
};

type Parts = { hour: number; minute: string; day: number; month: string; year: string };

function partsIn(at: Instant, zone: string): Parts {
  const { hour, minute } = clockTimeOf(at, zone);
  const [year = "", month = "", day = ""] = dayOf(at, zone).split("-");
  return {
    ...{ hour, minute: String(minute).padStart(2, "0"), year },
    ...{ day: Number(day), month: shortMonthName(Number(month)) ?? "" },
  };
}

function form(name: string, zone: string, dated: boolean, write: (parts: Parts) => string): ClockForm {
  return { name, zone, dated, write: at => write(partsIn(at, zone)) };
}

const two = (hour: number) => String(hour).padStart(2, "0");
const half = (hour: number) => (hour < 12 ? "am" : "pm");
const twelve = (hour: number) => (hour % 12 === 0 ? 12 : hour % 12);
const london = "Europe/London";

/** Clocks with and without a zone, of 12 and 24 hours, with and without their day. The story's zone is London's. */
const clockForms: readonly ClockForm[] = [
  form("17:52", london, false, ({ hour, minute }) => `${two(hour)}:${minute}`),
  form("17.52 BST", london, false, ({ hour, minute }) => `${two(hour)}.${minute} BST`),
  form("17:52:09", london, false, ({ hour, minute }) => `${two(hour)}:${minute}:09`),
  form("17h52", london, false, ({ hour, minute }) => `${two(hour)}h${minute}`),
  form("5:52 p.m.", london, false, ({ hour, minute }) => `${twelve(hour)}:${minute} ${half(hour)[0]}.m.`),
  form(
    "5:52 PM EDT",
    "America/New_York",
    false,
    ({ hour, minute }) => `${twelve(hour)}:${minute} ${half(hour).toUpperCase()} EDT`,
  ),
  form("17:52 CEST", "Europe/Paris", false, ({ hour, minute }) => `${two(hour)}:${minute} CEST`),
  form("17:52 GMT+3", "Europe/Istanbul", false, ({ hour, minute }) => `${two(hour)}:${minute} GMT+3`),
  form("17:52 UTC", "UTC", false, ({ hour, minute }) => `${two(hour)}:${minute} UTC`),
  form(
    "3 Jul 2024 17.52 BST",
    london,
    true,
    ({ hour, minute, day, month, year }) => `${day} ${month} ${year} ${two(hour)}.${minute} BST`,
  ),
  form(
    "Jul. 3, 2024, 5:52 p.m. ET",
    "America/New_York",
    true,
    ({ hour, minute, day, month, year }) =>
      `${month}. ${day}, ${year}, ${twelve(hour)}:${minute} ${half(hour)[0]}.m. ET`,
  ),
  form(
    "17:52 BST, 3 Jul",
    london,
    true,
    ({ hour, minute, day, month }) => `${two(hour)}:${minute} BST, ${day} ${month}`,
  ),
  form(
    "Posted at 17:5217:52",
    london,
    false,
    ({ hour, minute }) => `Posted at ${two(hour)}:${minute}${two(hour)}:${minute}`,
  ),
];

/** Any of these forms. */
export const clockForm = fc.constantFrom(...clockForms);
