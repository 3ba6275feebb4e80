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
  return inLetters(hashOf(schedule, dueAt, "ref"));
}

/** The id of one message of a correction, made from all that tells it from others: of the same form as a briefing's. */
export function noticeId(told: readonly (string | number | null)[]): string {
  return createHash("sha256").update(JSON.stringify(told)).digest("base64url").slice(0, 22);
}

/** The short word that the message with that id shows. */
export function refOf(id: string): string {
  return inLetters(createHash("sha256").update(id).digest());
}

function inLetters(hash: Buffer): string {
  return [...hash.subarray(0, refLength)].map(byte => letters[byte % letters.length]).join("");
}

/** A schedule that is removed and made anew under its old name is another one. */
function hashOf({ tenant, id, createdAt }: Whose, dueAt: Instant, what: string): Buffer {
  return createHash("sha256")
    .update(JSON.stringify([tenant, id, createdAt, dueAt, what]))
    .digest();
}
