import { claimKey, sameClaim } from "../analysis/claim-key.ts";
import type { Recap } from "../recap/recap.ts";
import type { Resting } from "../store/reliance-store.ts";
import { bareClock } from "../time/format-time.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import { dayAndClock } from "./briefing-wording.ts";

/** A clock time needs no day within so many seconds before the briefing. */
const dayGoesWithout = 86_400;

/**
 * What a briefing's lines are marked with where its channel had them since the last one, by the line's id: "alerted 19:16",
 * "asked for 19:40". They are told all the same: who reads the briefing may not have read that. INTERACTION, amendment 7.
 */
export function toldBetween(
  { lead, bullets, differs, next }: Recap,
  between: readonly Resting[],
  { dueAt, zone }: { dueAt: Instant; zone: string },
): Map<string, string> {
  const said = between.flatMap(({ telling, rests }) =>
    [...Map.groupBy(rests, rest => rest.line).values()].map(same => ({ telling, claim: keyOf(same) })),
  );
  const marks = new Map<string, string>();
  for (const line of [...(lead === null ? [] : [lead]), ...bullets, ...differs, ...next]) {
    const key = claimKey(line).claim;
    const first = said.find(({ claim }) => sameClaim(key, claim));
    if (first === undefined) continue;
    const { kind, toldAt } = first.telling;
    const near = toldAt > plusSeconds(dueAt, -dayGoesWithout);
    const when = near ? bareClock(toldAt, zone) : dayAndClock(toldAt, dueAt, zone);
    marks.set(line.id, `${kind === "alert" ? "alerted" : "asked for"} ${when}`);
  }
  return marks;
}

/** What a told line claims, as far as is known from the posts it rests on. */
function keyOf(rests: Resting["rests"]): string {
  return claimKey({ text: rests[0]?.said ?? "", speaker: null, citations: rests }).claim;
}
