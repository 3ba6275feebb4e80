import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post("ps1", "15:00", "After the inquest", [
    ...text("Standing on the quay, Ragna Moe told reporters that she would resign."),
    { role: "quote", text: "I signed the wrong paper. I have never sold a bolt of that gate." },
  ]),
  post(
    "ps2",
    "15:10",
    "A diver is missed",
    text(
      "The diver who drowned has been named as Pål Rud.",
      "“He could whistle under water,” his mother, Liv, said.",
      "The toll bridge was closed for an hour.",
      "The operator says that its cameras froze at noon.",
    ),
  ),
  post(
    "ps3",
    "15:20",
    "Tea on the ferry",
    text(
      "When the tug came home, the quay was full.",
      "Its skipper, Arne Vik, switched off the engine.",
      "“I have seen worse mud in my garden,” he told me.",
    ),
  ),
  post("ps4", "15:30", "Finland and Sweden with clear hope that the barges arrive by Monday", []),
];

describe("answer: a statement told in the shapes of the language", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());
  const said = (question: string) => askTarn(store, question);

  it("takes no reporters for a subject, and a block of words for those of who was introduced", () => {
    expect(said("What did Ragna Moe tell reporters on the quay?").text).toContain("wrong paper");
  });

  it("knows a relative by the word that anybody uses for one", () => {
    expect(said("What did the drowned diver's mum say about him?").text).toContain("whistle");
    expect(said("What did Ragna Moe's husband say about her?").outcome).not.toBe("answered");
  });

  it("finds an office whose thing stands beside it, and the name it was introduced with", () => {
    expect(said("What does the toll bridge's operator say about the cameras?").text).toContain("froze");
    expect(said("What did the tug's skipper say about the mud?").text).toContain("garden");
  });

  it("reads a headline that tells of a hope", () => {
    expect(said("What do Finland and Sweden hope for the barges?").text).toContain("by Monday");
  });

  it("does not take who is not quoted for a speaker because something was done to them", () => {
    expect(said("Who called Ragna Moe a liar?").outcome).not.toBe("answered");
  });
});
