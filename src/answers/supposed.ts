import type { Unit } from "./question.ts";
import { stemOf } from "./stem.ts";

/** Before a deed: it may have been done, nobody says that it was. */
const supposed = /^(?:potential|possible|suspected|alleged|feared|apparent|reported|rumoured|presumed)$/iu;
/** What outlets and offices do with what they do not know yet; its object follows. */
const examining =
  /\b(?:review|examin|investigat|assess|check|verify|analys|analyz|look|inquir|enquir)(?:ing|ying)(?: into)?\b/iu;
// "A possible major disruption": another word may stand between.
const mostBetween = 2;

/**
 * True where a sentence tells of a deed only as what may have been: "the possible damage to the line", "we are checking
 * reports of a leak".
 */
export function isOnlySupposed(text: string, deeds: readonly Unit[]): boolean {
  const words = [...text.matchAll(/[\p{L}'’-]+/gu)];
  const isDeed = (word: string) =>
    deeds.some(({ stem, meanings }) => stem === stemOf(word) || meanings.has(stemOf(word)));
  const told = words.filter(([word]) => isDeed(word));
  const looksAt = examining.exec(text)?.index ?? text.length;
  return (
    told.length > 0 &&
    told.every(one => {
      const at = words.indexOf(one);
      const before = words.slice(Math.max(0, at - mostBetween), at).map(([word]) => word);
      return before.some(word => supposed.test(word)) || isReportOf(text.slice(looksAt, one.index));
    })
  );
}

const isReport =
  /\b(?:reports?|claims?|rumours?|allegations?|suggestions?|footage|images?|videos?|whether|possibility) ?(?:of|that|about|if)?\b/iu;

/** What is examined are reports of it. */
function isReportOf(between: string): boolean {
  return between !== "" && isReport.test(between) && !/[.;]/u.test(between);
}
