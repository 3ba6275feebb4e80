import { randomUUID } from "node:crypto";
import type { SharedMessage } from "../commands/add-post.ts";
import type { Desk } from "../commands/desk.ts";
import { actorNamed, topicNamed } from "../commands/named-ids.ts";
import { type Parsed, parseCommand } from "../commands/parse-command.ts";
import { sentences } from "../commands/problem.ts";
import { isWindowAt } from "../commands/read-window-at.ts";
import { keepCovered } from "../commands/recap-threads.ts";
import { type Outcome, type ReadingCommand, runCommand } from "../commands/run-command.ts";
import { scheduleCommand } from "../commands/schedule-command.ts";
import { type ScheduleOffice, storyNamesOf } from "../commands/schedule-desk.ts";
import { type SourceOffice, type SourceWish, sourceCommand, sourceWish } from "../commands/source-command.ts";
import { kindMeant } from "../commands/subject-watch.ts";
import { refOfQuestion } from "../commands/thread-memory.ts";
import type { Story } from "../coverage/story.ts";
import { Fault } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { problemCard } from "../message/problem-card.ts";
import { scheduleCard } from "../message/schedule-card.ts";
import type { DeliveryStore } from "../store/delivery-store.ts";
import { catchUpReply, noteCatchUp } from "./catch-up-reply.ts";
import type { Noted, Receive, Request } from "./chat-adapter.ts";
import { conversationOf, takeAlong } from "./conversation.ts";
import { type InTurn, inTurn } from "./in-turn.ts";
import { keepTold } from "./keep-told.ts";
import { type QuestionRate, questionRate } from "./question-rate.ts";
import { notePosted, repeatGuard } from "./repeat-guard.ts";
import { askHere, ownAlone, pinnedActions, replyAudience, sharingAction } from "./reply-audience.ts";
import { storiesOf } from "./story-choice.ts";
import { keepStory } from "./story-memory.ts";
import { storyReply } from "./story-reply.ts";
import { tellActions, watchReply } from "./watch-reply.ts";

/** What requests are answered with, the same for every platform. */
export type FrontDesk = {
  /**
   * The desk for a request in the zone of its place, without what its thread remembers; of that story. @default of the first
   * story
   */
  deskFor: (request: Request, story?: Story) => Omit<Desk, "history" | "context">;
  /** The stories that are served, where they are several. @default the one of `deskFor` */
  stories?: readonly Story[];
  /** True where also a sentence typed as a command is a question: the terminal. */
  sentencesAsk: boolean;
  delivery: DeliveryStore;
  log: Log;
  /** How briefings are kept and posted on this platform; left out where it has none. */
  briefings?: { platform: string; office: ScheduleOffice };
  /** How pages are added to what is read; left out where nothing is fetched. */
  sources?: SourceOffice;
  /** True on a platform with channels and buttons. @default false */
  channels?: boolean;
  /** The platform on which whoever waits for an answer is told of it; left out where nobody is. */
  watches?: string;
  /** So many alerts a channel, or a reader, takes in an hour. @default 4 */
  alertsAnHour?: number;
  /** So many questions of one workspace or server are answered in a minute. @default no limit */
  questionsAMinute?: number;
  /** Puts a message into the coverage; left out where that is not done. */
  addPost?: (shared: SharedMessage, story?: Story) => Promise<Card>;
};

/** Answers requests: reads the text, carries it out, remembers questions in their thread. Every fault becomes a card. */
export function receiveRequest(front: FrontDesk, asking: InTurn = inTurn()): Receive {
  const rate = front.questionsAMinute === undefined ? null : questionRate(front.questionsAMinute);
  return async request => {
    try {
      // One coverage holds all stories. More may be learnt until the platform has taken the reply.
      const change = front.deskFor(request).coverage.lastChange();
      const reply = await storyReply(front, request, {
        read: (told, story) => readRequest(told, bareDesk(front, told, story), front),
        reply: (told, story) =>
          replyTo(told, { front, rate, asking, bare: bareDesk(front, told, story), request }),
      });
      // A reply that repeats an older one is as old.
      const card: Card = { change, ...reply };
      // In a conversation of two nothing is hidden.
      return request.direct === true && request.kind === "mention"
        ? { ...card, visibility: "channel" }
        : card;
    } catch (error) {
      return faultCard(error, request, front.log);
    }
  };
}

