import type { DeliveryParts } from "../../src/delivery/delivery-parts.ts";
import { fireDue } from "../../src/delivery/fire-due.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { reconcile } from "../../src/delivery/reconcile.ts";
import { sendDue } from "../../src/delivery/send-due.ts";
import { createLog } from "../../src/log.ts";
import { blankCard } from "../../src/message/card.ts";
import type { BriefingStore, Delivery, Schedule } from "../../src/store/briefing-store.ts";
import { type DeliveryStore, TenantId } from "../../src/store/delivery-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { nextDue, nextDues } from "../../src/time/due-instants.ts";
import { type Instant, plusSeconds } from "../../src/time/instant.ts";
import { dailyRecurrence } from "../../src/time/recurrence.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";
import {
  type SimulatedPlatform,
  seededRandom,
  simulatedPlatform,
  type VirtualClock,
  virtualClock,
} from "./simulated-platform.ts";

/** The protocol as built, or one of its rules broken on purpose: a run of those must show duplicates. */
type Variant = "as built" | "blind retry" | "no settle time" | "ids trusted for an hour";

export type SimulationPlan = {
  seed: number;
  days: number;
  schedules: number;
  /** The share of the platforms' calls that meet trouble. */
  trouble: number;
  /** The chance of a crash before and after each call of the store and of a platform. */
  crash: number;
  variant: Variant;
};

/** What readers and operators saw in the end. */
type SimulationReport = {
  /** Due times by what became of them. */
  claimed: number;
  missed: number;
  /** Due times without a fire. */
  forgotten: number;
  deliveries: number;
  /** Called sent and seen by nobody, or neither sent nor flagged after all healed. */
  lost: number;
  /** Copies beyond the first that do not say so. */
  duplicates: number;
  /** Copies that say they were sent again. */
  marked: number;
  dead: number;
  /** Parts outside their briefing's thread. */
  astray: number;
  crashes: number;
  /** When the last delivery was settled after the troubles ended, in seconds. */
  drained: number;
};

// Across the change to summer time in Europe (30 March) and in America (9 March).
const start = "2025-03-06T00:00:30Z";
const zones = [
  "Europe/London",
  "America/New_York",
  "Europe/Kyiv",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "UTC",
];

/** What outlives the process. */
type World = {
  plan: SimulationPlan;
  folder: string;
  opened: DeliveryStore;
  clock: VirtualClock;
  random: () => number;
  platforms: readonly SimulatedPlatform[];
  /** False once all has healed: no crash comes any more. */
  troubled: boolean;
  crashes: number;
  /** When last nothing was open. */
  idleAt: Instant;
};

const open = (folder: string): DeliveryStore => openDeliveryStore(folder, { survives: "crash" });

/** Runs the protocol over so many days of virtual time on a real store, with troubles and crashes, and counts. */
export async function simulate(plan: SimulationPlan): Promise<SimulationReport> {
  const folder = temporaryFolder();
  const random = seededRandom(plan.seed);
  const clock = virtualClock(start);
  const platforms = platformsOf(plan, clock, random);
  // Held open, so that closing the others writes nothing back into the file: a killed process would not either.
  const witness = open(folder.path);
  const world: World = {
    ...{ plan, folder: folder.path, opened: open(folder.path), clock, random, platforms },
    ...{ troubled: true, crashes: 0, idleAt: start },
  };
  const schedules = Array.from({ length: plan.schedules }, (_, i) => scheduleOf(i));
  for (const schedule of schedules) world.opened.briefings.addSchedule(schedule);
  const end = plusSeconds(start, plan.days * 86_400);
  while (clock.now() < end) await live(world, () => false, end);
  const healedAt = await heal(world);
  const counted = count(world.opened.briefings, platforms, { schedules, end });
  const drained = Temporal.Instant.from(healedAt).until(world.idleAt).total("seconds");
  world.opened.close();
  witness.close();
  folder.remove();
  return { ...counted, crashes: world.crashes, drained };
}

