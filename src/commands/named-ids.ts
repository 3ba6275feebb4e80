import type { Story } from "../coverage/story.ts";
import { Fault } from "../errors.ts";
import { foldKey } from "../language/fold.ts";
import { nearestWord } from "../message/nearest-word.ts";
import type { Desk } from "./desk.ts";
import { sentences } from "./problem.ts";

/** Something that goes by an id and by other words. */
type Named = { id: string; name: string; words: readonly string[] };

/** The ids of the topics and outlets that a command names; an unknown one is a `usage` fault that offers the nearest. */
export function idsOf(
  desk: Desk,
  typed: { topics: readonly string[]; sources: readonly string[] },
): { topics: string[]; sources: string[] } {
  return { topics: topicIdsIn(desk.story, typed.topics), sources: sourceIds(desk, typed.sources) };
}

/** The ids of a story's topics that go by these words; an unknown one is a `usage` fault that offers the nearest. */
export function topicIdsIn(story: Story, typed: readonly string[]): string[] {
  return typed.map(words => idOf(words, topicsOf(story)));
}

/** The ids of the outlets that go by these words: those of the story's file and those that coverage came from. */
function sourceIds(desk: Desk, typed: readonly string[]): string[] {
  const held = desk.coverage.sources(desk.story.id, desk.asOf);
  const sources = [...desk.story.sources, ...held].map(({ id, name }) => ({ id, name, words: [] }));
  return typed.map(words => idOf(words, sources));
}

/** A filter with nothing in it does not filter. */
export function noneMeansAll(ids: readonly string[]): readonly string[] | undefined {
  return ids.length === 0 ? undefined : ids;
}

/** The id of the topic that goes by these words; null where there is none. */
export function topicNamed(story: Story, words: string): string | null {
  return named(words, topicsOf(story))?.id ?? null;
}

/** The name of the actor that goes by these words; null where there is none. */
export function actorNamed(story: Story, words: string): string | null {
  const actors = story.actors.map(({ id, name, aliases }) => ({ id, name, words: aliases }));
  return named(words, actors)?.name ?? null;
}

function topicsOf(story: Story): Named[] {
  return story.topics.map(({ id, name, phrases }) => ({ id, name, words: phrases }));
}

function idOf(words: string, among: readonly Named[]): string {
  const found = named(words, among);
  if (found !== null) return found.id;
  const meant = nearestWord(
    words,
    among.flatMap(each => [each.id, each.name]),
  );
  throw new Fault("usage", sentences.E11(words, meant));
}

function named(words: string, among: readonly Named[]): Named | null {
  const key = foldKey(words);
  const exact = among.find(each => each.id === key || foldKey(each.name) === key);
  return exact ?? among.find(each => each.words.some(word => foldKey(word) === key)) ?? null;
}
