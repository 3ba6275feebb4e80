import { type Token, Tokenizer } from "parse5";
import { declaredIn, type Namespaces, nameIn } from "./namespaces.ts";

/** An element of a feed. */
export type FeedElement = {
  /** As `nameIn` gives it: "title", "dc:date". */
  name: string;
  /** As the feed writes it, in small letters. */
  written: string;
  /** Names in small letters. */
  attributes: ReadonlyMap<string, string>;
  children: (FeedElement | string)[];
  /** The address that relative ones within it begin from, as far as `xml:base` says. */
  base: string | null;
};

type Open = { element: FeedElement; namespaces: Namespaces };
type Builder = { root: FeedElement | null; open: Open[]; tooDeep: number; home: string };

/** Elements nested deeper are read as if they were not: RELIABILITY, section 5. */
const mostDepth = 64;
/** No element of a feed has as many attributes. */
const mostAttributes = 64;
/** Elements that hold nothing but a short text: where one of them is open, the next element begins because its end was left out. */
const short = /^(?:guid|pubdate|id|published|updated|issued|modified|created|dc:date)$/;
/** Elements that stand for one post: they never stand within each other. */
const entry = /^(?:item|entry)$/;

/**
 * The tree of a feed's XML, read by the tokenizer of the HTML parser: it takes any text, knows CDATA, expands the entities
 * of HTML and nothing else, and reads a DOCTYPE without what it declares, so that no entity of a feed's own is ever
 * expanded and nothing is fetched. Ends that are missing or in the wrong place are put where they must have been. Null for
 * a text without any element.
 */
export function feedTree(text: string): FeedElement | null {
  const builder: Builder = { root: null, open: [], tooDeep: 0, home: "" };
  const nothing = () => undefined;
  const characters = ({ chars }: Token.CharacterToken) => {
    builder.open.at(-1)?.element.children.push(chars);
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
      onNullCharacter: nothing,
      onCharacter: characters,
      onWhitespaceCharacter: characters,
      onStartTag: token => begin(builder, token),
      onEndTag: token => end(builder, token.tagName),
    },
  );
  tokenizer.inForeignNode = true; // CDATA sections are text
  tokenizer.write(text, true);
  return builder.root;
}

function begin(builder: Builder, token: Token.TagToken): void {
  const { open, root } = builder;
  if (root !== null && open.length === 0) return; // after the end of the feed
  const attributes = new Map(token.attrs.slice(0, mostAttributes).map(({ name, value }) => [name, value]));
  if (root === null && /(?:^|:)feed$/.test(token.tagName)) builder.home = "atom";
  const parent = endOpen(builder, token.tagName);
  const namespaces = declaredIn(parent?.namespaces ?? new Map(), attributes);
  const base = baseWithin(parent?.element.base ?? null, attributes.get("xml:base"));
  const name = nameIn(token.tagName, namespaces, builder.home);
  const element: FeedElement = { name, written: token.tagName, attributes, children: [], base };
  if (parent === undefined) builder.root = element;
  else parent.element.children.push(element);
  if (token.selfClosing) return;
  if (open.length < mostDepth) open.push({ element, namespaces });
  else builder.tooDeep += 1;
}

/** The element in which the next one begins, after those have been closed whose end was left out before it. */
function endOpen({ open, tooDeep }: Builder, next: string): Open | undefined {
  if (tooDeep > 0) return open.at(-1);
  const within = entry.test(next) ? open.findIndex(({ element }) => entry.test(element.name)) : -1;
  if (within >= 0) open.length = within;
  if (short.test(open.at(-1)?.element.name ?? "")) open.pop();
  return open.at(-1);
}

/** Closes the nearest open element of that name and what is open within it; an end without a beginning is passed over. */
function end(builder: Builder, written: string): void {
  if (builder.tooDeep > 0) {
    builder.tooDeep -= 1;
    return;
  }
  const at = builder.open.findLastIndex(({ element }) => element.written === written);
  if (at >= 0) builder.open.length = at;
}

function baseWithin(around: string | null, own: string | undefined): string | null {
  if (own === undefined) return around;
  return URL.canParse(own, around ?? undefined) ? new URL(own, around ?? undefined).href : around;
}

/** The first child of one of these names, the earlier names before the later; null where there is none. */
export function childNamed(element: FeedElement, ...names: string[]): FeedElement | null {
  for (const name of names) {
    const found = childrenNamed(element, name)[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** The children of a name, in order. */
export function childrenNamed(element: FeedElement, name: string): FeedElement[] {
  return element.children.filter(child => typeof child !== "string").filter(child => child.name === name);
}

/** All text within an element, its own spaces kept but for those around it. */
export function textOf(element: FeedElement | null): string {
  const parts: string[] = [];
  const waiting: (FeedElement | string)[] = element === null ? [] : [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") parts.push(next);
    else for (const child of next.children.toReversed()) waiting.push(child);
  }
  return parts.join("").trim();
}

/** The elements of a name within another, at any depth, in order; what is found is not searched. */
export function elementsNamed(root: FeedElement, test: (name: string) => boolean): FeedElement[] {
  const found: FeedElement[] = [];
  const waiting: FeedElement[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (test(next.name)) found.push(next);
    else for (const child of next.children.toReversed()) if (typeof child !== "string") waiting.push(child);
  }
  return found;
}
