import type { Changed } from "../recap/changed.ts";
import { dayOf } from "../time/calendar.ts";
import { blankCard, type Card, type CardLine, type CardSection, plainLine } from "./card.ts";
import { markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";
import { movedLine } from "./moved-line.ts";
import { shownLine } from "./shown-line.ts";

/** What the card says beside what changed. */
export type ChangedCardParts = {
  storyName: string;
  zone: string;
  notices: readonly string[];
  /** Said where nothing is known at the second moment; null where something is. */
  empty: string | null;
};

/** A message holds so many lines of each part; the command line's JSON has them all. */
const mostShown = { moved: 8, new: 10, same: 3 } as const;

/** What was and is now, what is new, what still stands, between two moments. INTERACTION, amendment 2. */
export function changedCard(changed: Changed, { storyName, zone, notices, empty }: ChangedCardParts): Card {
  const view = { zone, day: dayOf(changed.window.to, zone), marks: againMarks(changed) };
  const moved = changed.moved.slice(0, mostShown.moved);
  const fresh = changed.new.slice(0, mostShown.new);
  const same = changed.same.lines.slice(0, mostShown.same);
  const cited = [...moved.flatMap(({ was, now }) => [was, now]), ...fresh, ...same].flatMap(
    said => said?.citations ?? [],
  );
  const note = markNote(cited, view);
  const left = [
    ...leftOver(changed.moved.length - moved.length, "change"),
    ...leftOver(changed.new.length - fresh.length, "new line"),
  ];
  return {
    ...blankCard("changed"),
    title: `${storyName} · what changed · ${changed.window.label}`,
    notices: [...notices],
    lead: plainLine(empty ?? summaryOf(changed)),
    sections: [
      ...sectionOf(
        "Was and now",
        moved.map(each => movedLine(each, view)),
      ),
      ...sectionOf(
        "New",
        fresh.map(line => shownLine(line, view)),
      ),
      ...sectionOf(
        "Still stands",
        same.map(line => shownLine(line, view)),
      ),
    ],
    footnotes: [
      `${count(changed.searched.posts, "post")} known at the end: ${changed.searched.sources.map(({ name, posts }) => `${name} ${posts}`).join(", ") || "none"}.`,
      ...(left.length === 0 ? [] : [`Not shown: ${left.join(", ")}.`]),
      ...(note === null ? [] : [note]),
    ],
    visibility: "channel",
  };
}

/** "2 told otherwise, 12 new lines from 18 new posts; 40 posts stand as they were." */
function summaryOf({ moved, new: fresh, same, posts }: Changed): string {
  const came = posts.added.length;
  const stand = `${count(same.posts, "post")} known before ${same.posts === 1 ? "stands as it was" : "stand as they were"}`;
  if (moved.length === 0 && fresh.length === 0)
    return came === 0 ? `Nothing changed: ${stand}.` : `Nothing new in ${count(came, "new post")}; ${stand}.`;
  const told = moved.length === 0 ? "Nothing is told otherwise" : `${moved.length} told otherwise`;
  return `${told}; ${count(fresh.length, "new line")} from ${count(came, "new post")}; ${stand}.`;
}

function sectionOf(heading: string, lines: readonly CardLine[]): CardSection[] {
  return lines.length === 0 ? [] : [{ heading, lines: [...lines] }];
}

function leftOver(left: number, noun: string): string[] {
  return left === 0 ? [] : [count(left, `more ${noun}`)];
}

function againMarks({ same }: Changed): Map<string, string> {
  return new Map(same.again.map(id => [id, "told again since"]));
}
