import { sameClaim, sameState } from "../analysis/claim-key.ts";
import { topicsIn } from "../analysis/topics-of.ts";
import { hasClockTime, type Post } from "../coverage/post.ts";
import { AlertBody, type AlertClaim, type AlertEntry } from "../message/alert-body.ts";
import type { News, NewsClaim, NewsPost } from "../recap/news.ts";
import type { KeptAlert, SubjectWatch } from "../store/alert-store.ts";
import { dayOf } from "../time/calendar.ts";
import { secondsBetween } from "../time/instant.ts";
import {
  type AlertBoard,
  editedFor,
  give,
  grow,
  isOpen,
  type OpenAlert,
  type PlaceParts,
  release,
  running,
  tooOld,
  type WatchedPlace,
} from "./alert-board.ts";
import { alertEntry, claimOf, type EntryParts, toldLine, withOutlets } from "./alert-entry.ts";
import { isBy, matches } from "./watch-match.ts";

/** Within so many seconds further posts go on in the same message. INTERACTION 4.7. */
const extendedFor = 600;
/** What a further claim of a post is worth more for each of the story's topics that it is on. */
const onTopic = 0.3;
/** So many posts that went on with a claim are spelled out. */
const mostSince = 3;

/** The alerts of a place that are new or are not what they were. */
export function alertsIn(at: WatchedPlace, parts: PlaceParts): OpenAlert[] {
  const before = new Map(at.alerts.map(each => [each.alert.id, each]));
  const board = new Map(before);
  const desk: AlertBoard = { ...at, ...parts, board };
  if (parts.news !== null) takeNews(desk, parts.news);
  release(desk);
  return [...board.values()].filter(each => before.get(each.alert.id) !== each);
}

function takeNews(desk: AlertBoard, news: News): void {
  const entryParts: EntryParts = { news, zone: desk.zone, now: desk.now };
  for (const open of [...desk.board.values()]) corroborate(desk, open, entryParts);
  for (const fresh of news.fresh) takePost(desk, fresh, entryParts);
}

function takePost(desk: AlertBoard, fresh: NewsPost, parts: EntryParts): void {
  const { news } = parts;
  if (!isTimely(desk, fresh.post)) return;
  const watches = running(desk).filter(({ change }) => fresh.post.change > change);
  const matching = fresh.claims.filter(claim => watches.some(watch => matches(watch, claim, desk.story)));
  // What was told already costs more to find out than whether it matters.
  if (matching.length === 0 && !mayExtend(desk)) return;
  const claims = fresh.claims.filter(claim => !isTold(desk, claim, news));
  if (claims.length === 0 || extended(desk, fresh, claims, parts)) return;
  const wanted = matching.filter(claim => claims.includes(claim) && isNew(claim, news));
  const lead = bestOf(wanted, watches);
  if (lead === undefined) return;
  const matched = watches.filter(watch => matches(watch, lead, desk.story));
  const weighed = (claim: NewsClaim): number =>
    claim.beside * (1 + onTopic * topicsIn(claim.candidate.statement.text, desk.story).length);
  // What was told before is no alert, but belongs to what this post says.
  const also = fresh.claims.filter(claim => claim !== lead).toSorted((a, b) => weighed(b) - weighed(a));
  const first = matched.find(({ kind }) => kind === "breaking") ?? matched[0];
  const entry = alertEntry(
    lead,
    also,
    {
      what: first === undefined ? "" : whatOf(first, lead),
      watches: matched.map(({ id, name }) => ({ id, name })),
      wanted: Math.min(...matched.map(({ outlets }) => outlets)),
    },
    parts,
  );
  give(desk, null, entry);
}

/** True where something was told so lately that further posts go on in its message. */
function mayExtend({ board, now }: AlertBoard): boolean {
  return [...board.values()].some(open => open.alert.state !== "waiting" && isOpen(open, now, extendedFor));
}

/** What stands before a claim: an actor who is named in it needs no naming. */
function whatOf({ kind, name }: SubjectWatch, { candidate }: NewsClaim): string {
  if (kind === "breaking") return "Breaking";
  if (kind === "figure") return "Figure";
  const isNamed = candidate.statement.text.includes(name.split(" ").at(-1) ?? name);
  return kind === "actor" && isNamed ? "" : name;
}

/** The claim that tells most of what its post is about; an actor's own words before what others say of them. */
function bestOf(claims: readonly NewsClaim[], watches: readonly SubjectWatch[]): NewsClaim | undefined {
  const actors = watches.filter(({ kind }) => kind === "actor").map(({ subject }) => subject);
  const own = (claim: NewsClaim): number => (actors.some(actor => isBy(actor, claim)) ? 2 : 1);
  return claims.toSorted((a, b) => b.worth * own(b) - a.worth * own(a) || a.place - b.place)[0];
}

