import { foldKey } from "../language/fold.ts";
import type { FoundName } from "./name-index.ts";
import { auxiliaries } from "./question-words.ts";
import { isCountry } from "./turn-before.ts";

/** Names that make room for another: the words of the question from `from` up to `to`. */
export type Room = { from: number; to: number; first: FoundName };

const article = /^the$/iu;
const preposition = /^(?:about|against|at|between|by|for|from|in|of|on|over|to|towards?|with)$/iu;
// Who gives, sends or says stands behind these: "came from Norway", "paid by Norway".
const ofDoer = /^(?:from|by)$/iu;

/**
 * Where in a question a new name belongs: "And Sweden?" after "How much of the aid for Tarnland has Norway given?" asks what
 * Sweden has given. A name that follows a preposition takes the place of one that follows the same. Null where none is named.
 */
export function roomFor(
  { name, leading }: { name: FoundName; leading: string | null },
  words: readonly string[],
  old: readonly FoundName[],
): Room | null {
  const alike = old.filter(one => isCountry(one) === isCountry(name));
  const candidates = alike.length > 0 ? alike : old;
  const before = (one: FoundName) => wordBefore(words, one);
  const first =
    (leading !== null && preposition.test(leading)
      ? candidates.find(one => foldKey(before(one)) === foldKey(leading))
      : undefined) ??
    candidates.find(one => auxiliaries.has(foldKey(before(one)))) ??
    candidates.find(one => ofDoer.test(before(one))) ??
    candidates.find(one => !preposition.test(before(one))) ??
    candidates[0];
  return first === undefined ? null : { from: first.from, to: endOf(first, words, old), first };
}

/** The word before a name, its article left out. */
function wordBefore(words: readonly string[], { from }: FoundName): string {
  const last = words[from - 1] ?? "";
  return article.test(last) ? (words[from - 2] ?? "") : last;
}

/** "Norway and Denmark" make room together. */
function endOf({ to }: FoundName, words: readonly string[], old: readonly FoundName[]): number {
  if (!/^and$/iu.test(words[to] ?? "")) return to;
  const next = article.test(words[to + 1] ?? "") ? to + 2 : to + 1;
  return old.find(({ from }) => from === next)?.to ?? to;
}
