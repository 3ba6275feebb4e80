import type { Desk } from "./desk.ts";
import { readWindowAt, type SpokenWindow } from "./read-window-at.ts";

/** The window that words mean; without words all coverage: where somebody stands and who said it first has no usual day. */
export function askedWindow(desk: Desk, words: string | null): SpokenWindow {
  if (words !== null) return readWindowAt(desk, words);
  const { asOf, now } = desk;
  return {
    window: { from: null, to: asOf ?? now, label: "all coverage", clock: "wall" },
    notices: [],
  };
}
