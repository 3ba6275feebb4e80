import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "fp1",
    "15:00",
    "Sinkhole opens beside the Gullik road",
    text(
      "Surveyors put the depth at about 14m and the width at six.",
      "Lorries are being sent round by Osvik.",
    ),
  ),
  post(
    "fp2",
    "15:05",
    "How the lottery works",
    text(
      "The sinkhole has no fence.",
      "Harbour permits, of which a record 3,100 were printed, are not drawn until Friday.",
    ),
  ),
  post(
    "fp3",
    "15:10",
    "Porters walk out",
    text("The number who downed tools today was 4,420, the Porters' Guild now says, not the 4,700 it gave."),
  ),
  post(
    "fp4",
    "15:15",
    "Goats on the loose",
    text(
      "The warden says 19 goats got out of a pen in Lillevik when the fence fell.",
      "Seven have been caught and one walked home.",
      "The herd is looked after from cabin 212, and the goats like it there.",
    ),
  ),
  post(
    "fp5",
    "15:20",
    "Lost at sea",
    text(
      "She honoured what she called the 900 Estonian sailors who had drowned.",
      "Independent historians put the number higher, at around 1,250.",
    ),
  ),
  post(
    "fp6",
    "15:25",
    "Nineteen weeks of flood in numbers",
    text("About 5,600 barns have been wrecked, a third of them for good."),
  ),
  post(
    "fp7",
    "15:30",
    "Skarv Cement buyers agree",
    text(
      "Skarv Cement has been saved from ruin.",
      "All its creditors have signed, a lawyer said.",
      "The papers were stamped at dusk.",
      "The kilns are cold for now.",
      "Nordhav will inject €62m in two stages.",
    ),
  ),
  post(
    "fp8",
    "15:35",
    "Queues at the regatta ballot",
    text(
      "By 14:00 local time the turnout in the club ballot stood at 31.5%, the secretary says.",
      "The final turnout was 58%, he said later.",
      "That is 4 points higher than at the election five years ago.",
      "Five years ago it was 54%.",
    ),
  ),
  post(
    "fp9",
    "15:40",
    "Rain",
    text("The weather office recorded 47mm of rain at Brattvik in 12 hours, more than in all of May."),
  ),
  post(
    "fp10",
    "15:45",
    "A raft in trouble",
    text(
      "A raft, the Havhest, is listing off Brattvik.",
      "Some 37 people are thought to have been on board.",
    ),
  ),
  post(
    "fp11",
    "15:50",
    "The slide of the past",
    text("In 1911 the same slope gave way.", "A slide in 1987 killed 26 shepherds further east."),
  ),
  post(
    "fp12",
    "15:55",
    "The keeper's story",
    text("Mr Aksel Thorn, who is 67, has rung the bell since 1990."),
  ),
  post(
    "fp13",
    "16:00",
    "Poll",
    text("A snap poll of 730 adults by Fjellmark found that 29% thought the toll fair."),
  ),
  post("fp14", "16:05", "Who gives what", [
    { role: "text", text: "Here is what has been pledged to the valley." },
    { role: "list-item", text: "Latvia: €3m and two pumps" },
    { role: "list-item", text: "Poland: blankets and 40 tents" },
  ]),
  post("fp15", "16:10", "The north pass", text("The Grindal pass, however, remains shut.")),
  post(
    "fp16",
    "16:15",
    "Dues",
    text("The treasurer spoke at noon.", "He said that a farmer with 40 cows would pay €21 more."),
  ),
  post(
    "fp17",
    "16:20",
    "Ossian Falk found guilty",
    text("Ossian Falk looked down.", "Sentence will be passed on Thursday."),
  ),
  post(
    "fp18",
    "16:20",
    "Moss, before and after",
    text(
      "Moss, 4km past the lock, had 1,900 inhabitants before the flood.",
      "Some 70,000 people live there still, in the whole of the valley.",
      "The road ends at Brattvik.",
    ),
  ),
  post("fp19", "16:25", "Lock toll", text("The lock toll will go up by 3p a crate from 1 September.")),
];

describe("answer: figures that stand there in so many words", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  const outcomeOf = (question: string) => askTarn(store, question).outcome;
  const toldFor = (question: string) => askTarn(store, question).text;

  it("takes the measure by its noun, of what the title names", () => {
    expect(toldFor("How deep is the sinkhole?")).toContain("14m");
    expect(outcomeOf("How deep is the reservoir?")).toBe("closest");
  });

  it("counts what a number without its noun counts", () => {
    expect(toldFor("How many harbour permits were printed?")).toContain("3,100");
    expect(toldFor("How many porters downed tools?")).toContain("4,420");
    expect(toldFor("How many goats have been caught?")).toContain("Seven have been caught");
    expect(toldFor("How many Estonian sailors do independent historians say drowned?")).toContain("1,250");
    expect(outcomeOf("How many goats came back to the pen?")).not.toBe("answered");
  });

  it("lets the title say of what, where the sentence tells what is counted and what was done", () => {
    expect(toldFor("How many barns have been wrecked in the flood?")).toContain("5,600");
    expect(outcomeOf("How many barns have been sold in the flood?")).toBe("closest");
    expect(toldFor("How much will Nordhav inject into Skarv Cement?")).toContain("€62m");
    expect(toldFor("How many people were on board the raft?")).toContain("37");
  });

  it("takes the figure of the very time that is asked of", () => {
    expect(toldFor("What was the turnout in the club ballot by 14:00?")).toContain("31.5%");
  });

  it("takes a level of the past as it is told, and no difference for it", () => {
    const told = toldFor("What was the turnout in the club ballot five years ago?");
    expect(told).toContain("54%");
    expect(told).not.toContain("4 points");
    expect(outcomeOf("What is the interest rate in Osvik?")).not.toBe("answered");
  });

  it("takes rain that was measured for rain that fell", () => {
    expect(toldFor("How much rain fell at Brattvik in 12 hours?")).toContain("47mm");
  });

  it("takes no figure of another year, and no sum that anybody pays", () => {
    expect(outcomeOf("How many shepherds died in the slide of 1911?")).toBe("closest");
    expect(outcomeOf("How much is the treasurer paid?")).toBe("closest");
  });

  it("reads an age behind a relative pronoun and those polled as people asked", () => {
    expect(toldFor("How old is Aksel Thorn?")).toContain("67");
    expect(toldFor("How many people were asked in the Fjellmark poll?")).toContain("730");
  });

  it("reads an item of a list by what stands above it", () => {
    expect(toldFor("How much has Latvia pledged?")).toContain("€3m");
  });

  it("takes the time of a report for none of when something came to be as it is", () => {
    expect(outcomeOf("When was the Grindal pass shut?")).toBe("closest");
    expect(toldFor("When will Falk's sentence be passed?")).toContain("Thursday");
  });

  it("reads inhabitants as people who live there, of the place that is named before", () => {
    expect(toldFor("How many people lived in Moss before the flood?")).toContain("1,900");
    expect(outcomeOf("How many people live in Brattvik?")).not.toBe("answered");
  });

  it("reads pence", () => {
    expect(toldFor("By how much will the lock toll go up?")).toContain("3p");
  });
});
