import type { Quarantine } from "../ingest/quarantine.ts";
import { formatMoment } from "../time/format-time.ts";
import { blankCard, type Card, plainLine } from "./card.ts";
import { count } from "./coverage-notes.ts";
import { shortened } from "./cut-text.ts";

/** The newest so many are shown; a page that is broken throughout would fill the screen. The JSON has all. */
const mostShown = 50;
/** Characters of an item: enough to find it on its page. */
const mostExcerpt = 120;

/** The items that could not be read, an item a line: whose, why, how it begins, when it was met. */
export function quarantineCard({ items }: Quarantine, parts: { storyName: string; zone: string }): Card {
  const lines = items.slice(0, mostShown).map(item => ({
    label: item.sourceName,
    text: `${item.reason}: “${shortened(item.excerpt, mostExcerpt)}” (met ${formatMoment(item.readAt, parts.zone)})`,
    links: [],
  }));
  const more = items.length - lines.length;
  return {
    ...blankCard("sources"),
    title: `${parts.storyName} · put aside`,
    lead: plainLine(
      items.length === 0
        ? "Nothing was put aside: every item that was met could be read."
        : `${count(items.length, "item")} that I could not read; the others of their pages were read.`,
    ),
    sections: lines.length === 0 ? [] : [{ heading: null, lines }],
    footnotes: more > 0 ? [`${more} older ones are not shown; --format json lists all.`] : [],
  };
}
