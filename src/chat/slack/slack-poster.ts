import { webApi } from "@slack/bolt";
import { z } from "zod";
import { type Poster, type PostOutcome, resentNotice } from "../../delivery/poster.ts";
import type { Log } from "../../log.ts";
import { plusSeconds, secondsBetween } from "../../time/instant.ts";
import { beforePosting } from "../before-posting.ts";
import { withRef } from "../with-ref.ts";
import { slackCallOptions } from "./slack-call-options.ts";
import { sendDown } from "./slack-ladder.ts";
import { slackLog } from "./slack-log.ts";
import { slackOutcome } from "./slack-outcome.ts";
import { slackErrorCode } from "./slack-problem.ts";
import { renderSlack } from "./slack-rendering.ts";

/** No preview of a link is wanted, in a new message or a changed one. */
const quietly = { unfurl_links: false, unfurl_media: false } as const;

/** What every briefing message carries for us to find it by: an opaque delivery id, for any app or user may read it. */
const eventType = "briefing_posted";

/** Answers of conversations.open. */
const Opened = z.object({ channel: z.object({ id: z.string() }) });
const Block = z.looseObject({ type: z.string() });
const Payload = z.object({ text: z.string(), blocks: z.array(Block) });
const Found = z.object({
  messages: z
    .array(
      z.object({
        ts: z.string(),
        metadata: z.object({ event_payload: z.object({ d: z.string() }) }).optional(),
      }),
    )
    .default([]),
});

/** How many messages are looked through for one of ours: Slack's smallest page is 15, and a briefing stands near its time. */
const lookedThrough = 100;

/**
 * Posts briefings to Slack on a client of its own, so that a briefing that is told to wait holds no answer back. Slack
 * knows no idempotency key: a message is found again by its metadata.
 */
export function slackPoster(connection: { botToken: string; apiUrl: string | null; log: Log }): Poster {
  const client = new webApi.WebClient(connection.botToken, {
    ...slackCallOptions(connection.apiUrl),
    logger: slackLog(connection.log),
  });

  /**
   * The conversation with a person. Opening it again gives the same one. Without the scope im:write their id stands for it:
   * Slack takes that for posting, not for looking.
   */
  const conversationWith = async (user: string): Promise<string> => {
    try {
      return Opened.parse(await client.conversations.open({ users: user })).channel.id;
    } catch (error) {
      if (slackErrorCode(error) === "missing_scope") return user;
      throw error;
    }
  };

  const post: Poster["post"] = async ({ channel: to, direct, threadOf, payload, deliveryId, resent }) => {
    const message = Payload.parse(JSON.parse(payload));
    const opened = await (direct === true ? conversationWith(to) : Promise.resolve(to)).then(
      channel => ({ channel }),
      // Nothing was posted: what is not known of it does no harm.
      (error: unknown) => ({ failed: beforePosting(slackOutcome(error)) }),
    );
    if ("failed" in opened) return opened.failed;
    const { channel } = opened;
    const call = sendDown(
      resent ? marked(message) : message,
      down =>
        client.chat.postMessage({
          channel,
          ...down,
          ...quietly,
          metadata: { event_type: eventType, event_payload: { d: deliveryId } },
          ...(threadOf === null ? {} : { thread_ts: threadOf }),
        }),
      connection.log,
    );
    return call.then(
      (answer): PostOutcome => ({ outcome: "sent", postedId: answer.ts ?? "" }),
      (error: unknown) => slackOutcome(error),
    );
  };

  const edit: Poster["edit"] = async ({ channel: to, direct, message, payload }) => {
    try {
      // Opening a conversation and changing a message may both be done twice.
      const channel = direct === true ? await conversationWith(to) : to;
      await sendDown(
        Payload.parse(JSON.parse(payload)),
        down => client.chat.update({ channel, ts: message, ...down, ...quietly }),
        connection.log,
      );
      return { outcome: "sent", postedId: message };
    } catch (error) {
      return slackOutcome(error);
    }
  };

  const find: Poster["find"] = async ({ channel: to, direct, threadOf, deliveryId, since }) => {
    const channel = direct === true ? await conversationWith(to) : to;
    const oldest = String(secondsBetween("1970-01-01T00:00:00Z", plusSeconds(since, -10)));
    const asked = { channel, oldest, include_all_metadata: true, limit: lookedThrough };
    try {
      const answer = await (threadOf === null
        ? client.conversations.history(asked)
        : client.conversations.replies({ ...asked, ts: threadOf }));
      const ours = Found.parse(answer).messages.find(it => it.metadata?.event_payload.d === deliveryId);
      return ours === undefined ? "absent" : { found: ours.ts };
    } catch (error) {
      const code = slackErrorCode(error);
      if (code === "missing_scope" || code === "not_in_channel" || code === "channel_not_found")
        return "cannot-look";
      // Nothing stands in a thread whose first message was removed.
      if (code === "thread_not_found") return "absent";
      throw error;
    }
  };

  const prepare: Poster["prepare"] = (card, ref) =>
    renderSlack(withRef(card, ref)).map(({ text, blocks }) => JSON.stringify({ text, blocks }));

  return { name: "slack", resendSafeFor: 0, prepare, post, edit, find };
}

function marked(message: z.infer<typeof Payload>): z.infer<typeof Payload> {
  const notice = { type: "context", elements: [{ type: "plain_text", text: resentNotice, emoji: false }] };
  return { text: `${resentNotice} ${message.text}`, blocks: [notice, ...message.blocks] };
}
