import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { sampleNotices } from "../commands/desk.ts";
import { Fault } from "../errors.ts";
import { ingest } from "../ingest/ingest.ts";
import { createLog } from "../log.ts";
import { Instant, secondsBetween } from "../time/instant.ts";
import { ingestSample, sampleManifest } from "./ingest-sample.ts";
import type { Newsroom } from "./newsroom.ts";
import { replayDay } from "./replay-day.ts";
import type { ReplayShown } from "./replay-result.ts";
import { replaySteps } from "./replay-steps.ts";
import { replayText } from "./replay-text.ts";
import { verb } from "./verb.ts";

const ReplayOptions = z.object({
  from: Instant.nullable().default(null),
  to: Instant.nullable().default(null),
  speed: z.coerce.number("give a number").min(0, "give a number from 0 up").default(0),
});

/** `replay`: plays a day on a virtual clock, with data of its own; nothing is posted anywhere. */
export const replay = verb({
  usage: "replay FILE|DIR [--from ISO] [--to ISO] [--speed N]",
  flags: { from: "value", to: "value", speed: "value" },
  options: ReplayOptions,
  run: async ([path, ...more], { from, to, speed }, newsroom) => {
    if (path === undefined || more.length > 0) throw new Fault("usage", "Give one file or folder to replay.");
    if (!existsSync(path)) throw new Fault("input", `There is nothing at ${path}.`);
    const staging = newsroom.temporary();
    const sample = await readInto(staging, path);
    const story = staging.story();
    const revisions = staging.coverage().revisions(story.id);
    const zone = newsroom.zone();
    const steps = replaySteps(revisions, { zone, from, to });
    if (steps.length === 0) throw new Fault("input", `There are no posts to replay in ${path}.`);
    let now = steps[0]?.at ?? newsroom.clock.now();
    const log = createLog({ level: "error", write: line => newsroom.complain(line.trimEnd()) });
    // What is known is what has come by then: as-of has no place in it.
    const room = { ...newsroom.temporary(), asOf: null, clock: { now: () => now }, log };
    const shown: ReplayShown[] = [];
    const isText = newsroom.format !== "json";
    const text = replayText({ storyName: story.name, zone, width: newsroom.width });
    if (isText) for (const notice of sampleNotices(sample)) newsroom.print(notice);
    await replayDay(steps, {
      room,
      moveTo: at => {
        now = at;
      },
      pace: (before, at) => paced(secondsBetween(before, at), speed),
      show: each => {
        shown.push(each);
        if (isText) for (const line of text(each)) newsroom.print(line);
      },
    });
    if (!isText) newsroom.print(JSON.stringify({ story: story.id, steps: shown }));
    return 0;
  },
});

/** At speed N a second on the screen is N seconds of the day; 0: at once. */
async function paced(seconds: number, speed: number): Promise<void> {
  if (speed > 0) await wait((seconds / speed) * 1000);
}

/** Reads the sample, all files of a folder, or one file; true where it was the sample. */
async function readInto(staging: Newsroom, path: string): Promise<boolean> {
  if (existsSync(join(path, sampleManifest))) {
    await ingestSample({ ...staging, sample: { ...staging.sample, folder: path } });
    return true;
  }
  const inputs = statSync(path).isDirectory()
    ? readdirSync(path)
        .toSorted()
        .map(name => join(path, name))
    : [path];
  const { failures } = await ingest(staging.coverage(), {
    ...{ story: staging.story(), inputs, readInput: staging.readInput, clock: staging.clock },
  });
  const [failure] = failures;
  if (failure !== undefined) throw new Fault("input", failure.message);
  return false;
}
