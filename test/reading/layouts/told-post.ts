import fc from "fast-check";
import { type Instant, plusSeconds } from "../../../src/time/instant.ts";

/** A post as a generated page tells it: what a reader of the page must find again. */
export type ToldPost = {
  title: string | null;
  tag: string | null;
  author: string | null;
  sentences: string[];
  list: string[];
  /** Minutes to the post before it in time. */
  step: number;
};

const noun = fc.constantFrom(
  ...[
    "lock",
    "quay",
    "grain",
    "tide",
    "crane",
    "captain",
    "island",
    "council",
    "pump",
    "beam",
    "gate",
    "harbour",
  ],
);
const words = (least: number, most: number) =>
  fc.array(noun, { minLength: least, maxLength: most }).map(list => list.join(" "));

const names = [
  "Ash",
  "Birch",
  "Cedar",
  "Damson",
  "Elm",
  "Fir",
  "Gorse",
  "Hazel",
  "Ivy",
  "Juniper",
  "Larch",
  "Maple",
  "Oak",
  "Pine",
];

/** A title, as likely a question or one that starts with figures or a quotation as a statement. */
const title = fc.oneof(
  words(2, 7).map(text => `Old ${text}`),
  words(2, 6).map(text => `Why is the ${text} shut?`),
  words(2, 6).map(text => `1,200 wait at ${text}`),
  words(2, 6).map(text => `'Held' - ${text}`),
  words(2, 5).map(text => `3 hurt near ${text}`),
  words(2, 6).map(text => `Port: ${text}, says the mayor`),
);

const anyPost: fc.Arbitrary<ToldPost> = fc.record({
  title,
  tag: fc.constantFrom(null, null, null, "Breaking", "Analysis"),
  author: fc.constantFrom("Ines Halloran", "Jana Vild", "Femke Dorst"),
  sentences: fc.array(
    words(8, 14).map(text => `The ${text} stood still through the night.`),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  list: fc.oneof(
    fc.constant<string[]>([]),
    fc.constant<string[]>([]),
    fc.array(
      words(3, 6).map(text => `the ${text}`),
      { minLength: 2, maxLength: 4 },
    ),
  ),
  step: fc.integer({ min: 2, max: 150 }),
});

/** Posts of one to three sentences, now and then with a list; no two say the same. */
export const toldPosts: fc.Arbitrary<ToldPost[]> = fc
  .array(anyPost, { minLength: 4, maxLength: 14 })
  .map(posts =>
    posts.map((post, at) => ({
      ...post,
      title: post.title?.replace(/(\w+)(\??)$/, `$1 ${names[at]}$2`) ?? null,
      sentences: post.sentences.map((text, place) =>
        text.replace("still", `still at ${names[at]} ${names[place]}`),
      ),
      list: post.list.map((item, place) => `${item} ${names[at]} ${names[place]}`),
    })),
  );

/** The moments of posts, newest first, going back from `newest` by their steps. */
export function momentsOf(posts: readonly ToldPost[], newest: Instant): Instant[] {
  let at = newest;
  return posts.map((post, place) => {
    if (place > 0) at = plusSeconds(at, -post.step * 60);
    return at;
  });
}
