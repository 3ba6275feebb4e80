/** The closed catalogue of sentences about the search. None stands without cited sentences beside it. */
export const frames = {
  noFirmCommitment: "No firm commitment is reported.",
  askedNotAnswered: "Asked, not answered:",
} as const;

/** What stands before the first sentence of a row of positions, where all rows are asked for. */
export const stanceLeads = {
  firm: "Firm:",
  conditional: "Conditional:",
  open: "Not ruled out:",
  no: "No:",
  "too early": "Too early:",
} as const;

/** The frame of a reported unknown, with the outlet that says so. */
export function notKnown(outlet: string): string {
  return `Not known, by ${outlet}${/s$/iu.test(outlet) ? "’" : "’s"} own account:`;
}

/** The frame of an answer that two outlets give differently; their sentences follow, each cited. */
export function outletsDiffer(one: string, other: string): string {
  return `${one} and ${other} differ:`;
}
