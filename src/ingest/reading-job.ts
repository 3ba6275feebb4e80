import type { Reading } from "../coverage/reading.ts";
import { Fault, type FaultCode } from "../errors.ts";
import { decodeText } from "../reading/decode-text.ts";
import { type ReadPostLines, readPostLines } from "../reading/post-lines.ts";
import { type CoverageInput, readCoverage } from "../reading/read-coverage.ts";

/** What is to be read: a page or feed, or JSON Lines of posts. It crosses threads: data alone. */
export type ReadingJob =
  | { kind: "page"; input: CoverageInput }
  | { kind: "lines"; bytes: Uint8Array; name: string };

/** What came of it; a fault is told in parts, since an error loses its class between threads. */
export type ReadingDone =
  | { kind: "page"; reading: Reading }
  | { kind: "lines"; lines: ReadPostLines }
  | { kind: "fault"; code: FaultCode; message: string; cause: string | null };

/** What a thread answers: what came of its job, and the processor time in microseconds that it has used since it began. */
export type ReadingAnswer = { done: ReadingDone; worked: number };

/** Reads, and turns whatever is thrown into a fault: an error of ours about one input is that input's trouble alone. */
export function doReading(job: ReadingJob): ReadingDone {
  try {
    if (job.kind === "page") return { kind: "page", reading: readCoverage(job.input) };
    return { kind: "lines", lines: readPostLines(decodeText(job.bytes, job.name)) };
  } catch (error) {
    if (!(error instanceof Fault)) return unreadable(inputName(job), error);
    const cause = error.cause === undefined ? null : written(error.cause);
    return { kind: "fault", code: error.code, message: error.message, cause };
  }
}

/** How to speak of what a job reads. */
function inputName(job: ReadingJob): string {
  return job.kind === "page" ? job.input.name : job.name;
}

function unreadable(name: string, error: unknown): ReadingDone {
  const message = `${name} cannot be read: it trips the program up, which is a fault of mine. Save the page as plain text and give that, and please report it.`;
  return { kind: "fault", code: "input", message, cause: written(error) };
}

function written(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
