import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { isVerb } from "./commands/verbs.ts";
import { Story } from "./coverage/story.ts";
import { Fault } from "./errors.ts";

/** A story and the file it was read from. */
type StoryFile = { file: string; story: Story };

/**
 * Reads `stories/*.yaml` of a config folder, by file name. All faults of all files come at once as one `config` fault,
 * each with its file, its path in the file and what is wrong.
 */
export function readStories(configFolder: string): Story[] {
  const folder = join(configFolder, "stories");
  const names = storyFileNames(folder);
  const faults: string[] = [];
  const read: StoryFile[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const story = readStory(file, faults);
    if (story !== null) read.push({ file, story });
  }
  faults.push(...twice(read, "id"), ...twice(read, "command"), ...crossed(read));
  if (faults.length > 0) {
    throw new Fault(
      "config",
      `The story files have faults:\n${faults.map(fault => `  ${fault}`).join("\n")}`,
    );
  }
  return read.map(({ story }) => story);
}

/** The story with that id, or the first where none is asked for; an unknown id is a `usage` fault that lists the stories. */
export function chooseStory(stories: readonly Story[], id: string | undefined): Story {
  const story = id === undefined ? stories[0] : stories.find(each => each.id === id);
  if (story !== undefined) return story;
  const known = stories.map(each => each.id).join(", ");
  throw new Fault("usage", `There is no story “${id}”. The stories here are: ${known}.`);
}

function storyFileNames(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (cause) {
    const message = `There is no folder ${folder}. Give the config folder with --config, or write ${join(folder, "ID.yaml")}.`;
    throw new Fault("config", message, { cause });
  }
  const stories = names.filter(name => /\.ya?ml$/.test(name)).sort();
  if (stories.length > 0) return stories;
  throw new Fault("config", `There is no story in ${folder}. Write ${join(folder, "ID.yaml")}.`);
}

function readStory(file: string, faults: string[]): Story | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    faults.push(`${file}: cannot be read (${cause instanceof Error ? cause.message : String(cause)})`);
    return null;
  }
  const document = parseDocument(text, { prettyErrors: true });
  if (document.errors.length > 0) {
    // The first line says what and where; the lines below repeat the text with an arrow.
    for (const error of document.errors) faults.push(`${file}: ${error.message.split("\n")[0]}`);
    return null;
  }
  const parsed = Story.safeParse(document.toJS());
  if (!parsed.success) {
    for (const issue of parsed.error.issues) faults.push(`${file}: ${pathOf(issue.path)}: ${issue.message}`);
    return null;
  }
  const repeated = [
    ...repeatedIds("sources", parsed.data.sources),
    ...repeatedIds("topics", parsed.data.topics),
    ...repeatedIds("actors", parsed.data.actors),
    ...takenWords(parsed.data),
  ];
  faults.push(...repeated.map(fault => `${file}: ${fault}`));
  return parsed.data;
}

/** Words that mean something else where a story is named: the bot's own command, and what can be typed after it. */
function takenWords(story: Story): string[] {
  return (["id", "command"] as const).flatMap(key => {
    const word = story[key];
    if (word === "standfirst") return [`${key}: “${word}” is the command for every story`];
    const isTaken = isVerb(word) || word === "story" || word === "stories";
    return isTaken ? [`${key}: “${word}” is something to type after a story`] : [];
  });
}

function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "the whole file";
  return path
    .map(part => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}

function repeatedIds(list: string, items: readonly { id: string }[]): string[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    return before === undefined ? [] : [`${list}[${index}].id: “${id}” is also the id of ${list}[${before}]`];
  });
}

function twice(files: readonly StoryFile[], key: "id" | "command"): string[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, story }) => {
    const before = first.get(story[key]);
    if (before === undefined) first.set(story[key], file);
    return before === undefined ? [] : [`${file}: ${key}: “${story[key]}” is also in ${before}`];
  });
}

/** Stories one of which is called by the id of another. */
function crossed(files: readonly StoryFile[]): string[] {
  return files.flatMap(({ file, story }) => {
    const other = files.find(each => each.story !== story && each.story.id === story.command);
    // Equal ids are told by `twice`.
    if (other === undefined || other.story.id === story.id) return [];
    return [`${file}: command: “${story.command}” is the id of the story in ${other.file}`];
  });
}
