import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { PostKind } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import { termsOf } from "../language/terms.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { datesIn } from "../time/relative-dates.ts";
import { isActivity } from "./activity.ts";
import { writtenAt } from "./announcement.ts";
import type { Background, BackgroundPart } from "./background.ts";
import { backgroundCues } from "./background-cues.ts";
import { backgroundPosts } from "./background-posts.ts";
import { knownNouns } from "./known-nouns.ts";
import type { RecapRequest } from "./make-recap.ts";
import { onStory } from "./on-story.ts";
import { plainPassagesOf } from "./passage.ts";
import { peopleLine } from "./people-line.ts";
import type { Line } from "./recap.ts";
import { type Statement, statementOf } from "./statement.ts";
import { statementLine } from "./statement-line.ts";

/** What is asked of the background: a window, and the filters of a recap. */
export type BackgroundRequest = Pick<RecapRequest, "window" | "asOf" | "zone" | "topics" | "sources">;

type Cued = Exclude<BackgroundPart, "who">;
/** A statement with how much of what the story is about it holds. */
type Weighed = { statement: Statement; terms: ReadonlySet<string>; central: number; earlier: boolean };

/** What explains goes up, what quotes reactions or checks down; a newcomer wants the outlet's own words. */
const byKind: Partial<Record<PostKind, number>> = {
  explainer: 1.6,
  article: 1.25,
  analysis: 1.25,
  recap: 1.1,
  reaction: 0.6,
  verify: 0.5,
  pictures: 0.5,
  video: 0.6,
  procedural: 0,
};
/** The outlet's own statement, against what somebody says; a day before the post's own for how it came here. */
const ownWords = 1.3;
const ofEarlier = 1.6;
/** What may be or ought to be tells nobody what is; a headline tells less than a sentence; shares are of something else. */
const supposed = /\b(?:if|should|must|would|could|may|might|ought|unless)\b/iu;
const ifs = 0.4;
const headline = 0.6;
const sums = 0.4;
/** How fast later sentences of a post lose for what the story is: a post says that first. */
const firstSaysWhat = 0.25;
/** A part's second line of defence: without one of its cues a statement is none of it, but for what the story is. */
const uncued = 0;
const uncuedWhat = 0.5;
/** Fewer words explain little; of a line for a newcomer. */
const fewestWords = 10;
const mostWords = 45;
/** Two lines that share so much of the shorter one's terms say the same. */
const alike = 0.5;
/** Terms in more posts than this share make no two lines alike: they are what the story is about. */
const everywhere = 0.45;
/** Of terms in fewer posts than this share nothing of the story is made. */
const spread = 0.04;

/**
 * Five lines for a newcomer, from what explains, from the newest posts and from the story's first days: each a sentence of
 * the coverage, cited, or none. Nothing comes from outside it.
 */
export function makeBackground(store: CoverageStore, story: Story, request: BackgroundRequest): Background {
  const { window, asOf, sources, topics } = request;
  const zone = request.zone ?? story.timezone;
  const read = backgroundPosts(store, story, { from: window.from, to: window.to, asOf, sources, topics });
  const posts = onStory(read.posts);
  const weighed = weighedIn(posts, story, zone);
  const chosen: Weighed[] = [];
  const lineFor = (part: Cued): Line | null => {
    const best = bestFor(part, weighed, chosen);
    if (best === null) return null;
    chosen.push(best);
    return statementLine(best.statement, [], zone);
  };
  const what = lineFor("what");
  const lines: Readonly<Record<BackgroundPart, Line | null>> = {
    what,
    who: peopleLine(posts),
    how: lineFor("how"),
    stake: lineFor("stake"),
    disputed: lineFor("disputed"),
  };
  return {
    story: story.id,
    window,
    parts: (["what", "who", "how", "stake", "disputed"] as const).map(part => ({ part, line: lines[part] })),
    searched: { posts: read.posts.length, explaining: read.explaining },
  };
}

function weighedIn(posts: readonly AnalysedPost[], story: Story, zone: string): Weighed[] {
  const known = knownNouns(posts);
  const share = sharesOf(posts);
  const own = new Set(termsOf(story.name));
  return plainPassagesOf(posts).flatMap(passage => {
    const post = posts[passage.at];
    const statement = post === undefined ? null : statementOf(passage, post, known);
    if (statement === null || statement.words < fewestWords || statement.words > mostWords) return [];
    if (isActivity(statement.text)) return [];
    const terms = new Set(termsOf(statement.text));
    const held = [...terms].map(term => (share(term) < spread ? 0 : share(term)) * (own.has(term) ? 2 : 1));
    const central = held.reduce((sum, one) => sum + one, 0) / Math.sqrt(statement.words);
    const telling = new Set([...terms].filter(term => share(term) < everywhere));
    return [{ statement, terms: telling, central, earlier: tellsOfEarlier(statement, zone) }];
  });
}

/** In what share of the posts a term stands. */
function sharesOf(posts: readonly AnalysedPost[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { features } of posts) {
    for (const term of new Set(features.sentences.flatMap(({ terms }) => terms)))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return term => (counts.get(term) ?? 0) / Math.max(1, posts.length);
}

function tellsOfEarlier({ text, passage: { post } }: Statement, zone: string): boolean {
  const at = writtenAt(post, zone);
  if (at === null) return false;
  return /\b(?:19|20)\d\d\b/u.test(text) || datesIn(text, at, zone).some(date => date.to < at);
}

function bestFor(part: Cued, weighed: readonly Weighed[], chosen: readonly Weighed[]): Weighed | null {
  let best: Weighed | null = null;
  let most = 0;
  for (const one of weighed) {
    const worth = worthFor(part, one);
    if (worth > most && !chosen.some(other => isAlike(one, other))) [best, most] = [one, worth];
  }
  return best;
}

function worthFor(part: Cued, { statement, central, earlier }: Weighed): number {
  const { post, sentence } = statement.passage;
  const isOwn = sentence.by === null && statement.quoted === 0;
  const cues = statement.text.match(new RegExp(backgroundCues[part].source, "giu"))?.length ?? 0;
  const cued = cues > 0 ? 1 + 0.25 * (Math.min(cues, 3) - 1) : part === "what" ? uncuedWhat : uncued;
  const wantsOwn = part === "what" || part === "how" ? (isOwn ? ownWords : 1 / ownWords) : 1;
  const wantsPast = part === "how" && earlier ? ofEarlier : 1;
  const early = 1 / (1 + (part === "what" ? firstSaysWhat : 0.05) * Math.max(0, sentence.place));
  const plain = part === "stake" || !supposed.test(statement.text) ? 1 : ifs;
  const whole = sentence.role === "title" ? headline : 1;
  const counted = part !== "stake" && sentence.figures.some(({ unit }) => unit === "%") ? sums : 1;
  return central * cued * wantsOwn * wantsPast * early * plain * whole * counted * (byKind[post.kind] ?? 1);
}

function isAlike(a: Weighed, b: Weighed): boolean {
  const shared = [...a.terms].filter(term => b.terms.has(term)).length;
  return shared >= alike * Math.min(a.terms.size, b.terms.size);
}
