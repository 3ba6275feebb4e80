import { isUnseen } from "./html-lines.ts";
import { attribute, type Element, elementsWithin, textWithin, walk } from "./html-tree.ts";
import { isRecommendationHeading } from "./page-tail.ts";
import { readStamp } from "./stamp.ts";

/** The elements that each hold one post, in page order, and the share of the page's prose that stands in them (0 to 1). */
export type PostContainers = {
  elements: Element[];
  share: number;
  headed: number;
  stamps: ReadonlySet<Element>;
};

/** What an element holds, its inner elements included. */
type Holding = {
  element: Element;
  /** The element's place: its own kind below its parents' kinds. Elements that are repeated share it. */
  place: number;
  depth: number;
  stamps: number;
  headings: number;
  /** Headings that are links to other pages. */
  linked: number;
  /** Words outside links and times. */
  words: number;
};

type Frame = Holding & { text: string; plain: boolean };

/** A post says at least so much; fewer words are a label. */
const fewestWords = 5;
/** More words than this make one post no likelier to be one. */
const mostWords = 60;
/** The foot of a post has no more characters. */
const longestFoot = 200;
/** A heading counts like so many words. */
const headingWords = 15;

/**
 * Finds the repeated elements of a page that each hold a time with a heading or prose: the posts of a live page, whatever
 * elements and names it is built from. Cards of other stories (all of them links), comments and what stands beside the
 * text do not count. Null where nothing is repeated.
 */
export function postContainers(root: Element): PostContainers | null {
  const stamps = new Set<Element>();
  const holdings = holdingsOf(root, stamps);
  const groups = new Map<number, Holding[]>();
  for (const holding of holdings.values()) {
    if (holding.stamps === 0 || !isPost(holding)) continue;
    const group = groups.get(holding.place);
    if (group === undefined) groups.set(holding.place, [holding]);
    else group.push(holding);
  }
  const best = [...groups.values()]
    .filter(group => group.length > 1)
    .toSorted((a, b) => weightOf(b) - weightOf(a) || (a[0]?.depth ?? 0) - (b[0]?.depth ?? 0))[0];
  if (best === undefined) return null;
  const members = withSiblings(best, holdings);
  const inside = sum(members.map(({ words }) => words));
  const all = holdings.get(root)?.words ?? 0;
  return {
    elements: members.map(({ element }) => element),
    share: all === 0 ? 0 : inside / all,
    headed: members.filter(({ headings }) => headings > 0).length,
    stamps,
  };
}

function isPost({ headings, words }: Holding): boolean {
  return headings > 0 || words >= fewestWords;
}

function weightOf(group: readonly Holding[]): number {
  return sum(
    group.map(
      ({ words, headings }) => Math.min(words, mostWords) + (headings > 0 && words > 0 ? headingWords : 0),
    ),
  );
}

/** Posts of other kinds among those found (a key post, a pinned one, one without its time) stand beside them. */
function withSiblings(group: readonly Holding[], holdings: ReadonlyMap<Element, Holding>): Holding[] {
  const chosen = new Set(group);
  const [first] = group;
  const headed = group.every(({ headings }) => headings > 0);
  const parents = new Set(group.map(({ element }) => element.parentNode));
  for (const parent of parents) {
    for (const child of parent?.childNodes ?? []) {
      const holding = "tagName" in child ? holdings.get(child) : undefined;
      if (holding === undefined || holding.element.tagName !== first?.element.tagName) continue;
      const like = holding.place === first.place && holding.words >= fewestWords;
      const timed = holding.stamps > 0 && (headed ? holding.headings > 0 : holding.words >= fewestWords);
      if (like || timed) chosen.add(holding);
    }
  }
  return [...holdings.values()].filter(holding => chosen.has(holding));
}

/** All elements in page order with what they hold; fills `stamps` with the elements that are times. */
function holdingsOf(root: Element, stamps: Set<Element>): Map<Element, Holding> {
  const holdings = new Map<Element, Holding>();
  const places = new Map<string, number>();
  const open: Frame[] = [];
  let links = 0;
  for (const step of walk(root, isBesidePosts)) {
    const top = open.at(-1);
    if (step.kind === "text") {
      if (top === undefined) continue;
      if (top.text.length <= 200) top.text += step.text;
      if (links === 0) top.words += wordsIn(step.text);
    } else if (step.kind === "enter") {
      if (step.element.tagName === "a" && leavesPage(step.element)) links += 1;
      if (top !== undefined) top.plain = false;
      const frame = frameOf(step.element, top, places);
      open.push(frame);
      holdings.set(step.element, frame);
    } else {
      if (step.element.tagName === "a" && leavesPage(step.element)) links -= 1;
      closeFrame(open, stamps, links > 0);
    }
  }
  return holdings;
}

