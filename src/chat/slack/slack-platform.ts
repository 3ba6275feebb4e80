import { randomUUID } from "node:crypto";
import { webApi } from "@slack/bolt";
import type { Log } from "../../log.ts";
import { TenantId } from "../../store/delivery-store.ts";
import type { Clock } from "../../time/clock.ts";
import type { ChatPlatform } from "../chat-platform.ts";
import { type SlackHttp, slackAdapter } from "./slack-adapter.ts";
import { slackCallOptions } from "./slack-call-options.ts";
import { slackLog } from "./slack-log.ts";
import { slackOutcome } from "./slack-outcome.ts";
import { slackPoster } from "./slack-poster.ts";
import { slackProblem } from "./slack-problem.ts";

/** Slack with one workspace's account. */
export function slackPlatform(account: {
  botToken: string;
  appToken: string;
  apiUrl: string | null;
  /** Where requests come in; null: over Socket Mode. */
  http: Omit<SlackHttp, "clock"> | null;
  clock: Clock;
  log: Log;
}): ChatPlatform {
  const { botToken, appToken, apiUrl, clock, log } = account;
  const http = account.http === null ? {} : { http: { ...account.http, clock } };
  const poster = slackPoster({ botToken, apiUrl, log });
  const tenantOf = async () => {
    const client = new webApi.WebClient(botToken, { ...slackCallOptions(apiUrl), logger: slackLog(log) });
    return TenantId.parse(`slack:${(await client.auth.test()).team_id ?? ""}`);
  };
  return {
    name: "slack",
    adapter: side => slackAdapter({ botToken, appToken, apiUrl, ...http, log, ...side }),
    poster,
    tenantOf,
    async tell(user, card) {
      const [payload = ""] = poster.prepare(card, randomUUID().slice(0, 4));
      // A user's id as the channel is the conversation with them.
      const place = { tenant: await tenantOf(), channel: user, threadOf: null };
      await poster.post({ ...place, payload, deliveryId: randomUUID(), resent: false });
    },
    commands: null,
    refusedToken: error => {
      const outcome = slackOutcome(error);
      return outcome.outcome === "refused" && outcome.scope === "installation" ? outcome.code : null;
    },
    refusedPost: slackProblem,
  };
}
