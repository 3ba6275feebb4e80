import { shortened } from "../../message/cut-text.ts";
import { discordLimits } from "./discord-limits.ts";
import { discordErrorCode } from "./discord-problem.ts";

/** A message as plain content: no components, and still nobody mentioned. */
export type PlainMessage = { content: string; allowed_mentions: { parse: [] } };

/** Invalid form body: something in the components is not taken. Nothing was posted then. */
const invalidForm = 50_035;

/**
 * Sends a message; one whose components Discord refuses goes out once more as plain content, cut to what fits. Rejects as
 * `send` does for everything else.
 */
export async function sendDown<Message extends { components: readonly unknown[] }, Sent>(
  message: Message,
  send: (message: Message | PlainMessage) => Promise<Sent>,
): Promise<Sent> {
  try {
    return await send(message);
  } catch (error) {
    if (discordErrorCode(error) !== invalidForm) throw error;
    const content = shortened(wordsOf(message.components), discordLimits.content);
    return send({ content, allowed_mentions: { parse: [] } });
  }
}

/** All words of a message's components, in order, escaped as they are. */
export function wordsOf(components: readonly unknown[]): string {
  const words: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("content" in value && typeof value.content === "string") words.push(value.content);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(components);
  return words.join("\n");
}
