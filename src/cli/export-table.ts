import type { Citation } from "../coverage/citation.ts";
import type { Row } from "../message/render-csv.ts";
import type { CalendarEntry } from "../message/render-ics.ts";
import type { CitedFigure, Figures } from "../recap/figures.ts";
import type { Next, PlannedEvent } from "../recap/next.ts";
import type { Timeline, TimelineEntry } from "../recap/timeline.ts";
import { instantAt, plusDays } from "../time/calendar.ts";

/** What an export writes: rows for a table, entries for a calendar (null where the kind has no dates of its own). */
export type ExportTable = { columns: readonly string[]; rows: Row[]; calendar: CalendarEntry[] | null };

const citationColumns = [
  "source",
  "title",
  "url",
  "quote",
  "published_at",
  "time_precision",
  "post_id",
  "revision",
];

/** The posts in order of time, a claim each. `time` is an instant in UTC, `day` a date in the zone asked for. */
export function timelineTable({ entries }: Timeline): ExportTable {
  return {
    columns: ["time", "day", "kind", "speaker", "text", ...citationColumns],
    rows: entries.map(({ at, day, kind, speaker, text, citation }) => ({
      ...{ time: at, day, kind, speaker, text },
      ...citationCells(citation),
    })),
    calendar: entries.flatMap(entryOf),
  };
}

/** The figures: numbers in plain units, `as_of_date` as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function figuresTable({ figures }: Figures): ExportTable {
  const columns =
    "subject measure value value_to unit qualifier basis as_of as_of_date as_of_relation speaker from_chart topics".split(
      " ",
    );
  return {
    columns: [...columns, ...citationColumns, "also_in", "differs_from", "id"],
    rows: figures.map(figureRow),
    calendar: null,
  };
}

/** The planned events: `day` and `to_day` are dates and `time` a clock time in the zone asked for, `starts_at` an instant in UTC. */
export function nextTable({ events }: Next, zone: string): ExportTable {
  return {
    columns: [
      "day",
      "time",
      "to_day",
      "starts_at",
      "date_words",
      "state",
      "speaker",
      "text",
      ...citationColumns,
      "happened",
      "happened_url",
      "id",
    ],
    rows: events.map(event => ({
      ...{ day: event.on.day, time: event.on.time, to_day: event.on.to ?? null },
      ...{ starts_at: startOf(event, zone), date_words: event.on.words, state: event.state },
      ...{ speaker: event.line.speaker, text: event.line.text },
      ...firstCitation(event.line.citations),
      ...{ happened: event.happened?.text ?? null, happened_url: event.happened?.citations[0]?.url ?? null },
      id: event.id,
    })),
    calendar: events.map(event => plannedEntry(event, zone)),
  };
}

function figureRow(figure: CitedFigure): Row {
  const {
    subject,
    measure,
    value,
    to,
    unit,
    qualifier,
    basis,
    asOf,
    speaker,
    isChart,
    topics,
    line,
    same,
    differing,
    id,
  } = figure;
  return {
    ...{ subject, measure, value, value_to: to, unit, qualifier, basis },
    ...{ as_of: asOf?.words ?? null, as_of_date: asOf?.date ?? null, as_of_relation: asOf?.relation ?? null },
    ...{ speaker, from_chart: isChart, topics: topics.join(" ") },
    ...firstCitation(line.citations),
    also_in:
      same.map(({ sourceName, url }) => `${sourceName}${url === null ? "" : ` ${url}`}`).join("\n") || null,
    differs_from: differing.join(" ") || null,
    id,
  };
}

function firstCitation([first]: readonly Citation[]): Row {
  return first === undefined ? {} : citationCells(first);
}

function citationCells({
  sourceName,
  title,
  url,
  quote,
  publishedAt,
  timePrecision,
  postId,
  revision,
}: Citation): Row {
  const dated = { published_at: publishedAt, time_precision: timePrecision, post_id: postId, revision };
  return { source: sourceName, title, url, quote, ...dated };
}

/** A post without any date has no place in a calendar. */
function entryOf({ at, day, text, citation }: TimelineEntry): CalendarEntry[] {
  const start = at ?? day;
  if (start === null) return [];
  return [
    {
      id: citation.postId,
      ...{ stamp: citation.publishedAt ?? start, start, end: null, allDay: at === null },
      summary: text,
      description: `${citation.sourceName}: ${citation.quote}`,
      url: citation.url,
    },
  ];
}

function plannedEntry(event: PlannedEvent, zone: string): CalendarEntry {
  const { id, on, line } = event;
  const [first] = line.citations;
  const timed = startOf(event, zone);
  return {
    id,
    stamp: first?.publishedAt ?? `${on.day}T00:00:00Z`,
    start: timed ?? on.day,
    // The last day of a calendar's entry is the first one that it no longer covers.
    end: timed === null && on.to !== undefined ? plusDays(on.to, 1) : null,
    allDay: timed === null,
    summary: line.text,
    description: line.citations.map(({ sourceName, quote }) => `${sourceName}: ${quote}`).join("\n"),
    url: first?.url ?? null,
  };
}

function startOf({ on }: PlannedEvent, zone: string): string | null {
  if (on.time === null) return null;
  const [hour = 0, minute = 0] = on.time.split(":").map(Number);
  return instantAt(on.day, { hour, minute, second: 0 }, zone);
}
