import { expect, test } from "vitest";
import { fixtureReading, reading, told } from "./fixture.ts";

test("posts under their time are read with key points joined by title, across midnight", () => {
  const read = fixtureReading("stamped-blog.txt", { date: "2024-07-03" });
  expect(read.layout).toBe("stamped-blog");
  expect(read.posts.map(post => [post.kind, post.title, post.publishedAt, post.timePrecision])).toEqual([
    ["news", "Pumps start on the east side", "2024-07-02T19:15:00Z", "minute"],
    ["key-event", "Grain ship turned round by tugs", "2024-07-03T12:00:00Z", "day"],
    ["breaking", "Gate leans further after the morning tide", "2024-07-02T22:40:00Z", "minute"],
    ["news", "Mayor opens the sports hall to crews", "2024-07-02T23:20:00Z", "minute"],
  ]);
  expect(told(read.posts[2] ?? { paragraphs: [] })).toEqual([
    "text: Engineers measured four centimetres at the top of the gate.",
    "promo: coast ferries",
    "text: They will measure again at dawn.",
  ]);
});

test("day headings date the posts under them", () => {
  const text =
    "March 23, 2022\n\n10:30 a.m. Beam arrives by barge\n\nThe beam has arrived.\n\nMarch 22, 2022\n\n11:25 p.m. Port shuts the lock\n\n8:40 p.m. Gate leans\n\nThe gate leans.\n";
  expect(reading(text).posts.map(post => [post.title, post.publishedAt])).toEqual([
    ["Gate leans", "2022-03-22T20:40:00Z"],
    ["Port shuts the lock", "2022-03-22T23:25:00Z"],
    ["Beam arrives by barge", "2022-03-23T10:30:00Z"],
  ]);
});

test("an age gives a clock time only in minutes and against a time that the page prints", () => {
  const posts =
    "62 New Updates17 hr 44 min ago\n\nBeam arrives by barge\n\nFrom CNN's Jana Vild\n\nThe beam has arrived.\n\n19 hr ago\n\nGate leans\n\nThe gate leans.\n";
  const unplaced = reading(
    `What we covered\n\n  • The gate of the lock at Brisken leans further to the east.\n\n${posts}`,
    { date: "2022-03-23" },
  );
  expect(unplaced.posts.map(post => [post.title, post.publishedAt, post.timePrecision, post.byline])).toEqual(
    [
      ["Gate leans", "2022-03-23T12:00:00Z", "day", []],
      ["Beam arrives by barge", "2022-03-23T12:00:00Z", "day", ["Jana Vild"]],
      [null, "2022-03-23T12:00:00Z", "day", []],
    ],
  );
  const placed = reading(`Updated 9:36 PM GMT, March 23, 2022\n\n${posts}`);
  expect(placed.posts.map(post => [post.publishedAt, post.timePrecision])).toEqual([
    ["2022-03-23T12:00:00Z", "day"],
    ["2022-03-23T03:52:00Z", "minute"],
  ]);
});

test("the last item of a numbered list is no title of the post whose time follows it", () => {
  const list = (first: string, second: string) => `  1. ${first}\n  2. ${second}\n`;
  const text = `Brisken lock: ships wait\n\n21:40\n3 hurt near the lock\nThe lock stood still through the night.\n${list("tugs wait", "barges turn back")}21:38\nThe pumps have been stopped for an hour.\n${list("east side", "west side")}21:37\nThe mayor has left the town hall for the lock.\n${list("the road", "the bridge")}21:36\nWhy is the lock shut?\nThe gate has sunk since Monday.\n${list("the beam", "the hinge")}`;
  const { posts } = reading(text, { date: "2024-07-03" });
  expect(posts.map(post => [post.title, post.publishedAt])).toEqual([
    ["Why is the lock shut?", "2024-07-03T20:36:00Z"],
    [null, "2024-07-03T20:37:00Z"],
    [null, "2024-07-03T20:38:00Z"],
    ["3 hurt near the lock", "2024-07-03T20:40:00Z"],
  ]);
});
