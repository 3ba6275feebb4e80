import { countries } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { nationOf, thingsLike } from "./meanings.ts";
import type { NameIndex } from "./name-index.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import { functionWords } from "./question-words.ts";
import { descriptionOf, namedBehindOffice } from "./speaker-description.ts";
import { stemOf } from "./stem.ts";

/** True where the sentence is said by the asked speaker: a person by name, a country by its leaders, a role by its words. */
export function isSaidBy(passage: Passage, speaker: Unit, names: NameIndex): boolean {
  const { by } = passage.sentence;
  if (!by) return false;
  if (speaker.ids.includes(by.speaker)) return true;
  // "The minister says this, and the union says that": either has spoken.
  if (passage.sentence.others?.some(other => speaker.ids.includes(other.by.speaker))) return true;
  const said = stemsOfWords(`${by.name} ${by.words}`);
  if (speaker.kind === "name") {
    if (namedBehindOffice(passage).some(id => speaker.ids.includes(id))) return true;
    const nation = nationOf(speaker.stem);
    if (nation === null) return said.includes(speaker.stem);
    return nationsOfSpeaker(passage, names).has(nation);
  }
  return hasRole(passage, speaker, said, names);
}

// "the nurse in the Doncaster pub", "staff at the hotel": what follows says where, and may stand anywhere in the post.
const wherePart = /^(.+?) (?:in|at|on|from|near|outside) (?:the |a |an )?(.+)$/iu;

/** "the Dutch prime minister": each word of the role belongs to the speaker. */
function hasRole(passage: Passage, speaker: Unit, said: readonly string[], names: NameIndex): boolean {
  const { by } = passage.sentence;
  const actor = by ? names.actors.get(by.speaker) : undefined;
  const roles = actor ? actor.roles.flatMap(role => role.split(/\s+/u).map(stemOf)) : [];
  const titles = by ? [...(names.titles.get(by.speaker)?.keys() ?? [])].map(stemOf) : [];
  const all = new Set([...said, ...roles, ...titles, ...stemsOfWords(descriptionOf(passage))]);
  const nations = nationsOfSpeaker(passage, names);
  const text = withCountry(speaker.text);
  const [, role = text, where = ""] = wherePart.exec(text) ?? [];
  const isHeld = (stem: string, held: ReadonlySet<string>) => {
    const nation = nationOf(stem);
    return nation !== null ? nations.has(nation) : !thingsLike(stem).isDisjointFrom(held);
  };
  return (
    roleStems(role).every(stem => isHeld(stem, all)) &&
    roleStems(where).every(stem => isHeld(stem, all) || passage.postStems.has(stem))
  );
}

/** "Downing Street aides", "a White House spokesman": a seat of government of two words stands for its country. */
function withCountry(text: string): string {
  for (const { name, demonyms, seats } of countries) {
    const seat = seats.find(one => one.includes(" ") && text.includes(one));
    if (seat) return text.replace(seat, demonyms[0] ?? name);
  }
  return text;
}

function roleStems(words: string): string[] {
  return stemsOfWords(foldKey(words)).filter(stem => !functionWords.has(stem));
}

/** The countries that a speaker is said to speak for: by the story file, or by the words that name the speaker. */
function nationsOfSpeaker(passage: Passage, names: NameIndex): ReadonlySet<number> {
  const { by, text } = passage.sentence;
  const found = new Set<number>();
  if (!by) return found;
  const actor = names.actors.get(by.speaker);
  const near = text.indexOf(by.words);
  // "Mira Holt's advisers" speak for her country.
  const of = /^(.+)['’]s? /u.exec(by.name)?.[1];
  const owner = of ? [...names.actors.values()].find(({ name }) => name === of) : undefined;
  // The words just before the speaker hold the country: "Poland's Donald Tusk", "Spanish prime minister Pedro S.".
  const before = near > 0 ? text.slice(Math.max(0, near - 40), near) : "";
  for (const stem of stemsOfWords(
    `${demonymOf(actor?.country)} ${demonymOf(owner?.country)} ${by.name} ${by.words} ${by.rule === "pronoun" ? "" : before}`,
  )) {
    const nation = nationOf(stem);
    if (nation !== null) found.add(nation);
  }
  return found;
}

/** "United Kingdom" as "British": names of two words have no stem of their own. */
function demonymOf(country: string | null | undefined): string {
  if (!country) return "";
  const known = countries.find(({ names }) => names.includes(country));
  return known?.demonyms[0] ?? country;
}

function stemsOfWords(text: string): string[] {
  return text
    .split(/[\s,.;:()"]+/u)
    .map(word => word.replace(/['’]s?$/u, ""))
    .filter(Boolean)
    .map(stemOf);
}
