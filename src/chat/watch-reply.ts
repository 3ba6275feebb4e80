import type { Answer } from "../answers/answer.ts";
import type { Desk } from "../commands/desk.ts";
import { sentences } from "../commands/problem.ts";
import type { ScheduleOffice } from "../commands/schedule-desk.ts";
import { watchCommand } from "../commands/watch-command.ts";
import type { WatchDesk } from "../commands/watch-desk.ts";
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
  front: {
    delivery: DeliveryStore;
    watches?: string;
    alertsAnHour?: number;
    channels?: boolean;
    briefings?: { office: Pick<ScheduleOffice, "announce"> };
  };
};

/** The reply to a `watch` command, for the caller alone. Throws a `usage` fault with a sentence where it cannot. */
export async function watchReply(
  command: CommandOf<"watch">,
  { bare, request, front }: Asked,
): Promise<Card> {
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
  const { user, direct, place } = request;
  const { tenant, channel } = place;
  const at: WatchDesk = {
    ...{ desk, delivery, tenant, reader: user, most: front.alertsAnHour ?? usualAlerts },
    isAlone: tenant.endsWith(`:user:${user}`),
    place: {
      ...placeOf(request, { platform, channels }),
      ...{ home: channel, zone: bare.zone, canTell: channels },
    },
    caller: { id: user, name: request.userName ?? null, manages: request.manages ?? null },
    // Where there are no channels the reply itself says so, to the same reader.
    announce: async card =>
      (channels ? await front.briefings?.office.announce({ platform, tenant, channel }, card) : null) ?? null,
  };
  // In a conversation of two there is one place to be told in.
  const wish: CommandOf<"watch"> = direct === true ? { ...command, to: null } : command;
  return (await watchCommand(at, wish)).card;
}

/** The number of alerts an hour that is told where the front desk does not know another. */
const usualAlerts = 4;

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
