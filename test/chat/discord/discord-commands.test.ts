import { expect, test } from "vitest";
import { discordCommands } from "../../../src/chat/discord/discord-commands.ts";

/** The characters that Discord counts: names, descriptions and the values of choices, however deep. */
function counted(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, each) => sum + counted(each), 0);
  if (typeof node !== "object" || node === null) return 0;
  return Object.entries(node).reduce((sum, [key, value]) => {
    const isCounted = ["name", "description", "value"].includes(key) && typeof value === "string";
    return sum + (isCounted ? value.length : counted(value));
  }, 0);
}

const stories = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ command: `story-${n}`, name: `A story of some length ${n}` }));

test.each([1, 2, 150])("commands of %i stories are inside Discord's limits, with one for all", count => {
  const commands = discordCommands(stories(count));
  const typed = commands.filter(({ type }) => type === 1);
  expect(typed.length).toBe(Math.min(count + 1, 100));
  expect(typed.at(-1)?.name).toBe("standfirst");
  for (const command of commands) expect(counted(command)).toBeLessThanOrEqual(8_000);
  // A story is asked for only where there are several.
  expect(JSON.stringify(typed.at(-1)).includes('"name":"story"')).toBe(count > 1);
});
