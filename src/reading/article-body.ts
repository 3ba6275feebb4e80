import type { Paragraph } from "../coverage/post.ts";
import { foldKey } from "../language/fold.ts";
import { wordCount } from "./clean-text.ts";

/** Beyond this many paragraphs texts are not compared with each other, so that the work stays in bounds. */
const maxCompared = 400;
/** Machines' text counts as the whole article where the page shows this share of it. */
const wholeShare = 0.7;
/** A page that shows less than this share of the machines' text shows a teaser. */
const teaserShare = 0.6;
/** After the end of the machines' text this many words are another article; fewer are a note of the editors. */
const neighbourWords = 60;

/**
 * The paragraphs of an article from what a reader sees (`seen`) and what machines are told (`told`, none where they get no
 * text): the reader's, without what follows the machines' end, where that holds most of the text; else the machines'.
 */
export function articleParagraphs(seen: readonly Paragraph[], told: readonly Paragraph[]): Paragraph[] {
  const teaser = wordsOf(seen) < wordsOf(told) * teaserShare;
  return withoutRepeats(teaser ? told : withoutNeighbours(seen, told));
}

/** True for the post's own words. */
function isOwn({ role }: Paragraph): boolean {
  return role === "text" || role === "list-item" || role === "quote";
}

function wordsOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.filter(isOwn).reduce((sum, { text }) => sum + wordCount(text), 0);
}

/** Without what stands after the last paragraph of the machines' text: further articles, comments. */
function withoutNeighbours(seen: readonly Paragraph[], told: readonly Paragraph[]): Paragraph[] {
  if (told.length === 0 || seen.length > maxCompared) return [...seen];
  const body = keyOf(told.map(({ text }) => text).join(" "));
  const matched = seen.map(paragraph => isOwn(paragraph) && isIn(body, paragraph.text));
  const shown = wordsOf(seen.filter((_, at) => matched[at]));
  const last = matched.lastIndexOf(true);
  const tail = seen.slice(last + 1);
  if (shown < wordsOf(told) * wholeShare || wordsOf(tail) < neighbourWords) return [...seen];
  return seen.slice(0, last + 1);
}

/** Without what a page prints twice: pull quotes, a standfirst that opens the text again. */
function withoutRepeats(paragraphs: readonly Paragraph[]): Paragraph[] {
  if (paragraphs.length > maxCompared) return [...paragraphs];
  const keys = paragraphs.map(({ text }) => keyOf(text));
  return paragraphs.filter((paragraph, at) => {
    const own = keys[at] ?? "";
    if (!isOwn(paragraph) || wordCount(own) < 6) return true;
    return !keys.some((other, index) => {
      if (index === at || !isOwn(paragraphs[index] ?? paragraph)) return false;
      return other === own ? index < at : ` ${other} `.includes(` ${own} `);
    });
  });
}

/** A short paragraph ("He agreed.") is no sign of anything. */
function isIn(body: string, text: string): boolean {
  const key = keyOf(text);
  return wordCount(key) >= 5 && body.includes(key);
}

/** Letters and digits alone: machines and readers get different quotation marks, dashes and spaces. */
function keyOf(text: string): string {
  return foldKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
