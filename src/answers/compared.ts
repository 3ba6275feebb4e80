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
  const [one, other] = [best(first), best([second])];
  return one && other ? [...new Set([one, other])] : null;
}

/** The two sides of "compare A and B", "A versus B", in small letters. */
function comparedSides(text: string): [string, string] | null {
  const match =
    /^(.*?)\b(?:versus|vs\.?|v\.|compared (?:with|to)|as against)\s+(.+)$/iu.exec(text) ??
    /^.*?\bcompare\b(.*?)\b(?:and|with|to)\s+(.+)$/iu.exec(text);
  return match ? [(match[1] ?? "").toLowerCase(), (match[2] ?? "").toLowerCase()] : null;
}
