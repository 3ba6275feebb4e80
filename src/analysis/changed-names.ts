import { foldKey } from "../language/fold.ts";
import { isHonorific, roleSource } from "../language/roles.ts";
import { canSpeak } from "../language/speakers.ts";
import { isStopWord } from "../language/stop-words.ts";
import { type Word, wordSpansOf } from "../language/terms.ts";
import { countryKey, isSlip, isSpelling } from "./same-word.ts";

/** A name in a sentence: one word of it, and where it stands. */
export type NameWord = { text: string; start: number; end: number };

// endings of common nouns and adverbs that open sentences: "Firefighters", "Meanwhile", "Negotiations"
const commonEnding =
  /(?:ers|ors|ists|ions|ings?|ents|ants|als|ians|ly|ness|ment|ity|ies|ages|ces|men|while|over)$/u;
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|gmt|bst|utc|cet|est)$/u;
// what goes on after a name that opens a sentence: a verb
const verbNext =
  /^(?:is|was|has|had|will|would|says|said|told|may|might|could|can|does|did|and|\p{Ll}{2,}(?:ed|s))$/u;

/** The words that a text writes with a capital in the midst of a sentence: names wherever they stand, folded. */
export function capitalsIn(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    if (isTitleCase(wordSpansOf(text))) continue;
    for (const [at, word] of wordSpansOf(text).entries()) {
      if (at > 0 && isCapital(word.text) && !opens(text, word.start)) found.add(foldKey(bare(word.text)));
    }
  }
  return found;
}

/** The words of names in a sentence, titles and days left out. `known` are words that are names elsewhere in the post. */
export function nameWordsIn(text: string, known: ReadonlySet<string>): NameWord[] {
  const words = wordSpansOf(text);
  const titleCase = isTitleCase(words);
  return words.flatMap((word, at) => {
    const name = bare(word.text);
    const key = foldKey(name);
    if (!isCapital(name) || isStopWord(key) || isHonorific(name) || calendar.test(key) || name.length < 2)
      return [];
    const sure = known.has(key) || countryKey(name) !== null;
    const opening = at === 0 || opens(text, word.start);
    if (!sure && (titleCase || (opening && !isOpeningName(words, at)))) return [];
    return [{ text: name, start: word.start, end: word.end }];
  });
}

/** One capitalised word at the head of a sentence is a name where a verb follows and no ending speaks against it. */
function isOpeningName(words: readonly Word[], at: number): boolean {
  const name = bare(words[at]?.text ?? "");
  const next = words[at + 1]?.text ?? "";
  if (isCapital(next) && !isHonorific(next)) return true;
  return !canSpeak(name) && !commonEnding.test(foldKey(name)) && verbNext.test(next);
}

/** Names that one sentence has and the other has otherwise: names that are gone where others came, or changed places. */
export function changedNames(
  was: string,
  now: string,
  known: ReadonlySet<string>,
  elsewhere: string,
): { gone: NameWord[]; came: NameWord[] } {
  const before = nameWordsIn(was, known);
  const after = nameWordsIn(now, known);
  const gone = before.filter(name => !holds(after, name, now));
  const came = after.filter(name => !holds(before, name, was) && !elsewhere.includes(name.text));
  // "the prime minister" for his name, or the other way round, is the same person said otherwise.
  if (rolesIn(now) > rolesIn(was) || rolesIn(was) > rolesIn(now)) {
    if (gone.length === 0 || came.length === 0 || gone.length !== came.length) return { gone: [], came: [] };
  }
  const abbreviated = [...gone].filter(
    name => isInitialsOf(name.text, came) || came.some(other => isInitialsOf(other.text, gone)),
  );
  return abbreviated.length > 0 ? { gone: [], came: [] } : { gone, came };
}

function holds(names: readonly NameWord[], name: NameWord, text: string): boolean {
  if (
    names.some(
      other =>
        isSpelling(other.text, name.text) ||
        (isSlip(other.text, name.text) && countryKey(name.text) === null),
    )
  )
    return true;
  const country = countryKey(name.text);
  if (country !== null && names.some(other => countryKey(other.text) === country)) return true;
  // A name that the other sentence writes small is no name.
  return wordSpansOf(text).some(word => foldKey(bare(word.text)) === foldKey(name.text));
}

/** True for a name of capitals beside the words that they are the first letters of: "EU", "European Union". */
export function isInitialsOf(short: string, names: readonly NameWord[]): boolean {
  const letters = short.replaceAll(".", "");
  return (
    /^\p{Lu}{2,}$/u.test(letters) &&
    names.length >= 2 &&
    names
      .map(({ text }) => text[0])
      .join("")
      .includes(letters)
  );
}

const role = new RegExp(`\\b${roleSource}\\b`, "giu");

function rolesIn(text: string): number {
  return [...foldKey(text).matchAll(role)].length;
}

/** True where two names have changed places in words that are otherwise the same: who did it to whom. */
export function areExchanged(was: string, now: string, known: ReadonlySet<string>): boolean {
  const [before, after] = [nameWordsIn(was, known), nameWordsIn(now, known)].map(names =>
    names.map(name => foldKey(name.text)),
  );
  if (before === undefined || after === undefined || before.join(" ") === after.join(" ")) return false;
  const rest = (text: string) =>
    wordSpansOf(text)
      .map(word => foldKey(bare(word.text)))
      .filter(key => !before.includes(key));
  if (
    before.toSorted().join(" ") !== after.toSorted().join(" ") ||
    rest(was).join(" ") !== rest(now).join(" ")
  )
    return false;
  // "Ana and Boris", "Boris and Ana"
  return (
    !/^(?:\p{Lu}[\p{L}'’-]*[, ]+)+(?:and|or) /u.test(was) &&
    !new RegExp(before.toReversed().join("\\W+(?:and|or|,)\\W+"), "iu").test(foldKey(now))
  );
}

function opens(text: string, at: number): boolean {
  // the beginning, or an end of a sentence or an opening mark before it
  return /(?:^|[.!?:\u2026]["'\u2019\u201D)]*\s+|["\u201C\u2018([]\s*)$/u.test(
    text.slice(Math.max(0, at - 6), at),
  );
}

function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(word => word.text.length > 3 && /^\p{L}/u.test(word.text));
  return long.length >= 4 && long.every(word => isCapital(word.text));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function bare(word: string): string {
  return word.replace(/['\u2018\u2019]s?$/u, "");
}
