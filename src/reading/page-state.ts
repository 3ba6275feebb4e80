import type { Reading, ReadPost } from "../coverage/reading.ts";
import { foldKey } from "../language/fold.ts";
import { cleanText, wordCount } from "./clean-text.ts";
import { attribute, type Element, elementsWithin, textWithin } from "./html-tree.ts";
import type { Line } from "./line.ts";
import type { Page } from "./page.ts";

/** What a page says of its coverage as a whole. */
export type PageState = Required<Pick<Reading, "closed" | "partial" | "links">>;

/** Pages name a handful of others that carry the story on; more are a listing. */
const mostLinks = 50;
/** A sentence that ends the coverage is short. */
const longestClosing = 45;
/** How far from a page's beginning and end its own notices stand, in lines. */
const edge = 12;

/** Reads whether a page has ended, shows a part of its posts, and which pages of its outlet it names. */
export function pageState(page: Page, posts: readonly ReadPost[], pageTitle: string | null): PageState {
  return {
    closed: isClosed(page, posts, pageTitle),
    partial: isPartial(page),
    links: page.html === null ? [] : liveLinks(page.html.root, page.url),
  };
}

const coverage = "(?:live )?(?:coverage|blog|page|feed|reporting|updates|ticker|liveblog)";
const closing: readonly RegExp[] = [
  // "We're wrapping up our live coverage", "We are pausing this page for the night"
  new RegExp(
    `\\b(?:wrapp?ing up|pausing|ending|closing|finishing|concluding|stopping|leaving|bringing)\\b.{0,30}\\b${coverage}\\b`,
  ),
  // "This live page is now closed", "Our coverage has ended", "This blog has moved here"
  new RegExp(
    `\\b(?:this|our|the) (?:\\w+ )?${coverage}\\b.{0,40}\\b(?:closed|ended|over|finished|concluded|moved|paused|coming to an end|drawing to a close|come to an end)\\b`,
  ),
  // "That's all from our live coverage", "That is it for today"
  /\bthat(?:'s| is) (?:it|all)\b.{0,40}\b(?:coverage|today|tonight|for now|the (?:day|night|evening)|blog|page|us)\b/,
  // "We'll be back tomorrow", "Back on Friday"
  /\b(?:we|i)(?:'ll| will) be back (?:with more )?(?:tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in the morning|at \d|from \d|early)\b|^back (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|in the morning)\b/,
  // "We are logging off for the night", "Goodnight"
  /\b(?:logging|signing) off\b|^(?:and )?good ?night\b|\bbrings (?:our|this) .{0,30}\bto (?:a close|an end)\b/,
];
// one reporter hands over to another: the page goes on
const handover =
  /\b(?:hand(?:ing|ed)? (?:over|you)|taking over|takes over|take over|will (?:be with you|bring you|keep you)|with you (?:for|until|through))\b/;
const ended = /[-–—:|(] ?(?:as it happened|closed)\)?$|^as it happened\b/i;

/** The newest post signs off, the headline says "as it happened", or a notice at the page's edge says that it is over. */
function isClosed(page: Page, posts: readonly ReadPost[], pageTitle: string | null): boolean {
  if (posts.length < 2 && page.html === null && page.lines.length === 0) return false;
  if (pageTitle !== null && ended.test(pageTitle)) return true;
  const own = posts.filter(post => post.kind !== "summary" && post.kind !== "key-event");
  const newest = own.at(-1);
  const said = newest === undefined ? [] : [newest.title ?? "", ...newest.paragraphs.map(({ text }) => text)];
  if (said.some(isClosing) && !said.some(text => handover.test(foldKey(text)))) return true;
  return noticesOf(page.lines).some(text => isClosing(text) || ended.test(text));
}

function noticesOf(lines: readonly Line[]): string[] {
  const edges = lines.length <= 2 * edge ? lines : [...lines.slice(0, edge), ...lines.slice(-edge)];
  return edges
    .map(line => line.text)
    .filter(text => /\b(?:coverage|blog|page|updates|as it happened)\b/i.test(text));
}

function isClosing(text: string): boolean {
  if (/^["“‘'«]/.test(text) || text.length > 600) return false;
  return foldKey(text)
    .split(/(?<=[.!?]) /)
    .some(
      sentence => wordCount(sentence) <= longestClosing && closing.some(pattern => pattern.test(sentence)),
    );
}

const more =
  /^(?:(?:load|show|view|see|read) (?:more|older|earlier|previous|all)(?: (?:posts?|updates?|entries))?|(?:older|earlier|previous|next)(?: (?:posts?|updates?|entries|page))?|page \d{1,3} of \d{1,3}|\d{1,3} (?:more|older) (?:posts|updates)|all \d{1,4} (?:posts|updates))$/i;

/** Further posts stand behind a button or on another page. */
function isPartial(page: Page): boolean {
  if (/\/page\/(?!1\b)\d{1,3}\b|[?&]page=(?!1\b)\d/.test(page.url ?? "")) return true;
  if (page.html === null) return page.lines.some(({ text }) => isMore(text));
  return elementsWithin(page.html.root, isMoreElement).length > 0;
}

function isMore(text: string): boolean {
  const words = text.replace(/[…›»>→↓.]+$/u, "").trim();
  // "Next" and "Previous" alone are a player's or a gallery's
  return (
    words.length <= 40 &&
    more.test(words) &&
    !/^(?:next|previous|earlier|read more|see more|show more|view more|see all)$/i.test(words)
  );
}

function isMoreElement(element: Element): boolean {
  const { tagName } = element;
  if (tagName === "link" || tagName === "a") {
    if (/\bnext\b/i.test(attribute(element, "rel") ?? "")) return true;
  }
  if (tagName !== "a" && tagName !== "button") return false;
  return (
    isMore(cleanText(textWithin(element))) ||
    /^(?:load|show) (?:more|older)/i.test(attribute(element, "aria-label") ?? "")
  );
}

// how outlets name live pages in their addresses and link texts
const livePath =
  /\/live(?:blog)?s?\/|[/-]live(?:-?blog|-?updates?|-?news|-?ticker|-?coverage|-?reporting)?(?:[/-]|$)|as-it-happened|minute-by-minute|en-direct|direto|en-vivo|en-directo|aktuell-ticker/i;
const liveText =
  /\blive\b|\bas it happened\b|\bfollow (?:our|the latest)\b|\b(?:coverage|updates) (?:has moved|continues?|resumes?)\b|\bnew (?:live )?(?:blog|page)\b|\ben direct\b|\ben directo\b/i;

/** Links of the page to live pages of its own host, in page order, each once. */
function liveLinks(root: Element, pageUrl: string | null): PageState["links"] {
  if (pageUrl === null || !URL.canParse(pageUrl)) return [];
  const home = new URL(pageUrl);
  const found = new Map<string, string>();
  for (const link of elementsWithin(root, element => element.tagName === "a")) {
    const href = attribute(link, "href") ?? "";
    if (found.size >= mostLinks || !URL.canParse(href, home)) continue;
    const target = new URL(href, home);
    if (target.host !== home.host || target.pathname === home.pathname || target.pathname === "/") continue;
    const title = cleanText(textWithin(link));
    if (!livePath.test(target.pathname) && !liveText.test(title)) continue;
    target.hash = "";
    if (!found.has(target.href)) found.set(target.href, title);
  }
  return [...found].map(([url, title]) => ({ url, title }));
}
