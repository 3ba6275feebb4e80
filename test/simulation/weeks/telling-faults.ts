import type { Card, CardLine } from "../../../src/message/card.ts";
import { claims, readLine } from "./claims.ts";

/** What a reader of these cards knows of each claim: the states that stand, as they were told. */
type Known = Map<number, Set<string>>;

/**
 * Reads the cards as a reader would. A line that tells a claim they know must be an update that says what it was and what
 * it is; a state that stands is not told again.
 */
export function tellingFaults(where: string, cards: readonly Card[]): string[] {
  const known: Known = new Map();
  const corrections = new Set<string>();
  return cards.flatMap((card, at) => {
    const faults: string[] = [];
    const fault = (text: string) => faults.push(`${where}, ${at + 1}: ${text}`);
    const changes = card.sections
      .filter(({ heading }) => heading === "Corrected since" || heading === "Changed since")
      .flatMap(({ lines }) => lines);
    for (const line of changes) {
      if (corrections.has(line.text)) fault(`corrected twice: ${line.text}`);
      corrections.add(line.text);
      correctLine(line, { known, fault });
    }
    const before = new Map([...known].map(([claim, states]) => [claim, new Set(states)]));
    const bodies = [
      card.lead ?? [],
      ...card.sections.filter(({ heading }) => heading === null).map(({ lines }) => lines),
    ].flat();
    for (const line of bodies) tellLine(line, { before, known, fault });
    return faults;
  });
}

type Telling = { before: Known; known: Known; fault: (text: string) => void };

function tellLine({ label, text }: CardLine, { before, known, fault }: Telling): void {
  const read = readLine(text);
  if (read === null) return;
  const was = before.get(read.claim) ?? new Set();
  const now = known.get(read.claim) ?? new Set();
  known.set(read.claim, now);
  const isUpdate = label?.startsWith("Update") ?? false;
  if (was.size === 0 && isUpdate) fault(`an update of what was never told: ${label}: ${text}`);
  if (was.size > 0 && !isUpdate) fault(`told again: ${text} (known: ${[...was].join(", ")})`);
  if (was.has(read.state)) fault(`told in the state it was told in: ${label}: ${text}`);
  if (isUpdate) {
    const old = [...was].find(state => saysMove(label ?? "", state, read));
    if (was.size > 0 && old === undefined)
      fault(`does not say what changed: ${label}: ${text} (known: ${[...was].join(", ")})`);
    if (old !== undefined) now.delete(old);
  }
  now.add(read.state);
}

/** True where the words say from which state the claim moved to which, all of it and nothing else. */
function saysMove(label: string, old: string, { claim, state }: { claim: number; state: string }): boolean {
  const unit = claims[claim]?.unit ?? "";
  const [was, now] = [old.split(" "), state.split(" ")];
  if (old === "withdrawn") return label.includes("was withdrawn, now reported again");
  const denial = was.length > now.length ? "was denied, now not denied" : "was not denied, now denied";
  const parts = [
    ...(was[0] === now[0] ? [] : [`was ${was[0]} ${unit}, now ${now[0]}`]),
    ...(was.length === now.length ? [] : [denial]),
  ];
  return label === `Update, ${parts.join("; ")}`;
}

/** A correction: what it was is known no more, what it is now is known. */
function correctLine({ text }: CardLine, { known }: Pick<Telling, "known" | "fault">): void {
  const [was = "", now = ""] = text.split(/ Now(?: \(edited [\d:]+\))?: | Gone since /u);
  const [before, after] = [readLine(was), readLine(now)];
  const claim = before?.claim ?? after?.claim;
  if (claim === undefined) return;
  const states = known.get(claim) ?? new Set();
  known.set(claim, states);
  if (before !== null) states.delete(before.state);
  states.add(after?.state ?? "withdrawn");
}
