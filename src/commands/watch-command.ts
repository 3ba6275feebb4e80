import { Fault } from "../errors.ts";
import { answerCard } from "../message/answer-card.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { watchCard } from "../message/watch-card.ts";
import { SubjectView, WatchReport, WatchView } from "../message/watch-report.ts";
import type { SubjectWatch } from "../store/alert-store.ts";
import type { Watch } from "../store/watch-store.ts";
import { dayOf } from "../time/calendar.ts";
import { formatDate } from "../time/format-time.ts";
import { plusSeconds } from "../time/instant.ts";
import { addSubject, removeSubjects, snoozeSubjects, subjectsHere } from "./alert-command.ts";
import { answerAt } from "./ask-command.ts";
import { noticesAt } from "./desk.ts";
import { sentences } from "./problem.ts";
import { kindMeant } from "./subject-watch.ts";
import { refOfQuestion } from "./thread-memory.ts";
import type { WatchDesk } from "./watch-desk.ts";

/** A reader watches at most so many questions at once. */
const mostWatches = 20;
/** A question is asked for so many seconds, 30 days; then its watch ends without a word. */
const watchedFor = 30 * 86_400;

/** What came of it: a report, or the answer where the coverage has one already. */
export type WatchOutcome = { report: WatchReport; card: Card };

/** Carries out a `watch` command. Throws a `usage` fault with a sentence for the reader where it cannot. */
export async function watchCommand(at: WatchDesk, wish: CommandOf<"watch">): Promise<WatchOutcome> {
  if (wish.act === "list") return reported(at, list(at));
  if (wish.act === "remove") return reported(at, remove(at, wish.watch ?? ""));
  if (wish.act !== "add") return reported(at, snoozeSubjects(at, subjectsNamed(at, wish.watch), wish));
  const kind = kindMeant(at.desk, wish);
  return kind === "question" ? addQuestion(at, wish) : reported(at, await addSubject(at, kind, wish));
}

async function addQuestion(at: WatchDesk, wish: CommandOf<"watch">): Promise<WatchOutcome> {
  if (wish.min !== null || wish.quiet !== null) throw new Fault("usage", sentences.watchOnce());
  const { desk, delivery, tenant } = at;
  const { story, now, zone } = desk;
  const asked =
    wish.asked === null ? wish.question : (delivery.turnWith(tenant, wish.asked)?.question ?? null);
  if (asked === null)
    throw new Fault(
      "usage",
      (wish.asked === null ? sentences.watchNothing : sentences.watchForgotten)(desk.name),
    );
  // What is learnt while it is answered is looked at by its watch.
  const change = desk.coverage.lastChange();
  // It may have been answered since it was asked, and what is outside is never answered.
  const { answer } = await answerAt(desk, { question: asked, window: null });
  if (answer.outcome === "out-of-scope") throw new Fault("usage", answer.text);
  if (answer.outcome === "answered") {
    const notices = [...noticesAt(desk), "The coverage says it already."];
    const card = answerCard(answer, { zone, notices, actions: [], visibility: "private" });
    return { report: { act: "add", watches: [], alerts: [], said: [answer.text] }, card };
  }
  const reader = at.reader ?? "local";
  const where = placeOf(at, wish.to);
  const watch: Watch = {
    ...{ tenant, reader, id: idOf([tenant, reader, answer.readAs, now]), story: story.id },
    ...{
      question: answer.readAs,
      ...where,
      zone: where.direct ? zone : at.place.zone,
      change,
    },
    ...{ madeAt: now, endsAt: plusSeconds(now, watchedFor) },
  };
  const outcome = delivery.watches.addWatch(watch, mostWatches);
  if (outcome === "full") throw new Fault("usage", sentences.watchesFull(mostWatches));
  const until = formatDate(dayOf(watch.endsAt, zone));
  const said =
    outcome === "known"
      ? ["You watch that question already."]
      : [`I will tell you ${whereTold(at, watch)} when the coverage says it. I look until ${until}.`];
  return reported(at, { act: "add", watches: outcome === "known" ? [] : [viewOf(watch)], alerts: [], said });
}

/** Where the answer goes: as the wish says, else as the place has it. */
function placeOf({ place, reader }: WatchDesk, to: CommandOf<"watch">["to"]) {
  const { platform, channel, thread, direct, home } = place;
  if (to === "dm" && reader !== null && place.canTell)
    return { platform, channel: reader, thread: null, direct: true };
  if (to === "channel") return { platform, channel: home, thread: null, direct: false };
  return { platform, channel, thread, direct };
}

function whereTold({ reader }: WatchDesk, { direct, thread }: Watch): string {
  if (reader === null) return "at the terminal of start";
  if (direct) return "by direct message";
  return thread === null ? "here" : "in this thread";
}

function list(at: WatchDesk): WatchReport {
  const { name } = at.desk;
  const { now } = at.desk;
  const watches = questionsOf(at);
  const alerts = subjectsHere(at).map(each => {
    const isSnoozed = each.snoozedUntil !== null && each.snoozedUntil > now;
    return SubjectView.strip().parse({ ...each, snoozedUntil: isSnoozed ? each.snoozedUntil : null });
  });
  const none = watches.length + alerts.length === 0;
  const said = none
    ? [`Nothing is watched. Examples: ${name}watch add breaking, ${name}watch add question …?`]
    : [];
  return { act: "list", watches, alerts, said };
}

/** The reader's watched questions. */
function questionsOf({ desk, delivery, tenant, reader }: WatchDesk): WatchView[] {
  return delivery.watches
    .watches({ tenant: reader === null ? null : tenant, reader }, desk.now)
    .filter(({ story }) => story === desk.story.id)
    .map(viewOf);
}

/** Ends those of these ids; a `usage` fault, with nothing ended, where one is nobody's. */
function remove(at: WatchDesk, typed: string): WatchReport {
  const ids = idsIn(typed);
  const questions = questionsOf(at).filter(({ id }) => ids.includes(id));
  const subjects = subjectsHere(at).filter(({ id }) => ids.includes(id));
  if (ids.length === 0 || questions.length + subjects.length < ids.length)
    throw new Fault("usage", sentences.noWatch(typed));
  const said = [
    ...questions.map(({ question }) => `Removed: “${question}”.`),
    ...removeSubjects(at, subjects),
  ];
  for (const question of questions) at.delivery.watches.removeWatch(question);
  return {
    act: "remove",
    watches: questions,
    alerts: subjects.map(each => SubjectView.strip().parse(each)),
    said,
  };
}

/** Those of these ids; without ids the only one there is. */
function subjectsNamed(at: WatchDesk, typed: string | null): SubjectWatch[] {
  const ids = idsIn(typed ?? "");
  const here = subjectsHere(at);
  const meant = typed === null ? here : here.filter(({ id }) => ids.includes(id));
  if (typed === null && meant.length > 1)
    throw new Fault(
      "usage",
      `Several watches could be meant; give the id of one: ${here.map(({ id }) => id).join(", ")}.`,
    );
  if (here.length === 0 && typed === null) throw new Fault("usage", sentences.watchesNone());
  if (meant.length === 0 || meant.length < ids.length)
    throw new Fault("usage", sentences.noWatch(typed ?? ""));
  return meant;
}

/** The ids as typed, "1a2b3 4C5D6", each once. */
function idsIn(typed: string): string[] {
  return [
    ...new Set(
      typed
        .toUpperCase()
        .split(/[\s,]+/)
        .filter(id => id !== ""),
    ),
  ];
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
