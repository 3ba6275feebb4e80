import type { Desk } from "../commands/desk.ts";
import { coveredBy, keepCovered } from "../commands/recap-threads.ts";
import { refOfQuestion, type ThreadMemory, threadMemory } from "../commands/thread-memory.ts";
import type { DeliveryStore, Thread } from "../store/delivery-store.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import type { Request } from "./chat-adapter.ts";

/** What a request goes on from. */
export type Conversation = {
  thread: Thread;
  memory: ThreadMemory;
  /** The stretch of time that the thread is about; null: about none. */
  context: () => Desk["context"];
};

/**
 * The conversation that a request belongs to: its thread, which whoever writes in it shares; of a command, and of what is
 * written into a conversation of two, the reader's own of the last quarter of an hour.
 */
export function conversationOf(
  delivery: DeliveryStore,
  request: Request,
  { story, now, channels }: { story: string; now: Instant; channels: boolean },
): Conversation {
  const { about, direct, kind, place } = request;
  const { tenant, channel } = place;
  const thread: Thread = { tenant, story, id: place.thread ?? channel };
  const inConversationOfTwo = direct === true && thread.id === channel;
  const isPrivate = channels && (kind === "command" || inConversationOfTwo);
  return {
    thread,
    memory: threadMemory(delivery, thread, { privateAt: isPrivate ? now : null, about }),
    context: () => {
      const own = coveredBy(delivery, thread);
      if (own !== null) return own;
      // The recap that is replied to; on Discord a thread is also a channel to type in.
      const ids = [...(about === undefined ? [] : [about]), channel];
      const found = ids.map(id => coveredBy(delivery, { ...thread, id })).find(covered => covered !== null);
      // What comes after it in the thread replies to nothing.
      if (found !== undefined) keepCovered(delivery, thread, found, now);
      return found ?? null;
    },
  };
}

/** What is kept of a question in the thread that its answer opened, in seconds: as long as of others there. */
const keptFor = 30 * 86_400;

/** A private question whose answer is posted for everybody is where that answer's thread begins. */
export function takeAlong(delivery: DeliveryStore, request: Request, thread: Thread): void {
  const turn = delivery.turnWith(thread.tenant, refOfQuestion(request.id));
  if (turn !== null) delivery.addTurn(thread, { ...turn, forgetAt: plusSeconds(turn.askedAt, keptFor) });
}
