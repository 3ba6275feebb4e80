import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";

// A process of its own for the crash test: stores batches of lines and says the number of each once it is stored.
const store = openCoverageStore(process.argv[2] ?? "");
for (let batch = 0; batch < 100_000; batch += 1) {
  const lines = Array.from({ length: 20 }, (_, index) => ({
    id: `${batch}-${index}`,
    source: "courier",
    publishedAt: "2024-05-06T12:00:00Z",
    timePrecision: "minute" as const,
    kind: "news" as const,
    title: `Notice ${batch}, ${index}`,
    byline: [],
    paragraphs: [{ role: "text" as const, text: "The harbour office posted another notice." }],
    tags: [],
  }));
  store.putLines("harbour", "Europe/London", lines, "2024-06-01T09:00:00Z");
  store.putFeatures(
    "1",
    lines.map(({ id }) => ({
      story: "harbour",
      postId: id,
      revision: 1,
      terms: ["notic", "harbour"],
      topics: ["harbour"],
      actors: [],
      body: "{}",
    })),
  );
  process.stdout.write(`${batch}\n`);
}
