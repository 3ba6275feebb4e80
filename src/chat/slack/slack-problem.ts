import { z } from "zod";

const PlatformError = z.object({ data: z.object({ error: z.string() }) });
const RateLimited = z.object({ retryAfter: z.number() });

/** What Slack said to a call that failed: its error code, `ratelimited`, or null where it said nothing. */
export function slackErrorCode(error: unknown): string | null {
  const refused = PlatformError.safeParse(error);
  if (refused.success) return refused.data.data.error;
  return RateLimited.safeParse(error).success ? "ratelimited" : null;
}

/** Why a message could not be put into a channel, as its reader should hear it. INTERACTION 5, E20 to E23 and E33. */
export function slackProblem(code: string | null): string {
  switch (code) {
    case "not_in_channel":
    case "channel_not_found":
      return "I am not in that channel. Invite me with `/invite @Standfirst`, then try again.";
    case "is_archived":
      return "That channel is archived, so I cannot post there.";
    case "restricted_action":
    case "restricted_action_read_only_channel":
    case "restricted_action_thread_only_channel":
      return "Only some people may post in that channel. Ask a channel manager to allow me.";
    case "ratelimited":
      return "Slack asks me to wait before I post there again. Try again in a minute.";
    default:
      return `The reply is ready but Slack refused it (${code ?? "no answer"}). Here it is privately.`;
  }
}
