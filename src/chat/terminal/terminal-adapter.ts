import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Log } from "../../log.ts";
import type { Card } from "../../message/card.ts";
import type { TenantId } from "../../store/delivery-store.ts";
import type { ChatAdapter, Place, Posted, Receive } from "../chat-adapter.ts";
import { renderTerminal, type Screen } from "./terminal-rendering.ts";
import { typedLine } from "./terminal-requests.ts";

/** The terminal a reader sits at, or does not. */
export type Terminal = {
  input: Readable;
  output: Writable;
  /** `prompt`: a reader types; `lines`: commands come from a pipe or a file; `none`: nobody is there (a container). */
  mode: "prompt" | "lines" | "none";
  screen: () => Screen;
  /** The commands of the stories. */
  commands: readonly string[];
  /** The command of the story that is spoken of now: it is the prompt's name. */
  current: () => string;
  tenant: TenantId;
  /** Lines that are typed for the reader at the start, so that nobody meets an empty screen. */
  first: readonly string[];
  /** Tells this sitting from others: follow-ups refer to what was asked in it. */
  thread: string;
  log: Log;
};

// Node counts a timer's length in a signed 32-bit number of milliseconds: the longest there is, about 25 days.
const longestTimer = 2 ** 31 - 1;

/** The chat platform that needs no account: one reader, one channel, one thread. */
export function terminalAdapter(terminal: Terminal): ChatAdapter {
  const { commands, current, mode, output } = terminal;
  const place: Place = { tenant: terminal.tenant, channel: "terminal", thread: terminal.thread };
  const ended = Promise.withResolvers<void>();
  const prompt = () => `${current()}> `;
  let lines: Interface | null = null;
  let working: Promise<void> = Promise.resolve();
  let stayAlive: NodeJS.Timeout | undefined;
  let state: "new" | "started" | "stopped" = "new";
  let requests = 0;

  const write = (text: string) => {
    if (state === "started") output.write(text);
  };
  const show = (card: Card) => write(`\n${renderTerminal(card, terminal.screen())}\n\n`);

  const showPrompt = () => {
    lines?.setPrompt(prompt());
    lines?.prompt();
  };

  const waitWithoutPrompt = () => {
    terminal.log.info("No terminal: running without a prompt until SIGTERM or SIGINT.");
    stayAlive = setInterval(() => {}, longestTimer);
  };

  const leave = () => {
    if (state === "stopped") return;
    state = "stopped";
    clearInterval(stayAlive);
    lines?.close();
    ended.resolve();
  };

  const take = async (line: string, receive: Receive, isEchoed: boolean) => {
    if (state === "stopped") return;
    const typed = typedLine(line, commands);
    if (typed.kind === "nothing") return;
    if (isEchoed) write(`${prompt()}${line}\n`);
    if (typed.kind === "quit") return leave();
    requests += 1;
    const id = `${terminal.thread}/${requests}`;
    show(await receive({ ...typed.request, id, place, user: "local", zone: null }));
  };

  const endOfInput = async () => {
    await working;
    // A pipe that closes without a word is a container's, not a reader's.
    const nobody = mode === "lines" && requests === terminal.first.length;
    if (nobody && state === "started") waitWithoutPrompt();
    else leave();
  };

  const start = async (receive: Receive) => {
    state = "started";
    for (const line of terminal.first) {
      await take(line, receive, true);
    }
    if (mode === "none") return waitWithoutPrompt();
    lines = createInterface({
      input: terminal.input,
      prompt: prompt(),
      ...(mode === "prompt" ? { output, terminal: true } : {}),
    });
    lines.on("line", line => {
      working = working.then(async () => {
        // What is typed at a prompt is on the screen already.
        await take(line, receive, mode === "lines");
        if (mode === "prompt" && state === "started") showPrompt();
      });
    });
    lines.on("SIGINT", () => lines?.close());
    lines.on("close", () => void endOfInput());
    if (mode === "prompt") showPrompt();
  };

  const post = async (_where: Place, card: Card): Promise<Posted> => {
    if (state !== "started") throw new Error("the terminal is not started");
    show(card);
    if (mode === "prompt") showPrompt();
    const id = `${terminal.thread}/posted`;
    return { id, thread: terminal.thread, channel: "terminal", messages: [] };
  };

  const stop = async () => {
    await working;
    leave();
  };

  return {
    name: "terminal",
    capabilities: { threads: false, privateReplies: true, buttons: false },
    start,
    post,
    ended: ended.promise,
    stop,
  };
}
