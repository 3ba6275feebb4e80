import { type Clue, worthOfOwn } from "./clue.ts";
import type { Passage } from "./passage.ts";
import type { Search } from "./search.ts";
import { isQuestion } from "./support.ts";
import { toldBy } from "./told.ts";

// For one side of a comparison, whose sentence need not hold the other.
const leastShareOfSide = 0.25;
// A sentence so near the best (0 to 1) gives way to one with a figure.
const leastOfBest = 0.72;

/** "Spain versus the US, aid by economy": the best sentence for each side, as both tell of the same. */
export function compared(search: Search): Passage[] | null {
  const known = kept.get(search) ?? { sides: sidesOf(search) };
  kept.set(search, known);
  return known.sides;
}

const kept = new WeakMap<Search, { sides: Passage[] | null }>();

function sidesOf(search: Search): Passage[] | null {
  const outlets = comparedOutlets(search);
  if (outlets) return outlets;
  const sides = comparedSides(search.question.text);
  if (!sides) return null;
  const clues = search.clues.filter(({ worth }) => worth >= worthOfOwn);
  const first = clues.filter(({ text }) => sides[0].includes(text.toLowerCase()));
  const [second, ...rest] = clues.filter(({ text }) => !sides[0].includes(text.toLowerCase()));
  if (first.length === 0 || !second) return null;
  const best = (side: readonly Clue[]) => {
    const told = toldBy([...side, ...rest], search.passages, search.clueWeights).filter(
      ({ met, share, passage }) =>
        share >= leastShareOfSide &&
        side.every(clue => (met.get(clue)?.own ?? 0) > 0) &&
        !isQuestion(passage.sentence.text),
    );
    // What is compared is mostly an amount: a sentence with a figure before one that is a little nearer.
    const close = told.filter(({ score }) => score >= leastOfBest * (told[0]?.score ?? 0));
    return (close.find(({ passage }) => passage.sentence.figures.length > 0) ?? told[0])?.passage;
  };
  const both = toldBy(clues, search.passages, search.clueWeights).find(
    ({ met, passage, share }) =>
      share >= leastShareOfBoth &&
      passage.sentence.figures.length >= 2 &&
      [...first, second].every(clue => (met.get(clue)?.own ?? 0) > 0),
  );
  if (both) return [both.passage];
  const [one, other] = [best(first), best([second])];
  return one && other ? [...new Set([one, other])] : null;
}

// Both sides with their figures in one sentence, which must tell of what they are compared by as well.
const leastShareOfBoth = 0.5;

const asksOutlets = /\b(?:agree|disagree|differ|contradict|compare|tally)\p{L}*\b/iu;

/** "Do the Herald and the Courier agree on the toll": what each of two outlets of the coverage tells of it, with a figure. */
export function comparedOutlets({ question, clues, passages, clueWeights }: Search): Passage[] | null {
  if (!asksOutlets.test(question.text)) return null;
  const outlets = [...new Set(passages.map(({ post }) => post.sourceName))];
  const named = outlets.filter(name => isNamed(outletWords(name, outlets), question.text));
  const words = named.flatMap(name => name.toLowerCase().split(" "));
  const matter = clues.filter(({ text }) => !words.includes(text.toLowerCase()) && !asksOutlets.test(text));
  if (named.length < 2 || matter.length === 0) return null;
  const found = named.flatMap(name => {
    const own = passages.filter(({ post }) => post.sourceName === name);
    const told = toldBy(matter, own, clueWeights).find(
      ({ share, passage: { sentence } }) =>
        share >= leastShareOfBoth && sentence.figures.length > 0 && !isQuestion(sentence.text),
    );
    return told ? [told.passage] : [];
  });
  return found.length === named.length ? found : null;
}

/** "Courier" of "Courier News", "Herald" of "The Herald"; all of "Harbour Post" where there is a "Harbour Echo". */
function outletWords(source: string, outlets: readonly string[]): string {
  const isAlone = outlets.filter(other => firstWord(other) === firstWord(source)).length === 1;
  return isAlone ? firstWord(source) : withoutArticle(source);
}

function firstWord(source: string): string {
  return withoutArticle(source).split(" ")[0] ?? source;
}

function withoutArticle(source: string): string {
  return source.replace(/^The /u, "");
}

/** The name as words of their own: no "Sun" in "Sunday". */
function isNamed(name: string, text: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, "u").test(text);
}

/** The two sides of "compare A and B", "A versus B", in small letters. */
function comparedSides(text: string): [string, string] | null {
  const match =
    /^(.*?)\b(?:versus|vs\.?|v\.|compared (?:with|to)|as against)\s+(.+)$/iu.exec(text) ??
    /^.*?\b(?:do|does|did) (.+?) and (.+?\bcompare\b.*)$/iu.exec(text) ??
    /^.*?\bdifference between (.+?) and (.+)$/iu.exec(text) ??
    /^.*?\bcompare\b(.*?)\b(?:and|with|to)\s+(.+)$/iu.exec(text);
  return match ? [(match[1] ?? "").toLowerCase(), (match[2] ?? "").toLowerCase()] : null;
}
