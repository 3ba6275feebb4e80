import { cleanText } from "./clean-text.ts";
import { isUnseen, linesOfSteps } from "./html-lines.ts";
import { attribute, type Element, elementsWithin, parsePage, textWithin, walk } from "./html-tree.ts";
import type { Line } from "./line.ts";
import type { Thing } from "./linked-data.ts";
import { parseLinkedData } from "./linked-data-script.ts";
import { metaTags } from "./meta-tags.ts";
import { thingsInMarkup } from "./microdata.ts";

/** What an HTML page holds for readers and for machines. */
export type HtmlPage = {
  /** The parsed page. */
  root: Element;
  title: string | null;
  /** The address the page gives for itself. */
  canonical: string | null;
  /** What its `meta` elements say, by lower-case name, property or itemprop. */
  meta: ReadonlyMap<string, string>;
  /** All JSON-LD on the page that can be read, in order. */
  jsonLd: unknown[];
  /** The things of its microdata and RDFa, in order. */
  things: Thing[];
  /** What a reader sees of the whole page. */
  lines: Line[];
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

/** Reads a page's markup; `zone` is for machine-readable times without an offset. Null for a page without any element. */
export function readHtml(html: string, zone: string): HtmlPage | null {
  const root = parsePage(html);
  if (root === null) return null;
  const meta = metaTags(root);
  const heading = elementsWithin(root, element => element.tagName === "h1")[0];
  const titleTag = elementsWithin(root, element => element.tagName === "title")[0];
  const title =
    meta.get("og:title") ??
    meta.get("twitter:title") ??
    textOf(heading) ??
    textOf(titleTag)?.split(/ [|–—] /)[0] ??
    null;
  const canonical = elementsWithin(
    root,
    element => element.tagName === "link" && attribute(element, "rel") === "canonical",
  )[0];
  return {
    root,
    title: title === null ? null : cleanText(title),
    canonical: (canonical === undefined ? null : attribute(canonical, "href")) ?? meta.get("og:url") ?? null,
    meta,
    jsonLd: jsonLdOf(root),
    things: thingsInMarkup(root),
    lines: linesOfSteps(walk(root, isUnseen), zone),
  };
}

function textOf(element: Element | undefined): string | null {
  if (element === undefined) return null;
  const text = cleanText(textWithin(element));
  return text === "" ? null : text;
}

function jsonLdOf(root: Element): unknown[] {
  const scripts = elementsWithin(
    root,
    element => element.tagName === "script" && /ld\+json/i.test(attribute(element, "type") ?? ""),
  );
  return scripts.flatMap(script => parseLinkedData(textWithin(script)));
}
