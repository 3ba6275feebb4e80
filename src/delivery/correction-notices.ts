import { Card } from "../message/card.ts";
import { markedCard } from "../message/card-lines.ts";
import { correctedLine, correctionCard } from "../message/correction-card.ts";
import type { Look, Notice, Reliance, Resting, Telling } from "../store/reliance-store.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import { correctedPassages } from "./corrected-passages.ts";
import { noticeId, refOf } from "./delivery-id.ts";
import type { Poster } from "./poster.ts";
import type { ShakenLine } from "./shaken-lines.ts";

/** A correction that could not be posted for so many seconds comes too late: a private answer is remembered as long. */
const triedFor = 7 * 86_400;

/** One look, as far as its notices need it. */
type Looking = { poster: Poster; change: number; now: Instant };

/** Something told whose lines do not all stand, with all that it rests on as that is from now on. */
export type ShakenTelling = Resting & { lines: readonly ShakenLine[] };

/** What a look sends out: one notice a place, the old messages with their lines marked, a line for the next briefing. */
export function correctionNotices(
  shaken: readonly ShakenTelling[],
  looking: Looking,
): Pick<Look, "notices" | "corrections"> {
  const edits = shaken.flatMap(each => editsOf(each, looking));
  const marked = new Set(edits.map(({ telling }) => telling));
  const places = [...Map.groupBy(shaken, ({ telling }) => placeOf(telling)).values()];
  const notices = places.flatMap(told => noticeOf(told, { shaken, marked, looking }));
  return {
    notices: [...notices, ...edits.map(({ notice }) => notice)],
    corrections: shaken.flatMap(each => forNextBriefing(each, looking.now)),
  };
}

/** One reader, or one channel or thread: there it is said once. */
function placeOf({ tenant, channel, thread, reader }: Telling): string {
  return JSON.stringify(reader === null ? [tenant, channel, thread] : [tenant, "reader", reader]);
}

type Context = { shaken: readonly ShakenTelling[]; marked: ReadonlySet<Telling>; looking: Looking };

function noticeOf(told: readonly ShakenTelling[], { shaken, marked, looking }: Context): Notice[] {
  const { poster, change, now } = looking;
  const telling = told[0]?.telling;
  if (telling === undefined) return [];
  const { tenant, story, platform, channel, thread, reader } = telling;
  const id = noticeId([platform, story, change, placeOf(telling)]);
  const lines = told.flatMap(each => each.lines);
  const parts = {
    footnotes: [...markedNote(told, marked), ...toldPrivately(telling, shaken)],
    here: reader !== null ? "in what I told you" : thread === null ? "in what I told here" : "in this thread",
  };
  const payload = inOneMessage(most => {
    const card = correctionCard(correctedPassages(lines, now), { ...parts, most });
    return poster.prepare(card, refOf(id));
  });
  return [
    {
      ...{ tenant, id, kind: reader === null ? "notice" : "direct", platform, channel: reader ?? channel },
      ...{ threadOf: reader === null ? thread : null, changes: null, payload },
      giveUpAt: plusSeconds(now, triedFor),
    },
  ];
}

/** So many changed passages are spelled out at most; of a page that was written anew the rest is counted. */
const mostShown = 5;

/** The message with as many passages as fit into one. */
function inOneMessage(prepared: (most: number) => string[]): string {
  for (let most = mostShown; most > 1; most--) {
    const [only, ...more] = prepared(most);
    if (only !== undefined && more.length === 0) return only;
  }
  return prepared(1)[0] ?? "";
}

/** "Line 4 above is marked." */
function markedNote(told: readonly ShakenTelling[], marked: ReadonlySet<Telling>): string[] {
  const lines = told.filter(({ telling }) => marked.has(telling)).flatMap(each => each.lines);
  const numbers = new Set(lines.map(({ telling, was }) => `${telling.id} ${was.line}`));
  const [first] = lines;
  if (first === undefined) return [];
  if (numbers.size > 1) return [`The ${numbers.size} lines above are marked.`];
  return [`Line ${first.was.line} above is marked “${first.is.mark ?? ""}”.`];
}

/** How many people who were told privately in the same channel hear of it by direct message. */
function toldPrivately({ tenant, channel, reader }: Telling, shaken: readonly ShakenTelling[]): string[] {
  if (reader !== null) return [];
  const readers = new Set(
    shaken
      .filter(({ telling }) => telling.tenant === tenant && telling.channel === channel)
      .flatMap(({ telling }) => telling.reader ?? []),
  );
  if (readers.size === 0) return [];
  const people = readers.size === 1 ? "One person" : `${readers.size} people`;
  return [`${people} who had it privately ${readers.size === 1 ? "gets" : "get"} this by direct message.`];
}

type Edit = { telling: Telling; notice: Notice };

/** The messages of something told with its lines marked; none where they cannot be changed or would grow by a message. */
function editsOf(
  { telling, rests, beside = [], lines }: ShakenTelling,
  { poster, change, now }: Looking,
): Edit[] {
  const { tenant, platform, channel, messages, card: told, ref } = telling;
  if (told === null || poster.edit === null) return [];
  // A card of another version's is left as it stands; the correction is told all the same.
  const card = Card.safeParse(JSON.parse(told)).data;
  if (card === undefined) return [];
  const was = marksOf([...beside, ...rests]);
  const marks = new Map([...was, ...marksOf(lines.map(({ is }) => is))]);
  const before = poster.prepare(markedCard(card, was), ref);
  const payloads = poster.prepare(markedCard(card, marks), ref);
  if (payloads.length !== messages.length) return [];
  return messages.flatMap(({ id, threadOf }, i) => {
    const payload = payloads[i] ?? "";
    if (payload === before[i]) return [];
    const notice: Notice = {
      ...{ tenant, id: noticeId([platform, telling.id, id, change]), kind: "edit", platform, channel },
      ...{ threadOf, changes: id, payload, giveUpAt: plusSeconds(now, triedFor) },
    };
    return [{ telling, notice }];
  });
}

function marksOf(rests: readonly Pick<Reliance, "line" | "mark">[]): Map<number, string> {
  return new Map(rests.flatMap(({ line, mark }) => (mark === null ? [] : [[line, mark] as const])));
}

/** What a schedule's next briefing says of lines of an earlier one. */
function forNextBriefing({ telling, lines }: ShakenTelling, now: Instant): Look["corrections"][number][] {
  const { tenant, schedule, forgetAt } = telling;
  if (schedule === null) return [];
  return correctedPassages(lines, now).map(passage => {
    const line = correctedLine(passage);
    const id = noticeId([schedule, telling.story, line.text]);
    return { tenant, schedule, id, madeAt: now, forgetAt, line: JSON.stringify(line) };
  });
}
