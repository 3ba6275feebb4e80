import { analyse } from "../analysis/analyse.ts";
import { Fault } from "../errors.ts";
import { ingest } from "../ingest/ingest.ts";
import { IngestOptions } from "../ingest/ingest-options.ts";
import type { IngestReport } from "../ingest/ingest-report.ts";
import { ingestCard } from "../message/ingest-card.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";

/** `ingest PATH|URL|- ...`: reads coverage into the index; an input that fails does not stop the others. */
export const ingestFiles = verb({
  usage:
    "ingest PATH|URL|- ... [--source ID] [--url URL] [--date YYYY-MM-DD] [--seen-at ISO] [--complete] [--layout NAME]",
  flags: {
    source: "value",
    url: "value",
    date: "value",
    "seen-at": "value",
    complete: "switch",
    layout: "value",
  },
  options: IngestOptions,
  run: async (inputs, options, newsroom) => {
    if (inputs.length === 0)
      throw new Fault("usage", "Give at least one file or address, or - for standard input.");
    const [story, coverage] = [newsroom.story(), newsroom.coverage()];
    const { report, failures } = await ingest(coverage, {
      story,
      inputs,
      readInput: newsroom.readInput,
      clock: newsroom.clock,
      // A person who gives two pages of one host waits for its turn.
      fetching: { ...newsroom.fetching, patient: true },
      source: options.source,
      url: options.url,
      date: options.date,
      seenAt: options["seen-at"],
      complete: options.complete,
      layout: options.layout,
    });
    analyse(coverage, story);
    const result = (): IngestReport => report;
    await printFound({ card: () => ingestCard(report, story.name), result }, newsroom);
    for (const failure of failures) newsroom.complain(failure.message);
    return failures.length === 0 ? 0 : 1;
  },
});
