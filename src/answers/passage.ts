import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { SentenceFeatures } from "../analysis/features.ts";
import type { Post } from "../coverage/post.ts";
import { isStopWord } from "../language/stop-words.ts";
import { wordsOf } from "../language/terms.ts";
import { nationOf, tellsOfDeed } from "./meanings.ts";
import type { Unit } from "./question.ts";
import { stemOf, termsApart } from "./stem.ts";

/** A sentence of the coverage that may answer, with what stands around it. */
export type Passage = {
  post: Post;
  sentence: SentenceFeatures;
  stems: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  /** Stems and names of the title and of the sentences beside it (two before, one after). */
  nearStems: ReadonlySet<string>;
  nearIds: ReadonlySet<string>;
  /** Stems and names of the whole post; one set for all its passages. */
  postStems: ReadonlySet<string>;
  postIds: ReadonlySet<string>;
  before: Passage | null;
  after: Passage | null;
  title: Passage | null;
};

/** Where a unit of a question is met: in the sentence itself, beside it, elsewhere in its post. */
export type Place = "own" | "near" | "post";

/** All sentences that may answer, in order of position; procedural posts and promo paragraphs never do. */
export function passagesOf(posts: readonly AnalysedPost[]): Passage[] {
  return posts.filter(({ post }) => post.kind !== "procedural").flatMap(passagesOfPost);
}

// Longest sentence that is read, in UTF-16 units: one of more is no sentence, whatever it has no space in.
const longestText = 1_500;

const byPost = new WeakMap<AnalysedPost, readonly Passage[]>();

function passagesOfPost(analysed: AnalysedPost): readonly Passage[] {
  const kept = byPost.get(analysed);
  if (kept) return kept;
  const { post, features } = analysed;
  const usable = features.sentences.filter(
    sentence => sentence.role !== "promo" && sentence.text.length <= longestText,
  );
  const places = placesTold(features.sentences);
  const own = usable.map(
    sentence =>
      new Set([...stemsOf(sentence), ...(places.get(sentence)?.stems ?? []), ...outletOf(sentence, post)]),
  );
  const ids = usable.map(sentence => new Set([...idsOf(sentence), ...(places.get(sentence)?.ids ?? [])]));
  const postStems = new Set(own.flatMap(stems => [...stems]));
  const postIds = new Set(ids.flatMap(one => [...one]));
  const titleAt = usable.findIndex(sentence => sentence.role === "title");
  const passages = usable.map((sentence, at): Passage => {
    // Items of a list and of a page's summary stand each for itself: only the title is beside them.
    const alone = sentence.role === "list-item" || post.kind === "summary";
    const around = (alone ? [titleAt] : [at - 2, at - 1, at + 1, titleAt]).filter(
      near => near !== at && near >= 0 && near < usable.length && (near === titleAt || isBody(usable[near])),
    );
    return {
      post,
      sentence,
      stems: own[at] ?? new Set(),
      ids: ids[at] ?? new Set(),
      nearStems: new Set(around.flatMap(near => [...(own[near] ?? [])])),
      nearIds: new Set(around.flatMap(near => [...(ids[near] ?? [])])),
      postStems,
      postIds,
      before: null,
      after: null,
      title: null,
    };
  });
  passages.forEach((passage, at) => {
    const before = passages[at - 1];
    const after = passages[at + 1];
    passage.before = before && before.sentence.role !== "title" ? before : null;
    passage.after = after && after.sentence.role !== "title" ? after : null;
    passage.title = passages[titleAt] ?? null;
  });
  byPost.set(analysed, passages);
  return passages;
}

type Places = { stems: readonly string[]; ids: readonly string[] };

/** Sentences after a dateline, with its places: "BERLIN (Agency) -" says where the sentence is told from, which it may not repeat. */
function placesTold(sentences: readonly SentenceFeatures[]): Map<SentenceFeatures, Places> {
  const told = new Map<SentenceFeatures, Places>();
  sentences.forEach((header, at) => {
    const next = sentences[at + 1];
    if (header.role !== "promo" || next?.paragraph !== header.paragraph || next.role === "promo") return;
    const mentions = header.mentions.filter(({ end }) => placeEnds.test(header.text.slice(end)));
    const stems = mentions.flatMap(({ text }) => text.split(/\P{L}+/u).map(stemOf));
    if (mentions.length > 0) told.set(next, { stems, ids: mentions.map(({ id }) => id) });
  });
  return told;
}

