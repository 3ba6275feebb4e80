import { z } from "zod";

const Refused = z.object({ code: z.union([z.number(), z.string()]), status: z.number() });

/** Discord's error number to a call that failed; null where it gave none (no answer, a broken connection). */
export function discordErrorCode(error: unknown): number | null {
  const code = Refused.safeParse(error).data?.code;
  return typeof code === "number" ? code : null;
}

/** Why a message could not be put into a channel, as its reader should hear it. INTERACTION 5, E21, E22, E33, E41. */
export function discordProblem(code: number | null): string {
  switch (code) {
    case 50001: // Missing Access
      return "In that channel I lack: View Channel. A moderator can add it in Edit Channel, Permissions.";
    case 50013: // Missing Permissions
      return "In that channel I lack: Send Messages. A moderator can add it in Edit Channel, Permissions.";
    case 10003: // Unknown Channel
      return "That channel is gone, so I cannot post there.";
    case 50083: // Thread is archived
    case 160005: // Thread is locked
      return "This thread is locked, so I cannot reply here.";
    default:
      return `The reply is ready but Discord refused it (${code ?? "no answer"}). Here it is privately.`;
  }
}
