import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "t1",
    "15:00",
    "Cinema wall falls",
    text("Three people were hurt when a cinema wall fell in Holmvik."),
  ),
  post(
    "t2",
    "15:10",
    "Losses at sea",
    text("At least 14 deaths have been confirmed after the storm at sea."),
  ),
  post("t3", "18:10", "Losses at sea", text("The number of confirmed deaths after the storm at sea is 19.")),
  post(
    "t4",
    "15:20",
    "Cottages",
    text("Perhaps six cottages in 10 in the valley were built without insurance."),
  ),
  post(
    "t5",
    "15:30",
    "A painting",
    text(
      "The stolen painting was not found in Lundby, police say.",
      "The stolen painting was found in Stensund by a fisherman.",
    ),
  ),
  post("t6", "15:40", "Kiln", text("Whether the old kiln was ever tested is not something anybody recalls.")),
  post(
    "t7",
    "15:50",
    "Tunnel",
    text("A new tunnel under the ridge would cost €300m, the roads agency says."),
  ),
];

describe("answer: a figure, a time or a place, of just what is asked", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it("gives the newest count of the dead, told as deaths", () => {
    expect(askTarn(store, "How many people are confirmed dead in the storm at sea?").text).toContain("19");
  });

  it("takes no count of the hurt for the dead, nor for those who were inside", () => {
    expect(askTarn(store, "How many people were killed when the cinema wall fell?").outcome).toBe("closest");
    expect(askTarn(store, "How many people were in the cinema when the wall fell?").outcome).toBe("closest");
  });

  it("finds a share told as so many in ten", () => {
    const { text: told } = askTarn(
      store,
      "What proportion of cottages in the valley were built without insurance?",
    );
    expect(told).toContain("six cottages in 10");
  });

  it("reads what something will cost as an amount of money", () => {
    expect(askTarn(store, "What will the tunnel under the ridge cost?").text).toContain("€300m");
    expect(askTarn(store, "What will the bridge to Holmvik cost?").outcome).not.toBe("answered");
  });

  it("does not take where something was not for where it was", () => {
    expect(askTarn(store, "Where was the stolen painting found?").text).toContain("Stensund");
  });

  it("gives no time of a report that leaves open whether it was done", () => {
    expect(askTarn(store, "When was the old kiln tested?").outcome).not.toBe("answered");
  });
});
