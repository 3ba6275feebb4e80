import type { IncomingHttpHeaders } from "node:http";
import { dayFrom, isCalendarDay } from "../time/calendar.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";

/** No server makes us wait longer: six hours without a look is what an ended page gets. */
const longestWait = 6 * 3600;
/** However long a page calls itself fresh, it is asked again after so long: live pages are served with stale rules. */
const longestFreshness = 15 * 60;

/** Months as HTTP writes them (RFC 9110, 5.6.7). */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Seconds that a refusing server asks to wait (`Retry-After`, in seconds or as a date), at most six hours; 0 where it asks nothing. */
export function retryAfter(headers: IncomingHttpHeaders, now: Instant): number {
  const asked = headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,12}$/.test(asked)) return Math.min(Number(asked), longestWait);
  const at = httpDate(asked);
  return at === null ? 0 : Math.min(Math.max(0, secondsBetween(now, at)), longestWait);
}

/** Seconds for which the answer says it stays as it is (`Cache-Control: max-age` less `Age`), at most 15 minutes. */
export function freshFor(headers: IncomingHttpHeaders): number {
  const rules = headers["cache-control"] ?? "";
  if (/\bno-(?:cache|store)\b/i.test(rules)) return 0;
  const age = /^\d{1,9}$/.test(headers.age ?? "") ? Number(headers.age) : 0;
  const most = /(?:^|[\s,])max-age\s{0,3}=\s{0,3}"?(\d{1,9})/i.exec(rules)?.[1] ?? "0";
  return Math.min(Math.max(0, Number(most) - age), longestFreshness);
}

/** "Sun, 06 Nov 1994 08:49:37 GMT" as an instant; the two older forms of it are not written any more. */
function httpDate(text: string): Instant | null {
  const parts = /^[a-z]{3}, (\d{2}) ([a-z]{3}) (\d{4}) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d) GMT$/i.exec(text);
  if (parts === null) return null;
  const [year, month, day] = [
    Number(parts[3]),
    months.indexOf((parts[2] ?? "").toLowerCase()) + 1,
    Number(parts[1]),
  ];
  return isCalendarDay(year, month, day) ? `${dayFrom(year, month, day)}T${parts[4]}Z` : null;
}
