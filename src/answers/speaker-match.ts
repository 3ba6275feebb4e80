import { foldKey } from "../language/fold.ts";
import { nationOf, thingsLike } from "./meanings.ts";
import type { NameIndex } from "./name-index.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import { stemOf } from "./stem.ts";

/** True where the sentence is said by the asked speaker: a person by name, a country by its leaders, a role by its words. */
export function isSaidBy(passage: Passage, speaker: Unit, names: NameIndex): boolean {
  const { by } = passage.sentence;
  if (!by) return false;
  if (speaker.ids.includes(by.speaker)) return true;
  const said = stemsOfWords(`${by.name} ${by.words}`);
  if (speaker.kind === "name") {
    const nation = nationOf(speaker.stem);
    if (nation === null) return said.includes(speaker.stem);
    return nationsOfSpeaker(passage, names).has(nation);
  }
  return hasRole(passage, speaker, said, names);
}

/** "the Dutch prime minister": each word of the role belongs to the speaker. */
function hasRole(passage: Passage, speaker: Unit, said: readonly string[], names: NameIndex): boolean {
  const { by } = passage.sentence;
  const actor = by ? names.actors.get(by.speaker) : undefined;
  const roles = actor ? actor.roles.flatMap(role => role.split(/\s+/u).map(stemOf)) : [];
  const titles = by ? [...(names.titles.get(by.speaker)?.keys() ?? [])].map(stemOf) : [];
  const all = new Set([...said, ...roles, ...titles]);
  const nations = nationsOfSpeaker(passage, names);
  const words = foldKey(speaker.text)
    .split(/\s+/u)
    .map(word => stemOf(word.replace(/'s$/u, "")));
  return words.every(stem => {
    const nation = nationOf(stem);
    if (nation !== null) return nations.has(nation);
    return !thingsLike(stem).isDisjointFrom(all);
  });
}

/** The countries that a speaker is said to speak for: by the story file, or by the words that name the speaker. */
function nationsOfSpeaker(passage: Passage, names: NameIndex): ReadonlySet<number> {
  const { by, text } = passage.sentence;
  const found = new Set<number>();
  if (!by) return found;
  const actor = names.actors.get(by.speaker);
  const near = text.indexOf(by.words);
  // The words just before the speaker hold the country: "Poland's Donald Tusk", "Spanish prime minister Pedro S.".
  const before = near > 0 ? text.slice(Math.max(0, near - 40), near) : "";
  for (const stem of stemsOfWords(
    `${actor?.country ?? ""} ${by.name} ${by.words} ${by.rule === "pronoun" ? "" : before}`,
  )) {
    const nation = nationOf(stem);
    if (nation !== null) found.add(nation);
  }
  return found;
}

function stemsOfWords(text: string): string[] {
  return text
    .split(/[\s,.;:()"]+/u)
    .filter(Boolean)
    .map(stemOf);
}
