import { once } from "node:events";
import { createServer } from "node:http";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { Fault } from "../errors.ts";
import type { Health } from "../health.ts";
import type { Log } from "../log.ts";
import type { Clock } from "../time/clock.ts";
import { type Ingest, ingestRoute } from "./ingest-route.ts";

/** Where the page is, and the token of those who may push coverage. */
export type PageAddress = { host: string; port: number; token: string };

/** What the page shows and takes. */
type PageParts = PageAddress & {
  ingest: Ingest;
  health: () => Health;
  clock: Clock;
  log: Log;
};

/** An open page; `address` is without a slash at its end. */
export type LocalPage = { address: string; close: () => Promise<void> };

/** Who sends a push has so many milliseconds for its headers, and for all of it. */
const headersWithin = 10_000;
const requestWithin = 30_000;

/**
 * Opens the local page: `POST /ingest` for programs that hold the token, `GET /healthz` for whoever watches the bot. Port
 * 0 is any free one (tests). Throws Fault("config") where the port cannot be had.
 */
export async function openLocalPage(parts: PageParts): Promise<LocalPage> {
  const { host, port } = parts;
  const server = serve({
    ...{ fetch: appOf(parts).fetch, hostname: host, port, createServer },
    serverOptions: { headersTimeout: headersWithin, requestTimeout: requestWithin, maxHeaderSize: 16 * 1024 },
  });
  await once(server, "listening").catch((cause: unknown) => {
    const taken = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
    const why = taken ? "is taken by another program" : "cannot be used";
    throw new Fault(
      "config",
      `The port ${port} on ${host} for pushed coverage ${why}. Choose another with PAGE_PORT.`,
      { cause },
    );
  });
  const place = server.address();
  const open = place !== null && typeof place === "object" ? place.port : port;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${open}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      }),
  };
}

function appOf(parts: PageParts): Hono {
  const app = new Hono();
  app.post("/ingest", ingestRoute(parts));
  app.all("/ingest", context => {
    context.header("Allow", "POST");
    return context.json({ error: "Coverage is pushed with POST." }, 405);
  });
  app.get("/healthz", context => {
    const { healthy, stories } = parts.health();
    // What is wrong stands in `status` and in the log, not in front of everybody.
    const each = stories?.map(({ story, state, newestAt }) => ({ story, state, newestAt }));
    return context.json({ healthy, ...(each && { stories: each }) }, healthy ? 200 : 503);
  });
  app.notFound(context =>
    context.json({ error: "There is POST /ingest and GET /healthz, nothing else." }, 404),
  );
  app.onError((error, context) => {
    parts.log.error("the local page failed", { error });
    return context.json({ error: "That did not work. The log says why." }, 500);
  });
  return app;
}
