import type { Card } from "../message/card.ts";
import type { Claim, Fire, Schedule } from "../store/briefing-store.ts";
import { nextDue } from "../time/due-instants.ts";
import { type Instant, plusSeconds, secondsBetween } from "../time/instant.ts";
import type { Briefing } from "./briefing.ts";
import { briefingRequest } from "./briefing-request.ts";
import { lateNotice, missedNotice } from "./briefing-wording.ts";
import { deliveryId, visibleRef } from "./delivery-id.ts";
import type { DeliveryParts } from "./delivery-parts.ts";
import type { Poster } from "./poster.ts";
import { sleptThrough } from "./slept-through.ts";
import { toldByStory } from "./told-card.ts";

/** Later than this a briefing says so, in seconds. INTERACTION 4.6. */
const lateAfter = 300;
/** So many schedules are looked at in one go: more than one installation has. */
const mostSchedules = 100_000;
/** How far back missed briefings are counted for the one that makes up for them. */
const mostFires = 500;
/** So many silences in a row are told to the owner. INTERACTION 4.6. */
const silences = 3;

type FireParts = Pick<
  DeliveryParts,
  "store" | "reliances" | "posters" | "brief" | "serves" | "clock" | "tellOwner" | "log"
>;

/** One due time about to be made, with those before it that are missed. */
type Due = { schedule: Schedule; poster: Poster; dueAt: Instant; now: Instant; missed: readonly Fire[] };

/**
 * Makes and claims the briefing of each schedule whose time has come: at most one a schedule, however many due times
 * passed; earlier ones, and those later than the schedule's lateness, are recorded as missed. A schedule that fails waits
 * for the next call and holds no other back.
 */
export async function fireDue(parts: FireParts): Promise<void> {
  const { store, posters, clock, log } = parts;
  for (const schedule of store.due(clock.now(), mostSchedules)) {
    const poster = posters.find(({ name }) => name === schedule.platform);
    if (poster === undefined || parts.serves?.(schedule) === false) continue;
    try {
      await fireSchedule(parts, schedule, poster);
    } catch (error) {
      log.error("could not make a briefing", { tenant: schedule.tenant, schedule: schedule.id, error });
    }
  }
}

/**
 * Makes a schedule's briefing now, outside its timetable; it says so when it is quiet. False when the schedule moved in
 * between or was fired in this second.
 */
export async function fireNow(parts: FireParts, schedule: Schedule): Promise<boolean> {
  const poster = parts.posters.find(({ name }) => name === schedule.platform);
  if (poster === undefined) return false;
  const now = parts.clock.now();
  const asked: Schedule = schedule.whenQuiet === "skip" ? { ...schedule, whenQuiet: "line" } : schedule;
  const claim = await claimOf(parts, { schedule: asked, poster, dueAt: now, now, missed: [] });
  return parts.store.claim({ ...claim, wasDue: schedule.nextDue, nextDue: schedule.nextDue });
}

async function fireSchedule(parts: FireParts, due: Schedule, poster: Poster): Promise<void> {
  const { store, clock, log } = parts;
  const now = clock.now();
  // It may have been changed while the one before it was made.
  const schedule = running(parts, store.schedule(due.tenant, due.id), now);
  const slept = schedule === null ? null : sleptThrough(schedule, now);
  if (schedule === null) return;
  if (slept === null) return;
  const { dueAt, earlier, next } = slept;
  const missedAt = (at: Instant): Fire => fireAt({ schedule, dueAt: at, now }, "missed", null, 0);
  const missed = earlier.map(missedAt);
  const tooLate = secondsBetween(dueAt, now) > schedule.lateness;
  const claim = tooLate
    ? { fire: missedAt(dueAt), missed, deliveries: [], told: [] }
    : await claimOf(parts, { schedule, poster, dueAt, now, missed });
  if (!store.claim({ ...claim, wasDue: schedule.nextDue, nextDue: next })) return;
  const { tenant, id } = schedule;
  log.info("a briefing fired", {
    ...{ tenant, schedule: id, dueAt, outcome: claim.fire.outcome, missed: claim.missed.length },
    late: secondsBetween(dueAt, now),
  });
  if (claim.fire.outcome === "skipped") await tellSilence(parts, schedule);
}

