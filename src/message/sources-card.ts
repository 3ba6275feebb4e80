import { formatClock, formatDay } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";
import { blankCard, type Card, plainLine } from "./card.ts";
import { count } from "./coverage-notes.ts";

/** An outlet as `sources` shows it. */
export type ListedSource = {
  name: string;
  posts: number;
  newestAt: Instant | null;
  hosts: readonly string[];
};

/** What is read and how fresh it is, an outlet a line. */
export function sourcesCard(
  sources: readonly ListedSource[],
  parts: { storyName: string; zone: string; notices: readonly string[] },
): Card {
  const total = sources.reduce((sum, source) => sum + source.posts, 0);
  const lines = sources.map(source => ({
    label: source.name,
    text: [
      source.posts === 0 ? "no posts yet" : count(source.posts, "post"),
      ...(source.newestAt === null
        ? []
        : [`newest ${formatDay(source.newestAt, parts.zone)}, ${formatClock(source.newestAt, parts.zone)}`]),
      ...(source.hosts.length === 0 ? [] : [source.hosts.join(", ")]),
    ].join("; "),
    links: [],
  }));
  return {
    ...blankCard("sources"),
    title: `${parts.storyName} · sources`,
    notices: [...parts.notices],
    lead: plainLine(
      `I hold ${count(total, "post")} of ${count(sources.filter(each => each.posts > 0).length, "outlet")}.`,
    ),
    sections: [{ heading: null, lines }],
  };
}
