import type { Judge } from "../answers/judge/judge.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";
import type { RememberedTurn } from "./thread-memory.ts";

/** Where a command is carried out: the story, its coverage, the moment, and who asks. */
export type Desk = {
  story: Story;
  coverage: CoverageStore;
  now: Instant;
  /** Knowledge as of then for every command at this desk; null: now. */
  asOf: Instant | null;
  /** The zone in which times are read and shown. */
  zone: string;
  /** What stands before a command in replies: "/ukraine " on a platform, nothing at the terminal. */
  name: string;
  /** True where the coverage is the bundled sample: each card says so. */
  sample: boolean;
  /** When this place last had a briefing; null: never. */
  lastBriefingAt: Instant | null;
  /** What was asked and answered in this thread, oldest first. */
  history: readonly RememberedTurn[];
  /** The stretch of time that this thread is about: questions are looked up in it first; null: about none. */
  context: { from: Instant | null; to: Instant } | null;
  /** Who asks, and whether they may change what everybody is told; left out: they may not. */
  caller?: { name: string; manages: boolean } | undefined;
  /** Read answers once more, the first that can be had; left out: the rules alone decide. */
  judges?: readonly Judge[];
  /** True where only the caller sees the reply. */
  private: boolean;
};

/** The line on every card made from the sample. */
const sampleNotice = "Sample coverage, written for this project; it is not an outlet's own text.";

/** What every card at this desk says first. */
export function noticesAt(desk: Desk): string[] {
  return sampleNotices(desk.sample);
}

/** What is said first of all that is made from the sample; nothing where `sample` is false. */
export function sampleNotices(sample: boolean): string[] {
  return sample ? [sampleNotice] : [];
}
