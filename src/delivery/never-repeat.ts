import type { Line, Recap } from "../recap/recap.ts";
import type { Told } from "../store/briefing-store.ts";
import { claimKey, sameClaim, sameState } from "./claim-key.ts";

/** The lines of a recap that are news to the readers of a schedule, and what telling them adds to its ledger. */
export type Untold = { lines: Line[]; told: Told[] };

/**
 * The lines without those that were told in the same state; a claim whose state has changed is an `update`, kept under
 * the key it was told by. INTERACTION, amendment 7: two consecutive briefings share nothing that is not an update.
 */
export function neverRepeat(lines: readonly Line[], ledger: readonly Told[]): Untold {
  const untold: Untold = { lines: [], told: [] };
  for (const line of lines) {
    const key = claimKey(line);
    const before = ledger.find(told => told.claim === key.claim) ?? likest(key, ledger);
    if (before !== null && sameState(key, before)) continue;
    untold.lines.push(before === null ? line : { ...line, kind: "update" });
    const told = { claim: before?.claim ?? key.claim, state: key.state };
    // Two lines may update one claim: the ledger holds a claim once, in the state it was told in first.
    if (!untold.told.some(({ claim }) => claim === told.claim)) untold.told.push(told);
  }
  return untold;
}

/** A recap cut to what is new: the first new line leads where the lead itself was told. At most `most` lines and next. */
export function untoldRecap(
  recap: Recap,
  ledger: readonly Told[],
  most: number,
): { recap: Recap; told: Told[] } {
  const body = neverRepeat([...(recap.lead === null ? [] : [recap.lead]), ...recap.bullets], ledger);
  const [lead = null, ...bullets] = body.lines.slice(0, most);
  const kept = new Set([lead, ...bullets].flatMap(line => (line === null ? [] : [line.id])));
  const differs = neverRepeat(recap.differs, ledger);
  const next = neverRepeat(
    recap.next.filter(line => !kept.has(line.id)),
    ledger,
  );
  const shown = [...body.lines.slice(0, most), ...differs.lines, ...next.lines];
  return {
    recap: { ...recap, lead, bullets, differs: differs.lines, next: next.lines },
    told: neverRepeat(shown, ledger).told,
  };
}

function likest(key: Told, ledger: readonly Told[]): Told | null {
  return ledger.find(told => sameClaim(key.claim, told.claim)) ?? null;
}
