import fc from "fast-check";
import { dayOf } from "../../../src/time/calendar.ts";
import type { Instant } from "../../../src/time/instant.ts";
import { momentsOf, type ToldPost, toldPosts } from "./told-post.ts";
import { type ClockForm, clockForm } from "./written-clock.ts";

/** The traits in which HTML live pages differ. */
export type MarkupTraits = {
  shape: "article" | "li" | "div" | "section" | "tr" | "flat" | "dl";
  wrapped: number;
  heading: "h2" | "h3" | "h4" | "strong" | "named";
  time: "datetime" | "offset" | "words" | "span" | "data";
  clock: ClockForm;
  place: "over" | "under" | "within" | "foot";
  names: "none" | "plain" | "modifiers" | "numbered";
  anchor: "id" | "heading" | "link" | "none";
  order: "newest first" | "oldest first";
  byline: boolean;
  days: boolean;
  cards: boolean;
  comments: "none" | "named" | "headed";
  adverts: boolean;
  intro: boolean;
};

const traits: fc.Arbitrary<MarkupTraits> = fc.record({
  shape: fc.constantFrom("article", "li", "div", "section", "tr", "flat", "dl"),
  wrapped: fc.nat(3),
  heading: fc.constantFrom("h2", "h3", "h4", "strong", "named"),
  time: fc.constantFrom("datetime", "offset", "words", "span", "data"),
  clock: clockForm,
  place: fc.constantFrom("over", "under", "within", "foot"),
  names: fc.constantFrom("none", "plain", "modifiers", "numbered"),
  anchor: fc.constantFrom("id", "heading", "link", "none"),
  order: fc.constantFrom("newest first", "oldest first"),
  byline: fc.boolean(),
  days: fc.boolean(),
  cards: fc.boolean(),
  comments: fc.constantFrom("none", "named", "headed"),
  adverts: fc.boolean(),
  intro: fc.boolean(),
});

/** What a page of these traits says, and its posts and moments in the page's order. */
export type MarkedUpPage = {
  traits: MarkupTraits;
  html: string;
  posts: ToldPost[];
  moments: Instant[];
  day: string;
};

const newestAt = fc.constantFrom("2024-07-03T20:40:00Z", "2024-07-03T00:25:00Z");

/** HTML live pages with four to fourteen posts, each trait chosen by itself. */
export const markedUpPage: fc.Arbitrary<MarkedUpPage> = fc
  .tuple(traits, toldPosts, newestAt)
  .map(([chosen, posts, newest]) => pageOf(fitting(chosen), posts, newest));

/** What cannot go together: pages without an element a post have headings, and no foot. */
function fitting(traits: MarkupTraits): MarkupTraits {
  const loose = traits.shape === "flat" || traits.shape === "dl";
  const place = traits.place === "foot" || traits.place === "within" ? "over" : traits.place;
  const heading = traits.heading === "strong" || traits.heading === "named" ? "h3" : traits.heading;
  const time = traits.time === "data" ? "datetime" : traits.time;
  return loose
    ? {
        ...traits,
        place: traits.shape === "dl" ? "over" : place,
        heading,
        time,
        anchor: "none",
        cards: false,
      }
    : traits;
}

function pageOf(traits: MarkupTraits, newestFirst: ToldPost[], newest: Instant): MarkedUpPage {
  const moments = momentsOf(newestFirst, newest);
  const entries = newestFirst.map((post, at) => ({
    post,
    at: moments[at] ?? newest,
    number: newestFirst.length - at,
  }));
  if (traits.order === "oldest first") entries.reverse();
  const posts: string[] = [];
  entries.forEach(({ post, at, number }, place) => {
    if (traits.adverts && place > 0 && place % 3 === 0) posts.push(advert(traits));
    posts.push(elementOf(post, at, number, traits));
  });
  const html = `<!doctype html><html lang="en"><head><title>Brisken lock live: ships wait | Coast World</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav><main><h1>Brisken lock live: ships wait</h1>
${traits.intro ? "<p>Ships have waited at the lock at Brisken since the gate began to lean.</p>" : ""}
${listOf(posts, traits)}${commentsOf(traits)}</main><aside><h2>Most read</h2><ul>${card(1)}${card(2)}</ul></aside>
<footer><p>Copyright Coast World</p></footer></body></html>`;
  return {
    ...{ traits, html, day: dayOf(newest, traits.clock.zone) },
    posts: entries.map(({ post }) => post),
    moments: entries.map(({ at }) => at),
  };
}

function listOf(posts: readonly string[], { shape }: MarkupTraits): string {
  const all = posts.join("\n");
  if (shape === "li") return `<ol>${all}</ol>`;
  if (shape === "tr") return `<table><tbody>${all}</tbody></table>`;
  if (shape === "dl") return `<dl>${all}</dl>`;
  return `<div class="list">${all}</div>`;
}

