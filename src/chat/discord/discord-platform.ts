import { createHash, randomUUID } from "node:crypto";
import { REST, Routes } from "discord.js";
import { z } from "zod";
import type { Log } from "../../log.ts";
import { TenantId } from "../../store/delivery-store.ts";
import type { ChatPlatform } from "../chat-platform.ts";
import { discordAdapter } from "./discord-adapter.ts";
import { discordCommands } from "./discord-commands.ts";
import { discordPoster } from "./discord-poster.ts";
import { discordProblem } from "./discord-problem.ts";

const WithId = z.object({ id: z.string() });
const Channel = z.object({
  guild_id: z.string().optional(),
  recipients: z.array(WithId).optional(),
});
const LoginError = z.object({ code: z.string() });
const Answered = z.object({ status: z.number() });

/** Discord with one bot's account. */
export function discordPlatform(account: { token: string; apiUrl: string | null; log: Log }): ChatPlatform {
  const { token, apiUrl } = account;
  const poster = discordPoster({ token, apiUrl });
  const rest = new REST({
    ...{ retries: 0, timeout: 10_000 },
    ...(apiUrl === null ? {} : { api: apiUrl }),
  }).setToken(token);
  return {
    name: "discord",
    adapter: side => discordAdapter({ ...account, ...side }),
    poster,
    async tenantOf(channel) {
      const { guild_id, recipients } = Channel.parse(await rest.get(Routes.channel(channel)));
      return TenantId.parse(`discord:${guild_id ?? `user:${recipients?.[0]?.id ?? ""}`}`);
    },
    async tell(user, card) {
      const body = { recipient_id: user };
      const channel = WithId.parse(await rest.post(Routes.userChannels(), { body })).id;
      const [payload = ""] = poster.prepare(card, randomUUID().slice(0, 4));
      const place = { tenant: TenantId.parse(`discord:user:${user}`), channel, threadOf: null };
      await poster.post({ ...place, payload, deliveryId: randomUUID(), resent: false });
    },
    commands: stories => {
      const body = discordCommands(stories);
      return {
        hash: createHash("sha256").update(JSON.stringify(body)).digest("hex"),
        async register() {
          const application = WithId.parse(await rest.get(Routes.currentApplication()));
          await rest.put(Routes.applicationCommands(application.id), { body });
        },
      };
    },
    refusedToken: error => {
      // The library's own words where it can tell by the form, Discord's answer where it was asked.
      const code = LoginError.safeParse(error).data?.code;
      if (code === "TokenInvalid" || code === "DisallowedIntents") return code;
      return Answered.safeParse(error).data?.status === 401 ? "401" : null;
    },
    refusedPost: code => discordProblem(Number.isNaN(Number(code)) ? null : Number(code)),
  };
}
