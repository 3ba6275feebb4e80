import type { Answer } from "../answers/answer.ts";
import type { Desk } from "../commands/desk.ts";
import { sentences } from "../commands/problem.ts";
import { watchCommand } from "../commands/watch-command.ts";
import type { Card, CardAction } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { problemCard } from "../message/problem-card.ts";
import { watchQuestion } from "../message/watch-card.ts";
import type { DeliveryStore } from "../store/delivery-store.ts";
import type { Watch } from "../store/watch-store.ts";
import type { Request } from "./chat-adapter.ts";
import { conversationOf } from "./conversation.ts";

type Asked = {
  bare: Desk;
  request: Request;
  front: { delivery: DeliveryStore; watches?: string; channels?: boolean };
};

/** The reply to a `watch` command, for the caller alone. Throws a `usage` fault with a sentence where it cannot. */
export function watchReply(command: CommandOf<"watch">, { bare, request, front }: Asked): Card {
  const { delivery, watches: platform } = front;
  if (platform === undefined) return problemCard(sentences.noWatches());
  const channels = front.channels === true;
  const talk = conversationOf(delivery, request, { story: bare.story.id, now: bare.now, channels });
  const desk: Desk = {
    ...bare,
    zone: request.zone ?? bare.zone,
    private: true,
    history: talk.memory.turns(),
    context: talk.context(),
  };
  const { tenant } = request.place;
  const place = placeOf(request, { platform, channels });
  return watchCommand({ desk, delivery, tenant, reader: request.user, place }, command).card;
}

/** What a question that stays open offers: nothing where it was answered, or is about something else. `ref`: as a button. */
export function tellActions({ outcome, readAs }: Answer, ref: string | null): CardAction[] {
  if (outcome === "answered" || outcome === "out-of-scope") return [];
  // A button before everybody says nothing of the question, also not to a screen reader, and has no room for it.
  const command = watchQuestion(ref === null ? { question: readAs } : { asked: ref });
  return [{ label: "Tell me when it does", command }];
}

/** What is asked for in a thread is told there; a button and a command are one reader's own. */
function placeOf(
  { direct, kind, place, user }: Request,
  { platform, channels }: { platform: string; channels: boolean },
): Pick<Watch, "platform" | "channel" | "thread" | "direct"> {
  const { channel, thread } = place;
  if (!channels) return { platform, channel, thread: null, direct: false };
  if (direct === true || kind === "command") return { platform, channel: user, thread: null, direct: true };
  // A Discord thread is a channel by itself.
  return { platform, channel, thread: thread === channel ? null : thread, direct: false };
}
