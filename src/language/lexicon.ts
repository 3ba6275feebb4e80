import { countryOf } from "./countries.ts";
import { foldKey } from "./fold.ts";
import { roleKey } from "./roles.ts";
import { wordsOf } from "./terms.ts";

/** Someone or something that acts or speaks: from the story file, or learnt from the coverage. */
export type KnownActor = {
  id: string;
  name: string;
  kind: "person" | "government" | "organisation" | "outlet";
  aliases: readonly string[];
  roles: readonly string[];
  country: string | null;
  pronoun: "he" | "she" | "they" | null;
};

/** One way to write an actor's name: its words as `nameKey` gives them. */
export type Alias = { id: string; words: readonly string[]; exact: string | null; lower: boolean };

/** The actors a text is read with. Made by `lexiconFrom`; plain look-up tables. */
export type Lexicon = {
  actors: ReadonlyMap<string, KnownActor>;
  /** Aliases by the key of their first word, the longest first. */
  aliases: ReadonlyMap<string, readonly Alias[]>;
  /** First words of aliases that begin with a small letter: other small words begin no name. */
  smallWords: ReadonlySet<string>;
  /** Actor ids by `role|country`. */
  offices: ReadonlyMap<string, string>;
};

/** Builds the look-up tables. Surnames of people count as aliases where only one actor has them. */
export function lexiconFrom(actors: readonly KnownActor[]): Lexicon {
  const aliases = new Map<string, Alias[]>();
  const offices = new Map<string, string | null>();
  const taken = new Map<string, string | null>();
  for (const actor of actors) {
    for (const written of [actor.name, ...actor.aliases]) {
      const alias = aliasOf(actor.id, written);
      if (alias === null) continue;
      const key = `${alias.words.join(" ")}|${alias.exact ?? ""}`;
      if (taken.has(key)) continue;
      taken.set(key, actor.id);
      add(aliases, alias);
    }
    const country = actor.country === null ? null : (countryOf(actor.country) ?? foldKey(actor.country));
    for (const role of country === null ? [] : actor.roles) {
      const office = `${roleKey(role)}|${country}`;
      offices.set(office, offices.has(office) ? null : actor.id);
    }
  }
  addSurnames(actors, aliases);
  const smallWords = new Set<string>();
  for (const list of aliases.values())
    for (const { lower, words } of list) if (lower) smallWords.add(words[0] ?? "");
  for (const list of aliases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const held = [...offices].flatMap(([office, id]): [string, string][] =>
    id === null ? [] : [[office, id]],
  );
  return {
    actors: new Map(actors.map(actor => [actor.id, actor])),
    aliases,
    smallWords,
    offices: new Map(held),
  };
}

function addSurnames(actors: readonly KnownActor[], aliases: Map<string, Alias[]>): void {
  const holders = new Map<string, Set<string>>();
  const found: { id: string; alias: Alias }[] = [];
  for (const actor of actors) {
    if (actor.kind !== "person") continue;
    for (const surname of [...surnamesOf(actor.name), ...knightlyNamesOf(actor.name)]) {
      const alias = aliasOf(actor.id, surname);
      if (alias === null) continue;
      const key = alias.words.join(" ");
      holders.set(key, (holders.get(key) ?? new Set()).add(actor.id));
      found.push({ id: actor.id, alias });
    }
  }
  for (const { alias } of found) {
    const key = alias.words.join(" ");
    const written = (aliases.get(alias.words[0] ?? "") ?? []).some(other => other.words.join(" ") === key);
    if (holders.get(key)?.size === 1 && !written) add(aliases, alias);
  }
}

// small words that belong to the surname after them
const particle = /^(?:von|van|de|der|den|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ben|ter|ten)$/iu;

/** The family name of a full name ("von der Leyen" of "Ursula von der Leyen"); nothing for a single word. */
export function surnamesOf(name: string): string[] {
  const words = name.split(/\s+/u).filter(Boolean);
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || last.length < 3) return [];
  let first = words.length - 1;
  while (first > 1 && particle.test(words[first - 1] ?? "")) first -= 1;
  return [words.slice(first).join(" ")];
}

/** "Sir Keir", "Lady Jane": how people with a title are called by their first name. */
function knightlyNamesOf(name: string): string[] {
  const [first, second] = name.split(/\s+/u).filter(word => !/^(?:Sir|Dame|Lord|Lady)$/u.test(word));
  return first === undefined || second === undefined ? [] : [`Sir ${first}`, `Dame ${first}`];
}

function aliasOf(id: string, written: string): Alias | null {
  const words = wordsOf(written);
  if (words.length === 0) return null;
  // short capitals are matched as written: "US" is not "us", "PM" is not "pm"
  const bare = written.replaceAll(".", "");
  const exact = /^\p{Lu}{2,3}$/u.test(bare) ? bare : null;
  return { id, words: words.map(nameKey), exact, lower: /^\p{Ll}/u.test(written) };
}

function add(aliases: Map<string, Alias[]>, alias: Alias): void {
  const first = alias.words[0] ?? "";
  const list = aliases.get(first);
  if (list === undefined) aliases.set(first, [alias]);
  else list.push(alias);
}

/** The id of a name that is no actor's: its words as keys, whether hyphens or spaces part them. */
export function nameId(name: string): string {
  return name
    .split(/[\s\u2010\u2011-]+/u)
    .map(nameKey)
    .filter(word => word !== "")
    .join(" ");
}

/** How many keys are kept before the cache starts anew. */
const cacheSize = 100_000;
const cache = new Map<string, string>();

/** A word of a name as a key: lower case, no accents, apostrophes or possessive, Slavic -skyy, -skiy, -ski as -sky. */
export function nameKey(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const key = foldKey(word)
    .replace(/'s$/u, "")
    .replace(/['.]/gu, "")
    .replace(/(?<=..)sk(?:yy|yi|iy|ij|ii|i)$/u, "sky");
  if (cache.size >= cacheSize) cache.clear();
  cache.set(word, key);
  return key;
}
