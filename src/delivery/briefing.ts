import type { Post } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { Card } from "../message/card.ts";
import { recapCard } from "../message/recap-card.ts";
import { makeRecap } from "../recap/make-recap.ts";
import type { Line, Recap } from "../recap/recap.ts";
import type { Update } from "../recap/update.ts";
import type { Fire, Schedule, Told } from "../store/briefing-store.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { BriefingCorrection, Resting } from "../store/reliance-store.ts";
import type { Instant } from "../time/instant.ts";
import type { Window } from "../time/window.ts";
import { briefingTitle, quietSentence } from "./briefing-wording.ts";
import { correctedLedger, correctedSince, toldCorrections } from "./corrected-since.ts";
import { lateNotes } from "./late-notes.ts";
import { newPosts, searchedWindow } from "./new-posts.ts";
import { sourceNotes, sourceStates } from "./source-notes.ts";
import { stoodBefore } from "./stood-before.ts";
import { toldBetween } from "./told-between.ts";
import { untoldRecap } from "./untold-recap.ts";

/** What a briefing is asked to be. */
export type BriefingRequest = {
  schedule: Schedule;
  dueAt: Instant;
  window: Window;
  /** The schedule's last briefing that was posted; null: this is the first. */
  previous: Fire | null;
  /** What the schedule's briefings told so far. */
  told: readonly Told[];
  /** Corrections of what they told that none of them has said yet. */
  corrections: readonly BriefingCorrection[];
  /** What its channel was told since that briefing by alerts and by what was asked for there. @default nothing */
  between?: readonly Resting[];
};

/** A briefing before it is posted. */
export type Briefing = {
  card: Card;
  /** What posting it tells. */
  told: Told[];
  /** True where it says nothing that is new: no new line, and nothing newly wrong with the sources. */
  quiet: boolean;
  /** The coverage's change number it was made from. */
  change: number;
};

/** Makes the briefing that is asked for. */
export type Brief = (request: BriefingRequest) => Promise<Briefing>;

/** What briefings of a story are made of. */
export type BriefingParts = {
  coverage: CoverageStore;
  story: Story;
  /** Said before everything, such as that this is the sample. */
  notices: readonly string[];
  /** When each source was last read, by its id; a source that is not in it is not said to be checked. */
  checkedAt: ReadonlyMap<string, Instant>;
  /** Most lines, the lead among them. @default by the schedule's length */
  most?: number;
};

/** Most lines, the lead among them, by a schedule's length. INTERACTION, amendment 2. */
const mostLines = { line: 1, standard: 7, full: 20 } as const;
/** So few new posts, none of them breaking, are a quiet night even where they make lines: INTERACTION mock-up E. */
const quietPosts = 2;

/** Makes a schedule's briefing: what is new since the one before it, or that nothing is, or that it cannot be known. */
export function makeBriefing(parts: BriefingParts, request: BriefingRequest): Briefing {
  const { coverage, story } = parts;
  const { schedule, told: ledger } = request;
  const window = searchedWindow(request);
  const topics = schedule.topics.length === 0 ? undefined : schedule.topics;
  // Made longer than shown: lines that were told make room for the next.
  const made = makeRecap(coverage, story, {
    window,
    asOf: null,
    zone: schedule.recurrence.zone,
    length: "full",
    topics,
  });
  const { from, to } = window;
  const posts = newPosts(coverage, { story: story.id, from, to, asOf: null, topics }, request);
  const { previous } = request;
  const anew = previous === null || previous.change > coverage.lastChange();
  const isOld = anew ? () => false : stoodBefore(coverage, story.id, previous.change);
  const after = correctedLedger(ledger, request.corrections);
  const most = parts.most ?? mostLines[schedule.length];
  const cut = untoldRecap(ofPosts(made, { posts, isOld }, schedule), after, most);
  const { recap, told, updates } = cut;
  const sources = sourceStates(recap, ledger);
  const breaking = posts.filter(post => post.kind === "breaking").length;
  const untold = [recap.lead, ...recap.bullets, ...recap.differs, ...recap.next].some(line => line !== null);
  const few = posts.length <= quietPosts && breaking === 0 && !sources.blind;
  const late = lateNotes(coverage, posts, request);
  const card = cardOf(parts, request, { recap, updates, breaking, late, quiet: !untold || few });
  return {
    card,
    told: [
      ...told,
      ...sources.told,
      ...toldCorrections(request.corrections, { before: ledger, after, told }),
    ],
    quiet: !untold && !sources.newlyBlind && request.corrections.length === 0,
    change: coverage.lastChange(),
  };
}

