import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { citing } from "../coverage/citation.ts";
import { hasClockTime } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { dayOf } from "../time/calendar.ts";
import type { RecapRequest } from "./make-recap.ts";
import { passagesOf } from "./passage.ts";
import { postsOn } from "./posts-on.ts";
import { priorsOf, product } from "./priors.ts";
import { shownSpeaker } from "./shown-speaker.ts";
import { type Statement, statementOf } from "./statement.ts";
import type { Timeline, TimelineEntry } from "./timeline.ts";

/** The posts of a window in order of time, a claim each; posts that only point elsewhere are left out. */
export function makeTimeline(store: CoverageStore, story: Story, request: RecapRequest): Timeline {
  const { window, asOf, sources, topics, excludeKinds } = request;
  const query = { story: story.id, from: window.from, to: window.to, asOf, sources, topics, excludeKinds };
  const posts = postsOn(store, story, query);
  const zone = request.zone ?? story.timezone;
  const entries = posts.flatMap(post => entryOf(post, zone)).sort(byTime);
  return { story: story.id, window, entries, searched: { posts: posts.length } };
}

function entryOf(post: AnalysedPost, zone: string): TimelineEntry[] {
  if (post.post.kind === "procedural") return [];
  const statement = bestStatement(post);
  const title = post.post.title;
  const text = statement?.text ?? title;
  if (text === null || text === undefined) return [];
  const { sentence } = statement?.passage ?? {};
  const timed = hasClockTime(post.post);
  const citation = citing(post.post, sentence?.text ?? text);
  return [
    {
      at: timed ? post.post.publishedAt : null,
      day: post.post.publishedAt === null ? null : dayOf(post.post.publishedAt, zone),
      timePrecision: post.post.timePrecision,
      kind: post.post.kind,
      text,
      speaker: shownSpeaker(sentence?.by ?? null, [citation]),
      citation,
    },
  ];
}

/** The post's own claim: of the sentences that stand alone the one its kind, place and wording speak for. */
function bestStatement(post: AnalysedPost): Statement | null {
  const statements = passagesOf([post]).flatMap(passage => statementOf(passage, post, () => false) ?? []);
  const seen = {
    carriers: 1,
    told: "undated",
    unconditioned: false,
    misdated: false,
    offTopic: false,
  } as const;
  const worth = (statement: Statement): number => product(priorsOf(statement, seen));
  return statements.reduce<Statement | null>(
    (best, one) => (best === null || worth(one) > worth(best) ? one : best),
    null,
  );
}

/** By day, within a day first what has a clock time, by time; what has no date at all comes last, in order of the index. */
function byTime(a: TimelineEntry, b: TimelineEntry): number {
  return compare(a.day ?? "9", b.day ?? "9") || compare(a.at ?? "9", b.at ?? "9");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
