import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leadingStory } from "../../src/chat/leading-story.ts";
import { formatAction, formatCommand } from "../../src/commands/format-command.ts";
import { parseCommand } from "../../src/commands/parse-command.ts";
import { Story } from "../../src/coverage/story.ts";
import type { Command } from "../../src/message/command.ts";

const storyOf = (id: string, name: string) =>
  Story.parse({ id, name, command: id, language: "en", timezone: "Europe/London" });
const stories = [
  storyOf("harbour", "Harbour"),
  storyOf("orchard-frost", "Orchard frost"),
  storyOf("rail", "Rail strike in the north"),
];
const vocabulary = {
  ...{ name: "", isWindow: () => true, topicNamed: () => null, actorNamed: () => null, sentencesAsk: true },
};

describe("a text that begins with a story's name", () => {
  test.each([
    ["harbour recap today", "harbour", "recap today"],
    ["Orchard frost recap", "orchard-frost", "recap"],
    ["“Rail strike in the north” topics", "rail", "topics"],
    ["rail: who spoke first?", "rail", "who spoke first?"],
    ["story orchard-frost", "orchard-frost", ""],
    ["HARBOUR", "harbour", ""],
    ["harbour follow https://coast.example/live", "harbour", "follow https://coast.example/live"],
  ])("is about it: %s", (text, id, rest) => {
    const found = leadingStory(text, stories, { isNamed: false });
    expect([found?.story.id, found?.text]).toEqual([id, rest]);
  });

  test.each(["Harbour staff say what?", "recap harbour", "what: harbour recap", "source:harbour"])(
    "is a sentence like others where no verb follows: %s",
    text => {
      expect(leadingStory(text, stories, { isNamed: false })).toBeNull();
    },
  );

  test("after /standfirst it is about it whatever follows", () => {
    const found = leadingStory("harbour last 3h", stories, { isNamed: true });
    expect([found?.story.id, found?.text]).toEqual(["harbour", "last 3h"]);
  });

  test("where there is one story only, its name alone is a name like others", () => {
    expect(leadingStory("Harbour", stories.slice(0, 1), { isNamed: false })).toBeNull();
  });
});

test("what a button with a story carries gives back the story and the command", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
    fc.constantFrom("did “no” mean no?", "harbour: what?", "a  b", "why", '"', "\\"),
  );
  const none = { asOf: null, show: null };
  const command: fc.Arbitrary<Command> = fc.oneof(
    text.map(question => ({ verb: "ask" as const, question, window: null, ...none })),
    text.map(topic => ({
      ...{ verb: "recap" as const, window: null, topics: [topic], sources: [], length: "full" as const },
      ...none,
    })),
    fc.constant({ verb: "sources" as const, asOf: null }),
  );
  fc.assert(
    fc.property(command, fc.constantFrom(...stories), (given, story) => {
      const carried = formatAction({ story: story.id, command: given });
      const found = leadingStory(carried, stories, { isNamed: false });
      expect(found?.story).toBe(story);
      expect(parseCommand(found?.text ?? "", vocabulary)).toEqual(
        parseCommand(formatCommand(given), vocabulary),
      );
      expect(parseCommand(found?.text ?? "", vocabulary)).toEqual({ command: given });
    }),
  );
});
