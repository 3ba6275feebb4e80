import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { foldKey } from "../../src/language/fold.ts";
import { termsOf, wordsOf } from "../../src/language/terms.ts";
import { chooseStory, readStories } from "../../src/stories.ts";

const story = chooseStory(readStories(join(import.meta.dirname, "..", "..", "config")), "ukraine");

describe("config/stories/ukraine.yaml", () => {
  test("is a valid story in the coverage's own zone, with its three sources and their hosts", () => {
    expect(story.timezone).toBe("Europe/London");
    expect(story.sources.map(({ id, name, hosts }) => [id, name, hosts.length > 0])).toEqual([
      ["bbc", "BBC", true],
      ["guardian", "Guardian", true],
      ["sky", "Sky", true],
    ]);
  });

  test("has at least 25 topics, none with the phrase of another written twice in it", () => {
    expect(story.topics.length).toBeGreaterThanOrEqual(25);
    for (const { id, phrases } of story.topics) {
      expect(new Set(phrases.map(foldKey)).size, id).toBeGreaterThanOrEqual(
        phrases.length - accented(phrases),
      );
    }
  });

  test("has no phrase of several words of which the search for topics sees only one", () => {
    const phrases = story.topics.flatMap(topic => topic.phrases);
    const bare = phrases.filter(phrase => termsOf(phrase).length < Math.min(2, wordsOf(phrase).length));
    expect(bare).toEqual([]);
  });

  test("has at least 60 actors, and every person a role and a pronoun", () => {
    expect(story.actors.length).toBeGreaterThanOrEqual(60);
    const people = story.actors.filter(({ kind }) => kind === "person");
    expect(people.length).toBeGreaterThanOrEqual(60);
    expect(people.filter(({ roles, pronoun }) => roles.length === 0 || pronoun === null)).toEqual([]);
  });

  test("gives no name or alias to two actors", () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, name, aliases } of story.actors) {
      for (const key of new Set([name, ...aliases].map(foldKey))) {
        const other = owners.get(key);
        if (other !== undefined) shared.push(`“${key}”: ${other} and ${id}`);
        owners.set(key, id);
      }
    }
    expect(shared).toEqual([]);
  });

  test.each([
    ["Zelenskyy", "zelensky"],
    ["Volodymyr Zelensky", "zelensky"],
    ["Sir Keir", "starmer"],
    ["Sanchez", "sanchez"],
    ["Von Der Leyen", "von-der-leyen"],
    ["NATO", "nato-alliance"],
    ["the Kremlin", "russia-government"],
  ])("knows %s", (alias, id) => {
    const named = story.actors.filter(({ name, aliases }) =>
      [name, ...aliases].some(one => foldKey(one) === foldKey(alias)),
    );
    expect(named.map(actor => actor.id)).toEqual([id]);
  });
});

// "Élysée" beside "Elysee" is one phrase with and without its accents.
function accented(phrases: readonly string[]): number {
  return phrases.filter(phrase => foldKey(phrase) !== phrase.toLowerCase()).length;
}
