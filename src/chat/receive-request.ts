import { randomUUID } from "node:crypto";
import type { Desk } from "../commands/desk.ts";
import { actorNamed, topicNamed } from "../commands/named-ids.ts";
import { parseCommand } from "../commands/parse-command.ts";
import { sentences } from "../commands/problem.ts";
import { isWindowAt } from "../commands/read-window-at.ts";
import { runCommand } from "../commands/run-command.ts";
import { threadMemory } from "../commands/thread-memory.ts";
import { Fault } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Card } from "../message/card.ts";
import { problemCard } from "../message/problem-card.ts";
import type { DeliveryStore } from "../store/delivery-store.ts";
import type { Receive, Request } from "./chat-adapter.ts";

/** What requests are answered with, the same for every platform. */
export type FrontDesk = {
  /** The desk for a request, without its thread's history. */
  deskFor: (request: Request) => Omit<Desk, "history">;
  /** True where a plain sentence is a question: direct messages and the terminal. */
  sentencesAsk: boolean;
  delivery: DeliveryStore;
  log: Log;
};

/** Answers requests: reads the text, carries it out, remembers questions in their thread. Every fault becomes a card. */
export function receiveRequest(front: FrontDesk): Receive {
  return async request => {
    try {
      return replyTo(request, front);
    } catch (error) {
      return faultCard(error, request, front.log);
    }
  };
}

function replyTo(request: Request, front: FrontDesk): Card {
  const { tenant, channel, thread } = request.place;
  const bare = front.deskFor(request);
  const memory = threadMemory(front.delivery, { tenant, story: bare.story.id, id: thread ?? channel });
  const desk: Desk = { ...bare, history: memory.turns() };
  const parsed = parseCommand(request.text, {
    name: desk.name,
    isWindow: text => isWindowAt(desk, text),
    topicNamed: text => topicNamed(desk.story, text),
    actorNamed: text => actorNamed(desk.story, text),
    sentencesAsk: front.sentencesAsk,
  });
  if ("problem" in parsed) return problemCard(parsed.problem.text, parsed.problem.instead);
  const { card, answer } = runCommand(parsed.command, desk);
  if (answer !== null) memory.keep(answer, desk.now);
  return card;
}

/** The one place where a fault meets a reader. What is not theirs to mend gets a reference that the log has too. */
function faultCard(error: unknown, request: Request, log: Log): Card {
  if (error instanceof Fault && error.code !== "unexpected") {
    log.debug("refused a request", { request: request.id, code: error.code });
    return problemCard(error.message);
  }
  const reference = randomUUID().slice(0, 8);
  log.error("failed at a request", { request: request.id, reference, error });
  return problemCard(sentences.E32(reference));
}
