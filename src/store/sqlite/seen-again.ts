import type { Instant } from "../../time/instant.ts";
import type { PutResult, View } from "../coverage-store.ts";
import { lastReading } from "./last-readings.ts";
import type { PageMemory } from "./page-memory.ts";
import { mergeView } from "./put-view.ts";
import type { Statements } from "./statements.ts";
import { storedView } from "./stored-views.ts";

/** A page that was read again and is as it was. */
export type PageSeen = Pick<View, "story" | "zone" | "source"> & { pageUrl: string };

/** True where the last reading of the page lacks posts that one more like it takes away. */
export function isPending(statements: Statements, { story, source, pageUrl }: PageSeen): boolean {
  const last = lastReading(statements, story, { source, pageUrl, date: null });
  return last !== null && last.missing > 0;
}

/** Counts the last reading of the page once more, within a transaction. */
export function seenAgain(
  statements: Statements,
  memory: PageMemory,
  page: PageSeen,
  at: Instant,
): PutResult {
  const { story, zone, source, pageUrl } = page;
  const last = lastReading(statements, story, { source, pageUrl, date: null });
  const view = last === null || last.missing === 0 ? null : storedView(statements, story, last.view);
  if (view === null) return { added: 0, revised: 0, unchanged: 0, withdrawn: 0 };
  const again = { ...view, seenAt: null, readAt: at, clock: at };
  return mergeView({ statements, memory, story, zone }, again);
}
