import type { Card, CardLine } from "../message/card.ts";
import { count } from "../message/coverage-notes.ts";
import { renderText } from "../message/render-text.ts";
import { wrapText } from "../message/wrap-text.ts";
import { dayOf } from "../time/calendar.ts";
import { bareClock, formatDate } from "../time/format-time.ts";
import { zoneAbbreviation } from "../time/zones.ts";
import type { ReplayShown } from "./replay-result.ts";

/** Columns without a terminal to ask. */
const usualWidth = 100;
/** A message stands so far to the right that the clock stays clear. */
const indent = " ".repeat(7);

/** Writes a replay as lines: the clock, what came at that time, and the bot's messages set apart. */
export function replayText(view: {
  storyName: string;
  zone: string;
  width: number | undefined;
}): (shown: ReplayShown) => string[] {
  const { storyName, zone, width = usualWidth } = view;
  let day = "";
  let before: ReplayShown["what"] | null = null;
  return shown => {
    const today = dayOf(shown.at, zone);
    const date = formatDate(today, { weekday: true, year: true });
    const heading =
      today === day ? [] : [`${storyName} · ${date}, times in ${zoneAbbreviation(shown.at, zone)}`, ""];
    // A message stands clear of what comes before and after it; the first line has nothing above it.
    const isApart = today !== day || shown.what !== "posts" || before !== "posts";
    const gap = before !== null && isApart ? [""] : [];
    day = today;
    before = shown.what;
    const clock = bareClock(shown.at, zone);
    if (shown.what === "posts")
      return [...gap, ...heading, ...wrapText(`${clock}  ${cameIn(shown)}`, width, indent)];
    const card = renderText(withoutAddresses(shown.card), { width: width - indent.length });
    return [
      ...gap,
      ...heading,
      `${clock}  ── ${titles[shown.what]}${shown.edited ? ", the same message edited" : ""} ──`,
      ...card.split("\n").map(line => (line === "" ? "" : `${indent}${line}`)),
    ];
  };
}

/** The places by their names alone: where each page is stands in the result as JSON. */
function withoutAddresses(card: Card): Card {
  const bare = (line: CardLine): CardLine => ({
    ...line,
    links: line.links.map(link => ({ ...link, address: null })),
  });
  const sections = card.sections.map(section => ({ ...section, lines: section.lines.map(bare) }));
  return { ...card, lead: card.lead === null ? null : bare(card.lead), sections };
}

const titles = {
  alert: "Alert",
  recap: "Somebody asks for a recap",
  "catch-up": "The same reader catches up",
  briefing: "Briefing",
  correction: "Correction",
} as const;

function cameIn({
  sourceName,
  title,
  posts,
  breaking,
  revised,
}: Extract<ReplayShown, { what: "posts" }>): string {
  const tag = breaking ? " [Breaking]" : "";
  if (title !== null && revised === 0) return `${sourceName}: ${title}${tag}`;
  const news = posts - revised;
  if (title !== null) return `${sourceName}, edited: ${title}${tag}`;
  const what = [
    ...(news > 0 ? [count(news, "post")] : []),
    ...(revised > 0 ? [count(revised, "edited post")] : []),
  ];
  return `${sourceName}: ${what.join(", ")}${tag}`;
}