/** A tag makes news of what it stands on; else what was told before by any outlet is none. */
function isNew(claim: NewsClaim, news: News): boolean {
  return (
    claim.post.kind === "breaking" || news.tellers(claim).every(({ post }) => post.change > claim.post.change)
  );
}

/** What was published over an hour ago is no alert; without a clock time it must have come to a page that was read before. */
function isTimely({ now, zone, isKnownPage }: AlertBoard, post: Post): boolean {
  const { publishedAt } = post;
  if (hasClockTime(post) && publishedAt !== null) return secondsBetween(publishedAt, now) <= tooOld;
  if (publishedAt !== null && publishedAt.slice(0, 10) !== dayOf(now, zone)) return false;
  return isKnownPage(post);
}

/** True where this place was told the claim within the day. */
function isTold({ board }: AlertBoard, claim: NewsClaim, news: News): boolean {
  const key = claimOf(claim, news);
  const tellers = news.tellers(claim);
  const isIt = (told: AlertClaim): boolean =>
    (told.postId === key.postId && told.place === key.place) ||
    tellers.some(({ post, sentence }) => post.id === told.postId && sentence.place === told.place) ||
    // One that is too old to be compared by its sentence is known by its key.
    (news.claimAt(told.postId, told.place) === null &&
      sameClaim(key.claim, told.claim) &&
      sameState(key, told));
  return [...board.values()]
    .filter(({ alert }) => alert.state !== "dropped")
    .some(({ body }) => body.entries.some(entry => entry.claims.some(isIt)));
}

/** Other outlets that have the claim by now are put to it; one that waited for them is given out. */
function corroborate(desk: AlertBoard, open: OpenAlert, parts: EntryParts): void {
  const [entry, ...others] = open.body.entries;
  if (entry === undefined || others.length > 0 || !isOpen(open, desk.now, editedFor)) return;
  const first = entry.claims[0];
  const lead = first === undefined ? null : parts.news.claimAt(first.postId, first.place);
  if (lead === null) return;
  const now = withOutlets(entry, lead, parts);
  if (now === entry) return;
  if (open.alert.state !== "waiting") grow(desk, open, [now]);
  // Nobody waits any more for a watch that was stopped or snoozed meanwhile.
  else if (running(desk).some(({ id }) => entry.watches.some(watch => watch.id === id)))
    give(desk, open.alert, now);
}

/** Whether the post goes on with what was just told, and its message with it. One tagged Breaking is an alert of its own. */
function extended(
  desk: AlertBoard,
  { post }: NewsPost,
  claims: readonly NewsClaim[],
  parts: EntryParts,
): boolean {
  if (post.kind === "breaking") return false;
  for (const open of desk.board.values()) {
    const [entry, ...others] = open.body.entries;
    const isGrowing = others.length === 0 && open.alert.state !== "waiting";
    if (entry === undefined || !isGrowing || !isOpen(open, desk.now, extendedFor)) continue;
    const further = claims.filter(claim => goesOn(entry, claim, parts.news));
    const best = further.toSorted((a, b) => b.worth - a.worth)[0];
    if (best === undefined) continue;
    const isShown = entry.since.length < mostSince;
    grow(desk, open, [
      {
        ...entry,
        since: isShown ? [...entry.since, toldLine(best, parts)] : entry.since,
        more: isShown ? entry.more : entry.more + 1,
        claims: [...entry.claims, claimOf(best, parts.news)],
      },
    ]);
    return true;
  }
  return false;
}

/** True for a claim about what the alert tells: alike in its words, or by whom it lets speak, in the same outlet. */
function goesOn(entry: AlertEntry, claim: NewsClaim, news: News): boolean {
  return entry.claims.some(({ postId, place }) => {
    const told = news.claimAt(postId, place);
    if (told === null) return false;
    const [speaker, other] = [told, claim].map(each => each.candidate.statement.passage.sentence.by?.speaker);
    const isSpeech = speaker !== undefined && speaker === other && told.post.source === claim.post.source;
    return isSpeech || news.related(told).includes(claim.candidate.statement.passage);
  });
}

/** The alerts of the last day with their bodies read; one whose body is of another version is left out. */
export function openAlerts(kept: readonly KeptAlert[]): OpenAlert[] {
  return kept.flatMap(({ postedId, isDead, ...alert }) => {
    const body = AlertBody.safeParse(JSON.parse(alert.body)).data;
    return body === undefined ? [] : [{ alert, body, postedId, isDead }];
  });
}
