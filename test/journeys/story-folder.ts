import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freshFolder, standfirst } from "./command-line.ts";

/** A story's file as these tests write it; JSON is YAML too. */
export type StoryFile = { id: string; [key: string]: unknown };

const of = { language: "en", timezone: "Europe/London" };
const mayor = { id: "mayor", name: "Dana Fry", aliases: ["Fry"], roles: ["mayor"] };

/** A made-up harbour that was shut; its mayor is in the orchard's story too. */
export const harbour = {
  ...{ id: "harbour", name: "Harbour", command: "harbour", ...of },
  sources: [{ id: "coast", name: "Coast World", hosts: ["coast.example"] }],
  topics: [{ id: "dredging", name: "Dredging", phrases: ["dredging", "dredger"] }],
  actors: [{ id: "holt", name: "Mira Holt", aliases: ["Holt"], roles: ["harbour master"] }, mayor],
};

/** A made-up valley whose blossom froze. */
export const orchard = {
  ...{ id: "orchard", name: "Orchard frost", command: "orchard", ...of },
  sources: [{ id: "grove", name: "Grove Daily", hosts: ["grove.example"] }],
  topics: [{ id: "frost", name: "Frost", phrases: ["frost", "frosts"] }],
  actors: [{ id: "lund", name: "Ivo Lund", aliases: ["Lund"], roles: ["fruit minister"] }, mayor],
};

/** Posts of the two, as lines of the interchange. */
const storyPosts = {
  harbour: [
    {
      ...{ source: "coast", publishedAt: "2025-02-17T17:10:00Z", title: "Harbour shut" },
      text: "The harbour will stay shut until Friday, harbour master Mira Holt says. “No ship leaves before the dredger has finished,” she adds.",
    },
    {
      ...{ source: "coast", publishedAt: "2025-02-17T17:40:00Z", title: "Second dredger" },
      text: "A second dredger has reached the northern quay. Mayor Dana Fry says the town will pay for the night shifts.",
    },
  ],
  orchard: [
    {
      ...{ source: "grove", publishedAt: "2025-02-17T17:20:00Z", title: "Frost hits blossom" },
      text: "Frost has destroyed a third of the apple blossom in the valley, fruit minister Ivo Lund says. “Nobody alive has seen such a night,” he adds.",
    },
    {
      ...{ source: "grove", publishedAt: "2025-02-17T17:50:00Z", title: "Aid asked for" },
      text: "Growers have asked for aid of 12 million pounds. Mayor Dana Fry says she will meet them on Tuesday.",
    },
  ],
} as const;

/** A config folder with these stories. */
export function configOf(stories: readonly StoryFile[]): string {
  const folder = freshFolder();
  mkdirSync(join(folder, "stories"));
  for (const story of stories)
    writeFileSync(join(folder, "stories", `${story.id}.yaml`), JSON.stringify(story));
  return folder;
}

/** A data folder with the posts of both stories. */
export async function ingestedStories(config: string): Promise<string> {
  const data = freshFolder();
  for (const [story, posts] of Object.entries(storyPosts)) {
    const file = join(data, `${story}.jsonl`);
    writeFileSync(file, posts.map(post => JSON.stringify(post)).join("\n"));
    const { code, err } = await standfirst([
      ...["ingest", file, "--story", story, "--data", data, "--config", config],
    ]);
    if (code !== 0) throw new Error(err);
  }
  return data;
}
