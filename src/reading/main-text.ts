import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { cleanText } from "./clean-text.ts";
import { isUnseen, linesOfSteps, markupLines } from "./html-lines.ts";
import {
  attribute,
  type Element,
  elementsWithin,
  markupOf,
  type Step,
  textWithin,
  walk,
  walkMarkup,
} from "./html-tree.ts";
import type { Line } from "./line.ts";

/** What a page's main text is, and what the page says of it. */
export type MainText = {
  title: string | null;
  byline: string | null;
  siteName: string | null;
  lines: Line[];
};

// A page that is larger is read as it stands: Readability asks for the text of an element again and again, so its work
// grows with the depth of the markup. Real article pages have about 2,000 elements, 30 deep, and 2 million here.
const maxElements = 60_000;
const maxDepth = 200;
const maxDepthTimesText = 20_000_000;

// a page's texts are asked for when a layout is looked for and again when it is read
const known = new WeakMap<Element, MainText | null>();

/**
 * The main text of a page, found by Readability (the method of Firefox's reader view) in the page as parse5 understands it;
 * null where it finds none, and for a page too large or too deep for it. `zone` is for times without an offset.
 */
export function mainText(root: Element, zone: string): MainText | null {
  const before = known.get(root);
  if (before !== undefined) return before;
  const found = isWithinBounds(root) ? mainTextOf(root, zone) : null;
  known.set(root, found);
  return found;
}

function mainTextOf(root: Element, zone: string): MainText | null {
  try {
    const { document } = parseHTML(markupOf(root));
    const article = new Readability(document, { keepClasses: true }).parse();
    if (!article?.content) return null;
    const steps = withoutBeside(walkMarkup(article.content, isHidden)).map(captionsKnown);
    const { title, byline, siteName } = article;
    return {
      title: textOf(title),
      byline: textOf(byline),
      siteName: textOf(siteName),
      lines: linesOfSteps(steps, zone),
    };
  } catch {
    return null; // markup that it cannot take: the page is read as it stands
  }
}

function textOf(text: string | null | undefined): string | null {
  const clean = cleanText(text ?? "");
  return clean === "" ? null : clean;
}

/** The lines of what a page keeps for browsers that run no scripts. */
export function unscriptedLines(root: Element, zone: string): Line[] {
  const kept = elementsWithin(root, element => element.tagName === "noscript").map(textWithin);
  return markupLines(kept.join("\n"), zone);
}

/** What no reader sees. */
function isHidden(element: Element): boolean {
  if (element.tagName === "form") return false; // some pages are one form
  return isUnseen(element);
}

// classes and ids of what stands beside a text, whole words of them
const besideClass =
  /(?:^|[\s_-])(?:ads?|adslot|advert\w*|newsletters?|sign-?up|subscri\w*|share|sharing|social|related|recommend\w*|promo\w*|paywall|cookies?|consent|comments?|author-?(?:box|bio)|most-?(?:read|popular)|trending|outbrain|taboola)(?=$|[\s_-])/i;
/** A block with more than this share of the text is the text, whatever its class says. */
const besideShare = 0.25;

/** Without small blocks whose class says that they stand beside the text: adverts, newsletter forms, share bars. */
function withoutBeside(steps: readonly Step[]): Step[] {
  const sizes = textSizes(steps);
  const most = [...sizes.values()].reduce((a, b) => Math.max(a, b), 0) * besideShare;
  const kept: Step[] = [];
  let inside: Element | null = null;
  for (const step of steps) {
    if (
      inside === null &&
      step.kind === "enter" &&
      isBeside(step.element) &&
      (sizes.get(step.element) ?? 0) < most
    )
      inside = step.element;
    if (inside === null) kept.push(step);
    else if (step.kind === "leave" && step.element === inside) inside = null;
  }
  return kept;
}

function isBeside(element: Element): boolean {
  if (/^(?:html|body|main|article|p)$/.test(element.tagName)) return false;
  return besideClass.test(`${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`);
}

/** How many characters of text stand in each element. */
function textSizes(steps: readonly Step[]): Map<Element, number> {
  const sizes = new Map<Element, number>();
  const starts: number[] = [];
  let length = 0;
  for (const step of steps) {
    if (step.kind === "text") length += step.text.trim().length;
    else if (step.kind === "enter") starts.push(length);
    else sizes.set(step.element, length - (starts.pop() ?? 0));
  }
  return sizes;
}

const captionClass =
  /(?:^|[\s_-])(?:caption|photo-?credit|image-?credit)(?:[\s_-](?:text|body|content))?(?=$|\s)/i;

/** A block whose class says that it is a caption becomes one. */
function captionsKnown(step: Step): Step {
  if (step.kind === "text" || !/^(?:p|div|span|small|dd)$/.test(step.element.tagName)) return step;
  if (!captionClass.test(attribute(step.element, "class") ?? "")) return step;
  return { ...step, element: { ...step.element, tagName: "figcaption" } };
}

function isCode(element: Element): boolean {
  return element.tagName === "script" || element.tagName === "style";
}

function isWithinBounds(root: Element): boolean {
  let [elements, depth, work] = [0, 0, 0];
  for (const step of walk(root, isCode)) {
    if (step.kind === "text") work += depth * step.text.length;
    else if (step.kind === "leave") depth -= 1;
    else {
      elements += 1;
      depth += 1;
      if (depth > maxDepth || elements > maxElements) return false;
    }
  }
  return work <= maxDepthTimesText;
}
