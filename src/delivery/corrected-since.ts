import { claimKey, keyBeside } from "../analysis/claim-key.ts";
import type { Citation } from "../coverage/citation.ts";
import { CardLine, type CardSection } from "../message/card.ts";
import { correctedWords } from "../message/correction-card.ts";
import type { Told } from "../store/briefing-store.ts";
import type { BriefingCorrection } from "../store/reliance-store.ts";
import { withdrawnState } from "./untold-recap.ts";

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
  const lines = inOne(corrections.map(({ line }) => CardLine.parse(JSON.parse(line))));
  return lines.length === 0 ? [] : [{ heading: "Corrected since", lines }];
}

/** What was corrected twice is said once: from what was told to what is there now. */
function inOne(lines: readonly CardLine[]): CardLine[] {
  const said: CardLine[] = [];
  for (const line of lines) {
    const { was } = correctedWords(line);
    const at = said.findIndex(before => before.label === line.label && correctedWords(before).now === was);
    const before = said[at];
    if (before === undefined) said.push(line);
    else said[at] = { ...line, text: line.text.replace(was, () => correctedWords(before).was) };
  }
  // Changed and changed back.
  return said.filter(
    line => !line.text.startsWith("was: ") || correctedWords(line).was !== correctedWords(line).now,
  );
}

/**
 * The ledger as the corrections leave it: what is told otherwise stands as it is told now, what is gone as withdrawn, so that
 * it is news where somebody reports it again. One after the other: a line may be corrected twice.
 */
export function correctedLedger(ledger: readonly Told[], corrections: readonly BriefingCorrection[]): Told[] {
  let told = [...ledger];
  for (const { line: json } of corrections) {
    const line = CardLine.parse(JSON.parse(json));
    const after = told.map(before => correctedTold(before, line));
    const { now } = correctedWords(line);
    const isFound = after.some((each, at) => each !== told[at]);
    told = isFound || now === null ? after : [...after, ...toldNow(now, told)];
  }
  return told;
}

function correctedTold(told: Told, line: CardLine): Told {
  const { said } = told;
  const { was, now } = correctedWords(line);
  if (said === undefined || !was.includes(said.text) || !isFrom(said.citations, line)) return told;
  if (now === null) return { ...told, state: withdrawnState };
  const anew = { ...said, text: now };
  return { ...told, state: claimKey(anew).state, said: anew };
}

/** True where the line was cited to the place that is corrected. */
function isFrom(citations: readonly Citation[], { links }: CardLine): boolean {
  return citations.some(({ sourceName, url }) =>
    links.some(({ outlet, address }) => outlet === sourceName && address === url),
  );
}

/** What a correction tells of a claim that was told otherwise since; nothing where it was told so. */
function toldNow(text: string, ledger: readonly Told[]): Told[] {
  const said = { text, speaker: null, citations: [] };
  const key = claimKey(said);
  const isTaken = (claim: string): boolean => ledger.some(told => told.claim === claim);
  const claim = isTaken(key.claim) ? keyBeside(key) : key.claim;
  return isTaken(claim) ? [] : [{ claim, state: key.state, said }];
}

/** What saying them adds to the schedule's ledger, which `before` was before them: each is said once, and each claim stands as it is told. */
export function toldCorrections(
  corrections: readonly BriefingCorrection[],
  { before, after, told }: { before: readonly Told[]; after: readonly Told[]; told: readonly Told[] },
): Told[] {
  const claims = new Set(told.map(({ claim }) => claim));
  return [
    ...corrections.map(({ id, madeAt }) => ({ claim: claimOf(id), state: madeAt })),
    ...after.filter((each, at) => each !== before[at] && !claims.has(each.claim)),
  ];
}

function claimOf(id: string): string {
  return `correction|${id}`;
}
