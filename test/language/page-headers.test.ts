import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { furnitureIn } from "../../src/language/page-furniture.ts";
import { sentencesOf } from "../../src/language/sentences.ts";

const parts = (text: string) => sentencesOf(text).map(({ text: own, apart }) => [apart ?? "own", own]);
const own = (text: string) => parts(text).flatMap(([kind, words]) => (kind === "own" ? [words] : []));

describe("the header of an article stands apart from its first sentence", () => {
  const news = "The harbour was shut on Monday, the mayor said.";

  it.each([
    "LISMORE/TARN | Tue May 17, 2011 7:28 pm EDT LISMORE (Wire) -",
    "LISMORE | Tue May 17 , 2011 7:28 pm EDT LISMORE -LRB- Wire -RRB- -",
    "By Ada Writer, Harbour Editor LISMORE | Mon Mar 2, 2009 9:10 am IST LISMORE (Wire) -",
    "LISMORE, June 15 (Wire) -",
    "Lismore, Tarn (WNN) --",
    "(Wire Life!) —",
    "By the WNN Wire Staff",
    "By Ada Writer and Bo Writer, WNN Security Analyst",
    "July 29, 2011 | By Ada Writer, WNN",
    "Added: Tuesday, 19 November, 2010, 17:47 GMT 17:47 UK",
    "Page last updated at 11:50 GMT, Friday, 29 November 2010",
    "Ada Writer | 10:25 UK time, Monday, 15 June 2009",
    "Thursday 11 June 2009 16.17 BST",
    "November 31, 2011 at 6:23 pm | Reply",
    "February 2 , 2011 at 10:39 am | Report abuse |",
    "Photograph: Ada Writer/Agency Images",
    "YES | NO",
  ])("%s", header => {
    expect(parts(`${header} ${news}`)).toEqual([
      ["header", header],
      ["own", news],
    ]);
  });

  it.each([
    ["Harbour shut after storm, mayor says", "LISMORE | Wed Apr 29, 2009 11:31 pm IST LISMORE (Wire) -"],
    ["Storm shuts harbour Boats tied up in town", "Thursday 11 June 2009 16.17 BST"],
    ["NEW: Boats are tied up Mayor says harbour is shut", "Lismore, Tarn (WNN) --"],
  ])("and so does the headline before it: %s", (headline, header) => {
    expect(parts(`${headline} ${header} ${news}`)).toEqual([
      ["lead", headline],
      ["header", header],
      ["own", news],
    ]);
  });

  it("a headline or a caption with nothing between it and the sentence is told by the small word's capital", () => {
    expect(
      own("Many boats feared lost in harbour storm The harbour was shut on Monday, the mayor said."),
    ).toEqual([news]);
  });

  it.each([
    "The African Ferry Union (AFU) - Tarn's oldest - met on Monday.",
    "The Harbour Rescue Committee (HRC) -- Ada Writer leads it -- met on Monday.",
    "The mayor spoke on 3 May 2011 at 10:39 GMT Monday morning.",
    "The storm struck at 16:53 on Tuesday, 12 November 2010, and shut the harbour.",
    "By Friday, WNN had asked the mayor twice.",
    "By the time the boats came in, the harbour was shut.",
    "The rescue (on Monday) - the third in a week - took an hour.",
    "The mayor had called the ferry The Northern Star in a speech about boats.",
    "Cases of influenza A were found in boats from the south of the country.",
  ])("prose has none: %s", text => {
    expect(parts(text)).toEqual([["own", text]]);
  });

  it("cuts no letter and keeps every offset", () => {
    const piece = fc.constantFrom(
      "LISMORE ",
      "| ",
      "Tue May 17, 2011 7:28 pm EDT ",
      "(Wire) - ",
      "By Ada Writer, WNN ",
      news,
      " ",
      "The boats sank. ",
      "at ",
      "Photo : WNN ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const text = pieces.join("");
        const sentences = sentencesOf(text);
        for (const { text: words, start, end } of sentences) expect(text.slice(start, end)).toBe(words);
        expect(
          sentences
            .map(({ text: words }) => words)
            .join("")
            .replace(/\s/gu, ""),
        ).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });
});

describe("furniture of a page", () => {
  it.each([
    ["(Reporting by Ada Writer; Editing by Bo Writer)", "furniture"],
    ["-LRB- Additional reporting by Ada Writer -RRB-", "furniture"],
    ["Boat found after storm - 8 hrs ago The Tarn Post Harbour shut again - 9 hrs ago WNN.", "furniture"],
    ["Updated 3 hours ago", "furniture"],
    ["Editor's note: Ada Writer is a historian of harbours.", "furniture"],
    ["Ada Writer and Bo Writer contributed to this report.", "furniture"],
    ["Click here for the map of the harbour.", "furniture"],
    ["Watch how the boats came in »", "furniture"],
    ["Share your photos of the storm with WNN.", "furniture"],
    ["(BEGIN VIDEOTAPE)", "furniture"],
    ["This article appeared on p22 of the Tarn Post.", "furniture"],
    ["Comments are closed.", "furniture"],
    ["Fishermen look out over the harbour in Lismore October 9, 2011.", "caption"],
    ["Mayor Ada Writer (L) walks with Bo Writer along the quay.", "caption"],
    ["Boats lie on the quay in this undated photo.", "caption"],
    ["The mayor said the harbour would open on October 9, 2011.", null],
    ["Senator Ada Writer (R) voted against the harbour bill.", null],
    ["The storm that shut the harbour three days ago sank two boats.", null],
    ["The harbour master shared his photos with the court.", null],
    ["“Click here and you lose your boat,” he said.", null],
  ])("%s: %s", (text, kind) => {
    expect(furnitureIn(text)).toBe(kind);
  });
});
