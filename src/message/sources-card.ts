import { formatClock, formatDay, formatMoment } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";
import { blankCard, type Card, plainLine } from "./card.ts";
import { count } from "./coverage-notes.ts";

/** An outlet as `sources` shows it. */
export type ListedSource = {
  name: string;
  posts: number;
  newestAt: Instant | null;
  hosts: readonly string[];
  state: "live" | "quiet" | "ended" | "unreachable";
  since: Instant | null;
  /** The page that is read now. */
  page: { url: string; since: Instant; after: string | null } | null;
  pages: readonly ListedPage[];
};

/** A page of an outlet that is polled. */
type ListedPage = {
  url: string;
  state: string;
  lastSuccessAt: Instant | null;
  failures: number;
  problem: string | null;
  nextPollAt: Instant;
  changed: { at: Instant; added: number; revised: number; withdrawn: number } | null;
};

/** What is read and how fresh it is, an outlet a line. */
export function sourcesCard(
  sources: readonly ListedSource[],
  parts: { storyName: string; zone: string; notices: readonly string[] },
): Card {
  const total = sources.reduce((sum, source) => sum + source.posts, 0);
  const lines = sources.flatMap(source => [
    {
      label: source.name,
      text: [
        source.posts === 0 ? "no posts yet" : count(source.posts, "post"),
        ...(source.newestAt === null
          ? []
          : [
              `newest ${formatDay(source.newestAt, parts.zone)}, ${formatClock(source.newestAt, parts.zone)}`,
            ]),
        ...(source.pages.length === 0 && source.page === null ? [] : [stateText(source, parts.zone)]),
        ...(source.hosts.length === 0 ? [] : [source.hosts.join(", ")]),
      ].join("; "),
      links: [],
    },
    ...source.pages
      .filter(({ state }) => state !== "ended" || source.state === "ended")
      .map(page => ({ label: null, text: pageText(page, parts.zone), links: [] })),
  ]);
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

/** "live since 17 Feb 2025, 06:12 GMT at https://..., which carries on the page before it". */
function stateText({ state, since, page }: ListedSource, zone: string): string {
  const words = { live: "live", quiet: "quiet", ended: "its page ended", unreachable: "not reachable" }[
    state
  ];
  const when = since === null ? "" : ` ${state === "ended" ? "" : "since "}${formatMoment(since, zone)}`;
  if (state === "ended") return `${words}${when}, no newer page found`;
  const carriesOn =
    page === null || page.after === null
      ? ""
      : `, read at ${page.url} since ${formatMoment(page.since, zone)}`;
  return `${words}${when}${carriesOn}`;
}

/** How the polls of one page go: what came last, when it was read, why not, and when it is looked at next. */
function pageText(
  { url, lastSuccessAt, failures, problem, nextPollAt, changed }: ListedPage,
  zone: string,
): string {
  const moment = (at: Instant): string => formatMoment(at, zone);
  const counts = changed === null ? [] : countsOf(changed);
  return [
    `${url}: ${lastSuccessAt === null ? "never read" : `last read ${moment(lastSuccessAt)}`}`,
    ...(changed === null || counts.length === 0 ? [] : [`${counts.join(", ")} ${moment(changed.at)}`]),
    ...(failures === 0 || problem === null
      ? []
      : [`failed ${failures === 1 ? "once" : `${failures} times`} since: ${problem.replace(/[.]$/, "")}`]),
    `next look ${moment(nextPollAt)}`,
  ].join("; ");
}

function countsOf({
  added,
  revised,
  withdrawn,
}: {
  added: number;
  revised: number;
  withdrawn: number;
}): string[] {
  const counts = { "new post": added, edit: revised, withdrawal: withdrawn };
  return Object.entries(counts).flatMap(([noun, n]) => (n === 0 ? [] : [count(n, noun)]));
}
