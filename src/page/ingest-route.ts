import type { Context } from "hono";
import { z } from "zod";
import { Fault } from "../errors.ts";
import type { IngestOutcome } from "../ingest/ingest.ts";
import { IngestOptions } from "../ingest/ingest-options.ts";
import { utf8Of } from "../ingest/utf8-of.ts";
import type { Log } from "../log.ts";
import type { Clock } from "../time/clock.ts";
import { bears } from "./bearer.ts";
import { type PushRate, pushRate } from "./push-rate.ts";
import { pushedBody, refusedType } from "./pushed-body.ts";

/** Takes the bytes as `standfirst ingest -` takes standard input, for the story with that id where one is named. */
export type Ingest = (bytes: Uint8Array, options: IngestOptions, story?: string) => Promise<IngestOutcome>;

/** What a push may say of its coverage: as `ingest`, and the story that it is for. */
const PushOptions = IngestOptions.extend({ story: z.string().optional() });
type PushOptions = z.infer<typeof PushOptions>;

/** What the route works with. */
type IngestRoute = { token: string; ingest: Ingest; clock: Clock; log: Log };

/** Pushes that wait for the one that is being read; each holds up to 5 MiB. */
const mostWaiting = 8;

/**
 * `POST /ingest`: the body is a page, a feed, or posts one a line; `source`, `url`, `date`, `seen-at`, `complete` and
 * `layout` in the query are what `standfirst ingest` has as options. Answers with the ingest report, or with `error`, a
 * sentence; `story` is the id of the story it is for. One push is read at a time.
 */
export function ingestRoute(route: IngestRoute): (context: Context) => Promise<Response> {
  const rate = pushRate(route.clock);
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  return async context => {
    const refused = refusedSender(context, route, rate) ?? refusedBody(context);
    if (refused !== null) return refused;
    if (waiting >= mostWaiting) return busy(context, "Other coverage is being read.", 5);
    waiting += 1;
    try {
      return await pushed(context, route, inTurn);
    } catch (error) {
      if (error instanceof Fault && error.code === "input") return told(context, 400, error.message);
      route.log.error("coverage that was pushed could not be kept", { error });
      return told(context, 500, "The coverage could not be kept. The log says why; try again later.");
    } finally {
      waiting -= 1;
    }
  };
}

type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

async function pushed(context: Context, { ingest, log }: IngestRoute, inTurn: InTurn): Promise<Response> {
  const { story, ...options } = optionsOf(new URL(context.req.url).searchParams);
  const body = await pushedBody(context.req.raw);
  if (body === null) return told(context, 413, "The body is larger than 5 MiB. Send it in parts.");
  const bytes = utf8Of(body, context.req.header("content-type"));
  const { report, failures } = await inTurn(() => ingest(bytes, options, story));
  const [failure] = failures;
  // The reader of standard input speaks of it by that name.
  if (failure) return told(context, 400, failure.message.replace(/\bstandard input\b/i, "The body"));
  log.info("coverage was pushed", report.totals);
  return context.json(report, 200);
}

function refusedSender(context: Context, { token }: IngestRoute, rate: PushRate): Response | null {
  const wait = rate.request();
  if (wait > 0) return busy(context, "These are too many requests.", wait);
  if (bears(token, context.req.header("authorization"))) return null;
  const longer = rate.wrong();
  if (longer > 0) return busy(context, "These are too many wrong tokens.", longer);
  context.header("WWW-Authenticate", "Bearer");
  return told(context, 401, "Send the token of INGEST_TOKEN: Authorization: Bearer TOKEN.");
}

function refusedBody(context: Context): Response | null {
  const refused = refusedType(context.req.raw.headers);
  return refused === null ? null : told(context, 415, refused);
}

/** The query as the options of `ingest`. Throws Fault("input") with a sentence for what is none. */
function optionsOf(query: URLSearchParams): PushOptions {
  const known = Object.keys(PushOptions.shape);
  const given: Record<string, unknown> = Object.fromEntries(query);
  const strange = Object.keys(given).find(name => !known.includes(name));
  if (strange !== undefined) {
    throw new Fault("input", `“${strange.slice(0, 60)}” is no option. There are ${known.join(", ")}.`);
  }
  if ("complete" in given) given["complete"] = /^(?:1|true|)$/.test(String(given["complete"]));
  const parsed = PushOptions.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Fault("input", `${String(issue?.path[0])}: ${issue?.message ?? "not understood"}.`);
}

function busy(context: Context, sentence: string, seconds: number): Response {
  context.header("Retry-After", String(seconds));
  return told(context, 429, `${sentence} Try again in ${seconds} s.`);
}

function told(context: Context, status: 400 | 401 | 413 | 415 | 429 | 500, error: string): Response {
  return context.json({ error }, status);
}
