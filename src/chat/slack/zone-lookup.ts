import { z } from "zod";

const UserInfo = z.object({ user: z.object({ tz: z.string().optional() }) });

/** A reader's zone is asked for once in this many milliseconds: a day. */
const kept = 24 * 60 * 60 * 1000;

/** Looks up readers' zones and keeps them; null where Slack does not tell. `now` is in milliseconds, any start. */
export function zoneLookup(
  ask: (user: string) => Promise<unknown>,
  now: () => number = () => performance.now(),
): (user: string) => Promise<string | null> {
  const known = new Map<string, { zone: string | null; at: number }>();
  return async user => {
    const before = known.get(user);
    if (before !== undefined && now() - before.at < kept) return before.zone;
    const told = await ask(user).catch(() => null);
    const zone = UserInfo.safeParse(told).data?.user.tz ?? null;
    known.set(user, { zone, at: now() });
    return zone;
  };
}
