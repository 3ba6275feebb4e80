import { blankCard, type Card, type CardLine, type CardSection, plainLine } from "../message/card.ts";
import type { Told } from "../store/briefing-store.ts";
import type { Resting } from "../store/reliance-store.ts";
import { type Briefing, type BriefingParts, type BriefingRequest, makeBriefing } from "./briefing.ts";
import { briefingTitle } from "./briefing-wording.ts";
import { correctedSince } from "./corrected-since.ts";
import { blindWords, unchangedWords } from "./unmoved-words.ts";

/** One story of a briefing over several, with what its channel was told of it in between. */
export type StoryParts = BriefingParts & { between: readonly Resting[] };

/** A moved story's lines, the lead among them: INTERACTION, amendment 11, a line a story; two more where there is room. */
const storyLines = { line: 1, standard: 3, full: 5 } as const;
/** Names longer than so many characters together are counted in the title. */
const longestNames = 60;

/** What the briefing says of one story. */
type StoryBlock = {
  parts: StoryParts;
  state: "moved" | "no change" | "untold";
  lines: readonly CardLine[];
  briefing: Briefing;
};

/**
 * A schedule's briefing over several stories: one message that says of each whether it moved, and how; that nothing changed;
 * or that this cannot be known. No claim is told twice, in none of the stories: the ledger is the schedule's.
 */
export function makeStoriesBriefing(stories: readonly StoryParts[], request: BriefingRequest): Briefing {
  const told: Told[] = [];
  const blocks = stories.map(parts => {
    const block = storyBlock(parts, request, told);
    const known = new Set(told.map(({ claim }) => claim));
    told.push(...ofStory(block.briefing.told, parts).filter(({ claim }) => !known.has(claim)));
    return block;
  });
  return {
    card: cardOf(blocks, request),
    told,
    quiet: blocks.every(({ briefing }) => briefing.quiet),
    // They are made one after the other: what came meanwhile is new to the next briefing.
    change: Math.min(...blocks.map(({ briefing }) => briefing.change)),
  };
}

function storyBlock(parts: StoryParts, request: BriefingRequest, told: readonly Told[]): StoryBlock {
  const { schedule } = request;
  const { story, between } = parts;
  const briefing = makeBriefing(
    { ...parts, notices: [], most: storyLines[schedule.length] },
    {
      ...request,
      between,
      // What outlets tell differently and what comes next is for a story's own briefing.
      schedule: { ...schedule, story: story.id, topics: [], length: "line" },
      told: [...told, ...request.told].flatMap(each => asStory(each, parts)),
    },
  );
  const { lead, sections } = briefing.card;
  const body = [
    ...(lead === null ? [] : [lead]),
    ...sections.flatMap(({ heading, lines }) => (heading === null ? lines : [])),
  ];
  const lines = body.filter(({ links }) => links.some(({ cites = [] }) => cites.length > 0));
  if (lines.length > 0) return { parts, state: "moved", lines, briefing };
  const blind = blindWords(parts, request);
  const words = blind ?? unchangedWords(parts, request);
  const state = blind === null ? "no change" : "untold";
  return { parts, state, lines: [plainLine(words)], briefing };
}

/** The state of a source is told of it in one story: "source|bbc" is "source|ukraine/bbc" in the ledger of several. */
const sourceClaim = "source|";

function ofStory(told: readonly Told[], { story }: StoryParts): Told[] {
  const of = `${sourceClaim}${story.id}/`;
  return told.map(each => ({
    ...each,
    claim: each.claim.startsWith(sourceClaim) ? of + each.claim.slice(sourceClaim.length) : each.claim,
  }));
}

/** A claim of the ledger as one story's briefing knows it; none where it is the state of another story's source. */
function asStory(told: Told, { story }: StoryParts): Told[] {
  const { claim } = told;
  if (!claim.startsWith(sourceClaim)) return [told];
  const of = `${sourceClaim}${story.id}/`;
  return claim.startsWith(of) ? [{ ...told, claim: sourceClaim + claim.slice(of.length) }] : [];
}

function cardOf(blocks: readonly StoryBlock[], request: BriefingRequest): Card {
  const isShort = request.schedule.length === "line";
  const moved = blocks.filter(({ state }) => state === "moved");
  const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
  const noted = moved.flatMap(({ parts, briefing }) =>
    briefing.card.notices.map(notice => `${parts.story.name}: ${notice}`),
  );
  return {
    ...blankCard("recap"),
    title: briefingTitle(namesOf(blocks), request),
    notices: [...unique(blocks.flatMap(({ parts }) => parts.notices)), ...noted],
    lead: plainLine(summaryOf(blocks)),
    sections: [
      ...blocks.map(block => (isShort ? lineOf(block) : sectionOf(block))),
      ...correctedSince(request.corrections),
    ],
    footnotes: footnotesOf(moved),
    actions: moved.map(({ parts }) => ({
      label: parts.story.name,
      story: parts.story.id,
      command: {
        ...{ verb: "recap", asOf: null, topics: [], sources: [], length: "standard", show: "me" },
        // Instants mean the same in the zone of whoever presses it.
        window: request.window.from === null ? null : `${request.window.from} to ${request.window.to}`,
      },
    })),
    visibility: "channel",
  };
}

function sectionOf({ parts, lines }: StoryBlock): CardSection {
  return { heading: parts.story.name, lines: [...lines], story: parts.story.id };
}

/** One line: its story stands before it. */
function lineOf({ parts, lines }: StoryBlock): CardSection {
  const { id, name } = parts.story;
  const labelled = lines.map(line => ({
    ...line,
    label: line.label === null ? name : `${name} · ${line.label}`,
  }));
  return { heading: null, lines: labelled, story: id };
}

/** What each moved story rests on, under its name; what marks mean once for all. */
function footnotesOf(moved: readonly StoryBlock[]): string[] {
  const isMark = (note: string): boolean => note.startsWith("*");
  const own = moved.flatMap(({ parts, briefing }) => {
    const notes = briefing.card.footnotes.filter(note => !isMark(note));
    return notes.length === 0 ? [] : [`${parts.story.name}: ${notes.join(" ")}`];
  });
  return [...own, ...new Set(moved.flatMap(({ briefing }) => briefing.card.footnotes.filter(isMark)))];
}

/** "Moved: Ukraine. No change: Energy prices. Cannot tell: Rail strike." It is also the text of the notification. */
function summaryOf(blocks: readonly StoryBlock[]): string {
  const states = { moved: "Moved", "no change": "No change", untold: "Cannot tell" } as const;
  return (["moved", "no change", "untold"] as const)
    .flatMap(state => {
      const names = blocks.filter(block => block.state === state).map(({ parts }) => parts.story.name);
      return names.length === 0 ? [] : [`${states[state]}: ${names.join(", ")}.`];
    })
    .join(" ");
}

function namesOf(blocks: readonly StoryBlock[]): string {
  const names = blocks.map(({ parts }) => parts.story.name).join(", ");
  return names.length > longestNames ? `${blocks.length} stories` : names;
}
