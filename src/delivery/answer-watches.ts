import type { Answer } from "../answers/answer.ts";
import { answerJudged } from "../answers/answer-question.ts";
import type { Judge } from "../answers/judge/judge.ts";
import type { Story } from "../coverage/story.ts";
import type { Log } from "../log.ts";
import { answerCard } from "../message/answer-card.ts";
import type { Card } from "../message/card.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { AnsweredWatch, Watch, WatchStore } from "../store/watch-store.ts";
import { dayOf } from "../time/calendar.ts";
import type { Clock } from "../time/clock.ts";
import { formatDate } from "../time/format-time.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import { noticeId, refOf } from "./delivery-id.ts";
import type { Poster } from "./poster.ts";
import { toldCard } from "./told-card.ts";

/** What watched questions are asked again with. */
export type WatchParts = {
  coverage: CoverageStore;
  story: Story;
  store: WatchStore;
  /** The platforms that are connected: a watch of another one waits. */
  posters: readonly Poster[];
  /** What each message says first: that it rests on the sample. */
  notices: readonly string[];
  /** Read answers once more, the first that can be had; left out: the rules alone decide. */
  judges?: readonly Judge[];
  clock: Clock;
  log: Log;
};

/** So many different questions are asked in one go: the rest waits for the next beat, five seconds later. */
const askedAtOnce = 10;
/** An answer that could not be posted for so many seconds, 7 days, comes too late. */
const triedFor = 7 * 86_400;

/**
 * Asks the watched questions again, each against what was learnt since it was asked last, and puts the answer of those that
 * have one into the outbox. That a watch ends and that its answer waits is one transaction, so that nobody hears twice.
 * Costs one look-up a platform where nothing was learnt or nobody waits.
 */
export async function answerWatches(parts: WatchParts): Promise<void> {
  for (const poster of parts.posters) await askOn(parts, poster);
}

async function askOn(parts: WatchParts, poster: Poster): Promise<void> {
  const { coverage, story, store, clock, log } = parts;
  const place = { platform: poster.name, story: story.id };
  const now = clock.now();
  const change = coverage.lastChange();
  const waiting = store.unasked(place, change, now);
  const [first] = waiting;
  if (first === undefined) return;
  // What was withdrawn answers nothing.
  const learnt = coverage
    .revisionsSince(story.id, first.change)
    .filter(({ what }) => what !== "withdrawn")
    .map(each => each.change);
  const isNew = (watch: Watch) => learnt.some(each => each > watch.change);
  const quiet = waiting.filter(watch => !isNew(watch));
  // Readers who wait for the same since the same moment are asked for together.
  const groups = [...Map.groupBy(waiting.filter(isNew), sameQuestion).values()].slice(0, askedAtOnce);
  for (const watches of groups) {
    const given = await answerSince(parts, watches);
    if (given === null) continue;
    const told = watches.filter(watch =>
      store.answerWatch(answered({ parts, poster, now, change }, watch, given)),
    );
    log.info("a watched question has its answer", { ...place, readers: told.length });
  }
  store.askedUpTo([...quiet, ...groups.flat()], change);
}

function sameQuestion({ question, zone, change }: Watch): string {
  return JSON.stringify([question, zone, change]);
}

/** The answer in what was learnt since; null where it holds none. That it is not known was known. */
async function answerSince(
  { coverage, story, judges = [] }: WatchParts,
  [watch]: readonly Watch[],
): Promise<Answer | null> {
  if (watch === undefined) return null;
  const { question, zone, change } = watch;
  const request = { question, asOf: null, zone, since: change };
  const own = judges.filter(({ isElsewhere }) => !isElsewhere);
  const found = await answerJudged(coverage, story, request, own);
  if (found.outcome !== "answered" || own.length === judges.length)
    return found.outcome === "answered" ? found : null;
  // A judge elsewhere is asked only about what this machine takes for an answer: most posts answer nothing.
  const given = await answerJudged(coverage, story, request, judges);
  return given.outcome === "answered" ? given : null;
}

/** `change`: what was learnt when the question was asked; a correction since then is one of what is told. */
type Telling = { parts: WatchParts; poster: Poster; now: Instant; change: number };

function answered({ parts, poster, now, change }: Telling, watch: Watch, given: Answer): AnsweredWatch {
  const { tenant, story, platform, channel, thread, direct, zone, reader } = watch;
  const id = noticeId(["watch", platform, tenant, reader, watch.id, watch.madeAt]);
  const card = cardOf(watch, given, parts.notices);
  const [payload = ""] = poster.prepare(card, refOf(id));
  const told = toldCard(
    card,
    {
      ...{ tenant, id, story, platform, kind: "answer", channel, thread, messages: [], zone },
      // It was told once the platform has taken the notice with that id, made now.
      ...{ reader: direct ? reader : null, schedule: id, dueAt: now, ref: refOf(id) },
      ...{ change, toldAt: now },
    },
    direct,
  );
  return {
    ...{ watch, at: now },
    notice: {
      ...{ tenant, id, kind: direct ? "direct" : "notice", platform, channel, threadOf: thread },
      ...{ changes: null, payload, giveUpAt: plusSeconds(now, triedFor) },
    },
    told: told === null ? null : { ...told, telling: { ...told.telling, card: null } },
  };
}

/** The answer, with what it answers: before others without the question's words, which may be deleted since. */
function cardOf(watch: Watch, given: Answer, notices: readonly string[]): Card {
  const { direct, zone, question, madeAt } = watch;
  const asked = formatDate(dayOf(madeAt, zone));
  const about = direct
    ? `You wanted to know (asked ${asked}): “${question}”`
    : `The coverage now answers a question that was asked here on ${asked}.`;
  const card = answerCard(
    { ...given, question: given.readAs },
    { zone, notices: [...notices, about], actions: [], visibility: direct ? "private" : "channel" },
  );
  return { ...card, footnotes: ["From what came since it was asked.", ...card.footnotes] };
}
