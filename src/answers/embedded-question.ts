import type { Question } from "./question.ts";
import { reason } from "./reason-answer.ts";
import { hasTime } from "./time-words.ts";

const embedded =
  /\b(?:say|said|says|tell|told|explain|explained|reveal|revealed|mention|mentioned|disclose|disclosed|confirm|confirmed|specify|specified)(?: \p{L}+)? (how many|how much|when|why)\b/iu;
const number =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|half|quarter|third|none|nobody)\b/iu;

/** "Did she say how many would go": a sentence without a number does not tell that she did; true for all other questions. */
export function tellsEmbedded({ kind, text }: Question, sentence: string): boolean {
  const asked = kind === "yes-no" ? embedded.exec(text)?.[1]?.toLowerCase() : undefined;
  if (asked === undefined) return true;
  if (asked === "when") return hasTime(sentence);
  return asked === "why" ? reason.test(sentence) : number.test(sentence);
}
