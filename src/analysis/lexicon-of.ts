import { createHash } from "node:crypto";
import type { Post } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import { foldKey } from "../language/fold.ts";
import { type KnownActor, type Lexicon, lexiconFrom } from "../language/lexicon.ts";
import { analysisVersion } from "./features.ts";
import { postNames } from "./post-names.ts";

const lexicons = new WeakMap<Story, Lexicon>();

/**
 * The names a story is read with: its actors and its outlets. With `posts`, also the people whom those posts introduce
 * by a full name and an office ("Polish Prime Minister Donald Tusk"); such learnt names may serve only a reading of a
 * window as of then, never what is stored.
 */
export function lexiconOf(story: Story, posts: readonly Pick<Post, "title" | "paragraphs">[] = []): Lexicon {
  const known = lexicons.get(story);
  const base = known ?? lexiconFrom(actorsOfStory(story));
  if (known === undefined) lexicons.set(story, base);
  return posts.length === 0 ? base : lexiconFrom([...base.actors.values(), ...learntActors(posts, base)]);
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

function learntActors(posts: readonly Pick<Post, "title" | "paragraphs">[], lexicon: Lexicon): KnownActor[] {
  const learnt = new Map<string, KnownActor>();
  for (const post of posts) {
    const names = postNames(post, lexicon);
    for (const [office, id] of names.offices) {
      const name = names.fullNames.get(id);
      if (name === undefined || lexicon.actors.has(id) || learnt.has(id)) continue;
      const [role = "", country = null] = office.split("|");
      learnt.set(id, { id, name, kind: "person", aliases: [], roles: [role], country, pronoun: null });
    }
  }
  return [...learnt.values()];
}
