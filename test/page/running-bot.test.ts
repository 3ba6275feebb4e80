import { expect, test } from "vitest";
import { livePage, livePosts } from "../ingest/live-page.ts";
import { begin, ended, freshFolder, standfirst } from "../journeys/command-line.ts";
import { freePort } from "./free-port.ts";

test("a bot that runs takes what is pushed into its index, and one without a token opens nothing", async () => {
  const data = freshFolder();
  const port = await freePort();
  const token = "tide-table-0123456789";
  const bot = begin(["start", "--data", data], { INGEST_TOKEN: token, PAGE_PORT: String(port) });
  const running = ended(bot);
  const address = `http://127.0.0.1:${port}`;
  let isWell = false;
  while (!isWell && bot.exitCode === null) {
    isWell = await fetch(`${address}/healthz`).then(
      response => response.ok,
      () => new Promise<boolean>(resolve => setTimeout(() => resolve(false), 50)),
    );
  }
  const response = await fetch(`${address}/ingest?source=courier`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "text/html" },
    body: livePage(livePosts(4)),
  });
  expect(await response.json()).toMatchObject({ totals: { added: 4 } });
  bot.kill("SIGTERM");
  const { code, err, out } = await running;
  expect(code).toBe(0);
  expect(err).toContain("coverage may be pushed");
  expect(err + out).not.toContain(token);
  const { out: lines } = await standfirst(["export", "posts", "--data", data]);
  expect(lines.trim().split("\n")).toHaveLength(4);
});
