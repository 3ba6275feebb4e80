import { type Citation, citing } from "../coverage/citation.ts";
import type { Story } from "../coverage/story.ts";
import { foldKey } from "../language/fold.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Candidate } from "./candidate.ts";
import { type RecapRequest, shapeOf } from "./make-recap.ts";
import type { Passage } from "./passage.ts";
import { postsOn } from "./posts-on.ts";
import type { Line } from "./recap.ts";
import { type Considered, consider, type RecapShape, recapOf } from "./recap-of.ts";
import { remaining } from "./remaining.ts";
import type { LeftOut, Why } from "./why.ts";
import { whyFactors } from "./why-factors.ts";

/** Most sentences listed as left out because they say the same, and lines listed as next. */
const mostListed = 5;

/** A recap's lines in the order in which a reader counts them, and what they were chosen from. */
type Numbered = { lines: readonly Line[]; considered: Considered };

/**
 * Why a line of the window's recap stands: `line` is its number, its id or some of its words. Also a sentence that made no
 * line can be asked for, by id or words: then it is said why it made none. Null where nothing is meant by it.
 */
export function makeWhy(
  store: CoverageStore,
  story: Story,
  { line, ...request }: RecapRequest & { line: string },
): Why | null {
  const { window, asOf, sources, topics, excludeKinds } = request;
  const query = { story: story.id, from: window.from, to: window.to, asOf, sources, topics, excludeKinds };
  const posts = postsOn(store, story, query);
  const shape = shapeOf(store, story, request);
  const number = /^\d+$/u.test(line) ? Number(line) : null;
  const asked = numberedIn(posts, shape);
  // a number past the end of a standard recap is one of the full recap
  const numbered =
    number !== null && number > asked.lines.length ? numberedIn(posts, { ...shape, length: "full" }) : asked;
  const found = number === null ? lineMeant(line, numbered) : numbered.lines[number - 1];
  if (found === undefined) return null;
  return { story: story.id, window, ...whyOf(found, numbered) };
}

function numberedIn(posts: Parameters<typeof recapOf>[0], shape: RecapShape): Numbered {
  const { lead, bullets } = recapOf(posts, shape);
  return { lines: [...(lead === null ? [] : [lead]), ...bullets], considered: consider(posts, shape) };
}

/** The line of that id or with those words; else what was not chosen. */
function lineMeant(typed: string, { lines, considered }: Numbered): Line | undefined {
  const words = foldKey(typed);
  const meant = (line: Line): boolean => line.id === typed || foldKey(line.text).includes(words);
  if (words === "") return undefined;
  const chosen = lines.find(meant);
  if (chosen !== undefined) return chosen;
  return considered.candidates.map(considered.lineOf).find(meant);
}

function whyOf(line: Line, { lines, considered }: Numbered): Omit<Why, "story" | "window"> {
  const { candidates, claims } = considered;
  const at = lines.findIndex(one => one.id === line.id);
  const numberOf = (candidate: Candidate): number | null => {
    const { id } = considered.lineOf(candidate);
    const place = lines.findIndex(one => one.id === id);
    return place === -1 ? null : place + 1;
  };
  const candidate = candidates.find(one => considered.lineOf(one).id === line.id);
  const rest = remaining(considered, numberOf);
  const own = rest.find(one => one.candidate === candidate);
  const cited = new Set(line.citations.map(({ quote }) => quote));
  const same = candidate === undefined ? [] : claims.repeats(candidate.statement.passage);
  return {
    number: at === -1 ? null : at + 1,
    line,
    factors: [
      ...(own === undefined ? [] : [`not chosen: ${own.reason}`]),
      ...(candidate === undefined ? [] : whyFactors(candidate.priors)),
    ],
    carriedBy: candidate === undefined ? line.citations : carriersOf(candidate, considered),
    leftOut: same
      .filter(passage => !cited.has(passage.sentence.text))
      .slice(0, mostListed)
      .map(passage => leftOut(passage, "says the same")),
    next: rest
      .filter(one => one.candidate !== candidate)
      .slice(0, mostListed)
      .map(one => leftOut(one.candidate.statement.passage, one.reason)),
  };
}

function carriersOf({ statement }: Candidate, { claims }: Considered): Citation[] {
  const passages = [statement.passage, ...claims.carriers(statement.passage)];
  const byPost = new Map(
    passages.toReversed().map(({ post, sentence }) => [post.id, citing(post, sentence.text)]),
  );
  const [first = ""] = passages.map(({ post }) => post.id);
  return [...byPost]
    .sort(([a], [b]) => Number(b === first) - Number(a === first))
    .map(([, citation]) => citation);
}

function leftOut({ post, sentence }: Passage, reason: string): LeftOut {
  return { text: sentence.text, citation: citing(post, sentence.text), reason };
}
