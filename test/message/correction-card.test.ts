import { expect, test } from "vitest";
import { blankCard, type Card, plainLine } from "../../src/message/card.ts";
import { linesOf, markedCard } from "../../src/message/card-lines.ts";
import { type CorrectedPassage, correctedLine, correctionCard } from "../../src/message/correction-card.ts";
import { renderText } from "../../src/message/render-text.ts";

const link = { outlet: "Coast", label: "Coast 20:56", address: "https://coast.example/live#p" };
const passage: CorrectedPassage = {
  ...{ what: "changed", outlet: "Coast", post: "20:56 post", link, when: "21:32" },
  now: "The talks ran over by 60 minutes.",
  lines: [
    { told: "recap of 21:15", line: 4, said: "The talks ran over by 90 minutes.", standing: [] },
    { told: "answer of 21:20", line: 1, said: "The talks ran over by 90 minutes.", standing: [link] },
  ],
};
const card = (...passages: CorrectedPassage[]) =>
  renderText(
    correctionCard(passages, { footnotes: ["Line 4 above is marked."], here: "in this thread", most: 2 }),
  );

test("one passage: who changed what and when, what was said once, what is said now, what of each line stands", () => {
  expect(card(passage)).toBe(
    [
      "Correction · recap of 21:15, line 4; answer of 21:20, line 1\n",
      "Coast changed its 20:56 post at 21:32 (Coast 20:56).\n",
      "- We said: The talks ran over by 90 minutes.",
      "- It now says: The talks ran over by 60 minutes.",
      "- Nothing else supports line 4 of the recap of 21:15 as it was told.",
      "- Still stands: line 1 of the answer of 21:20 as it is cited to (Coast 20:56)\n",
      "Line 4 above is marked.",
      "Coast: https://coast.example/live",
    ].join("\n"),
  );
});

test("a passage that is gone is not to be used, one that is left out of its post neither, one that is back is said again", () => {
  const gone = card({ ...passage, what: "gone", now: null });
  expect(gone).toContain("Coast's 20:56 post is gone since 21:32 (two readings) (Coast 20:56).");
  expect(gone).toContain("Nothing else supports line 4 of the recap of 21:15: do not use it.");
  const removed = card({ ...passage, what: "removed", now: null });
  expect(removed).toContain("- It no longer says that.");
  expect(removed).toContain("do not use it");
  const back = card({ ...passage, what: "back" });
  expect(back).toContain("Coast's 20:56 post is back since 21:32 (Coast 20:56).");
  expect(back).toContain("- It says again: The talks ran over by 60 minutes.");
  expect(back).not.toContain("We said");
});

test("several passages are one message, and those it has no room for are counted", () => {
  const text = card(passage, passage, passage);
  expect(text).toMatch(
    /^Correction · 3 passages in this thread\n\n3 passages that I cited in this thread have changed\./,
  );
  expect(text.match(/We said/g)).toHaveLength(2);
  expect(text).toContain("And 1 more passage: ask for the recap again.");
});

test("in a briefing it is one line, with was and now", () => {
  expect(correctedLine(passage).text).toBe(
    "was: The talks ran over by 90 minutes. Now: The talks ran over by 60 minutes.",
  );
});

test("a mark stands behind the line that a reader counts to, and no word of the card is lost", () => {
  const told: Card = {
    ...blankCard("recap"),
    lead: plainLine("One."),
    sections: [{ heading: null, lines: [plainLine("Two."), plainLine("Three.")] }],
  };
  expect(linesOf(told).map(({ number, line }) => `${number} ${line.text}`)).toEqual([
    "1 One.",
    "2 Two.",
    "3 Three.",
  ]);
  const marked = markedCard(told, new Map([[3, "corrected 21:32"]]));
  expect(linesOf(marked).map(({ line }) => line.text)).toEqual(["One.", "Two.", "Three. (corrected 21:32)"]);
  const unled = markedCard({ ...told, lead: null }, new Map([[1, "withdrawn 21:32"]]));
  expect(linesOf(unled)[0]?.line.text).toBe("Two. (withdrawn 21:32)");
});
