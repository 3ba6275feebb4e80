import { dayOf } from "../time/calendar.ts";
import { cleanText } from "./clean-text.ts";
import { markupLines } from "./html-lines.ts";
import { type Line, linesOf } from "./line.ts";
import { type Thing, textAt } from "./linked-data.ts";
import type { Page } from "./page.ts";
import { checked, dayOnly, machineTime, type PublishedTime } from "./published-time.ts";

/** When a thing of JSON-LD was published. With `dayAlone` its clock time is known to mean nothing. */
export function timeOfThing(thing: Thing, page: Page, dayAlone = false): PublishedTime {
  const written = textAt(thing, "datePublished", "dateCreated", "uploadDate");
  if (written === null) return dayOnly(page.date);
  const moment = machineTime(written, page.zone);
  if (moment === null) return { ...dayOnly(page.date), warning: `"${written.slice(0, 40)}" is not a time` };
  if (dayAlone && moment.precision !== "day") return dayOnly(dayOf(moment.at, page.zone));
  return checked({ publishedAt: moment.at, timePrecision: moment.precision, warning: null }, page);
}

/** When a thing was changed, if that is after it was published at `time`. */
export function laterTimeOfThing(thing: Thing, time: PublishedTime, page: Page): string | null {
  const written = textAt(thing, "dateModified");
  const moment = written === null ? null : machineTime(written, page.zone);
  if (
    moment === null ||
    moment.precision === "day" ||
    time.publishedAt === null ||
    time.timePrecision === "day"
  )
    return null;
  return moment.at > time.publishedAt &&
    checked({ ...time, publishedAt: moment.at }, page).publishedAt !== null
    ? moment.at
    : null;
}

/** The lines of a body in JSON-LD: HTML or plain text, known by tags or entities; none for null. */
export function bodyLines(body: string | null, zone: string): Line[] {
  if (body === null) return [];
  return isMarkup(body) ? markupLines(body, zone) : linesOf(body);
}

/** A headline in JSON-LD as text, whether it is HTML or not; null where it is missing or empty. */
export function headlineOf(thing: Thing): string | null {
  const text = textAt(thing, "headline", "name");
  if (text === null) return null;
  const plain = isMarkup(text)
    ? markupLines(text, "UTC")
        .map(line => line.text)
        .join(" ")
    : text;
  return cleanText(plain) === "" ? null : cleanText(plain);
}

/** The text if it is an address on the web, else null. */
export function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\/\S+$/.test(text) ? text : null;
}

function isMarkup(text: string): boolean {
  return /<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,2000})?\/?>|&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});/i.test(
    text,
  );
}
