import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { topicsOf } from "../analysis/topics-of.ts";
import type { Story } from "../coverage/story.ts";
import { foldKey } from "../language/fold.ts";
import { sentencesOf } from "../language/sentences.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { dayOf } from "../time/calendar.ts";
import { formatDate } from "../time/format-time.ts";
import { bestQuotation } from "./best-quotation.ts";
import type { Brief, BriefLine, BriefPart } from "./brief.ts";
import { carriedName } from "./carried-name.ts";
import { coverageState } from "./coverage-state.ts";
import { makeNext } from "./make-next.ts";
import { makePositions } from "./make-positions.ts";
import { type RecapRequest, shapeOf } from "./make-recap.ts";
import { makeUnknowns } from "./make-unknowns.ts";
import type { PlannedEvent } from "./next.ts";
import { onStory } from "./on-story.ts";
import type { Positions, Stance } from "./positions.ts";
import { postsOn } from "./posts-on.ts";
import type { Line } from "./recap.ts";
import { recapOf } from "./recap-of.ts";
import type { Unknown } from "./unknowns.ts";

/** What is asked of a brief: a window, and the filters of a recap. */
export type BriefRequest = Pick<RecapRequest, "window" | "asOf" | "zone" | "topics" | "sources">;

/** Statements of where it stands, of the main topic, of what is open and of what comes, at most. */
const most = { stands: 3, positions: 6, silent: 4, open: 3, next: 4 };
/** A longer line of what is open, in words, would leave no room for the others. */
const longestOpen = 48;
/** So many of the topics with most posts are looked at for positions, until one has two clear stands. */
const topicsTried = 3;
/** From this many clear stands on it is a list of positions. */
const fewestStands = 2;

/**
 * A page for somebody in a hurry over a window: every line cited; its parts are those of the other verbs, so that the page
 * says nothing that they do not. Only the window is read.
 */
export function makeBrief(store: CoverageStore, story: Story, request: BriefRequest): Brief {
  const { window, asOf, sources, topics } = request;
  const zone = request.zone ?? story.timezone;
  const posts = postsOn(store, story, { from: window.from, to: window.to, asOf, sources, topics });
  const { lead, bullets } = recapOf(posts, shapeOf(store, story, request));
  const told = [...(lead === null ? [] : [lead]), ...bullets];
  const positions = positionsOf(store, story, request, { posts, told });
  const events = makeNext(store, story, request).events.filter(({ state }) => state === "ahead");
  const open = openLines(store, story, request);
  const stands = positions === null ? null : positionsPart(positions);
  const elsewhere = [...events.map(({ line }) => line), ...open, ...(stands?.lines ?? [])];
  const own = told.filter(line => !isList(line));
  const fresh = own.filter(line => !elsewhere.some(other => repeats(line, other)));
  const standing = (fresh.length === 0 ? own : fresh).slice(0, most.stands);
  const printed = [...standing, ...(stands?.lines ?? [])].map(({ text }) => text);
  const parts = [
    partOf(
      "Where it stands",
      standing.map((line, n) => lineOf(line, [0, 6, 9][n] ?? 9)),
    ),
    stands,
    partOf("Quote", quoteLines(onStory(posts), printed)),
    partOf("Open", open),
    ...eventParts(events, dayOf(window.to, zone)),
  ];
  const state = coverageState(store, story, { window, asOf, sources, posts: posts.map(({ post }) => post) });
  return {
    story: story.id,
    window,
    newestAt:
      state.searched.sources
        .flatMap(({ newestAt }) => newestAt ?? [])
        .toSorted()
        .at(-1) ?? null,
    parts: parts.filter(part => part !== null).filter(({ lines }) => lines.length > 0),
    searched: state.searched,
  };
}

function partOf(heading: string, lines: BriefLine[]): BriefPart {
  return { heading, lines, silent: [] };
}

/** A line with its speaker before the words, where they do not say who speaks. */
function lineOf({ text, speaker, citations, kind }: Line, rank: number): BriefLine {
  const name = speaker === null ? null : carriedName(speaker, citations);
  const said = name === null || namedIn(text, name) ? text : `${name}: ${text}`;
  return { text: kind === "analysis" ? `Analysis: ${said}` : said, short: null, citations, rank };
}

function namedIn(text: string, name: string): boolean {
  return foldKey(text).includes(foldKey(name.split(" ").at(-1) ?? name));
}

/** True for the recap's line that sets several actors' stands side by side. */
function isList({ why }: Line): boolean {
  return why["actors"] !== undefined;
}

/** True where two lines rest on the same words of the same post. */
function repeats(a: Pick<Line, "citations">, b: Pick<Line, "citations">): boolean {
  return a.citations.some(
    ({ postId, quote }) => postId === b.citations[0]?.postId && quote === b.citations[0]?.quote,
  );
}

