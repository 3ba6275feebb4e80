import { expect } from "vitest";

/** Waits until something the test can see has come about: a message arrived, a connection is open. 5 s at most. */
export async function until(met: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !met(); i++) await new Promise(resolve => setTimeout(resolve, 10));
  expect(met()).toBe(true);
}
