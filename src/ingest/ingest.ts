import type { Reading } from "../coverage/reading.ts";
import type { Story } from "../coverage/story.ts";
import { Fault } from "../errors.ts";
import type { CoverageStore, PutResult } from "../store/coverage-store.ts";
import type { Clock } from "../time/clock.ts";
import type { Instant } from "../time/instant.ts";
import type { FetchOptions } from "./fetch-page.ts";
import { type GivenInput, givenInput } from "./given-input.ts";
import type { IngestReport } from "./ingest-report.ts";
import { keepAside, putReading } from "./put-reading.ts";
import { type ReadingLimits, readApart, readLinesApart } from "./read-apart.ts";
import { sourceNameOf, sourceOf } from "./source-of.ts";

/** What to read into the index. */
export type IngestRequest = {
  story: Story;
  /** Paths, addresses (http or https), or `-` for standard input. */
  inputs: readonly string[];
  /** Gives standard input. */
  readInput: () => Promise<Uint8Array>;
  clock: Clock;
  /** The outlet; without it the story's source of the page's host, else the host, else by the file's name. */
  source?: string | undefined;
  /** The page's address, where the input is a copy of it. */
  url?: string | undefined;
  /** The page's day, `YYYY-MM-DD` in the story's zone, for pages whose times have none. */
  date?: string | undefined;
  /** When the page was seen, where that was not now. */
  seenAt?: Instant | undefined;
  /** The inputs are whole pages: posts missing from two in a row are withdrawn. */
  complete?: boolean | undefined;
  /** Reads every input in this layout instead of detecting it. */
  layout?: string | undefined;
  /** How addresses are fetched. */
  fetching?: FetchOptions | undefined;
  /** How long an input may be read. */
  limits?: ReadingLimits | undefined;
};

/** What was read, and which inputs failed, each with a sentence for the person. */
export type IngestOutcome = { report: IngestReport; failures: { input: string; message: string }[] };

type InputReport = IngestReport["inputs"][number];

/**
 * Reads inputs into the index, one after the other; one that fails does not stop the others. Faults of the store
 * itself (a full disk, a damaged file) are thrown.
 */
export async function ingest(store: CoverageStore, request: IngestRequest): Promise<IngestOutcome> {
  const inputs: InputReport[] = [];
  const failures: IngestOutcome["failures"] = [];
  for (const input of request.inputs) {
    try {
      const given = await givenInput(input, request);
      const read = isPostLines(given) ? ingestLines : ingestPage;
      inputs.push(await read(store, request, given));
    } catch (error) {
      if (!(error instanceof Fault) || error.code === "storage") throw error;
      failures.push({ input, message: error.message });
    }
  }
  return { report: { inputs, totals: totalsOf(inputs) }, failures };
}

async function ingestPage(
  store: CoverageStore,
  request: IngestRequest,
  given: GivenInput,
): Promise<InputReport> {
  const { story } = request;
  const readAt = request.clock.now();
  const url = request.url ?? given.url;
  const { bytes, name } = given;
  const [zone, layout, date] = [story.timezone, request.layout ?? null, request.date ?? null];
  const reading = await readApart({ bytes, name, url, date, zone, layout, readAt }, request.limits);
  const pageUrl = url ?? reading.pageUrl;
  const source = request.source ?? sourceOf(story, { url: pageUrl, name });
  const counts = putReading(store, story, reading, {
    ...{ source, pageUrl, date, readAt },
    seenAt: request.seenAt ?? null,
    complete: request.complete ?? false,
  });
  const warnings = [...reading.warnings, ...impossibleTimes(reading.posts)];
  return reportOf(given, reading.layout, source, counts, { ...reading, warnings });
}

async function ingestLines(
  store: CoverageStore,
  request: IngestRequest,
  given: GivenInput,
): Promise<InputReport> {
  const readAt = request.clock.now();
  const { lines, quarantined } = await readLinesApart(given, request.limits);
  const { story, seenAt } = request;
  const dated = lines.map(line => ({
    ...line,
    source: request.source ?? line.source,
    sourceName: line.sourceName ?? sourceNameOf(story, line.source),
    ...(line.knownAt === undefined && seenAt !== undefined && { knownAt: seenAt }),
  }));
  const sources = [...new Set(dated.map(line => line.source))];
  const counts = store.putLines(story.id, story.timezone, dated, readAt);
  const source = sources.join(", ");
  keepAside(store, story.id, source, quarantined, readAt);
  return reportOf(given, "post-lines", source, counts, { quarantined, warnings: impossibleTimes(lines) });
}

/** A warning where posts give a time that cannot be so; such a post stands at the moment it was seen. */
function impossibleTimes(posts: readonly { claimedAt?: string | undefined }[]): string[] {
  const first = posts.find(post => post.claimedAt !== undefined)?.claimedAt;
  if (first === undefined) return [];
  const count = posts.filter(post => post.claimedAt !== undefined).length;
  const whose = count === 1 ? "1 post gives a time" : `${count} posts give a time`;
  return [`${whose} that cannot be so (“${first.slice(0, 40)}”): placed at the moment of reading`];
}

/** JSON Lines of posts by the file's ending, or by a first line that is an object with a source and no page around it. */
function isPostLines({ name, bytes }: GivenInput): boolean {
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return true;
  // A line of the interchange begins with a JSON object that names its source; 2,000 bytes are enough to see that.
  const start = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart();
  return (
    /^\{[^\n]*"source"\s*:\s*"/.test(start) && /^\{[^\n]*"(?:publishedAt|paragraphs|text)"\s*:/.test(start)
  );
}

function reportOf(
  given: GivenInput,
  layout: string,
  source: string,
  counts: PutResult,
  reading: Pick<Reading, "quarantined" | "warnings">,
): InputReport {
  const { quarantined, warnings } = reading;
  return { input: given.input, layout, source, ...counts, quarantined: quarantined.length, warnings };
}

function totalsOf(inputs: readonly InputReport[]): IngestReport["totals"] {
  const sum = (key: keyof IngestReport["totals"]) => inputs.reduce((total, input) => total + input[key], 0);
  return {
    added: sum("added"),
    revised: sum("revised"),
    unchanged: sum("unchanged"),
    withdrawn: sum("withdrawn"),
    quarantined: sum("quarantined"),
  };
}
