const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const month = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const clock = "(?:\\d{1,2}[:.]\\d{2}|\\d{1,2} ?(?:am|pm|a\\.m\\.|p\\.m\\.)|noon|midnight)";

const clockTime = new RegExp(`\\b${clock}\\b`, "iu");
// A day, a date or a clock time: precise enough for "what day".
const dayOrClock = new RegExp(
  `\\b(?:${weekday}|\\d{1,2}(?:st|nd|rd|th)? ${month}|${month} \\d{1,2}|tomorrow|yesterday|today|tonight|${clock})\\b`,
  "iu",
);
// Other words that place something in time.
const vague = new RegExp(
  [
    "\\b(?:(?:next|last|this|later this|earlier this|the (?:coming|past|following|next)) (?:week|month|year|weekend|morning|afternoon|evening|night|summer|winter|spring|autumn|days?|weeks?|months?|hours?|few \\w+)",
    `(?:in|since|by|until|before|after|from|during|as early as|as late as) (?:the end of |the start of |early |late |mid-)*(?:${month}|\\d{4})`,
    `${month} \\d{4}`,
    "(?:in|within) (?:the )?(?:coming|next|past) \\w+",
    "\\w+ (?:minutes|hours|days|weeks|months|years) (?:ago|later|earlier|before|after)",
    "(?:early|late) (?:on )?(?:in|this|next|last) \\w+",
    "overnight|last night|(?<!as )soon(?! as)|(?:19|20)\\d{2})\\b",
  ].join("|"),
  "iu",
);
// A month by itself; with a capital, for "may" and "march" are verbs too.
const monthName =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** True where a text holds a clock time. */
export function hasClock(text: string): boolean {
  return clockTime.test(text);
}

/** True where a text holds a day, a date or a clock time. */
export function hasDay(text: string): boolean {
  return dayOrClock.test(text);
}

/** True where a text places something in time, however loosely. */
export function hasTime(text: string): boolean {
  return hasDay(text) || vague.test(text) || monthName.test(text);
}

/** The words of a text that place something in time without naming a day ("next week"), or null. */
export function vagueTimeIn(text: string): string | null {
  return vague.exec(text)?.[0] ?? null;
}
