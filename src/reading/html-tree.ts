import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize, serializeOuter } from "parse5";
import { boundedTree } from "./bounded-tree.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;
/** A step of a walk through a page: an element begins or ends, or text stands there. */
export type Step = { kind: "enter" | "leave"; element: Element } | { kind: "text"; text: string };

/** Parses a whole page and returns its root element. */
export function parsePage(html: string): Element | null {
  return parse(html, { treeAdapter: boundedTree(html.length) }).childNodes.find(isElement) ?? null;
}

/** Walks a piece of markup, such as the HTML body of an update. */
export function walkMarkup(html: string, skip: (element: Element) => boolean): Step[] {
  return walkNodes(parseFragment(html, { treeAdapter: boundedTree(html.length) }).childNodes, skip);
}

/** All steps within an element, itself included, in document order; what `skip` names is passed over whole. No recursion: pages nest deeply. */
export function walk(root: Element, skip: (element: Element) => boolean): Step[] {
  return walkNodes([root], skip);
}

/** The value of an attribute; null where it is absent. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find(attr => attr.name === name)?.value ?? null;
}

/** An element as markup again, well formed whatever it was parsed from. */
export function markupOf(element: Element): string {
  return serializeOuter(element);
}

/** The markup within an element. */
export function innerMarkupOf(element: Element): string {
  return serialize(element);
}

/** The text within an element, unspaced. */
export function textWithin(element: Element): string {
  return walk(element, () => false)
    .map(step => (step.kind === "text" ? step.text : ""))
    .join("");
}

/** The elements within an element that pass `test`, in document order. */
export function elementsWithin(root: Element, test: (element: Element) => boolean): Element[] {
  return walk(root, () => false).flatMap(step =>
    step.kind === "enter" && test(step.element) ? [step.element] : [],
  );
}

function walkNodes(nodes: readonly Node[], skip: (element: Element) => boolean): Step[] {
  const steps: Step[] = [];
  const waiting: (Node | { leave: Element })[] = nodes.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ("leave" in next) steps.push({ kind: "leave", element: next.leave });
    else if (next.nodeName === "#text" && "value" in next) steps.push({ kind: "text", text: next.value });
    else if (isElement(next) && !skip(next)) {
      steps.push({ kind: "enter", element: next });
      waiting.push({ leave: next });
      for (const child of next.childNodes.toReversed()) waiting.push(child); // a spread of 100,000 children overflows the stack
    }
  }
  return steps;
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}
