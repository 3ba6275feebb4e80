import type { Health } from "../health.ts";
import { formatClock, formatDay } from "../time/format-time.ts";
import { blankCard, type Card, type CardLine, plainLine } from "./card.ts";
import { count } from "./coverage-notes.ts";

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
