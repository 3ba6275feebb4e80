import { z } from "zod";

const UserInfo = z.object({
  user: z.object({
    tz: z.string().optional(),
    is_admin: z.boolean().optional(),
    is_owner: z.boolean().optional(),
  }),
});

/** What Slack tells of a reader: the zone (null: nothing), and whether they are an admin or owner of the workspace. */
export type SlackReader = { zone: string | null; admin: boolean };

/** A reader is asked about once in this many milliseconds: a day. */
const kept = 24 * 60 * 60 * 1000;
/** Whether somebody is an admin may change, and what only admins may do is rare: an hour. */
const adminKept = 60 * 60 * 1000;

/** Looks up readers and keeps what Slack tells. `now` is in milliseconds, any start. */
export function readerLookup(
  ask: (user: string) => Promise<unknown>,
  now: () => number = () => performance.now(),
): (user: string, wanted: "zone" | "admin") => Promise<SlackReader> {
  const known = new Map<string, { reader: SlackReader; at: number }>();
  return async (id, wanted) => {
    const before = known.get(id);
    if (before !== undefined && now() - before.at < (wanted === "zone" ? kept : adminKept))
      return before.reader;
    const told = await ask(id).catch(() => null);
    const user = UserInfo.safeParse(told).data?.user;
    const reader = {
      zone: user?.tz ?? null,
      admin: user?.is_admin === true || user?.is_owner === true,
    };
    known.set(id, { reader, at: now() });
    return reader;
  };
}
