import { cleanText, endsAsSentence } from "../clean-text.ts";
import { markupLines } from "../html-lines.ts";
import { type Line, linesOf } from "../line.ts";
import type { FeedElement } from "./feed-tree.ts";
import { textOf } from "./feed-tree.ts";
import { unmangled } from "./unmangled.ts";

/** What a title, summary or body of a feed holds: HTML, or text whose signs mean nothing. */
export type FeedContent = { html: string } | { plain: string };

/** Tags that stand in running text and titles: text with one of them is HTML, text with "<blink>" may speak of it. */
const tag =
  /<\/?(?:a|abbr|b|big|blockquote|br|cite|code|dd|div|dl|dt|em|figure|font|h[1-6]|hr|i|img|li|ol|p|pre|q|s|section|small|span|strong|sub|sup|table|td|tr|u|ul|video)(?:\s[^<>]{0,2000})?\/?>/i;
const entity = /&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});/i;

/** What an element of Atom holds by its `type` and (Atom 0.3) `mode`, or an element of RSS without either. */
export function contentOf(element: FeedElement, mayBeMarkup: boolean): FeedContent {
  const type = (element.attributes.get("type") ?? "").toLowerCase();
  const mode = (element.attributes.get("mode") ?? "").toLowerCase();
  const nested = element.children.some(child => typeof child !== "string");
  if (mode === "base64") return guessed(fromBase64(textOf(element)));
  if (nested && mode !== "escaped") return { html: markupOf(element) };
  const text = textOf(element);
  if (/html/.test(type)) return { html: text };
  if (/^text(?:\/plain)?$/.test(type)) return { plain: text };
  return mayBeMarkup || tag.test(text) ? guessed(text) : { plain: text };
}

/** A text of which nothing says whether it is HTML: what has tags or entities is. */
export function guessed(text: string): FeedContent {
  return tag.test(text) || entity.test(text) ? { html: text } : { plain: text };
}

/** The content on one line, as a title is; null where nothing is left. */
export function lineOf(content: FeedContent): string | null {
  const plain =
    "plain" in content
      ? content.plain
      : markupLines(content.html, "UTC")
          .map(line => line.text)
          .join(" ");
  const clean = cleanText(unmangled(plain));
  return clean === "" ? null : clean;
}

/** The content as lines that the readers of pages read. */
export function contentLines(content: FeedContent, zone: string): Line[] {
  const lines = "html" in content ? markupLines(content.html, zone) : linesOf(unwrapped(content.plain));
  return lines.map(line => ({ ...line, text: unmangled(line.text) }));
}

/** Plain text with one paragraph a line: a break within a sentence is the width of somebody's screen. */
function unwrapped(text: string): string {
  const parts: string[] = [];
  let last = "";
  for (const line of text.trim().split("\n")) {
    const row = line.trim();
    const breaks = last === "" || row === "" || endsAsSentence(last.slice(-4));
    const item = /^(?:[-–*•]|\d{1,2}[.)]) /.test(row);
    if (parts.length > 0) parts.push(breaks || item ? "\n" : " ");
    parts.push(row);
    last = row;
  }
  return parts.join("");
}

/** The elements within an element as the HTML that they are meant to be. */
function markupOf(element: FeedElement): string {
  const parts: string[] = [];
  const waiting: (FeedElement | string | { end: string })[] = element.children.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") parts.push(escaped(next));
    else if ("end" in next) parts.push(`</${next.end}>`);
    else {
      const name = next.written.replace(/^.*:/, "");
      parts.push(`<${name}${attributesOf(next)}>`);
      if (!/^(?:br|hr|img)$/.test(name)) waiting.push({ end: name });
      for (const child of next.children.toReversed()) waiting.push(child);
    }
  }
  return parts.join("");
}

/** Of the attributes those that tell what a reader sees. */
function attributesOf({ attributes }: FeedElement): string {
  const told = ["href", "alt", "datetime", "hidden", "style"];
  return told
    .flatMap(name => {
      const value = attributes.get(name);
      return value === undefined ? [] : [` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`];
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function fromBase64(text: string): string {
  return Buffer.from(text, "base64").toString("utf8");
}
