import { createServer, type IncomingMessage, type Server } from "node:http";
import { z } from "zod";
import { answerCall, arrived, type FaultAnswers, type HttpAnswer, readBody } from "../answering.ts";
import { type FaultQueue, faultQueue, type ReceivedCall } from "../received.ts";
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
      const call = arrived(api.received, { method, token, body });
      const run = () =>
        httpAnswer(
          responding ? respond(world, responding, body) : dispatch(world, method, token, body, base()),
        );
      answerCall(response, call, { fault, answers: faultAnswers, run });
    });
  });
  return api;
}

function httpAnswer(result: SlackAnswer, status = 200): HttpAnswer {
  return { status, body: result, error: result.ok ? null : result.error };
}

const faultAnswers: FaultAnswers = {
  limited: retryAfter => ({
    ...httpAnswer({ ok: false, error: "ratelimited" }, 429),
    headers: { "retry-after": String(retryAfter) },
  }),
  refused: error => httpAnswer({ ok: false, error }),
  broken: httpAnswer({ ok: false, error: "internal_error" }, 500),
};

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
