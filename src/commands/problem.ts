import type { Command } from "../message/command.ts";

/** Why a command could not be carried out: the sentence of INTERACTION section 5, and what would work instead. */
export type Problem = {
  /** The sentence's number in the specification. */
  id: `E${number}`;
  text: string;
  /** A command to offer in its place. */
  instead: { label: string; command: Command } | null;
};

/** Every sentence that says that something did not work, once. What happened comes first, then the next step. */
export const sentences = {
  E01: (typed: string, meant: string) => `I do not know “${typed}”. Did you mean ${meant}?`,
  E02: (typed: string, name: string) =>
    `I could not read “${typed}” as a command or a time. Try ${name}recap last 3h, ${name}ask …? or ${name}help.`,
  E02compare: () => "Name two outlets or two people, for example: compare bbc sky.",
  E02subject: (verb: string) =>
    verb === "positions"
      ? "Name what the positions are on, for example: positions troops."
      : verb === "who"
        ? "Name a person or body, for example: who Starmer."
        : 'Give some words of the quotation, for example: quotes "once in a generation".',
  E03: (key: string) => `I do not know the option “${key}:”. You can use topic:, source:, length: and show:.`,
  E03schedule: (key: string) =>
    `I do not know the option “${key}:” here. You can use name:, cron:, tz:, topic:, stories:, length:, quiet: and until:.`,
  E04: (typed: string) =>
    `I could not read “${typed}” as a time. Examples: last 3h, since 14:00, this morning, 17 Feb 12:00-15:00.`,
  E09: (range: string, newest: string) => `No posts in ${range}. ${newest}`,
  E10: (posts: number, topics: readonly string[], sources: readonly string[], closest: readonly string[]) => {
    const on = topics.length === 0 ? "" : ` on “${topics.join("”, “")}”`;
    const from = sources.length === 0 ? "" : ` from ${sources.join(", ")}`;
    const others = closest.length === 0 ? "" : ` Closest topics: ${closest.join(", ")}.`;
    return `${posts} ${posts === 1 ? "post" : "posts"} in that window, none${on}${from}.${others}`;
  },
  E11: (typed: string, meant: string | null) =>
    `I have nothing named “${typed}”.${meant === null ? "" : ` Did you mean ${meant}?`}`,
  E11topic: (typed: string, closest: readonly string[]) =>
    `I have nothing named “${typed}”.${closest.length === 0 ? "" : ` Topics here: ${closest.join(", ")}.`}`,
  E12: () => "Ask me a question about the coverage, for example: “Did anyone commit troops?”",
  E13: (length: number) => `That is ${length} characters; please keep a question under 300.`,
  E15: (limit: number, seconds: number) =>
    `I am answering ${limit} questions in this thread. Try again in ${count(seconds)}.`,
  E16: (limit: number, seconds: number) =>
    `That is ${limit} questions in a minute. Try again in ${count(seconds)}.`,
  E19: (minutes: number) =>
    `A recap of the same window was posted here ${minutes < 2 ? "a minute" : `${minutes} minutes`} ago.`,
  E25: () =>
    "Changing this briefing needs the person who set it up, or an admin. Anyone who may post here can pause it.",
  E25add: () => "Setting up briefings here needs the permission Manage Channels or Manage Server.",
  E26: () => "Please write a 24-hour time such as 07:30.",
  E28: (limit: number) => `This channel has ${limit} briefings, the limit. Remove one first.`,
  E28all: (limit: number) => `There are ${limit} briefings already, the limit. Remove one first.`,
  E29: (name: string) => `“${name}” already posts here at that time on those days.`,
  noLine: (typed: string, range: string) =>
    `I have no line “${typed}” in ${range}. Give its number, its id or some of its words in quotation marks.`,
  E25join: () => "Undoing a join needs the permission Manage Channels or Manage Server.",
  twoPosts: () => "Name the two posts by their ids, as events shows them.",
  noPost: (id: string) => `There is no post “${id}”. events shows the ids of posts that were joined.`,
  notApart: () => "These two posts are not kept apart; events decisions lists what was decided.",
  apartAlready: () => "These two posts are kept apart already.",
  noSchedule: (typed: string, meant: string | null) =>
    `There is no briefing “${typed}”.${meant === null ? " schedule list shows them." : ` Did you mean ${meant}?`}`,
  watchNothing: (name: string) =>
    `Give the question that I should watch, for example: ${name}watch add question will France send troops?`,
  watchForgotten: (name: string) =>
    `I do not have that question any more. You can write it: ${name}watch add question …?`,
  watchesFull: (most: number) =>
    `You watch ${most} questions, the limit. Remove one first: watch list shows them.`,
  noWatch: (typed: string) => `There is no watch “${typed}” here. watch list shows what there is.`,
  watchWhat: (kind: string, name: string) =>
    kind === "topic"
      ? `Name the topic, for example: ${name}watch add topic troops.`
      : kind === "actor"
        ? `Name a person or body, for example: ${name}watch add actor Starmer.`
        : `Say what the figure is of, for example: ${name}watch add figure defence spending.`,
  watchesNone: () => "Nothing is watched here.",
  watchOnce: () => "A question is told once, when it is answered: min: and quiet: are for alerts.",
  subjectsFull: (most: number) =>
    `${most} subjects are watched there, the limit. Remove one first: watch list shows them.`,
  E25watch: () => "Changing a channel's alerts needs the permission Manage Channels or Manage Server.",
  E02breaking: (typed: string) =>
    `I could not read “${typed}” after watch add breaking. For a topic write watch add topic ${typed}.`,
  noWatches: () => "Questions are not watched from here.",
  whichStory: () => "Which story do you mean?",
  whichStoryFor: (example: string) => `I follow several stories. Name the one that you mean: ${example}`,
  noStory: (typed: string, names: readonly string[]) =>
    `There is no story “${typed}”. The stories here are ${names.join(", ")}.`,
  noTopics: () => "A briefing over several stories takes no topics.",
  stories: (names: readonly string[]) => `I follow ${names.length} stories: ${names.join(", ")}.`,
  nowOf: (name: string) => `From here on I speak of ${name}.`,
  E32: (reference: string) => `Something failed on my side; nothing was changed. Ref ${reference}`,
  mayNotAdd: () => "Adding posts to the coverage is for people who manage this workspace or server.",
  nothingToAdd: () => "There are no words in that message that I could read as a post.",
  linkOnly: () =>
    "That message has only a link, and pages named in chat are not read here. Share the words of it, or have whoever runs me set ALLOW_CHAT_SOURCES=managers.",
  E38: () => "I have no coverage yet. Add some with: npm run standfirst -- ingest FILE",
} as const;

function count(seconds: number): string {
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

/** The value of an option that takes one of a few words. */
export function unknownValue(key: string, value: string, known: readonly string[]): Problem {
  const text = `“${value}” is not a ${key}. You can use ${known.slice(0, -1).join(", ")} or ${known.at(-1)}.`;
  return { id: "E03", text, instead: null };
}
