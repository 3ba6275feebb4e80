import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { SentenceFeatures } from "../analysis/features.ts";
import type { Story } from "../coverage/story.ts";
import { countryOfDemonym } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { reportingVerb } from "../language/reporting-verbs.ts";
import { isHonorific } from "../language/roles.ts";
import { isStopWord } from "../language/stop-words.ts";
import { termsOf, wordSpansOf } from "../language/terms.ts";

/** A name or a noun phrase that several posts have and no topic of the story's file covers. */
export type LearntTopic = { name: string; posts: readonly AnalysedPost[] };

/** Fewer posts make no topic; of one outlet alone it takes one more. */
export const fewestPosts = 3;
/** What more posts than this share have is the story itself. */
const storyShare = 0.45;
/** Two words are one phrase when so much of the rarer one stands in it: "security guarantees", not "leaders today". */
const cohesion = 0.4;
/** What stands in fewer different places than this share of its posts is a piece of one quotation, told again and again. */
const variety = 0.6;
/** Of two candidates that share so many of their posts one is enough. */
const sameShare = 0.7;

/** What is learnt from the window alone, the most carried first, at most `most`. */
export function learntTopics(posts: readonly AnalysedPost[], story: Story, most: number): LearntTopic[] {
  const covered = coveredBy(story);
  const found = new Map<
    string,
    { forms: Map<string, number>; posts: Set<AnalysedPost>; places: Set<string> }
  >();
  const spread = new Map<string, number>();
  for (const post of posts) {
    const own = post.features.sentences.filter(
      ({ role }) => role !== "promo" && role !== "alt" && role !== "caption",
    );
    for (const term of new Set(own.flatMap(({ terms }) => terms)))
      spread.set(term, (spread.get(term) ?? 0) + 1);
    for (const { name, place } of own.flatMap(namesIn)) {
      const key = termsOf(name).join(" ");
      if (key === "" || covered(key)) continue;
      const seen = found.get(key) ?? { forms: new Map(), posts: new Set(), places: new Set() };
      found.set(key, seen);
      seen.forms.set(name, (seen.forms.get(name) ?? 0) + 1);
      seen.posts.add(post);
      seen.places.add(place);
    }
  }
  const candidates = [...found]
    .filter(([, { posts: has, places }]) => places.size >= variety * has.size)
    .filter(([key, { posts: has }]) => isTopic(key, [...has], posts.length, spread))
    .map(([key, { forms, posts: has }]) => ({ key, name: mostFrequent(forms), posts: [...has] }))
    .sort((a, b) => worth(b) - worth(a) || (a.name < b.name ? -1 : 1));
  const chosen: typeof candidates = [];
  for (const one of candidates) {
    if (chosen.length >= most) break;
    if (!chosen.some(other => isSame(one, other))) chosen.push(one);
  }
  return chosen.map(({ name, posts: has }) => ({ name, posts: has }));
}

/** True where a text has the words of a topic, compared by stem, in a row. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const words = termsOf(phrase).join(" ");
  return words !== "" && ` ${termsOf(text).join(" ")} `.includes(` ${words} `);
}

/** Whether the story's file has a topic for it, or an actor: then it is known, not learnt. */
function coveredBy({ topics, actors, name }: Story): (key: string) => boolean {
  const phrases = topics
    .flatMap(topic => [topic.name, ...topic.phrases])
    .map(phrase => termsOf(phrase).join(" "));
  const names = [name, ...actors.flatMap(actor => [actor.name, ...actor.aliases])].map(known =>
    termsOf(known),
  );
  const known = new Set(names.flatMap(terms => [terms.join(" "), ...terms]));
  return key =>
    key.split(" ").every(term => known.has(term)) ||
    phrases.some(
      phrase => phrase !== "" && (` ${key} `.includes(` ${phrase} `) || ` ${phrase} `.includes(` ${key} `)),
    );
}

/** The names of a sentence, and its pairs of content words that nothing parts, each with the words it stands between. */
function namesIn(sentence: SentenceFeatures): { name: string; place: string }[] {
  const { text, mentions, by, quotations } = sentence;
  const speakers = new Set([by, ...quotations.map(quotation => quotation.by)].map(said => said?.words));
  const names = mentions
    .filter(({ text: name }) => !speakers.has(name))
    .map(({ text: name, start }) => ({ name, place: text.slice(0, start) }));
  const words = wordSpansOf(text).map(word => ({
    ...word,
    plain: isPlain(word.text, text, word.start, mentions),
  }));
  const phrases = words.flatMap((word, at) => {
    const next = words[at + 1];
    if (next === undefined || !word.plain || !next.plain || text.slice(word.end, next.start) !== " ")
      return [];
    // a participle or adverb ends no noun phrase, an adverb begins none
    if (/(?:ed|ing|ly)$/u.test(next.text) || /ly$/u.test(word.text)) return [];
    const place = foldKey(`${words[at - 1]?.text ?? ""} ${words[at + 2]?.text ?? ""}`);
    return [{ name: `${word.text} ${next.text}`.toLowerCase(), place }];
  });
  return [...names, ...phrases];
}

/** A content word that is no part of a name, no number, no verb of saying. */
function isPlain(word: string, text: string, start: number, mentions: SentenceFeatures["mentions"]): boolean {
  if (!/^\p{Ll}{3,}$/u.test(word) && !(start === 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(word))) return false;
  if (isStopWord(foldKey(word)) || isHonorific(word) || reportingVerb(word.toLowerCase()) !== null)
    return false;
  if (countryOfDemonym(word) !== null) return false;
  return !mentions.some(mention => mention.start <= start && start < mention.end) && text !== "";
}

function isTopic(
  key: string,
  has: readonly AnalysedPost[],
  all: number,
  spread: ReadonlyMap<string, number>,
): boolean {
  const outlets = new Set(has.map(({ post }) => post.source)).size;
  if (has.length < fewestPosts + (outlets === 1 ? 1 : 0) || has.length > storyShare * all) return false;
  const terms = key.split(" ");
  if (terms.length !== 2) return true;
  const rarer = Math.min(...terms.map(term => spread.get(term) ?? 1));
  return has.length >= cohesion * rarer;
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

type Candidate = { key: string; posts: readonly AnalysedPost[] };

/** A phrase of two words says more than one name. */
function worth({ key, posts }: Candidate): number {
  return posts.length * (key.includes(" ") ? 1.5 : 1);
}

function isSame(a: Candidate, b: Candidate): boolean {
  const others = new Set(b.posts);
  const shared = a.posts.filter(post => others.has(post)).length;
  const words = new Set(b.key.split(" "));
  return (
    shared >= sameShare * Math.min(a.posts.length, b.posts.length) ||
    a.key.split(" ").some(word => words.has(word))
  );
}
