import { countryNamed, countryOfDemonym } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { nameKey } from "../language/lexicon.ts";

/** Words this short differ in meaning by a letter ("now", "not"), longer ones by a slip. */
const shortestSlip = 4;
/** From this length on two letters may have slipped. */
const twoSlips = 7;

/**
 * True for two words of which one is a misspelling of the other. Neither may be a number, and an ending alone ("kill",
 * "killed") is a slip too: what a verb's tense changes is no correction.
 */
export function isSlip(a: string, b: string): boolean {
  const [left, right] = [foldKey(a), foldKey(b)];
  if (left === right) return true;
  if (/\d/.test(left + right) || Math.min(left.length, right.length) < shortestSlip) return false;
  if (isOpposite(left, right)) return false;
  const most = Math.min(left.length, right.length) >= twoSlips ? 2 : 1;
  return distance(left, right) <= most || isInflected(left, right);
}

/**
 * True for two spellings of one name ("Zelensky", "Zelenskyy"; "Kiev", "Kyiv"): the same consonants between the same first
 * and last sounds, or one letter slipped in a long name. Two known countries are never spellings of each other.
 */
export function isSpelling(a: string, b: string): boolean {
  const [left, right] = [nameKey(a), nameKey(b)];
  if (left === right) return true;
  const [one, other] = [countryKey(a), countryKey(b)];
  if (one !== null || other !== null) return one === other;
  if (left[0] !== right[0] || /\d/.test(left + right)) return false;
  const apart = distance(left, right);
  if (skeleton(left) === skeleton(right))
    return apart <= 2 && left.at(-1) === right.at(-1) ? true : apart <= 2 && skeleton(left).length > 2;
  return apart === 1 && Math.min(left.length, right.length) > 5;
}

/** A word without the vowels that transliterations differ in, doubled letters as one. */
function skeleton(word: string): string {
  return word.replace(/[aeiouy]/g, "").replace(/(.)\1+/g, "$1");
}

/** The country that a name or a demonym is of. */
export function countryKey(word: string): string | null {
  return countryNamed(word) ?? countryOfDemonym(word);
}

// what makes a word its own opposite: "unlikely", "illegal", "disagree", "non-binding", "careless" beside "careful"
const opposite = /^(?:un|in|im|il|ir|dis|non|mis)/u;

/** True for a word and the same with a prefix or ending that denies it, folded. */
export function isOpposite(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 3 && long.endsWith(short) && opposite.test(long)) {
    return long.length - short.length <= 3;
  }
  // "careful", "careless"
  return (
    /ful$/u.test(a + b) !== /less$/u.test(a + b) &&
    a.replace(/(?:ful|less)$/u, "") === b.replace(/(?:ful|less)$/u, "") &&
    /less$/u.test(a) !== /less$/u.test(b) &&
    a.length > 5
  );
}

/** One word in two forms: the same up to an ending of inflection. */
function isInflected(a: string, b: string): boolean {
  const ending = /(?:ing|ed|es|s|d)$/u;
  const [left, right] = [a.replace(ending, ""), b.replace(ending, "")];
  return (
    left.length > 2 &&
    (left === right || left === right.replace(/e$/u, "") || left.replace(/e$/u, "") === right)
  );
}

/** How many letters must be put in, left out, replaced or exchanged with their neighbour to make `b` of `a`. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}
