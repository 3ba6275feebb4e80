/** One request as a platform received it: what tests read when they ask what the bot really sent. */
export type ReceivedCall = {
  /** Running number over all calls of the platform. */
  n: number;
  /** HTTP verb and path, or the platform's method name. */
  method: string;
  token: string | null;
  body: Record<string, unknown>;
  /** What the platform answered: its status and error code (null: it went well). */
  status: number;
  error: string | null;
  /** The caller never saw the answer (lost, hung or cut). */
  replyLost: boolean;
};

/** What a platform can be told to do to the next call of a method. */
export type Fault =
  /** Does the work, then closes the connection without an answer. */
  | { kind: "lose-reply" }
  /** Does the work, then answers 500. */
  | { kind: "error-after-write" }
  /** Answers 500 without doing anything. */
  | { kind: "error-before-write" }
  /** Does the work and never answers; the connection stays open until the platform stops. */
  | { kind: "hang-after-write" }
  /** Does nothing and never answers. */
  | { kind: "hang-before-write" }
  /** Answers 429 with Retry-After in seconds, does nothing. */
  | { kind: "rate-limit"; retryAfter: number }
  /** Answers with this platform error, does nothing. */
  | { kind: "refuse"; error: string };

export type FaultQueue = {
  /** The next `times` calls of `method` meet the fault, in the order planned. */
  plan(method: string, fault: Fault, times?: number): void;
  take(method: string): Fault | null;
};

/** Faults planned by method, first in first out. */
export function faultQueue(): FaultQueue {
  const planned = new Map<string, Fault[]>();
  return {
    plan(method, fault, times = 1) {
      const queue = planned.get(method) ?? [];
      for (let i = 0; i < times; i++) queue.push(fault);
      planned.set(method, queue);
    },
    take: method => planned.get(method)?.shift() ?? null,
  };
}
