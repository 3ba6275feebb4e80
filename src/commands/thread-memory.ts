import type { Answer, Turn } from "../answers/answer.ts";
import type { DeliveryStore, Thread } from "../store/delivery-store.ts";
import type { Instant } from "../time/instant.ts";

/** INTERACTION 4.4: a follow-up refers to one of the last six turns of its thread. */
const remembered = 6;

/** What was asked and answered in a thread, kept between calls. */
export type ThreadMemory = { turns: () => Turn[]; keep: (given: Answer, askedAt: Instant) => void };

/** The memory of one thread. */
export function threadMemory(delivery: DeliveryStore, thread: Thread): ThreadMemory {
  return {
    turns: () =>
      delivery.turns(thread, remembered).map(({ question, answer }) => ({ q: question, a: answer })),
    keep: (given, askedAt) =>
      // As it was understood: the next follow-up goes on from the whole question.
      delivery.addTurn(thread, { askedAt, question: given.readAs, answer: given.text, window: null }),
  };
}
