import type { webApi } from "@slack/bolt";

/** A call that takes longer has failed; whether it was carried out is not known. Milliseconds. */
const callTimeout = 10_000;

/**
 * How every client of ours calls Slack: once. The SDK's own retries can post twice, and after one refusal it would hold
 * back all calls of the workspace. `apiUrl` null is slack.com.
 */
export function slackCallOptions(apiUrl: string | null): webApi.WebClientOptions {
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: callTimeout,
    allowAbsoluteUrls: false,
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  };
}
