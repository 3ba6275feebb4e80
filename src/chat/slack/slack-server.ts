import { createServer, type Server } from "node:http";
import { HTTPReceiver } from "@slack/bolt";
import { Fault } from "../../errors.ts";
import type { Log } from "../../log.ts";
import { checkedRequests, type RequestCheck } from "./checked-requests.ts";
import { slackLog } from "./slack-log.ts";

/** Where Slack's requests come in over HTTP, in place of Socket Mode: `/slack/events` takes all of them. */
export type SlackServer = {
  /** For the SDK's app. */
  receiver: HTTPReceiver;
  /** Throws Fault("config") with a sentence when the port is taken or may not be used. */
  listen(): Promise<void>;
  close(): Promise<void>;
};

/** The SDK's HTTP receiver behind our own check of each request. */
export function slackServer(check: RequestCheck, at: { host: string; port: number }, log: Log): SlackServer {
  const receiver = new HTTPReceiver({
    signingSecret: check.signingSecret,
    signatureVerification: false,
    logger: slackLog(log),
  });
  let server: Server | null = null;
  return {
    receiver,
    async listen() {
      const opened = createServer(checkedRequests(receiver.requestListener, check));
      await new Promise<void>((resolve, reject) => {
        opened.once("error", reject);
        opened.listen(at.port, at.host, resolve);
      }).catch((cause: unknown) => {
        const taken = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
        const why = taken ? "is taken by another program" : "cannot be used";
        throw new Fault(
          "config",
          `The port ${at.port} on ${at.host} for Slack's requests ${why}. Choose another with SLACK_PORT.`,
          { cause },
        );
      });
      server = opened;
    },
    async close() {
      const open = server;
      server = null;
      if (open === null) return;
      open.closeAllConnections();
      await new Promise<void>(resolve => open.close(() => resolve()));
    },
  };
}
