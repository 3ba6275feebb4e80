import { countries, countryOf } from "../language/countries.ts";
import { thingsLike } from "./meanings.ts";
import type { FoundName } from "./name-index.ts";
import type { Unit } from "./question.ts";
import { questionWords } from "./question-tokens.ts";
import { stemOf } from "./stem.ts";

/** A name as a unit of a question: its last word stands for it ("Keir Starmer" by "Starmer", an office by its holder). */
export function nameUnit(name: FoundName): Unit {
  const text = name.text.replace(/['’]s$/u, "");
  const words = questionWords((name.as ?? text).replace(/['’]$/u, ""));
  const stem = stemOf(words.at(-1) ?? text);
  // "Britons" is read as their country, and met by their own name too.
  const own = /\s/u.test(text) ? new Set<string>() : thingsLike(stemOf(text));
  const meanings = thingsLike(stem).union(own).union(statesBehind(text));
  return { kind: "name", text, stem, ids: name.ids, meanings, place: name.from };
}

/** "Downing Street", "the White House": the country that a seat of government of several words stands for. */
function statesBehind(text: string): ReadonlySet<string> {
  const country = /\s/u.test(text) ? countries.find(({ id }) => id === countryOf(text)) : undefined;
  const name = [...(country?.names ?? []), ...(country?.demonyms ?? [])].find(one => !/\s/u.test(one));
  return name === undefined ? new Set() : thingsLike(stemOf(name));
}
