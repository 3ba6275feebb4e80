import { catchUpCommand, takeCatchUp } from "../../../src/commands/catch-up-command.ts";
import type { Desk } from "../../../src/commands/desk.ts";
import { toldCard } from "../../../src/delivery/told-card.ts";
import { blankCard, type Card } from "../../../src/message/card.ts";
import type { CatchUp } from "../../../src/recap/catch-up.ts";
import type { CoverageStore } from "../../../src/store/coverage-store.ts";
import type { DeliveryStore } from "../../../src/store/delivery-store.ts";
import { openCoverageStore } from "../../../src/store/sqlite/coverage-store.ts";
import { openDeliveryStore } from "../../../src/store/sqlite/delivery-store.ts";
import { type Instant, plusSeconds } from "../../../src/time/instant.ts";
import { type VirtualClock, virtualClock } from "../../delivery/simulated-platform.ts";
import { temporaryFolder } from "../../store/temporary-folder.ts";
import { briefingDesk, channels, tenant, weekStart } from "./briefing-desk.ts";
import { sentenceOf } from "./claims.ts";
import { type TownPost, town, townOutlets, type Written } from "./town.ts";
import type { Happening, Week } from "./week.ts";

/** A catch-up as a reader had it, or not. `order` counts all that happened: when it was made, when the platform took it. */
export type HadCatchUp = {
  reader: number;
  made: number;
  taken: number | null;
  catchUp: CatchUp;
  card: Card;
  again: boolean;
};

/** What a week left behind. */
export type WeekPast = {
  coverage: CoverageStore;
  /** Everything that was learnt, in order, with the count of happenings then. */
  learnt: { order: number; written: Written }[];
  /** The briefings that readers saw, by channel, in order. */
  briefings: ReadonlyMap<string, Card[]>;
  catchUps: HadCatchUp[];
  /** Alerts told in a channel: the words, and when. */
  alerts: { channel: string; text: string; at: Instant }[];
  end: Instant;
  close(): void;
};

/** Lives through a week: real stores in a folder of their own, a virtual clock, the delivery as the bot runs it. */
export async function runWeek({ happenings, troubles }: Week): Promise<WeekPast> {
  const folder = temporaryFolder();
  const coverage = openCoverageStore(folder.path);
  const delivery = openDeliveryStore(folder.path, { survives: "crash" });
  const clock = virtualClock(weekStart);
  const briefings = briefingDesk({ coverage, delivery, clock, troubles });
  const learnt: WeekPast["learnt"] = [];
  const alerts: WeekPast["alerts"] = [];
  let order = 0;
  const outlets = townOutlets(coverage, clock, written => learnt.push({ order, written }));
  const readers = readingDesk({ coverage, delivery, clock }, () => order);
  const happen = (happening: Happening): void => {
    const { posts } = outlets;
    const post = "post" in happening ? posts[happening.post % Math.max(1, posts.length)] : undefined;
    if (happening.what === "write") outlets.write(happening);
    if (happening.what === "edit" && post !== undefined) outlets.edit(post, happening);
    if (happening.what === "withdraw" && post !== undefined) outlets.withdraw(post);
    if (happening.what === "look") readers.look(happening.reader, { again: false, taken: happening.taken });
    if (happening.what === "again") readers.look(happening.reader, { again: true, taken: "at once" });
    if (happening.what === "alert" && post !== undefined && !post.withdrawn)
      alerts.push(alert({ coverage, delivery, clock }, post, channels[happening.channel] ?? ""));
  };
  for (const happening of happenings) {
    await briefings.fireUntil(plusSeconds(clock.now(), 60 * happening.after));
    order += 1;
    readers.takeWaiting();
    happen(happening);
  }
  order += 1;
  await briefings.fireUntil(plusSeconds(clock.now(), 86_400));
  return {
    ...{ coverage, learnt, alerts, catchUps: readers.had, briefings: briefings.seen(), end: clock.now() },
    close() {
      delivery.close();
      coverage.close();
      folder.remove();
    },
  };
}

type Stores = { coverage: CoverageStore; delivery: DeliveryStore; clock: VirtualClock };

/** How a reader asks, and whether the platform takes the reply. */
type Look = { again: boolean; taken: "at once" | "later" | "never" };

/** Readers who catch up; replies that are taken later wait until the next happening. */
function readingDesk({ coverage, delivery, clock }: Stores, order: () => number) {
  const had: HadCatchUp[] = [];
  const waiting: (() => void)[] = [];
  const desk = (): Desk => ({
    ...{
      story: town,
      coverage,
      now: clock.now(),
      asOf: null,
      zone: "Europe/London",
      name: "",
      sample: false,
    },
    ...{ lastBriefingAt: null, history: [], context: null, private: true },
  });
  return {
    had,
    takeWaiting: () => {
      for (const take of waiting.splice(0)) take();
    },
    look(reader: number, { again, taken }: Look): void {
      const at = {
        readers: delivery.readers,
        reader: { tenant, reader: `r${reader}` },
        id: `q${order()}`,
      };
      if (again && delivery.readers.lastOffer(at.reader, town.id, clock.now()) === null) return;
      const { catchUps, card } = catchUpCommand([desk()], at, { again, topics: [], length: "full" });
      const [catchUp] = catchUps;
      if (catchUp === undefined) return;
      const each: HadCatchUp = { reader, made: order(), taken: null, catchUp, card, again };
      had.push(each);
      const take = () => {
        takeCatchUp(at, clock.now());
        each.taken = order();
      };
      if (taken === "at once") take();
      if (taken === "later") waiting.push(take);
    },
  };
}

/** Tells a post's first claim in a channel, as an alert does. */
function alert(
  { coverage, delivery, clock }: Stores,
  post: TownPost,
  channel: string,
): WeekPast["alerts"][number] {
  const [first] = post.saying;
  const text = first === undefined ? "" : sentenceOf(first.claim, post.form, first.said);
  const cites = [{ postId: post.id, revision: post.revision, quote: text }];
  const links = [{ outlet: post.source, label: post.source, address: null, cites }];
  const card: Card = { ...blankCard("recap"), lead: { label: null, text, links } };
  const toldAt = clock.now();
  const told = toldCard(
    card,
    {
      ...{
        tenant,
        id: `a ${toldAt}`,
        story: town.id,
        platform: "slack",
        kind: "alert",
        channel,
        thread: null,
      },
      ...{ reader: null, messages: [], schedule: null, dueAt: null, zone: "Europe/London" },
      ...{ change: coverage.lastChange(), toldAt, ref: null },
    },
    false,
  );
  if (told !== null) delivery.reliances.keepTelling(told.telling, told.rests);
  return { channel, text, at: toldAt };
}
