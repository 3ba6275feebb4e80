import type { ActorStatement, Who } from "../recap/who.ts";
import { dayOf } from "../time/calendar.ts";
import { bareClock, formatDate } from "../time/format-time.ts";
import { blankCard, type Card, type CardLine, type CardSection, plainLine } from "./card.ts";
import { linksOf, markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";
import { namesSpeaker } from "./names-speaker.ts";

/** What a card of somebody's statements says beside them. */
export type WhoCardParts = {
  storyName: string;
  zone: string;
  notices: readonly string[];
  /** Said where the window gives no posts; null where it does. */
  empty: string | null;
  /** The most statements shown, quoted ones first; the rest is counted. */
  most: number;
};

/** So many places are shown where somebody is named and not quoted. */
const mostNamed = 5;

/** What somebody said in the order of time, a section a day; or that they are named and not quoted, and where. */
export function whoCard(who: Who, parts: WhoCardParts): Card {
  const { actor, statements, named, searched, window } = who;
  const shown = fitting(statements, parts.most);
  const left = statements.length - shown.length;
  const view = { zone: parts.zone, day: null, times: false } as const;
  const places = { zone: parts.zone, day: dayOf(window.to, parts.zone) };
  const note = markNote([...shown.flatMap(({ line }) => line.citations), ...named.slice(0, mostNamed)], {
    ...view,
    times: true,
  });
  const silent = named.slice(0, mostNamed).map(citation => ({
    label: null,
    text: citation.quote,
    links: linksOf([citation], places, citation.quote),
  }));
  return {
    ...blankCard("who"),
    title: `${parts.storyName} · ${actor.name} · ${window.label}`,
    notices: [...parts.notices],
    lead: statements.length > 0 ? null : plainLine(parts.empty ?? nothingSaid(who)),
    sections: [
      ...sectionsOf(shown, actor.name, parts.zone),
      ...(silent.length === 0 ? [] : [{ heading: "Named", lines: silent }]),
    ],
    footnotes: [
      `${count(statements.length, "statement")}, ${count(searched.posts, "post")} read${left === 0 ? "" : `; ${left} more not shown`}.`,
      ...(note === null ? [] : [note]),
    ],
    visibility: "channel",
  };
}

/** Of more than fit, what is quoted stays before what is told, the newest first; in the order of time. */
function fitting(statements: readonly ActorStatement[], most: number): ActorStatement[] {
  const newest = statements.toReversed();
  const kept = new Set(
    [...newest.filter(({ quoted }) => quoted), ...newest.filter(({ quoted }) => !quoted)].slice(0, most),
  );
  return statements.filter(statement => kept.has(statement));
}

function nothingSaid({ actor, named }: Who): string {
  if (named.length === 0) return `${actor.name} is neither quoted nor named there.`;
  return `${actor.name} is named in ${count(named.length, "post")} there, and not quoted.`;
}

function sectionsOf(statements: readonly ActorStatement[], name: string, zone: string): CardSection[] {
  const days = Map.groupBy(statements, ({ at, day }) => headingOf(at, day));
  return [...days].map(([heading, own]) => ({ heading, lines: own.map(one => lineOf(one, name, zone)) }));
}

function headingOf(at: string | null, day: string | null): string {
  if (day === null) return "No date given";
  return `${formatDate(day, { weekday: true })}${at === null ? ", no time given" : ""}`;
}

/** "19:16, after the summit: the words (BBC)". */
function lineOf(statement: ActorStatement, name: string, zone: string): CardLine {
  const { at, occasion, line, restsOn } = statement;
  const clock = at === null ? [] : [bareClock(at, zone)];
  const label = [...clock, ...(occasion === null ? [] : [occasion])].join(", ");
  const caption = line.why["caption"] === 1 ? ["picture caption"] : [];
  const text = namesSpeaker(line.text, name) ? line.text : `${name}: ${line.text}`;
  const notes = [...caption, ...(restsOn === null ? [] : [`attributed by ${restsOn}`])];
  return {
    label: label === "" ? null : label,
    text: notes.length === 0 ? text : `${text} [${notes.join("; ")}]`,
    links: linksOf(line.citations, { zone, day: null, times: false }, line.text),
  };
}
