import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { z } from "zod";
import { type Fault, type FaultQueue, faultQueue, type ReceivedCall } from "../received.ts";
import { refusedMessage } from "./limits.ts";
import { type SlackAnswer, type SlackBody, slackMethods, written } from "./methods.ts";
import type { SlackWorld } from "./world.ts";

export type ResponseUrl = { path: string; channel: string; user: string; uses: number; expired: boolean };

export type SlackWebApi = {
  server: Server;
  received: ReceivedCall[];
  faults: FaultQueue;
  responseUrls: Map<string, ResponseUrl>;
};

const appTokenMethods = new Set(["apps.connections.open"]);
/** A response_url takes five responses in thirty minutes. */
const responseUrlUses = 5;

/** Slack's HTTP side: `/api/METHOD` and `/response/ID`. `base` is known once the server listens. */
export function slackWebApi(world: SlackWorld, base: () => string): SlackWebApi {
  const api: SlackWebApi = {
    server: createServer(),
    received: [],
    faults: faultQueue(),
    responseUrls: new Map(),
  };
  api.server.on("request", (request, response) => {
    void readBody(request).then(raw => {
      const path = new URL(request.url ?? "/", "http://slack").pathname;
      const responding = api.responseUrls.get(path);
      const method = responding ? "response_url" : path.replace(/^\/api\//, "");
      const body = decode(request.headers["content-type"] ?? "", raw);
      const token = tokenOf(request, body);
      const fault = api.faults.take(method);
      const call: ReceivedCall = {
        n: api.received.length + 1,
        method,
        token,
        body,
        status: 200,
        error: null,
        replyLost: false,
      };
      api.received.push(call);
      const run = () =>
        responding ? respond(world, responding, body) : dispatch(world, method, token, body, base());
      answer(response, call, fault, run);
    });
  });
  return api;
}

/** What goes back to the caller; null: nothing does, and the connection is cut or left hanging. */
type Reply = { status: number; result: SlackAnswer; headers?: Record<string, string> } | { cut: boolean };

function answer(
  response: ServerResponse,
  call: ReceivedCall,
  fault: Fault | null,
  run: () => SlackAnswer,
): void {
  const reply = replyFor(fault, run);
  if ("cut" in reply) {
    call.replyLost = true;
    if (reply.cut) response.destroy();
    return;
  }
  call.status = reply.status;
  call.error = reply.result.ok ? null : reply.result.error;
  const headers = { "content-type": "application/json; charset=utf-8", ...reply.headers };
  response.writeHead(reply.status, headers).end(JSON.stringify(reply.result));
}

function replyFor(fault: Fault | null, run: () => SlackAnswer): Reply {
  const broken: SlackAnswer = { ok: false, error: "internal_error" };
  switch (fault?.kind) {
    case "rate-limit":
      return {
        status: 429,
        result: { ok: false, error: "ratelimited" },
        headers: { "retry-after": String(fault.retryAfter) },
      };
    case "refuse":
      return { status: 200, result: { ok: false, error: fault.error } };
    case "error-before-write":
      return { status: 500, result: broken };
    case "hang-before-write":
      return { cut: false };
    case "error-after-write":
      run();
      return { status: 500, result: broken };
    case "lose-reply":
      run();
      return { cut: true };
    case "hang-after-write":
      run();
      return { cut: false };
    default:
      return { status: 200, result: run() };
  }
}

function dispatch(
  world: SlackWorld,
  method: string,
  token: string | null,
  body: SlackBody,
  base: string,
): SlackAnswer {
  const wanted = slackMethods[method];
  if (wanted === undefined) return { ok: false, error: "unknown_method" };
  if (token === null) return { ok: false, error: "not_authed" };
  if (world.revoked.has(token)) return { ok: false, error: "token_revoked" };
  if (token !== (appTokenMethods.has(method) ? world.appToken : world.bot.token))
    return { ok: false, error: "invalid_auth" };
  if (wanted.scope !== null && !world.scopes.has(wanted.scope)) return { ok: false, error: "missing_scope" };
  return wanted.run(world, body, base);
}

function respond(world: SlackWorld, url: ResponseUrl, body: SlackBody): SlackAnswer {
  if (url.expired) return { ok: false, error: "expired_url" };
  url.uses += 1;
  if (url.uses > responseUrlUses) return { ok: false, error: "used_url" };
  if (body["delete_original"] === true) return { ok: true };
  const broken = refusedMessage(body, false);
  if (broken !== null) return { ok: false, error: broken.error, where: broken.where };
  written(world, body, url.channel, null, body["response_type"] === "in_channel" ? null : url.user);
  return { ok: true };
}

const JsonText = z.string().transform((text, context) => {
  try {
    return z.unknown().parse(JSON.parse(text));
  } catch {
    context.addIssue("not JSON");
    return z.NEVER;
  }
});

/** Form fields or JSON; in a form, fields that hold JSON objects or arrays are decoded as Slack does. */
function decode(type: string, raw: string): SlackBody {
  if (type.includes("json"))
    return z.record(z.string(), z.unknown()).parse(JsonText.parse(raw === "" ? "{}" : raw));
  const body: SlackBody = {};
  for (const [key, value] of new URLSearchParams(raw))
    body[key] = /^[[{]/.test(value) ? (JsonText.safeParse(value).data ?? value) : value;
  return body;
}

function tokenOf(request: IncomingMessage, body: SlackBody): string | null {
  const header = request.headers.authorization?.replace(/^Bearer\s+/i, "");
  return header ?? (typeof body["token"] === "string" ? body["token"] : null);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(z.instanceof(Buffer).parse(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
