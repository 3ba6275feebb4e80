import { sentences } from "../commands/problem.ts";
import { type Instant, plusSeconds, secondsBetween } from "../time/instant.ts";
import type { Request } from "./chat-adapter.ts";

/** Questions of one thread that are answered in a minute. INTERACTION 4.4. */
const inThread = 6;
/** Seconds. */
const minute = 60;

/** Why a question is not answered now, as a sentence; null where it is, and it is counted then. */
export type QuestionRate = (request: Request, now: Instant) => string | null;

/**
 * Counts the questions of the last minute, of each thread and of each workspace or server (`inTenant`). In memory: what a
 * restart forgets is a minute.
 */
export function questionRate(inTenant: number): QuestionRate {
  let asked: { tenant: string; thread: string; at: Instant }[] = [];
  return ({ place: { tenant, channel, thread } }, now) => {
    asked = asked.filter(({ at }) => secondsBetween(at, now) < minute);
    const here = `${tenant} ${thread ?? channel}`;
    const wait = (times: readonly { at: Instant }[], most: number): number | null => {
      const first = times.at(-most);
      return first === undefined ? null : Math.max(1, secondsBetween(now, plusSeconds(first.at, minute)));
    };
    const same = asked.filter(each => each.tenant === tenant);
    const threadWait = wait(
      same.filter(each => each.thread === here),
      inThread,
    );
    if (threadWait !== null) return sentences.E15(inThread, threadWait);
    const tenantWait = wait(same, inTenant);
    if (tenantWait !== null) return sentences.E16(inTenant, tenantWait);
    asked.push({ tenant, thread: here, at: now });
    return null;
  };
}
