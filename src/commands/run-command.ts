import type { Answer } from "../answers/answer.ts";
import { healthOf } from "../health.ts";
import type { Card } from "../message/card.ts";
import type { Command, Verb } from "../message/command.ts";
import { statusCard } from "../message/status-card.ts";
import { answerAt, cardOfAnswer } from "./ask-command.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { helpCommand } from "./help-command.ts";
import { recapCommand } from "./recap-command.ts";
import { sourcesCommand } from "./sources-command.ts";
import { timelineCommand } from "./timeline-command.ts";
import { topicsCommand } from "./topics-command.ts";

/** What came of a command: the message, and the answer where it was a question (its thread remembers it). */
export type Outcome = { card: Card; answer: Answer | null };

/** Commands that read the coverage; the others change something. */
export type ReadingCommand = Extract<Command, { verb: Exclude<Verb, "schedule"> }>;

/** Carries out a command at a desk. Throws a `usage` fault with a sentence for the reader where it cannot. */
export function runCommand(command: ReadingCommand, at: Desk): Outcome {
  const desk = "asOf" in command && command.asOf !== null ? { ...at, asOf: command.asOf } : at;
  if (command.verb !== "ask") return { card: cardOf(command, desk), answer: null };
  const given = answerAt(desk, command);
  return { card: cardOfAnswer(desk, given), answer: given };
}

function cardOf(command: Exclude<ReadingCommand, { verb: "ask" }>, desk: Desk): Card {
  switch (command.verb) {
    case "recap":
      return recapCommand(desk, command);
    case "timeline":
      return timelineCommand(desk, command);
    case "topics":
      return topicsCommand(desk, command);
    case "sources":
      return sourcesCommand(desk);
    case "help":
      return helpCommand(desk, command);
    case "status": {
      const { story, coverage, zone } = desk;
      const health = healthOf(story, () => coverage);
      return statusCard(health, { storyName: story.name, zone, notices: noticesAt(desk) });
    }
  }
}
