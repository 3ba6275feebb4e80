import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { type Citation, citing } from "../coverage/citation.ts";
import { foldKey } from "../language/fold.ts";
import { wordsOf } from "../language/terms.ts";
import { carriedName } from "./carried-name.ts";

/** Somebody's words, verbatim, cited by the post that has them and by others that have the same. */
export type BestQuotation = { speaker: string; words: string; citations: Citation[] };

/** A quotation worth printing alone has so many words. */
const size = { fewest: 6, most: 24 };
/** Equal words in a row that make two quotations one. */
const run = 5;
/** How sure it must be whose words they are. */
const sureEnough = 0.7;
/** CONTRACT: at most three citations a line. */
const mostCitations = 3;

type Quoted = { post: AnalysedPost["post"]; at: number; speaker: string; words: string; citation: Citation };

/**
 * The quotation that most outlets, then most posts carry, of a speaker whom its post names; null where there is none.
 * `said` are texts that have been printed: what they quote is not quoted again.
 */
export function bestQuotation(posts: readonly AnalysedPost[], said: readonly string[]): BestQuotation | null {
  const quoted = posts.flatMap(quotationsOf);
  const holders = holdersOf(quoted);
  const printed = foldKey(said.join(" "));
  const carriersOf = (one: Quoted): Quoted[] => [
    ...new Set(runsOf(one.words).flatMap(words => holders.get(words) ?? [])),
  ];
  let best: { one: Quoted; carriers: Quoted[]; worth: number } | null = null;
  for (const one of quoted) {
    const count = one.words.split(/\s+/u).length;
    if (count < size.fewest || count > size.most || /[[\]?:]|\.{3}|…/u.test(one.words)) continue;
    if (runsOf(one.words).some(words => printed.includes(words))) continue;
    const carriers = carriersOf(one);
    const outlets = new Set(carriers.map(({ post }) => post.source)).size;
    const worth = outlets * 100 + new Set(carriers.map(({ at }) => at)).size;
    if (best === null || worth > best.worth) best = { one, carriers, worth };
  }
  if (best === null) return null;
  const { one, carriers } = best;
  return {
    speaker: one.speaker,
    words: one.words.replace(/[,.;]$/u, ""),
    citations: citationsOf(one, carriers),
  };
}

function quotationsOf({ post, features }: AnalysedPost, at: number): Quoted[] {
  return features.sentences.flatMap(sentence => {
    if (sentence.role === "promo" || sentence.role === "alt" || sentence.role === "caption") return [];
    if (sentence.text.split(/\s+/u).length < 4) return [];
    const citation = citing(post, sentence.text);
    return sentence.quotations.flatMap(({ text, by }) => {
      if (by === null || by.confidence < sureEnough) return [];
      const speaker = carriedName(by.name, [citation]);
      if (speaker === null || !/^\p{Lu}/u.test(speaker)) return [];
      return [{ post, at, speaker, words: text.trim(), citation }];
    });
  });
}

function runsOf(text: string): string[] {
  const words = wordsOf(text).map(foldKey);
  return words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, at) => words.slice(at, at + run).join(" "));
}

function holdersOf(quoted: readonly Quoted[]): Map<string, Quoted[]> {
  const holders = new Map<string, Quoted[]>();
  for (const one of quoted) {
    for (const words of new Set(runsOf(one.words))) {
      const has = holders.get(words);
      if (has === undefined) holders.set(words, [one]);
      else has.push(one);
    }
  }
  return holders;
}

/** Its own post, then other outlets that quote the same speaker's same words. */
function citationsOf(one: Quoted, carriers: readonly Quoted[]): Citation[] {
  const cited = [one];
  const key = foldKey(one.words.replace(/[,.;]$/u, ""));
  for (const other of carriers) {
    if (cited.length >= mostCitations) break;
    if (cited.some(({ post }) => post.source === other.post.source)) continue;
    if (foldKey(other.words).includes(key)) cited.push(other);
  }
  return cited.map(({ citation }) => citation);
}
