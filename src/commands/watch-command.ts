import { Fault } from "../errors.ts";
import { answerCard } from "../message/answer-card.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { watchCard } from "../message/watch-card.ts";
import { WatchReport, WatchView } from "../message/watch-report.ts";
import type { DeliveryStore, TenantId } from "../store/delivery-store.ts";
import type { Watch } from "../store/watch-store.ts";
import { dayOf } from "../time/calendar.ts";
import { formatDate } from "../time/format-time.ts";
import { plusSeconds } from "../time/instant.ts";
import { answerAt } from "./ask-command.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { sentences } from "./problem.ts";
import { refOfQuestion } from "./thread-memory.ts";

/** A reader watches at most so many questions at once. */
const mostWatches = 20;
/** A question is asked for so many seconds, 30 days; then its watch ends without a word. */
const watchedFor = 30 * 86_400;

/** Where a `watch` command is carried out, and for whom. */
export type WatchDesk = {
  desk: Desk;
  delivery: DeliveryStore;
  tenant: TenantId;
  /** Whose watches they are; null: everybody's are seen (the command line). */
  reader: string | null;
  /** Where an answer goes. */
  place: Pick<Watch, "platform" | "channel" | "thread" | "direct">;
};

/** What came of it: a report, or the answer where the coverage has one already. */
export type WatchOutcome = { report: WatchReport; card: Card };

/** Carries out a `watch` command. Throws a `usage` fault with a sentence for the reader where it cannot. */
export function watchCommand(at: WatchDesk, wish: CommandOf<"watch">): WatchOutcome {
  if (wish.act === "add") return add(at, wish);
  return reported(at, wish.act === "list" ? list(at) : remove(at, wish.watch ?? ""));
}

function add(at: WatchDesk, wish: CommandOf<"watch">): WatchOutcome {
  const { desk, delivery, tenant } = at;
  const { story, now, zone } = desk;
  const asked =
    wish.asked === null ? wish.question : (delivery.turnWith(tenant, wish.asked)?.question ?? null);
  if (asked === null)
    throw new Fault(
      "usage",
      (wish.asked === null ? sentences.watchNothing : sentences.watchForgotten)(desk.name),
    );
  // It may have been answered since it was asked, and what is outside is never answered.
  const { answer } = answerAt(desk, { question: asked, window: null });
  if (answer.outcome === "out-of-scope") throw new Fault("usage", answer.text);
  if (answer.outcome === "answered") {
    const notices = [...noticesAt(desk), "The coverage says it already."];
    const card = answerCard(answer, { zone, notices, actions: [], visibility: "private" });
    return { report: { act: "add", watches: [], said: [answer.text] }, card };
  }
  const reader = at.reader ?? "local";
  const watch: Watch = {
    ...{ tenant, reader, id: idOf([tenant, reader, answer.readAs, now]), story: story.id },
    ...{ question: answer.readAs, ...at.place, zone, change: desk.coverage.lastChange() },
    ...{ madeAt: now, endsAt: plusSeconds(now, watchedFor) },
  };
  const outcome = delivery.watches.addWatch(watch, mostWatches);
  if (outcome === "full") throw new Fault("usage", sentences.watchesFull(mostWatches));
  const until = formatDate(dayOf(watch.endsAt, zone));
  const where = whereTold(at, watch);
  const said =
    outcome === "known"
      ? ["You watch that question already."]
      : [`I will tell you ${where} when the coverage says it. I look until ${until}.`];
  return reported(at, { act: "add", watches: outcome === "known" ? [] : [viewOf(watch)], said });
}

function whereTold({ reader }: WatchDesk, { direct, thread }: Watch): string {
  if (reader === null) return "at the terminal of start";
  if (direct) return "by direct message";
  return thread === null ? "here" : "in this thread";
}

function list(at: WatchDesk): WatchReport {
  const { desk, delivery, tenant, reader } = at;
  const whose = { tenant: reader === null ? null : tenant, reader };
  const watches = delivery.watches
    .watches(whose, desk.now)
    .filter(({ story }) => story === desk.story.id)
    .map(viewOf);
  const said =
    watches.length === 0 ? [`No question is watched. Example: ${desk.name}watch add question …?`] : [];
  return { act: "list", watches, said };
}

function remove(at: WatchDesk, typed: string): WatchReport {
  const id = typed.trim().toUpperCase();
  const found = list(at).watches.find(watch => watch.id === id);
  if (found === undefined || !at.delivery.watches.removeWatch(found))
    throw new Fault("usage", sentences.noWatch(typed));
  return { act: "remove", watches: [found], said: [`Removed: “${found.question}”.`] };
}

function reported({ desk, reader }: WatchDesk, report: WatchReport): WatchOutcome {
  const parts = { storyName: desk.story.name, zone: desk.zone, everywhere: reader === null };
  const card = watchCard(report, parts);
  return { report: WatchReport.parse(report), card: { ...card, notices: noticesAt(desk) } };
}

function viewOf(watch: Watch): WatchView {
  return WatchView.strip().parse(watch);
}

/** Five letters and digits: a reader has at most 20 watches at once. */
function idOf(parts: readonly string[]): string {
  return refOfQuestion(JSON.stringify(parts)).slice(0, 5).toUpperCase();
}
