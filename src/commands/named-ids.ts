import { analysedPosts } from "../analysis/analysed-posts.ts";
import { topicsOf } from "../analysis/topics-of.ts";
import type { Story } from "../coverage/story.ts";
import { Fault } from "../errors.ts";
import { foldKey } from "../language/fold.ts";
import { termsOf } from "../language/terms.ts";
import { nearestWord } from "../message/nearest-word.ts";
import { fewestPosts, holdsPhrase, learntTopics } from "../recap/learnt-topics.ts";
import type { Desk } from "./desk.ts";
import { sentences } from "./problem.ts";

/** Something that goes by an id and by other words. */
type Named = { id: string; name: string; words: readonly string[] };

/** The ids of the topics and outlets that a command names; an unknown one is a `usage` fault that offers the nearest. */
export function idsOf(
  desk: Desk,
  typed: { topics: readonly string[]; sources: readonly string[] },
): { topics: string[]; sources: string[] } {
  const topics = typed.topics.map(words => topicNamed(desk.story, words) ?? learntTopic(desk, words));
  return { topics, sources: sourceIds(desk, typed.sources) };
}

/**
 * The words of a topic that the coverage itself has, in three posts or more; an unknown one is a `usage` fault that offers what is nearest:
 * by its letters, else by a word they share, else what is told of most.
 */
function learntTopic({ coverage, story, asOf }: Desk, words: string): string {
  const posts = analysedPosts(coverage, story, { from: null, to: null, asOf, limit: lookedThrough });
  const learnt = learntTopics(posts, story, mostOffered);
  const key = foldKey(words);
  const same = learnt.find(({ name }) => foldKey(name) === key || foldKey(name).replaceAll(" ", "-") === key);
  if (same !== undefined) return same.name;
  const held = posts.filter(({ features }) =>
    features.sentences.some(({ text }) => holdsPhrase(text, words)),
  );
  if (held.length >= fewestPosts) return words;
  const names = [...story.topics.map(({ name }) => name), ...learnt.map(({ name }) => name)];
  const spelt = nearestWord(words, [...story.topics.map(({ id }) => id), ...names]);
  const terms = new Set(termsOf(words));
  const related = names.find(name => termsOf(name).some(term => terms.has(term)));
  const meant = spelt ?? related;
  if (meant !== undefined) {
    throw new Fault("usage", sentences.E11(words, meant), { meant: { typed: words, instead: meant } });
  }
  const counts = Map.groupBy(
    posts.flatMap(({ post }) => topicsOf(post, story)),
    id => id,
  );
  const carried = story.topics.toSorted(
    (a, b) => (counts.get(b.id)?.length ?? 0) - (counts.get(a.id)?.length ?? 0),
  );
  const closest = [...carried, ...learnt].slice(0, 3).map(({ name }) => name);
  throw new Fault("usage", sentences.E11topic(words, closest));
}

/** So many of the newest posts say what an unknown word may mean. */
const lookedThrough = 500;
/** So many learnt topics go by their names. */
const mostOffered = 30;

/** The ids of a story's topics that go by these words; an unknown one is a `usage` fault that offers the nearest. */
export function topicIdsIn(story: Story, typed: readonly string[]): string[] {
  return typed.map(words => idOf(words, topicsNamed(story)));
}

/** The ids of the outlets that go by these words: those of the story's file and those that coverage came from. */
function sourceIds(desk: Desk, typed: readonly string[]): string[] {
  return typed.map(words => idOf(words, sourcesOf(desk)));
}

function sourcesOf({ coverage, story, asOf }: Desk): Named[] {
  const held = coverage.sourceNames(story.id, asOf);
  return [...story.sources, ...held].map(({ id, name }) => ({ id, name, words: [] }));
}

/** A filter with nothing in it does not filter. */
export function noneMeansAll(ids: readonly string[]): readonly string[] | undefined {
  return ids.length === 0 ? undefined : ids;
}

/** The id of the topic that goes by these words; null where there is none. */
export function topicNamed(story: Story, words: string): string | null {
  return named(words, topicsNamed(story))?.id ?? null;
}

/** The name of the actor that goes by these words; null where there is none. */
export function actorNamed(story: Story, words: string): string | null {
  const actors = story.actors.map(({ id, name, aliases }) => ({ id, name, words: aliases }));
  return named(words, actors)?.name ?? null;
}

/** The actor that goes by these words; null where there is none. */
export function actorMeant({ actors }: Story, words: string): { id: string; name: string } | null {
  const known = actors.map(({ id, name, aliases }) => ({ id, name, words: aliases }));
  const found = named(words, known);
  return found === null ? null : { id: found.id, name: found.name };
}

/** The outlet that goes by these words; null where there is none. */
export function sourceMeant(desk: Desk, words: string): { id: string; name: string } | null {
  const found = named(words, sourcesOf(desk));
  return found === null ? null : { id: found.id, name: found.name };
}

function topicsNamed(story: Story): Named[] {
  return story.topics.map(({ id, name, phrases }) => ({ id, name, words: phrases }));
}

function idOf(words: string, among: readonly Named[]): string {
  const found = named(words, among);
  if (found !== null) return found.id;
  const meant = nearestWord(
    words,
    among.flatMap(each => [each.id, each.name]),
  );
  const offered = meant === null ? {} : { meant: { typed: words, instead: meant } };
  throw new Fault("usage", sentences.E11(words, meant), offered);
}

function named(words: string, among: readonly Named[]): Named | null {
  const key = foldKey(words);
  const exact = among.find(each => each.id === key || foldKey(each.name) === key);
  return exact ?? among.find(each => each.words.some(word => foldKey(word) === key)) ?? null;
}
