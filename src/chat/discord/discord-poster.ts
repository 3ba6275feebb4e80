import { createHash } from "node:crypto";
import { ComponentType, MessageFlags, REST, Routes } from "discord.js";
import { z } from "zod";
import { type Poster, type PostOutcome, resentNotice } from "../../delivery/poster.ts";
import { shortened } from "../../message/cut-text.ts";
import { type Instant, plusSeconds, secondsBetween } from "../../time/instant.ts";
import { beforePosting } from "../before-posting.ts";
import { withRef } from "../with-ref.ts";
import { sendDown, wordsOf } from "./discord-ladder.ts";
import { discordLimits } from "./discord-limits.ts";
import { discordOutcome } from "./discord-outcome.ts";
import { discordErrorCode } from "./discord-problem.ts";
import { renderDiscord } from "./discord-rendering.ts";

const Text = z.looseObject({ type: z.number(), content: z.string().optional() });
const Container = z.looseObject({ type: z.literal(ComponentType.Container), components: z.array(Text) });
const Payload = z.object({ flags: z.number(), components: z.array(Container).min(1) });
const Created = z.object({ id: z.string() });
const Listed = z.array(
  z.object({
    id: z.string(),
    author: z.object({ id: z.string() }),
    content: z.string(),
    components: z.array(z.unknown()),
  }),
);

/** Discord remembers a nonce for "the past few minutes": a minute is safe to rely on. RELIABILITY, section 3. */
const nonceSafeFor = 60;
/** The first second of 2015, from which Discord's ids count milliseconds. */
const discordEpoch: Instant = "2015-01-01T00:00:00Z";
/** The largest page of messages. */
const page = 100;
/** A thread for that message is there already. */
const threadExists = 160_004;
const unknownChannel = 10_003;
/** Missing permissions. */
const mayNot = 50_013;

/**
 * Posts briefings to Discord on a client of its own. A nonce made from the delivery's id lets a second call within a
 * minute post nothing new; later a message is found again by its author and words.
 */
