import { randomUUID } from "node:crypto";
import type { Desk } from "../commands/desk.ts";
import { actorNamed, topicNamed } from "../commands/named-ids.ts";
import { parseCommand } from "../commands/parse-command.ts";
import { sentences } from "../commands/problem.ts";
import { isWindowAt } from "../commands/read-window-at.ts";
import { coveredBy, keepCovered } from "../commands/recap-threads.ts";
import { type ReadingCommand, runCommand } from "../commands/run-command.ts";
import { scheduleCommand } from "../commands/schedule-command.ts";
import type { ScheduleOffice } from "../commands/schedule-desk.ts";
import { threadMemory } from "../commands/thread-memory.ts";
import { Fault } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { problemCard } from "../message/problem-card.ts";
import { scheduleCard } from "../message/schedule-card.ts";
import type { DeliveryStore, Thread } from "../store/delivery-store.ts";
import type { Noted, Receive, Request } from "./chat-adapter.ts";
import { notePosted, repeatGuard } from "./repeat-guard.ts";
import { askHere, pinnedActions, replyAudience, sharingAction } from "./reply-audience.ts";

/** What requests are answered with, the same for every platform. */
export type FrontDesk = {
  /** The desk for a request in the zone of its place, without what its thread remembers. */
  deskFor: (request: Request) => Omit<Desk, "history" | "context">;
  /** True where also a sentence typed as a command is a question: the terminal. */
  sentencesAsk: boolean;
  delivery: DeliveryStore;
  log: Log;
  /** How briefings are kept and posted on this platform; left out where it has none. */
  briefings?: { platform: string; office: ScheduleOffice };
  /** True on a platform with channels and buttons. @default false */
  channels?: boolean;
};

/** Answers requests: reads the text, carries it out, remembers questions in their thread. Every fault becomes a card. */
export function receiveRequest(front: FrontDesk): Receive {
  return async request => {
    try {
      const card = await replyTo(request, front);
      // In a conversation of two nothing is hidden.
      return request.direct === true && request.kind === "mention"
        ? { ...card, visibility: "channel" }
        : card;
    } catch (error) {
      return faultCard(error, request, front.log);
    }
  };
}

/** Remembers of each recap that was posted what its thread is about, and that it stands there. */
export function rememberPosted(front: FrontDesk): Noted {
  return (card, request, { thread }) => {
    if (card.kind !== "recap" || card.covers === undefined) return;
    const { story, now } = front.deskFor(request);
    keepCovered(front.delivery, { tenant: request.place.tenant, story: story.id, id: thread }, card.covers);
    notePosted(front.delivery, request, now);
  };
}

async function replyTo(request: Request, front: FrontDesk): Promise<Card> {
  const bare = { ...front.deskFor(request), history: [], context: null };
  // An empty line from a prompt or an empty slash command asks for help; a mere mention wants to ask something.
  if (request.kind === "mention" && request.text.trim() === "") return problemCard(sentences.E12());
  const parsed = parseCommand(request.text, {
    name: bare.name,
    isWindow: text => isWindowAt(bare, text),
    topicNamed: text => topicNamed(bare.story, text),
    actorNamed: text => actorNamed(bare.story, text),
    sentencesAsk: front.sentencesAsk || request.kind === "mention",
  });
  if ("problem" in parsed) return problemCard(parsed.problem.text, parsed.problem.instead);
  const { command } = parsed;
  if (command.verb === "schedule") return scheduleReply(command, { bare, request, front });
  const guarded =
    command.verb === "recap" && front.channels === true && request.kind === "command"
      ? repeatGuard(front.delivery, request, command, bare.now)
      : null;
  return guarded ?? readingReply(command, { bare, request, front });
}

type Asked = { bare: Desk; request: Request; front: FrontDesk };

function readingReply(command: ReadingCommand, { bare, request, front }: Asked): Card {
  const { tenant, channel, thread } = request.place;
  const visibility = replyAudience(command, request);
  const inThread = { tenant, story: bare.story.id, id: thread ?? channel };
  const isPrivate = front.channels === true && request.kind === "command";
  const memory = threadMemory(front.delivery, inThread, isPrivate ? bare.now : null);
  const desk: Desk = {
    ...bare,
    // What everybody sees is in the zone of the place, what one reader sees in theirs.
    zone: visibility === "private" || request.direct === true ? (request.zone ?? bare.zone) : bare.zone,
    private: front.channels === true ? visibility === "private" : bare.private,
    history: memory.turns(),
    context: command.verb === "ask" ? contextOf(front.delivery, inThread, request) : null,
  };
  const { card, answer } = runCommand(command, desk);
  if (answer !== null) memory.keep(answer, desk.now);
  if (front.channels !== true) return card;
  if (card.covers !== undefined && request.kind === "mention")
    keepCovered(front.delivery, inThread, card.covers);
  const shares = visibility === "private" && request.direct !== true;
  const sharing = shares ? sharingAction(command, answer?.readAs ?? null) : [];
  const asking = card.kind === "recap" && visibility === "channel" ? [askHere] : [];
  return {
    ...card,
    visibility,
    footnotes: [...card.footnotes, ...asking],
    actions: [...sharing, ...pinnedActions(card)],
  };
}

/** What the thread is about, else the recap that is replied to; on Discord a thread is also a channel to type in. */
function contextOf(delivery: DeliveryStore, thread: Thread, { about, place }: Request): Desk["context"] {
  const ids = [thread.id, ...(about === undefined ? [] : [about]), place.channel];
  return ids.map(id => coveredBy(delivery, { ...thread, id })).find(covered => covered !== null) ?? null;
}

async function scheduleReply(command: CommandOf<"schedule">, { bare, request, front }: Asked): Promise<Card> {
  if (front.briefings === undefined) return problemCard("Briefings are not posted from here.");
  const { platform, office } = front.briefings;
  const { tenant, channel } = request.place;
  const report = await scheduleCommand(
    {
      ...office,
      ...{ story: bare.story, now: bare.now, zone: bare.zone, name: bare.name, tenant },
      here: { platform, tenant, channel },
      caller: {
        id: request.user,
        name: request.userName ?? null,
        manages: request.manages ?? null,
      },
    },
    command,
  );
  return scheduleCard(report, { storyName: bare.story.name, name: bare.name, everywhere: false });
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
