import type { Passage } from "./passage.ts";

/** A passage chosen to be said; `lead` goes before its words ("Reported at 19:10 GMT:"). */
export type Chosen = { passage: Passage; lead?: string };

/** What looking for one kind of answer came to. */
export type Finding =
  | {
      outcome: "answered" | "reported-unknown";
      frame: string | null;
      chosen: readonly Chosen[];
      /** Names of those who are named and not quoted on what was asked. */
      silent?: readonly string[];
    }
  | { outcome: "closest"; reason: string; closest: readonly Passage[] };

/** Nothing that answers: why, and the passages that come nearest. */
export function nothing(reason: string, closest: readonly Passage[] = []): Finding {
  return { outcome: "closest", reason, closest };
}

/** An answer in these passages. */
export function answeredBy(passages: readonly Passage[], frame: string | null = null): Finding {
  return { outcome: "answered", frame, chosen: passages.map(passage => ({ passage })) };
}
