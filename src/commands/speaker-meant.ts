import { analysedPosts } from "../analysis/analysed-posts.ts";
import type { Features } from "../analysis/features.ts";
import { lexiconOf } from "../analysis/lexicon-of.ts";
import { officeHolder } from "../analysis/offices.ts";
import { Fault } from "../errors.ts";
import { foldKey } from "../language/fold.ts";
import type { KnownActor } from "../language/lexicon.ts";
import { nearestWord } from "../message/nearest-word.ts";
import type { Desk } from "./desk.ts";
import { actorMeant } from "./named-ids.ts";
import { sentences } from "./problem.ts";

/** Somebody who acts or speaks. */
type Speaker = { id: string; name: string };

/**
 * The actor that typed words mean: by a name or alias of the story's file, an office with its country ("the German
 * chancellor"), a full name or surname that the coverage has. An unknown one is a `usage` fault that offers the nearest.
 */
export function speakerMeant({ coverage, story, asOf }: Desk, typed: string): Speaker {
  const known = actorMeant(story, bare(typed)) ?? actorMeant(story, typed);
  if (known !== null) return known;
  const features = analysedPosts(coverage, story, { from: null, to: null, asOf }).map(post => post.features);
  const { actors, offices } = lexiconOf(story, features);
  const holder = officeHolder(bare(typed), offices, [], null);
  const held = holder === null ? undefined : actors.get(holder);
  if (held !== undefined) return { id: held.id, name: held.name };
  const speakers = speakersIn(features, actors);
  const key = foldKey(bare(typed));
  const meant =
    only(speakers, ({ name }) => foldKey(name) === key) ??
    mostTold(
      speakers.filter(({ name }) => surnameOf(name) === key),
      features,
    );
  if (meant !== null) return meant;
  const names = speakers.flatMap(({ name }) => [name, name.split(" ").at(-1) ?? name]);
  const nearest =
    nearestWord(bare(typed), names) ?? nearestWord(bare(typed).split(" ").at(-1) ?? "", names, 1);
  const instead =
    speakers.find(({ name }) => name === nearest || surnameOf(name) === foldKey(nearest ?? ""))?.name ?? null;
  throw new Fault(
    "usage",
    sentences.E11(typed, instead),
    instead === null ? {} : { meant: { typed, instead } },
  );
}

/** Without what stands before a name: "the", "Mr". */
function bare(typed: string): string {
  return typed
    .trim()
    .replace(/^(?:the|mr|mrs|ms|dr|president|prime minister|chancellor)\s+(?=\p{L}+$)|^the\s+/iu, "");
}

function surnameOf(name: string): string {
  return foldKey(name.split(" ").at(-1) ?? name);
}

/** All who are known, introduced, named or quoted, each once: the story's own first. */
function speakersIn(features: readonly Features[], actors: ReadonlyMap<string, KnownActor>): Speaker[] {
  const found = new Map<string, Speaker>([...actors].map(([id, { name }]) => [id, { id, name }]));
  const add = (id: string, name: string) => {
    if (!found.has(id) && /^\p{Lu}/u.test(name)) found.set(id, { id, name });
  };
  for (const { people = [], sentences: told } of features) {
    for (const { id, name } of people) add(id, name);
    for (const { by, quotations, mentions } of told) {
      for (const said of [by, ...quotations.map(one => one.by)])
        if (said !== null) add(said.speaker, said.name);
      for (const { id, text } of mentions) if (text.includes(" ")) add(id, text);
    }
  }
  return [...found.values()];
}

/** Of several with one surname the coverage means the one of whom it tells at least so many times as much as of any other. */
const clearlyMore = 2;

/** The only one, or of namesakes the one whom the posts name by far the most; null where that is nobody. */
function mostTold(namesakes: readonly Speaker[], features: readonly Features[]): Speaker | null {
  const told = features.flatMap(({ sentences: own }) => own);
  const [first, second] = namesakes
    .map(speaker => ({
      speaker,
      count: told.filter(
        ({ by, mentions }) => by?.speaker === speaker.id || mentions.some(({ id }) => id === speaker.id),
      ).length,
    }))
    .toSorted((a, b) => b.count - a.count);
  if (first === undefined) return null;
  return second === undefined || first.count >= clearlyMore * second.count ? first.speaker : null;
}

/** The one that fits; null where none or several do. */
function only(speakers: readonly Speaker[], fits: (speaker: Speaker) => boolean): Speaker | null {
  const fitting = speakers.filter(fits);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
