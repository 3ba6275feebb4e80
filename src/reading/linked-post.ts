import { dayOf } from "../time/calendar.ts";
import { cleanText } from "./clean-text.ts";
import { markupLines } from "./html-lines.ts";
import { type Line, linesOf } from "./line.ts";
import { namesAt, type Thing, type ThingsById, textAt, thingsAt } from "./linked-data.ts";
import type { Page } from "./page.ts";
import { dayOnly, machineTime, type PublishedTime, writtenTime } from "./published-time.ts";
import { signersIn } from "./signers.ts";

/** When a thing of JSON-LD was published. With `dayAlone` its clock time is known to mean nothing. */
export function timeOfThing(thing: Thing, page: Page, dayAlone = false): PublishedTime {
  const written = textAt(thing, "datePublished", "dateCreated", "uploadDate");
  if (written === null) return dayOnly(page.date);
  const time = writtenTime(written, page);
  if (time === null) return { ...dayOnly(page.date), warning: `"${written.slice(0, 40)}" is not a time` };
  if (!dayAlone || time.publishedAt === null || time.timePrecision === "day") return time;
  return dayOnly(dayOf(time.publishedAt, page.zone));
}

/** When a thing was changed, if that is after it was published at `time` and not after the reading. */
export function laterTimeOfThing(thing: Thing, time: PublishedTime, page: Page): string | null {
  const written = textAt(thing, "dateModified");
  return written === null ? null : laterTime(written, time, page);
}

/** The moment in a text for machines, if it has a clock time after that of `time` and not after the reading. */
export function laterTime(written: string, time: PublishedTime, page: Page): string | null {
  if (time.publishedAt === null || time.timePrecision === "day") return null;
  const later = writtenTime(written, page);
  if (later === null || later.publishedAt === null || later.timePrecision === "day") return null;
  return later.publishedAt > time.publishedAt ? later.publishedAt : null;
}

/** True where a live blog says for machines that its coverage ended, before the reading and after its last post. */
export function hasEnded(thing: Thing, newestAt: string | null, page: Page): boolean {
  const written = textAt(thing, "coverageEndTime");
  const end = written === null ? null : machineTime(written, page.zone);
  if (end === null || end.precision === "day" || end.at > page.readAt) return false;
  return newestAt === null || newestAt <= end.at;
}

/** Who signed a thing, one entry each; the outlet itself is no signer. */
export function signersOfThing(thing: Thing, byId: ThingsById): string[] {
  const outlet = thingsAt(thing, "publisher", byId).map(body => textAt(body, "name"))[0] ?? null;
  const named = [...namesAt(thing, "author", byId), ...namesAt(thing, "creator", byId)];
  return [...new Set(named.flatMap(name => signersIn(name, outlet)))];
}

/** Entities may be encoded twice over ("&amp;quot;"), seldom more often. */
const deepest = 3;

/** The lines of a body in JSON-LD: HTML or plain text, known by tags or entities, also where they are encoded again; none for null. */
export function bodyLines(body: string | null, zone: string): Line[] {
  if (body === null) return [];
  if (!isMarkup(body)) return linesOf(body);
  let lines = markupLines(body, zone);
  for (let depth = 1; depth < deepest && lines.some(line => isMarkup(line.text)); depth++)
    lines = lines.flatMap(line =>
      isMarkup(line.text)
        ? markupLines(line.text, zone).map(inner => ({
            ...inner,
            role: inner.role === "loose" ? line.role : inner.role,
            marker: inner.marker ?? line.marker,
          }))
        : [line],
    );
  return lines;
}

/** A headline in JSON-LD as text, whether it is HTML or not; null where it is missing or empty. */
export function headlineOf(thing: Thing): string | null {
  const text = textAt(thing, "headline", "name");
  if (text === null) return null;
  const plain = isMarkup(text)
    ? bodyLines(text, "UTC")
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
