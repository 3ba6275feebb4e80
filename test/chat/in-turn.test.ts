import { expect, test } from "vitest";
import { inTurn } from "../../src/chat/in-turn.ts";

test("of one place one after the other, of two places at once; a failure holds nothing up", async () => {
  const asking = inTurn();
  const order: string[] = [];
  const first = Promise.withResolvers<void>();
  const work =
    (name: string, until: Promise<void> = Promise.resolve()) =>
    async () => {
      order.push(`${name} begins`);
      await until;
      order.push(`${name} ends`);
      return name;
    };
  const slow = asking.run("thread", work("slow", first.promise));
  const failing = asking.run("thread", () => Promise.reject(new Error("no")));
  const next = asking.run("thread", work("next"));
  expect(await asking.run("elsewhere", work("other"))).toBe("other");
  expect(order).toEqual(["slow begins", "other begins", "other ends"]);
  const settled = asking.settled().then(() => order.push("settled"));
  first.resolve();
  await expect(failing).rejects.toThrow("no");
  expect(await Promise.all([slow, next])).toEqual(["slow", "next"]);
  await settled;
  expect(order.slice(3)).toEqual(["slow ends", "next begins", "next ends", "settled"]);
});

test("what has ended is not waited for", async () => {
  const asking = inTurn();
  await asking.run("thread", async () => {});
  await asking.settled();
});
