import type { PostKind } from "../coverage/post.ts";
import { isActivity, isPreview } from "./activity.ts";
import type { Statement } from "./statement.ts";

/** What speaks for or against a statement beside its words: each factor multiplies, 1 leaves it as it is. */
export type Priors = {
  corroboration: number;
  kind: number;
  place: number;
  day: number;
  standing: number;
  activity: number;
  preview: number;
  condition: number;
  date: number;
  topic: number;
};

/** By kind of post: what an outlet marks as news goes up, what comments, explains or shows goes down. */
const byKind: Readonly<Record<PostKind, number>> = {
  breaking: 1.5,
  news: 1,
  article: 1,
  summary: 1,
  "key-event": 0.8,
  recap: 1,
  verify: 0.7,
  analysis: 0.5,
  explainer: 0.6,
  reaction: 0.7,
  pictures: 0.7,
  video: 0.7,
  podcast: 0.2,
  procedural: 0,
};
/** What each doubling of the posts that carry the claim adds. Swept on other stories, see README.md. */
const perDoubling = 0.2;
/** How fast the later sentences of a post lose: the n-th counts 1 / (1 + 0.05 n). Swept on other stories, see README.md. */
const placeDecay = 0.05;
/** What tells of the window's own days goes up, background of other days down. Swept with the place. */
const byDay: Readonly<Record<Told, number>> = { window: 1.3, later: 1, earlier: 0.7, undated: 1 };
const secondMention = 0.6;
const repaired = 0.9;
const quotationFirst = 0.7;
const activity = 0.3;
const preview = 0.3;
/** A claim told without the condition that others give it; "tomorrow" read on another day; a sentence beside the topic asked for. */
const unconditioned = 0.6;
const misdated = 0.6;
const offTopic = 0.15;

/** What is known of a statement from beside it. `carriers` are the posts that carry its claim, its own among them. */
export type Seen = {
  carriers: number;
  told: Told;
  unconditioned: boolean;
  misdated: boolean;
  offTopic: boolean;
};

/** Whether the dated words of a statement mean a day of the window, a later one, an earlier one, or nothing is dated. */
export type Told = "window" | "later" | "earlier" | "undated";

/** The factors of a statement. What is announced for a day after the window is no stale preview. */
export function priorsOf(statement: Statement, seen: Seen): Priors {
  const { post, sentence } = statement.passage;
  return {
    corroboration: 1 + perDoubling * Math.log2(seen.carriers),
    kind: byKind[post.kind],
    place: 1 / (1 + placeDecay * Math.max(0, sentence.place)),
    day: byDay[seen.told],
    standing: standingOf(statement),
    activity: isActivity(statement.text) ? activity : 1,
    preview: seen.told !== "later" && isPreview(statement.text) ? preview : 1,
    condition: seen.unconditioned ? unconditioned : 1,
    date: seen.misdated ? misdated : 1,
    topic: seen.offTopic ? offTopic : 1,
  };
}

/** All factors as one. */
export function product(priors: Priors): number {
  return Object.values(priors).reduce((all, factor) => all * factor, 1);
}

function standingOf({ opening }: Statement): number {
  if (opening === "stands") return 1;
  if (opening === "quotation") return quotationFirst;
  return opening === "second-mention" ? secondMention : repaired;
}
