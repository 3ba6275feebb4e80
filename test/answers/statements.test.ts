import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "s1",
    "15:00",
    "Cracks in the spillway",
    text(
      "A small pond is forming below the spillway.",
      "“Frost is the danger now,” said Ragna Moe, the chief geologist of the grid company.",
      "“If that gate jams, it jams for good, and 400 people live below.”",
      "Moe added that the pond was clear and rather pretty.",
    ),
  ),
  post(
    "s2",
    "15:20",
    "Divers are tired",
    text(
      "The divers’ federation was sharper.",
      "Its general secretary, Ivar Stene, said divers had one torch between nine of them.",
      "The divers want 6% and a new boat.",
      "Every other federation would ask for the same boat.",
    ),
  ),
  post(
    "s3",
    "15:40",
    "Holt telephones Sand",
    text(
      "Holt spoke with Olli Sand before the ministers arrived, an official told the Courier.",
      "Visiting patients at Tarnby hospital, Holt said the valley had “held its breath”.",
      "Holt's advisers say she is best placed to be a broker between Sweden and Finland.",
    ),
  ),
  post("s4", "15:50", "Fiddler claims he was asked to play for the divers", [], { kind: "key-event" }),
  post("s5", "16:00", "Prices of timber", [
    ...text("“It is a hiccup, not a slump,” said Tuva Aas, a broker at Nordmark."),
  ]),
  post("s6", "16:10", "Who gives what", [
    { role: "list-item", text: "Finland: two barges and 30 pumps" },
    { role: "list-item", text: "Sweden: $3m for the lower valley" },
  ]),
  post(
    "s7",
    "16:20",
    "The bill for the locks",
    text(
      "Olli Sand said the cost of the locks should be left out of the debt limit of the Nordic fund.",
      "Anders Lund said the locks should be left out of the debt limit of the fund too.",
    ),
  ),
];

describe("answer: what somebody said, and who said it", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it.each([
    [
      "a speaker by the office behind the name",
      "What did the grid company's chief geologist say about the spillway?",
      ["jams for good"],
    ],
    ["a warning as what may come", "What did Ragna Moe warn about the pond below the spillway?", ["jams"]],
    ["a name behind the office", "What did Ivar Stene say about the divers?", ["one torch"]],
    ["what the outlet says a group wants", "What do the divers want?", ["6%"]],
    [
      "words told on the asked occasion",
      "What did Holt say when she visited the patients?",
      ["held its breath"],
    ],
    [
      "aides of a seat of government by the leader's",
      "What do Holt's advisers say about Sweden and Finland?",
      ["broker"],
    ],
    [
      "a headline alone, though it has a request in it",
      "What does that fiddler say happened?",
      ["asked to play"],
    ],
    ["an item under the giver's name", "What has Finland pledged?", ["30 pumps"]],
    [
      "who put one thing beside another",
      "Who described the price of timber as a hiccup rather than a slump?",
      ["Tuva Aas"],
    ],
    [
      "all who want the same",
      "Who wants the locks left out of the debt limit of the fund?",
      ["Sand", "Lund"],
    ],
  ])("%s", (_, question, parts) => {
    const given = askTarn(store, question);
    expect(given.outcome).toBe("answered");
    for (const part of parts) expect(given.text).toContain(part);
  });

  it.each([
    ["a call of which only is told that it was made", "What did Holt tell Sand on the phone?"],
    ["words to others than those asked", "What did Lund tell the patients in the hospital?"],
    ["a person who is only named", "What did Sand say about the patients?"],
    ["a bare name with a view that nobody tells", "Sand's take on the spillway?"],
    ["another occasion", "What did Holt say when she was sworn in as mayor?"],
    [
      "a reaction to somebody who is not told of",
      "How did Moe react to the Courier calling the pond pretty?",
    ],
    ["another speaker's unknown", "What did Karin Bech tell the engineers about the overrun?"],
    ["a number that nobody gave", "Did Moe say how many geologists would come?"],
  ])("answers nothing from %s", (_, question) => {
    const given = askTarn(store, question);
    expect(["answered", "reported-unknown"], given.text).not.toContain(given.outcome);
  });
});
