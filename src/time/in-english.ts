import { shortMonthName } from "./calendar-words.ts";
import { foreignMonth } from "./foreign-month.ts";

/** 17 février 2025, 17. Februar 2025, 17 de febrero de 2025, 1er mars 2025, 05 mar 25 */
const dayFirst =
  /(?<![\d:])(?<day>\d{1,2})(?:er|[.ºª])?[ -]+(?:de |di |d['’])?(?<month>\p{L}{3,14})\.?,?(?: de| del)?[ -]+(?<year>(?:19|20|21)?\d{2})(?![\d:.h])\.?/u;
/** 2025. február 17., 2004-július-13 */
const yearFirst =
  /(?<!\d)(?<year>(?:19|20|21)\d{2})[.-]? ?(?<month>\p{L}{3,14})[.-]? ?(?<day>\d{1,2})(?!\d)\.?/u;
/** 2004년 05월 28일, 2025年2月17日 */
const eastern = /(?<year>\d{4}) ?[년年] ?(?<month>\d{1,2}) ?[월月] ?(?<day>\d{1,2}) ?[일日]/u;
/** 21h09, 21 h 09, 9:15 */
const clockForm = /(?<!\d)(\d{1,2})(?: ?h ?|:)(\d{2})(?!\d)/u;
const hangul = /\p{Script=Hangul}/u;

/**
 * A time stamp in another language, written as English feeds write it: "lundi 17 février 2025 à 21h09" as
 * "17 Feb 2025 21:09". Null for a text without such a date. A Korean stamp without a zone gets Korea's.
 */
export function inEnglish(stamp: string): string | null {
  const korean = hangul.test(stamp);
  const text = korean ? withHalf(stamp) : stamp;
  const found = dateFound(text, korean);
  if (found === null) return null;
  const { day, month, year, before, after } = found;
  const rest = [before, after].map(part => part.replace(new RegExp(clockForm, "gu"), "$1:$2"));
  // of what stands before the date only a clock time counts: the rest is a weekday
  const clock = clockForm.exec(rest[0] ?? "")?.[0] ?? "";
  const words = `${day} ${shortMonthName(month)} ${year} ${clock} ${(rest[1] ?? "").replace(/^[T,]/, " ")}`;
  const single = words.replace(/\s+/g, " ").trim();
  const zoned = /[+-]\d{1,2}:?\d{2}$|[A-Z]{3,4}$/.test(single.replace(/ [AP]M$/, ""));
  return korean && !zoned ? `${single} +09:00` : single;
}

type Found = { day: string; month: number; year: string; before: string; after: string };

function dateFound(text: string, korean: boolean): Found | null {
  const match =
    eastern.exec(text) ?? dayFirst.exec(text) ?? yearFirst.exec(text) ?? koreanDigits(text, korean);
  const { day, month: written, year } = match?.groups ?? {};
  if (match === null || day === undefined || written === undefined || year === undefined) return null;
  const month = /^\d/.test(written) ? Number(written) : foreignMonth(written);
  if (month === null || month < 1 || month > 12) return null;
  const end = match.index + match[0].length;
  return { day, month, year, before: text.slice(0, match.index), after: text.slice(end) };
}

/** 2004-05-25 오후 11:23:17: the digits alone are no foreign date, the half of the day is. */
function koreanDigits(text: string, korean: boolean): RegExpExecArray | null {
  return korean ? /(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})/u.exec(text) : null;
}

/** Korean writes the half of the day before the clock: "오후 11:23:17" is 11:23:17 PM. */
function withHalf(text: string): string {
  return text.replace(
    /(오전|오후) ?(\d{1,2}:\d{2}(?::\d{2})?)/gu,
    (_, half: string, clock: string) => `${clock} ${half === "오전" ? "AM" : "PM"}`,
  );
}
