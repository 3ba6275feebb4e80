import { attribute, type Element, elementsWithin } from "./html-tree.ts";

/** What a page's `meta` elements say, by lower-case name, property or itemprop; the first of each that is not empty. */
export function metaTags(root: Element): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of elementsWithin(root, candidate => candidate.tagName === "meta")) {
    const content = (attribute(element, "content") ?? attribute(element, "value"))?.trim();
    if (!content) continue;
    for (const key of ["property", "name", "itemprop"]) {
      const name = attribute(element, key)?.toLowerCase();
      if (name !== undefined && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}
