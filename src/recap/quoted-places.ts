import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { Attribution } from "../analysis/features.ts";
import type { Post } from "../coverage/post.ts";
import { foldKey } from "../language/fold.ts";
import { quotationsIn } from "../language/quotations.ts";
import { wordsOf } from "../language/terms.ts";

/** A quotation where it stands: whole, though it runs over several sentences. */
export type QuotedPlace = {
  post: Post;
  /** As it stands there, without its marks. */
  text: string;
  /** Its words, folded; those in square brackets are the outlet's own. */
  words: readonly string[];
  by: Attribution | null;
};

/** Every quotation of the posts, promo and alt text left out, in the order of the posts. */
export function quotedPlaces(posts: readonly AnalysedPost[]): QuotedPlace[] {
  return posts.flatMap(({ post, features }) => {
    const titles = post.title === null ? [] : [{ role: "title", text: post.title, index: -1 }];
    const paragraphs = post.paragraphs.map(({ role, text }, index) => ({ role, text, index }));
    return [...titles, ...paragraphs].flatMap(({ role, text, index }) => {
      if (role === "promo" || role === "alt") return [];
      const told = features.sentences.filter(({ paragraph }) => paragraph === index);
      const quotations = told.flatMap(sentence => sentence.quotations);
      return quotationsIn(text).map(({ text: quoted }): QuotedPlace => {
        // of a quotation over several sentences each has its part
        const part = quotations.find(one => quoted.startsWith(one.text) || quoted.includes(one.text));
        // the comma before the closing mark is the sentence's
        const own = quoted.replace(/[,;:]$/u, "");
        return { post, text: own, words: quoteWords(own), by: part?.by ?? null };
      });
    });
  });
}

/** The words of quoted text as they are compared: folded, hyphens part them. */
export function quoteWords(text: string): string[] {
  return wordsOf(text).map(word => foldKey(word).replaceAll("'", ""));
}

/** True where the words hold the others in a row. */
export function holdsRun(words: readonly string[], run: readonly string[]): boolean {
  if (run.length === 0) return false;
  return words.some((_, at) => run.every((word, index) => words[at + index] === word));
}