/** The positions on the topic that is asked for, on which the recap found most stands, or that most posts have. */
function positionsOf(
  store: CoverageStore,
  story: Story,
  { window, asOf, zone, sources, topics }: BriefRequest,
  { posts, told }: { posts: readonly AnalysedPost[]; told: readonly Line[] },
): Positions | null {
  const listed = told.find(isList)?.id.split(".").at(-1);
  const counts = Map.groupBy(
    posts.flatMap(({ post }) => topicsOf(post, story)),
    id => id,
  );
  const carried = [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([id]) => id);
  const tried = [...new Set([...(topics ?? []), ...(listed === undefined ? [] : [listed]), ...carried])];
  for (const topic of tried.slice(0, topicsTried)) {
    const made = makePositions(store, story, { topic, window, asOf, zone, sources });
    const clear = made.rows.filter(({ stance }) => stance !== "said").flatMap(({ stands }) => stands);
    if (clear.length >= fewestStands) return made;
  }
  return null;
}

const stances: Readonly<Record<Stance, string>> = {
  firm: "Firm",
  conditional: "Conditional",
  open: "Open, not ruled out",
  no: "No",
  "too early": "Too early",
  said: "Said",
};

/** The clear stands, the stance before each; who is named and not quoted stands behind them. */
function positionsPart({ topic, rows, silent }: Positions): BriefPart {
  const clear = rows.filter(({ stance }) => stance !== "said");
  const lines = clear.flatMap(({ stance, stands }) =>
    stands.map((stand, n) => {
      const { text, citations } = lineOf(stand.line, 0);
      const label = n === 0 ? `${stances[stance]}: ` : "";
      const name = carriedName(stand.name, stand.line.citations);
      const short = name === null || bound.has(stance) ? null : `${label}${name}`;
      return { text: `${label}${text}`, short, citations, rank: stand.headlineOnly ? 5 : n === 0 ? 2 : 4 };
    }),
  );
  return {
    heading: topic,
    lines: lines.slice(0, most.positions),
    silent: silent.slice(0, most.silent).map(({ name }) => name),
  };
}

/** Stances that say nothing without their words. */
const bound: ReadonlySet<Stance> = new Set(["firm", "conditional"]);

function quoteLines(posts: readonly AnalysedPost[], said: readonly string[]): BriefLine[] {
  const found = bestQuotation(posts, said);
  if (found === null) return [];
  return [{ text: `${found.speaker}: “${found.words}”`, short: null, citations: found.citations, rank: 7 }];
}

/** The newest that is not known, the newest that was refused, then others: what fits into a page. */
function openLines(store: CoverageStore, story: Story, request: BriefRequest): BriefLine[] {
  const open = makeUnknowns(store, story, request)
    .unknowns.filter(({ state }) => state === "open")
    .flatMap(unknown => openLine(unknown) ?? []);
  const firsts = (["unknown", "refused"] as const).flatMap(kind => open.find(one => one.kind === kind) ?? []);
  return [...firsts, ...open.filter(one => !firsts.includes(one))]
    .slice(0, most.open)
    .map(({ text, citations }, n) => ({ text, short: null, citations, rank: [1, 3, 11][n] ?? 11 }));
}

/** An unknown in as many words as a page has room for: of a question and its refusal the question; null where it is longer. */
function openLine({
  kind,
  who,
  line,
}: Unknown): (Pick<BriefLine, "text" | "citations"> & Pick<Unknown, "kind">) | null {
  const { text, citations } = line;
  // the outlet's own words have the outlet behind them
  const name = carriedName(who, citations);
  const said = name === null || namedIn(text, name) ? text : `${name}: ${text}`;
  const fits = (words: string): boolean => words.split(/\s+/u).length <= longestOpen;
  if (fits(said)) return { kind, text: said, citations };
  // question and refusal are two sentences of the line, and two of its citations
  const [question] = kind === "refused" && citations.length > 1 ? sentencesOf(text) : [];
  if (question === undefined || !fits(question.text)) return null;
  return { kind, text: `Asked, not answered: ${question.text}`, citations };
}

/** What comes on the day of the window's end, and what comes later. */
function eventParts(events: readonly PlannedEvent[], today: string): BriefPart[] {
  const shown = events.slice(0, most.next).map((event, n) => ({ event, rank: [3, 6, 8, 10][n] ?? 10 }));
  const line = ({ event, rank }: (typeof shown)[number]): BriefLine => {
    const { text, citations } = lineOf(event.line, rank);
    const { day, to, time } = event.on;
    const until = to === undefined ? "" : ` to ${formatDate(to, { weekday: true })}`;
    const when =
      `${day === today ? "" : formatDate(day, { weekday: true })}${until}${time === null ? "" : ` ${time}`}`.trim();
    return { text: when === "" ? text : `${when}: ${text}`, short: null, citations, rank };
  };
  const isToday = ({ event }: (typeof shown)[number]): boolean =>
    event.on.day === today && event.on.to === undefined;
  return [
    partOf("Today", shown.filter(isToday).map(line)),
    partOf("Next", shown.filter(one => !isToday(one)).map(line)),
  ];
}
