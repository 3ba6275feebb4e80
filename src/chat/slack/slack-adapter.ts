import { App } from "@slack/bolt";
import type { Log } from "../../log.ts";
import { blankCard, type Card, plainLine } from "../../message/card.ts";
import { problemCard } from "../../message/problem-card.ts";
import type { Clock } from "../../time/clock.ts";
import type { ChatAdapter, Deleted, Noted, Place, Posted, Receive, Request } from "../chat-adapter.ts";
import { isFirstPress } from "../double-click.ts";
import { readerLookup } from "./reader-lookup.ts";
import { slackCallOptions } from "./slack-call-options.ts";
import { sendDown } from "./slack-ladder.ts";
import { slackLog } from "./slack-log.ts";
import { slackErrorCode, slackProblem } from "./slack-problem.ts";
import { renderSlack, type SlackMessage } from "./slack-rendering.ts";
import {
  addPostCallback,
  clickRequest,
  deletedMessage,
  messageRequest,
  type SlackPlace,
  type SlackRequest,
  shortcutRequest,
  slashRequest,
} from "./slack-requests.ts";
import { type SlackServer, slackServer } from "./slack-server.ts";

/** A Slack workspace to connect to: over Socket Mode, or over HTTP where `http` says how requests come in. */
export type SlackConnection = {
  /** `xoxb-...` */
  botToken: string;
  /** `xapp-...`, with connections:write: for Socket Mode. */
  appToken: string;
  /** Requests come in here instead, each checked with the signing secret. */
  http?: SlackHttp;
  /** Where Slack's API is; null: slack.com. Proxies and tests set it. */
  apiUrl: string | null;
  /** True the first time an id is seen: Slack delivers some things twice. */
  firstSeen: (id: string) => boolean;
  /** Hears of each reply that was taken. */
  noted?: Noted;
  /** Hears of deleted messages, where Slack tells of them: of direct messages, and of channels with their history's scope. */
  deleted?: Deleted;
  log: Log;
};

/** The address that Slack's requests reach, and the secret they are signed with. */
export type SlackHttp = { signingSecret: string; host: string; port: number; clock: Clock };

/** How a private reply reaches its one reader: the response address of the command or button, else chat.postEphemeral. */
type Privately = (message: SlackMessage) => Promise<unknown>;

