import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { sharedSubject } from "./appointment-subject.ts";
import { closingOf } from "./closing-fact.ts";
import type { RecapRequest } from "./make-recap.ts";
import { onStory } from "./on-story.ts";
import { type OpenQuestion, openQuestionsIn } from "./open-question.ts";
import { postsOn } from "./posts-on.ts";
import type { Statement } from "./statement.ts";
import { statementLine } from "./statement-line.ts";
import type { Unknown, Unknowns } from "./unknowns.ts";

/** What is asked of the unknowns: a window, and the filters of a recap. */
export type UnknownsRequest = Pick<RecapRequest, "window" | "asOf" | "zone" | "topics" | "sources">;

/** Two sentences leave the same open when they share so many words and names, and so much of the shorter. */
const same = { together: 3, share: 0.5 };

/**
 * What a window's posts say is not known, was refused or is not verified, each once, newest first; what a later post of the
 * window tells is closed. Only the window is read.
 */
export function makeUnknowns(store: CoverageStore, story: Story, request: UnknownsRequest): Unknowns {
  const { window, asOf, sources, topics } = request;
  const zone = request.zone ?? story.timezone;
  const read = postsOn(store, story, { from: window.from, to: window.to, asOf, sources, topics });
  const posts = onStory(read);
  const outlets = new Set(read.map(({ post }) => post.source)).size;
  const closing = closingOf(posts);
  const unknowns = joined(openQuestionsIn(posts))
    .map(group => unknownOf(group, closing(group[0]), zone))
    .toReversed();
  const byState = (state: Unknown["state"]): Unknown[] => unknowns.filter(one => one.state === state);
  return {
    story: story.id,
    window,
    unknowns: [...byState("open"), ...byState("closed")],
    searched: { posts: read.length, outlets },
  };
}

type Group = [OpenQuestion, ...OpenQuestion[]];

/** The questions by what they leave open, each group begun by its newest telling: that is how things stand. */
function joined(questions: readonly OpenQuestion[]): Group[] {
  const groups: Group[] = [];
  for (const one of questions.toReversed()) {
    const group = groups.find(([newest]) => newest.kind === one.kind && leavesSameOpen(newest, one));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.toReversed();
}

function leavesSameOpen(a: OpenQuestion, b: OpenQuestion): boolean {
  if (a.asked === b.asked) return true;
  const { names, terms, share } = sharedSubject(a.subject, b.subject);
  return names + terms >= same.together && share >= same.share;
}

/** Of several tellings the most exact is the line, of equal ones the newest. */
function unknownOf(group: Group, closed: Statement | null, zone: string): Unknown {
  const best = group.reduce((most, one) => (one.exact > most.exact ? one : most));
  const others = group.filter(one => one !== best);
  const carriers = others.map(({ statement }) => statement.passage);
  const line = statementLine(best.statement, carriers, zone);
  return {
    id: line.id,
    kind: best.kind,
    who: best.who,
    line,
    state: closed === null ? "open" : "closed",
    closed: closed === null ? null : statementLine(closed, [], zone),
  };
}
