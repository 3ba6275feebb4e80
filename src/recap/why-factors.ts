import type { Priors } from "./priors.ts";

/** What a factor above 1 and one below it mean to a reader; a factor that is 1 says nothing. */
const meanings: Readonly<Record<keyof Priors, { up: string | null; down: string }>> = {
  corroboration: { up: "other posts carry the claim", down: "no other post carries the claim" },
  kind: {
    up: "the outlet marked its post as news that breaks",
    down: "its post comments, explains or lists",
  },
  place: { up: null, down: "it stands further down in its post" },
  day: { up: "it tells of the window's own day", down: "it tells of an earlier day" },
  standing: { up: null, down: "it leans on what was said before it" },
  activity: { up: null, down: "it tells that something goes on, not what was said or done" },
  preview: { up: null, down: "it announces what the window has overtaken" },
  condition: { up: null, down: "it leaves out a condition that other posts give" },
  date: { up: null, down: "its “today” or “tomorrow” is another day by now" },
  topic: { up: null, down: "it is beside the topic asked for" },
};

/** What spoke for a statement and what against it, each with its weight: "tells of the window's own day (counts 1.3)". */
export function whyFactors(priors: Priors): string[] {
  return Object.entries(meanings).flatMap(([name, { up, down }]) => {
    const factor = Object.entries(priors).find(([key]) => key === name)?.[1] ?? 1;
    if (factor === 1 || (factor > 1 && up === null)) return [];
    return [`${factor > 1 ? up : down} (counts ${factor.toFixed(2).replace(/\.?0+$/u, "")})`];
  });
}
