import type { Log } from "../../log.ts";
import { slackErrorCode } from "./slack-problem.ts";

/** Slack's words for blocks that it does not take. It has then posted nothing. */
const blockCodes = ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"];

/**
 * Sends a message; one whose blocks Slack refuses goes out once more as its text alone, so that a limit nobody knew of
 * costs the layout and not the words. Rejects as `send` does for everything else.
 */
export async function sendDown<Message extends { text: string; blocks: readonly unknown[] }, Sent>(
  message: Message,
  send: (message: Message) => Promise<Sent>,
  log: Log,
): Promise<Sent> {
  try {
    return await send(message);
  } catch (error) {
    const code = slackErrorCode(error);
    if (code === null || !blockCodes.includes(code)) throw error;
    log.warn("Slack refused the blocks of a message; sent as text", { code });
    return send({ ...message, blocks: [] });
  }
}
