import type { Health } from "../health.ts";
import { formatClock, formatDay, formatMoment } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";
import { blankCard, type Card, type CardLine, plainLine } from "./card.ts";
import { count } from "./coverage-notes.ts";

/** What the story's state by the last day means, in words. INTERACTION, amendment 6. */
const stateWords: Readonly<Record<NonNullable<Health["state"]>, string>> = {
  fresh: "new posts in the last 24 hours, every source read",
  quiet: "no new posts in the last 24 hours, every source read: quiet",
  "part-blind": "not every source is being read: what is quiet may be blind",
  blind: "no source is being read: this is not quiet",
  ended: "the pages have ended and no newer one was found",
};

/** How the followed pages are: how fresh, how many, and which cannot be read since when. */
function pollingLines({ state, polling }: Health, zone: string): CardLine[] {
  if (polling.pages === 0) return [];
  const when = (at: Instant | null): string => (at === null ? "never" : formatMoment(at, zone));
  const { pages, failing, lastSuccessAt, nextPollAt } = polling;
  return [
    ...(state === null ? [] : [{ label: "State", text: stateWords[state], links: [] }]),
    {
      label: "Polling",
      text: `${count(pages, "page")} followed, last read ${when(lastSuccessAt)}, next look ${when(nextPollAt)}`,
      links: [],
    },
    ...failing.map(page => ({
      label: "Failing",
      text: `${page.problem} Last read: ${when(page.lastSuccessAt)}.`,
      links: [],
    })),
  ];
}

/** Whether the bot works and what it holds, for the caller alone. */
export function statusCard(
  health: Health,
  parts: { storyName: string; zone: string; notices: readonly string[] },
): Card {
  const { posts, sources, newestAt, quarantined, versions } = health;
  const newest =
    newestAt === null
      ? "no post with a date yet"
      : `newest ${formatDay(newestAt, parts.zone)}, ${formatClock(newestAt, parts.zone)}`;
  const lines: CardLine[] = [
    {
      label: "Coverage",
      text: `${count(posts, "post")} of ${count(sources.length, "outlet")}, ${newest}`,
      links: [],
    },
    ...pollingLines(health, parts.zone),
    ...(quarantined === 0
      ? []
      : [{ label: "Put aside", text: `${count(quarantined, "item")} that I could not read`, links: [] }]),
    {
      label: "Versions",
      text: `Standfirst ${versions.standfirst}, Node ${versions.node}, analysis ${versions.analysis}`,
      links: [],
    },
  ];
  return {
    ...blankCard("status"),
    title: `${parts.storyName} · status`,
    notices: [...parts.notices],
    lead: plainLine(health.healthy ? "All is well." : "I cannot do my work."),
    sections: [
      ...(health.faults.length === 0
        ? []
        : [{ heading: "What is wrong", lines: health.faults.map(plainLine) }]),
      { heading: null, lines },
    ],
  };
}
