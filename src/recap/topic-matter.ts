import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { Clause } from "../analysis/clauses.ts";
import type { Matter } from "../analysis/taken-stands.ts";
import type { Story, Topic } from "../coverage/story.ts";
import { countryNamed, countryOfDemonym } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { termsOf, type Word, wordSpansOf } from "../language/terms.ts";

/** What positions are asked on. */
export type TopicMatter = {
  /** As a reader sees it. */
  name: string;
  /** Finds its words in the sentences of a post; null for a post that is about something else. */
  in: (post: AnalysedPost) => Matter | null;
};

/** A word that stands in so many phrases of a topic, and is no name, means the topic in a post that has it. */
const keyPhrases = 3;
/** The words of a free topic stand within so many words of each other. */
const freeReach = 12;

/** Reads a topic of the story by its id or name, else free words, of which the plain ones must stand together. */
export function topicMatter(story: Story, words: string): TopicMatter {
  const key = foldKey(words);
  const same = (topic: Topic): boolean =>
    topic.id === key || foldKey(topic.name) === key || topic.phrases.some(phrase => foldKey(phrase) === key);
  const topic =
    story.topics.find(({ id, name }) => id === key || foldKey(name) === key) ?? story.topics.find(same);
  return topic === undefined ? freeMatter(words) : matterOfTopic(topic);
}

function matterOfTopic({ name, phrases }: Topic): TopicMatter {
  const wanted = phrases.map(termsOf).filter(terms => terms.length > 0);
  const keys = keyTerms(name, phrases);
  const phrasesIn: Matter = text => wanted.flatMap(terms => runsOf(terms, text));
  const all: Matter = text => [...phrasesIn(text), ...[...keys].flatMap(term => runsOf([term], text))];
  return {
    name,
    in: ({ features }) =>
      features.sentences.some(({ role, text }) => role !== "promo" && phrasesIn(text).length > 0)
        ? all
        : null,
  };
}

/** The words that mean the topic by themselves: phrases of one word, its name's, those of many phrases; no names. */
function keyTerms(name: string, phrases: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const phrase of phrases) {
    const words = wordSpansOf(phrase).filter(({ text }) => !isName(text));
    for (const term of new Set(words.flatMap(({ text }) => termsOf(text)))) {
      const alone = termsOf(phrase).length === 1;
      counts.set(term, (counts.get(term) ?? 0) + (alone ? keyPhrases : 1));
    }
  }
  const named = new Set(termsOf(name));
  return new Set(
    [...counts].flatMap(([term, count]) => (count >= keyPhrases || named.has(term) ? [term] : [])),
  );
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) || countryNamed(word) !== null || countryOfDemonym(word) !== null;
}

/** Words that make another verb of the one before them: "step down" is no "step". */
const particle = /^(?:down|up|out|off|over|back|aside|away)$/iu;

/** Free words: a sentence has them all near each other; a name among them may stand elsewhere in the post. */
function freeMatter(words: string): TopicMatter {
  const spans = wordSpansOf(words);
  const nameTerms = spans.flatMap(({ text }) => (isName(text) ? termsOf(text) : []));
  const plain = spans.flatMap(({ text }, at) => {
    const next = spans[at + 1]?.text ?? "";
    const [term] = isName(text) || particle.test(text) ? [] : termsOf(text);
    return term === undefined ? [] : [{ term, next: particle.test(next) ? next.toLowerCase() : null }];
  });
  const wanted: readonly Wanted[] = plain.length > 0 ? plain : nameTerms.map(term => ({ term, next: null }));
  return {
    name: words,
    in: ({ features }) => {
      const own = features.sentences.filter(({ role }) => role !== "promo");
      const held = new Set(own.flatMap(({ terms }) => terms));
      if (wanted.length === 0 || !nameTerms.every(term => held.has(term))) return null;
      const near = isDeedOfName(spans) ? sentencesNaming(own, nameTerms) : null;
      const found: Matter = text =>
        near === null || near.has(text) ? togetherIn(wanted, text, /\bno\b/iu.test(words)) : [];
      // a post without the words is about something else: who stands in it is not silent on them
      return own.some(({ text }) => found(text).length > 0) ? found : null;
    },
  };
}

/** "Varga stepping down", "the Varga resignation": whose deed it is belongs to the topic. */
function isDeedOfName(spans: readonly Word[]): boolean {
  return spans.some(
    ({ text }, at) =>
      at > 0 &&
      isName(spans[at - 1]?.text ?? "") &&
      /^(?:\p{Ll}{2,}ing|resignation|departure|exit|return)$/u.test(text),
  );
}

/** The sentences that hold a name, and those right behind one that name nobody. */
function sentencesNaming(sentences: AnalysedPost["features"]["sentences"], names: readonly string[]) {
  const named = (at: number) => names.every(name => sentences[at]?.terms.includes(name) === true);
  return new Set(
    sentences.flatMap(({ text, mentions }, at) =>
      named(at) || (named(at - 1) && mentions.length === 0) ? [text] : [],
    ),
  );
}

/** A term, and the particle right behind it where it has one. */
type Wanted = { term: string; next: string | null };

type Termed = Word & { term: string };

function termedWords(text: string): Termed[] {
  return wordSpansOf(text).flatMap(word => {
    const [term] = termsOf(word.text);
    return term === undefined ? [] : [{ ...word, term }];
  });
}

/** Where the terms stand in a row, small words between them not counted. */
function runsOf(terms: readonly string[], text: string): Clause[] {
  const words = termedWords(text);
  return words.flatMap((first, at) => {
    const run = words.slice(at, at + terms.length);
    const isRun = run.length === terms.length && run.every(({ term }, index) => term === terms[index]);
    return isRun ? [{ start: first.start, end: run.at(-1)?.end ?? first.end }] : [];
  });
}

// the beginning of a name with hyphens ("no-fly"); and a "no" that stands apart from it ("no fly zone")
const hyphened = /(?:\b\p{L}+-)+$/u;
const leadingNo = /\bno[\s'"`\u2018\u2019-]{1,4}$/iu;

/** Where all terms stand near each other in any order: the stretch from the first to the last of them. */
function togetherIn(wanted: readonly Wanted[], text: string, hasNo: boolean): Clause[] {
  const words = termedWords(text);
  const meets = (word: Termed, { term, next }: Wanted): boolean =>
    word.term === term &&
    (next === null || /^\s+(\p{L}+)/u.exec(text.slice(word.end))?.[1]?.toLowerCase() === next);
  const found = words.flatMap((first, at) => {
    if (!wanted.some(one => meets(first, one))) return [];
    const near = words.slice(at, at + freeReach);
    const ends = wanted.map(one => near.findIndex(word => meets(word, one)));
    if (ends.some(end => end < 0)) return [];
    // what a hyphen joins to the first word belongs to it, and a "no" that the topic's own name has
    const before = text.slice(0, first.start);
    const joined = (hyphened.exec(before) ?? (hasNo ? leadingNo.exec(before) : null))?.[0].length ?? 0;
    return [{ start: first.start - joined, end: near[Math.max(...ends)]?.end ?? first.end }];
  });
  // "flying over the coast before enforcing a no-fly zone": the words that stand closest together are meant
  return found.filter(one => !found.some(other => other !== one && isInside(other, one)));
}

function isInside(inner: Clause, outer: Clause): boolean {
  return (
    inner.start >= outer.start &&
    inner.end <= outer.end &&
    (inner.start > outer.start || inner.end < outer.end)
  );
}
