import fc from "fast-check";
import { dayOf } from "../../../src/time/calendar.ts";
import type { Instant } from "../../../src/time/instant.ts";
import { momentsOf, type ToldPost, toldPosts } from "./told-post.ts";
import { type ClockForm, clockForm } from "./written-clock.ts";

/** The traits in which text pages differ. */
type TextTraits = {
  clock: ClockForm;
  place: "over" | "under" | "before" | "after" | "signed";
  order: "newest first" | "oldest first";
  tag: "line" | "glued";
  byline: "none" | "by" | "name" | "from";
  keys: "none" | "bullets" | "links" | "bars";
  list: "bullets" | "numbers";
  spaced: boolean;
  age: boolean;
  tail: "none" | "share" | "invitation" | "advert";
  days: boolean;
  /** Every third post has no title. */
  untitled: boolean;
};

const traits: fc.Arbitrary<TextTraits> = fc.record({
  clock: clockForm,
  place: fc.constantFrom("over", "under", "before", "after", "signed"),
  order: fc.constantFrom("newest first", "oldest first"),
  tag: fc.constantFrom("line", "glued"),
  byline: fc.constantFrom("none", "by", "name", "from"),
  keys: fc.constantFrom("none", "bullets", "links", "bars"),
  list: fc.constantFrom("bullets", "numbers"),
  spaced: fc.boolean(),
  age: fc.boolean(),
  tail: fc.constantFrom("none", "share", "invitation", "advert"),
  days: fc.boolean(),
  untitled: fc.boolean(),
});

/** What a page of these traits says, and its posts and moments in the page's order. */
export type WrittenPage = {
  traits: TextTraits;
  text: string;
  posts: ToldPost[];
  moments: Instant[];
  day: string;
};

const newestAt = fc.constantFrom("2024-07-03T20:40:00Z", "2024-07-03T00:25:00Z", "2024-07-03T11:05:00Z");

/** Text pages with four to fourteen posts, each trait chosen by itself. */
export const writtenPage: fc.Arbitrary<WrittenPage> = fc
  .tuple(traits, toldPosts, newestAt)
  .map(([chosen, posts, newest]) =>
    pageOf(chosen, chosen.untitled ? posts.map(asToldIn(chosen)) : posts, newest),
  );

/** Only where its time stands over it can a post without a title be told from the one before. */
function asToldIn({ place, tag }: TextTraits): (post: ToldPost, at: number) => ToldPost {
  return (post, at) => (place === "over" && tag === "line" && at % 3 === 1 ? { ...post, title: null } : post);
}

function pageOf(traits: TextTraits, newestFirst: ToldPost[], newest: Instant): WrittenPage {
  const moments = momentsOf(newestFirst, newest);
  const day = dayOf(newest, traits.clock.zone);
  const entries = newestFirst.map((post, at) => ({ post, at: moments[at] ?? newest }));
  if (traits.order === "oldest first") entries.reverse();
  const lines = [...headOf(traits, newestFirst)];
  let heading = "";
  for (const { post, at } of entries) {
    const own = dayOf(at, traits.clock.zone);
    if (traits.days && own !== heading) lines.push(...gap(traits), dayHeading(own));
    heading = own;
    lines.push(...gap(traits), ...linesOf(post, at, traits));
  }
  return {
    ...{ traits, day, text: lines.join("\n") },
    posts: entries.map(({ post }) => post),
    moments: entries.map(({ at }) => at),
  };
}

function headOf(traits: TextTraits, posts: readonly ToldPost[]): string[] {
  const titles = posts.slice(0, 3).flatMap(({ title }) => title ?? []);
  const head = [
    "Brisken lock: ships wait as the gate is repaired",
    "",
    "Live reporting by Femke Dorst and Jana Vild",
  ];
  if (traits.keys === "none") return [...head, "Sort by:", "LatestOldest"];
  if (traits.keys === "bullets")
    return [...head, "Key points", ...titles.map(title => `• ${title}`), "Sort by:"];
  if (traits.keys === "bars") return [...head, "Key points", titles.join(" | "), "Sort by:"];
  return [...head, "Key points", ...titles.map(title => `${title} View post`), "Sort by:"];
}

function linesOf(post: ToldPost, at: Instant, traits: TextTraits): string[] {
  const clock = traits.clock.write(at);
  const glued = traits.tag === "glued" && post.tag !== null;
  const title = `${glued ? post.tag : ""}${post.title ?? ""}`;
  const tag = glued || post.tag === null ? [] : [post.tag];
  const age = traits.age && !traits.clock.dated ? ["2h ago"] : [];
  const top = {
    over: [...age, clock, ...tag, ...(title === "" ? [] : [title])],
    under: [...tag, title, clock],
    before: [`${clock} ${title}`, ...tag],
    after: [`${title} | ${clock}`, ...tag],
    signed: [title, `${clock}, ${post.author}`],
  }[traits.place];
  const byline = traits.place === "signed" ? [] : bylineOf(post, traits);
  const items = post.list.map((item, place) =>
    traits.list === "bullets" ? `  • ${item}` : `  ${place + 1}. ${item}`,
  );
  const body = traits.spaced ? post.sentences.flatMap(text => ["", text]) : post.sentences;
  return [...top, ...byline, ...body, ...gap(traits), ...items, ...tailOf(traits)];
}

function bylineOf(post: ToldPost, { byline }: TextTraits): string[] {
  if (byline === "none") return [];
  return [{ by: `By ${post.author}`, name: `${post.author}`, from: `From CNN's ${post.author}` }[byline]];
}

function tailOf({ tail }: TextTraits): string[] {
  return {
    none: [],
    share: ["Share", "Copy link"],
    invitation: ["Send your pictures of the lock to the harbour desk"],
    advert: ["ADVERTISEMENT", "coast ferries"],
  }[tail];
}

function gap({ spaced }: TextTraits): string[] {
  return spaced ? [""] : [];
}

function dayHeading(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${["January", "February", "March", "April", "May", "June", "July"][(month ?? 1) - 1]} ${date}, ${year}`;
}
