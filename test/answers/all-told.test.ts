import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "u1",
    "15:00",
    "Help for Lillevik",
    text(
      "A Finnish diving team of 40 has landed in Lillevik with three boats.",
      "Its leader, Gerd Ulven, said the water was colder than in Turku.",
    ),
  ),
  post(
    "u2",
    "15:10",
    "Jobs at the mills",
    text(
      "People in Skarv fear for their jobs.",
      "When the mill in Odda closed in 1998, 300 workers lost their jobs.",
      "The captain of the ferry has spoken to the police.",
      "Guests spent the night in a school at Vik.",
    ),
  ),
  post(
    "u3",
    "15:20",
    "A count in Skarv North",
    text(
      "Eva Brandt won Skarv North by 212 votes.",
      "The treasurer of the rowing club, Nils Moe, has resigned.",
      "A tug owner, Rolf Hagen, keeps a cafe by the quay.",
    ),
  ),
  post(
    "u4",
    "15:30",
    "The harbour master speaks",
    text(
      "The harbour master, Tora Lie, said nobody in the tower had slept.",
      "Engineers have found two eels in the pipe.",
      "Tora Lie has left the tower for the quay.",
      "“We will count the boats at dawn,” said Tora Lie.",
    ),
  ),
  post(
    "u5",
    "15:40",
    "Duty on salt",
    text(
      "The duty on salt is to be cut by a krone a kilo.",
      "Rolf Hagen and Tora Lie met on the quay at noon.",
      "About 60 passengers were left behind at Skarv quay.",
    ),
  ),
  post(
    "u6",
    "15:50",
    "Odds and ends",
    text("An Icelandic crew is due in the morning.", "A tank of wine was washed into the fjord."),
  ),
];

describe("answer: all that the question hangs on is told", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it.each([
    // Another's team, another place, a longer name that is another place's.
    "Who leads the Icelandic diving team?",
    "How many workers lost their jobs in Skarv?",
    "How many votes did Brandt win in Skarv?",
    // Another office.
    "Who is the treasurer of the sailing club?",
    // Another person's night, another thing's duty, another deed of the same people.
    "Where did the captain spend the night?",
    "What happens to the duty on wine?",
    "What did Rolf Hagen and Tora Lie agree on the quay?",
    "How many passengers were injured at Skarv quay?",
    // Words on another matter, and at another turn of the day.
    "What did Tora Lie say about the eels?",
    "What did Tora Lie say as she left the cafe?",
    // A verdict is nobody's to report.
    "Should Holt cut the duty on salt?",
  ])("holds back from what only shares words: %s", question => {
    expect(askTarn(store, question).outcome).toMatch(/^(?:closest|not-covered)$/u);
  });

  it.each([
    ["How many workers lost their jobs in Odda?", "300"],
    ["By how many votes did Brandt win Skarv North?", "212"],
    ["Who is the treasurer of the rowing club?", "Nils Moe"],
    ["What happens to the duty on salt?", "cut by a krone"],
    ["How many passengers were left behind at Skarv quay?", "60"],
    ["What did Tora Lie say about the boats?", "at dawn"],
    ["What did Tora Lie say as she left the tower?", "at dawn"],
  ])("answers what is told itself: %s", (question, words) => {
    expect(askTarn(store, question).text).toContain(words);
  });
});
