import { foldKey } from "../language/fold.ts";
import { isNames, namesOf, signersOf } from "./byline.ts";
import { endsAsSentence, wordCount } from "./clean-text.ts";
import type { Line } from "./line.ts";
import { isFurniture } from "./picture.ts";
import { isPromo } from "./promo.ts";
import { isByLine } from "./signers.ts";
import { readStamp, type Stamp } from "./stamp.ts";

/** What stands above an article's text, and at which line the text begins. */
export type ArticleTop = {
  labels: string[];
  title: string | null;
  byline: string[];
  published: Stamp | null;
  updated: Stamp | null;
  body: number;
};

/** How far down a page's title may stand, in lines: menus and labels come before it. */
const searchedLines = 60;
/** How far below the title signers and dates may stand on a web page: a standfirst, a picture and share buttons come between. */
const headLines = 16;

/** The top of an article whose lines are `lines`; `known` is its title where the page gives it apart from its text. */
export function articleTop(lines: readonly Line[], known: string | null): ArticleTop {
  const top: ArticleTop = { labels: [], title: known, byline: [], published: null, updated: null, body: 0 };
  const at = titleLine(lines, known);
  if (at !== null) {
    top.title = known ?? lines[at]?.text ?? null;
    top.labels = lines
      .slice(0, at)
      .map(line => line.text)
      .filter(isLabel)
      .slice(-2);
    top.body = at + 1;
  }
  for (const head = afterHead(lines); top.body < head; top.body++)
    takeTopLine(top, lines[top.body]?.text ?? "");
  // names, dates and buttons stand between the title (or the standfirst) and the text
  for (let next = lines[top.body]; next !== undefined && takeTopLine(top, next.text); next = lines[top.body])
    top.body += 1;
  return top;
}

/** Labels and links may stand above an article's date, but no sentences: the text begins after the date. */
function afterHead(lines: readonly Line[]): number {
  const prose = lines.findIndex(line => wordCount(line.text) >= 8);
  const head = prose < 0 ? [] : lines.slice(0, Math.min(prose, headLines));
  return head.findLastIndex(line => readStamp(line.text) !== null) + 1;
}

/** What a reader sees below the title among all lines of a page: its first signers and dates, wherever the text begins. */
export function seenBelowTitle(
  lines: readonly Line[],
  title: string,
): Pick<ArticleTop, "byline" | "published" | "updated"> {
  const head: ArticleTop = { labels: [], title, byline: [], published: null, updated: null, body: 0 };
  const at = lines.findLastIndex((line, index) => index < 400 && foldKey(line.text) === foldKey(title));
  for (const line of at < 0 ? [] : lines.slice(at + 1, at + 1 + headLines)) {
    if (line.role === "heading") break; // another article's, or the text's own
    if (isByLine(line.text)) head.byline.push(line.text);
    else if (wordCount(line.text) <= 25) takeTopLine(head, line.text);
  }
  return head;
}

/** True for a paragraph of prose: sentences of some length, not the outlet's words about itself. */
export function isProse({ text }: Line): boolean {
  return endsAsSentence(text) && wordCount(text) >= 8 && !isPromo(text);
}

function takeTopLine(top: ArticleTop, text: string): boolean {
  if (top.title !== null && foldKey(text) === foldKey(top.title)) return true;
  const stamp = readStamp(text);
  const signers = signersOf(text);
  if (stamp !== null) {
    if (stamp.updated) top.updated ??= stamp;
    else top.published ??= stamp;
  } else if (signers !== null) top.byline.push(...signers);
  else if (isNames(text) && top.title !== null) top.byline.push(...namesOf(text));
  else return isFurniture(text);
  return true;
}

/** The title's line: the known title's, a heading, else the first line of headline length that is no sentence. */
function titleLine(lines: readonly Line[], known: string | null): number | null {
  const opening = lines.slice(0, searchedLines);
  const at = (test: (line: Line) => boolean) => {
    const found = opening.findIndex(test);
    return found < 0 ? null : found;
  };
  const same = known === null ? null : at(line => foldKey(line.text) === foldKey(known));
  if (same !== null || known !== null) return same;
  return at(line => line.role === "heading") ?? firstHeadline(opening);
}

function firstHeadline(lines: readonly Line[]): number | null {
  for (const [at, line] of lines.entries()) {
    if (isFurniture(line.text) || isLabel(line.text) || readStamp(line.text) !== null || isPromo(line.text))
      continue;
    const words = wordCount(line.text);
    const sentence = endsAsSentence(line.text.replace(/[?!]["'’”]?$/, ""));
    return !sentence && words >= 3 && words <= 40 ? at : null;
  }
  return null;
}

/** A section's name above the title: "UK", "World news". */
function isLabel(text: string): boolean {
  return (
    wordCount(text) <= 3 &&
    text.length <= 30 &&
    !endsAsSentence(text) &&
    !/[:,\d]/.test(text) &&
    !isFurniture(text)
  );
}
