import { analysedPosts } from "../analysis/analysed-posts.ts";
import { longestSharedRun } from "../analysis/longest-shared-run.ts";
import { citing } from "../coverage/citation.ts";
import { hasClockTime } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import { fold, foldKey } from "../language/fold.ts";
import { termsOf } from "../language/terms.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";
import type { RecapRequest } from "./make-recap.ts";
import { holdsRun, type QuotedPlace, quotedPlaces, quoteWords } from "./quoted-places.ts";
import type { QuoteOutlet, QuotePlace, Quotes } from "./quotes.ts";

/** A quotation as asked for: some words of it, in a window. */
export type QuotesRequest = Pick<RecapRequest, "window" | "asOf" | "zone" | "sources"> & { text: string };

/** Two quotations are of one statement where they share so many words in a row, or all words of the shorter. */
const sharedWords = 5;

/** A place with when its words were first learnt. */
type Known = QuotedPlace & { knownAt: Instant };

/** Where quoted words stand, how each outlet gives them, and who says them; where they stand nowhere, what is nearest. */
export function makeQuotes(store: CoverageStore, story: Story, request: QuotesRequest): Quotes {
  const { window, asOf, sources, text } = request;
  const posts = analysedPosts(store, story, { from: window.from, to: window.to, asOf, sources });
  const places = quotedPlaces(posts);
  const asked = quoteWords(text);
  const holders = places.filter(({ words }) => holdsRun(words, asked));
  const known = (among: readonly QuotedPlace[]) => withKnownAt(among, store, story, asOf);
  const near = holders.length > 0 ? null : nearestTo(text, places);
  return {
    ...{ story: story.id, text, window },
    found: holders.length === 0 ? null : foundIn(known(oneStatement(holders, places))),
    nearest: near === null ? null : (known([near]).map(placeOf)[0] ?? null),
    searched: { posts: posts.length },
  };
}

/** Of the statements that have the words the one that most outlets, then most posts have; with its other wordings. */
function oneStatement(holders: readonly QuotedPlace[], places: readonly QuotedPlace[]): QuotedPlace[] {
  const groups: QuotedPlace[][] = [];
  for (const place of holders.toSorted((a, b) => b.words.length - a.words.length)) {
    const group = groups.find(members => members.some(member => isOne(member, place)));
    if (group === undefined) groups.push([place]);
    else group.push(place);
  }
  const outlets = (group: readonly QuotedPlace[]) => new Set(group.map(({ post }) => post.source)).size;
  const [best = []] = groups.sort((a, b) => outlets(b) - outlets(a) || b.length - a.length);
  const further = places.filter(
    place => !holders.includes(place) && best.some(member => shares(member, place)),
  );
  return [...best, ...further];
}

/** Two quotations that hold the asked words are one where the shorter has nothing that the longer has not, or they share a run. */
function isOne(a: QuotedPlace, b: QuotedPlace): boolean {
  return holdsRun(a.words, b.words) || holdsRun(b.words, a.words) || shares(a, b);
}

function shares(a: QuotedPlace, b: QuotedPlace): boolean {
  return longestSharedRun(a.words, b.words).length >= sharedWords;
}

function foundIn(places: readonly Known[]): NonNullable<Quotes["found"]> | null {
  const [first] = places.toSorted(
    (a, b) =>
      (a.knownAt < b.knownAt ? -1 : a.knownAt > b.knownAt ? 1 : 0) || a.post.position - b.post.position,
  );
  const [fullest] = places.toSorted(byFullness);
  if (first === undefined || fullest === undefined) return null;
  const published = places
    .filter(({ post }) => hasClockTime(post))
    .toSorted((a, b) => ((a.post.publishedAt ?? "") < (b.post.publishedAt ?? "") ? -1 : 1))[0];
  const outlets = [...Map.groupBy(places, ({ post }) => post.source).values()].flatMap(outletOf);
  const speakers = speakersOf(places);
  return {
    fullest: placeOf(fullest),
    firstKnown: placeOf(first),
    firstPublished: published === undefined ? null : placeOf(published),
    outlets: outlets.toSorted((a, b) => b.posts - a.posts),
    speakers,
    agrees: outlets.length < 2 ? null : { words: sameWords(places), speaker: sameSpeaker(places, speakers) },
  };
}

/** More words of the speaker's own first; cut marks and brackets stand for words that are not. */
function byFullness(a: Known, b: Known): number {
  const own = ({ text }: Known): number => quoteWords(text.replace(/\[[^\]]*\]/gu, " ")).length;
  return own(b) - own(a) || a.post.position - b.post.position;
}