export function discordPoster(connection: { token: string; apiUrl: string | null }): Poster {
  const rest = new REST({
    retries: 0,
    timeout: 10_000,
    // A briefing that must wait goes back to the outbox instead of waiting in the library.
    rejectOnRateLimit: () => true,
    ...(connection.apiUrl === null ? {} : { api: connection.apiUrl }),
  }).setToken(connection.token);
  let me: Promise<string> | null = null;

  /** The conversation with a person; opening it again gives the same one. */
  const conversationWith = async (user: string): Promise<string> =>
    Created.parse(await rest.post(Routes.userChannels(), { body: { recipient_id: user } })).id;

  const post: Poster["post"] = async ({ channel: to, direct, threadOf, payload, deliveryId, resent }) => {
    const message = Payload.parse(JSON.parse(payload));
    const once = { nonce: nonceOf(deliveryId, resent), enforce_nonce: true };
    const body = { ...(resent ? marked(message) : message), allowed_mentions: { parse: [] } };
    const opened = await whereTo({ to, direct: direct === true, threadOf }).then(
      place => ({ place }),
      // Nothing was posted: what is not known of it does no harm.
      (error: unknown) => ({ failed: beforePosting(discordOutcome(error)) }),
    );
    if ("failed" in opened) return opened.failed;
    try {
      const { where, reply } = opened.place;
      const sent = await sendDown(body, down =>
        rest.post(Routes.channelMessages(where), { body: { ...down, ...once, ...reply } }),
      );
      return { outcome: "sent", postedId: Created.parse(sent).id };
    } catch (error) {
      return discordOutcome(error);
    }
  };

  type Addressed = { to: string; direct: boolean; threadOf: string | null };
  const whereTo = async ({ to, direct, threadOf }: Addressed) => {
    if (direct) return { where: await conversationWith(to), reply: {} };
    if (threadOf === null) return { where: to, reply: {} };
    try {
      await rest.post(Routes.threads(to, threadOf), { body: { name: "Questions and the rest" } });
    } catch (error) {
      const code = discordErrorCode(error);
      // Without leave to open a thread it is a reply in the channel.
      if (code === mayNot)
        return {
          where: to,
          reply: { message_reference: { message_id: threadOf, fail_if_not_exists: false } },
        };
      if (code !== threadExists) throw error;
    }
    return { where: threadOf, reply: {} }; // a message's thread has its id
  };

  const edit: Poster["edit"] = async ({ channel, direct, threadOf, message, payload }) => {
    const { flags, ...shown } = Payload.parse(JSON.parse(payload));
    // How loudly it came was said when it was posted; an edit may not say it.
    const quietFlags = flags & ~MessageFlags.SuppressNotifications;
    const body = { ...shown, flags: quietFlags, allowed_mentions: { parse: [] } };
    try {
      const place = direct === true ? await conversationWith(channel) : (threadOf ?? channel);
      // A message with components cannot become one of plain content: what is refused stays as it was.
      await rest.patch(Routes.channelMessage(place, message), { body });
      return { outcome: "sent", postedId: message };
    } catch (error) {
      return discordOutcome(error);
    }
  };

  const find: Poster["find"] = async ({ channel, direct, threadOf, payload, since }) => {
    me ??= rest.get(Routes.user()).then(it => Created.parse(it).id);
    const query = new URLSearchParams({ after: idAt(plusSeconds(since, -10)), limit: String(page) });
    try {
      const bot = await me;
      const words = wordsOf(Payload.parse(JSON.parse(payload)).components);
      const places = direct === true ? [await conversationWith(channel)] : [threadOf ?? channel, channel];
      let ours: z.infer<typeof Listed>[number] | undefined;
      // In the thread, and as the reply that it is where no thread could be opened.
      for (const place of new Set(places)) {
        ours ??= (await listedIn(place, query)).find(it => it.author.id === bot && isOurs(it, words));
      }
      return ours === undefined ? "absent" : { found: ours.id };
    } catch (error) {
      me = null;
      const outcome: PostOutcome = discordOutcome(error);
      if (outcome.outcome === "refused") return "cannot-look";
      throw error;
    }
  };

  /** Messages in a place; none where there is no such place (a thread that was not opened). */
  const listedIn = async (place: string, query: URLSearchParams) =>
    rest.get(Routes.channelMessages(place), { query }).then(
      answer => Listed.parse(answer),
      (error: unknown) => {
        if (discordErrorCode(error) === unknownChannel) return [];
        throw error;
      },
    );

  const prepare: Poster["prepare"] = (card, ref) =>
    renderDiscord(withRef(card, ref)).map(({ flags, components }) => JSON.stringify({ flags, components }));

  return { name: "discord", resendSafeFor: nonceSafeFor, prepare, post, edit, find };
}

/** True for a message that shows these words, as components or as the plain content of a refused layout. */
function isOurs({ content, components }: z.infer<typeof Listed>[number], words: string): boolean {
  const plain = shortened(words, discordLimits.content);
  return wordsOf(components).endsWith(words) || (content !== "" && content.endsWith(plain));
}

/** At most 25 characters, the same at each attempt; a marked copy is another message and has another. */
function nonceOf(deliveryId: string, resent: boolean): string {
  return createHash("sha256")
    .update(`${deliveryId}${resent ? "/resent" : ""}`)
    .digest("base64url")
    .slice(0, 22);
}

function marked(message: z.infer<typeof Payload>): z.infer<typeof Payload> {
  const notice = { type: ComponentType.TextDisplay, content: resentNotice };
  const [first, ...others] = message.components;
  if (first === undefined) return message;
  return { ...message, components: [{ ...first, components: [notice, ...first.components] }, ...others] };
}

/** The smallest id that Discord gives at that moment. */
function idAt(at: Instant): string {
  return String(BigInt(secondsBetween(discordEpoch, at)) * 1000n * 2n ** 22n);
}
