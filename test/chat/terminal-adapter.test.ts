import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { type Terminal, terminalAdapter } from "../../src/chat/terminal/terminal-adapter.ts";
import { typedLine } from "../../src/chat/terminal/terminal-requests.ts";
import { createLog } from "../../src/log.ts";
import { blankCard, plainLine } from "../../src/message/card.ts";
import { localTenant } from "../../src/store/delivery-store.ts";
import { chatAdapterContract } from "./chat-adapter-contract.ts";

function openTerminal(given: Partial<Terminal> = {}) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let seen = "";
  let logged = "";
  output.on("data", (chunk: Buffer) => {
    seen += chunk.toString();
  });
  const adapter = terminalAdapter({
    input,
    output,
    mode: "lines",
    screen: () => ({ columns: undefined, bold: false }),
    commands: ["ukraine"],
    current: () => "ukraine",
    tenant: localTenant,
    first: [],
    thread: "sitting",
    log: createLog({
      level: "info",
      write: line => {
        logged += line;
      },
    }),
    ...given,
  });
  return { adapter, input, seen: () => seen, logged: () => logged };
}

const echo = async ({ text }: { text: string }) => ({
  ...blankCard("answer"),
  lead: plainLine(`said ${text}`),
});

chatAdapterContract("terminal", () => {
  const { adapter, input, seen } = openTerminal();
  return {
    adapter,
    place: { tenant: localTenant, channel: "terminal", thread: "sitting" },
    say: text => void input.write(`/ukraine ${text}\n`),
    seen,
    isLive: text => /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u.test(text),
  };
});

describe("the terminal", () => {
  test("types the first lines itself, so that nobody meets an empty screen", async () => {
    const { adapter, seen } = openTerminal({ first: ["/ukraine recap"] });
    await adapter.start(echo);
    expect(seen()).toBe("ukraine> /ukraine recap\n\nsaid recap\n\n");
    await adapter.stop();
  });

  test("runs the commands of a pipe, shows each, and ends with it", async () => {
    const { adapter, input, seen } = openTerminal({ first: ["/ukraine recap"] });
    await adapter.start(echo);
    input.end("recap last 3h\n\nask who?");
    await adapter.ended;
    expect(seen()).toContain(
      "ukraine> recap last 3h\n\nsaid recap last 3h\n\nukraine> ask who?\n\nsaid ask who?\n\n",
    );
  });

  test("stays alive when its input closes without a word, and says that it has no prompt", async () => {
    const { adapter, input, logged } = openTerminal({ first: ["/ukraine recap"] });
    await adapter.start(echo);
    input.end();
    const still = new Promise(resolve => setTimeout(() => resolve("still running"), 30));
    expect(await Promise.race([adapter.ended, still])).toBe("still running");
    expect(logged()).toContain("without a prompt");
    await adapter.stop();
    await adapter.ended;
  });

  test("does not read an input where nobody is", async () => {
    const { adapter, input, seen } = openTerminal({ mode: "none" });
    await adapter.start(echo);
    input.write("recap\n");
    await new Promise(resolve => setTimeout(resolve, 10));
    expect(seen()).toBe("");
    await adapter.stop();
  });

  test.each(["quit", "exit", "QUIT"])("ends at %s, and nothing after it is run", async word => {
    const { adapter, input, seen } = openTerminal();
    await adapter.start(echo);
    input.write(`recap\n${word}\nask who?\n`);
    await adapter.ended;
    expect(seen()).toContain("said recap");
    expect(seen()).not.toContain("said ask");
  });

  test("prompts a reader with the story's command, and again after each answer", async () => {
    const { adapter, input, seen } = openTerminal({ mode: "prompt" });
    await adapter.start(echo);
    expect(seen()).toContain("ukraine> ");
    input.write("recap\r");
    while (!seen().includes("said recap")) await new Promise(resolve => setTimeout(resolve, 2));
    await new Promise(resolve => setTimeout(resolve, 5));
    expect(seen().slice(seen().indexOf("said recap"))).toContain("ukraine> ");
    input.write("\u0004");
    await adapter.ended;
  });

  test.each([
    ["/ukraine recap last 3h", "command", "recap last 3h"],
    ["/Standfirst ask who?", "command", "ask who?"],
    ["@standfirst who?", "command", "who?"],
    ["/recap today", "mention", "recap today"],
    ["recap today", "mention", "recap today"],
    ["  and Frederiksen? ", "mention", "and Frederiksen?"],
  ])("reads %j as a %s", (line, kind, text) => {
    expect(typedLine(line, ["ukraine"])).toMatchObject({ kind: "request", request: { kind, text } });
  });
});
