import { analysedPosts } from "../analysis/analysed-posts.ts";
import { lexiconOf } from "../analysis/lexicon-of.ts";
import { takenStands } from "../analysis/taken-stands.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { type ActorStand, actorStands } from "./actor-stands.ts";
import type { RecapRequest } from "./make-recap.ts";
import { type Positions, Stance, type Stand } from "./positions.ts";
import { silentActors } from "./silent-actors.ts";
import { standLine } from "./stand-line.ts";
import type { ToldStand } from "./told-stand.ts";
import { topicMatter } from "./topic-matter.ts";

/** Positions as asked for: a topic of the story or free words, in a window. */
export type PositionsRequest = Pick<RecapRequest, "window" | "asOf" | "zone" | "sources"> & { topic: string };

/**
 * Who stands where on a topic: of each actor the newest clear words of the window, and older ones that differ. Rests on
 * attributed statements and on what outlets tell of actors; who speaks of it without a clear stance is in the row `said`.
 */
export function makePositions(store: CoverageStore, story: Story, request: PositionsRequest): Positions {
  const { window, asOf, sources } = request;
  const posts = analysedPosts(store, story, { from: window.from, to: window.to, asOf, sources });
  const matter = topicMatter(story, request.topic);
  const on = posts.flatMap(post => {
    const found = matter.in(post);
    return found === null ? [] : [{ post, matter: found }];
  });
  const lexicon = lexiconOf(
    story,
    posts.map(({ features }) => features),
  );
  const told = on.flatMap(({ post, matter: found }) =>
    takenStands(post, found, lexicon).map((stand): ToldStand => ({ ...stand, post })),
  );
  const stands = actorStands(told, lexicon).map(rowOf);
  return {
    story: story.id,
    topic: matter.name,
    window,
    rows: Stance.options.flatMap(stance => {
      const own = stands.filter(stand => stand.stance === stance).map(({ stand }) => stand);
      return own.length === 0 ? [] : [{ stance, stands: own }];
    }),
    silent: silentActors(
      on.map(({ post }) => post),
      told,
      lexicon,
    ),
    searched: { posts: posts.length },
  };
}

function rowOf({ shown, alike, moved }: ActorStand): { stance: Stance; stand: Stand } {
  return {
    stance: shown.stance ?? "said",
    stand: {
      actor: shown.actor.id,
      name: shown.actor.name,
      line: standLine(shown, alike),
      headlineOnly: shown.sentence.role === "title",
      before: moved === null ? null : { stance: moved.stance ?? "said", line: standLine(moved) },
    },
  };
}
