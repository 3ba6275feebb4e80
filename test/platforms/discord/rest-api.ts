import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { z } from "zod";
import { type Fault, type FaultQueue, faultQueue, type ReceivedCall } from "../received.ts";
import { type DiscordAnswer, type DiscordBody, discordRoutes } from "./routes.ts";
import type { DiscordWorld } from "./world.ts";

export type DiscordRestApi = { server: Server; received: ReceivedCall[]; faults: FaultQueue };

/** Discord's HTTP side under `/api/v10`. Faults are planned by `VERB /path` with every id written as `*`. */
export function discordRestApi(world: DiscordWorld, gatewayUrl: () => string): DiscordRestApi {
  const api: DiscordRestApi = { server: createServer(), received: [], faults: faultQueue() };
  api.server.on("request", (request, response) => {
    void readBody(request).then(body => {
      const url = new URL(request.url ?? "/", "http://discord");
      const path = decodeURIComponent(url.pathname).replace(/^\/api(?:\/v\d+)?/, "");
      const method = `${request.method} ${generalised(path)}`;
      const token = request.headers.authorization?.replace(/^Bot\s+/, "") ?? null;
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
        dispatch(
          world,
          { verb: request.method ?? "", path, query: url.searchParams, token, body },
          gatewayUrl(),
        );
      answer(response, call, api.faults.take(method), run);
    });
  });
  return api;
}

/** The path with ids and interaction tokens written as `*`. */
function generalised(path: string): string {
  return path.replace(/\/\d{5,}/g, "/*").replace(/(\/interactions\/\*|\/webhooks\/\*)\/[^/]+/, "$1/*");
}

type Reply = { answer: DiscordAnswer; headers?: Record<string, string> } | { cut: boolean };

function answer(
  response: ServerResponse,
  call: ReceivedCall,
  fault: Fault | null,
  run: () => DiscordAnswer,
): void {
  const reply = replyFor(fault, run);
  if ("cut" in reply) {
    call.replyLost = true;
    if (reply.cut) response.destroy();
    return;
  }
  const { status, body, code } = reply.answer;
  call.status = status;
  call.error = status < 400 ? null : String(code ?? status);
  if (status === 204) {
    response.writeHead(204).end(); // no body and no content type: the SDK reads one where it is promised
    return;
  }
  response
    .writeHead(status, { "content-type": "application/json", ...reply.headers })
    .end(JSON.stringify(body));
}

function replyFor(fault: Fault | null, run: () => DiscordAnswer): Reply {
  const broken: DiscordAnswer = { status: 500, body: { code: 0, message: "500: Internal Server Error" } };
  switch (fault?.kind) {
    case "rate-limit":
      return {
        answer: {
          status: 429,
          body: { message: "You are being rate limited.", retry_after: fault.retryAfter, global: false },
        },
        headers: { "retry-after": String(fault.retryAfter), "x-ratelimit-scope": "user" },
      };
    case "refuse":
      return {
        answer: {
          status: 403,
          code: Number(fault.error),
          body: { code: Number(fault.error), message: "refused" },
        },
      };
    case "error-before-write":
      return { answer: broken };
    case "hang-before-write":
      return { cut: false };
    case "error-after-write":
      run();
      return { answer: broken };
    case "lose-reply":
      run();
      return { cut: true };
    case "hang-after-write":
      run();
      return { cut: false };
    default:
      return { answer: run() };
  }
}

function dispatch(
  world: DiscordWorld,
  request: { verb: string; path: string; query: URLSearchParams; token: string | null; body: DiscordBody },
  gatewayUrl: string,
): DiscordAnswer {
  const authorised = request.token === world.bot.token && !world.revoked.has(request.token);
  const unauthorised: DiscordAnswer = {
    status: 401,
    code: 0,
    body: { code: 0, message: "401: Unauthorized" },
  };
  if (request.path === "/gateway/bot") {
    const limit = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 };
    return authorised
      ? { status: 200, body: { url: gatewayUrl, shards: 1, session_start_limit: limit } }
      : unauthorised;
  }
  for (const route of discordRoutes) {
    const match = route.verb === request.verb ? route.path.exec(request.path) : null;
    if (match === null) continue;
    return authorised || route.open
      ? route.run(world, match.slice(1), request.body, request.query)
      : unauthorised;
  }
  return { status: 404, code: 0, body: { code: 0, message: "404: Not Found" } };
}

/** A JSON body; a list (bulk overwrite of commands) is kept as `{list}`. */
async function readBody(request: IncomingMessage): Promise<DiscordBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(z.instanceof(Buffer).parse(chunk));
  const raw = Buffer.concat(chunks).toString("utf8");
  if (raw === "") return {};
  const parsed = z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]).parse(JSON.parse(raw));
  return Array.isArray(parsed) ? { list: parsed } : parsed;
}