/** Remembers of each reply that was taken what it rests on, and of a recap what its thread is about. */
export function rememberPosted(front: FrontDesk, platform: string): Noted {
  const shown = rememberShown(front, platform);
  return (card, request, posted) => {
    shown(card, request, posted);
    const desk = deskOf(front, card, request);
    if (card.story !== undefined)
      keepStory(front, { story: card.story, place: request.place, posted, now: desk.now });
    if (posted === null || request.kind !== "command") return;
    const thread = { tenant: request.place.tenant, story: desk.story.id, id: posted.thread };
    if (card.kind === "answer") takeAlong(front.delivery, request, thread);
    if (card.kind !== "recap" || card.covers === undefined) return;
    keepCovered(front.delivery, thread, card.covers, desk.now);
    notePosted(front.delivery, request, { story: desk.story.id, at: desk.now });
  };
}

/** Remembers of each reply that was shown what it rests on and, of a catch-up, that its reader has had it. */
export function rememberShown(front: FrontDesk, platform: string): Noted {
  return (card, request, posted) => {
    const desk = deskOf(front, card, request);
    keepTold({ front, platform, desk }, { card, request, posted });
    noteCatchUp(card, request, { delivery: front.delivery, now: desk.now });
  };
}

/** The desk of the story that a reply speaks of. */
function deskOf(front: FrontDesk, card: Card, request: Request): Omit<Desk, "history" | "context"> {
  return front.deskFor(
    request,
    storiesOf(front, request).find(({ id }) => id === card.story),
  );
}

/** A request as it is read about its story, at the bare desk of that story; `request` is as it came. */
type Told = { front: FrontDesk; rate: QuestionRate | null; asking: InTurn; bare: Desk; request: Request };

function bareDesk(front: FrontDesk, request: Request, story: Story): Desk {
  return { ...front.deskFor(request, story), history: [], context: null };
}

function readRequest(request: Request, bare: Desk, front: FrontDesk): Parsed {
  return parseCommand(request.text, {
    name: bare.name,
    isWindow: text => isWindowAt(bare, text),
    topicNamed: text => topicNamed(bare.story, text),
    actorNamed: text => actorNamed(bare.story, text),
    sentencesAsk: front.sentencesAsk || request.kind === "mention",
  });
}

async function replyTo(request: Request, { front, rate, asking, bare, request: came }: Told): Promise<Card> {
  if (request.kind === "add") {
    const { text, links = [], manages = false } = request;
    return (
      front.addPost?.({ text, links, manages }, bare.story) ?? problemCard("Posts are not added from here.")
    );
  }
  // An empty line from a prompt or an empty slash command asks for help; a mere mention wants to ask something.
  if (request.kind === "mention" && request.text.trim() === "") return problemCard(sentences.E12());
  const wish = sourceWish(request.text);
  if (wish !== null) return sourceReply(wish, { bare, request, front });
  const parsed = readRequest(request, bare, front);
  if ("problem" in parsed) return problemCard(parsed.problem.text, parsed.problem.instead);
  const { command } = parsed;
  const alone = ownAlone(command, request);
  if (alone !== null) return alone;
  if (command.verb === "schedule") return scheduleReply(command, { bare, request, front });
  if (command.verb === "catchup") {
    const stories = command.all ? (front.stories ?? [bare.story]) : [bare.story];
    const desks = stories.map(story => ({ ...bare, ...front.deskFor(request, story) }));
    return catchUpReply(command, { desks, request, delivery: front.delivery });
  }
  const asks = command.verb === "ask" || (command.verb === "watch" && watchesQuestion(bare, command));
  const tooMany = asks ? (rate?.(request, bare.now) ?? null) : null;
  if (tooMany !== null) return problemCard(tooMany);
  if (command.verb === "watch")
    return asking.run(placeOf(request), () => watchReply(command, { bare, request, front }));
  const guarded =
    command.verb === "recap" && front.channels === true && request.kind === "command"
      ? repeatGuard(front.delivery, came, command, { story: bare.story.id, now: bare.now })
      : null;
  if (guarded !== null) return guarded;
  const read = () => readingReply(command, { bare, request, front });
  return command.verb === "ask" ? asking.run(placeOf(request), read) : read();
}