/** One that can be searched, one that knows ids for a while, and one that can do neither. */
function platformsOf(plan: SimulationPlan, clock: VirtualClock, random: () => number): SimulatedPlatform[] {
  const trusted = plan.variant === "ids trusted for an hour" ? 3600 : 60;
  const platforms = [
    { name: "history", knowsIdsFor: 0, resendSafeFor: 0, canLook: true },
    { name: "nonce", knowsIdsFor: 180, resendSafeFor: trusted, canLook: true },
    { name: "mute", knowsIdsFor: 0, resendSafeFor: 0, canLook: false },
  ].map(rules => simulatedPlatform({ ...rules, clock, random }));
  for (const platform of platforms) platform.trouble(plan.trouble);
  return platforms;
}

/** One life of the process: ends at `end`, when `isOver` says so, or with a crash, after which the store is reopened. */
async function live(world: World, isOver: (store: BriefingStore) => boolean, end: Instant): Promise<void> {
  const { clock, plan } = world;
  const fate = { dead: false };
  const parts = partsOf(world, fate);
  let settled: Instant = start;
  let due: Instant = start;
  try {
    while (clock.now() < end && !isOver(world.opened.briefings)) {
      parts.store.beat(clock.now());
      await fireDue(parts);
      await sendDue(parts);
      if (clock.now() >= plusSeconds(settled, 30)) {
        await settleAll(parts, plan.variant);
        settled = clock.now();
      }
      const waiting = openDeliveries(world.opened.briefings);
      const done = clock.now();
      if (waiting.length === 0) world.idleAt = done;
      if (due <= done) due = firstDue(world.opened.briefings) ?? end;
      clock.forward(5);
      clock.moveTo(nextEvent(waiting, { due, settled, done }));
    }
  } catch (error) {
    if (!fate.dead) throw error;
    world.crashes += 1;
    world.opened.close();
    world.opened = open(world.folder);
    clock.forward(downtime(world.random()));
  }
}

function partsOf(world: World, fate: { dead: boolean }): DeliveryParts {
  const { clock, random, platforms, plan } = world;
  const chance = () => (world.troubled ? plan.crash : 0);
  const mortal = <T extends object>(part: T): T => mortalPart(part, { fate, chance, random });
  return {
    store: mortal(world.opened.briefings),
    reliances: world.opened.reliances,
    posters: platforms.map(({ poster }): Poster => mortal(poster)),
    brief: async ({ dueAt }) => ({
      card: { ...blankCard("recap"), title: dueAt },
      ...{ told: [{ claim: dueAt, state: "" }], quiet: false, change: 0 },
    }),
    clock,
    random,
    tellOwner: async () => {},
    log: createLog({ level: "error", write: () => {} }),
  };
}

/** Ends all trouble and lets everything drain; gives when it ended. */
async function heal(world: World): Promise<Instant> {
  world.troubled = false;
  for (const platform of world.platforms) platform.trouble(0);
  const healedAt = world.clock.now();
  // What came due while the program was down at the end is still made; then no schedule fires.
  await live(world, () => world.clock.now() > healedAt, plusSeconds(healedAt, 600));
  for (const schedule of world.opened.briefings.schedules(null))
    world.opened.briefings.setSchedule({ ...schedule, nextDue: null });
  await live(world, store => openDeliveries(store).length === 0, plusSeconds(healedAt, 86_400));
  return healedAt;
}

function scheduleOf(i: number): Schedule {
  const zone = zones[i % zones.length] ?? "UTC";
  const recurrence = dailyRecurrence(i % 4 === 3 ? "02:30" : "07:00", "daily", zone);
  return {
    ...{ tenant: TenantId.parse(`T${i % 5}`), id: `s${i}`, name: `S${i}`, story: "ukraine" },
    ...{
      platform: ["history", "nonce", "mute"][i % 3] ?? "",
      channel: `C${i % 7}`,
      recurrence,
      timetable: "",
    },
    ...{
      topics: [],
      length: "standard",
      whenQuiet: "line",
      lateness: 14_400,
      nextDue: nextDue(recurrence, start),
    },
    ...{ paused: null, pausedUntil: null, failures: 0, createdBy: "ana", createdAt: start },
  };
}

