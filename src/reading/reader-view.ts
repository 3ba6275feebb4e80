import type { ReadPost } from "../coverage/reading.ts";
import { gluedName, isNames, isRole, isTeam, signersOf } from "./byline.ts";
import { endsAsSentence, wordCount } from "./clean-text.ts";
import { eachItem } from "./each-item.ts";
import type { Layout, LayoutReading } from "./layout.ts";
import { isSpaced, type Line } from "./line.ts";
import type { Page } from "./page.ts";
import { isPageCredit, summaryPost } from "./page-header.ts";
import { withoutTail } from "./page-tail.ts";
import { readBody } from "./post-body.ts";
import { isPromo, opensPost } from "./promo.ts";
import { dayOnly } from "./published-time.ts";
import { readPost } from "./read-post.ts";

/** A summary line is a whole sentence without its stop. */
const summaryWords = 10;
/** Where a page's head ends at the latest, in lines: titles, summary, player, credit. */
const headLines = 16;

/**
 * A live page as a browser's reader view gives it: one line a paragraph, no titles, times or boundaries. The summary at
 * the top is a post; the rest are runs of paragraphs that say nothing about where the publisher's posts begin.
 */
export const readerView: Layout = {
  name: "reader-view",
  detect: page => {
    if (page.html !== null || isSpaced(page.lines)) return null;
    const lines = withGluedNamesApart(withoutTail(page.lines));
    const signs = [
      bylines(lines) > 1 ? `${bylines(lines)} reporters sign in the midst of the text` : null,
      lines.slice(0, headLines).some(line => isPageCredit(line.text))
        ? "a line says who edited the page"
        : null,
      lines.filter(line => isPlayer(line.text)).length > 1 ? "several players stand in the text" : null,
      lines.some(line => isPromo(line.text) && /\blive (?:coverage|page|blog|updates)\b/i.test(line.text))
        ? "it speaks of its live coverage"
        : null,
      summaryEnd(lines) - summaryStart(lines) > 1 ? "it opens with a summary in lines without stops" : null,
    ].filter(sign => sign !== null);
    return signs.length > 1 ? `no titles, times or empty lines, and ${signs.join("; ")}` : null;
  },
  read: readReaderView,
};

function readReaderView(page: Page): LayoutReading {
  const lines = withGluedNamesApart(withoutTail(page.lines));
  const [from, to] = [summaryStart(lines), summaryEnd(lines)];
  const body = afterHead(lines, to);
  const time = dayOnly(page.date);
  const { made: posts, quarantined } = eachItem(
    runsOf(body),
    (run): ReadPost => readPost(null, readBody(run, { spaced: false, bareCaptions: true }), time),
    run => run[0]?.text ?? "",
  );
  const summary = summaryPost(
    lines.slice(from, to).map(line => line.text),
    page.date,
  );
  return {
    pageTitle: from > 0 ? (lines[0]?.text ?? null) : null,
    bounded: false,
    posts: [...posts.filter(post => post.paragraphs.length > 0).toReversed(), ...summary],
    quarantined,
    warnings: [],
  };
}

/** The page's title may stand above its summary: a headline, shorter than what follows. */
function summaryStart(lines: readonly Line[]): number {
  const [first, second] = [lines[0], lines[1]];
  if (first === undefined || second === undefined || endsAsSentence(first.text)) return 0;
  return wordCount(first.text) <= summaryWords && wordCount(second.text) > wordCount(first.text) * 1.5
    ? 1
    : 0;
}

/** Summary lines end where a player or a credit stands, or with the first line that ends as a sentence does. */
function summaryEnd(lines: readonly Line[]): number {
  const start = summaryStart(lines);
  const head = lines.slice(0, headLines);
  const mark = head.findIndex(line => isPlayer(line.text) || isPageCredit(line.text));
  const end = head.findIndex(
    (line, at) =>
      at >= start && (isPromo(line.text) || wordCount(line.text) < summaryWords || endsAsSentence(line.text)),
  );
  const plain = Math.max(start, end < 0 ? head.length : end);
  if (mark < 0) return plain;
  // before such a mark even lines with stops are summary
  return lines.slice(start, mark).every(line => wordCount(line.text) >= summaryWords)
    ? Math.max(start, mark)
    : plain;
}

/** The lines after the page's own player, its title and the credit. */
function afterHead(lines: readonly Line[], start: number): Line[] {
  let at = start;
  for (let line = lines[at]; line !== undefined && at < headLines; line = lines[at]) {
    if (isPlayer(line.text)) at += isCaptionLike(lines[at + 1]) ? 2 : 1;
    else if (isPageCredit(line.text)) at += 1;
    else break;
  }
  return lines.slice(at);
}

function isPlayer(text: string): boolean {
  return /^(?:this|the) (?:video|audio)\b/i.test(text) && isPromo(text);
}

function isCaptionLike(line: Line | undefined): boolean {
  return (
    line !== undefined && !endsAsSentence(line.text) && !/:$/.test(line.text) && !isPageCredit(line.text)
  );
}

/** A name glued to the end of a paragraph, known by the role on the next line, gets a line of its own. */
function withGluedNamesApart(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const glued =
      next !== undefined && isRole(next.text) && !isNames(line.text) ? gluedName(line.text) : null;
    if (glued === null) return [line];
    return [
      { ...line, text: glued.before },
      { ...line, text: glued.name, marker: null, role: null },
    ];
  });
}

function bylines(lines: readonly Line[]): number {
  return lines.filter((_, at) => isSigned(lines, at)).length;
}

function isSigned(lines: readonly Line[], at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined) return false;
  // a team under a name is that reporter's
  if (isTeam(line.text)) return before === undefined || !isNames(before.text);
  return signersOf(line.text) !== null || (isNames(line.text) && next !== undefined && isRole(next.text));
}

/** Cuts where a new post surely begins: a reporter signs, or the outlet ends or opens in its own voice. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const ended = before !== undefined && isClosing(before.text) && !isPromo(line.text);
    if (run.length > 0 && (ended || isSigned(lines, at) || opensRun(line.text))) {
      runs.push(run);
      run = [];
    }
    run.push(line);
  });
  if (run.length > 0) runs.push(run);
  return runs;
}

/** "Join us then.", "We'll be back tomorrow": the page's last words; "Stick with us" may stand in the midst of a post. */
function isClosing(text: string): boolean {
  return isPromo(text) && /\b(?:join us|be back|goodbye|good ?night|thanks? (?:you )?for)\b/i.test(text);
}

function opensRun(text: string): boolean {
  return opensPost(text) || /^(?:we|i) (?:can|are able to) now (?:bring|share|show|report)\b/i.test(text);
}
