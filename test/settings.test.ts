import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Fault } from "../src/errors.ts";
import { platformSettings, readSettings, Settings } from "../src/settings.ts";

function faultOf(environment: Record<string, string>): Fault {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof Fault) return error;
  }
  throw new Error("no fault");
}

describe("settings", () => {
  test("have a default for everything, so that an empty environment works", () => {
    expect(readSettings({})).toEqual({
      STANDFIRST_DATA: "data",
      STANDFIRST_CONFIG: "config",
      STANDFIRST_LOG_LEVEL: "info",
      STANDFIRST_AGENT: "Standfirst",
      PAGE_HOST: "127.0.0.1",
      PAGE_PORT: 3080,
      ALLOW_CHAT_SOURCES: "nobody",
      ANSWER_JUDGE: "on",
      QUESTIONS_PER_MINUTE: 20,
      ALERTS_PER_HOUR: 4,
      SILENT_ALERTS: "0",
      SLACK_HOST: "127.0.0.1",
      SLACK_PORT: 3000,
    });
  });

  test("say of each variable what it is for", () => {
    for (const [name, schema] of Object.entries(Settings.shape))
      expect(schema.description, name).toMatch(/\w.{20,}\./);
  });

  test("are the ones that .env.example explains", () => {
    const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
    const named = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys(Settings.shape).toSorted());
  });

  test("take a variable with nothing in it as unset, as environment files write it", () => {
    expect(readSettings({ STANDFIRST_DATA: "", SAMPLE: "" }).STANDFIRST_DATA).toBe("data");
  });

  test("report all faults at once, each with the variable, what it is and what it must be", () => {
    const fault = faultOf({ STANDFIRST_LOG_LEVEL: "loud", SAMPLE: "yes", STANDFIRST_DTAA: "x" });
    expect(fault.code).toBe("config");
    expect(fault.message.split("\n")).toEqual([
      "The environment has faults:",
      "  STANDFIRST_DTAA is not a setting; did you mean STANDFIRST_DATA?",
      "  STANDFIRST_LOG_LEVEL is “loud”; it must be one of debug, info, warn, error.",
      "  SAMPLE is “yes”; it must be 1 or 0.",
    ]);
  });

  test("want a language model's address and name together, and never repeat its key", () => {
    const url = "http://127.0.0.1:11434/v1";
    expect(faultOf({ LANGUAGE_MODEL_URL: url }).message).toContain("without LANGUAGE_MODEL_NAME");
    for (const alone of [{ LANGUAGE_MODEL_NAME: "reader" }, { LANGUAGE_MODEL_KEY: "sk-ours" }])
      expect(faultOf(alone).message).toContain("without LANGUAGE_MODEL_URL");
    const withUser = { LANGUAGE_MODEL_URL: "http://me:hunter22@127.0.0.1/v1", LANGUAGE_MODEL_NAME: "reader" };
    expect(faultOf(withUser).message).toContain("an address without a user name");
    expect(faultOf(withUser).message).not.toContain("hunter22");
    const whole = { ...withUser, LANGUAGE_MODEL_URL: `${url}/chat/completions` };
    expect(faultOf(whole).message).toContain("an address without /chat/completions at its end");
    const key = "sk ours with spaces";
    const fault = faultOf({
      LANGUAGE_MODEL_URL: url,
      LANGUAGE_MODEL_NAME: "reader",
      LANGUAGE_MODEL_KEY: key,
    });
    expect(fault.message).toContain("LANGUAGE_MODEL_KEY is not usable");
    expect(fault.message).not.toContain(key);
    expect(readSettings({ LANGUAGE_MODEL_URL: url, LANGUAGE_MODEL_NAME: "reader" })).toMatchObject({
      LANGUAGE_MODEL_URL: url,
    });
  });

  test("leave other programs' variables alone", () => {
    expect(readSettings({ HOME: "/root", PATH: "/bin", NODE_ENV: "x" }).STANDFIRST_DATA).toBe("data");
  });

  test("do not print a secret that stands in the wrong variable", () => {
    expect(faultOf({ SAMPLE: "xoxb-1234567890-abcdefgh" }).message).not.toContain("abcdefgh");
    const short = faultOf({ INGEST_TOKEN: "tide-and-time" }).message;
    expect(short).toContain("INGEST_TOKEN is not usable; it must be 16 to 200 characters without spaces.");
    expect(short).not.toContain("tide");
  });
});

describe("the accounts of the platforms", () => {
  const slackOf = (environment: Record<string, string>) => platformSettings(readSettings(environment)).slack;

  test("with a signing secret Slack's requests come in over HTTP, and no app token is needed", () => {
    const over = slackOf({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s", SLACK_PORT: "8080" });
    expect(over).toMatchObject({
      state: "set",
      account: { http: { signingSecret: "s", host: "127.0.0.1", port: 8080 } },
    });
    expect(slackOf({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" })).toMatchObject({
      state: "set",
      account: { http: null },
    });
  });

  test("half an account is a fault that says what is missing, and none is no platform", () => {
    expect(slackOf({ SLACK_BOT_TOKEN: "xoxb-1" })).toEqual({
      state: "faulty",
      fault: "SLACK_APP_TOKEN is missing or does not start with xapp-.",
    });
    expect(slackOf({ SLACK_SIGNING_SECRET: "s" })).toEqual({
      state: "faulty",
      fault: "SLACK_BOT_TOKEN is missing or does not start with xoxb-.",
    });
    expect(slackOf({})).toEqual({ state: "unset" });
  });
});