/** What follows a place in a dateline: perhaps its country or the day, then the bar or the bracket. */
const placeEnds = /^(?:\s?,\s[^|()]{1,25}?)?\s?(?:\||\(|-LRB-)/u;

function isBody(sentence: SentenceFeatures | undefined): boolean {
  return sentence !== undefined && /^(?:text|list-item|quote)$/u.test(sentence.role);
}

const ownWords = /\b(?:we|our)\b/iu;
const quoted = /["“].*?(?:["”]|$)|(?<!\p{L})['‘].*?['’](?!\p{L})/gu;

/** "We have verified", "our reporter": in an outlet's own words, the outlet. */
function outletOf({ by, text }: SentenceFeatures, { sourceName }: Post): string[] {
  const isOwn = by === null && ownWords.test(text.replace(quoted, " "));
  return isOwn ? sourceName.split(/\s+/u).slice(-1).map(stemOf) : [];
}

function stemsOf(sentence: SentenceFeatures): string[] {
  const speaker = sentence.by ? sentence.by.name.split(/\s+/u).map(stemOf) : [];
  // Verbs that the index leaves out as stop words may be what a question asks with: "go", "given", "took".
  const small = wordsOf(sentence.text.replace(/\bgoing to (?=\p{Ll})/gu, "")).filter(
    word => isStopWord(word.toLowerCase()) && tellsOfDeed(word.toLowerCase()),
  );
  // "an end to the war", "up to the end of 2024": the noun, nothing that ended.
  const noEnd =
    /\b(?:an|the) end (?:to|of)\b/iu.test(sentence.text) && !/\bend(?:s|ed|ing)\b/iu.test(sentence.text);
  const terms = noEnd ? sentence.terms.filter(term => term !== "end") : sentence.terms;
  // "stepped down" tells of resigning; a "first step" does not.
  const phrases = /\b(?:step|stand)(?:s|ped|ing|stood)? down\b/iu.test(sentence.text) ? ["resign"] : [];
  const told = termsApart(sentence.text, terms);
  return [...told, ...phrases, ...speaker, ...small.map(word => word.toLowerCase())];
}

function idsOf(sentence: SentenceFeatures): string[] {
  return [...sentence.mentions.map(mention => mention.id), ...(sentence.by ? [sentence.by.speaker] : [])];
}

/** Where `unit` is met by a passage, or null. */
export function placeOf(unit: Unit, passage: Passage): Place | null {
  if (!meets(unit, passage.postStems, passage.postIds)) return null;
  if (meets(unit, passage.stems, passage.ids)) return "own";
  if (meets(unit, passage.nearStems, passage.nearIds)) return "near";
  return meets(unit, passage.postStems, noIds) ? "post" : null;
}

/** True where the sentence holds the unit's own word or name, not only a synonym. */
export function isExact(unit: Unit, passage: Passage): boolean {
  return (
    passage.stems.has(unit.stem) || (unit.ids.some(id => passage.ids.has(id)) && nationOf(unit.stem) === null)
  );
}

const noIds: ReadonlySet<string> = new Set();

function meets(unit: Unit, stems: ReadonlySet<string>, ids: ReadonlySet<string>): boolean {
  if (unit.ids.some(id => ids.has(id))) return true;
  // A name of a person or body that is known is met by its ids or its own last word; a country also by its people.
  if (unit.kind === "name" && nationOf(unit.stem) === null) return stems.has(unit.stem);
  return !unit.meanings.isDisjointFrom(stems);
}

/** CONTRACT: a title is cited where a post is nothing but its headline; a post with a body answers in the body's words. */
export function mayAnswer(passage: Passage): boolean {
  return passage.sentence.role !== "title" || isHeadlineOnly(passage);
}

/** True where the passage is a headline only: a key event or a title whose post has no body. */
export function isHeadlineOnly(passage: Passage): boolean {
  return (
    passage.sentence.role === "title" &&
    passage.after === null &&
    passage.before === null &&
    !hasBody(passage)
  );
}

function hasBody({ post }: Passage): boolean {
  return post.paragraphs.some(({ role }) => role === "text" || role === "list-item" || role === "quote");
}
