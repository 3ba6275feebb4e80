import { createHash } from "node:crypto";
import type { Story } from "../coverage/story.ts";
import { foldKey } from "../language/fold.ts";
import { type KnownActor, type Lexicon, lexiconFrom } from "../language/lexicon.ts";
import { analysisVersion, type Features } from "./features.ts";
import { learntActors } from "./learnt-names.ts";

const lexicons = new WeakMap<Story, Lexicon>();

/**
 * The names a story is read with: its actors and its outlets. With the features of posts, also the people whom those
 * introduce by a full name and an office ("Polish Prime Minister Donald Tusk"); such learnt names may serve only a reading
 * of a window as of then, never what is stored.
 */
export function lexiconOf(story: Story, features: readonly Features[] = []): Lexicon {
  const known = lexicons.get(story);
  const base = known ?? lexiconFrom(actorsOfStory(story));
  if (known === undefined) lexicons.set(story, base);
  return features.length === 0
    ? base
    : lexiconFrom([...base.actors.values(), ...learntActors(features, base)]);
}

/** The version under which features are stored: it changes with the rules and with the story's actors and topics. */
export function featuresVersion(story: Story): string {
  const what = JSON.stringify([story.actors, story.topics, story.sources.map(({ id, name }) => [id, name])]);
  return `${analysisVersion}-${createHash("sha256").update(what).digest("hex").slice(0, 12)}`;
}

function actorsOfStory(story: Story): KnownActor[] {
  const listed = new Set(story.actors.flatMap(actor => [actor.name, ...actor.aliases].map(foldKey)));
  const outlets = story.sources
    .filter(
      source => !listed.has(foldKey(source.name)) && !story.actors.some(actor => actor.id === source.id),
    )
    .map(
      ({ id, name }): KnownActor => ({
        id,
        name,
        kind: "outlet",
        aliases: [],
        roles: [],
        country: null,
        pronoun: null,
      }),
    );
  return [...story.actors, ...outlets];
}
