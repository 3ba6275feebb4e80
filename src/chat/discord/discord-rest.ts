import { type REST, Routes } from "discord.js";
import { z } from "zod";
import { shortened } from "../../message/cut-text.ts";
import { type PlainMessage, sendDown } from "./discord-ladder.ts";
import { discordLimits } from "./discord-limits.ts";
import type { DiscordMessage } from "./discord-rendering.ts";

const Created = z.object({ id: z.string() });
const ephemeral = 1 << 6;

/** An interaction that has been acknowledged: its answers go to its own address for 15 minutes. */
export type OpenInteraction = { applicationId: string; token: string };

/** The calls that put messages somewhere. Bodies go out as rendered: no default of the library is relied on. */
export type DiscordRest = {
  /** Posts in a channel or thread; gives the message's id. */
  send: (channel: string, message: DiscordMessage, replyTo?: string) => Promise<string>;
  /** Opens the thread of a message; its id is the message's. */
  openThread: (channel: string, message: string, name: string) => Promise<string>;
  /** Fills the private reply that the acknowledgement opened, then adds the rest. */
  answerPrivately: (to: OpenInteraction, messages: readonly DiscordMessage[]) => Promise<void>;
};

/** Puts messages through the library's REST client. */
export function discordRest(rest: REST): DiscordRest {
  return {
    async send(channel, message, replyTo) {
      const reply =
        replyTo === undefined
          ? {}
          : { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
      const post = (body: object) =>
        rest.post(Routes.channelMessages(channel), { body: { ...body, ...reply } });
      return Created.parse(await sendDown(message, post)).id;
    },
    async openThread(channel, message, name) {
      const body = { name: shortened(name, discordLimits.threadName), auto_archive_duration: 1440 };
      return Created.parse(await rest.post(Routes.threads(channel, message), { body })).id;
    },
    async answerPrivately({ applicationId, token }, messages) {
      const [first, ...others] = messages;
      if (first === undefined) return;
      const original = Routes.webhookMessage(applicationId, token, "@original");
      await sendDown(first, body => rest.patch(original, { body, auth: false }));
      for (const message of others) {
        const privately = (body: DiscordMessage | PlainMessage) => ({
          ...body,
          flags: ("flags" in body ? body.flags : 0) | ephemeral,
        });
        await sendDown(message, body =>
          rest.post(Routes.webhook(applicationId, token), { body: privately(body), auth: false }),
        );
      }
    },
  };
}
