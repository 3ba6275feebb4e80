import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { type ComparedFigure, comparedFigure, differsFrom, isSameFigure } from "../analysis/same-figure.ts";
import type { ToldFigure } from "../analysis/told-figure.ts";
import { toldFigures } from "../analysis/told-figures.ts";
import { topicsIn, topicsOf } from "../analysis/topics-of.ts";
import { type Citation, citing } from "../coverage/citation.ts";
import type { Post } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import { termsOf } from "../language/terms.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { CitedFigure, Figures } from "./figures.ts";
import type { RecapRequest } from "./make-recap.ts";
import { postsOn } from "./posts-on.ts";
import type { Line } from "./recap.ts";
import { shownSpeaker } from "./shown-speaker.ts";

/** CONTRACT: at most three citations a line. */
const mostCitations = 3;
/** Figures with one unit and one word of their subject that are compared; beyond it a window is a statistic. */
const mostCompared = 400;

type Group = {
  id: string;
  post: Post;
  first: ComparedFigure;
  topics: string[];
  same: { post: Post; told: ToldFigure }[];
  differing: Set<string>;
};

/**
 * The figures that the posts of a window tell, newest first: roundings of one number are one figure, cited wherever it is
 * told; other numbers for the same subject and measure name each other.
 */
export function makeFigures(store: CoverageStore, story: Story, request: RecapRequest): Figures {
  const { window, asOf, sources, topics, excludeKinds } = request;
  const query = { story: story.id, from: window.from, to: window.to, asOf, sources, topics, excludeKinds };
  const posts = postsOn(store, story, query);
  const zone = request.zone ?? story.timezone;
  const groups = groupsOf(posts, story, zone);
  return {
    story: story.id,
    window,
    figures: groups.map(figureOf),
    searched: { posts: posts.length },
  };
}

function groupsOf(posts: readonly AnalysedPost[], story: Story, zone: string): Group[] {
  const groups: Group[] = [];
  const near = new Map<string, Group[]>();
  for (const analysed of posts.toReversed()) {
    if (analysed.post.kind === "procedural") continue;
    const ofPost = topicsOf(analysed.post, story);
    for (const told of toldFigures(analysed, zone)) {
      const one = comparedFigure(told);
      const keys = [...one.subject].map(stem => `${one.unit} ${stem}`);
      const others = [...new Set(keys.flatMap(key => near.get(key) ?? []))].slice(-mostCompared);
      const same = others.find(({ first }) => isSameFigure(first, one));
      if (same !== undefined) {
        same.same.push({ post: analysed.post, told });
        continue;
      }
      const own = topicsIn(told.sentence.text, story);
      const id = `${analysed.post.id}.${told.sentence.place < 0 ? "title" : told.sentence.place + 1}.${told.figure.start}`;
      const group: Group = {
        id,
        post: analysed.post,
        first: one,
        topics: own.length > 0 ? own : ofPost,
        same: [],
        differing: new Set(),
      };
      for (const other of others.filter(({ first }) => differsFrom(first, one))) {
        other.differing.add(id);
        group.differing.add(other.id);
      }
      groups.push(group);
      for (const key of keys) near.set(key, [...(near.get(key) ?? []), group]);
    }
  }
  return groups;
}

function figureOf({ id, post, first, topics, same, differing }: Group): CitedFigure {
  const { told } = first;
  const { figure } = told;
  const citations = citationsOf(post, told);
  const speaker = shownSpeaker(told.speaker, citations);
  return {
    id,
    subject: told.subject,
    measure: told.measure,
    value: figure.value,
    to: figure.to ?? null,
    unit: figure.unit,
    qualifier: figure.qualifier ?? null,
    asOf: told.asOf,
    basis: told.basis,
    speaker,
    isChart: told.isChart,
    topics,
    line: lineOf(id, told, { citations, speaker, posts: same.length + 1 }),
    same: same.flatMap(other => citationsOf(other.post, other.told).slice(0, 1)),
    differing: [...differing],
  };
}

/** The sentence of the figure, then what gives a part that the sentence has not: another sentence of the post, its title. */
function citationsOf(post: Post, told: ToldFigure): Citation[] {
  const quotes = [told.sentence.text, ...told.support];
  return [...new Set(quotes)].slice(0, mostCitations).map(quote => citing(post, quote));
}

function lineOf(
  id: string,
  told: ToldFigure,
  { citations, speaker, posts }: { citations: Citation[]; speaker: string | null; posts: number },
): Line {
  return {
    id,
    text: textOf(told, speaker),
    kind: "figure",
    speaker,
    citations,
    why: { posts },
    whyText: posts === 1 ? "one post tells it" : `${posts} posts tell it`,
  };
}

/** A whole sentence stands for itself, its speaker before it where it names none; else the label and the clause. */
function textOf(told: ToldFigure, speaker: string | null): string {
  const { sentence, excerpt, subject } = told;
  const whole = sentence.text.replace(/[.,;\s]+$/u, "");
  if (excerpt === whole) {
    const surname = speaker?.split(" ").at(-1) ?? "";
    return speaker === null || whole.includes(surname) ? whole : `${speaker}: ${whole}`;
  }
  const startsWithSubject = subject !== "" && excerpt.startsWith(`${subject} `);
  const label = labelOf(startsWithSubject ? { subject: "" } : told, speaker);
  return `${label}: ${saidOf(told)}`.replace(/^: /u, "");
}

/** Who says it, and of what: the speaker before the number. */
function labelOf({ subject }: Pick<ToldFigure, "subject">, speaker: string | null): string {
  if (speaker === null || speaker === subject || /^(?:he|she|they|it|i|we)$/iu.test(speaker)) return subject;
  return subject === "" ? speaker : `${speaker} on ${subject}`;
}

/** The clause in its own words; what of basis, measure and date stands elsewhere in the post comes after it in brackets. */
function saidOf({ excerpt, basis, measure, asOf }: ToldFigure): string {
  const held = new Set(termsOf(excerpt));
  const isOutside = (part: string): boolean => {
    const terms = termsOf(part);
    return terms.filter(term => !held.has(term)).length * 2 > terms.length;
  };
  // a measure may have brackets of its own: "exempt (the fiscal rules)"
  const parts = [basis ?? "", ...measure.split(/[()]/u), asOf?.words ?? ""].map(part => part.trim());
  // a headline's question says what is asked, not what is told
  const added = parts.filter(part => isOutside(part) && !/\b(?:how (?:much|many)|what|why)\b/iu.test(part));
  return added.length === 0 ? excerpt : `${excerpt} (${added.join("; ")})`;
}
