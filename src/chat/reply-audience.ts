import type { Card, CardAction } from "../message/card.ts";
import type { Command } from "../message/command.ts";
import { problemCard } from "../message/problem-card.ts";
import type { Request } from "./chat-adapter.ts";

/** At the foot of each recap that everybody sees: commands cannot be typed in a Slack thread. */
export const askHere = "Ask in this thread: mention me with your question.";

/** Who sees the reply to a command: what it says itself, else the custom of the place. INTERACTION 4.3. */
export function replyAudience(command: Command, request: Request): Card["visibility"] {
  if (request.direct === true && request.kind === "mention") return "channel";
  const show = "show" in command ? command.show : null;
  if (show !== null) return show === "me" ? "private" : "channel";
  if (command.verb === "recap") return "channel";
  // What is asked before everybody is answered before everybody; what is typed as a command is answered to its caller.
  const asks = command.verb === "ask" || command.verb === "timeline";
  return asks && request.kind === "mention" ? "channel" : "private";
}

/** What is asked before everybody and is for its caller alone: the same to press, for whoever does; null for all else. */
export function ownAlone(command: Command, { open }: Request): Card | null {
  const isOwn = command.verb === "catchup" || (command.verb === "watch" && command.act === "list");
  return open === true && isOwn
    ? problemCard("That is for you alone: everybody would see it here.", { label: "Show me", command })
    : null;
}

/** The button that puts a private reply before everybody; none for replies that are for the caller alone. */
export function sharingAction(command: Command, question: string | null): CardAction[] {
  if (!("show" in command)) return [];
  const shown = { ...command, show: "channel" } as const;
  // A follow-up is posted as the whole question that it was read as.
  const whole = shown.verb === "ask" && question !== null ? { ...shown, question } : shown;
  return [{ label: "Post to channel", command: whole }];
}

/** Buttons that ask for exactly the window shown, whenever they are pressed, and answer to whoever presses them. */
export function pinnedActions({ actions, covers }: Card): CardAction[] {
  return actions.map(action => {
    const { command } = action;
    const isPinned = command.verb === "recap" || command.verb === "timeline" || command.verb === "why";
    if (!isPinned) return action;
    const from = covers?.from ?? null;
    const window = covers === undefined || from === null ? command.window : `${from} to ${covers.to}`;
    if (command.verb === "why") return { ...action, command: { ...command, window } };
    return { ...action, command: { ...command, window, show: "me" } };
  });
}
