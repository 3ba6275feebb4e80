import type { Answer } from "../../src/answers/answer.ts";
import { stemOf } from "../../src/answers/stem.ts";
import { foldKey } from "../../src/language/fold.ts";
import { termsOf, wordsOf } from "../../src/language/terms.ts";

/** Our own words that may stand before or behind the post's: marks, times of a report, rows of positions. */
const ownWords =
  /\((?:headline only|picture or chart description|caption|page summary|editors’ recap|analysis)\)|^Reported at \d{1,2}:\d{2} [A-Z]{2,4}:|^(?:Firm|Conditional|Not ruled out|No|Too early):/g;

/**
 * What is wrong with an answer, or null: a sentence without citations, or whose names, numbers and quoted words its
 * citations' quotes and titles do not hold together; an answer over 90 words; a refusal that repeats a word of the
 * question which the coverage (`known`, stems) does not have.
 */
export function faultOf(given: Answer, known: ReadonlySet<string>): string | null {
  if (given.text.split(/\s+/).length > 90) return "over 90 words";
  for (const { text, citations } of given.sentences) {
    if (citations.length === 0) return `no citation: ${text}`;
    const held = foldKey(citations.map(({ quote, title }) => `${quote} ${title ?? ""}`).join(" "));
    const lost = mustHold(text.replace(ownWords, "")).find(words => !held.includes(foldKey(words)));
    if (lost !== undefined) return `its citations do not hold “${lost}”: ${text}`;
  }
  if (given.outcome === "answered" || given.outcome === "reported-unknown") return null;
  const said = new Set(wordsOf(`${given.text} ${given.reason ?? ""}`).map(stemOf));
  const repeated = termsOf(given.question).find(stem => !known.has(stem) && said.has(stem));
  return repeated === undefined ? null : `a refusal repeats “${repeated}”: ${given.text}`;
}

/** Names, numbers and words in quotation marks of a sentence. */
function mustHold(text: string): string[] {
  const names = text.match(/(?<!^)(?<![.:!?]\s|["“‘'])\p{Lu}[\p{L}’'-]+/gu) ?? [];
  const numbers = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const quoted = [...text.matchAll(/[“"]([^”"“]+)[”"]/g)].map(([, words = ""]) => words);
  // A name put before the words ("Mira Holt: ..."), or for their pronoun.
  const first =
    /^\s*(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+|\p{Lu}[\p{L}’'-]+(?=:))/u.exec(text)?.[1] ?? "";
  return [...names, ...numbers, ...quoted, ...first.split(" ").filter(Boolean)];
}
