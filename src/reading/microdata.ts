import { attribute, type Element, elementsWithin, innerMarkupOf, type Step, walk } from "./html-tree.ts";
import type { Thing } from "./linked-data.ts";

/** An open thing or an open text of one, and the element it ends with. */
type OpenThing = { element: Element; thing: Thing };
type OpenText = { element: Element; owner: Thing; names: string[]; start: number; markup: boolean };
type Reader = { found: Thing[]; things: OpenThing[]; texts: OpenText[]; text: string; depth: number };

/** Deeper markup is taken as its text alone: a page of articles is 40 deep at the most. */
const maxDepth = 200;

/**
 * The things that a page's markup describes (microdata, and RDFa of schema.org without prefixes), in the shape of JSON-LD:
 * each with its types, and its properties as texts, markup for bodies, or things.
 */
export function thingsInMarkup(root: Element): Thing[] {
  if (elementsWithin(root, isScope).length === 0) return [];
  const reader: Reader = { found: [], things: [], texts: [], text: "", depth: 0 };
  for (const step of walk(root, isCode)) take(reader, step);
  return reader.found;
}

function isScope(element: Element): boolean {
  return attribute(element, "itemscope") !== null || attribute(element, "typeof") !== null;
}

function isCode(element: Element): boolean {
  return element.tagName === "script" || element.tagName === "style" || element.tagName === "template";
}

function take(reader: Reader, step: Step): void {
  if (step.kind === "text") reader.text += step.text;
  else if (step.kind === "enter") enter(reader, step.element);
  else leave(reader, step.element);
}

function enter(reader: Reader, element: Element): void {
  reader.depth += 1;
  const owner = reader.things.at(-1)?.thing;
  const names = propertiesOf(element);
  if (isScope(element)) {
    const thing: Thing = { "@type": typesOf(element) };
    const id = attribute(element, "itemid") ?? attribute(element, "resource") ?? attribute(element, "id");
    if (id !== null) thing["@id"] = id;
    if (owner !== undefined) for (const name of names) add(owner, name, thing);
    reader.found.push(thing);
    reader.things.push({ element, thing });
    return;
  }
  if (owner === undefined || names.length === 0) return;
  const value = attributeValue(element);
  if (value !== null) for (const name of names) add(owner, name, value);
  else {
    const markup = reader.depth < maxDepth && !reader.texts.some(open => open.markup) && names.some(isBody);
    reader.texts.push({ element, owner, names, start: reader.text.length, markup });
  }
}

function leave(reader: Reader, element: Element): void {
  reader.depth -= 1;
  if (reader.things.at(-1)?.element === element) reader.things.pop();
  const open = reader.texts.at(-1);
  if (open?.element !== element) return;
  reader.texts.pop();
  const text = open.markup ? innerMarkupOf(element) : reader.text.slice(open.start).trim();
  if (text !== "") for (const name of open.names) add(open.owner, name, text);
}

function add(thing: Thing, name: string, value: unknown): void {
  const before = thing[name];
  if (before === undefined) thing[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else thing[name] = [before, value];
}

/** The names of an element's properties without their vocabulary; those of other vocabularies ("og:title") are none. */
function propertiesOf(element: Element): string[] {
  const names = (attribute(element, "itemprop") ?? attribute(element, "property") ?? "").split(/\s+/);
  return names
    .map(name => name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ""))
    .filter(name => /^[A-Za-z]\w*$/.test(name));
}

function typesOf(element: Element): string[] {
  const types = attribute(element, "itemtype") ?? attribute(element, "typeof") ?? "";
  return types.split(/\s+/).filter(type => type !== "");
}

function isBody(name: string): boolean {
  return name === "articleBody" || name === "text" || name === "description";
}

/** The value that an element's attributes give; null where its text is the value. */
function attributeValue(element: Element): string | null {
  const content = attribute(element, "content");
  if (content !== null) return content;
  if (element.tagName === "time") return attribute(element, "datetime");
  if (element.tagName === "a" || element.tagName === "link") return linkValue(element);
  return /^(?:img|video|audio|source|iframe|embed)$/.test(element.tagName) ? attribute(element, "src") : null;
}

/** A link's address, but a person's name in a link is the name. */
function linkValue(element: Element): string | null {
  const named = propertiesOf(element).some(
    name => name === "name" || name === "author" || name === "headline",
  );
  return named ? null : attribute(element, "href");
}
