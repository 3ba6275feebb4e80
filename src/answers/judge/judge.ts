import { hasClockTime } from "../../coverage/post.ts";
import type { Turn } from "../answer.ts";
import type { Passage } from "../passage.ts";

/** A sentence of the coverage as a judge reads it, with what says who speaks and what it is about. */
export type ToldSentence = {
  text: string;
  outlet: string;
  /** When its post was published, ISO 8601 in UTC; null where its page gives no clock time. */
  at: string | null;
  /** The headline of its post. */
  headline: string | null;
  /** Whose words it tells. */
  speaker: string | null;
  /** The sentence before it in its post. */
  before: string | null;
};

/** What a judge is asked: which of these sentences answer the question. */
export type ToJudge = {
  question: string;
  /** The turn that a follow-up goes on from; null where the question stands for itself. */
  follows: Turn | null;
  sentences: readonly ToldSentence[];
};

/** What a judge says of the sentences it was given, by their places. */
export type Verdict = {
  /** How plainly each answers, in log odds against "it does not": 0 is even. */
  scores: readonly number[];
  /** Those that say that just what is asked is not known, or was not told to whoever asked. */
  unknown: readonly number[];
  /** Those that say that what the question takes for granted is not so. */
  contrary: readonly number[];
};

/** How far a judge is trusted. */
export type Reach = {
  /** So many of the likeliest sentences are judged beside those that the rules chose. */
  likeliest: number;
  /**
   * True: what it takes for the answer is the answer, in follow-ups too, but where the rules put sentences together in a frame
   * of their own, tell when a thing was reported, or were asked what is best or to come; false: it takes back what is plainly no
   * answer, and finds one where the rules found no sentence on it.
   */
  isTrusted: boolean;
};

/** Reads the answers that the rules came to once more. It writes nothing. */
export type Judge = {
  reach: Reach;
  /** True where a question and sentences leave this machine, and each may cost. */
  isElsewhere: boolean;
  /** null where it cannot be had. */
  judge: (asked: ToJudge) => Promise<Verdict | null>;
  /** False where it would say null: it is lost, left alone for now, or ended. */
  isThere: () => boolean;
  /** Why it could not be had the last time it was asked, as a clause; null: it could. */
  problem: () => string | null;
  /** Begins to load what it needs, so that the first question need not wait for it. */
  begin: () => void;
  /** Gives up what would take longer than an ending program may wait. */
  end: () => void;
};

/** A passage as a judge reads it. */
export function toldSentence({ sentence, post, title, before }: Passage): ToldSentence {
  return {
    text: sentence.text,
    outlet: post.sourceName,
    at: hasClockTime(post) ? post.publishedAt : null,
    headline: title === null || title.sentence === sentence ? null : title.sentence.text,
    speaker: sentence.by?.name ?? null,
    before: before?.sentence.text ?? null,
  };
}
