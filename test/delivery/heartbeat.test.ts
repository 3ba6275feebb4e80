import { getTasks } from "node-cron";
import { expect, test } from "vitest";
import { startHeartbeat, type Work } from "../../src/delivery/heartbeat.ts";
import { createLog } from "../../src/log.ts";

const nothing: Work = {
  fire: async () => {},
  send: async () => {},
  answer: async () => {},
  reconcile: async () => {},
  maintain: async () => {},
};

function logged() {
  const lines: string[] = [];
  return { lines, log: createLog({ level: "error", write: line => void lines.push(line) }) };
}

const task = (name: string) => {
  const found = [...getTasks().values()].find(each => each.name === name);
  if (found === undefined) throw new Error(`no task ${name}`);
  return found;
};

test("three beats in UTC: every 5 seconds, every 30, and at 03:17", async () => {
  const heart = startHeartbeat(nothing, logged().log);
  expect([...getTasks().values()].map(({ name }) => name)).toEqual(["dispatch", "reconcile", "maintenance"]);
  const at = (text: string) => new Date(text);
  expect(task("dispatch").match(at("2025-03-30T01:00:05Z"))).toBe(true);
  expect(task("dispatch").match(at("2025-03-30T01:00:06Z"))).toBe(false);
  expect(task("reconcile").match(at("2025-03-30T01:00:30Z"))).toBe(true);
  // In no zone but UTC: the hour that London skips is there.
  expect(task("maintenance").match(at("2025-03-30T03:17:00Z"))).toBe(true);
  expect(task("maintenance").match(at("2025-03-30T02:17:00Z"))).toBe(false);
  await heart.stop();
  expect(getTasks().size).toBe(0);
});

test("sends after firing, fires again while a send is under way, and never sends twice at once", async () => {
  const order: string[] = [];
  const sending = Promise.withResolvers<void>();
  const heart = startHeartbeat(
    {
      ...nothing,
      fire: async () => void order.push("fire"),
      send: () => {
        order.push("send");
        return sending.promise;
      },
    },
    logged().log,
  );
  await task("dispatch").execute();
  await task("dispatch").execute();
  expect(order).toEqual(["fire", "send", "fire"]);
  sending.resolve();
  await heart.stop();
});

test("stop waits for what is under way and begins nothing more", async () => {
  const order: string[] = [];
  const firing = Promise.withResolvers<void>();
  const heart = startHeartbeat(
    {
      ...nothing,
      fire: async () => {
        await firing.promise;
        order.push("fired");
      },
      send: async () => void order.push("sent"),
    },
    logged().log,
  );
  const beat = task("dispatch").execute();
  const stopped = heart.stop().then(() => order.push("stopped"));
  firing.resolve();
  await Promise.all([beat, stopped]);
  expect(order).toEqual(["fired", "stopped"]);
});

test("a beat that fails is logged and the next one comes", async () => {
  const { lines, log } = logged();
  let beats = 0;
  const heart = startHeartbeat(
    {
      ...nothing,
      reconcile: async () => {
        beats += 1;
        throw new Error("disk full");
      },
    },
    log,
  );
  await task("reconcile").execute();
  await task("reconcile").execute();
  expect(beats).toBe(2);
  expect(lines.join()).toContain("disk full");
  await heart.stop();
});
