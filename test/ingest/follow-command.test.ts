import { describe, expect, test } from "vitest";
import { FollowResult } from "../../src/cli/follow.ts";
import { UnfollowResult } from "../../src/cli/unfollow.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { freshFolder, standfirst } from "../journeys/command-line.ts";

const url = "https://courier.example/live";

/** A data folder in which the page is followed. */
function followingFolder(): string {
  const data = freshFolder();
  const coverage = openCoverageStore(data);
  const page = { story: "ukraine", url, source: "courier-example", origin: "person" as const };
  coverage.followed.follow(page, "2025-03-04T09:00:00Z");
  coverage.close();
  return data;
}

describe.concurrent("follow and unfollow", () => {
  test.each([
    ["follow", "the live page", "is not an address I can read"],
    ["follow", "courier.example/live", "is not an address I can read"],
    ["follow", "ftp://courier.example/live", "is not an address I can read"],
    ["follow", "http://192.168.1.10/live", "is not an address on the public web"],
    ["follow", "http://2130706433/live", "is not an address on the public web"],
    ["follow", "http://localhost:3000/live", "is not an address on the public web"],
    ["follow", "https://courier.example:8443/live", "is not an address on the public web"],
    ["follow", "https://desk:word@courier.example/live", "holds a user's name or password"],
    ["unfollow", "the live page", "is not an address I can read"],
    ["unfollow", "https://courier.example/other", "is not followed. Nothing is."],
  ])("%s %s: one sentence, exit code 1, nothing followed", async (verb, address, sentence) => {
    const data = freshFolder();
    const { code, out, err } = await standfirst([verb, address, "--data", data]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).not.toMatch(/word@|Error|at .*\.ts/);
    const coverage = openCoverageStore(data);
    expect(coverage.followed.pages("ukraine")).toEqual([]);
    coverage.close();
  });

  test.each([["follow"], ["unfollow"], ["follow", url, url], ["unfollow", url, url]])(
    "%s without one address is bad usage: 2",
    async (...words) => {
      const { code, err } = await standfirst([...words, "--data", freshFolder()]);
      expect(code).toBe(2);
      expect(err).toContain("Give the address of one page.");
      expect(err).toContain(`Usage: standfirst ${words[0]} URL`);
    },
  );

  test("a page that is followed is said to be, and is followed no more when asked", async () => {
    const data = followingFolder();
    const again = await standfirst(["follow", `${url}#top`, "--data", data, "--format", "json"]);
    expect(FollowResult.parse(JSON.parse(again.out))).toMatchObject({ url, isNew: false, added: 0 });
    expect((await standfirst(["follow", url, "--data", data])).out).toContain("is followed already");
    const ended = await standfirst(["unfollow", url, "--data", data, "--format", "json"]);
    expect(UnfollowResult.parse(JSON.parse(ended.out))).toEqual({ story: "ukraine", url });
    const { code, err } = await standfirst(["unfollow", url, "--data", data]);
    expect([code, err.includes("is not followed")]).toEqual([1, true]);
  });
});
