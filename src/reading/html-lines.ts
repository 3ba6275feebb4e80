import { attribute, type Element, type Step, walkMarkup } from "./html-tree.ts";
import type { Line, LineRole } from "./line.ts";
import { machineTime } from "./published-time.ts";

// elements that stand on lines of their own
const blocks = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol option p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
// elements that no reader sees as text
const unseen = new Set(
  "script style noscript template svg head iframe object embed video audio canvas select option textarea button input form nav footer dialog math map".split(
    " ",
  ),
);
const roles: Readonly<Record<string, LineRole>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  figcaption: "caption",
  caption: "caption",
  blockquote: "quote",
};

/** True for an element whose text no reader sees, or that is menu, form or foot of a page. */
export function isUnseen(element: Element): boolean {
  if (unseen.has(element.tagName) || attribute(element, "hidden") !== null) return true;
  if (attribute(element, "aria-hidden") === "true") return true;
  return /display\s{0,3}:\s{0,3}none/i.test(attribute(element, "style") ?? "");
}

/** An open block and what its lines are: `held` by a paragraph, list or table, `prose` within a paragraph. */
type Box = { role: LineRole | null; marker: Line["marker"]; counter: number; prose: boolean; held: boolean };
type Writer = {
  zone: string;
  lines: Line[];
  open: Box[];
  posts: Set<Element>;
  text: string;
  links: number;
  linked: number;
  time: number;
};

/** The lines of a piece of markup. */
export function markupLines(html: string, zone: string): Line[] {
  return linesOfSteps(walkMarkup(html, isUnseen), zone);
}

/**
 * The lines that a reader sees: one a block, with list markers, captions, quotations and headings known from the markup.
 * A `time` element outside a paragraph becomes its machine-readable moment, so that layouts read an exact stamp; `zone`
 * is for those without an offset.
 */
export function linesOfSteps(steps: readonly Step[], zone: string): Line[] {
  const writer: Writer = {
    zone,
    lines: [],
    open: [],
    posts: itemsThatArePosts(steps),
    text: "",
    links: 0,
    linked: 0,
    time: -1,
  };
  for (const step of steps) {
    if (step.kind === "text") {
      writer.text += step.text;
      if (writer.links > 0) writer.linked += step.text.length;
    } else if (step.kind === "enter") enter(writer, step.element);
    else leave(writer, step.element);
  }
  flush(writer);
  return writer.lines;
}

function enter(writer: Writer, element: Element): void {
  const { tagName } = element;
  if (tagName === "a") writer.links += 1;
  if (tagName === "br") flush(writer);
  if (tagName === "img") describe(writer, element);
  if (tagName === "time") writer.time = writer.text.length;
  if (!blocks.has(tagName)) return;
  flush(writer);
  const parent = writer.open.at(-1);
  const prose = tagName === "p" || parent?.prose === true;
  const held = prose || parent?.held === true || /^(?:li|td|th|dd|dt|pre)$/.test(tagName);
  const role = roles[tagName] ?? parent?.role ?? null;
  writer.open.push({ role, marker: markerOf(writer, element), counter: 0, prose, held });
}

function leave(writer: Writer, element: Element): void {
  const { tagName } = element;
  if (tagName === "a") writer.links -= 1;
  if (tagName === "time") placeTime(writer, element);
  if (!blocks.has(tagName)) return;
  flush(writer);
  writer.open.pop();
}

function flush(writer: Writer): void {
  const text = writer.text.replace(/[\s\u00A0]+/gu, " ").trim();
  const link = text.length <= writer.linked;
  writer.text = "";
  writer.linked = 0;
  writer.time = -1;
  if (text === "") return;
  const box = writer.open.at(-1);
  const role = box?.role ?? (link ? "link" : box?.held ? null : "loose");
  writer.lines.push({ text, indent: 0, gap: true, marker: box?.marker ?? null, role });
  if (box) box.marker = null; // the marker belongs to an item's first line
}

/** A list item's marker; a paragraph in an item takes it over. */
function markerOf(writer: Writer, element: Element): Line["marker"] {
  const list = writer.open.at(-1);
  if (list === undefined) return null;
  if (element.tagName === "p" && list.marker !== null) {
    const { marker } = list;
    list.marker = null;
    return marker;
  }
  if (element.tagName !== "li" || writer.posts.has(element)) return null;
  const parent = element.parentNode;
  if (!parent || !("tagName" in parent) || parent.tagName !== "ol") return "bullet";
  list.counter += 1;
  return list.counter;
}

function describe(writer: Writer, image: Element): void {
  const alt = (attribute(image, "alt") ?? "").replace(/[\s\u00A0]+/gu, " ").trim();
  // one or two words name a logo or a person; a picture within a paragraph is an icon
  if (alt.split(" ").length < 3 || writer.open.at(-1)?.prose === true) return;
  flush(writer);
  writer.lines.push({ text: alt, indent: 0, gap: true, marker: null, role: "alt" });
}

/** Puts the machine-readable moment in the place of a `time` element's words; within a paragraph the words stay. */
function placeTime(writer: Writer, element: Element): void {
  const start = writer.time;
  writer.time = -1;
  if (start < 0 || writer.open.at(-1)?.prose === true) return;
  const moment = machineTime(attribute(element, "datetime") ?? "", writer.zone);
  if (moment === null || moment.precision === "day") return;
  writer.text = `${writer.text.slice(0, start)} ${moment.at.slice(0, 10)} ${moment.at.slice(11, 16)} UTC `;
}

/** List items that hold headings or articles: posts of a page, not items of a list. */
function itemsThatArePosts(steps: readonly Step[]): Set<Element> {
  const found = new Set<Element>();
  const items: Element[] = [];
  for (const step of steps) {
    if (step.kind === "text") continue;
    const { element, kind } = step;
    if (element.tagName === "li" && kind === "enter") items.push(element);
    else if (element.tagName === "li") items.pop();
    else if (kind === "enter" && /^(?:h[1-6]|article|header|section)$/.test(element.tagName)) {
      // an item that is known has its outer items known
      for (let at = items.length - 1; at >= 0; at--) {
        const item = items[at];
        if (item === undefined || found.has(item)) break;
        found.add(item);
      }
    }
  }
  return found;
}
