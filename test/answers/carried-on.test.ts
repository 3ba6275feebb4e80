import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { timeScopeOf } from "../../src/answers/time-scope.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const paragraphs = (...texts: string[]) => texts.map(one => ({ role: "text" as const, text: one }));

// What the day of the story lacks for these questions.
const more = [
  post(
    "s1",
    "15:00",
    "Divers at the dam",
    paragraphs(
      "Six divers were sent down to the wall of the dam on Monday morning.",
      "The Bakke workshop in Tarnby made their lamps, and other workshops made the ropes.",
      "A flood warning was issued for the lower valley and lifted at 14:30.",
    ),
  ),
  post(
    "s2",
    "15:30",
    "Sheep stray onto the road at Lomen",
    paragraphs(
      "A farmer in Lomen said that two sheep were hurt.",
      "Norway will join if there is a vote, he joked.",
    ),
  ),
];

let store: CoverageStore;
let close: () => void;
beforeAll(() => {
  ({ store, close } = storeWith([...tarnPosts, ...more]));
});
afterAll(() => close());

const asked = (q: string, a: string) => [{ q, a }];
const isAnswered = (outcome: string) => /^(?:answered|reported-unknown)$/u.test(outcome);

describe("answer: what a follow-up leaves out", () => {
  it.each([
    ["And Sweden's?", asked("What is Norway's share?", "61%."), "What is Sweden’s share?"],
    ["And the Danes?", asked("Will Sweden send engineers?", "-"), "Will Denmark send engineers?"],
    [
      "On what condition?",
      asked("Would Sweden send engineers?", "It would consider it."),
      "On what condition: Would Sweden send engineers?",
    ],
    [
      "Did she say when?",
      asked("Will Holt travel to Helsinki?", "Yes."),
      "When: Will Holt travel to Helsinki?",
    ],
    [
      "Would it, if Norway asked?",
      asked("Is Sweden sending engineers?", "No."),
      "Would Sweden sending engineers, if Norway asked?",
    ],
    [
      "And her deputy?",
      asked("What did Mira Holt say about the dam?", "That it is dear."),
      "What did Mira Holt’s deputy say about the dam?",
    ],
    ["How many came up?", asked("How many divers went down?", "Six."), "How many divers came up?"],
    ["Have they come up?", asked("Who went down?", "Six divers."), "Have the divers come up?"],
    [
      "How many of them were women?",
      asked("What toll does the Grid Company give?", "20."),
      "How many of them were women?",
    ],
    [
      "When was it lifted?",
      asked("Was there a flood warning?", "Yes."),
      "When was the flood warning lifted?",
    ],
    ["Who else?", asked("Who spoke to reporters?", "Holt."), "Who spoke to reporters?"],
    ["Anyone else?", asked("Did anyone send divers?", "Norway."), "Who did send divers?"],
  ])("%s", (question, history, readAs) => {
    expect(askTarn(store, question, { history }).readAs).toBe(readAs);
  });
});

describe("answer: what a follow-up inherits must be told", () => {
  it("keeps to what the turn before was about", () => {
    const history = asked("Why was the bridge near Tarnby closed?", "Its northern pillar had cracked.");
    expect(isAnswered(askTarn(store, "Was anyone hurt in it?", { history }).outcome)).toBe(false);
  });

  it("needs one of its own words, not only those of the turn before", () => {
    const history = asked("Where was the bridge closed?", "Near Tarnby.");
    expect(isAnswered(askTarn(store, "Was anyone arrested?", { history }).outcome)).toBe(false);
  });

  it("shows what comes nearest where it refuses", () => {
    const history = asked("Who went down to the dam?", "Six divers.");
    const { outcome, closest } = askTarn(store, "Which divers?", { history });
    expect(isAnswered(outcome)).toBe(false);
    expect(closest.length).toBeGreaterThan(0);
  });

  it("wants a name for “which ones”", () => {
    const history = asked("Who made the lamps and ropes of the divers?", "Workshops in the valley.");
    expect(askTarn(store, "Which workshops?", { history }).text).toContain("Bakke");
  });

  it("wants a condition for “on what condition”", () => {
    const history = asked("Would Sweden send engineers?", "It is prepared to consider it.");
    expect(askTarn(store, "On what condition?", { history }).text).toContain("if Norway asks for them");
  });

  it("tells of another where “which other” is asked", () => {
    const history = asked("Who made the lamps of the divers?", "The Bakke workshop.");
    expect(askTarn(store, "Which other workshops helped?", { history }).text).toContain("other workshops");
  });

  it("asks how many where it asks whether somebody said how many", () => {
    const history = asked("What did Norway's prime minister say?", "That repairs would cost $90m.");
    const { outcome } = askTarn(store, "Did she say how many divers would go?", { history });
    expect(isAnswered(outcome)).toBe(false);
  });
});

describe("timeScopeOf: the time that a question limits itself to", () => {
  const reference = { now: "2024-09-16T10:00:00Z", zone: "UTC", newestAt: "2024-09-16T09:00:00Z" };
  it.each([
    [
      "What came between 10.30pm and 11pm London time on Sunday?",
      "2024-09-15T21:30:00Z",
      "2024-09-15T22:00:00Z",
    ],
    ["Between 10 and 12 August, how many came?", "2024-08-10T00:00:00Z", "2024-08-12T23:59:59Z"],
    ["Between 30 April and 1 May, who came?", "2024-04-30T00:00:00Z", "2024-05-01T23:59:59Z"],
    ["What was said on Sunday the 15th?", "2024-09-15T00:00:00Z", "2024-09-15T23:59:59Z"],
    ["What is new since Sunday evening?", "2024-09-15T18:00:00Z", "2024-09-16T10:00:00Z"],
    ["What had he said before 9pm on Saturday?", null, "2024-09-14T21:00:00Z"],
    ["What did she say at 9:05am local time?", "2024-09-16T09:05:00Z", "2024-09-16T09:05:00Z"],
  ])("%s", (question, from, to) => {
    expect(timeScopeOf(question, reference).window).toMatchObject({ from, to });
  });

  it.each([
    "How cold is it going to get tonight?",
    "Will he speak at 9pm?",
    "Were between 20 and 23 people hurt?",
  ])("limits no posts: %s", question => {
    expect(timeScopeOf(question, reference)).toEqual({ window: null, rest: question });
  });

  it("leaves the question as it would be asked without the time", () => {
    const { rest } = timeScopeOf("Between Friday and Sunday, what did Lund say?", reference);
    expect(rest).toBe("what did Lund say?");
  });
});