async function settleAll(parts: DeliveryParts, variant: Variant): Promise<void> {
  if (variant === "no settle time") return reconcile(parts, 0);
  if (variant !== "blind retry") return reconcile(parts);
  const now = parts.clock.now();
  parts.store.expireLeases(now);
  for (const { name } of parts.posters)
    for (const delivery of parts.store.uncertain(name, now, 999))
      parts.store.finish(delivery, {
        ...{ state: "pending", nextAttemptAt: now, error: null, unresolved: 0, resent: false },
      });
}

type Mortality = { fate: { dead: boolean }; chance: () => number; random: () => number };

/** The part with a crash possible before and after each call; after one nothing of that life has any effect. */
function mortalPart<T extends object>(part: T, { fate, chance, random }: Mortality): T {
  const risk = (): void => {
    if (fate.dead || random() < chance()) {
      fate.dead = true;
      throw new Error("crashed");
    }
  };
  return new Proxy(part, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => {
        risk();
        const result: unknown = Reflect.apply(value, target, given);
        if (!(result instanceof Promise)) {
          risk();
          return result;
        }
        return result.then(settled => {
          risk();
          return settled;
        });
      };
    },
  });
}

function openDeliveries(store: BriefingStore): Delivery[] {
  const states = ["pending", "sending", "uncertain"] as const;
  return states.flatMap(state => store.deliveries(null, { state, limit: 999 }));
}

/** When something can happen next, as far as rows say; before that, beats would do nothing. */
function nextEvent(
  open: readonly Delivery[],
  { due, settled, done }: { due: Instant; settled: Instant; done: Instant },
): Instant {
  const waiting = open.filter(({ state }) => state === "pending").map(each => each.nextAttemptAt);
  const looks = open.some(({ state }) => state !== "pending") ? [plusSeconds(settled, 30)] : [];
  return [...waiting.filter(at => at >= done), ...looks, due].sort()[0] ?? due;
}

function firstDue(store: BriefingStore): Instant | null {
  const dues = store.schedules(null).flatMap(({ nextDue: each }) => each ?? []);
  return dues.sort()[0] ?? null;
}

/** Seconds until the program is started again: mostly at once, sometimes after a pause, rarely after hours. */
function downtime(chance: number): number {
  if (chance < 0.9) return Math.floor(chance * 20);
  return chance < 0.99 ? 600 : 6 * 3600;
}

function count(
  store: BriefingStore,
  platforms: readonly SimulatedPlatform[],
  { schedules, end }: { schedules: readonly Schedule[]; end: Instant },
): Omit<SimulationReport, "crashes" | "drained"> {
  const deliveries = store.deliveries(null, { limit: 1_000_000 });
  const seen = Map.groupBy(
    platforms.flatMap(platform => platform.seen()),
    message => message.deliveryId,
  );
  const copies = (delivery: Delivery) => seen.get(delivery.id) ?? [];
  const fires = schedules.flatMap(({ tenant, id }) => store.fires(tenant, id, 100_000));
  const fired = new Set(fires.map(({ tenant, schedule, dueAt }) => `${tenant} ${schedule} ${dueAt}`));
  const wanted = schedules.flatMap(({ tenant, id, recurrence }) =>
    nextDues(recurrence, start, 400)
      .filter(at => at < end)
      .map(at => `${tenant} ${id} ${at}`),
  );
  return {
    claimed: fires.filter(({ outcome }) => outcome === "claimed").length,
    missed: fires.filter(({ outcome }) => outcome === "missed").length,
    forgotten: wanted.filter(due => !fired.has(due)).length,
    deliveries: deliveries.length,
    lost: deliveries.filter(
      each => each.state !== "dead" && (each.state !== "sent" || copies(each).length === 0),
    ).length,
    duplicates: deliveries.reduce(
      (sum, each) => sum + Math.max(0, copies(each).filter(({ marked }) => !marked).length - 1),
      0,
    ),
    marked: deliveries.reduce((sum, each) => sum + copies(each).filter(({ marked }) => marked).length, 0),
    dead: deliveries.filter(({ state }) => state === "dead").length,
    astray: deliveries.filter(each => copies(each).some(({ threadOf }) => threadOf !== each.threadOf)).length,
  };
}
