import { randomUUID } from "node:crypto";
import type { ChatPlatform } from "../chat/chat-platform.ts";
import type { ScheduleOffice, ScheduleTarget } from "../commands/schedule-desk.ts";
import { briefingRequest } from "../delivery/briefing-request.ts";
import type { DeliveryParts } from "../delivery/delivery-parts.ts";
import { fireNow } from "../delivery/fire-due.ts";
import type { PostOutcome } from "../delivery/poster.ts";
import { sendDue } from "../delivery/send-due.ts";
import type { Card } from "../message/card.ts";

/** What the office posts with. */
type OfficeParts = {
  parts: DeliveryParts;
  /** Why a refused message was refused, in words. */
  platforms: readonly Pick<ChatPlatform, "name" | "refusedPost">[];
};

/** Schedules as commands work with them, over the parts that post them. */
export function scheduleOffice({ parts, platforms }: OfficeParts): ScheduleOffice {
  const { store, posters, clock, brief } = parts;
  return {
    store,
    announce: (target, card) => announce({ parts, platforms }, target, card),
    preview: async schedule => {
      const now = clock.now();
      const request = briefingRequest(parts, schedule, { dueAt: schedule.nextDue ?? now, now });
      return (await brief(request)).card;
    },
    runNow: async schedule => {
      if (!posters.some(({ name }) => name === schedule.platform)) return false;
      const fired = await fireNow(parts, schedule);
      if (fired) await sendDue(parts);
      return fired;
    },
  };
}

async function announce(
  { parts, platforms }: OfficeParts,
  { platform, tenant, channel }: ScheduleTarget,
  card: Card,
): Promise<string | null> {
  const poster = parts.posters.find(({ name }) => name === platform);
  if (poster === undefined) return `${platform} is off, so I cannot try that channel.`;
  const id = randomUUID();
  const [payload = ""] = poster.prepare(card, id.slice(0, 4).toUpperCase());
  const outcome = await poster.post({
    ...{ tenant, channel, threadOf: null, payload },
    ...{ deliveryId: id.slice(0, 22), resent: false },
  });
  if (outcome.outcome === "sent") return null;
  parts.log.warn("a channel took no announcement", { platform, channel, ...outcome });
  return whyNot(outcome, platforms.find(({ name }) => name === platform)?.refusedPost);
}

function whyNot(
  outcome: Exclude<PostOutcome, { outcome: "sent" }>,
  refusedPost: ((code: string) => string) | undefined,
): string {
  if (outcome.outcome === "refused" && outcome.scope === "channel" && refusedPost !== undefined)
    return refusedPost(outcome.code);
  const reason = outcome.outcome === "refused" ? outcome.code : outcome.reason;
  return outcome.outcome === "uncertain"
    ? `I could not tell whether the channel took my message (${reason}).`
    : `The channel took no message (${reason}).`;
}
