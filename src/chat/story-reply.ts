import type { Desk } from "../commands/desk.ts";
import type { Parsed } from "../commands/parse-command.ts";
import { sentences } from "../commands/problem.ts";
import { cardOf } from "../commands/run-command.ts";
import { sourceWish } from "../commands/source-command.ts";
import type { Story } from "../coverage/story.ts";
import type { Card, CardAction } from "../message/card.ts";
import type { Command } from "../message/command.ts";
import { joinedCard } from "../message/joined-card.ts";
import { ofStory } from "../message/of-story.ts";
import { problemCard } from "../message/problem-card.ts";
import { betweenStories, nameTheStory, type Possible, storyCard, storyList } from "./between-stories.ts";
import type { Request } from "./chat-adapter.ts";
import { namedStories } from "./named-stories.ts";
import type { FrontDesk } from "./receive-request.ts";
import { storiesOf, storyChoice } from "./story-choice.ts";
import { keepStory } from "./story-memory.ts";

/** How a request is read and answered once its story is known. */
export type StoryDesk = {
  read: (request: Request, story: Story) => Parsed;
  /** `request` without the story's name before it. */
  reply: (request: Request, story: Story) => Promise<Card>;
};

/** Answers a request about the story that it is about; where several could be meant, asks which. */
export async function storyReply(front: FrontDesk, request: Request, desk: StoryDesk): Promise<Card> {
  const stories = storiesOf(front, request);
  const [first, ...others] = stories;
  if (first === undefined) throw new Error("no story is served");
  const isEmpty = request.kind === "mention" && request.text.trim() === "";
  if (isEmpty) return desk.reply(request, first);
  const choice = storyChoice(front, request);
  if (others.length === 0) return desk.reply({ ...request, text: choice.text }, first);
  const unknown = unknownStory(request.text, stories);
  if ("between" in choice)
    return (
      unknown ?? unclearReply({ ...request, text: choice.text }, { front, desk, between: choice.between })
    );
  const { story, text, said } = choice;
  const told = { ...request, text };
  if (unknown !== null && !said) return unknown;
  if (request.kind === "add") return desk.reply(told, story);
  const isAlone = said && text === "" && request.kind === "mention";
  const command = isAlone ? null : commandIn(desk, told, story);
  const isOfAll = command !== null && isOfEvery(command, said);
  const card = isAlone
    ? storyCard(story)
    : isOfAll
      ? await everyStory(command, { front, desk, request: told, stories: [story, ...stories] })
      : await desk.reply(told, story);
  if (isOfAll) return card;
  if (command?.verb === "help" && front.channels === true)
    return ofStory(withStories(card, stories), story.id);
  const other = command === null || said ? null : otherStory(card, { command, text, story, stories });
  if (front.channels === true) return ofStory(titled(card, story, other), story.id);
  // At the terminal what is typed next is of the story in the prompt.
  rememberHere(front, request, story);
  return { ...titled(card, story, other), story: story.id };
}

/** An answer says which story it speaks of, where there are several; other cards have that in their titles. */
function titled(card: Card, { name }: Story, other: CardAction | null): Card {
  if (card.kind !== "answer") return card;
  return {
    ...card,
    title: card.title ?? name,
    actions: [...(other === null ? [] : [other]), ...card.actions],
  };
}

type Asked = { command: Command; text: string; story: Story; stories: readonly Story[] };

/** The same question of the story that it has the names of, where the place or the prompt made it another's; else null. */
function otherStory(card: Card, { command, text, story, stories }: Asked): CardAction | null {
  const [named, ...others] = card.kind === "answer" ? namedStories(text, stories) : [];
  if (named === undefined || named === story || others.length > 0) return null;
  return { label: `Ask about ${named.name}`, command, story: named.id };
}

/** At the terminal, which has no other place to be remembered for, the story stays the one that was named last. */
function rememberHere(front: FrontDesk, request: Request, story: Story): void {
  const { now } = front.deskFor(request, story);
  keepStory(front, { story: story.id, place: request.place, posted: null, now });
}

/** A name that is typed after "story" has so many words at most; more of them are a sentence. */
const longestTyped = 3;

/** What "story x" gets where there is no such story, and "stories"; null for all else. */
function unknownStory(text: string, stories: readonly Story[]): Card | null {
  const typed = /^(?:story|stories)(?:\s+(\S.*))?$/is.exec(text.trim());
  if (typed === null) return null;
  const [, name] = typed;
  // "story of the harbour?" asks something.
  if (name !== undefined && (name.endsWith("?") || name.split(/\s+/).length > longestTyped)) return null;
  const names = stories.map(story => story.name);
  return name === undefined ? storyList(stories) : problemCard(sentences.noStory(name, names));
}

function commandIn(desk: StoryDesk, request: Request, story: Story): Command | null {
  const parsed = desk.read(request, story);
  return "command" in parsed ? parsed.command : null;
}

/** Whether a command speaks of all stories: how things are, catching up with all, briefings that are there already. */
function isOfEvery(command: Command, said: boolean): boolean {
  switch (command.verb) {
    case "status":
      return true;
    case "sources":
      return !said;
    case "catchup":
      return command.all;
    case "schedule":
      return command.act !== "add" || command.stories.length > 0;
    default:
      return false;
  }
}

type EveryStory = { front: FrontDesk; desk: StoryDesk; request: Request; stories: readonly Story[] };

async function everyStory(command: Command, { front, desk, request, stories }: EveryStory): Promise<Card> {
  const [first] = stories;
  if (first === undefined) throw new Error("no story is served");
  if (command.verb !== "status" && command.verb !== "sources") return desk.reply(request, first);
  const cards = storiesOf(front, request).map(story => {
    const bare: Desk = { ...front.deskFor(request, story), history: [], context: null };
    return { ...cardOf(command, { ...bare, zone: request.zone ?? bare.zone }), story: story.id };
  });
  const [one, ...more] = cards;
  return one === undefined ? desk.reply(request, first) : joinedCard([one, ...more]);
}

type Unclear = { front: FrontDesk; desk: StoryDesk; between: readonly Story[] };

async function unclearReply(request: Request, { front, desk, between }: Unclear): Promise<Card> {
  if (request.kind === "add" || sourceWish(request.text) !== null) return nameTheStory(between, request.text);
  const possible = between.flatMap((story): Possible[] => {
    const command = commandIn(desk, request, story);
    return command === null ? [] : [{ story, command }];
  });
  const [first] = possible;
  const [fallback] = between;
  if (first === undefined) {
    if (fallback === undefined) throw new Error("no story is served");
    // What is wrong with it is the same for each.
    return desk.reply(request, fallback);
  }
  if (isOfEvery(first.command, false))
    return everyStory(first.command, { front, desk, request, stories: between });
  if (first.command.verb === "help") return withStories(await desk.reply(request, first.story), between);
  return betweenStories(possible, request);
}

function withStories(help: Card, stories: readonly Story[]): Card {
  const names = stories.map(({ id, name }) => `${name} (/standfirst ${id})`);
  return { ...help, footnotes: [sentences.stories(names), ...help.footnotes] };
}
