import { setTimeout as wait } from "node:timers/promises";
import type { ChatAdapter, Receive } from "../chat/chat-adapter.ts";
import type { AdapterSide, ChatPlatform } from "../chat/chat-platform.ts";
import { Fault } from "../errors.ts";
import type { Log } from "../log.ts";

/** A platform that cannot be reached is tried again after so many milliseconds. */
const tryAgain = 30_000;

/** A connection to make. */
type Connecting = {
  platform: ChatPlatform;
  side: AdapterSide;
  receive: Receive;
  /** Ends the attempts. */
  signal: AbortSignal;
  log: Log;
};

/**
 * Connects a platform, again and again while it cannot be reached. Gives its adapter, or what the platform called a
 * token that it refused; null where it was told to end before.
 */
export async function connectPlatform(
  connecting: Connecting,
): Promise<{ adapter: ChatAdapter } | { refused: string } | null> {
  const { platform, side, receive, signal, log } = connecting;
  while (!signal.aborted) {
    const adapter = platform.adapter(side);
    // A connection that is half made would hold the process.
    const giveUp = () => void adapter.stop().catch(() => {});
    signal.addEventListener("abort", giveUp, { once: true });
    try {
      await adapter.start(receive);
      if (!signal.aborted) return { adapter };
      await adapter.stop();
    } catch (error) {
      // What was opened before it failed must not hold the process.
      await adapter.stop().catch(() => {});
      const refused = platform.refusedToken(error);
      if (signal.aborted) return null;
      if (refused !== null) return { refused };
      // A fault says itself what to do, such as about a taken port.
      const what = error instanceof Fault ? error.message : "a platform cannot be reached; trying again";
      log.warn(what, { platform: platform.name, error });
      await wait(tryAgain, undefined, { signal }).catch(() => {});
    } finally {
      signal.removeEventListener("abort", giveUp);
    }
  }
  return null;
}
