import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { analyse } from "../analysis/analyse.ts";
import { Fault } from "../errors.ts";
import { ingest } from "../ingest/ingest.ts";
import { Instant } from "../time/instant.ts";
import type { Newsroom } from "./newsroom.ts";

/** The pages of the bundled sample, in the order in which they are read: config/sample/sample.yaml. */
const SampleManifest = z.object({
  pages: z.array(
    z.object({
      file: z.string(),
      source: z.string(),
      date: z.iso.date().optional(),
      url: z.url().optional(),
      seenAt: Instant.optional(),
    }),
  ),
});

/** The file that lists them. */
export const sampleManifest = "sample.yaml";

/** Reads the bundled sample into the newsroom's index. Pages that it holds already change nothing. */
export async function ingestSample(newsroom: Newsroom): Promise<void> {
  const { folder } = newsroom.sample;
  const [story, coverage] = [newsroom.story(), newsroom.coverage()];
  for (const page of readManifest(folder).pages) {
    const { file, ...known } = page;
    const { report, failures } = await ingest(coverage, {
      ...known,
      story,
      inputs: [join(folder, file)],
      readInput: newsroom.readInput,
      clock: newsroom.clock,
    });
    const [failure] = failures;
    if (failure !== undefined) throw new Fault("config", `The sample cannot be read: ${failure.message}`);
    newsroom.log.debug("read a page of the sample", { file, ...report.totals });
  }
  analyse(coverage, story);
}

/** Whether `start` uses the sample: by the setting, else where the config folder has one. Asked for in vain it is a fault. */
export function usesSample({ sample }: Newsroom): boolean {
  if (sample.use === "never") return false;
  const there = existsSync(join(sample.folder, sampleManifest));
  if (there || sample.use === "unset") return there;
  throw new Fault("config", `SAMPLE=1 asks for the sample, but there is none in ${sample.folder}.`);
}

function readManifest(folder: string): z.output<typeof SampleManifest> {
  const file = join(folder, sampleManifest);
  const manifest = SampleManifest.safeParse(parse(readFileSync(file, "utf8")));
  if (manifest.success) return manifest.data;
  const faults = manifest.error.issues.map(issue => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Fault("config", `${file} has faults:\n${faults.join("\n")}`);
}
