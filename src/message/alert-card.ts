import { dayOf } from "../time/calendar.ts";
import { bareClock, formatClock, formatDate } from "../time/format-time.ts";
import { type Instant, laterOf, plusSeconds, secondsBetween } from "../time/instant.ts";
import type { AlertBody, AlertEntry } from "./alert-body.ts";
import { blankWatch } from "./blank-watch.ts";
import { blankCard, type Card, type CardAction, type CardLine, type CardSection, plainLine } from "./card.ts";
import { count } from "./coverage-notes.ts";

/** What an alert's card says beside what it tells. */
export type AlertCardParts = {
  /** Said before everything: that it rests on the sample. */
  notices: readonly string[];
  zone: string;
  /** The name of the story, where the bot has several; null: there is one. */
  storyName: string | null;
  /** When its message was made. */
  toldAt: Instant;
  /** So many alerts a place takes in an hour. */
  most: number;
  direct: boolean;
  /** True where it should come without a sound. */
  silent: boolean;
  /** So many lines at most stand below the first; what is beyond is counted, or left out. */
  lines: number;
};

/** Published longer before it was read, in seconds, an alert is labelled late. INTERACTION, amendment 13. */
const lateAfter = 1200;
/** What led to a claim is looked for over so many seconds before it, three hours. */
const ledOver = 10_800;
/** So many other outlets are shown with their words; the rest is named. */
const mostWorded = 3;

/** An alert as a message: the claim first, then what its post adds, who else has it, how fresh it is. */
export function alertCard({ entries, digest }: AlertBody, parts: AlertCardParts): Card {
  const [only, ...others] = entries;
  const made =
    only !== undefined && others.length === 0 && digest !== "storm"
      ? single(only, digest, parts)
      : listed(entries, digest, parts);
  return {
    ...blankCard("alert"),
    ...made,
    notices: [...parts.notices, ...made.notices],
    actions: actionsOf(entries),
    visibility: parts.direct ? "private" : "channel",
    ...(parts.silent ? { silent: true } : {}),
  };
}

type Made = Pick<Card, "notices" | "lead" | "sections" | "footnotes"> & Pick<Partial<Card>, "covers">;

function single(entry: AlertEntry, digest: AlertBody["digest"], parts: AlertCardParts): Made {
  const { publishedAt, readAt, lead, what } = entry;
  const { zone } = parts;
  const isLate = publishedAt !== null && secondsBetween(publishedAt, readAt) > lateAfter;
  const late = isLate
    ? [`Late: published ${bareClock(publishedAt, zone)}, read ${bareClock(readAt, zone)}.`]
    : [];
  const held = digest === "quiet" ? ["Held until your quiet hours ended."] : [];
  const from = publishedAt ?? readAt;
  return {
    notices: [...late, ...held],
    lead: { ...lead, label: labelOf(what, lead.label) },
    sections: cutTo(parts.lines, [
      sectionOf("Also in this post", entry.also),
      sectionOf("Since", [...entry.since, ...moreOf(entry)]),
      ...outletsOf(entry),
      sectionOf("They differ", entry.differs),
    ]),
    footnotes: [[...provenance(entry, parts), watchesOf([entry], parts)].join(" · ")],
    covers: { from: plusSeconds(from, -ledOver), to: laterOf(from, readAt) },
  };
}

function listed(entries: readonly AlertEntry[], digest: AlertBody["digest"], parts: AlertCardParts): Made {
  const { zone, toldAt, most, lines: room } = parts;
  const shown = entries.slice(0, room);
  const hidden = entries.length - shown.length;
  const lines = shown.map((entry): CardLine => {
    const { lead, what, outlets } = entry;
    const others = outlets.length > 1 ? `${outlets.length} outlets` : "";
    return { ...lead, label: labelOf(what, lead.label, others) };
  });
  const first = entries[0]?.readAt ?? toldAt;
  const said =
    digest === "quiet"
      ? `${count(entries.length, "alert")} came in your quiet hours.`
      : `${entries.length} more since ${bareClock(first, zone)}; at most ${count(most, "alert")} an hour ${most === 1 ? "comes" : "come"} here.`;
  return {
    notices: [],
    lead: plainLine(said),
    sections: [
      { heading: null, lines: [...lines, ...(hidden > 0 ? [plainLine(`And ${hidden} more.`)] : [])] },
    ],
    footnotes: [watchesOf(entries, parts)],
  };
}

/** "Breaking", "Breaking, Keir Starmer, 2 outlets"; null where there is nothing to say. */
function labelOf(...parts: (string | null)[]): string | null {
  const label = parts.filter(part => part !== null && part !== "").join(", ");
  return label === "" ? null : label;
}

