import type { Answer, Turn } from "../answers/answer.ts";
import type { DeliveryStore, Thread } from "../store/delivery-store.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";

/** INTERACTION 4.4: a follow-up refers to one of the last six turns of its thread. */
const remembered = 6;

/** What was asked and answered in a thread, kept between calls. */
export type ThreadMemory = { turns: () => Turn[]; keep: (given: Answer, askedAt: Instant) => void };

/** A private conversation is one for so many seconds after its last answer. INTERACTION, amendment 12. */
const privateFor = 15 * 60;

/** The memory of one thread; of a private conversation at `now` only what is of this one. */
export function threadMemory(
  delivery: DeliveryStore,
  thread: Thread,
  privateAt: Instant | null = null,
): ThreadMemory {
  return {
    turns: () => {
      const turns = delivery.turns(thread, remembered);
      const broken = turns.findLastIndex(({ askedAt }, index) => {
        const next = turns[index + 1]?.askedAt ?? privateAt;
        return privateAt !== null && next !== null && secondsBetween(askedAt, next) > privateFor;
      });
      return turns.slice(broken + 1).map(({ question, answer }) => ({ q: question, a: answer }));
    },
    keep: (given, askedAt) =>
      // As it was understood: the next follow-up goes on from the whole question.
      delivery.addTurn(thread, { askedAt, question: given.readAs, answer: given.text, window: null }),
  };
}
