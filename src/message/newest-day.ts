import type { Citation } from "../coverage/citation.ts";
import { hasClockTime } from "../coverage/post.ts";
import { dayOf } from "../time/calendar.ts";
import type { Window } from "../time/window.ts";

/** The day that goes without saying on a card: the window's last one, of all coverage the newest that is cited. */
export function newestDay(citations: readonly Citation[], window: Window, zone: string): string {
  const days = citations.flatMap(citation => {
    if (citation.publishedAt === null) return [];
    return [hasClockTime(citation) ? dayOf(citation.publishedAt, zone) : citation.publishedAt.slice(0, 10)];
  });
  return (window.from === null ? days.sort().at(-1) : undefined) ?? dayOf(window.to, zone);
}
