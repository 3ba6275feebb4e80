import { countryNamed } from "../language/countries.ts";
import type { KnownActor, Lexicon } from "../language/lexicon.ts";
import type { Attribution, Features, Introduced, Mention, SentenceFeatures } from "./features.ts";
import { type Offices, officeHolder } from "./offices.ts";

/** What the posts of a set together say about who is who. */
type LearntNames = {
  /** Full names by id. */
  names: ReadonlyMap<string, string>;
  /** The id that a short form means. */
  short: ReadonlyMap<string, string>;
  offices: Offices;
};

/** Of two who could be meant by a name or office, one must stand in this many times as many posts as the other. */
const clearMajority = 4;

/**
 * The features of posts read together: a surname that one post gives alone means the person whom another introduces by
 * the full name, and an office with its country ("the Danish prime minister") the person whom another names with it.
 * Only what the given posts say counts, so that a reading as of a moment knows nothing later; the story's own actors
 * win, and a name that may mean two people stays as it is.
 */
export function namedAlike(features: readonly Features[], lexicon: Lexicon): Features[] {
  const learnt = learntNames(features, lexicon);
  if (learnt.short.size === 0 && learnt.offices.size === 0) return [...features];
  return features.map(one => {
    const sentences = one.sentences.map(sentence => named(sentence, learnt, lexicon));
    return sentences.every((sentence, at) => sentence === one.sentences[at]) ? one : { ...one, sentences };
  });
}

/** The people whom posts introduce with an office, as actors beside the story's own. */
export function learntActors(features: readonly Features[], lexicon: Lexicon): KnownActor[] {
  const { names, offices } = learntNames(features, lexicon);
  const actors = new Map<string, KnownActor>();
  for (const [office, id] of offices) {
    const name = names.get(id);
    const [role = "", country = null] = office.split("|");
    if (name === undefined || lexicon.actors.has(id)) continue;
    const before = actors.get(id);
    if (before === undefined)
      actors.set(id, { id, name, kind: "person", aliases: [], roles: [role], country, pronoun: null });
    else if (before.country === country) actors.set(id, { ...before, roles: [...before.roles, role] });
  }
  return [...actors.values()];
}

function learntNames(features: readonly Features[], lexicon: Lexicon): LearntNames {
  const people = features.flatMap(one => one.people ?? []);
  const names = new Map(
    people.filter(({ shortNames }) => shortNames.length > 0).map(({ id, name }) => [id, name]),
  );
  const short = agreed(people, ({ id, shortNames }) => shortNames.map(key => [key, id]));
  for (const key of short.keys())
    if (lexicon.actors.has(key) || countryNamed(key) !== null) short.delete(key);
  const offices = agreed(people, ({ id, offices: held }) =>
    held.filter(office => !lexicon.offices.has(office)).map(office => [office, short.get(id) ?? id]),
  );
  return { names, short, offices };
}

/** For each key the id that most posts give it, where it is clear. */
function agreed(
  people: readonly Introduced[],
  pairs: (one: Introduced) => (readonly [string, string])[],
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const one of people) {
    for (const [key, id] of pairs(one)) {
      const ids = counts.get(key) ?? new Map<string, number>();
      counts.set(key, ids.set(id, (ids.get(id) ?? 0) + 1));
    }
  }
  const clear = new Map<string, string>();
  for (const [key, ids] of counts) {
    const [first, second] = [...ids].toSorted((a, b) => b[1] - a[1]);
    if (first !== undefined && first[1] >= clearMajority * (second?.[1] ?? 0)) clear.set(key, first[0]);
  }
  return clear;
}

function named(sentence: SentenceFeatures, learnt: LearntNames, lexicon: Lexicon): SentenceFeatures {
  const { text } = sentence;
  const same = sentence.mentions.map(mention => meant(mention, text, learnt, lexicon) ?? mention);
  const shown = (sentence.perhaps ?? []).flatMap(mention => meant(mention, text, learnt, lexicon) ?? []);
  const by = saidBy(sentence.by, learnt, lexicon);
  const quotations = sentence.quotations.map(one => withSpeaker(one, learnt, lexicon));
  const others = sentence.others?.map(one => withSpeaker(one, learnt, lexicon));
  const changed =
    shown.length > 0 ||
    by !== sentence.by ||
    same.some((mention, at) => mention !== sentence.mentions[at]) ||
    quotations.some((one, at) => one !== sentence.quotations[at]) ||
    others?.some((one, at) => one !== sentence.others?.[at]);
  if (!changed) return sentence;
  const mentions = [...same, ...shown].toSorted((a, b) => a.start - b.start);
  return { ...sentence, mentions, by, quotations, ...(others !== undefined && { others }) };
}

/** The mention under the id of the person it means; null where it means nobody else. */
function meant(mention: Mention, text: string, { short }: LearntNames, lexicon: Lexicon): Mention | null {
  if (lexicon.actors.has(mention.id)) return null;
  // "Sir" and "Dame" make a first name a name
  const knightly = /\b(?:Sir|Dame|Lord|Lady) $/u.test(
    text.slice(Math.max(0, mention.start - 5), mention.start),
  );
  const id = short.get(mention.id) ?? (knightly ? short.get(`sir ${mention.id}`) : undefined);
  return id === undefined || id === mention.id ? null : { ...mention, id };
}

function withSpeaker<T extends { by: Attribution | null }>(one: T, learnt: LearntNames, lexicon: Lexicon): T {
  const by = saidBy(one.by, learnt, lexicon);
  return by === one.by ? one : { ...one, by };
}

function saidBy(
  by: Attribution | null,
  { names, short, offices }: LearntNames,
  lexicon: Lexicon,
): Attribution | null {
  if (by === null || lexicon.actors.has(by.speaker)) return by;
  const held =
    by.rule === "unnamed" && by.via === undefined ? officeHolder(by.words, offices, [], null) : null;
  const speaker = held ?? short.get(by.speaker);
  if (speaker === undefined || speaker === by.speaker) return by;
  const name = names.get(speaker) ?? lexicon.actors.get(speaker)?.name ?? by.name;
  return { ...by, speaker, name, ...(held !== null && { rule: "role" }) };
}