function outletOf(places: readonly Known[]): QuoteOutlet[] {
  const [first] = places;
  if (first === undefined) return [];
  const wordings = Map.groupBy(places, ({ text }) => foldKey(text));
  const firsts = [...wordings.values()].flatMap(
    same => same.toSorted((a, b) => a.post.position - b.post.position)[0] ?? [],
  );
  return [
    {
      source: first.post.source,
      name: first.post.sourceName,
      posts: new Set(places.map(({ post }) => post.id)).size,
      wordings: firsts.toSorted(byFullness).map(placeOf),
    },
  ];
}

function speakersOf(places: readonly Known[]): { name: string; sources: string[] }[] {
  const named = places.flatMap(({ by, post }) =>
    by === null ? [] : [{ name: by.name, source: post.source }],
  );
  return [...Map.groupBy(named, ({ name }) => name)]
    .map(([name, own]) => ({ name, sources: [...new Set(own.map(({ source }) => source))] }))
    .sort((a, b) => b.sources.length - a.sources.length);
}

/** Whether of any two outlets' fullest words one holds the other's, the words put in brackets and cuts apart. */
function sameWords(places: readonly Known[]): boolean {
  const fullest = [...Map.groupBy(places, ({ post }) => post.source).values()].flatMap(
    own => own.toSorted(byFullness)[0] ?? [],
  );
  return fullest.every((one, at) =>
    fullest.slice(at + 1).every(other => {
      const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
      return (
        partsOf(short.text).every(part => holdsRun(quoteWords(long.text), part)) || overlapsEvenly(one, other)
      );
    }),
  );
}

/** The stretches of a quotation between its cuts and brackets. */
function partsOf(text: string): string[][] {
  return text
    .split(/\[[^\]]*\]|\.{3}|\u2026/u)
    .map(quoteWords)
    .filter(words => words.length > 0);
}

/** One begins where the other goes on: where both have words, they are the same. */
function overlapsEvenly(a: QuotedPlace, b: QuotedPlace): boolean {
  const { inA, inB, length } = longestSharedRun(a.words, b.words);
  const isStart = inA === 0 || inB === 0;
  const isEnd = inA + length === a.words.length || inB + length === b.words.length;
  return length >= sharedWords && isStart && isEnd;
}

function sameSpeaker(places: readonly Known[], speakers: readonly { name: string }[]): boolean {
  const told = new Set(places.flatMap(({ by }) => by?.speaker ?? []));
  return told.size <= 1 || speakers.length <= 1;
}

/** The quotation that shares most with the asked words: words in a row, then content terms; null where none shares any. */
function nearestTo(text: string, places: readonly QuotedPlace[]): QuotedPlace | null {
  const [words, terms] = [quoteWords(text), new Set(termsOf(text))];
  const rated = places.map(place => {
    const shared = new Set(termsOf(place.text)).intersection(terms).size;
    const run = longestSharedRun(words, place.words).length;
    return { place, shared, worth: shared + run / Math.max(1, words.length) - place.words.length / 1000 };
  });
  const best = rated.filter(({ shared }) => shared > 0).toSorted((a, b) => b.worth - a.worth)[0];
  return best?.place ?? null;
}

function placeOf(place: Known): QuotePlace {
  const { post, text, by, knownAt } = place;
  return { words: text, speaker: by?.name ?? null, knownAt, citation: citing(post, quotable(place)) };
}

/** CONTRACT: a quote has at least four words where the post has them; the title where the words stand in it. */
function quotable({ post, text }: QuotedPlace): string {
  if (post.title?.includes(text) === true) return post.title;
  const paragraph = post.paragraphs.find(one => one.text.includes(text))?.text ?? text;
  if (quoteWords(text).length >= 4) return text;
  return paragraph;
}

/** When the words of each place were first learnt: an edit of the rest of a post does not make them new. */
function withKnownAt(
  places: readonly QuotedPlace[],
  store: CoverageStore,
  story: Story,
  asOf: Instant | null,
): Known[] {
  const edited = new Set(places.flatMap(({ post }) => (post.revision > 1 ? [post.id] : [])));
  const revisions = edited.size === 0 ? [] : store.revisions(story.id).filter(({ id }) => edited.has(id));
  return places.map(place => {
    const words = fold(place.text);
    const earlier = revisions
      .filter(({ id, knownAt }) => id === place.post.id && (asOf === null || knownAt <= asOf))
      .filter(({ title, paragraphs }) =>
        [title ?? "", ...paragraphs.map(({ text }) => text)].some(text => fold(text).includes(words)),
      )
      .map(({ knownAt }) => knownAt);
    return { ...place, knownAt: [...earlier, place.post.knownAt].sort()[0] ?? place.post.knownAt };
  });
}
