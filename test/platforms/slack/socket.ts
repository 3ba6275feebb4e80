import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";

/** One acknowledgement the bot sent: for which envelope, with what payload, and after how many calls of the Web API. */
type SlackAck = { envelopeId: string; payload: unknown; callsBefore: number };

export type SlackSocket = {
  acks: SlackAck[];
  /** Envelopes that came back to nobody because no connection was open. */
  undelivered: string[];
  connections(): number;
  /** Sends an envelope to one open connection and gives its id. */
  send(
    type: "slash_commands" | "events_api" | "interactive",
    payload: unknown,
    options?: { envelopeId?: string; retry?: { attempt: number; reason: string } },
  ): string;
  /** Tells every connection to come again, as Slack does about once an hour, then closes it. */
  refresh(): void;
  /** Cuts every connection without a word. */
  cut(): void;
  close(): void;
};

const Ack = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

/** Socket Mode on `/socket` of an HTTP server: hello, envelopes, acknowledgements, refresh. */
export function slackSocket(server: Server, calls: () => number): SlackSocket {
  const sockets = new Set<WebSocket>();
  const wss = new WebSocketServer({ server, path: "/socket" });
  const acks: SlackAck[] = [];
  const undelivered: string[] = [];
  let envelopes = 0;
  wss.on("connection", socket => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => sockets.delete(socket));
    socket.on("message", data => {
      const ack = Ack.safeParse(JSON.parse(String(data)));
      if (ack.success)
        acks.push({ envelopeId: ack.data.envelope_id, payload: ack.data.payload, callsBefore: calls() });
    });
    socket.send(
      JSON.stringify({
        type: "hello",
        num_connections: sockets.size,
        debug_info: { host: "simulated" },
        connection_info: { app_id: "A0APP" },
      }),
    );
    socket.ping();
  });
  return {
    acks,
    undelivered,
    connections: () => sockets.size,
    send(type, payload, options = {}) {
      envelopes += 1;
      const id = options.envelopeId ?? `envelope-${envelopes}`;
      const [socket] = [...sockets].slice(-1);
      if (socket === undefined) undelivered.push(id);
      const retry = options.retry
        ? { retry_attempt: options.retry.attempt, retry_reason: options.retry.reason }
        : {};
      socket?.send(
        JSON.stringify({
          type,
          envelope_id: id,
          accepts_response_payload: type !== "events_api",
          payload,
          ...retry,
        }),
      );
      return id;
    },
    refresh() {
      for (const socket of sockets) {
        socket.send(
          JSON.stringify({
            type: "disconnect",
            reason: "refresh_requested",
            debug_info: { host: "simulated" },
          }),
        );
        socket.close();
      }
    },
    cut() {
      for (const socket of sockets) socket.terminate();
    },
    close() {
      for (const socket of sockets) socket.terminate();
      wss.close();
    },
  };
}
