import { z } from "zod";
import type { PostOutcome } from "../../delivery/poster.ts";
import { neverSent } from "../never-sent.ts";

const Refused = z.object({ data: z.object({ error: z.string() }) });
const Limited = z.object({ retryAfter: z.number() });
const Answered = z.object({ statusCode: z.number() });

/** Everything in that channel would be refused. */
const channelCodes = ["channel_not_found", "not_in_channel", "is_archived"];
/** Everything of that workspace would be refused. */
const installationCodes = [
  "token_revoked",
  "token_expired",
  "account_inactive",
  "invalid_auth",
  "not_authed",
  "missing_scope",
  "org_login_required",
  "team_access_not_granted",
];
/** Slack says of these that part of the work may have been done. */
const uncertainCodes = ["fatal_error", "internal_error", "service_unavailable"];
/** Slack did not take the request. */
const laterCodes = ["ratelimited", "rate_limited", "request_timeout"];

/** What a failed chat.postMessage means for the message. RELIABILITY, section 3. */
export function slackOutcome(error: unknown): PostOutcome {
  const limited = Limited.safeParse(error);
  if (limited.success)
    return { outcome: "not-sent", retryAfter: limited.data.retryAfter, reason: "ratelimited" };
  const refused = Refused.safeParse(error);
  if (refused.success) return refusal(refused.data.data.error);
  const answered = Answered.safeParse(error);
  // An HTTP error other than 5xx is an answer that nothing was done; no known one may be tried again as it is.
  if (answered.success && answered.data.statusCode < 500)
    return { outcome: "refused", scope: "message", code: String(answered.data.statusCode) };
  const why = error instanceof Error ? error.message : "no answer";
  return neverSent(error)
    ? { outcome: "not-sent", retryAfter: null, reason: why }
    : { outcome: "uncertain", reason: why };
}

function refusal(code: string): PostOutcome {
  if (laterCodes.includes(code)) return { outcome: "not-sent", retryAfter: null, reason: code };
  if (uncertainCodes.includes(code)) return { outcome: "uncertain", reason: code };
  if (channelCodes.includes(code) || code.startsWith("restricted_action"))
    return { outcome: "refused", scope: "channel", code };
  if (installationCodes.includes(code)) return { outcome: "refused", scope: "installation", code };
  return { outcome: "refused", scope: "message", code };
}