/** A question is answered before it is watched. */
function watchesQuestion(desk: Desk, command: CommandOf<"watch">): boolean {
  return command.act === "add" && kindMeant(desk, command) === "question";
}

/** Whose questions go on from each other: those of a thread, else of one reader in a channel. */
function placeOf({ place, user }: Request): string {
  return JSON.stringify([place.tenant, place.channel, place.thread ?? `by ${user}`]);
}

type Asked = { bare: Desk; request: Request; front: FrontDesk };

async function readingReply(command: ReadingCommand, { bare, request, front }: Asked): Promise<Card> {
  const visibility = replyAudience(command, request);
  const talk = conversationOf(front.delivery, request, {
    ...{ story: bare.story.id, now: bare.now, channels: front.channels === true },
  });
  const direct = request.direct === true;
  const desk: Desk = {
    ...bare,
    // What everybody sees is in the zone of the place, what one reader sees in theirs.
    zone: visibility === "private" || direct ? (request.zone ?? bare.zone) : bare.zone,
    caller: {
      name: request.userName ?? request.user,
      manages: front.channels !== true || request.manages === true,
    },
    private: front.channels === true ? visibility === "private" || direct : bare.private,
    history: talk.memory.turns(),
    context: command.verb === "ask" || command.verb === "why" ? talk.context() : null,
  };
  const outcome = await ranOrMeant(command, desk);
  if (!("answer" in outcome)) return outcome;
  const { card, answer } = outcome;
  const ref = refOfQuestion(request.id);
  if (answer !== null) talk.memory.keep({ ...answer, askedAt: desk.now, ref });
  const isWatched = front.watches !== undefined && answer !== null;
  const telling = isWatched ? tellActions(answer.answer, front.channels === true ? ref : null) : [];
  if (front.channels !== true) return { ...card, actions: [...card.actions, ...telling] };
  if (card.covers !== undefined && request.kind === "mention")
    keepCovered(front.delivery, talk.thread, card.covers, desk.now);
  const shares = visibility === "private" && request.direct !== true;
  const sharing = shares ? sharingAction(command, answer?.answer.readAs ?? null) : [];
  const asking = card.kind === "recap" && visibility === "channel" ? [askHere] : [];
  return {
    ...card,
    visibility,
    footnotes: [...card.footnotes, ...asking],
    actions: [...telling, ...sharing, ...pinnedActions(card)],
  };
}

/** What came of it; where a name was mistyped, a card with a button for the same command with the name that was meant. */
async function ranOrMeant(command: ReadingCommand, desk: Desk): Promise<Outcome | Card> {
  try {
    return await runCommand(command, desk);
  } catch (error) {
    if (!(error instanceof Fault) || error.meant === null) throw error;
    const { typed, instead } = error.meant;
    const mended = (words: readonly string[]): string[] =>
      words.map(word => (word === typed ? instead : word));
    const again = {
      ...command,
      ...("topics" in command ? { topics: mended(command.topics) } : {}),
      ...("sources" in command ? { sources: mended(command.sources) } : {}),
    };
    return problemCard(error.message, { label: `Use ${instead}`, command: again });
  }
}

async function scheduleReply(command: CommandOf<"schedule">, { bare, request, front }: Asked): Promise<Card> {
  if (front.briefings === undefined) return problemCard("Briefings are not posted from here.");
  const { platform, office } = front.briefings;
  const { tenant, channel } = request.place;
  const report = await scheduleCommand(
    {
      ...office,
      ...{ story: bare.story, stories: front.stories ?? [bare.story] },
      ...{ now: bare.now, zone: bare.zone, name: bare.name, tenant },
      here: { platform, tenant, channel },
      caller: {
        id: request.user,
        name: request.userName ?? null,
        manages: request.manages ?? null,
      },
    },
    command,
  );
  const stories = front.stories ?? [bare.story];
  const parts = { storyName: bare.story.name, ...storyNamesOf(stories), name: bare.name };
  return scheduleCard(report, { ...parts, everywhere: false });
}

function sourceReply(wish: SourceWish, { bare, request, front }: Asked): Promise<Card> {
  const { sources: office } = front;
  if (office === undefined) throw new Fault("usage", "No pages are followed for the sample.");
  const caller = { isLocal: front.channels !== true, manages: request.manages ?? null };
  return sourceCommand(wish, { office, caller, desk: bare });
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
