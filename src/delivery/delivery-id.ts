import { createHash } from "node:crypto";
import type { Schedule } from "../store/briefing-store.ts";
import type { Instant } from "../time/instant.ts";

type Whose = Pick<Schedule, "tenant" | "id" | "createdAt">;

/**
 * The id of one message of a briefing: the same whenever it is made again, opaque to whoever reads it on the platform,
 * 22 letters and digits of base64url (a Discord nonce has 25 at most).
 */
export function deliveryId(schedule: Whose, dueAt: Instant, part: number): string {
  return hashOf(schedule, dueAt, String(part)).toString("base64url").slice(0, 22);
}

// Crockford's digits and letters: none that is read as another (I, L, O, U).
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** How long a ref is: a million of them, and a search covers a few minutes of one channel. */
const refLength = 4;

/** A short word that each message of a briefing shows, by which it can be found again: "7F3K". */
export function visibleRef(schedule: Whose, dueAt: Instant): string {
  const bytes = hashOf(schedule, dueAt, "ref").subarray(0, refLength);
  return [...bytes].map(byte => letters[byte % letters.length]).join("");
}

/** A schedule that is removed and made anew under its old name is another one. */
function hashOf({ tenant, id, createdAt }: Whose, dueAt: Instant, what: string): Buffer {
  return createHash("sha256")
    .update(JSON.stringify([tenant, id, createdAt, dueAt, what]))
    .digest();
}
