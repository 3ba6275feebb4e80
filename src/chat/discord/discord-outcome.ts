import { RateLimitError } from "discord.js";
import { z } from "zod";
import type { PostOutcome } from "../../delivery/poster.ts";
import { neverSent } from "../never-sent.ts";

const Answered = z.object({ status: z.number(), code: z.union([z.number(), z.string()]).optional() });

/** Everything in that channel would be refused: unknown channel, no access, no leave, archived or locked thread. */
const channelCodes = [10003, 50001, 50013, 50083, 160005];

/** An old message was edited too often: "Maximum number of edits to messages older than 1 hour reached. Try again later". */
const editedOften = 30_046;
/** Discord does not say how much later; seconds. */
const editAgain = 600;

/** What a failed call to post means for the message. RELIABILITY, section 3. */
export function discordOutcome(error: unknown): PostOutcome {
  if (error instanceof RateLimitError)
    return { outcome: "not-sent", retryAfter: Math.ceil(error.retryAfter / 1000), reason: "rate limited" };
  const answered = Answered.safeParse(error);
  if (answered.success) return refusal(answered.data.status, answered.data.code);
  const why = error instanceof Error ? error.message : "no answer";
  return neverSent(error)
    ? { outcome: "not-sent", retryAfter: null, reason: why }
    : { outcome: "uncertain", reason: why };
}

function refusal(status: number, code: number | string | undefined): PostOutcome {
  const said = String(code ?? status);
  if (code === editedOften) return { outcome: "not-sent", retryAfter: editAgain, reason: said };
  if (status >= 500) return { outcome: "uncertain", reason: said };
  if (status === 429) return { outcome: "not-sent", retryAfter: null, reason: said };
  if (status === 401) return { outcome: "refused", scope: "installation", code: said };
  const scope = typeof code === "number" && channelCodes.includes(code) ? "channel" : "message";
  return { outcome: "refused", scope, code: said };
}
