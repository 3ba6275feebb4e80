import { dayOf, hourOf } from "../time/calendar.ts";
import { cleanText } from "./clean-text.ts";
import { isUnseen, linesOfSteps } from "./html-lines.ts";
import { attribute, type Element, elementsWithin, textWithin, walk } from "./html-tree.ts";
import type { Page } from "./page.ts";
import { isFurniture } from "./picture.ts";
import type { PostBlock } from "./post-block.ts";
import { isHeading, leavesPage } from "./post-containers.ts";
import { isTag } from "./post-kind.ts";
import { machineTime, type PublishedTime, writtenTime } from "./published-time.ts";
import { readStamp, type Stamp } from "./stamp.ts";

/** A post's element, read: its block, its time as written for machines or for readers, its own id. */
export type ContainerPost = {
  block: PostBlock;
  /** The moment that the markup gives for machines; null where only readers are told. */
  moment: PublishedTime | null;
  stamp: Stamp | null;
  updated: Stamp | null;
  anchor: string | null;
};

/** An element for a title that is no heading says so in its class or property. */
const titleName = /(?:^|[-_\s])(?:headline|title|heading)(?:[-_\s]|$)/i;
/** An attribute that holds when something was published: "data-post-time", "data-timestamp", "data-published". */
const timeName =
  /^data-(?:.*-)?(?:time|timestamp|date|datetime|published|posted|created|pubdate)(?:-at|-on|-utc|-gmt)?$/i;
const changeName = /modif|updat|edit|chang|last|end|expir|read/i;

/** Reads the element of one post; `stamps` are the elements of the page that are times. */
export function containerPost(element: Element, stamps: ReadonlySet<Element>, page: Page): ContainerPost {
  const times = elementsWithin(element, each => stamps.has(each));
  const told = times.map(each => toldBy(each, page));
  const first = told.findIndex(({ changed }) => !changed);
  const own = told[Math.max(first, 0)];
  const clock = told
    .filter(({ changed }) => !changed)
    .find(({ stamp }) => stamp?.hour !== null && stamp !== null);
  const heading = titleElement(element);
  const title = heading === null ? null : wordsWithout(heading, stamps);
  const skipped = (each: Element) =>
    (isUnseen(each) && each.tagName !== "footer") || each.tagName === "aside";
  const labels = new Set(times.flatMap(each => wrapperOf(each, element)));
  const lines = linesOfSteps(
    walk(element, each => skipped(each) || stamps.has(each) || each === heading || labels.has(each)),
    page.zone,
  ).filter(line => !isFurniture(line.text) && readStamp(line.text) === null);
  const tag = heading === null ? null : firstTag(heading);
  const plain =
    tag !== null && title?.startsWith(tag) ? title.slice(tag.length).replace(/^[\s:|–-]+/u, "") : title;
  const changed = told.find(each => each.changed);
  return {
    block: { title: plain === "" ? null : plain, tags: tag === null ? [] : [tag], byline: [], lines },
    moment: own?.moment ?? momentOfElement(element, page),
    stamp: clock?.stamp ?? own?.stamp ?? null,
    updated: changed?.stamp ?? null,
    anchor: anchorOf(element),
  };
}

/** A moment's stamp, so that the clocks of other posts are placed beside it. */
export function stampAt(time: PublishedTime, zone: string): Stamp | null {
  if (time.publishedAt === null) return null;
  const day = dayOf(time.publishedAt, zone);
  const [year, month, date] = day.split("-").map(Number);
  const hour = time.timePrecision === "day" ? null : hourOf(time.publishedAt, zone);
  const minute = hour === null ? null : Number(time.publishedAt.slice(14, 16));
  return {
    ...{ hour, minute, day: date ?? null, month: month ?? null, year: year ?? null },
    ...{ daysBack: null, weekday: null, zone: null, ago: null, updated: false },
  };
}

type Told = { moment: PublishedTime | null; stamp: Stamp | null; changed: boolean };

/** What an element that is a time says, to machines and to readers. */
function toldBy(element: Element, page: Page): Told {
  const text = cleanText(textWithin(element));
  const parent = element.parentNode;
  const around = parent !== null && "tagName" in parent ? cleanText(textWithin(parent)) : text;
  const whole = around.length <= 110 ? readStamp(around) : null;
  const named = `${attribute(element, "itemprop") ?? ""} ${attribute(element, "class") ?? ""}`;
  const stamp = readStamp(text) ?? whole;
  const changed = whole?.updated === true || stamp?.updated === true || /modified|updated/i.test(named);
  const written = ["datetime", "data-datetime", "content", "title"]
    .map(name => attribute(element, name))
    .find(value => value !== null && machineTime(value, page.zone) !== null);
  const moment = written === undefined || written === null ? null : writtenTime(written, page);
  const clockless =
    moment !== null && moment.timePrecision === "day" && stamp !== null && stamp.hour !== null;
  if (!clockless) return { moment: moment ?? momentOfElement(element, page), stamp, changed };
  const dated = stampAt(moment, "UTC");
  return {
    moment: null,
    stamp: { ...stamp, day: dated?.day ?? null, month: dated?.month ?? null, year: dated?.year ?? null },
    changed,
  };
}

