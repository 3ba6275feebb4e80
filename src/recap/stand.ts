import type { Attribution } from "../analysis/features.ts";
import { quotationsIn } from "../language/quotations.ts";
import { reportingVerb } from "../language/reporting-verbs.ts";

/** Fewest and most words of a stand: fewer say nothing, more are a speech. */
const size = { fewest: 4, most: 32 };
/** How sure the attribution must be before words stand behind a name. */
const sureEnough = 0.7;
/** Words by which somebody takes a stand: what will, must or might be done, is wanted, backed, refused, or comes too early. */
const stance =
  /\b(?:will|would|could|won['’]t|shall|must|should|cannot|can['’]t|needs?|needed|prepared|ready|willing|consider(?:s|ing)?|rul(?:e|es|ed|ing) out|refus\w+|reject\w*|oppos\w+|supports?|supported|back(?:s|ed)|call(?:s|ed|ing) for|premature|inappropriate|too early|envisage|in favou?r|against|open to|demands?|demanded|urg(?:e|es|ed|ing)|wants?|wanted)\b/iu;
/** "Poland will send none, prime minister X has said on the way": the claim, then who makes it, and where. */
const claimThenSpeaker =
  /^(.+),\s+(?:[^\s,“”"]+\s+){1,7}?(\p{L}+)(?:\s+(?:on|in|at|after|before|during|ahead of)\s[^“”"]{1,60}?)?\.?$/u;
/** "X says that ...", "X repeated ...": the first verb of saying of a sentence, near its beginning. */
const nearBeginning = 90;
/** Words that point to something unseen; "it is too early" points to nothing. */
const pointing = /^(?:it(?! (?:is|was|would be|will be)\b)|this|that|they|these|those|if|what)\b/iu;
/** "that he is prepared to": what the speaker says of himself needs no subject after the name. */
const ownSubject =
  /^(?:that\s+)?(?:(?:he|she)(?:['’]s|\s+(?:is|was|has been|had been))\s+(?=\p{Ll})|(?:he|she)\s+(?=(?:would|will|could|does)\b))?/u;

/**
 * The words of a line that are the speaker's stand, verbatim: what stands after "says that", before ", X says", or after
 * "X: "; null where the line takes none or its form is another.
 */
export function standIn(text: string, by: Attribution): string | null {
  if (by.confidence < sureEnough) return null;
  // the full stop before a closing mark is the sentence's
  const words = (saidAfter(text, by) ?? saidBefore(text, by))?.replace(/[.,]([”"])$/u, "$1") ?? null;
  if (words === null || !stance.test(words) || reportsOthers(words)) return null;
  const count = words.split(/\s+/u).length;
  if (count < size.fewest || count > size.most || pointing.test(words)) return null;
  // a quotation that begins or ends outside the words is no longer whole
  return quotationsIn(words).every(quotation => quotation.closed) && evenMarks(words) ? words : null;
}

function saidAfter(text: string, by: Attribution): string | null {
  const colon = /^([^:“”"]{2,60}):\s+(.+?)\.?$/u.exec(text);
  if (colon?.[1]?.includes(lastWord(by.words)) === true) return colon[2] ?? null;
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (index > nearBeginning) return null;
    if (reportingVerb(word.toLowerCase()) === null) continue;
    if (!text.slice(0, index).includes(lastWord(by.words)) || /["“”,]/u.test(text.slice(0, index)))
      return null;
    const rest = text
      .slice(index + word.length)
      .replace(/\.$/u, "")
      .trimStart();
    return /^(?:["“]|that\b|\p{Lu}|he\b|she\b|it\b|the\b|there\b|any\b|no\b)/u.test(rest)
      ? rest.replace(ownSubject, "")
      : null;
  }
  return null;
}

function saidBefore(text: string, by: Attribution): string | null {
  const [, words, verb] = claimThenSpeaker.exec(text) ?? [];
  if (words === undefined || verb === undefined || reportingVerb(verb.toLowerCase()) === null) return null;
  return text.slice(words.length).includes(lastWord(by.words)) && !words.includes(": ") ? words : null;
}

/** "..., and the mayor says there must be none": a second speaker's words are in it. */
function reportsOthers(words: string): boolean {
  const spans = quotationsIn(words);
  return [
    ...words.matchAll(/\b(?:says?|said|told|tells|adds|added|warns|warned|insists|insisted)\b/giu),
  ].some(({ index }) => !spans.some(span => span.start <= index && index < span.end));
}

function evenMarks(words: string): boolean {
  return (words.match(/"/gu)?.length ?? 0) % 2 === 0 && count(words, "“") === count(words, "”");
}

function count(words: string, mark: string): number {
  return words.split(mark).length - 1;
}

function lastWord(words: string): string {
  return words.split(" ").at(-1) ?? words;
}
