import type { Story } from "../coverage/story.ts";
import { termsOf } from "../language/terms.ts";

/**
 * The stories that a text names: by their id, command or name, by an actor or by a topic that no other of these stories has.
 * Words are compared by stem.
 */
export function namedStories(text: string, stories: readonly Story[]): Story[] {
  const said = ` ${termsOf(text).join(" ")} `;
  const named = stories.map(story => ({
    story,
    names: new Set(namesOf(story).map(name => termsOf(name).join(" "))),
  }));
  return named
    .filter(({ story, names }) =>
      [...names].some(
        name =>
          name !== "" &&
          said.includes(` ${name} `) &&
          named.every(other => other.story === story || !other.names.has(name)),
      ),
    )
    .map(({ story }) => story);
}

function namesOf({ id, command, name, actors, topics }: Story): string[] {
  return [
    ...[id.replaceAll("-", " "), command.replaceAll("-", " "), name],
    ...actors.flatMap(actor => [actor.name, ...actor.aliases]),
    ...topics.flatMap(topic => [topic.name, ...topic.phrases]),
  ];
}
