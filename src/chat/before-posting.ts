import type { PostOutcome } from "../delivery/poster.ts";

/**
 * What a failed step before posting means for the message: opening a thread or a conversation twice gives the same one, so
 * where that is uncertain the message surely is not sent and all may be tried again.
 */
export function beforePosting(outcome: PostOutcome): PostOutcome {
  return outcome.outcome === "uncertain"
    ? { outcome: "not-sent", retryAfter: null, reason: outcome.reason }
    : outcome;
}
