import { createHash } from "node:crypto";
import type { IncomingMessage, RequestListener } from "node:http";
import { isValidSlackRequest } from "@slack/bolt";
import type { Clock } from "../../time/clock.ts";
import { secondsBetween } from "../../time/instant.ts";

/** What requests are checked with. */
export type RequestCheck = {
  signingSecret: string;
  clock: Clock;
  /** True the first time an id is seen; what it keeps for ten minutes is enough. */
  firstSeen: (id: string) => boolean;
};

/** Slack's own bound on the age of a request, in seconds; we hold it into the future too. */
const mostSkew = 300;
/** An interaction with a long message is some tens of kilobytes. */
const mostBytes = 256 * 1024;

/**
 * Lets only requests through that Slack signed, lately, and for the first time. The SDK's own check takes a request again
 * and again for five minutes, and one that is dated an hour ahead.
 */
export function checkedRequests(next: RequestListener, check: RequestCheck): RequestListener {
  return (request, response) => {
    bodyOf(request).then(
      body => {
        if (body === null) return void response.writeHead(413).end();
        if (!isGenuine(request, body, check)) return void response.writeHead(401).end();
        // The SDK reads a body that is there already instead of the stream.
        next(Object.assign(request, { rawBody: body }), response);
      },
      () => response.destroy(),
    );
  };
}

function isGenuine(
  request: IncomingMessage,
  body: Buffer,
  { signingSecret, clock, firstSeen }: RequestCheck,
): boolean {
  const signature = request.headers["x-slack-signature"];
  const sentAt = Number(request.headers["x-slack-request-timestamp"]);
  if (typeof signature !== "string" || !Number.isInteger(sentAt)) return false;
  const now = secondsBetween("1970-01-01T00:00:00Z", clock.now());
  if (Math.abs(now - sentAt) > mostSkew) return false;
  const headers = { "x-slack-signature": signature, "x-slack-request-timestamp": sentAt };
  const signed = { signingSecret, body: body.toString("utf8"), headers, nowMilliseconds: now * 1000 };
  if (!isValidSlackRequest(signed)) return false;
  // Slack signs each delivery anew, retries too: the same signature twice is a replay.
  return firstSeen(`signature/${createHash("sha256").update(signature).digest("base64url")}`);
}

/** The whole body; null when it is larger than anything Slack sends. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > mostBytes) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
