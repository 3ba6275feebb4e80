import { expect, test } from "vitest";
import { makeTimeline } from "../../src/recap/make-timeline.ts";
import { makeTopics } from "../../src/recap/make-topics.ts";
import { Timeline } from "../../src/recap/timeline.ts";
import { Topics } from "../../src/recap/topics.ts";
import { harbour, type Written, windowOf, withPosts } from "./harbour.ts";

const posts: readonly Written[] = [
  { source: "herald", at: null, text: ["Ferry crews joined the dockers of Valmere."] },
  {
    source: "wire",
    at: "14:20",
    title: "Owners speak",
    text: ["Kurt Brandt is speaking now.", "Kurt Brandt said pay would rise by 6%."],
  },
  { source: "courier", at: "09:05", title: "Marta Osei calls the pay offer an insult" },
  { source: "wire", at: "14:50", text: ["Union branches met to discuss pay."] },
  { source: "wire", at: "15:00", kind: "procedural", text: ["Stay with this page."] },
];
const request = { window: windowOf(), asOf: null };

test("a timeline has the posts in order of time, a claim each, and what has no clock time after those of its day", () => {
  const { entries } = withPosts(posts, store => Timeline.parse(makeTimeline(store, harbour, request)));
  expect(entries.map(({ at, text }) => [at?.slice(11, 16) ?? null, text])).toEqual([
    ["09:05", "Marta Osei calls the pay offer an insult"],
    ["14:20", "Kurt Brandt said pay would rise by 6%."],
    ["14:50", "Union branches met to discuss pay."],
    [null, "Ferry crews joined the dockers of Valmere."],
  ]);
  expect(entries.map(entry => entry.day)).toEqual(Array(4).fill("2025-03-04"));
});

test("topics are counted by hour, the most carried first, with their busiest hour", () => {
  const { topics, searched } = withPosts(posts, store => Topics.parse(makeTopics(store, harbour, request)));
  expect(searched.posts).toBe(5);
  expect(topics.filter(topic => !topic.learnt).map(({ id, posts: count }) => [id, count])).toEqual([
    ["wages", 3],
    ["ferries", 1],
  ]);
  expect(topics[0]?.busiest).toEqual({ from: "2025-03-04T14:00:00Z", to: "2025-03-04T14:59:59Z", posts: 2 });
});