/** The Slack side of the bot, on the SDK's own Socket Mode client. */
export function slackAdapter(connection: SlackConnection): ChatAdapter {
  const { botToken, appToken, apiUrl, http, firstSeen, noted, deleted, log } = connection;
  const ended = Promise.withResolvers<void>();
  const working = new Set<Promise<void>>();
  let app: App | null = null;
  let server: SlackServer | null = null;
  let me = { team: "", user: "" };

  const client = () => {
    if (app === null) throw new Error("the Slack adapter is not started");
    return app.client;
  };
  const readerOf = readerLookup(user => client().users.info({ user }));

  const postAll = async (place: SlackPlace, messages: readonly SlackMessage[]): Promise<Posted> => {
    const [first, ...others] = messages;
    if (first === undefined) throw new Error("a card renders to one message at least");
    const say = (message: SlackMessage, ts: string | null) =>
      sendDown(
        message,
        down =>
          client().chat.postMessage({
            channel: place.channel,
            ...down,
            ...(ts === null ? {} : { thread_ts: ts }),
          }),
        log,
      );
    const ts = (await say(first, place.thread)).ts ?? "";
    const thread = place.thread ?? ts;
    const sent: Posted["messages"] = [{ id: ts, threadOf: place.thread }];
    for (const message of others) sent.push({ id: (await say(message, thread)).ts ?? "", threadOf: thread });
    return { id: ts, thread, channel: place.channel, messages: sent };
  };

  const show = async (card: Card, request: Request, place: SlackPlace, privately: Privately) => {
    const messages = renderSlack(card);
    if (card.visibility === "channel") {
      const refused = await postAll(place, messages).then(
        posted => {
          noted?.(card, request, posted);
          return null;
        },
        (error: unknown) => ({ error }),
      );
      if (refused === null) return tellAside(card, request, place);
      const code = slackErrorCode(refused.error);
      log.warn("Slack took no message", { channel: place.channel, code });
      for (const message of renderSlack(problemCard(slackProblem(code))))
        await sendDown(message, privately, log);
    }
    for (const message of messages) await sendDown(message, privately, log);
    noted?.(card, request, null);
  };

  /** What only who asked is told, in the thread that the reply stands in; a failure leaves the reply as it is. */
  const tellAside = async ({ aside }: Card, { id, user, direct }: Request, place: SlackPlace) => {
    if (aside === undefined || direct === true) return;
    const [message] = renderSlack({ ...blankCard("answer"), lead: plainLine(aside) });
    if (message === undefined) return;
    await ephemeral(
      place,
      user,
    )(message).catch(error =>
      log.warn("Slack took no private line", { request: id, code: slackErrorCode(error) }),
    );
  };

  const isNew = ({ request, press }: SlackRequest) =>
    press === undefined
      ? firstSeen(`slack/${request.id}`)
      : isFirstPress(firstSeen, `slack/${press.button}`, press.at);

  /** Carries a request out after the acknowledgement went; nothing it throws reaches the SDK. */
  const answer = (asked: SlackRequest | null, receive: Receive, privately: Privately) => {
    if (asked === null || !isNew(asked)) return;
    const { request, place } = asked;
    const work = readerOf(request.user, request.kind === "add" ? "admin" : "zone")
      .then(async ({ zone, admin }) => {
        const whole = { ...request, zone, ...(request.kind === "add" ? { manages: admin } : {}) };
        await show(await receive(whole), whole, place, privately);
      })
      .catch(error => log.error("could not reply on Slack", { request: request.id, error }))
      .finally(() => working.delete(work));
    working.add(work);
  };

  const ephemeral =
    (place: SlackPlace, user: string): Privately =>
    message =>
      client().chat.postEphemeral({
        channel: place.channel,
        user,
        ...message,
        ...(place.thread === null ? {} : { thread_ts: place.thread }),
      });

  const listen = (bolt: App, receive: Receive) => {
    bolt.command(/^\/.+/, async ({ ack, body, respond }) => {
      await ack();
      answer(slashRequest(body), receive, message => respond({ ...message, response_type: "ephemeral" }));
    });
    bolt.action(/^run\./, async ({ ack, body, respond }) => {
      await ack();
      answer(clickRequest(body), receive, message =>
        respond({ ...message, response_type: "ephemeral", replace_original: false }),
      );
    });
    bolt.shortcut(
      { type: "message_action", callback_id: addPostCallback },
      async ({ ack, body, respond }) => {
        await ack();
        answer(shortcutRequest(body), receive, message =>
          respond({ ...message, response_type: "ephemeral", replace_original: false }),
        );
      },
    );
    const hear = async ({ event }: { event: unknown }) => {
      const asked = messageRequest(me.team, me.user, event);
      if (asked !== null) answer(asked, receive, ephemeral(asked.place, asked.request.user));
    };
    bolt.event("app_mention", hear);
    bolt.event("message", async heard => {
      // In channels the mention event says the same; without a mention only direct messages are for the bot.
      const gone = deletedMessage(me.team, heard.event);
      if (gone !== null) deleted?.(gone);
      else if (heard.event.channel_type === "im") await hear(heard);
    });
  };

  const start = async (receive: Receive) => {
    if (http !== undefined)
      server = slackServer({ ...http, firstSeen: id => firstSeen(`slack/${id}`) }, http, log);
    app = new App({
      token: botToken,
      ...(server === null ? { appToken, socketMode: true } : { receiver: server.receiver }),
      logger: slackLog(log),
      deferInitialization: true,
      clientOptions: slackCallOptions(apiUrl),
    });
    const who = await app.client.auth.test();
    me = { team: who.team_id ?? "", user: who.user_id ?? "" };
    await app.init();
    listen(app, receive);
    if (server === null) await app.start();
    else await server.listen();
  };

  const stop = async () => {
    await Promise.all(working);
    if (server === null) await app?.stop();
    else await server.close();
    app = null;
    ended.resolve();
  };

  const post = async (place: Place, card: Card) =>
    postAll({ channel: place.channel, thread: place.thread }, renderSlack(card));

  return {
    name: "slack",
    capabilities: { threads: true, privateReplies: true, buttons: true },
    start,
    post,
    ended: ended.promise,
    stop,
  };
}
