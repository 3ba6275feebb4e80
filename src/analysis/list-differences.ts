import { foldKey } from "../language/fold.ts";
import { wordsOf } from "../language/terms.ts";
import type { AnalysedPost } from "./analysed-posts.ts";
import type { Difference } from "./difference.ts";
import type { Mention, SentenceFeatures } from "./features.ts";
import { countryKey, isSpelling } from "./same-word.ts";

type Listed = { at: number; sentence: SentenceFeatures; names: readonly Mention[] };

/** Two lists are of one thing when they have so many names in common, and neither is shorter than this. */
const fewestShared = 3;
const shortestList = 4;
/** More lists than this in a window are tables; comparing each with each would find nothing else. */
const mostLists = 200;
/** Characters before a list in which a word may say that it is not complete. */
const reach = 40;

// what joins two names of a list
const joint = /^(?:,|,? and|,? or| &|;|,? as well as)(?: the)?\s+$/u;
// a list that begins so names some of those meant
const partial = /\b(?:includ\w+|among\w*|such as|like|for example|plus|alongside|joined by|with)\b[^.]*$/iu;
const partialAfter = /^[,\s]*(?:and|or) (?:others|more|several|many|a number|\d+)/iu;

/**
 * Who is on one outlet's list of names and not on another's of the same: at least four names, three of them shared. Who is
 * named elsewhere in the other's post (the host, the guest of honour) is no difference.
 */
export function listDifferences(
  posts: readonly AnalysedPost[],
  mayMeet: (a: number, b: number) => boolean,
): Difference[] {
  const lists = posts.flatMap(listsIn);
  if (lists.length > mostLists) return [];
  return lists.flatMap((a, index) =>
    lists.slice(index + 1).flatMap((b): Difference[] => {
      const [x, y] = [posts[a.at]?.post, posts[b.at]?.post];
      if (x === undefined || y === undefined || x.source === y.source || !mayMeet(a.at, b.at)) return [];
      const left = [without(a.names, b.names), without(b.names, a.names)];
      // two lists that differ in most of their names are two lists
      if (a.names.length - (left[0]?.length ?? 0) < fewestShared) return [];
      if (left.some(names => names.length > fewestShared)) return [];
      const [onlyA = [], onlyB = []] = [unnamedIn(left[0], posts[b.at]), unnamedIn(left[1], posts[a.at])];
      if (onlyA.length + onlyB.length === 0) return [];
      const words = (names: readonly Mention[]): string => names.map(name => name.text).join(", ");
      return [
        {
          kind: "list",
          speaker: null,
          sides: [
            [{ post: x, sentence: a.sentence, words: words(onlyA) }],
            [{ post: y, sentence: b.sentence, words: words(onlyB) }],
          ],
        },
      ];
    }),
  );
}

/** The complete lists of names in a post: names one after the other with nothing but commas and "and" between them. */
function listsIn({ features }: AnalysedPost, at: number): Listed[] {
  return features.sentences.flatMap(sentence => {
    if (sentence.role === "promo" || sentence.role === "alt" || sentence.role === "caption") return [];
    const lists: Mention[][] = [];
    for (const mention of sentence.mentions) {
      const last = lists.at(-1)?.at(-1);
      const between = last === undefined ? null : sentence.text.slice(last.end, mention.start);
      if (between !== null && joint.test(between)) lists.at(-1)?.push(mention);
      else lists.push([mention]);
    }
    return lists
      .filter(names => names.length >= shortestList && isComplete(sentence.text, names))
      .map(names => ({ at, sentence, names }));
  });
}

function isComplete(text: string, names: readonly Mention[]): boolean {
  const [first, last] = [names[0]?.start ?? 0, names.at(-1)?.end ?? 0];
  return !partial.test(text.slice(Math.max(0, first - reach), first)) && !partialAfter.test(text.slice(last));
}

function without(names: readonly Mention[], others: readonly Mention[]): Mention[] {
  return names.filter(name => !others.some(other => isOne(name, other)));
}

/** Those that the post does not name anywhere, be it by a demonym ("the French president"). */
function unnamedIn(names: readonly Mention[] = [], post: AnalysedPost | undefined): Mention[] {
  const sentences = post?.features.sentences ?? [];
  const ids = new Set(sentences.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
  const words = sentences.flatMap(({ text }) => wordsOf(text));
  const countries = new Set(words.flatMap(word => countryKey(word) ?? []));
  const text = ` ${words.map(foldKey).join(" ")} `;
  return names.filter(({ id, text: name }) => {
    const country = countryKey(name);
    const named = country !== null && (countries.has(country) || text.includes(` ${foldKey(country)} `));
    return !ids.has(id) && !named && !text.includes(` ${foldKey(name)} `);
  });
}

function isOne(a: Mention, b: Mention): boolean {
  if (a.id === b.id || isSpelling(a.text, b.text)) return true;
  const country = countryKey(a.text);
  return country !== null && country === countryKey(b.text);
}
