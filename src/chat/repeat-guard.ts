import { z } from "zod";
import { sentences } from "../commands/problem.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { problemCard } from "../message/problem-card.ts";
import type { DeliveryStore } from "../store/delivery-store.ts";
import { Instant, secondsBetween } from "../time/instant.ts";
import type { Place, Request } from "./chat-adapter.ts";

const LastRecap = z.object({ asked: z.string(), at: Instant });

/** The same recap is not posted again into a channel within so many seconds unasked. INTERACTION 4.3. */
const guarded = 15 * 60;

/** Notes that a recap was posted where it was asked for. */
export function notePosted(
  delivery: DeliveryStore,
  request: Request,
  { story, at }: { story: string; at: Instant },
): void {
  const { tenant } = request.place;
  delivery.setSetting(tenant, nameOf(request.place, story), JSON.stringify({ asked: askedIn(request), at }));
}

/** E19 with two ways on, where the same recap was posted in this channel a moment ago; else null. */
export function repeatGuard(
  delivery: DeliveryStore,
  request: Request,
  command: CommandOf<"recap">,
  { story, now }: { story: string; now: Instant },
): Card | null {
  if (command.show !== null) return null;
  const kept = delivery.setting(request.place.tenant, nameOf(request.place, story));
  const last = kept === null ? null : LastRecap.parse(JSON.parse(kept));
  const since = last === null || last.asked !== askedIn(request) ? guarded : secondsBetween(last.at, now);
  if (since >= guarded) return null;
  const sentence = sentences.E19(Math.max(1, Math.round(since / 60)));
  return {
    ...problemCard(sentence),
    actions: [
      { label: "Show me privately", command: { ...command, show: "me" } },
      { label: "Post anyway", command: { ...command, show: "channel" } },
    ],
  };
}

/** What was asked, however it was spaced. */
function askedIn({ text }: Request): string {
  return text.trim().toLowerCase().replace(/\s+/gu, " ");
}

function nameOf({ channel }: Place, story: string): string {
  return `last-recap/${channel}/${story}`;
}
