import { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import type { Window } from "../../src/time/window.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

/** An invented story: who would keep the peace in a strait. Countries are real, people and bodies are not. */
export const strait = Story.parse({
  id: "strait",
  name: "The strait",
  command: "strait",
  language: "en",
  timezone: "UTC",
  sources: [
    { id: "courier", name: "Courier" },
    { id: "herald", name: "Herald" },
    { id: "wire", name: "Wire" },
  ],
  topics: [
    {
      id: "troops",
      name: "Troops",
      phrases: ["troops", "peacekeepers", "soldiers", "peacekeeping force", "boots on the ground"],
    },
    { id: "sanctions", name: "Sanctions", phrases: ["sanctions", "embargo"] },
    { id: "membership", name: "Alliance membership", phrases: ["membership", "join the alliance"] },
  ],
  actors: [
    { id: "norling", name: "Elsa Norling", roles: ["prime minister"], country: "Sweden", pronoun: "she" },
    { id: "sweden", name: "Sweden", kind: "government", country: "Sweden", pronoun: "they" },
    { id: "varga", name: "Tibor Varga", roles: ["prime minister"], country: "Hungary", pronoun: "he" },
    { id: "hungary", name: "Hungary", kind: "government", country: "Hungary", pronoun: "they" },
    { id: "duarte", name: "Ines Duarte", roles: ["president"], country: "Portugal", pronoun: "she" },
    { id: "portugal", name: "Portugal", kind: "government", country: "Portugal", pronoun: "they" },
    { id: "okafor", name: "Chidi Okafor", roles: ["foreign minister"], country: "Nigeria", pronoun: "he" },
    { id: "nigeria", name: "Nigeria", kind: "government", country: "Nigeria", pronoun: "they" },
    { id: "brandt", name: "Kurt Brandt", roles: ["chancellor"], country: "Austria", pronoun: "he" },
    { id: "austria", name: "Austria", kind: "government", country: "Austria", pronoun: "they" },
    { id: "alliance", name: "Northern Alliance", kind: "organisation" },
  ],
});

/** A post in short: `at` is a time of 4 March 2025 in UTC, null for a post that has only its day. */
export type StraitPost = {
  source?: string;
  at: string | null;
  title?: string | null;
  text?: readonly string[];
  roles?: readonly PostLine["paragraphs"][number]["role"][];
  knownAt?: string;
};

/** Runs `use` over a real index in a temporary folder that holds the posts. */
export function withStrait<T>(posts: readonly StraitPost[], use: (store: CoverageStore) => T): T {
  const folder = temporaryFolder();
  const store = openCoverageStore(folder.path);
  try {
    store.putLines(strait.id, strait.timezone, posts.map(lineOf), "2025-03-04T23:00:00Z");
    return use(store);
  } finally {
    store.close();
    folder.remove();
  }
}

function lineOf({
  source = "courier",
  at,
  title = null,
  text = [],
  roles = [],
  ...rest
}: StraitPost): PostLine {
  return PostLine.parse({
    source,
    publishedAt: `2025-03-04T${at ?? "12:00"}:00Z`,
    timePrecision: at === null ? "day" : "minute",
    title,
    kind: "news",
    paragraphs: text.map((paragraph, index) => ({ role: roles[index] ?? "text", text: paragraph })),
    ...rest,
  });
}

/** A window of 4 March 2025 between two clock times. */
export function straitWindow(from = "00:00", to = "22:00"): Window {
  return { from: `2025-03-04T${from}:00Z`, to: `2025-03-04T${to}:59Z`, label: "4 Mar", clock: "wall" };
}
