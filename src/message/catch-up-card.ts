import type { CatchUp } from "../recap/catch-up.ts";
import { dayOf } from "../time/calendar.ts";
import { formatClock, formatMoment } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";
import { blankCard, type Card, type CardLine, type CardSection, plainLine } from "./card.ts";
import { markNote } from "./citation-links.ts";
import { count, stateNotes } from "./coverage-notes.ts";
import { movedLine } from "./moved-line.ts";
import { type LineView, shownLine } from "./shown-line.ts";

/** What a catch-up says beside what is new. */
export type CatchUpCardParts = { zone: string; notices: readonly string[] };

/** What is new for one reader: of one story, or a group of lines a story. INTERACTION 4.3: always for the caller alone. */
export function catchUpCard(catchUps: readonly CatchUp[], { zone, notices }: CatchUpCardParts): Card {
  const [only, ...others] = catchUps;
  const parts =
    only !== undefined && others.length === 0 ? oneStory(only, zone) : severalStories(catchUps, zone);
  const command = {
    verb: "catchup" as const,
    again: true,
    all: others.length > 0,
    topics: [],
    length: "standard" as const,
  };
  return {
    ...blankCard("catch-up"),
    ...parts,
    notices: [...notices, ...(catchUps.some(({ first }) => first) ? [firstNote(catchUps)] : [])],
    footnotes: [
      ...catchUps.flatMap(each => footOf(each, { zone, isOne: others.length === 0 })),
      ...marksOf(catchUps, zone),
    ],
    actions: [{ label: "Again", command }],
    visibility: "private",
  };
}

function oneStory(catchUp: CatchUp, zone: string): Pick<Card, "title" | "lead" | "sections"> {
  const lines = linesOf(catchUp, zone);
  // Without a lead the first line is a line like the others.
  const lead = catchUp.lead === null && !catchUp.nothingNew ? null : (lines[0] ?? null);
  return {
    title: `${catchUp.storyName} · catch-up · ${sinceOf(catchUp, zone)}`,
    lead,
    sections: [...sectionOf(null, lines.slice(lead === null ? 0 : 1)), ...changedOf(catchUp, zone)],
  };
}

function severalStories(
  catchUps: readonly CatchUp[],
  zone: string,
): Pick<Card, "title" | "lead" | "sections"> {
  const title = `Catch-up · ${catchUps.length} stories`;
  return { title, lead: null, sections: catchUps.flatMap(each => groupOf(each, zone)) };
}

function firstNote(catchUps: readonly CatchUp[]): string {
  const firsts = catchUps.filter(({ first }) => first);
  const of =
    firsts.length === catchUps.length ? "" : ` of ${firsts.map(({ storyName }) => storyName).join(", ")}`;
  return `Your first catch-up${of}: it covers the last 24 hours. The next one brings what is new since this one.`;
}

function sinceOf({ first, window }: CatchUp, zone: string): string {
  return first || window.from === null ? window.label : `since ${momentOf(window.from, window.to, zone)}`;
}

/** Without its date on the day itself. */
function momentOf(at: Instant, now: Instant, zone: string): string {
  return dayOf(at, zone) === dayOf(now, zone) ? formatClock(at, zone) : formatMoment(at, zone);
}

function viewOf({ window, updates }: CatchUp, zone: string): LineView {
  return { zone, day: dayOf(window.to, zone), updates: new Map(Object.entries(updates)) };
}

/** The lines of one story; that there is nothing new where there are none. */
function linesOf(catchUp: CatchUp, zone: string): CardLine[] {
  const { lead, bullets, nothingNew } = catchUp;
  if (nothingNew) return [plainLine(nothingWords(catchUp, zone))];
  return [...(lead === null ? [] : [lead]), ...bullets].map(line => shownLine(line, viewOf(catchUp, zone)));
}

/** "Nothing new for you since 19:05." What is not read is not called quiet. */
function nothingWords({ first, window, searched }: CatchUp, zone: string): string {
  const { posts } = searched;
  if (first)
    return posts === 0
      ? "No posts in the last 24 hours."
      : `${count(posts, "post")} in the last 24 hours, none that makes a line of its own.`;
  const since = window.from === null ? "" : ` since ${momentOf(window.from, window.to, zone)}`;
  return posts === 0
    ? `Nothing new${since}.`
    : `${count(posts, "new post")}${since}, with nothing that you have not had.`;
}

function sectionOf(heading: string | null, lines: readonly CardLine[]): CardSection[] {
  return lines.length === 0 ? [] : [{ heading, lines: [...lines] }];
}

function changedOf(catchUp: CatchUp, zone: string): CardSection[] {
  return sectionOf(
    "Changed since",
    catchUp.changed.map(moved => movedLine(moved, viewOf(catchUp, zone))),
  );
}

/** One story among several. */
function groupOf(catchUp: CatchUp, zone: string): CardSection[] {
  const heading = `${catchUp.storyName} · ${sinceOf(catchUp, zone)}`;
  const changed = changedOf(catchUp, zone).flatMap(({ lines }) => lines);
  return sectionOf(heading, [...linesOf(catchUp, zone), ...changed]).map(section => ({
    ...section,
    story: catchUp.story,
  }));
}

/** "8 new posts: BBC 5, Sky 3; 2 published before you last looked, learnt since. Last read: BBC 21:30.", and what is blind. */
function footOf(catchUp: CatchUp, { zone, isOne }: { zone: string; isOne: boolean }): string[] {
  const { searched, late, posts, storyName, first } = catchUp;
  const from = searched.sources
    .filter(source => source.posts > 0)
    .map(source => `${source.name} ${source.posts}`);
  const edited = posts.edited.length;
  const read = [
    searched.posts === 0
      ? "No new posts"
      : `${count(searched.posts, first || edited === 0 ? (first ? "post" : "new post") : "new or edited post")}: ${from.join(", ")}`,
    ...(late.length === 0 ? [] : [`${late.length} published before you last looked, learnt since`]),
  ].join("; ");
  const of = isOne ? "" : `${storyName}: `;
  return [
    `${of}${read}. ${lastReadOf(catchUp, zone)}`,
    ...stateNotes(catchUp, zone).map(note => `${of}${note}`),
  ];
}

/** "Last read: BBC 21:30, Sky 21:28." A source of which no page is polled was read when somebody put a page in. */
function lastReadOf({ searched, window }: CatchUp, zone: string): string {
  const polled = searched.sources.flatMap(({ name, lastReadAt: at }) =>
    at === null ? [] : [`${name} ${momentOf(at, window.to, zone)}`],
  );
  const others = searched.sources.filter(({ lastReadAt }) => lastReadAt === null).map(({ name }) => name);
  if (polled.length === 0) return "No page is polled here.";
  return `Last read: ${polled.join(", ")}${others.length === 0 ? "" : `; not polled: ${others.join(", ")}`}.`;
}

function marksOf(catchUps: readonly CatchUp[], zone: string): string[] {
  const notes = catchUps.flatMap(catchUp => {
    const { lead, bullets, changed } = catchUp;
    const moved = changed.flatMap(({ was, now }) => [was, now]).flatMap(said => said?.citations ?? []);
    const cited = [...(lead === null ? [] : [lead]), ...bullets].flatMap(({ citations }) => citations);
    return markNote([...cited, ...moved], viewOf(catchUp, zone)) ?? [];
  });
  return [...new Set(notes)];
}
