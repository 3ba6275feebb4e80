import { foldKey } from "../language/fold.ts";
import { isNames } from "./byline.ts";
import { isUnseen, linesOfSteps } from "./html-lines.ts";
import { attribute, type Element, elementsWithin, type Step, walk } from "./html-tree.ts";
import type { Line } from "./line.ts";
import { isFurniture } from "./picture.ts";
import { readStamp } from "./stamp.ts";

/** The elements of a page by their ids, to find what a reader sees of an update: made once a page. */
export type ElementsById = {
  byId: ReadonlyMap<string, Element>;
  /** How much more may be looked at, in characters and tags: updates that share an element, or stand in each other, would have the page read once for each. */
  left: number;
};

/** All updates together are at most the page, three times over. */
const mostLooks = 3;

/** Where there is no page beside the updates. */
export const noElements: ElementsById = { byId: new Map(), left: 0 };

/** The elements of a page that have an id; the first of each. */
export function elementsById(root: Element): ElementsById {
  const found = new Map<string, Element>();
  for (const element of elementsWithin(root, candidate => attribute(candidate, "id") !== null)) {
    const id = attribute(element, "id") ?? "";
    if (!found.has(id)) found.set(id, element);
  }
  return { byId: found, left: mostLooks * sizeOf(walk(root, isUnseen)) };
}

function sizeOf(steps: readonly Step[]): number {
  return steps.reduce((size, step) => size + (step.kind === "text" ? step.text.length : 1), 0);
}

/** An element that holds more lines is no update but the page's list of them. */
const mostLines = 200;

/** The lines of the update with this anchor as a reader sees them, without its title, time and buttons; none where the page shows none. */
export function seenUpdate(
  elements: ElementsById,
  anchor: string | null,
  title: string | null,
  zone: string,
): Line[] {
  const { byId, left } = elements;
  const element =
    anchor === null
      ? undefined
      : (byId.get(anchor) ?? byId.get(`block-${anchor}`) ?? byId.get(`post-${anchor}`));
  if (element === undefined || left <= 0) return [];
  const steps = walk(element, isOfUpdateHead);
  elements.left -= sizeOf(steps);
  const lines = linesOfSteps(steps, zone);
  if (lines.length > mostLines) return [];
  const heading = title === null ? null : foldKey(title);
  return lines.filter(({ text }) => {
    if (foldKey(text) === heading || isFurniture(text) || isNames(text)) return false;
    return readStamp(text) === null && !/^https?:\/\/\S+$/.test(text);
  });
}

function isOfUpdateHead(element: Element): boolean {
  return isUnseen(element) || element.tagName === "time";
}
