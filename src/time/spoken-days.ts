import { dayFrom, isCalendarDay, partsOfDay, plusDays, weekdayOf } from "./calendar.ts";
import { monthNamed, weekdayNamed } from "./calendar-words.ts";
import { readDay } from "./dates.ts";
import type { Tense } from "./tense.ts";

type Days = readonly [firstDay: string, lastDay: string];
/** The named parts of what was said, lower or upper case; undefined where left out. */
type Said = Record<string, string | undefined>;

/**
 * The day a weekday means. "next" is of the next week, "last" of the seven days before, "since" looks back, "by" and
 * "until" look ahead; by itself it is the one before or after by its tense, without one the nearest. The text's own
 * weekday is its own day: reports say "on Monday" on Mondays.
 */
export function weekdaySpoken(said: Said, today: string, tense: Tense | null): string {
  const wanted = weekdayNamed(said["weekday"] ?? "") ?? weekdayOf(today);
  const which = lower(said["which"]);
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  const back = (7 - ahead) % 7;
  if (which === "next") return plusDays(mondayOf(today), 7 + wanted - 1);
  if (/past|last/.test(which)) return plusDays(today, -(back === 0 ? 7 : back));
  if (/coming/.test(which)) return plusDays(today, ahead === 0 ? 7 : ahead);
  if (which === "this") return plusDays(mondayOf(today), wanted - 1);
  const word = lower(said["preposition"]);
  if (word === "since") return plusDays(today, -back);
  if (word === "by" || word === "until") return plusDays(today, tense === "past" ? -back : ahead);
  if (tense !== null) return plusDays(today, tense === "future" ? ahead : -back);
  return plusDays(today, ahead <= back ? ahead : -back);
}

/** "this week", "later this week", "early next week": Monday to Sunday, or the part of it. */
export function weekSpoken(said: Said, today: string, _tense: Tense | null): Days {
  const shift = { this: 0, next: 7, last: -7 }[which(said)];
  const monday = plusDays(mondayOf(today), shift);
  const sunday = plusDays(monday, 6);
  switch (lower(said["when"])) {
    case "later":
      return [shift === 0 ? earlierDay(plusDays(today, 1), sunday) : monday, sunday];
    case "earlier":
      return [monday, shift === 0 ? today : sunday];
    case "early":
      return [monday, plusDays(monday, 2)];
    case "mid":
      return [plusDays(monday, 1), plusDays(monday, 3)];
    case "late":
      return [plusDays(monday, 3), sunday];
    default:
      return [monday, sunday];
  }
}

/** "Monday and Tuesday next week", "Friday of last week": one day, or the days from one to the other. */
export function weekdaysOfWeek(said: Said, today: string, _tense: Tense | null): Days | null {
  const monday = plusDays(mondayOf(today), { this: 0, next: 7, last: -7 }[which(said)]);
  const [first, last] = [said["weekday"], said["second"] ?? said["weekday"]].map(word =>
    weekdayNamed(word ?? ""),
  );
  if (first == null || last == null || last < first) return null;
  return [plusDays(monday, first - 1), plusDays(monday, last - 1)];
}

/** "from Tuesday to Thursday", "between Monday and Wednesday": the second day is the first of its name after the first. */
export function weekdayRange(said: Said, today: string, tense: Tense | null): Days {
  const wanted = weekdayNamed(said["second"] ?? "") ?? 1;
  const first = weekdaySpoken(said, today, tense);
  const last = plusDays(first, (wanted - weekdayOf(first) + 7) % 7);
  // what is past ends before today
  return tense === "past" && last > today ? [plusDays(first, -7), plusDays(last, -7)] : [first, last];
}

/** "Tuesday week", "a week on Tuesday": the day seven days after the one that comes next. */
export function weekAfterWeekday(said: Said, today: string, _tense: Tense | null): Days {
  const day = plusDays(weekdaySpoken({ ...said, preposition: "until" }, today, "future"), 7);
  return [day, day];
}

/** A Saturday and Sunday; "the weekend" is the one before or after by its tense, the one that runs while it runs. */
export function weekendSpoken(said: Said, today: string, tense: Tense | null): Days {
  const monday = mondayOf(today);
  const running = weekdayOf(today) > 5;
  const past = !running && tense !== "future";
  // "this weekend" of what has happened is the one that is over
  const over = !running && tense === "past";
  const shift = { this: over ? -7 : 0, next: 7, last: -7, the: past ? -7 : 0 }[
    lower(said["which"]) === "the" ? "the" : which(said)
  ];
  return [plusDays(monday, 5 + shift), plusDays(monday, 6 + shift)];
}

/** "next quarter", "the first quarter of 2025", "Q3": of the calendar year, without a year the text's own. */
export function quarterSpoken(said: Said, today: string, _tense: Tense | null): Days {
  const { year, month } = partsOfDay(today);
  const current = Math.floor((month - 1) / 3);
  const ordinal = ["first", "second", "third", "fourth"].indexOf(lower(said["ordinal"]));
  const number = said["number"] === undefined ? ordinal : Number(said["number"]) - 1;
  if (number < 0)
    return monthsFrom((year * 4 + current + { this: 0, next: 1, last: -1 }[which(said)]) * 3, 3);
  return monthsFrom(Number(said["year"] ?? year) * 12 + number * 3, 3);
}

/** "12 to 14 May": both days of the year that is said, else the nearest. */
export function dateRange(said: Said, today: string, _tense: Tense | null): Days | null {
  const year = said["year"] === undefined ? "" : ` ${said["year"]}`;
  const last = readDay(`${said["last"]} ${said["month"]}${year}`, today);
  if (last === null) return null;
  const { year: y } = partsOfDay(last);
  const [month, day] = [monthNamed(said["month"] ?? "") ?? 0, Number(said["first"])];
  if (!isCalendarDay(y, month, day)) return null;
  const first = dayFrom(y, month, day);
  return first <= last ? [first, last] : null;
}

const counts = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** What an uncounted or loosely counted number of days or weeks may reach; nothing finer is meant. */
const looseDays = 7;
const looseWeeks = 4;

/** The days in a counted length: "three days", "two weeks", "days". */
export function counted(said: Said): number {
  const word = lower(said["count"]);
  const unit = lower(said["unit"]);
  const weeks = unit.startsWith("week");
  if (word === "" || word === "few" || word === "several") return weeks ? looseWeeks * 7 : looseDays;
  const index = counts.indexOf(word);
  const number = word === "a" ? 1 : word === "couple of" ? 2 : index > 0 ? index : Number(word);
  return number * (unit === "fortnight" ? 14 : weeks ? 7 : 1);
}

function which(said: Said): "this" | "next" | "last" {
  const word = lower(said["which"]);
  return word === "next" || word === "last" ? word : "this";
}

function lower(word: string | undefined): string {
  return word?.toLowerCase() ?? "";
}

function mondayOf(day: string): string {
  return plusDays(day, 1 - weekdayOf(day));
}

function earlierDay(a: string, b: string): string {
  return a < b ? a : b;
}

/** Whole months from the one counted from year 0 (`year * 12 + month - 1`), first day to last. */
export function monthsFrom(month: number, length: number): Days {
  const first = dayFrom(Math.floor(month / 12), (month % 12) + 1, 1);
  const next = month + length;
  return [first, plusDays(dayFrom(Math.floor(next / 12), (next % 12) + 1, 1), -1)];
}
