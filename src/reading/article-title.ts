import { foldKey } from "../language/fold.ts";
import { cleanText } from "./clean-text.ts";
import { type Element, elementsWithin, textWithin } from "./html-tree.ts";

// what stands between a title and the outlet's name
const separator = /\s+[-–—|·•»:]+\s+/g;
/** Characters: no headline is longer, and a longer text may hold thousands of separators. */
const longestTitle = 500;

/** A title without the outlet's name after it ("Title | Outlet"): where the outlet is known, or a heading shows the title alone. */
export function ownTitle(title: string, root: Element, outlet: string | null): string {
  if (title.length > longestTitle) return title;
  const headings = elementsWithin(root, element => element.tagName === "h1")
    .slice(0, 10)
    .map(element => foldKey(cleanText(textWithin(element))));
  for (const cut of title.matchAll(separator)) {
    const own = title.slice(0, cut.index);
    const rest = title.slice(cut.index + cut[0].length);
    if (outlet !== null && foldKey(rest) === foldKey(outlet)) return own;
    if (headings.includes(foldKey(own)) && !headings.includes(foldKey(title))) return own;
  }
  return title;
}
