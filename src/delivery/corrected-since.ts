import { CardLine, type CardSection } from "../message/card.ts";
import type { Told } from "../store/briefing-store.ts";
import type { BriefingCorrection } from "../store/reliance-store.ts";

/** So many corrections of earlier briefings are said in one; the others come in the next. */
const mostCorrections = 5;

/** Corrections of what earlier briefings of a schedule told that none of its briefings has said yet, oldest first. */
export function untoldCorrections(
  corrections: readonly BriefingCorrection[],
  told: readonly Told[],
): BriefingCorrection[] {
  const claims = new Set(told.map(({ claim }) => claim));
  return corrections.filter(({ id }) => !claims.has(claimOf(id))).slice(0, mostCorrections);
}

/** "Corrected since", for the readers of earlier briefings; none where nothing was corrected. */
export function correctedSince(corrections: readonly BriefingCorrection[]): CardSection[] {
  if (corrections.length === 0) return [];
  const lines = corrections.map(({ line }) => CardLine.parse(JSON.parse(line)));
  return [{ heading: "Corrected since", lines }];
}

/** What saying them adds to the schedule's ledger: each is said once. */
export function toldCorrections(corrections: readonly BriefingCorrection[]): Told[] {
  return corrections.map(({ id, madeAt }) => ({ claim: claimOf(id), state: madeAt }));
}

function claimOf(id: string): string {
  return `correction|${id}`;
}
