import ical from "ical-generator";

/** One entry of a calendar. `start` and `end` are UTC instants; of a day without a time `YYYY-MM-DD`, `end` being the last day. */
export type CalendarEntry = {
  /** The same whenever the same thing is exported: a second import moves the entry instead of doubling it. */
  id: string;
  /** When its text was known. */
  stamp: string;
  start: string;
  end: string | null;
  allDay: boolean;
  summary: string;
  description: string;
  url: string | null;
};

/** A calendar of RFC 5545. Texts are escaped, control characters cut; an address that is none of the web's is left out. */
export function renderIcs(entries: readonly CalendarEntry[]): string {
  const calendar = ical({ prodId: { company: "standfirst", product: "standfirst", language: "EN" } });
  for (const { id, stamp, start, end, allDay, summary, description, url } of entries) {
    calendar.createEvent({
      id: `${id.replace(/[^\w.-]/gu, "-")}@standfirst`,
      ...{ stamp, start, allDay },
      ...(end === null ? {} : { end }),
      summary: harmless(summary).replace(/\s+/gu, " "),
      description: harmless(description),
      ...(url !== null && isWebAddress(url) ? { url: new URL(url).href } : {}),
    });
  }
  return calendar.toString();
}

/** Without control characters but the line end (ical-generator escapes that one), and with whole characters only. */
function harmless(text: string): string {
  // controls, and the separators that some readers take for line ends
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, "\n")
    .replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
}
