import type { Citation } from "../coverage/citation.ts";
import { blankCard, type Card, plainLine } from "./card.ts";
import { linksOf } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";
import { shortened } from "./cut-text.ts";

/** What was added by hand, beside the posts. */
export type AddedCardParts = {
  zone: string;
  warnings: readonly string[];
  /** How many posts of it were in the coverage as they are. */
  unchanged: number;
};

/** So many posts are named; of a whole page the rest is counted. */
const mostNamed = 10;
/** A post without a title is known by so many characters of its words. */
const mostWords = 140;

/** What somebody added to the coverage by hand, for them alone: each post's title or first words, its outlet and time. */
export function addedCard(posts: readonly Citation[], parts: AddedCardParts): Card {
  const { zone, warnings, unchanged } = parts;
  const left = posts.length - mostNamed;
  return {
    ...blankCard("ingest"),
    lead: plainLine(leadOf(posts.length, unchanged)),
    sections: [
      {
        heading: null,
        lines: posts.slice(0, mostNamed).map(citation => ({
          ...plainLine(shortened(citation.quote, mostWords)),
          // Nothing is claimed by it, so nothing rests on it.
          links: linksOf([citation], { zone, day: null }, "headline only").map(
            ({ cites: _, ...link }) => link,
          ),
        })),
      },
    ].filter(section => section.lines.length > 0),
    footnotes: [...(left > 0 ? [`And ${count(left, "more post")}.`] : []), ...warnings],
  };
}

function leadOf(posts: number, unchanged: number): string {
  if (posts > 0) return `Added to the coverage: ${count(posts, "post")}.`;
  return unchanged > 0 ? "That is in the coverage already." : "I found no post in that message.";
}
