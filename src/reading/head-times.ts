import { attribute, type Element, walk } from "./html-tree.ts";

/** The moments, as written for machines, that stand between a page's heading and its text. */
export type HeadTimes = { published: string[]; updated: string[] };

/** The text has begun after so many paragraphs of so many characters: a standfirst may stand above the date. */
const paragraphs = 3;
const longParagraph = 120;

/** The `time` elements after a page's first heading, before its text is under way. */
export function headTimes(root: Element): HeadTimes {
  const times: HeadTimes = { published: [], updated: [] };
  let [headed, passed, length] = [false, 0, 0];
  for (const step of walk(root, isAside)) {
    if (passed === paragraphs) break;
    if (step.kind === "text") length += step.text.length;
    else if (step.kind === "leave") {
      if (step.element.tagName === "p" && headed && length >= longParagraph) passed += 1;
    } else {
      const { element } = step;
      if (element.tagName === "h1") headed = true;
      if (element.tagName === "p") length = 0;
      const moment = element.tagName === "time" && headed ? attribute(element, "datetime") : null;
      if (moment !== null) (isChange(element) ? times.updated : times.published).push(moment);
    }
  }
  return times;
}

function isAside(element: Element): boolean {
  return /^(?:aside|nav|footer|script|style|template)$/.test(element.tagName);
}

function isChange(element: Element): boolean {
  const words = `${attribute(element, "itemprop") ?? ""} ${attribute(element, "class") ?? ""}`;
  return /modif|updat/i.test(words);
}
