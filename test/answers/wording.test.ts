import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

function note(id: string, clock: string, title: string, ...texts: string[]): PostLine {
  return post(
    id,
    clock,
    title,
    texts.map(text => ({ role: "text", text })),
  );
}

const more: readonly PostLine[] = [
  note(
    "w1",
    "15:00",
    "Pipes for the valley",
    "Oslo’s contributions account for 7% of its budget for the valley’s aid.",
    "Pressed by the Courier’s Ada Munk on whether pipes would burst, Holt said the old ones were safe.",
    "Holt decided that no engineers or aides would be allowed near the pipes.",
  ),
  note(
    "w2",
    "15:20",
    "A firm near the bridge burns",
    "Two clips show the yard of a building firm on fire near the bridge.",
    "The crew was led by foreman Nils Berg.",
    "It was a first step towards repairs, Bech said.",
  ),
  note(
    "w3",
    "15:40",
    "Sand leaves for Bergen",
    "Finnish president Olli Sand’s departure from Bergen was reported by the port.",
    "The European Union must be allowed to inspect the wall, Bech said.",
    "Lund will speak to Holt again next month.",
    "Asked what a safe valley means, Bech says the work is in its early stages.",
  ),
];

let store: CoverageStore;
let close: () => void;
beforeAll(() => {
  ({ store, close } = storeWith([...tarnPosts, ...more]));
});
afterAll(() => close());

describe("answer: a question in other words than the coverage", () => {
  it.each([
    ["an office for its holder", "What did Norway’s leader say after the summit?", "a fair price"],
    ["an office after its country", "What did the prime minister of Sweden say about steel?", "new steel"],
    ["a capital for its state", "What share of its budget goes to aid from Norway?", "7%"],
    ["a noun for the deed", "When was the start of work on the wall?", "June 2019"],
    ["a deed for the noun", "Where did Sand depart from?", "Bergen"],
    ["residents for people", "How many residents were left without power?", "3,200 people"],
    ["a turn of phrase for the verb", "How much longer than planned did the meeting go on?", "70 minutes"],
    ["the cause for the reason", "What led to the bridge being closed?", "because its northern pillar"],
    ["the past for the last time", "When did Lund last speak to Holt?", "Friday"],
    ["a topic that the answer denies", "What did Holt decide about aides?", "no engineers or aides"],
    ["two names of one body", "Who said the EU must inspect the wall?", "Bech"],
    ["the asker behind “by”", "Who pressed Holt on pipes?", "Ada Munk"],
    ["a refusal for the verb of it", "Who barred engineers and aides from the pipes?", "Holt decided"],
    ["a time within the question", "What was reported after 15:10 about a fire?", "building firm on fire"],
    ["a name beside its noun", "What is the name of the foreman?", "Nils Berg"],
  ])("reads %s", (_rule, question, words) => {
    const given = askTarn(store, question);
    expect([given.outcome, given.text]).toEqual(["answered", expect.stringContaining(words)]);
  });

  it.each([
    ["aid where only aides are told of", "How much aid did Holt allow?"],
    ["a meeting of two where each was at a meeting", "Where did Sand and Lund meet?"],
    ["a meaning that was asked and turned away", "What does a safe valley mean?"],
    ["a name that nobody gives", "What is the name of the building firm?"],
    ["a resignation that is only a step", "Will Bech resign?"],
    ["an asker whom a passive leaves out", "Who asked Lund about engineers?"],
    ["a judgement", "Who is the best minister?"],
    ["a person asked after another’s commitment", "And Sand?"],
    ["words to somebody where none are reported to be", "What did Lund say to Sand about steel?"],
    ["the manner of a deed that nobody tells", "How is the bridge being repainted?"],
    ["a share of another country", "What share does Finland pay for the dam?"],
  ])("refuses %s", (rule, question) => {
    const history = rule.startsWith("a person asked")
      ? [{ q: "Did anyone commit engineers?", a: "Sweden is prepared to consider it." }]
      : [];
    expect(askTarn(store, question, { history }).outcome).not.toBe("answered");
  });
});
