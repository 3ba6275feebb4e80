import type { Instant } from "./instant.ts";

/** Locales whose English names the zones of their own region ("BST", "EDT", "AEDT"); others print "GMT+1". */
const namingLocales = ["en-GB", "en-US", "en-AU", "en-IN", "en-ZA", "en-IE"];

/** Zones that newsrooms write by a name which no English locale of the runtime knows. */
const unnamedZones: Record<string, { [offset: string]: string }> = {
  "Europe/Moscow": { "+03:00": "MSK" },
  "Asia/Jerusalem": { "+02:00": "IST", "+03:00": "IDT" },
  "Asia/Tokyo": { "+09:00": "JST" },
  "Asia/Seoul": { "+09:00": "KST" },
  "Asia/Hong_Kong": { "+08:00": "HKT" },
  "Asia/Singapore": { "+08:00": "SGT" },
  "Asia/Karachi": { "+05:00": "PKT" },
};

/**
 * Abbreviations on pages, with the offset or the place whose clock they mean. Those with several meanings stand for the
 * one that English-language outlets print most; see `zoneNamed` for how the page's own zone comes first.
 */
const abbreviations: Record<string, string> = {
  utc: "UTC",
  ut: "UTC",
  z: "UTC",
  gmt: "+00:00",
  bst: "+01:00",
  wet: "+00:00",
  west: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  trt: "+03:00",
  est: "-05:00",
  edt: "-04:00",
  et: "America/New_York",
  cst: "-06:00",
  cdt: "-05:00",
  ct: "America/Chicago",
  mst: "-07:00",
  mdt: "-06:00",
  mt: "America/Denver",
  pst: "-08:00",
  pdt: "-07:00",
  pt: "America/Los_Angeles",
  akst: "-09:00",
  akdt: "-08:00",
  hst: "-10:00",
  adt: "-03:00",
  nst: "-03:30",
  ndt: "-02:30",
  brt: "-03:00",
  art: "-03:00",
  ist: "+05:30",
  idt: "+03:00",
  pkt: "+05:00",
  gst: "+04:00",
  sgt: "+08:00",
  hkt: "+08:00",
  awst: "+08:00",
  jst: "+09:00",
  kst: "+09:00",
  acst: "+09:30",
  acdt: "+10:30",
  aest: "+10:00",
  aedt: "+11:00",
  nzst: "+12:00",
  nzdt: "+13:00",
  sast: "+02:00",
  cat: "+02:00",
  wat: "+01:00",
  eat: "+03:00",
};

/** Zones written out, by what stands before "Time"; "standard", "summer" and "daylight" fix the offset. */
const longNames: Record<string, string> = {
  "coordinated universal": "UTC",
  "greenwich mean": "+00:00",
  "british summer": "+01:00",
  "irish standard": "+01:00",
  "western european": "Europe/Lisbon",
  "western european summer": "+01:00",
  "central european": "Europe/Paris",
  "central european standard": "+01:00",
  "central european summer": "+02:00",
  "eastern european": "Europe/Kyiv",
  "eastern european standard": "+02:00",
  "eastern european summer": "+03:00",
  moscow: "+03:00",
  "moscow standard": "+03:00",
  eastern: "America/New_York",
  "eastern standard": "-05:00",
  "eastern daylight": "-04:00",
  central: "America/Chicago",
  "central standard": "-06:00",
  "central daylight": "-05:00",
  mountain: "America/Denver",
  "mountain standard": "-07:00",
  "mountain daylight": "-06:00",
  pacific: "America/Los_Angeles",
  "pacific standard": "-08:00",
  "pacific daylight": "-07:00",
  alaska: "America/Anchorage",
  "india standard": "+05:30",
  "israel standard": "+02:00",
  "israel daylight": "+03:00",
  "japan standard": "+09:00",
  "australian eastern": "Australia/Sydney",
  "australian eastern standard": "+10:00",
  "australian eastern daylight": "+11:00",
  "new zealand standard": "+12:00",
  "new zealand daylight": "+13:00",
  uk: "Europe/London",
  london: "Europe/London",
  paris: "Europe/Paris",
  kyiv: "Europe/Kyiv",
  "new york": "America/New_York",
};

