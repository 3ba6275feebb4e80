import { blankCard, type Card, type CardLine } from "./card.ts";

/** What `help` tells: where the bot reads, and what can be typed. */
export type HelpCardParts = {
  storyName: string;
  outlets: readonly string[];
  notices: readonly string[];
  /** What can be typed and what it does. */
  verbs: readonly { form: string; does: string }[];
  /** What stands before a command here. */
  name: string;
  /** How to ask a question here: it differs by place. */
  asking: string;
  examples: readonly string[];
};

/** Help in about a dozen lines: what I do, what to type, how to ask, what I read. */
export function helpCard(parts: HelpCardParts): Card {
  const line = (label: string | null, text: string): CardLine => ({ label, text, links: [] });
  const reads = parts.outlets.length === 0 ? "no outlet yet" : parts.outlets.join(", ");
  return {
    ...blankCard("help"),
    title: `Standfirst · ${parts.storyName}`,
    notices: [...parts.notices],
    lead: line(null, "I read the coverage of this story; every line I write names the post it comes from."),
    sections: [
      { heading: "Try", lines: parts.examples.map(example => line(null, parts.name + example)) },
      {
        heading: "What you can type",
        lines: parts.verbs.map(verb => line(parts.name + verb.form, verb.does)),
      },
    ],
    footnotes: [
      parts.asking,
      `I read: ${reads}. I know nothing else, and I say so when the coverage does not say.`,
    ],
  };
}
