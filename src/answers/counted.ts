import { foldKey } from "../language/fold.ts";
import { auxiliaries, functionWords, speechVerbs } from "./question-words.ts";
import type { TurnBefore } from "./turn-before.ts";

// "how many Danish engineers", "any Britons", "three of the volunteers", "27 inmates"
const countedAfter =
  /\b(?:how many|any|some|several|(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands))(?: of)?(?: the)?((?: [\p{L}-]+){1,3})/giu;
const many = /(?:[^s]s|men|women|people|children|police|troops|crew|staff)$/u;

/** What the turn before counted or spoke of as several: the plural noun behind a number or "any", with the words before it. */
export function countedIn({ whole, answer }: Pick<TurnBefore, "whole" | "answer">): string | null {
  for (const text of [whole, answer]) {
    for (const [, after = ""] of text.matchAll(countedAfter)) {
      const words = after.trim().split(" ");
      const noun = words.findIndex(
        word => many.test(word) && !functionWords.has(foldKey(word)) && !speechVerbs.has(foldKey(word)),
      );
      const phrase = words.slice(0, noun + 1);
      if (noun >= 0 && !phrase.some(word => auxiliaries.has(foldKey(word)) || units.test(word)))
        return phrase.join(" ");
    }
  }
  return null;
}

// What is measured by, not what is counted.
const units =
  /^(?:minutes|hours|days|weeks|months|years|metres|miles|kilometres|euros|dollars|pounds|points|times|percent)$/iu;
