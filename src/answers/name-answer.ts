import { answeredBy, type Finding, nothing } from "./finding.ts";
import { nearest } from "./gate.ts";
import type { Passage } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";

// "the name of the company", "what is the presenter called", "how is the podcast named"
const asking =
  /\b(?:names? of|(?:what|how)(?:['\u2019]s|s| is| are| was| were) .*\b(?:called|named)\b(?=\W*$)|^what .*['\u2019]s name\b|(?:what|which) name)\b/iu;

/** True where a name is asked for: the thing itself is known to the asker. */
export function asksName({ text, kind }: Question): boolean {
  // What a name means is no question for the name.
  return /^(?:what|who|how)$/u.test(kind) && asking.test(text) && !/\bmean(?:s|ing)?\b/iu.test(text);
}

/** What something is called: a passage that tells of it and puts a name beside its noun, or why there is none. */
export function nameAnswer(search: Search): Finding {
  const units = search.question.units.filter(unit => !/^(?:names?|called|named)$/iu.test(unit.text));
  const nouns = units.filter(unit => unit.kind === "thing");
  for (const { passage, places } of search.ranked) {
    if (
      !units.every(unit => places.get(unit) === "own" || (unit.kind === "name" && places.get(unit) !== null))
    )
      continue;
    const noun = nouns.at(-1);
    if (noun && isNamed(passage, noun, units)) return answeredBy([passage]);
  }
  return nothing("no name for it is given in the matching passages", nearest(search));
}

/** "presenter Ada Holm", "a firm called Brack", "Brack, the firm": a name that the question lacks stands beside the noun. */
function isNamed({ sentence }: Passage, noun: Unit, asked: readonly Unit[]): boolean {
  const { text } = sentence;
  const known = (words: string) =>
    words
      .split(/\s+/u)
      .every(word => asked.some(unit => unit.meanings.has(stemOf(word)) || unit.text.includes(word)));
  for (const match of text.matchAll(/\p{L}+/gu)) {
    if (!noun.meanings.has(stemOf(match[0])) || /^\p{Lu}/u.test(match[0])) continue;
    const after = text.slice(match.index + match[0].length);
    const before = text.slice(0, match.index);
    const next =
      /^(?: of \p{Ll}+)?,? (?:(?:called|named|known as) )?((?:\p{Lu}[\p{L}'\u2019-]*)(?: \p{Lu}[\p{L}'\u2019-]*)*)/u.exec(
        after,
      )?.[1];
    const previous =
      /((?:\p{Lu}[\p{L}'\u2019-]*)(?: \p{Lu}[\p{L}'\u2019-]*)*), (?:an?|the) (?:\p{Ll}+ ){0,2}$/u.exec(
        before,
      )?.[1];
    if ([next, previous].some(name => name !== undefined && !known(name))) return true;
  }
  return false;
}
