import type { IngestReport } from "../ingest/ingest-report.ts";
import { blankCard, type Card, plainLine } from "./card.ts";

/** What reading coverage did, an input a line, each warning below its input. */
export function ingestCard(report: IngestReport, storyName: string): Card {
  return {
    ...blankCard("ingest"),
    title: `${storyName} · ingest`,
    lead: plainLine(`${counted(report.totals)}.`),
    sections: [
      {
        heading: null,
        lines: report.inputs.flatMap(input => [
          { label: input.input, text: `${counted(input)} (${input.source}, ${input.layout})`, links: [] },
          ...input.warnings.map(warning => ({ label: "Warning", text: warning, links: [] })),
        ]),
      },
    ].filter(section => section.lines.length > 0),
  };
}

function counted(counts: IngestReport["totals"]): string {
  const { added, revised, unchanged, withdrawn, quarantined } = counts;
  const changes = [
    `${added} added`,
    ...(revised > 0 ? [`${revised} revised`] : []),
    `${unchanged} unchanged`,
    ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
    ...(quarantined > 0 ? [`${quarantined} put aside`] : []),
  ];
  return changes.join(", ");
}
