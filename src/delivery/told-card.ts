import type { Card } from "../message/card.ts";
import { linesOf } from "../message/card-lines.ts";
import type { Reliance, Telling } from "../store/reliance-store.ts";
import { plusSeconds } from "../time/instant.ts";

/** What one person alone was told is kept for 7 days: so long they hear of a correction by direct message. INTERACTION 4.4. */
const keptPrivately = 7 * 86_400;
/** What stands in a channel can still be read and marked long after; a month of it is kept. */
const keptInChannel = 30 * 86_400;

/** What was told and where, without what follows from the card. */
type ToldPlace = Omit<Telling, "forgetAt" | "card">;

/**
 * A card that a platform has taken as something told, with what each line of it rests on; null where no line rests on
 * anything. `direct`: one person alone reads it, also where it is a message like others. What one person alone saw cannot be
 * changed, and its card is not kept.
 */
export function toldCard(
  card: Card,
  place: ToldPlace,
  direct: boolean,
): { telling: Telling; rests: Reliance[] } | null {
  const rests = restsOf(card);
  if (rests.length === 0) return null;
  const isHidden = place.reader !== null;
  const forgetAt = plusSeconds(place.toldAt, isHidden || direct ? keptPrivately : keptInChannel);
  return { telling: { ...place, forgetAt, card: isHidden ? null : JSON.stringify(card) }, rests };
}

/**
 * `toldCard` for a card that may speak of several stories: a telling a story, so that a change of any of them is found.
 * What stands in no section of a story's own is of `place.story`.
 */
export function toldByStory(
  card: Card,
  place: ToldPlace,
  direct: boolean,
): { telling: Telling; rests: Reliance[] }[] {
  const whole = toldCard(card, place, direct);
  if (whole === null) return [];
  const stories = [
    ...(card.lead === null ? [] : [place.story]),
    ...card.sections.flatMap(({ lines, story = place.story }) => lines.map(() => story)),
  ];
  const byStory = Map.groupBy(whole.rests, ({ line }) => stories[line - 1] ?? place.story);
  return [...byStory].map(([story, rests]) => ({
    telling: { ...whole.telling, story, id: story === place.story ? place.id : `${place.id}/${story}` },
    rests,
  }));
}

function restsOf(card: Card): Reliance[] {
  const rests = linesOf(card).flatMap(({ number, line }) =>
    line.links.flatMap(({ outlet, label, address, cites = [] }) =>
      cites.map(cite => ({ line: number, said: line.text, ...cite, outlet, label, address })),
    ),
  );
  return rests.map((rest, n) => ({ n, ...rest, state: "stands", mark: null }));
}
