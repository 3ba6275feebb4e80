import { describe, expect, test } from "vitest";
import { createLog, type LogLevel } from "../src/log.ts";

function logged(level: LogLevel, use: (log: ReturnType<typeof createLog>) => void): unknown[] {
  const lines: string[] = [];
  use(createLog({ level, write: line => void lines.push(line) }));
  return lines.map(line => {
    expect(line.endsWith("\n")).toBe(true);
    return JSON.parse(line);
  });
}

describe("the log", () => {
  test("writes one JSON object a line, with the level, the message and the fields", () => {
    expect(logged("info", log => log.warn("a page is late", { source: "bbc", minutes: 5 }))).toEqual([
      { level: "warn", message: "a page is late", source: "bbc", minutes: 5 },
    ]);
  });

  test("leaves out what is below its level", () => {
    const lines = logged("warn", log => {
      log.debug("a");
      log.info("b");
      log.warn("c");
      log.error("d");
    });
    expect(lines).toHaveLength(2);
  });

  test.each([
    ["a Slack token", "failed with xoxb-1234567890-abcdefghij"],
    ["an app token", "failed with xapp-1-A0123-456-abcdef"],
    ["a bot token of three parts", `failed with ${"M".repeat(24)}.${"a".repeat(6)}.${"b".repeat(30)}`],
    ["a password in an address", "failed at https://ana:hunter22@example.org/"],
  ])("never writes %s", (_what, text) => {
    const [line] = logged("info", log => log.error("x", { error: new Error(text), text, nested: { text } }));
    expect(JSON.stringify(line)).not.toMatch(/abcdef|hunter22|bbbb/);
    expect(JSON.stringify(line)).toContain("[secret]");
  });

  test("never writes the value of a field that is named like a secret", () => {
    const [line] = logged("info", log => log.info("x", { botToken: "plain", api_key: "plain", port: 1 }));
    expect(line).toEqual({ level: "info", message: "x", botToken: "[secret]", api_key: "[secret]", port: 1 });
  });
});
