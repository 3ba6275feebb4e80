import { createHash } from "node:crypto";
import type { Answer, Turn } from "../answers/answer.ts";
import type { DeliveryStore, Thread } from "../store/delivery-store.ts";
import { type Instant, plusSeconds, secondsBetween } from "../time/instant.ts";

/** INTERACTION 4.4: a follow-up refers to one of the last six turns of its thread. */
const remembered = 6;
/** A private conversation is one for so many seconds after its last answer. INTERACTION, amendment 12. */
const privateFor = 15 * 60;
/** What is kept of a thread in a channel, in seconds: 30 days; of what one reader asked alone 7 days. */
const keptInChannel = 30 * 86_400;
const keptPrivately = 7 * 86_400;

/** A stretch of time that a question was asked over. */
type Stretch = { from: Instant | null; to: Instant };

/** A turn with the stretch of time that it was asked over; null: none was given. */
export type RememberedTurn = Turn & { window?: Stretch | null };

/** An answer as a thread remembers it. */
type GivenAnswer = { answer: Answer; window: Stretch | null; askedAt: Instant; ref: string | null };

/** What was asked and answered in a thread, kept between calls. */
export type ThreadMemory = { turns: () => RememberedTurn[]; keep: (given: GivenAnswer) => void };

/** What tells a thread's memory beside its id. */
type Remembering = {
  /** The moment of a private conversation, of which only what is of this one counts; null: it is a thread. @default null */
  privateAt?: Instant | null;
  /** The message that is replied to: while nothing was asked in the thread, it goes on from there. @default none */
  about?: string | undefined;
};

/**
 * The memory of one thread. One that hangs on a recap or a briefing begins with its first line, which nobody asked for.
 */
export function threadMemory(
  delivery: DeliveryStore,
  thread: Thread,
  { privateAt = null, about }: Remembering = {},
): ThreadMemory {
  const turnsIn = (id: string): RememberedTurn[] => {
    const turns = delivery.turns({ ...thread, id }, remembered);
    const broken = turns.findLastIndex(({ askedAt }, index) => {
      const next = turns[index + 1]?.askedAt ?? privateAt;
      return privateAt !== null && next !== null && secondsBetween(askedAt, next) > privateFor;
    });
    const asked = turns
      .slice(broken + 1)
      .map(({ question, answer, posts, window }) => ({ q: question, a: answer, posts, window }));
    return asked.length < remembered ? [...openingOf(delivery, { ...thread, id }), ...asked] : asked;
  };
  return {
    turns: () => {
      const here = turnsIn(thread.id);
      return here.length === 0 && about !== undefined ? turnsIn(about) : here;
    },
    keep: ({ answer, window, askedAt, ref }) =>
      delivery.addTurn(thread, {
        // As it was understood: the next follow-up goes on from the whole question.
        ...{ askedAt, question: answer.readAs, answer: answer.text, window, ref, posts: postsOf(answer) },
        forgetAt: plusSeconds(askedAt, privateAt === null ? keptInChannel : keptPrivately),
      }),
  };
}

/** The short word for a question, from the platform's id of its message: 10 digits of a hash in base 16. */
export function refOfQuestion(message: string): string {
  return createHash("sha256").update(message).digest("hex").slice(0, 10);
}

function openingOf({ reliances }: DeliveryStore, thread: Thread): Turn[] {
  const opened = reliances.opening(thread);
  const [first] = opened?.rests ?? [];
  if (opened === null || first === undefined) return [];
  const lead = opened.rests.filter(({ line }) => line === first.line);
  return [{ q: "", a: first.said, posts: lead.map(({ postId }) => postId) }];
}

function postsOf({ sentences, closest }: Answer): string[] {
  const cited = sentences.flatMap(({ citations }) => citations.map(({ postId }) => postId));
  return [...new Set(cited.length > 0 ? cited : closest.map(({ citation }) => citation.postId))];
}
