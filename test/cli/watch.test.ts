import { expect, test } from "vitest";
import { WatchReport } from "../../src/message/watch-report.ts";
import { freshFolder, samplePages, standfirst } from "../journeys/command-line.ts";

test("questions are watched, listed and removed at the command line", async () => {
  const data = freshFolder();
  const [page, ...options] = samplePages.bbc;
  await standfirst(["ingest", `${samplePages.folder}/${page}`, ...options, "--data", data]);
  const watch = async (...words: string[]) =>
    standfirst(["watch", ...words, "--data", data, "--format", "json"]);
  const added = WatchReport.parse(
    JSON.parse((await watch("add", "question", "has Japan offered peacekeepers?")).out),
  );
  const [first] = added.watches;
  expect(first).toMatchObject({ question: "has Japan offered peacekeepers?", platform: "terminal" });
  const listed = WatchReport.parse(JSON.parse((await watch("list")).out));
  expect(listed.watches).toEqual(added.watches);
  // What the coverage says already is said at once.
  const known = WatchReport.parse(
    JSON.parse((await watch("add", "question", "what did Tusk say about troops?")).out),
  );
  expect(known.watches).toEqual([]);
  expect(known.said[0]).toContain("Tusk");
  expect((await watch("remove", first?.id ?? "")).code).toBe(0);
  const { code, err } = await watch("remove", first?.id ?? "");
  expect(code).toBe(2);
  expect(err).toContain("There is no watch");
  expect((await watch("forget")).err).toContain("none of add, list, remove, snooze, resume");
});