function elementOf(post: ToldPost, at: Instant, number: number, traits: MarkupTraits): string {
  const time = timeOf(at, traits);
  const head = headOf(post, time, number, traits);
  const body = bodyOf(post, number, traits);
  if (traits.shape === "flat") return head + body;
  if (traits.shape === "dl") return `<dt>${time}</dt><dd>${titleOf(post, number, traits)}${body}</dd>`;
  const foot = traits.place === "foot" ? `<footer>${time} <button>Share</button></footer>` : "";
  const inner = `${"<div>".repeat(traits.wrapped)}${head}${body}${foot}${"</div>".repeat(traits.wrapped)}`;
  const data = traits.time === "data" ? ` data-post-time="${secondsOf(at)}000"` : "";
  const id = traits.anchor === "id" ? ` id="entry-${7000 + number * 13}"` : "";
  const cell = traits.shape === "tr" ? `<td>${inner}</td>` : inner;
  return `<${traits.shape}${classOf(number, post, traits)}${id}${data}>${cell}</${traits.shape}>`;
}

function headOf(post: ToldPost, time: string, number: number, traits: MarkupTraits): string {
  const byline = traits.byline ? `<p class="by">By ${post.author}</p>` : "";
  const title = titleOf(post, number, traits, traits.place === "within" ? ` ${time}` : "");
  const link = traits.anchor === "link" ? `<a href="#entry-${7000 + number * 13}">Link</a>` : "";
  if (traits.place === "over") return `<div>${time}${link}</div>${title}${byline}`;
  if (traits.place === "under") return `${title}<div>${time}${link}</div>${byline}`;
  return `${title}${link}${byline}`;
}

function titleOf(post: ToldPost, number: number, { heading, anchor }: MarkupTraits, more = ""): string {
  const id = anchor === "heading" ? ` id="entry-${7000 + number * 13}"` : "";
  const tag = post.tag === null ? "" : `<span>${post.tag}</span>`;
  if (heading === "strong") return `<p${id}><strong>${tag}${post.title}</strong></p>${more}`;
  if (heading === "named") return `<div class="post-headline"${id}>${tag}${post.title}</div>${more}`;
  return `<${heading}${id}>${tag}${post.title}${more}</${heading}>`;
}

function bodyOf(post: ToldPost, number: number, { cards }: MarkupTraits): string {
  const list = post.list.length === 0 ? "" : `<ul>${post.list.map(item => `<li>${item}</li>`).join("")}</ul>`;
  const stories = cards && number % 2 === 0 ? `<div class="embed">${card(number)}</div>` : "";
  return `${post.sentences.map(text => `<p>${text}</p>`).join("\n")}${list}${stories}`;
}

function timeOf(at: Instant, { time, clock }: MarkupTraits): string {
  const words = clock.write(at);
  if (time === "datetime") return `<time datetime="${at}">${words}</time>`;
  if (time === "offset") return `<time datetime="${at.replace("Z", ".500+00:00")}">${words}</time>`;
  return time === "span" ? `<span>${words}</span>` : `<time>${words}</time>`;
}

function secondsOf(at: Instant): number {
  return Date.parse(at) / 1000;
}

function classOf(number: number, post: ToldPost, { names }: MarkupTraits): string {
  if (names === "none") return "";
  if (names === "plain") return ' class="entry"';
  return names === "numbered"
    ? ` class="entry-${number}"`
    : ` class="entry${post.tag === null ? "" : "--key"} entry-x"`;
}

/** A card of another story: all of it a link, with a time of its own. */
function card(number: number): string {
  return `<div class="card"><a href="/news/story-${number}"><h3>Another story ${number} of the coast</h3><time>1${number % 10}:15</time></a></div>`;
}

function advert({ shape }: MarkupTraits): string {
  if (shape === "li") return "<li>ADVERTISEMENT</li>";
  if (shape === "tr") return "<tr><td>ADVERTISEMENT</td></tr>";
  return shape === "dl" ? "" : "<div>ADVERTISEMENT</div>";
}

function commentsOf({ comments }: MarkupTraits): string {
  if (comments === "none") return "";
  const said = [1, 2, 3, 4, 5].map(
    place =>
      `<div class="said"><b>Reader ${place}</b> <time>12:0${place}</time><p>I have waited at that lock for days, and nobody tells us anything.</p></div>`,
  );
  return comments === "named"
    ? `<section class="comments">${said.join("")}</section>`
    : `<section><h2>Comments (5)</h2>${said.join("")}</section>`;
}
