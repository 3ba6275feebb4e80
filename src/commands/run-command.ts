import { healthOf } from "../health.ts";
import type { Card } from "../message/card.ts";
import type { Command, Verb } from "../message/command.ts";
import { statusCard } from "../message/status-card.ts";
import { type AskedAnswer, answerAt, cardOfAnswer } from "./ask-command.ts";
import { backgroundCommand } from "./background-command.ts";
import { briefCommand } from "./brief-command.ts";
import { changedCommand } from "./changed-command.ts";
import { compareCommand } from "./compare-command.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { differsCommand } from "./differs-command.ts";
import { eventsCommand } from "./events-command.ts";
import { figuresCommand } from "./figures-command.ts";
import { helpCommand } from "./help-command.ts";
import { nextCommand } from "./next-command.ts";
import { positionsCommand } from "./positions-command.ts";
import { quotesCommand } from "./quotes-command.ts";
import { recapCommand } from "./recap-command.ts";
import { sourcesCommand } from "./sources-command.ts";
import { timelineCommand } from "./timeline-command.ts";
import { topicsCommand } from "./topics-command.ts";
import { unknownsCommand } from "./unknowns-command.ts";
import { whoCommand } from "./who-command.ts";
import { whyCommand } from "./why-command.ts";

/** What came of a command: the message, and the answer where it was a question (its thread remembers it). */
export type Outcome = { card: Card; answer: AskedAnswer | null };

/** Commands that read the coverage; the others change something. */
export type ReadingCommand = Extract<Command, { verb: Exclude<Verb, "schedule" | "watch" | "catchup"> }>;

/** Carries out a command at a desk. Throws a `usage` fault with a sentence for the reader where it cannot. */
export async function runCommand(command: ReadingCommand, at: Desk): Promise<Outcome> {
  if (command.verb !== "ask") return { card: cardOf(command, at), answer: null };
  const desk = deskAsOf(command, at);
  const given = await answerAt(desk, command);
  return { card: cardOfAnswer(desk, given.answer), answer: given };
}

/** What keeps answers from being read once more. */
function problemsOf({ judges = [] }: Desk): string[] {
  return judges.flatMap(({ isElsewhere, problem }) => {
    const reason = problem();
    const reader = isElsewhere ? "The language model" : "The small model of this machine";
    return reason === null ? [] : [`${reader} could not be asked: ${reason}. Answers come without it.`];
  });
}

function deskAsOf(command: ReadingCommand, at: Desk): Desk {
  return "asOf" in command && command.asOf !== null ? { ...at, asOf: command.asOf } : at;
}

/** Carries out a command that is no question. Throws as `runCommand` does. */
export function cardOf(command: Exclude<ReadingCommand, { verb: "ask" }>, at: Desk): Card {
  const desk = deskAsOf(command, at);
  switch (command.verb) {
    case "recap":
      return recapCommand(desk, command);
    case "timeline":
      return timelineCommand(desk, command);
    case "topics":
      return topicsCommand(desk, command);
    case "why":
      return whyCommand(desk, command);
    case "differs":
      return differsCommand(desk, command);
    case "compare":
      return compareCommand(desk, command);
    case "figures":
      return figuresCommand(desk, command);
    case "positions":
      return positionsCommand(desk, command);
    case "who":
      return whoCommand(desk, command);
    case "quotes":
      return quotesCommand(desk, command);
    case "next":
      return nextCommand(desk, command);
    case "unknowns":
      return unknownsCommand(desk, command);
    case "brief":
      return briefCommand(desk, command);
    case "background":
      return backgroundCommand(desk, command);
    case "changed":
      return changedCommand(desk, command);
    case "events":
      return eventsCommand(desk, command);
    case "sources":
      return sourcesCommand(desk);
    case "help":
      return helpCommand(desk, command);
    case "status": {
      const { story, coverage, zone, now } = desk;
      const health = healthOf(story, () => coverage, now);
      const notices = [...noticesAt(desk), ...problemsOf(desk)];
      return statusCard(health, { storyName: story.name, zone, notices });
    }
  }
}
