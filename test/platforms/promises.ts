import type { ReceivedCall } from "./received.ts";

/** Calls by which a bot puts words before people on Slack. */
const slackWords = ["chat.postMessage", "chat.postEphemeral", "chat.update", "response_url"];

/** Calls to Slack that break a promise of ours: unfurling off, names never linked. */
export function loudSlackCalls(received: readonly ReceivedCall[]): string[] {
  return received
    .filter(call => slackWords.includes(call.method))
    .filter(({ body }) => {
      const quiet = String(body["unfurl_links"]) === "false" && String(body["unfurl_media"]) === "false";
      return !quiet || body["link_names"] !== undefined || body["parse"] !== undefined;
    })
    .map(call => `${call.n} ${call.method} ${JSON.stringify(call.body).slice(0, 200)}`);
}

/** Calls to Discord that break a promise of ours: every body with words in it lets nobody be mentioned. */
export function loudDiscordCalls(received: readonly ReceivedCall[]): string[] {
  return received
    .filter(({ body }) => "content" in body || "components" in body || "embeds" in body)
    .filter(({ body }) => JSON.stringify(body["allowed_mentions"]) !== '{"parse":[]}')
    .map(call => `${call.n} ${call.method} ${JSON.stringify(call.body).slice(0, 200)}`);
}

/** Throws when there are any: called whenever a simulated platform stops, so that the whole suite is held to it. */
export function holdTo(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(`Calls with mentions or unfurling on:\n${broken.join("\n")}`);
}
