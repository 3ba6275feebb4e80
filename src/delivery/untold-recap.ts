import type { Line, Recap } from "../recap/recap.ts";
import type { Told } from "../store/briefing-store.ts";
import { claimKey, sameClaim, sameState } from "./claim-key.ts";

/** A recap cut to what is new: the first new line leads where the lead itself was told. At most `most` lines and next. */
export function untoldRecap(
  recap: Recap,
  ledger: readonly Told[],
  most: number,
): { recap: Recap; told: Told[] } {
  const body = withoutTold([...(recap.lead === null ? [] : [recap.lead]), ...recap.bullets], ledger);
  const [lead = null, ...bullets] = body.lines.slice(0, most);
  const kept = new Set([lead, ...bullets].flatMap(line => (line === null ? [] : [line.id])));
  const differs = withoutTold(recap.differs, ledger);
  const next = withoutTold(
    recap.next.filter(line => !kept.has(line.id)),
    ledger,
  );
  const shown = [...body.lines.slice(0, most), ...differs.lines, ...next.lines];
  return {
    recap: { ...recap, lead, bullets, differs: differs.lines, next: next.lines },
    told: withoutTold(shown, ledger).told,
  };
}

/** Lines that are news to the readers of a schedule, and what telling them adds to its ledger. */
type Untold = { lines: Line[]; told: Told[] };

/**
 * The lines without those that were told in the same state; a claim whose state has changed is an `update`, kept under
 * the key it was told by. INTERACTION, amendment 7: two consecutive briefings share nothing that is not an update.
 */
function withoutTold(lines: readonly Line[], ledger: readonly Told[]): Untold {
  const untold: Untold = { lines: [], told: [] };
  for (const line of lines) {
    const key = claimKey(line);
    const same = ledger.filter(told => sameClaim(key.claim, told.claim));
    if (same.some(told => sameState(key, told))) continue;
    const before = same.find(told => told.claim === key.claim) ?? same[0];
    untold.lines.push(before === undefined ? line : { ...line, kind: "update" });
    const told = { claim: before?.claim ?? key.claim, state: key.state };
    // Two lines may update one claim: the ledger holds a claim once, in the state it was told in first.
    if (!untold.told.some(({ claim }) => claim === told.claim)) untold.told.push(told);
  }
  return untold;
}
