import { PostLine } from "../../../src/coverage/post-line.ts";
import { Story } from "../../../src/coverage/story.ts";
import type { CoverageStore } from "../../../src/store/coverage-store.ts";
import { type Instant, plusSeconds } from "../../../src/time/instant.ts";
import type { VirtualClock } from "../../delivery/simulated-platform.ts";
import { type Said, sentenceOf } from "./claims.ts";
import type { Happening } from "./week.ts";

/** The invented town that every week is about. */
export const town = Story.parse({
  ...{ id: "town", name: "Valmere", command: "valmere", language: "en", timezone: "Europe/London" },
  sources: ["courier", "herald", "wire"].map(id => ({ id, name: id[0]?.toUpperCase() + id.slice(1) })),
});

type Saying = { claim: number; said: Said };

/** One revision of a post as the week wrote it: what its sentences say. */
export type Written = {
  id: string;
  learntAt: Instant;
  revision: number;
  saying: Saying[];
  withdrawn: boolean;
};

/** A post as it stands. */
export type TownPost = Omit<Written, "learntAt"> & {
  source: string;
  publishedAt: Instant;
  form: number;
  knownAt: Instant;
  commas: number;
};

/** The outlets of the town: what they write, edit and withdraw is put into the index at once. */
export type Outlets = {
  posts: readonly TownPost[];
  write(happening: Extract<Happening, { what: "write" }>): void;
  edit(post: TownPost, happening: Extract<Happening, { what: "edit" }>): void;
  withdraw(post: TownPost): void;
};

export function townOutlets(
  coverage: CoverageStore,
  clock: VirtualClock,
  learn: (written: Written) => void,
): Outlets {
  const posts: TownPost[] = [];
  const put = (post: TownPost): void => {
    const learntAt = clock.now();
    coverage.putLines(town.id, town.timezone, [lineOf(post, learntAt)], learntAt);
    const { id, revision, saying, withdrawn } = post;
    learn({ id, learntAt, revision, saying: saying.map(each => ({ ...each })), withdrawn });
  };
  return {
    posts,
    write({ outlet, claim, form, n, denied, late }) {
      const source = town.sources[outlet]?.id ?? "wire";
      const made: TownPost = {
        ...{ id: `p${posts.length}`, source, publishedAt: plusSeconds(clock.now(), -60 * late), form },
        ...{
          saying: [{ claim, said: { n, denied } }],
          revision: 1,
          knownAt: clock.now(),
          withdrawn: false,
          commas: 0,
        },
      };
      posts.push(made);
      put(made);
    },
    edit(post, happening) {
      if (post.withdrawn || !edited(post, happening)) return;
      post.knownAt = clock.now();
      put(post);
    },
    withdraw(post) {
      if (post.withdrawn) return;
      post.withdrawn = true;
      put(post);
    },
  };
}

/** Changes the post; false where it says that already. */
function edited(post: TownPost, { how, n, claim }: Extract<Happening, { what: "edit" }>): boolean {
  const [first] = post.saying;
  if (first === undefined) return false;
  if (how === "number" && first.said.n === n) return false;
  if (how === "more" && post.saying.some(each => each.claim === claim)) return false;
  if (how === "number") first.said = { ...first.said, n };
  if (how === "denial") first.said = { ...first.said, denied: !first.said.denied };
  if (how === "more") post.saying.push({ claim, said: { n, denied: false } });
  if (how === "comma") post.commas += 1;
  post.revision += 1;
  return true;
}

function lineOf(post: TownPost, at: Instant): PostLine {
  const { id, source, publishedAt, form, saying, revision, knownAt, withdrawn, commas } = post;
  return PostLine.parse({
    ...{ id, source, publishedAt, timePrecision: "minute", title: null, kind: "news", revision, knownAt },
    ...{ updatedAt: revision === 1 ? null : knownAt, withdrawnAt: withdrawn ? at : null },
    paragraphs: saying.map(({ claim, said }) => ({
      role: "text",
      // An edit that matters to nobody: the full stop comes and goes.
      text: sentenceOf(claim, form, said).replace(/\.$/u, commas % 2 === 0 ? "." : ""),
    })),
  });
}
