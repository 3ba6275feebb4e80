import type { Delivery } from "../store/briefing-store.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";
import type { Poster } from "./poster.ts";

/** Whether posting it again now posts nothing new: each unresolved call is so young that the platform still knows it. */
export function isResendSafe(
  { firstSentAt }: Delivery,
  { resendSafeFor }: Pick<Poster, "resendSafeFor">,
  now: Instant,
): boolean {
  return firstSentAt !== null && secondsBetween(firstSentAt, now) < resendSafeFor;
}
