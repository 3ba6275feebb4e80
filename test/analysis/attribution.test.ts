import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { featuresOf } from "../../src/analysis/features-of.ts";
import { lexiconOf } from "../../src/analysis/lexicon-of.ts";
import { analysed, harbour } from "./story.ts";

const sentences = (...text: string[]) => analysed({ text }).features.sentences;
const by = (...text: string[]) => sentences(...text).map(sentence => sentence.by?.speaker ?? null);
const quoted = (...text: string[]) =>
  sentences(...text).flatMap(sentence => sentence.quotations.map(quotation => quotation.by?.speaker ?? null));

describe("who said what", () => {
  it.each([
    ["Karin Lund says the harbour stays open.", "lund", "name-verb"],
    ["The harbour stays open, says Lund.", "lund", "verb-name"],
    ["“It stays open,” said a harbour official.", "a harbour official", "unnamed"],
    ["Ferries will stop, according to Olav Berg.", "berg", "according-to"],
    ["The Norwegian prime minister said ferries will run.", "lund", "role"],
    ["Sweden's foreign minister warned of delays.", "berg", "role"],
    ["Lund, who was in Bergen, said it was over.", "lund", "name-verb"],
    ["Lund will go to Oslo, but says nothing is settled.", "lund", "name-verb"],
    ["The mayor of Bergen says nobody was hurt.", "the mayor of bergen", "unnamed"],
    ["Lund calls for new ferries.", "lund", "name-verb"],
  ])("%j is by %s (%s)", (text, speaker, rule) => {
    expect(sentences(text)[0]?.by).toMatchObject({ speaker, rule });
  });

  it.each([
    "Lund is asked whether the harbour will close.",
    "It is unclear what Berg thinks of the plan.",
    "The secretary of state met sailors in Bergen.",
    "Berg, who called for the meeting, left early.",
    "Lund is saying goodbye to Berg.",
    "Many Baltic states share the coast.",
    "Stick with us for more.",
  ])("%j is said by nobody", text => {
    expect(by(text)).toEqual([null]);
  });

  it("gives a pronoun to the last speaker or subject of that gender", () => {
    expect(by("Berg met Lund in Oslo.", "She said it went well.", "He added nothing was signed.")).toEqual([
      null,
      "lund",
      "berg",
    ]);
  });

  it("is surer of a pronoun where the post has one speaker only", () => {
    const [, alone] = sentences("Lund said yes.", "She added no.");
    const shared = sentences("Berg said no.", "Lund said yes.", "She added maybe.")[2];
    expect(alone?.by?.confidence).toBeGreaterThan(shared?.by?.confidence ?? 1);
  });

  it("takes nobody named in quotation marks for the speaker", () => {
    expect(quoted("“Berg says too much,” said Lund.")).toEqual(["lund"]);
  });

  it("keeps the words of two speakers in one sentence apart", () => {
    expect(quoted("“It is over,” says Lund, as the poster beside the gate says: “Go home”.")).toEqual([
      "lund",
      "the poster beside the gate",
    ]);
    const [both] = sentences("Lund says the harbour is open, and Berg says it is shut.");
    expect(both).toMatchObject({ by: { speaker: "lund" }, others: [{ by: { speaker: "berg" } }] });
  });

  it("gives words within a reported wish to the one who reports it", () => {
    expect(quoted("Lund said Sweden wanted “calm seas”.")).toEqual(["lund"]);
  });

  it("keeps the whole chain of an unnamed official and an outlet", () => {
    expect(sentences("Ferries stop at noon, a harbour official told Reuters.")[0]?.by).toMatchObject({
      name: "a harbour official told Reuters",
      via: "Reuters",
    });
    expect(sentences("Lund said ferries stop, Reuters reports.")[0]?.by).toMatchObject({
      speaker: "lund",
      via: "Reuters",
    });
  });

  it("carries on in a paragraph of nothing but quoted words, until another is the subject", () => {
    expect(by("Lund said: “We open.", "“And we stay open.”")).toEqual(["lund", "lund"]);
    expect(by("Lund said yes.", "Berg walked out.", "“And we stay open.”")).toEqual(["lund", null, null]);
  });

  it.each([
    ["Lund: ferries will run", "lund"],
    ["‘Ferries will run’ - Lund", "lund"],
    ["‘Ferries will run’ – Swedish state TV", "swedish state tv"],
    ["Ferries will run, says Lund", "lund"],
    ["Bergen – in pictures", null],
    ["Ferrycast: who pays for the boats?", null],
  ])("reads the headline %j", (title, speaker) => {
    expect(analysed({ title }).features.sentences[0]?.by?.speaker ?? null).toBe(speaker);
  });

  it("gives the first person to the post's reporter, and to nobody where no person signs", () => {
    const text = "I’m told the ferry is late.";
    expect(
      analysed({ text, byline: ["By Siri Holm", "Ferry correspondent"] }).features.sentences[0]?.by,
    ).toMatchObject({
      name: "Siri Holm",
      rule: "first-person",
    });
    expect(analysed({ text, byline: ["Courier Visual Team"] }).features.sentences[0]?.by).toBeNull();
  });

  it("learns a full name and an office from the post itself", () => {
    expect(
      by(
        "Danish prime minister Jens Krog arrived.",
        "Krog said little.",
        "The Danish prime minister said more.",
      ),
    ).toEqual([null, "jens krog", "jens krog"]);
  });

  it("knows whose advisers speak", () => {
    expect(sentences("Lund is in Oslo.", "Her advisers say she is tired.")[1]?.by?.name).toBe(
      "Karin Lund's advisers",
    );
  });
});

describe("features", () => {
  it("number the title -1, the post's own sentences from 0 and captions after them", () => {
    const { sentences: all } = analysed({
      title: "Ferries run",
      paragraphs: [
        { role: "caption", text: "A ferry at sea" },
        { role: "text", text: "Ferries run again. Nobody knows why." },
      ],
    }).features;
    expect(all.map(({ role, place }) => [role, place])).toEqual([
      ["title", -1],
      ["caption", 2],
      ["text", 0],
      ["text", 1],
    ]);
  });

  it("hold exact substrings with exact offsets for any text", () => {
    const piece = fc.constantFrom(
      "Lund ",
      "says ",
      "“",
      "”",
      "'",
      ". ",
      "he ",
      ", ",
      "and ",
      "told ",
      "Reuters ",
      "the mayor ",
      ": ",
      "who ",
      "40% ",
      "\n",
      "é",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 40 }).map(all => all.join("")),
    );
    fc.assert(
      fc.property(text, text, (title, paragraph) => {
        const body = { title, byline: [], paragraphs: [{ role: "text" as const, text: paragraph }] };
        for (const sentence of featuresOf(body, lexiconOf(harbour)).sentences) {
          expect(sentence.paragraph === -1 ? title : paragraph).toContain(sentence.text);
          for (const span of [...sentence.mentions, ...sentence.quotations, ...sentence.figures]) {
            expect(sentence.text.slice(span.start, span.end)).toBe(span.text);
          }
        }
      }),
    );
  });

  it("are computed for a megabyte in one line and for forty thousand quotations", () => {
    expect(sentences("Lund said the ferry is late and ".repeat(30_000))).toHaveLength(1);
    expect(sentences("“late” said the ".repeat(40_000)).length).toBeGreaterThan(0);
  });
});
