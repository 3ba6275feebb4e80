import { alertCard } from "../message/alert-card.ts";
import type { Card } from "../message/card.ts";
import { markedCard } from "../message/card-lines.ts";
import type { Alert, AlertLook, AlertStore } from "../store/alert-store.ts";
import type { Notice, Reliance, Telling } from "../store/reliance-store.ts";
import { type Instant, plusSeconds, secondsBetween } from "../time/instant.ts";
import { editedFor, type OpenAlert } from "./alert-board.ts";
import { noticeId, refOf } from "./delivery-id.ts";
import type { Poster } from "./poster.ts";
import { toldCard } from "./told-card.ts";

/** What messages of alerts are made with. */
export type MessageParts = {
  store: AlertStore;
  poster: Poster;
  notices: readonly string[];
  storyName: string | null;
  most: number;
  silent: boolean;
  change: number;
  now: Instant;
};

/** An alert that could not be posted for so many seconds is none any more: the briefing has it. */
const triedFor = 3600;
/** A digest of what quiet hours held is worth sending for longer, six hours. */
const triedAfterQuiet = 21_600;

/** So many lines stand below the first at most. */
const mostLines = 12;

type Made = Pick<AlertLook, "alerts" | "notices" | "told">;

/** What a look writes of these alerts: themselves, and for new or grown ones the message and what it rests on. */
export function alertMessages(alerts: readonly OpenAlert[], parts: MessageParts): Made {
  const made = alerts.map(each => messageOf(each, parts));
  return {
    alerts: made.map(({ alert }) => alert),
    notices: made.flatMap(({ notice }) => notice ?? []),
    told: made.flatMap(({ told }) => told ?? []),
  };
}

type Message = { alert: Alert; notice?: Notice; told?: AlertLook["told"][number] };

function messageOf(open: OpenAlert, parts: MessageParts): Message {
  const { body, postedId, isDead } = open;
  const alert: Alert = { ...open.alert, body: JSON.stringify(body) };
  if (alert.state !== "told" || alert.toldAt === null) return { alert };
  if (alert.toldAt === parts.now && postedId === null && !isDead) return posted(alert, open, parts);
  if (!alert.grown) return { alert };
  const isLate = isDead || secondsBetween(alert.toldAt, parts.now) > editedFor;
  if (isLate || parts.poster.edit === null) return { alert: { ...alert, grown: false } };
  // Its first message is still on its way.
  return postedId === null ? { alert } : edited(alert, { ...open, postedId }, parts);
}

function posted(alert: Alert, { body }: OpenAlert, parts: MessageParts): Message {
  const { poster, now } = parts;
  const { tenant, id, platform, channel, direct } = alert;
  const card = cardOf(alert, body, parts);
  const told = tellingOf(alert, { card, body }, parts);
  const tried = body.digest === "quiet" ? triedAfterQuiet : triedFor;
  return {
    // It shows all that there is.
    alert: { ...alert, grown: false },
    notice: {
      ...{ tenant, id, kind: direct ? "direct" : "notice", platform, channel, threadOf: null, changes: null },
      ...{ payload: poster.prepare(card, refOf(id))[0] ?? "", giveUpAt: plusSeconds(now, tried) },
    },
    ...(told === null ? {} : { told }),
  };
}

function edited(
  alert: Alert,
  { body, postedId }: OpenAlert & { postedId: string },
  parts: MessageParts,
): Message {
  const { store, poster, now } = parts;
  const { tenant, id, platform, channel, direct } = alert;
  const card = cardOf(alert, body, parts);
  const told = tellingOf(alert, { card, body }, parts);
  const rests = told === null ? [] : restsNow(told.rests, store.alertRests(alert));
  const marks = new Map(rests.flatMap(({ line, mark }) => (mark === null ? [] : [[line, mark] as const])));
  const payload = poster.prepare(markedCard(card, marks), refOf(id))[0] ?? "";
  return {
    alert: { ...alert, grown: false },
    notice: {
      ...{ tenant, id: noticeId(["alert-edit", id, payload]), kind: direct ? "direct-edit" : "edit" },
      ...{ platform, channel, threadOf: null, changes: postedId, payload },
      giveUpAt: plusSeconds(now, triedFor),
    },
    ...(told === null ? {} : { told: { ...told, rests } }),
  };
}

/** The card with as many lines as fit into one message: only that can be edited in place. */
function cardOf({ zone, toldAt, direct }: Alert, body: OpenAlert["body"], parts: MessageParts): Card {
  const { notices, storyName, most, silent, now, poster } = parts;
  const made = (lines: number): Card =>
    alertCard(body, { notices, storyName, zone, toldAt: toldAt ?? now, most, direct, silent, lines });
  for (let lines = mostLines; lines > 1; lines -= 1) {
    const card = made(lines);
    if (poster.prepare(card, refOf("")).length === 1) return card;
  }
  return made(1);
}

/** What the message tells and rests on: of an alert that grew it takes the place of what was kept before. */
function tellingOf(
  { tenant, id, story, platform, channel, direct, zone, toldAt }: Alert,
  { card, body }: { card: Card; body: OpenAlert["body"] },
  { change, now }: MessageParts,
): { telling: Telling; rests: Reliance[] } | null {
  return toldCard(
    card,
    {
      ...{ tenant, id, story, platform, kind: "alert", channel, thread: null, messages: [], zone },
      // It was told once the platform has taken the message with that id.
      ...{ reader: direct ? channel : null, schedule: id, dueAt: toldAt, ref: refOf(id) },
      // What was held, or grew, may have been corrected since it was read.
      ...{ change: Math.min(change, ...body.entries.map(entry => entry.change)), toldAt: toldAt ?? now },
    },
    direct,
  );
}

/** Reliances of the grown message: what was corrected in its lines since stays corrected. */
function restsNow(made: readonly Reliance[], kept: readonly Reliance[]): Reliance[] {
  const left = [...kept];
  return made.map(rest => {
    const at = left.findIndex(
      ({ postId, outlet, label, line }) =>
        postId === rest.postId && outlet === rest.outlet && label === rest.label && line <= rest.line,
    );
    const [same] = at < 0 ? [] : left.splice(at, 1);
    if (same === undefined || same.mark === null) return rest;
    const { said, revision, quote, state, mark } = same;
    return { ...rest, said, revision, quote, state, mark };
  });
}