/** What is new: posts, and what of them was there before. */
type News = { posts: readonly Post[]; isOld: ReturnType<typeof stoodBefore> };

/** The recap as far as it rests on what is new in these posts, in the parts that a briefing of its length has. */
function ofPosts(recap: Recap, { posts, isOld }: News, { length }: Schedule): Recap {
  const ids = new Set(posts.map(post => post.id));
  const kept = (lines: readonly Line[]): Line[] =>
    lines.filter(line => line.citations.some(citation => ids.has(citation.postId) && !isOld(citation)));
  const [lead = null, ...bullets] = kept([...(recap.lead === null ? [] : [recap.lead]), ...recap.bullets]);
  const sources = recap.searched.sources.map(source => ({
    ...source,
    posts: posts.filter(post => post.source === source.id).length,
  }));
  return {
    ...recap,
    lead,
    bullets,
    differs: length === "line" ? [] : kept(recap.differs),
    next: length === "line" ? [] : kept(recap.next),
    searched: { posts: posts.length, sources },
  };
}

/** What the card says beside the lines. */
type Findings = {
  recap: Recap;
  updates: ReadonlyMap<string, Update>;
  breaking: number;
  late: readonly string[];
  quiet: boolean;
};

function cardOf(parts: BriefingParts, request: BriefingRequest, found: Findings): Card {
  const { recap, updates, breaking, late, quiet } = found;
  const { schedule, window } = request;
  const { zone } = schedule.recurrence;
  const blind = sourceNotes(recap, { zone, dueAt: request.dueAt, checkedAt: parts.checkedAt });
  const quietly = quiet && schedule.whenQuiet !== "full";
  const calm = blind.lead ?? quietSentence(recap.searched.posts, breaking, request);
  // A quiet briefing says so first; what few lines there are follow.
  const bullets = recap.lead === null ? recap.bullets : [recap.lead, ...recap.bullets];
  const shown = quietly || recap.lead === null ? { ...recap, lead: null, bullets } : recap;
  const card = recapCard(plainly(shown), {
    storyName: parts.story.name,
    zone,
    notices: [...parts.notices, ...blind.notices, ...late],
    empty: calm,
    updates,
    marks: toldBetween(recap, request.between ?? [], { dueAt: request.dueAt, zone }),
    actions: [
      {
        label: "Timeline",
        command: {
          verb: "timeline",
          // Instants mean the same in the zone of whoever presses it.
          window: window.from === null ? null : `${window.from} to ${window.to}`,
          asOf: null,
          topics: schedule.topics,
          sources: [],
          show: null,
        },
      },
      { label: "All sources", command: { verb: "sources", asOf: null } },
    ],
  });
  const title = briefingTitle(parts.story.name, request);
  const sections = [...card.sections, ...correctedSince(request.corrections)];
  return { ...card, title, sections, footnotes: [...blind.footnotes, ...card.footnotes] };
}

/** What is blind is said in the briefing's own words, and over a night each outlet pauses: neither is noted at the foot. */
function plainly(recap: Recap): Recap {
  const sources = recap.searched.sources.map(source => ({ ...source, state: "live" as const }));
  return { ...recap, gaps: [], searched: { ...recap.searched, sources } };
}
