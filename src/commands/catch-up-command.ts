import { makeCatchUp } from "../delivery/make-catch-up.ts";
import { Fault } from "../errors.ts";
import { Card } from "../message/card.ts";
import { catchUpCard } from "../message/catch-up-card.ts";
import type { CommandOf } from "../message/command.ts";
import { CatchUp } from "../recap/catch-up.ts";
import type { Told } from "../store/briefing-store.ts";
import type { OfferedPart, Reader, ReaderStore } from "../store/reader-store.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";
import { readWindowAt } from "./read-window-at.ts";

/** Who catches up, and where what they had is kept. */
export type CatchUpDesk = {
  readers: ReaderStore;
  reader: Reader;
  /** The request: what it is offered, and taken, by. */
  id: string;
};

/** What a catch-up came to: a result a story. */
export type CaughtUp = { catchUps: CatchUp[]; card: Card };

/** The last card stays at hand for `again` so long. */
const offerKept = 30 * 86_400;
/** How far a reader looked, and what they were told, is kept so long after they looked last. */
const lookKept = 90 * 86_400;

/** Most lines, the lead among them, and most changes beside them; of one story among several fewer. INTERACTION, amendment 2. */
const most = {
  line: { lines: 1, changed: 1 },
  standard: { lines: 7, changed: 5 },
  full: { lines: 20, changed: 20 },
  among: { lines: 3, changed: 2 },
} as const;

/**
 * What is new for a reader over one desk or several, a group of lines each and no claim twice; with `again` the last one as
 * it was. It is offered: nothing counts as had until `takeCatchUp`, when the platform has taken it. Throws a `usage` fault
 * where there is nothing to repeat, and under knowledge as of then, which has no order of learning.
 */
export function catchUpCommand(
  desks: readonly Desk[],
  { readers, reader, id }: CatchUpDesk,
  wish: Pick<CommandOf<"catchup">, "again" | "topics" | "length">,
): CaughtUp {
  const [first, ...others] = desks;
  if (first === undefined) throw new Fault("usage", "There is no story to catch up on.");
  if (desks.some(({ asOf }) => asOf !== null))
    throw new Fault("usage", "A catch-up goes by what was learnt since you last looked: it has no as-of.");
  const { now } = first;
  const over = others.length === 0 ? first.story.id : everyStory;
  const last = wish.again ? readers.lastOffer(reader, over, now) : null;
  if (wish.again && last === null)
    throw new Fault("usage", "There is no catch-up of yours to repeat yet: ask for catchup.");
  const forgetAt = plusSeconds(now, offerKept);
  if (last !== null) {
    // What was taken since reads further: that it is shown again moves nothing back.
    const parts = last.parts.filter(({ story, topics, change }) => {
      const looked = readers.looked(reader, story, topics, now);
      return looked === null || change > looked.change;
    });
    readers.keepOffer({ ...last, id, parts, madeAt: now, forgetAt });
    const catchUps = CatchUp.array().parse(JSON.parse(last.result));
    return { catchUps, card: Card.parse(JSON.parse(last.card)) };
  }
  const { catchUps, parts, notices } = madeOver(desks, { readers, reader }, wish);
  const made = catchUpCard(catchUps, { zone: first.zone, notices: [...noticesAt(first), ...notices] });
  // Parsed as it will be when it is repeated: to the byte.
  const card = Card.parse({ ...made, change: Math.min(...parts.map(({ change }) => change)) });
  readers.keepOffer({
    ...{ ...reader, id, over, madeAt: now, parts, forgetAt },
    ...{ card: JSON.stringify(card), result: JSON.stringify(catchUps) },
  });
  return { catchUps, card };
}

/** The platform has taken the reply to that request: its reader has had it. */
export function takeCatchUp({ readers, reader, id }: CatchUpDesk, at: Instant): void {
  readers.takeOffer({ ...reader, id }, at, plusSeconds(at, lookKept));
}

const everyStory = "*";

function madeOver(
  desks: readonly Desk[],
  { readers, reader }: Pick<CatchUpDesk, "readers" | "reader">,
  { topics: typed, length }: Pick<CommandOf<"catchup">, "topics" | "length">,
): { catchUps: CatchUp[]; parts: OfferedPart[]; notices: string[] } {
  const catchUps: CatchUp[] = [];
  const parts: OfferedPart[] = [];
  const toldBeside: Told[] = [];
  const notices = new Set<string>();
  for (const desk of desks) {
    const { story, coverage, zone, now } = desk;
    const firstWindow = readWindowAt({ ...desk, lastBriefingAt: null }, "last 24h");
    const topics = idsOf(desk, { topics: typed, sources: [] }).topics;
    const { catchUp, told } = makeCatchUp(coverage, story, {
      ...{ now, zone, toldBeside, topics: noneMeansAll(topics) },
      looked: readers.looked(reader, story.id, topics, now),
      told: readers.toldTo(reader, story.id, now),
      firstWindow: firstWindow.window,
      most: desks.length > 1 && length === "standard" ? most.among : most[length],
    });
    catchUps.push(catchUp);
    // That the coverage ended, and from where the 24 hours count back.
    if (catchUp.first) for (const notice of firstWindow.notices) notices.add(notice);
    parts.push({ story: story.id, topics, change: catchUp.covers.through, told });
    toldBeside.push(...told);
  }
  return { catchUps, parts, notices: [...notices] };
}
