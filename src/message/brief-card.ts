import { dayOf } from "../time/calendar.ts";
import type { BriefPage } from "./brief-page.ts";
import { blankCard, type Card } from "./card.ts";
import { linksOf } from "./citation-links.ts";

/** A brief as a message: the page paragraph by paragraph, the same text everywhere; what each rests on goes with it unseen. */
export function briefCard({ text, parts, window }: BriefPage, zone: string): Card {
  const view = { zone, day: dayOf(window.to, zone) };
  const lines = text.split("\n").map((paragraph, n) => {
    // the title is the first paragraph, then come the parts
    const citations = n === 0 ? [] : (parts[n - 1]?.lines.flatMap(line => line.citations) ?? []);
    return { label: null, text: paragraph, links: linksOf(citations, view) };
  });
  return {
    ...blankCard("brief"),
    sections: [{ heading: null, lines, plain: true }],
    covers: { from: window.from, to: window.to },
    visibility: "channel",
  };
}
