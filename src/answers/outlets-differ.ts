import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { Difference, Version } from "../analysis/difference.ts";
import { differencesOf } from "../analysis/differences.ts";
import type { KeptApart } from "../analysis/kept-apart.ts";
import type { Chosen, Finding } from "./finding.ts";
import { outletsDiffer } from "./frames.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";
import type { Search } from "./search.ts";

const kept = new WeakMap<readonly AnalysedPost[], readonly Difference[]>();

/** What outlets tell differently in these posts, worked out once for each reading of them, but for posts kept apart since. */
function differencesIn(posts: readonly AnalysedPost[], apart: KeptApart): readonly Difference[] {
  const known = kept.get(posts) ?? differencesOf(posts, () => false);
  kept.set(posts, known);
  return known.filter(({ sides: [one, other] }) =>
    one.some(a => other.some(b => !apart(a.post.id, b.post.id))),
  );
}

/**
 * An answer of whose sentences another outlet has the asked figure, name, speaker or words otherwise: both are shown, the
 * other after the first, under a frame that names the outlets. Any other finding comes back as it is.
 */
export function withOtherOutlets(
  finding: Finding,
  search: Search,
  read: { posts: readonly AnalysedPost[]; apart: KeptApart },
): Finding {
  const { kind, asksSpeaker } = search.question;
  if (!asksSpeaker && !/^(?:figure|who|what|statement)$/u.test(kind)) return finding;
  if (finding.outcome !== "answered" || finding.frame !== null || !hasOutlets(read.posts)) return finding;
  for (const difference of differencesIn(read.posts, read.apart)) {
    if (!isAsked(search.question, difference)) continue;
    for (const [side, other] of bothWays(difference.sides)) {
      const told = finding.chosen.find(({ passage }) => side.some(version => isOf(passage, version)));
      if (!told) continue;
      const version = other.find(one => search.passages.some(passage => isOf(passage, one)));
      if (!version) continue;
      return { ...finding, ...shownBoth(finding.chosen, told, { search, version }) };
    }
  }
  return finding;
}

function hasOutlets(posts: readonly AnalysedPost[]): boolean {
  return posts.some(({ post }) => post.source !== posts[0]?.post.source);
}

/** The difference lies in what is asked for: a figure, who is on a list, who said it, what somebody said. */
function isAsked(question: Question, { kind, speaker }: Difference): boolean {
  switch (kind) {
    case "number":
      return question.kind === "figure";
    case "list":
      return /^(?:who|what)$/u.test(question.kind);
    case "speaker":
      return question.asksSpeaker;
    case "wording":
      return question.kind === "statement" && (question.speaker?.ids ?? []).includes(speaker?.speaker ?? "");
  }
}

function bothWays([a, b]: Difference["sides"]): Difference["sides"][] {
  return [
    [a, b],
    [b, a],
  ];
}

function isOf({ post, sentence }: Passage, version: Version): boolean {
  return post.id === version.post.id && sentence.text === version.sentence.text;
}

/** Both outlets' sentences first, then what else was chosen. */
function shownBoth(
  chosen: readonly Chosen[],
  told: Chosen,
  { search, version }: { search: Search; version: Version },
): { frame: string; chosen: Chosen[] } {
  const other = search.passages.filter(passage => isOf(passage, version)).slice(0, 1);
  const rest = chosen.filter(one => one !== told && !other.includes(one.passage));
  return {
    frame: outletsDiffer(told.passage.post.sourceName, version.post.sourceName),
    chosen: [told, ...other.map(passage => ({ passage })), ...rest],
  };
}