function frameOf(element: Element, parent: Frame | undefined, places: Map<string, number>): Frame {
  const key = `${parent?.place ?? -1} ${kindOf(element)}`;
  const place = places.get(key) ?? places.size;
  places.set(key, place);
  const depth = (parent?.depth ?? 0) + 1;
  return { element, place, depth, stamps: 0, headings: 0, linked: 0, words: 0, text: "", plain: true };
}

/** Sums an element up in its parent. A time's words are no prose. */
function closeFrame(open: Frame[], stamps: Set<Element>, linked: boolean): void {
  const frame = open.pop();
  const parent = open.at(-1);
  if (frame === undefined) return;
  const { element } = frame;
  if (isStamp(frame)) {
    stamps.add(element);
    frame.stamps = 1;
    frame.words = 0;
  }
  if (isHeading(element) && frame.text.trim() !== "" && !linked) frame.headings += 1;
  if (isHeading(element) && frame.words === 0) frame.linked += 1;
  if (frame.stamps > 0 && frame.words === 0 && frame.linked > 0) forgetCard(frame, stamps);
  if (parent === undefined) return;
  parent.linked += frame.linked;
  parent.stamps += frame.stamps;
  parent.headings += frame.headings;
  parent.words += frame.words;
  if (/^(?:span|b|strong|em|i|a|time|abbr)$/.test(element.tagName) && parent.text.length <= 200)
    parent.text += frame.text;
}

/** The times of a card of another story, which is all link, are none of this page's. */
function forgetCard(card: Frame, stamps: Set<Element>): void {
  card.stamps = 0;
  card.headings = 0;
  for (const element of elementsWithin(card.element, each => stamps.has(each))) stamps.delete(element);
}

/** A `time`, or an element of words alone that are nothing but a clock time or an age. */
function isStamp({ element, text, plain, stamps }: Frame): boolean {
  if (stamps > 0) return false;
  if (element.tagName === "time") return /\d/.test(`${text}${attribute(element, "datetime") ?? ""}`);
  if (!plain || isHeading(element)) return false;
  const stamp = readStamp(text.replace(/[\s\u00A0]+/gu, " ").trim());
  return stamp !== null && (stamp.hour !== null || stamp.ago !== null);
}

/** True for the headings of HTML, and what says that it is one. */
export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.tagName) || attribute(element, "role") === "heading";
}

/** True for a link to another page; one to the page itself (a fragment, a post's own address) leaves nothing. */
export function leavesPage(element: Element): boolean {
  const href = attribute(element, "href");
  return href !== null && !href.includes("#") && !/^\?|[?&](?:page=with|post|pinned_post)/i.test(href);
}

/** An element's kind: its tag, and the first of its classes without what tells one post from another (numbers, modifiers). */
function kindOf(element: Element): string {
  const first = (attribute(element, "class") ?? "").trim().split(/\s+/)[0] ?? "";
  const plain = first
    .replace(/(?:--|__?(?=\d)).*$/, "")
    .replace(/\d+/g, "")
    .toLowerCase();
  return `${element.tagName}.${plain}`;
}

const besideName =
  /^(?:comments?(?:-\w+)?|discussion|disqus\w*|replies|responses|related(?:-\w+)*|recommend\w*|recommended(?:-\w+)*|newsletter(?:-\w+)*|most-?(?:read|popular|viewed)|trending|outbrain|taboola|sidebar|advert\w*|ad|ads|promo(?:-\w+)?)$/i;

/** What stands beside a page's posts: what no reader sees, asides, comments, other stories. A foot within a post is part of it. */
export function isBesidePosts(element: Element): boolean {
  const { tagName } = element;
  if (/^(?:html|body|main)$/.test(tagName)) return false;
  if (tagName === "footer") return !isShortFoot(element);
  if (isUnseen(element) || tagName === "aside" || tagName === "nav") return true;
  if (/comment/i.test(attribute(element, "itemtype") ?? "")) return true;
  const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
  if (names.split(/\s+/).some(name => besideName.test(name))) return true;
  return isBox(element) && isRecommendationHeading(firstHeading(element));
}

function isBox({ tagName }: Element): boolean {
  return tagName === "section" || tagName === "div" || tagName === "ul" || tagName === "ol";
}

/** The text of the heading that an element opens with; empty where it opens with anything else. */
function firstHeading(element: Element): string {
  const child = element.childNodes.find((node): node is Element => "tagName" in node);
  if (child === undefined || !isHeading(child)) return "";
  return child.childNodes
    .map(node => ("value" in node ? node.value : ""))
    .join("")
    .trim();
}

/** The foot of a post holds its time and buttons; that of a page holds much more, or stands beside everything. */
function isShortFoot(element: Element): boolean {
  const parent = element.parentNode;
  if (parent !== null && "tagName" in parent && /^(?:body|main)$/.test(parent.tagName)) return false;
  return textWithin(element).length <= longestFoot;
}

function wordsIn(text: string): number {
  return text.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
