import { sentences } from "../commands/problem.ts";
import type { Story } from "../coverage/story.ts";
import { blankCard, type Card, type CardAction, plainLine } from "../message/card.ts";
import type { Command } from "../message/command.ts";
import { problemCard } from "../message/problem-card.ts";
import type { Request } from "./chat-adapter.ts";

/** Both platforms show so many buttons of a message; the stories beyond them are named in words. */
const mostButtons = 5;

/** What a text would be for each of the stories that it could be about. */
export type Possible = { story: Story; command: Command };

/** Asks which story is meant: a button a story, each with the whole command. INTERACTION, amendment 11. */
export function betweenStories(possible: readonly Possible[], request: Request): Card {
  const isPublic = request.kind === "mention";
  const [first] = possible;
  const names = possible.map(({ story }) => story.name);
  const example = first === undefined ? [] : [`Or begin with its name: “${first.story.name}: …”`];
  return {
    ...problemCard(sentences.whichStory()),
    actions: possible.map(({ story, command }) => ({
      label: story.name,
      command: isPublic && request.direct !== true ? beforeAll(command) : command,
      story: story.id,
    })),
    footnotes: [...example, ...(names.length > mostButtons ? [`Stories: ${names.join(", ")}`] : [])],
    visibility: isPublic ? "channel" : "private",
  };
}

/** Says that the story has to be named: nothing typed here can be carried by a button. */
export function nameTheStory(stories: readonly Story[], typed: string): Card {
  const [first] = stories;
  const names = stories.map(({ name }) => name).join(", ");
  return {
    ...problemCard(sentences.whichStoryFor(`${first?.id ?? ""} ${typed}`.trim())),
    footnotes: [`Stories: ${names}`],
  };
}

/** What a reader hears who named a story and nothing else: it is what is spoken of from then on, for all who hear it. */
export function storyCard({ id, name }: Story): Card {
  const actions: CardAction[] = [
    { label: "Recap", command: recap, story: id },
    { label: "Topics", command: { verb: "topics", window: null, asOf: null }, story: id },
  ];
  return {
    ...blankCard("help"),
    title: name,
    lead: plainLine(sentences.nowOf(name)),
    actions,
    visibility: "channel",
  };
}

/** The stories that are followed, a button each. */
export function storyList(stories: readonly Story[]): Card {
  const names = stories.map(({ name }) => name);
  return {
    ...blankCard("help"),
    lead: plainLine(sentences.stories(names)),
    actions: stories.map(story => ({ label: story.name, command: recap, story: story.id })),
  };
}

const recap: Command = {
  ...{ verb: "recap", window: null, asOf: null, topics: [], sources: [], length: "standard", show: null },
};

/** A question that was asked before everybody is answered before everybody, whoever says which story is meant. */
function beforeAll(command: Command): Command {
  return command.verb === "ask" || command.verb === "timeline" ? { ...command, show: "channel" } : command;
}