const knownNames = new Map<string, string>();

/** How newspapers write the zone of `at` in `zone`: "GMT", "BST", "CET", "EDT"; "UTC+2" where it has no such name. */
export function zoneAbbreviation(at: Instant, zone: string): string {
  const offset = Temporal.Instant.from(at).toZonedDateTimeISO(zone).offset;
  const key = `${zone} ${offset}`;
  const known = knownNames.get(key);
  if (known !== undefined) return known;
  const name = unnamedZones[zone]?.[offset] ?? nameInLocales(at, zone) ?? offsetName(offset);
  knownNames.set(key, name);
  return name;
}

/**
 * The zone that a page or a person names ("GMT", "Eastern Time", "UTC+2", "+01:00", "Europe/Kyiv"), as an IANA name or
 * an offset such as `+01:00`; both are zones to every function of this folder. Null where the words name no zone. An
 * abbreviation that `near` itself uses (IST in Dublin, Jerusalem or Kolkata) has the offset it has there.
 */
export function zoneNamed(words: string, near?: string): string | null {
  const name = words.trim().replace(/[()]/g, "").replace(/^the /i, "").replace(/\s+/g, " ");
  const own = near === undefined ? undefined : namesOf(near).get(name.toUpperCase());
  if (own !== undefined) return own;
  const key = name.toLowerCase();
  const long = /^(.+) time(?: zone)?$/.exec(key)?.[1];
  return (
    ownValue(abbreviations, key) ??
    (long === undefined ? null : ownValue(longNames, long)) ??
    offsetZone(name) ??
    placeZone(name)
  );
}

function ownValue(table: Record<string, string>, key: string): string | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

function nameInLocales(at: Instant, zone: string): string | null {
  const moment = Temporal.Instant.from(at).epochMilliseconds;
  for (const locale of namingLocales) {
    const name = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: "short" })
      .formatToParts(moment)
      .find(part => part.type === "timeZoneName")?.value;
    // A name is letters alone; "GMT+1" is the runtime saying that this locale has none.
    if (name !== undefined && /^[A-Z]{2,5}$/.test(name)) return name;
  }
  return null;
}

/** "+05:30" as "UTC+5:30", "+00:00" as "UTC". */
function offsetName(offset: string): string {
  const [, sign = "+", hours = "0", minutes = "00"] = /^([+-])(\d{2}):(\d{2})/.exec(offset) ?? [];
  const length = `${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
  return length === "0" ? "UTC" : `UTC${sign === "-" ? "−" : "+"}${length}`;
}

/** Reads "+01:00", "-0500", "UTC+2", "GMT−3:30", "GMT+0000 UTC"; offsets beyond 14 hours do not exist. */
function offsetZone(name: string): string | null {
  const match = /^(?:utc|gmt)? ?([+\-−])(\d{1,2})(?::?(\d{2}))?(?: utc)?$/i.exec(name);
  if (match === null) return null;
  const [, sign = "+", hours = "0", minutes = "00"] = match;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign === "+" ? "+" : "-"}${hours.padStart(2, "0")}:${minutes}`;
}

/** An IANA name is a path of two or three words; single words such as "EST" are abbreviations and read as such. */
function placeZone(name: string): string | null {
  if (!/^[A-Za-z_]+(?:\/[A-Za-z_+-]+){1,2}$/.test(name)) return null;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name;
  } catch {
    return null;
  }
}

/**
 * The names of `zone` in winter and in summer, each with its offset, of any one year: its rules may change, its names do
 * not. The offset tells the two showings of a repeated hour apart, which the zone itself cannot.
 */
function namesOf(zone: string): Map<string, string> {
  return new Map(
    ["2025-01-15T12:00:00Z", "2025-07-15T12:00:00Z"].map(at => [
      zoneAbbreviation(at, zone),
      Temporal.Instant.from(at).toZonedDateTimeISO(zone).offset,
    ]),
  );
}
