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
  return { kind: "name", text, stem, ids: name.ids, meanings: thingsLike(stem), place: name.from };
}
