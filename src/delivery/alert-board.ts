import type { Post } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { AlertBody, AlertEntry } from "../message/alert-body.ts";
import type { News } from "../recap/news.ts";
import type { Alert, AlertPlace, SubjectWatch } from "../store/alert-store.ts";
import { earlierOf, type Instant, plusSeconds, secondsBetween } from "../time/instant.ts";
import { noticeId } from "./delivery-id.ts";
import { quietUntil } from "./quiet-hours.ts";

/** An alert with its body read. */
export type OpenAlert = { alert: Alert; body: AlertBody; postedId: string | null; isDead: boolean };

/** One place as a look finds it: its watches, and its alerts of the last day. */
export type WatchedPlace = {
  place: AlertPlace;
  zone: string;
  watches: readonly SubjectWatch[];
  alerts: readonly OpenAlert[];
  /** So many alerts of other stories it was told within the last hour. */
  toldBeside: number;
};

/** What alerts of a place are made with. */
export type PlaceParts = {
  news: News | null;
  story: Story;
  now: Instant;
  /** True for a post of a page that had posts before the look. */
  isKnownPage: (post: Post) => boolean;
  /** False for a post that is there no more. */
  stands: (postId: string) => boolean;
  /** So many alerts a place takes in an hour; what is beyond comes in one digest. */
  most: number;
};

/** A place while a look works on it: `board` holds its alerts as they stand by now, by their ids. */
export type AlertBoard = WatchedPlace & PlaceParts & { board: Map<string, OpenAlert> };

/** Older than this in seconds when it is read, a post is for the next briefing. INTERACTION, amendment 13. */
export const tooOld = 3600;
/** A message is not changed after so many seconds: Discord limits edits of those older than an hour. */
export const editedFor = 3300;

/** True while its message can still grow. */
export function isOpen({ alert, isDead }: OpenAlert, now: Instant, seconds: number): boolean {
  if (alert.state === "waiting" || alert.state === "held") return true;
  return (
    alert.state === "told" && !isDead && alert.toldAt !== null && secondsBetween(alert.toldAt, now) <= seconds
  );
}

/** An alert with more to tell: its message follows. */
export function grow({ board }: AlertBoard, open: OpenAlert, entries: AlertEntry[]): void {
  const { alert } = open;
  const grown = alert.state === "told" ? true : alert.grown;
  board.set(alert.id, { ...open, body: { ...open.body, entries }, alert: { ...alert, grown } });
}

/** Gives a claim out: now, at the end of quiet hours, in a digest, or once as many outlets have it as are wanted. */
export function give(desk: AlertBoard, before: Alert | null, entry: AlertEntry): void {
  const { now, watches } = desk;
  const alert = before ?? newAlert(desk, entry);
  const body: AlertBody = { entries: [entry], digest: null };
  if (entry.outlets.length < entry.wanted) {
    const until = plusSeconds(entry.publishedAt ?? entry.readAt, tooOld);
    put(desk, { ...alert, state: "waiting", until }, body);
    return;
  }
  const ends = entry.watches.map(({ id }) => {
    const watch = watches.find(each => each.id === id);
    return watch === undefined ? null : quietUntil(watch.quiet, now, watch.zone);
  });
  const quiet = ends.reduce((a, b) => (a === null || b === null ? null : earlierOf(a, b)), ends[0] ?? null);
  if (quiet !== null) put(desk, { ...alert, state: "held", until: quiet }, body);
  else if (toldInHour(desk) < desk.most) put(desk, told(alert, now), body);
  else {
    if (before !== null) put(desk, { ...alert, state: "dropped", until: null }, body);
    intoDigest(desk, entry);
  }
}

function toldInHour({ board, now, toldBeside }: AlertBoard): number {
  const since = plusSeconds(now, -3600);
  const told = [...board.values()].filter(
    ({ alert, body }) => body.digest !== "storm" && alert.toldAt !== null && alert.toldAt > since,
  );
  return told.length + toldBeside;
}

function intoDigest(desk: AlertBoard, entry: AlertEntry): void {
  const { board, now } = desk;
  const open = [...board.values()].find(each => each.body.digest === "storm" && isOpen(each, now, editedFor));
  if (open !== undefined) grow(desk, open, [...open.body.entries, entry]);
  else put(desk, told(newAlert(desk, entry, "digest"), now), { entries: [entry], digest: "storm" });
}

function put({ board }: AlertBoard, alert: Alert, body: AlertBody): void {
  const { postedId = null, isDead = false } = board.get(alert.id) ?? {};
  board.set(alert.id, { alert, body, postedId, isDead });
}

function told(alert: Alert, now: Instant): Alert {
  return { ...alert, state: "told", toldAt: now, until: null };
}

function newAlert({ place, zone, now }: AlertBoard, { claims }: AlertEntry, what = "alert"): Alert {
  const { tenant, platform, story, channel, direct } = place;
  const [first] = claims;
  const named = [first?.postId ?? "", first?.place ?? 0, now];
  const id = noticeId([what, platform, story, tenant, channel, direct ? "direct" : "channel", ...named]);
  return {
    ...{ tenant, id, story, platform, channel, direct, zone, state: "waiting", madeAt: now },
    ...{ toldAt: null, until: null, body: "", grown: false },
  };
}

/** Watches of the place that run: not snoozed now. */
export function running({ watches, now }: AlertBoard): SubjectWatch[] {
  return watches.filter(({ snoozedUntil }) => snoozedUntil === null || snoozedUntil <= now);
}

/**
 * Quiet hours that are over give out what they held and what still stands, in one message; what waited too long is left to
 * the briefing.
 */
export function release(desk: AlertBoard): void {
  const { board, now, stands } = desk;
  const due = [...board.values()].filter(({ alert: { until } }) => until !== null && until <= now);
  for (const { alert, body } of due.filter(each => each.alert.state === "waiting"))
    put(desk, { ...alert, state: "dropped", until: null }, body);
  const held = due.filter(({ alert }) => alert.state === "held");
  const runs = new Set(running(desk).map(({ id }) => id));
  const wanted = held.flatMap(({ body }) =>
    body.entries.filter(
      ({ watches, claims }) =>
        watches.some(({ id }) => runs.has(id)) && claims.slice(0, 1).every(({ postId }) => stands(postId)),
    ),
  );
  for (const { alert, body } of held) put(desk, { ...alert, state: "dropped", until: null }, body);
  const [first] = wanted;
  if (first === undefined) return;
  put(desk, told(newAlert(desk, first, "held"), now), { entries: wanted, digest: "quiet" });
}
