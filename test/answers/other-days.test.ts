import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "o1",
    "15:00",
    "Harbour service counts its boats",
    text(
      "The harbour service's director, Elin Marsk, told local radio that six boats had been lost. “We are rowing in the dark,” she said.",
      "But Brenvik's mayor, a fisherman's son, told a news conference that he had asked for big winches at five and had seen none. “I will not dress it up,” Jonas Hallberg said.",
    ),
  ),
  post(
    "o2",
    "15:10",
    "Ferry union on the cut in the lantern fund",
    text(
      "The lantern fund on the coast was cut by half, campaigners say.",
      "The treasury disputes that figure. It puts the cut at 12%, and says the lanterns were moved inland.",
    ),
  ),
  post(
    "o3",
    "15:20",
    "Regatta chief Petra Lomm gives up the chair",
    text(
      "Petra Lomm has resigned as head of the regatta club.",
      "In a speech in the boathouse she said she had rung her rival.",
      "“You asked for a change and now you have it,” she said.",
    ),
  ),
  post(
    "o4",
    "15:30",
    "Club insiders on the treasurer",
    text("Sources in the club say that the treasurer, Tomas Vrede, expects to lose his post."),
  ),
  post(
    "o5",
    "15:40",
    "Herring slips as the market wakes",
    text(
      "Herring has slipped to $410 a barrel, as traders bet that the nets would be back by spring.",
      "Nine ferries were cancelled at Skarvoy in the morning. The cause was not the fog but a shortage of pilots.",
      "A bakery stood still because a miller in Lundvik stopped his deliveries.",
      "A regatta in Molde broke up in June after two days, and a second never began.",
    ),
  ),
  post(
    "o6",
    "15:50",
    "No, this whale was not washed up at Brenvik",
    text(
      "A picture of a whale on a slipway, seen a million times, is being shared as if it showed Brenvik today.",
      "It does not. The photograph was taken in Iceland four years ago.",
    ),
  ),
  post(
    "o7",
    "16:00",
    "Harbour council seat changes hands",
    text(
      "Councillor Egil Torp lost Skarvoy East to Sanna Rilke by nine votes.",
      "Gro Fjell, 61, who owns two kiosks, sees it differently. “If they cap the fee I will close.”",
    ),
  ),
];

describe("direct questions on other days", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => {
    ({ store, close } = storeWith([...tarnPosts, ...more]));
  });
  afterAll(() => close());
  const ask = (question: string) => askTarn(store, question);

  it("shows with the words of an office the sentence that names its holder", () => {
    expect(ask('Who said "We are rowing in the dark"?').text).toContain("Elin Marsk");
  });

  it("takes the name that first comes up behind an office, in one paragraph, for its holder", () => {
    expect(ask("What did Jonas Hallberg say about the winches?").text).toContain("big winches at five");
  });

  it("goes on with what is said where a sentence tells only that it was", () => {
    expect(ask("What does the treasury say about the cut in the lantern fund?").text).toContain("12%");
  });

  it("answers what was said when something was done by the words, not by the deed", () => {
    expect(ask("What did Petra Lomm say when she resigned?").text).toContain("now you have it");
  });

  it("takes no deed that is only expected for the occasion", () => {
    expect(ask("What did Tomas Vrede say after he lost his post?").outcome).toBe("closest");
  });

  it("finds a reason in what people bet on, and in the cause that the next sentence names", () => {
    expect(ask("Why did the herring price slip?").text).toContain("as traders bet");
    expect(ask("Why were ferries cancelled at Skarvoy?").text).toContain("shortage of pilots");
  });

  it("takes no deed within a reason, nor a stretch of time, for its own reason", () => {
    expect(ask("Why did the miller in Lundvik stop his deliveries?").outcome).toBe("closest");
    expect(ask("Why did the regatta in Molde break up?").outcome).toBe("closest");
  });

  it("shows with a claim what the outlet found of it", () => {
    expect(ask("Was the picture of the whale taken in Brenvik?").text).toContain("Iceland");
    expect(ask("Is the picture of the whale on the slipway real?").text).toContain("Iceland");
  });

  it("tells who won by who lost to whom", () => {
    expect(ask("Who won Skarvoy East?").text).toContain("Sanna Rilke");
  });

  it("gives words without a speaker to whom the sentence before is about", () => {
    expect(ask("What did Gro Fjell say about the fee?").text).toContain("I will close");
  });

  it("leaves to the reader what somebody should do", () => {
    expect(ask("Should Mira Holt close the dam?").outcome).toBe("closest");
  });
});
