import { createHmac } from "node:crypto";

/** Sends `body` to the bot's HTTP endpoint, signed as Slack signs (v0, HMAC-SHA256 over `v0:timestamp:body`). */
export async function signedRequest(
  url: string,
  secret: string,
  body: string,
  options: {
    timestamp: number;
    type: "application/json" | "application/x-www-form-urlencoded";
    signature?: string;
    headers?: Record<string, string>;
  },
): Promise<{ status: number; text: string }> {
  const signature =
    options.signature ??
    `v0=${createHmac("sha256", secret).update(`v0:${options.timestamp}:${body}`).digest("hex")}`;
  const response = await fetch(url, {
    method: "POST",
    body,
    headers: {
      "content-type": options.type,
      "x-slack-request-timestamp": String(options.timestamp),
      "x-slack-signature": signature,
      ...options.headers,
    },
  });
  return { status: response.status, text: await response.text() };
}
