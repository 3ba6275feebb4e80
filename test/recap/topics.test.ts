import { describe, expect, test } from "vitest";
import type { Desk } from "../../src/commands/desk.ts";
import { recapCommand } from "../../src/commands/recap-command.ts";
import { topicsCommand } from "../../src/commands/topics-command.ts";
import { Fault } from "../../src/errors.ts";
import { makeTopics } from "../../src/recap/make-topics.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { harbour, type Written, windowOf, withPosts } from "./harbour.ts";

const quays = [
  "The new north quay will close on Friday for repairs.",
  "Repairs of the old north quay cost more than planned.",
  "Dockers fear that north quay cranes are not safe.",
];
const rest = [
  "Ferries sail again.",
  "A ferry was late.",
  "Snow fell.",
  "The cup begins.",
  "Salmon rose in price.",
];
const posts: Written[] = [
  ...quays.map(
    (text, n): Written => ({
      id: `q${n}`,
      source: n === 0 ? "wire" : "courier",
      at: `1${n}:20`,
      text: [text],
    }),
  ),
  ...rest.map((text, n): Written => ({ id: `r${n}`, source: "herald", at: `14:0${n}`, text: [text] })),
];
const request = { window: windowOf(), asOf: null };

/** A desk over the posts. */
function deskOver(coverage: CoverageStore): Desk {
  return {
    ...{ story: harbour, coverage, now: "2025-03-04T18:00:00Z", asOf: null, zone: "Europe/London", name: "" },
    ...{ sample: false, lastBriefingAt: null, history: [], context: null, private: true },
  };
}

describe("topics", () => {
  test("are learnt beside the story's own: a phrase that several posts of several outlets have in different places", () => {
    const { topics } = withPosts(posts, store => makeTopics(store, harbour, request));
    expect(topics.filter(topic => topic.learnt)).toEqual([
      expect.objectContaining({ id: "north quay", name: "north quay", posts: 3 }),
    ]);
    expect(topics[0]).toMatchObject({ id: "ferries", learnt: false, posts: 2 });
  });

  test("are not learnt from one quotation told again and again, nor from what every post has", () => {
    const again = ["courier", "herald", "wire", "courier"].map(
      (source, n): Written => ({
        id: `s${n}`,
        source,
        at: "09:00",
        text: [`“A brave new dawn for all,” speech ${n} says.`],
      }),
    );
    const { topics } = withPosts([...again, ...posts], store => makeTopics(store, harbour, request));
    expect(topics.map(topic => topic.name)).not.toContain("new dawn");
    const { topics: few } = withPosts(posts.slice(0, 3), store => makeTopics(store, harbour, request));
    expect(few.filter(topic => topic.learnt)).toEqual([]);
  });

  test("say in words when most of their posts came, neighbouring hours together", () => {
    const { busiest } = withPosts(posts, store => makeTopics(store, harbour, request)).topics.find(
      topic => topic.learnt,
    ) ?? { busiest: null };
    expect(busiest).toEqual({ from: "2025-03-04T10:00:00Z", to: "2025-03-04T12:59:59Z", posts: 3 });
    const card = withPosts(posts, store => topicsCommand(deskOver(store), { window: "4 Mar 2025" }));
    expect(card.sections[1]?.lines[0]?.text).toBe("3 posts, busiest 10:00–13:00 (3)");
  });
});

describe("a topic that nobody knows", () => {
  const asked = (topic: string) =>
    withPosts(posts, store =>
      recapCommand(deskOver(store), {
        ...{ window: "4 Mar 2025", topics: [topic], sources: [], length: "standard" as const },
      }),
    );
  const refusal = (topic: string): Fault | null => {
    try {
      asked(topic);
      return null;
    } catch (error) {
      return error instanceof Fault ? error : null;
    }
  };

  test("is offered the nearest by its letters, and what to put in its place", () => {
    const fault = refusal("feries");
    expect(fault?.message).toBe("I have nothing named “feries”. Did you mean ferries?");
    expect(fault?.meant).toEqual({ typed: "feries", instead: "ferries" });
  });

  test("is offered one that shares a word, else what is told of most", () => {
    expect(refusal("quay bridge")?.meant?.instead).toBe("north quay");
    expect(refusal("volcano")?.message).toMatch(/^I have nothing named “volcano”\. Topics here: Ferries, /);
  });

  test("is taken as it stands where several posts have its words", () => {
    const card = asked("north quay");
    expect(card.lead?.text).toContain("quay");
    expect(JSON.stringify([card.lead, card.sections])).not.toContain("Ferries");
  });
});
