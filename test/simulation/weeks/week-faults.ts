import { changedFaults } from "./changed-faults.ts";
import { readLine } from "./claims.ts";
import { type HadCatchUp, runWeek, type WeekPast } from "./run-week.ts";
import { tellingFaults } from "./telling-faults.ts";
import type { Week } from "./week.ts";

/** What was wrong with a week, in words; empty where it kept every promise. */
export async function weekFaults(week: Week): Promise<string[]> {
  const past = await runWeek(week);
  try {
    return [
      ...[...past.briefings].flatMap(([channel, cards]) => tellingFaults(`briefings of ${channel}`, cards)),
      ...markFaults(past),
      ...[0, 1].flatMap(reader => readerFaults(past, reader)),
      ...week.moments.flatMap(moment => changedFaults(past, moment)),
    ];
  } finally {
    past.close();
  }
}

/** Every line that an alert told in that channel since the briefing before is marked with when. */
function markFaults({ briefings, alerts }: WeekPast): string[] {
  return [...briefings].flatMap(([channel, cards]) =>
    cards
      .flatMap(card => [card.lead ?? [], ...card.sections.map(({ lines }) => lines)].flat())
      .filter(({ text }) => text.includes("(alerted "))
      .filter(
        ({ text }) =>
          !alerts.some(
            alert => alert.channel === channel && readLine(alert.text)?.claim === readLine(text)?.claim,
          ),
      )
      .map(({ text }) => `marked as alerted in ${channel} and was not: ${text}`),
  );
}

/** What a reader had: nothing twice, nothing left out, `again` to the byte. */
function readerFaults(past: WeekPast, reader: number): string[] {
  const own = past.catchUps.filter(each => each.reader === reader);
  const had = own.filter(each => each.taken !== null && !each.again).toSorted((a, b) => a.made - b.made);
  return [
    ...againFaults(own),
    ...own.filter(({ again }) => !again).flatMap(each => coverFaults(past, each, own)),
    // Taken out of order, one says again what the other says: only what follows one another is compared.
    ...(inOrder(own)
      ? tellingFaults(
          `reader ${reader}`,
          had.map(({ card }) => card),
        )
      : []),
  ];
}

/** True where each was taken before the next was made. */
function inOrder(own: readonly HadCatchUp[]): boolean {
  return (
    own.every((each, at) => (each.taken ?? each.made) <= (own[at + 1]?.made ?? Number.POSITIVE_INFINITY)) &&
    own.every(({ again }) => !again)
  );
}

function againFaults(own: readonly HadCatchUp[]): string[] {
  return own.flatMap((each, at) => {
    const before = own[at - 1];
    if (!each.again || before === undefined) return [];
    return JSON.stringify(each.card) === JSON.stringify(before.card)
      ? []
      : [`again at ${each.made} is not what was made before it`];
  });
}

/** The posts of a catch-up are those first learnt since the last one that was taken by then was made, and that stand. */
function coverFaults(
  { learnt }: WeekPast,
  { reader, made, catchUp }: HadCatchUp,
  own: readonly HadCatchUp[],
): string[] {
  const since = own
    .filter(each => each.made < made && each.taken !== null && each.taken <= made)
    .map(each =>
      each.again ? (own.findLast(other => !other.again && other.made < each.made)?.made ?? 0) : each.made,
    )
    .sort((a, b) => b - a)[0];
  if (since === undefined)
    return catchUp.first ? [] : [`reader ${reader} at ${made}: not said to be the first`];
  const known = learnt.filter(({ order }) => order <= made);
  const ids = [...new Set(known.map(({ written }) => written.id))];
  const expected = ids.filter(id => {
    const own = known.filter(({ written }) => written.id === id);
    return (own[0]?.order ?? 0) > since && own.at(-1)?.written.withdrawn === false;
  });
  const [was, is] = [expected.sort().join(" "), [...catchUp.posts.added].sort().join(" ")];
  return was === is ? [] : [`reader ${reader} at ${made}: covers ${is}, learnt since ${since}: ${was}`];
}
