import { datesIn, type ToldDate } from "../time/relative-dates.ts";
import type { Window } from "../time/window.ts";
import type { Passage } from "./passage.ts";
import type { Told } from "./priors.ts";

/** The days a passage tells of, read against its post's own time; none for a post without a date. */
export function toldDays({ post, sentence }: Passage, zone: string): ToldDate[] {
  if (post.publishedAt === null) return [];
  return datesIn(sentence.text, post.publishedAt, zone);
}

/** Whether told days lie in the window, after it, before it; a day in the window decides, then a later one. */
export function toldOf(days: readonly ToldDate[], { from, to }: Window): Told {
  if (days.length === 0) return "undated";
  if (days.some(day => day.from <= to && (from === null || day.to >= from))) return "window";
  return days.some(day => day.from > to) ? "later" : "earlier";
}