/** The sections with so many lines of them, the first ones; none that is empty. */
function cutTo(room: number, sections: readonly CardSection[]): CardSection[] {
  const cut: CardSection[] = [];
  let left = room;
  for (const { heading, lines } of sections) {
    const kept = lines.slice(0, left);
    left -= kept.length;
    if (kept.length > 0) cut.push({ heading, lines: kept });
  }
  return cut;
}

function sectionOf(heading: string | null, lines: readonly CardLine[]): CardSection {
  return { heading, lines: [...lines] };
}

function moreOf({ more }: AlertEntry): CardLine[] {
  return more === 0 ? [] : [plainLine(`And ${count(more, "more post")}.`)];
}

/** "3 outlets have it; all quote “...”", with the words of the others; nothing of one alone. */
function outletsOf({ outlets, quoted }: AlertEntry): CardSection[] {
  if (outlets.length < 2) return [];
  const words = quoted === null ? "" : `; ${outlets.length === 2 ? "both" : "all"} quote “${quoted}”`;
  const lines = outlets.flatMap(({ line }) => line ?? []);
  const [spelt, rest] = [lines.slice(0, mostWorded), lines.slice(mostWorded)];
  const others =
    rest.length === 0 ? [] : [{ label: null, text: "Also", links: rest.flatMap(each => each.links) }];
  return [sectionOf(`${outlets.length} outlets have it${words}`, [...spelt, ...others])];
}

/** "BBC, tagged Breaking, 19:16 GMT, read 19:17", "1 outlet so far", "continues BBC 19:10". */
function provenance(entry: AlertEntry, { zone, toldAt }: AlertCardParts): string[] {
  const { outlet, tagged, publishedAt, readAt, outlets, wanted, continues } = entry;
  const day = dayOf(publishedAt ?? readAt, zone);
  // In a message of another day the clock alone would mislead.
  const date = day === dayOf(toldAt, zone) ? "" : `${formatDate(day)} `;
  const tag = tagged ? ", tagged Breaking" : "";
  const when =
    publishedAt === null
      ? `no time given, first seen ${date}${formatClock(readAt, zone)}`
      : `${date}${formatClock(publishedAt, zone)}${readLater(publishedAt, readAt, zone)}`;
  const waited =
    wanted > 1 && secondsBetween(readAt, toldAt) >= 60
      ? [`told ${bareClock(toldAt, zone)}, when ${wanted} outlets had it`]
      : [];
  return [
    `${outlet}${tag}, ${when}`,
    ...(outlets.length < 2 ? ["1 outlet so far"] : []),
    ...waited,
    ...(continues === null ? [] : [`continues ${continues}`]),
  ];
}

/** ", read 19:17"; nothing within the same minute. */
function readLater(publishedAt: Instant, readAt: Instant, zone: string): string {
  const read = bareClock(readAt, zone);
  return read === bareClock(publishedAt, zone) ? "" : `, read ${read}`;
}

/** Why it is seen: "Watch: breaking", "Watches: breaking; Keir Starmer (Ukraine)". */
function watchesOf(entries: readonly AlertEntry[], { storyName }: AlertCardParts): string {
  const names = [...new Set(entries.flatMap(({ watches }) => watches.map(({ name }) => name)))];
  const story = storyName === null ? "" : ` (${storyName})`;
  return `${names.length === 1 ? "Watch" : "Watches"}: ${names.join("; ")}${story}`;
}

function actionsOf(entries: readonly AlertEntry[]): CardAction[] {
  const ids = [...new Set(entries.flatMap(({ watches }) => watches.map(({ id }) => id)))];
  const watch = ids.join(" ");
  const one = ids.length === 1;
  return [
    ...ledHere(entries),
    { label: "Snooze 2 h", command: { ...blankWatch, act: "snooze", watch, for: "2h" } },
    {
      label: one ? "Stop this watch" : "Stop these watches",
      command: { ...blankWatch, act: "remove", watch },
    },
  ];
}

/** The posts up to the claim; for a digest there is no one claim. */
function ledHere([entry, ...others]: readonly AlertEntry[]): CardAction[] {
  if (entry === undefined || others.length > 0) return [];
  const to = entry.publishedAt ?? entry.readAt;
  const window = `${plusSeconds(to, -ledOver)} to ${to}`;
  return [
    {
      label: "What led here",
      command: { verb: "timeline", window, asOf: null, topics: [], sources: [], show: "me" },
    },
  ];
}