/** The schedule if it runs; one whose pause has ended runs again, and due times within the pause were not wanted. */
function running({ store }: FireParts, schedule: Schedule | null, now: Instant): Schedule | null {
  if (schedule === null || schedule.paused === null) return schedule;
  const { pausedUntil, recurrence } = schedule;
  if (pausedUntil === null || pausedUntil > now) return null;
  const due = nextDue(recurrence, plusSeconds(pausedUntil, -1));
  const resumed: Schedule = { ...schedule, paused: null, pausedUntil: null, failures: 0, nextDue: due };
  store.setSchedule(resumed);
  return resumed;
}

async function claimOf(parts: FireParts, due: Due): Promise<Omit<Claim, "wasDue" | "nextDue">> {
  const { schedule, poster, dueAt, now, missed } = due;
  const request = briefingRequest(parts, schedule, { dueAt, now });
  const briefing = await parts.brief(request);
  const { from } = request.window;
  if (briefing.quiet && schedule.whenQuiet === "skip")
    return { fire: fireAt(due, "skipped", from, briefing.change), missed, deliveries: [], told: [] };
  const card = labelled(parts, due, briefing);
  const ref = visibleRef(schedule, dueAt);
  const payloads = poster.prepare(card, ref);
  const told = toldBriefing(card, due, { ref, change: briefing.change });
  const giveUpAt = plusSeconds(dueAt, Math.max(schedule.lateness, secondsBetween(dueAt, now) + lateAfter));
  return {
    fire: fireAt(due, "claimed", from, briefing.change),
    missed,
    deliveries: payloads.map((payload, part) => ({
      id: deliveryId(schedule, dueAt, part),
      part,
      payload,
      giveUpAt,
    })),
    told: briefing.told,
    tellings: told,
  };
}

/** What the briefing tells and rests on, for when its coverage changes. */
function toldBriefing(
  card: Card,
  { schedule, dueAt, now }: Due,
  { ref, change }: { ref: string; change: number },
): NonNullable<Claim["tellings"]> {
  const { tenant, id, story, platform, channel, recurrence } = schedule;
  return toldByStory(
    card,
    {
      ...{ tenant, id: deliveryId(schedule, dueAt, 0), story, platform, kind: "briefing", channel },
      ...{ thread: null, reader: null, messages: [], schedule: id, dueAt, zone: recurrence.zone },
      ...{ change, toldAt: now, ref },
    },
    false,
  );
}

function fireAt(
  { schedule, dueAt, now }: Pick<Due, "schedule" | "dueAt" | "now">,
  outcome: Fire["outcome"],
  from: Instant | null,
  change: number,
): Fire {
  const { tenant, id } = schedule;
  return { tenant, schedule: id, dueAt, claimedAt: now, outcome, from, to: now, change };
}

/** The card with what its readers must know first: that it is late, and which briefings it makes up for. */
function labelled(
  { store }: FireParts,
  { schedule, dueAt, now, missed }: Due,
  { card }: Pick<Briefing, "card">,
): Card {
  const { zone } = schedule.recurrence;
  const late = secondsBetween(dueAt, now) > lateAfter;
  const since = store.lastTold(schedule.tenant, schedule.id)?.dueAt ?? "";
  // A claimed one after the last that was posted died on its way.
  const unposted = store
    .fires(schedule.tenant, schedule.id, mostFires)
    .filter(fire => fire.dueAt > since && fire.outcome !== "skipped");
  const notices = [
    ...(late ? [lateNotice(dueAt, now, store.beat(now), zone)] : []),
    ...[missedNotice([...unposted, ...missed], dueAt, zone)].filter(notice => notice !== null),
  ];
  return { ...card, notices: [...notices, ...card.notices] };
}

async function tellSilence({ store, tellOwner }: FireParts, schedule: Schedule): Promise<void> {
  const outcomes = store.fires(schedule.tenant, schedule.id, mostFires).map(fire => fire.outcome);
  const posted = outcomes.findIndex(outcome => outcome !== "skipped");
  const running = posted < 0 ? outcomes.length : posted;
  if (running % silences === 0)
    await tellOwner(schedule, `“${schedule.name}”: ${running} quiet briefings not posted, still watching.`);
}
