import type { Post } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { Log } from "../log.ts";
import { type News, newsSince } from "../recap/news.ts";
import type { AlertStart, AlertStore } from "../store/alert-store.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Clock } from "../time/clock.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import { editedFor, type WatchedPlace } from "./alert-board.ts";
import { alertMessages, type MessageParts } from "./alert-message.ts";
import { alertsIn, openAlerts } from "./alert-place.ts";
import type { Poster } from "./poster.ts";

/** What alerts are found and told with. */
export type AlertParts = {
  coverage: CoverageStore;
  story: Story;
  store: AlertStore;
  /** The platforms that are connected: a watch of another one waits. */
  posters: readonly Poster[];
  /** What each message says first: that it rests on the sample. */
  notices: readonly string[];
  /** Names the story in each message, where the bot has several; null: there is one. */
  storyName: string | null;
  /** So many alerts a place takes in an hour; what is beyond comes in one digest. */
  most: number;
  /** True where alerts come without a sound, on platforms that can do that. */
  silent: boolean;
  clock: Clock;
  log: Log;
};

/**
 * Looks what is new since the last look, and puts the alerts that follow into the outbox, or edits of those that grew. A
 * look is one transaction a platform, so that a crash tells nothing twice and loses nothing. Cheap where nothing was learnt.
 */
export function tellAlerts(parts: AlertParts): void {
  const { coverage, story, clock } = parts;
  // Platforms that were looked at together have the same news.
  const known = new Map<string, News | null>();
  const newsOf = (was: number, tagged: boolean): News | null => {
    const key = `${was} ${tagged}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const now = clock.now();
    const news = newsSince(coverage, story, { change: was, now, zone: story.timezone, tagged });
    known.set(key, news);
    return news;
  };
  for (const poster of parts.posters) {
    try {
      lookFor(parts, poster, newsOf);
    } catch (error) {
      // Nothing of that look is written: the next beat looks again, and the other platforms have theirs.
      parts.log.error("a look for alerts failed", { platform: poster.name, story: parts.story.id, error });
    }
  }
}

type NewsOf = (was: number, tagged: boolean) => News | null;

function lookFor(parts: AlertParts, poster: Poster, newsOf: NewsOf): void {
  const { coverage, story, store, clock, log } = parts;
  const place = { platform: poster.name, story: story.id };
  const now = clock.now();
  const change = coverage.lastChange();
  const kept = store.alertStart(place, now);
  const was = startOf(kept, change);
  const start = asOfIndex(kept, change);
  if (start.watches.length === 0 && start.alerts.length === 0) return;
  if (was === change && start.change !== null && !isDue(start, now)) return;
  const news = was === change ? null : newsOf(was, isForTaggedAlone(start, now));
  const isKnownPage = knownPages(coverage, story, was, now);
  const stands = (id: string): boolean => coverage.post(story.id, id, null)?.withdrawnAt === null;
  const given = { news, story, now, isKnownPage, stands, most: parts.most };
  const grown = placesOf(start).flatMap(at => {
    try {
      return alertsIn(at, given);
    } catch (error) {
      // What cannot be told in one place is left out there, and stops no other.
      log.error("alerts of one place failed", { ...place, tenant: at.place.tenant, error });
      return [];
    }
  });
  const making: MessageParts = { ...parts, poster, change, now };
  const made = alertMessages([...grown, ...waitingEdits(start, grown)], making);
  const taken = store.takeAlerts({ ...place, n: start.n, change, at: now, ...made });
  if (made.notices.length > 0) log.info("alerts to tell", { ...place, messages: made.notices.length, taken });
}

/** An index that was made anew counts its changes from the start: watches from before it have seen none of it. */
function asOfIndex(start: AlertStart, last: number): AlertStart {
  const watches = start.watches.map(watch => (watch.change > last ? { ...watch, change: 0 } : watch));
  return { ...start, watches };
}

/** True where only posts tagged Breaking are waited for, and nothing that was told may still grow. */
function isForTaggedAlone({ watches, alerts }: AlertStart, now: Instant): boolean {
  return (
    watches.every(({ kind }) => kind === "breaking") &&
    alerts.every(
      ({ state, toldAt }) =>
        state === "dropped" || (toldAt !== null && toldAt < plusSeconds(now, -editedFor)),
    )
  );
}

/** From where to read: the last look; before the first one, what no watch could have seen. */
function startOf({ change, watches }: AlertStart, last: number): number {
  const was = change ?? Math.min(last, ...watches.map(watch => watch.change));
  // An index that was made anew counts its changes from the start: what is in it is no news.
  return Math.min(was, last);
}

/** True where the clock alone has something to do. */
function isDue({ alerts }: AlertStart, now: Instant): boolean {
  return alerts.some(
    ({ until, grown, postedId, isDead }) =>
      (until !== null && until <= now) || (grown && (postedId !== null || isDead)),
  );
}

/** Whether a post's page had posts before the look: only then what comes to it without a time has come now. */
function knownPages(
  coverage: CoverageStore,
  story: Story,
  was: number,
  now: Instant,
): (post: Post) => boolean {
  let pages: Set<string> | null = null;
  return ({ pageUrl, source }) => {
    pages ??= new Set(
      coverage
        .posts({ story: story.id, from: plusSeconds(now, -knownFor), to: null, asOf: null })
        .filter(({ change }) => change <= was)
        .map(post => post.pageUrl ?? post.source),
    );
    return pages.has(pageUrl ?? source);
  };
}

/** A page without a post in so many seconds, two days, is one that is read anew. */
const knownFor = 172_800;

/** Each channel, or reader, with its watches and alerts. */
function placesOf({ watches, alerts, beside }: AlertStart): WatchedPlace[] {
  const keyOf = ({ tenant, channel, direct }: { tenant: string; channel: string; direct: boolean }) =>
    JSON.stringify([tenant, channel, direct]);
  const open = Map.groupBy(openAlerts(alerts), ({ alert }) => keyOf(alert));
  const watching = Map.groupBy(watches, keyOf);
  const others = Map.groupBy(beside, keyOf);
  return [...new Set([...watching.keys(), ...open.keys()])].flatMap(key => {
    const [own, made] = [watching.get(key) ?? [], open.get(key) ?? []];
    const place = own[0] ?? made[0]?.alert;
    const toldBeside = others.get(key)?.length ?? 0;
    return place === undefined ? [] : [{ place, zone: place.zone, watches: own, alerts: made, toldBeside }];
  });
}

/** Alerts that grew before and whose message is known, or dead, only now. */
function waitingEdits(start: AlertStart, grown: ReturnType<typeof openAlerts>) {
  const ids = new Set(grown.map(({ alert }) => alert.id));
  return openAlerts(start.alerts.filter(alert => alert.grown && !ids.has(alert.id)));
}
