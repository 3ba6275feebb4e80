import type { Instant } from "../time/instant.ts";
import { cleanText, endsAsSentence, wordCount } from "./clean-text.ts";
import { isUnseen, linesOfSteps } from "./html-lines.ts";
import { attribute, type Element, elementsWithin, parsePage, textWithin, walk } from "./html-tree.ts";
import type { Line } from "./line.ts";
import { machineTime } from "./published-time.ts";

/** What an HTML page holds for readers and for machines. */
export type HtmlPage = {
  title: string | null;
  /** The address the page gives for itself. */
  canonical: string | null;
  authors: string[];
  published: { at: Instant; precision: "exact" | "minute" | "day" } | null;
  /** All JSON-LD on the page that parses, in order. */
  jsonLd: unknown[];
  /** What a reader sees of the whole page. */
  lines: Line[];
  /** What a reader sees of its main text. */
  articleLines: Line[];
};

/** True for text that is HTML rather than the text of a page. */
export function isHtml(text: string, name: string): boolean {
  if (/\.(?:x?html?)$/i.test(name)) return true;
  const opening = text.slice(0, 4096).trimStart();
  return (
    /^<(?:!doctype html|html|head|body)\b/i.test(opening) ||
    /<(?:html|body|article|div|script)[\s>]/i.test(opening)
  );
}

/** Reads a page's markup; `zone` is for machine-readable times without an offset. */
export function readHtml(html: string, zone: string): HtmlPage {
  const root = parsePage(html);
  if (root === null)
    return {
      title: null,
      canonical: null,
      authors: [],
      published: null,
      jsonLd: [],
      lines: [],
      articleLines: [],
    };
  const meta = metaOf(root);
  const first = (...names: string[]) =>
    names.map(name => meta.get(name)).find(value => value !== undefined) ?? null;
  const heading = elementsWithin(root, element => element.tagName === "h1")[0];
  const titleTag = elementsWithin(root, element => element.tagName === "title")[0];
  const title =
    first("og:title", "twitter:title") ?? textOf(heading) ?? textOf(titleTag)?.split(/ [|–—] /)[0] ?? null;
  const canonical = elementsWithin(
    root,
    element => element.tagName === "link" && attribute(element, "rel") === "canonical",
  )[0];
  const published = first(
    "article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "parsely-pub-date",
    "dc.date",
  );
  const author = first("author", "parsely-author", "article:author");
  return {
    title: title === null ? null : cleanText(title),
    canonical: (canonical === undefined ? null : attribute(canonical, "href")) ?? first("og:url"),
    authors: author === null || /^https?:/.test(author) ? [] : [cleanText(author)],
    published: published === null ? null : machineTime(published, zone),
    jsonLd: jsonLdOf(root),
    lines: linesOfSteps(walk(root, isUnseen), zone),
    articleLines: linesOfSteps(walk(mainText(root), isBeside), zone).filter(isOfArticle),
  };
}

/** Words outside paragraphs, lists and headings are the page's furniture, unless they are sentences. */
function isOfArticle(line: Line): boolean {
  return line.role !== "loose" || (wordCount(line.text) >= 8 && endsAsSentence(line.text));
}

function textOf(element: Element | undefined): string | null {
  if (element === undefined) return null;
  const text = cleanText(textWithin(element));
  return text === "" ? null : text;
}

/** `meta` elements by lower-case name, property or itemprop; the first of each. */
function metaOf(root: Element): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of elementsWithin(root, candidate => candidate.tagName === "meta")) {
    const name = (
      attribute(element, "property") ??
      attribute(element, "name") ??
      attribute(element, "itemprop")
    )?.toLowerCase();
    const content = attribute(element, "content");
    if (name !== undefined && content !== null && content.trim() !== "" && !meta.has(name))
      meta.set(name, content);
  }
  return meta;
}

function jsonLdOf(root: Element): unknown[] {
  const scripts = elementsWithin(
    root,
    element => element.tagName === "script" && /ld\+json/i.test(attribute(element, "type") ?? ""),
  );
  return scripts.flatMap(script => {
    try {
      // some pages wrap the script in a comment or CDATA marks
      const json = textWithin(script)
        .trim()
        .replace(/^(?:<!--|(?:\/[/*])?<!\[CDATA\[(?:\*\/)?)/, "")
        .replace(/(?:-->|(?:\/[/*])?\]\]>(?:\*\/)?)$/, "");
      return [JSON.parse(json)];
    } catch {
      return []; // a broken block never blocks the page
    }
  });
}

const besideClass =
  /(?:^|\s)(?:comments?|related[\w-]*|newsletter[\w-]*|share[\w-]*|social[\w-]*|recommend[\w-]*)(?:\s|$)/i;

/** An element beside the text: what no reader sees, asides, comments, buttons. */
function isBeside(element: Element): boolean {
  if (/^(?:html|body|main|article)$/.test(element.tagName)) return false;
  return (
    isUnseen(element) || element.tagName === "aside" || besideClass.test(attribute(element, "class") ?? "")
  );
}

/** The smallest element that still holds most of the page's paragraphs, going down as long as one child has 80 % of its parent's words. */
function mainText(root: Element): Element {
  const words = wordsByElement(root);
  let here = root;
  for (;;) {
    const total = words.get(here) ?? 0;
    const child = here.childNodes.find(
      (node): node is Element => "tagName" in node && (words.get(node) ?? 0) > total * 0.8,
    );
    if (child === undefined || child.tagName === "p") return here;
    here = child;
  }
}

/** Words in paragraphs that are mostly prose (not links), summed up for every element around them. */
function wordsByElement(root: Element): Map<Element, number> {
  const words = new Map<Element, number>();
  const open: number[] = [];
  let [prose, linked, links] = [0, 0, 0];
  for (const step of walk(root, isBeside)) {
    if (step.kind === "text") {
      const count = wordCount(cleanText(step.text));
      prose += count;
      if (links > 0) linked += count;
      continue;
    }
    const { tagName } = step.element;
    if (tagName === "a") links += step.kind === "enter" ? 1 : -1;
    if (step.kind === "enter") {
      open.push(0);
      if (tagName === "p") [prose, linked] = [0, 0];
      continue;
    }
    const own = (open.pop() ?? 0) + (tagName === "p" && prose >= 8 && linked * 2 <= prose ? prose : 0);
    words.set(step.element, own);
    const outer = open.length - 1;
    if (outer >= 0) open[outer] = (open[outer] ?? 0) + own;
  }
  return words;
}
