import { claimKey } from "../analysis/claim-key.ts";
import { longestSharedRun } from "../analysis/longest-shared-run.ts";
import { citing } from "../coverage/citation.ts";
import { hasClockTime, type Post, placeInTime } from "../coverage/post.ts";
import { foldKey } from "../language/fold.ts";
import { termsOf, wordsOf } from "../language/terms.ts";
import type { AlertClaim, AlertEntry } from "../message/alert-body.ts";
import type { CardLine } from "../message/card.ts";
import { linksOf } from "../message/citation-links.ts";
import { shownLine } from "../message/shown-line.ts";
import type { News, NewsClaim } from "../recap/news.ts";
import { quotedRoom } from "../recap/quoted-room.ts";
import type { Teller } from "../recap/tellers.ts";
import { dayOf } from "../time/calendar.ts";
import { bareClock } from "../time/format-time.ts";
import { earlierOf, type Instant } from "../time/instant.ts";

/** What an entry is made with. */
export type EntryParts = { news: News; zone: string; now: Instant };

/** So many further claims of a post are told with its first. */
const mostAlso = 2;
/** What several outlets quote alike is worth a word from so many words on. */
const fewestQuoted = 3;
/** So many differences are told. */
const mostDiffers = 2;

/** A new claim as what readers are alerted to; `also` are further claims of its post, the best first. */
export function alertEntry(
  lead: NewsClaim,
  also: readonly NewsClaim[],
  named: Pick<AlertEntry, "what" | "watches" | "wanted">,
  parts: EntryParts,
): AlertEntry {
  const { news, now } = parts;
  const { post } = lead;
  const added = fitting(lead, also, news);
  const entry: AlertEntry = {
    ...named,
    lead: toldLine(lead, parts),
    also: added.map(claim => toldLine(claim, parts)),
    ...{ since: [], more: 0, claims: [lead, ...added].map(claim => claimOf(claim, news)) },
    ...{ outlet: post.sourceName, tagged: post.kind === "breaking" },
    publishedAt: hasClockTime(post) ? post.publishedAt : null,
    ...{
      change: post.change,
      readAt: now,
      continues: continued(lead, parts),
      outlets: [],
      quoted: null,
      differs: [],
    },
  };
  return withOutlets(entry, lead, parts);
}

/** The entry with every outlet that tells its claim by now, in words of its own. */
export function withOutlets(entry: AlertEntry, lead: NewsClaim, parts: EntryParts): AlertEntry {
  const { news } = parts;
  const tellers = news.tellers(lead);
  const outlets = [...entry.outlets];
  if (outlets.length === 0) outlets.push({ voice: news.rewrites.voiceOf(lead.post), line: null });
  const inOrder = tellers.toSorted((a, b) => (placeInTime(a.post) < placeInTime(b.post) ? -1 : 1));
  for (const teller of inOrder) {
    const voice = news.rewrites.voiceOf(teller.post);
    if (outlets.some(outlet => outlet.voice === voice)) continue;
    outlets.push({ voice, line: outletLine(teller, parts) });
  }
  if (outlets.length === entry.outlets.length) return entry;
  const posts = [lead.post.id, ...tellers.map(({ post }) => post.id)];
  const differs = outlets.length < 2 ? [] : news.differing(lead, posts).slice(0, mostDiffers);
  return {
    ...entry,
    outlets,
    quoted: outlets.length < 2 ? null : quotedByAll(lead, tellers, news),
    differs: differs.map(line => shownLine(line, viewOf(lead.post, parts))),
  };
}

/** A claim by its place, and by a key that knows it in other words. */
export function claimOf(claim: NewsClaim, news: News): AlertClaim {
  const { claim: key, state } = claimKey(news.lineOf(claim));
  return { postId: claim.post.id, place: claim.place, claim: key, state };
}

/** A claim as a message tells it, its speaker first. */
export function toldLine(claim: NewsClaim, parts: EntryParts): CardLine {
  return shownLine(parts.news.lineOf(claim), viewOf(claim.post, parts));
}

function viewOf(post: Post, { zone, now }: EntryParts) {
  return { zone, day: dayOf(post.publishedAt ?? now, zone) };
}

/** How another outlet has the claim, in its words; named by "Guardian, first seen 19:31" where it gives no time. */
function outletLine({ post, sentence }: Teller, parts: EntryParts): CardLine {
  const { news, zone, now } = parts;
  const claim = news.claimAt(post.id, sentence.place);
  const line: CardLine =
    claim === null
      ? {
          label: null,
          text: sentence.role === "title" ? sentence.text : "The same",
          links: linksOf([citing(post, sentence.text)], viewOf(post, parts)),
        }
      : toldLine(claim, parts);
  if (hasClockTime(post)) return line;
  const seen = bareClock(earlierOf(post.knownAt, now), zone);
  return {
    ...line,
    links: line.links.map(link => ({ ...link, label: `${link.label.replace("*", "")}, first seen ${seen}` })),
  };
}

/** Further claims that say something else and fit beside what is quoted of the post already; in the order of the text. */
function fitting(lead: NewsClaim, also: readonly NewsClaim[], news: News): NewsClaim[] {
  const room = quotedRoom([lead.candidate.statement]);
  const taken: NewsClaim[] = [];
  for (const claim of also) {
    if (taken.length >= mostAlso || !room.fits(claim.candidate.statement)) continue;
    if ([lead, ...taken].some(other => news.isSame(other, claim) || news.isSame(claim, other))) continue;
    room.take(claim.candidate.statement);
    taken.push(claim);
  }
  return taken.toSorted((a, b) => a.place - b.place);
}

/** "BBC 19:10": what it goes on from; null where it goes on from nothing. */
function continued(lead: NewsClaim, { news, zone }: EntryParts): string | null {
  const before = news.continues(lead);
  if (before === null || before.publishedAt === null) return null;
  return `${before.sourceName} ${bareClock(before.publishedAt, zone)}`;
}

/** The words that every outlet has in quotation marks; null for fewer than three, or none with a meaning of their own. */
function quotedByAll(lead: NewsClaim, tellers: readonly Teller[], { rewrites }: News): string | null {
  const own = quotedWords(lead.candidate.statement.passage);
  let shared = own;
  const voices = Map.groupBy(tellers, ({ post }) => rewrites.voiceOf(post));
  for (const [voice, passages] of voices) {
    if (voice === rewrites.voiceOf(lead.post)) continue;
    const best = passages
      .map(passage => longestSharedRun(shared.map(foldKey), quotedWords(passage).map(foldKey)))
      .reduce((most, run) => (run.length > most.length ? run : most), { inA: 0, inB: 0, length: 0 });
    shared = shared.slice(best.inA, best.inA + best.length);
  }
  const words = shared.join(" ");
  return shared.length < fewestQuoted || termsOf(words).length === 0 ? null : words;
}

function quotedWords({ sentence }: Pick<Teller, "sentence">): string[] {
  return sentence.quotations.flatMap(({ text }) => wordsOf(text));
}
