import type { Reading } from "../coverage/reading.ts";
import { Fault } from "../errors.ts";
import type { ReadPostLines } from "../reading/post-lines.ts";
import type { CoverageInput } from "../reading/read-coverage.ts";
import type { ReadingDone, ReadingJob } from "./reading-job.ts";
import { openReadingPool } from "./reading-pool.ts";

/** How long one input may be read. */
export type ReadingLimits = {
  /**
   * Seconds of processor time until it is given up.
   * @default 20 and 2 for each MiB: ten times what the largest real pages take on one of the cores this was measured on
   */
  seconds?: number | undefined;
};

/** One thread for what is polled, and one for what a person gives meanwhile. */
const pool = openReadingPool(2);

/**
 * Plain text up to so many bytes is read in place: its work grows with its length (a few milliseconds; the soak checks
 * it), and a thread that has to start first takes 300. Markup is never read in place: a few thousand bytes of it can
 * stand for millions of elements.
 */
const mostInPlace = 64 * 1024;

/**
 * Reads a page or feed as `readCoverage` does, in a thread of its own where it could take long.
 * @throws Fault as `readCoverage` does, and Fault `input` where reading was stopped or broke down.
 */
export async function readApart(input: CoverageInput, limits: ReadingLimits = {}): Promise<Reading> {
  const done = await doneApart({ kind: "page", input }, input.bytes, limits);
  if (done.kind !== "page") throw new Error("a page came back as lines");
  return done.reading;
}

/**
 * Reads JSON Lines of posts as `readPostLines` does, in a thread of its own where there are many.
 * @throws Fault as `decodeText` and `readPostLines` do, and Fault `input` where reading was stopped or broke down.
 */
export async function readLinesApart(
  given: { bytes: Uint8Array; name: string },
  limits: ReadingLimits = {},
): Promise<ReadPostLines> {
  const { bytes, name } = given;
  const done = await doneApart({ kind: "lines", bytes, name }, bytes, limits);
  if (done.kind !== "lines") throw new Error("lines came back as a page");
  return done.lines;
}

/** Ends the threads, at the end of the program; the next reading would start new ones. */
export function endReading(): Promise<void> {
  return pool.close();
}

type Success = Exclude<ReadingDone, { kind: "fault" }>;

async function doneApart(job: ReadingJob, bytes: Uint8Array, limits: ReadingLimits): Promise<Success> {
  const done = isShortText(bytes)
    ? await doneHere(job)
    : await pool.run(job, limits.seconds ?? patience(bytes.length));
  if (done.kind !== "fault") return done;
  throw new Fault(done.code, done.message, done.cause === null ? {} : { cause: done.cause });
}

/** The readers are loaded only where they are used: a thread has its own. */
async function doneHere(job: ReadingJob): Promise<ReadingDone> {
  const { doReading } = await import("./reading-job.ts");
  return doReading(job);
}

function isShortText(bytes: Uint8Array): boolean {
  // "<" opens markup, in text as in JSON; "\" may stand for it in JSON ("\u003c").
  return bytes.length <= mostInPlace && !bytes.includes(0x3c) && !bytes.includes(0x5c);
}

function patience(length: number): number {
  return 20 + 2 * Math.ceil(length / (1024 * 1024));
}
