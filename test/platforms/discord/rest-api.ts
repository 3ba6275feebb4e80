import { createServer, type Server } from "node:http";
import { z } from "zod";
import { answerCall, arrived, type FaultAnswers, type HttpAnswer, readBody } from "../answering.ts";
import { type FaultQueue, faultQueue, type ReceivedCall } from "../received.ts";
import { type DiscordAnswer, type DiscordBody, discordRoutes } from "./routes.ts";
import type { DiscordWorld } from "./world.ts";

export type DiscordRestApi = { server: Server; received: ReceivedCall[]; faults: FaultQueue };

/** Discord's HTTP side under `/api/v10`. Faults are planned by `VERB /path` with every id written as `*`. */
export function discordRestApi(world: DiscordWorld, gatewayUrl: () => string): DiscordRestApi {
  const api: DiscordRestApi = { server: createServer(), received: [], faults: faultQueue() };
  api.server.on("request", (request, response) => {
    void readBody(request).then(raw => {
      const body = decode(raw);
      const url = new URL(request.url ?? "/", "http://discord");
      const path = decodeURIComponent(url.pathname).replace(/^\/api(?:\/v\d+)?/, "");
      const method = `${request.method} ${generalised(path)}`;
      const token = request.headers.authorization?.replace(/^Bot\s+/, "") ?? null;
      const call = arrived(api.received, { method, token, body });
      const run = () =>
        httpAnswer(
          dispatch(
            world,
            { verb: request.method ?? "", path, query: url.searchParams, token, body },
            gatewayUrl(),
          ),
        );
      answerCall(response, call, { fault: api.faults.take(method), answers: faultAnswers, run });
    });
  });
  return api;
}

/** The path with ids and interaction tokens written as `*`. */
function generalised(path: string): string {
  return path.replace(/\/\d{5,}/g, "/*").replace(/(\/interactions\/\*|\/webhooks\/\*)\/[^/]+/, "$1/*");
}

function httpAnswer({ status, body, code }: DiscordAnswer): HttpAnswer {
  return { status, body, error: status < 400 ? null : String(code ?? status) };
}

const faultAnswers: FaultAnswers = {
  limited: retryAfter => ({
    ...httpAnswer({
      status: 429,
      body: { message: "You are being rate limited.", retry_after: retryAfter, global: false },
    }),
    headers: { "retry-after": String(retryAfter), "x-ratelimit-scope": "user" },
  }),
  refused: error =>
    httpAnswer({ status: 403, code: Number(error), body: { code: Number(error), message: "refused" } }),
  broken: httpAnswer({ status: 500, body: { code: 0, message: "500: Internal Server Error" } }),
};

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
function decode(raw: string): DiscordBody {
  if (raw === "") return {};
  const parsed = z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]).parse(JSON.parse(raw));
  return Array.isArray(parsed) ? { list: parsed } : parsed;
}