/** The moment in an element's own attributes; null where none holds one with a clock. */
function momentOfElement(element: Element, page: Page): PublishedTime | null {
  for (const { name, value } of element.attrs) {
    if (!timeName.test(name) || changeName.test(name.replace(/^data-/, ""))) continue;
    const time = writtenTime(value, page);
    if (time !== null && time.timePrecision !== "day") return time;
  }
  return null;
}

/** The words around a time that belong to it alone ("Updated at 21:10"): its parent, where that holds a stamp and nothing else. */
function wrapperOf(time: Element, post: Element): Element[] {
  const parent = time.parentNode;
  if (parent === null || !("tagName" in parent) || parent === post) return [];
  const text = cleanText(textWithin(parent));
  return text.length <= 110 && readStamp(text) !== null ? [parent] : [];
}

/**
 * A post's title: its first heading outside quotations and cards, else what calls itself one, else a first paragraph in
 * bold, else a heading that links away and stands before all prose; null for none.
 */
function titleElement(post: Element): Element | null {
  const headings = elementsWithin(post, each => isHeading(each) && !isQuoted(each, post) && hasWords(each));
  const own = headings.find(each => !isLinked(each, post));
  if (own !== undefined) return own;
  const named = elementsWithin(
    post,
    each =>
      each !== post &&
      (attribute(each, "itemprop") === "headline" || titleName.test(attribute(each, "class") ?? "")) &&
      hasWords(each) &&
      !isQuoted(each, post) &&
      !isLinked(each, post),
  )[0];
  return named ?? strongTitle(post) ?? firstLinked(post, headings[0]);
}

function hasWords(element: Element): boolean {
  return cleanText(textWithin(element)) !== "";
}

/** True for an element within a link to another page, or with nothing but such a link in it. */
function isLinked(element: Element, post: Element): boolean {
  for (
    let node: Element["parentNode"] = element;
    node !== null && node !== post && "tagName" in node;
    node = node.parentNode
  )
    if (node.tagName === "a" && leavesPage(node)) return true;
  const link = elementsWithin(element, each => each.tagName === "a" && leavesPage(each))[0];
  return link !== undefined && cleanText(textWithin(link)) === cleanText(textWithin(element));
}

function firstLinked(post: Element, heading: Element | undefined): Element | null {
  if (heading === undefined) return null;
  const prose = elementsWithin(post, each => each === heading || (each.tagName === "p" && hasWords(each)));
  return prose[0] === heading ? heading : null;
}

/** A first paragraph that is all bold is a title. */
function strongTitle(post: Element): Element | null {
  const first = elementsWithin(post, each => /^(?:p|b|strong|dt)$/.test(each.tagName) && hasWords(each))[0];
  if (first === undefined) return null;
  if (first.tagName !== "p") return first;
  const bold = elementsWithin(first, each => each.tagName === "b" || each.tagName === "strong")[0];
  return bold !== undefined && cleanText(textWithin(bold)) === cleanText(textWithin(first)) ? first : null;
}

function isQuoted(element: Element, post: Element): boolean {
  for (
    let node = element.parentNode;
    node !== null && node !== post && "tagName" in node;
    node = node.parentNode
  )
    if (/^(?:blockquote|figure|aside|figcaption)$/.test(node.tagName)) return true;
  return false;
}

/** An element's words without times, buttons and what no reader sees. */
function wordsWithout(element: Element, stamps: ReadonlySet<Element>): string | null {
  const lines = linesOfSteps(
    walk(element, each => isUnseen(each) || stamps.has(each)),
    "UTC",
  );
  const text = cleanText(lines.map(line => line.text).join(" ")).replace(
    /\s?(?:published|posted|updated)(?: at)?\s?:?$/i,
    "",
  );
  return text === "" ? null : text;
}

/** A tag within the heading, in an element of its own ("<span>Breaking</span>Court rules"). */
function firstTag(heading: Element): string | null {
  const inner = elementsWithin(heading, each => each !== heading && isTag(cleanText(textWithin(each))))[0];
  return inner === undefined ? null : cleanText(textWithin(inner));
}

/** The publisher's own mark for a post: its element's id or name, else that of an element or the fragment of a link within. */
function anchorOf(element: Element): string | null {
  for (const name of ["id", "data-post-id", "data-id", "data-block-id", "data-entry-id", "data-key"]) {
    const value = attribute(element, name);
    if (value !== null && /^[\w:.-]{2,80}$/.test(value)) return value;
  }
  const within = elementsWithin(
    element,
    each =>
      each !== element && (attribute(each, "id") !== null || attribute(each, "href")?.includes("#") === true),
  );
  for (const each of within.slice(0, 3)) {
    const value =
      attribute(each, "id") ?? /#([\w:.-]{2,80})$/.exec(attribute(each, "href") ?? "")?.[1] ?? null;
    if (value !== null && /^[\w:.-]{2,80}$/.test(value)) return value;
  }
  return null;
}
