import {
  type ClaimKey,
  claimKey,
  keyBeside,
  sameButSpeaker,
  sameClaim,
  sameState,
} from "../analysis/claim-key.ts";
import { claimMove } from "../analysis/claim-move.ts";
import { revisionDifference } from "../analysis/revision-difference.ts";
import type { Line, Recap } from "../recap/recap.ts";
import type { Update } from "../recap/update.ts";
import type { Told } from "../store/briefing-store.ts";

/** A recap cut to what is new to its readers. */
export type UntoldRecap = {
  recap: Recap;
  /** What telling it adds to the ledger. */
  told: Told[];
  /** What changed, by the id of each line that is an update. */
  updates: ReadonlyMap<string, Update>;
};

/** A recap cut to what is new: the first new line leads where the lead itself was told. At most `most` lines and next. */
export function untoldRecap(recap: Recap, ledger: readonly Told[], most: number): UntoldRecap {
  const body = withoutTold([...(recap.lead === null ? [] : [recap.lead]), ...recap.bullets], ledger);
  const [lead = null, ...bullets] = body.lines.slice(0, most);
  const kept = new Set([lead, ...bullets].flatMap(line => (line === null ? [] : [line.id])));
  const differs = withoutTold(recap.differs, ledger);
  const next = withoutTold(
    recap.next.filter(line => !kept.has(line.id)),
    ledger,
  );
  const shown = [...body.lines.slice(0, most), ...differs.lines, ...next.lines];
  const ids = new Set(shown.map(line => line.id));
  const all = [...body.told, ...differs.told, ...next.told];
  return {
    recap: { ...recap, lead, bullets, differs: differs.lines, next: next.lines },
    told: onceEach(all.filter(({ line }) => ids.has(line))),
    updates: new Map([...body.updates, ...differs.updates, ...next.updates]),
  };
}

/** An addition to a ledger, with the line that makes it. */
type Addition = { told: Told; line: string };

/** Lines that are news to the readers of a ledger, what telling them adds to it, and what changed in those that are updates. */
type Untold = { lines: Line[]; told: Addition[]; updates: Map<string, Update> };

/**
 * The lines without those that were told in the same state; a claim whose state has changed is an `update`, kept under
 * the key it was told by. INTERACTION, amendment 7: two consecutive briefings share nothing that is not an update.
 */
function withoutTold(lines: readonly Line[], ledger: readonly Told[]): Untold {
  const untold: Untold = { lines: [], told: [], updates: new Map() };
  for (const line of lines) {
    const key = claimKey(line);
    const said = { text: line.text, speaker: line.speaker, citations: line.citations };
    const fate = fateOf(line, key, ledger);
    if (fate.what === "told") continue;
    // Two lines may update one claim: the second is kept as one of its own.
    const isTaken = untold.told.some(({ told }) => told.claim === fate.before?.claim);
    const claim = isTaken ? keyBeside(key) : (fate.before?.claim ?? key.claim);
    untold.told.push({ told: { claim, state: key.state, said }, line: line.id });
    if (fate.what === "new") {
      untold.lines.push(line);
      continue;
    }
    untold.updates.set(line.id, { words: fate.words, was: fate.earlier.said?.citations[0] ?? null });
    untold.lines.push({ ...line, kind: "update" });
  }
  return untold;
}

type Fate =
  | { what: "told" }
  | { what: "new"; before?: undefined }
  /** `before`: under whose key it is kept; `earlier`: what it is an update of. */
  | { what: "update"; before?: Told | undefined; earlier: Told; words: string };

/** What a line is to whoever was told the ledger. */
function fateOf(line: Line, key: ClaimKey, ledger: readonly Told[]): Fate {
  const same = ledger.filter(told => sameClaim(key.claim, told.claim));
  const moves = same.map(told => ({ told, words: updateOf(line, key, told) }));
  if (moves.some(({ words }) => words === null)) return { what: "told" };
  const first = moves.find(({ told }) => told.claim === key.claim) ?? moves[0];
  if (first?.words != null)
    return { what: "update", before: first.told, earlier: first.told, words: first.words };
  const others = ledger.find(told => told.said !== undefined && sameButSpeaker(key.claim, told.claim));
  const move = others?.said === undefined ? null : claimMove(others.said, line);
  return others === undefined || move === null
    ? { what: "new" }
    : { what: "update", earlier: others, words: move.words };
}

/** What changed since it was told, in words; null: nothing. */
function updateOf(line: Line, key: ClaimKey, told: Told): string | null {
  if (told.state === withdrawnState) return "was withdrawn, now reported again";
  // One told before its words were kept.
  if (told.said === undefined) return sameState(key, told) ? null : "told otherwise before";
  const { said } = told;
  const move = claimMove({ ...said, speaker: null }, { ...line, speaker: null });
  if (move !== null) return move.words;
  const isEdit = said.citations.some(was =>
    line.citations.some(({ postId, revision }) => postId === was.postId && revision > was.revision),
  );
  return isEdit && isOtherwise(said.text, line.text) ? `was: “${said.text}”` : null;
}

/** The state of a claim whose readers were told that it is there no more. */
export const withdrawnState = "withdrawn";

/** True where an edit of the sentence matters. */
function isOtherwise(was: string, now: string): boolean {
  const body = (text: string) => ({
    ...{ kind: "news" as const, title: null, byline: [], tags: [], publishedAt: null, updatedAt: null },
    ...{ timePrecision: "none" as const, paragraphs: [{ role: "text" as const, text }] },
  });
  return revisionDifference(body(was), body(now)).material;
}

/** The ledger holds a claim once, in the state it was told in first. */
function onceEach(additions: readonly Addition[]): Told[] {
  const told = new Map<string, Told>();
  for (const { told: each } of additions) if (!told.has(each.claim)) told.set(each.claim, each);
  return [...told.values()];
}
