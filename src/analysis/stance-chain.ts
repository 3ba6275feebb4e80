import { wordsOf } from "../language/terms.ts";
import type { Clause } from "./clauses.ts";
import type { Mention } from "./features.ts";
import { levelled, type StanceWords } from "./stance-words.ts";

/** The words by which a clause takes a stand on something: from where, and where their subject must have ended. */
export type StanceChain = { chain: readonly StanceWords[]; start: number; subjectEnd: number };

/** A stance word further from the matter, in words, is about something else. */
const reach = 12;
/** "no" alone denies what follows it: "no role for Europe in any talks" denies no talks. */
const nearReach = 4;
const bareNo = /^(?:no|none|neither|nor|zero|nobody)$/iu;
/** Stance words so near to each other, in words, are taken together: "is prepared, he says, to consider". */
const chainGap = 4;

/**
 * Of a clause's stance words those that are about the matter at `hits`: the nearest that governs it, with those that go with
 * it ("is prepared to consider sending"). Null where none does, or where they stand within a condition.
 */
export function stanceChain(
  text: string,
  clause: Clause,
  words: readonly StanceWords[],
  hits: readonly Clause[],
  mentions: readonly Mention[],
): StanceChain | null {
  const [found] = hits
    .flatMap(hit => words.flatMap(word => governs(text, word, hit)))
    .filter(({ word }) => !isOfMatter(text, word, hits, mentions))
    .sort((a, b) => a.distance - b.distance);
  if (found === undefined) return null;
  const chain = chainTo(text, words, found.word, mentions);
  const { start } = chain[0] ?? found.word;
  if (withinCondition.test(text.slice(clause.start, start))) return null;
  return { chain, start, subjectEnd: found.before ? start : Math.min(found.hit.start, start) };
}

// what stands behind one of these in a clause is what binds it: "would not talk unless he steps down"
const subordinator = /\b(?:if|unless|until|when|after|before|because|since|once|as long as)\b/iu;
// "in vain if he did not step down": words within a condition take no stand
const withinCondition = /\b(?:if|unless|until|when|because|since|whether|how|that if)\b[^,;]*$/iu;
// "would have two parts, with the alliance enforcing it": what another is told to do on the way
const byAnother = /\b(?:with|as|while)\s(?:the\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*\s\p{Ll}+ing\b/u;
// "it would be enforced by jets": how such a thing is done, not that anybody will
const byMeans = /^(?:\s\p{L}+ly)?\s(?:be|been|being)\s(?:\p{L}+ly\s)?\p{Ll}+\sby\s(?:the\s)?\p{Ll}/u;

type Governing = { word: StanceWords; hit: Clause; distance: number; before: boolean };

/** Whether a stance word is about the matter: before it within reach; behind it where the matter is its subject. */
function governs(text: string, word: StanceWords, hit: Clause): Governing[] {
  if (word.start < hit.end && hit.start < word.end) return [{ word, hit, distance: 0, before: true }];
  const before = word.end <= hit.start;
  const between = before ? text.slice(word.end, hit.start) : text.slice(hit.end, word.start);
  const distance = wordsOf(between).length + (before ? 0 : 1);
  const own = word.kind === "refusal" && bareNo.test(text.slice(word.start, word.end)) ? nearReach : reach;
  if (before && (subordinator.test(between) || byAnother.test(between))) return [];
  if (!before && word.kind === "hypothetical" && byMeans.test(text.slice(word.end))) return [];
  if (before && word.kind === "refusal" && isState(text, word, hit)) return [];
  if (distance > own || (!before && !isPredicate(text, word))) return [];
  return [{ word, hit, distance, before }];
}

/** "there is no vaccine", "we are not vaccinated": how things are, nobody's refusal. */
function isState(text: string, word: StanceWords, hit: Clause): boolean {
  const between = text.slice(word.end, hit.start);
  const isThere = /\bthere\s(?:is|are|was|were|has been|have been)(?:\s(?:as yet|currently|still|now))?\s$/iu;
  const words = text.slice(word.start, word.end);
  if (isThere.test(text.slice(0, word.start)) || /^(?:is|are|was|were)(?:n't| not)$/iu.test(words)) {
    const there = isThere.test(text.slice(0, word.start)) || /\bthere\s$/iu.test(text.slice(0, word.start));
    if (
      there &&
      !/\b(?:plans?|intention|question|need|reason|point|way|appetite|talk|case|room)\b/iu.test(between)
    )
      return true;
  }
  return /^\s*$/u.test(between) && /\p{Ll}ed$/u.test(text.slice(hit.start, hit.end));
}

/** "a guarantee would require a backstop": the matter is the subject, and nobody's will is told. */
function isOfMatter(
  text: string,
  word: StanceWords,
  hits: readonly Clause[],
  mentions: readonly Mention[],
): boolean {
  const hit = hits.findLast(({ end }) => end <= word.start);
  if (hit === undefined || isPredicate(text, word)) return false;
  const between = text.slice(hit.end, word.start);
  return !(
    /\b(?:I|we|he|she|they|it|who|which|that)\b|[,;]/iu.test(between) ||
    mentions.some(({ start, end }) => start >= hit.end && end <= word.start)
  );
}

// "will not be sent", "would be deployed", "will never happen"
const passive =
  /^(?:\s\p{L}+ly)?\s(?:(?:be|been|being)\s(?:\p{L}+ly\s)?\p{L}*(?:ed|en|sent|put|made|built|held|set)|happen|go ahead|come)\b/iu;
/** "Talk of it is premature", "it is on the table": words of which the matter can be the subject. */
function isPredicate(text: string, { kind, start, end }: StanceWords): boolean {
  if (kind === "early" || kind === "open") return true;
  const words = levelled(text.slice(start, end));
  if (
    /\b(?:out of|off the|on the table|option|possib|acceptable|unthinkable|red line|starter|ruled|rejected|refused|dismissed|opposed|vetoed|blocked)\b/iu.test(
      words,
    )
  )
    return true;
  return passive.test(levelled(text.slice(end)));
}

/** The stance words that go with one: those right before it, with no new subject between. */
function chainTo(
  text: string,
  words: readonly StanceWords[],
  last: StanceWords,
  mentions: readonly Mention[],
): StanceWords[] {
  const chain = [last];
  for (const word of words.slice(0, words.indexOf(last)).toReversed()) {
    const first = chain[0] ?? last;
    const between = text.slice(word.end, first.start);
    const hasPronoun = /\b(?:I|we|he|she|they|it|there)\b/iu.test(between);
    const hasName = mentions.some(({ start, end }) => start >= word.end && end <= first.start);
    // "promised that it would", "denied that Poland had", "urged Poland to": these have a subject behind them
    const spansName =
      word.kind === "wish" ||
      word.kind === "plea" ||
      word.kind === "refusal" ||
      vows.test(text.slice(word.start, word.end));
    const spans = hasName ? spansName : !hasPronoun || spansName || word.kind === "promise";
    if (wordsOf(between).length > chainGap || !spans) break;
    chain.unshift(word);
  }
  return chain;
}

const vows = /^(?:pledg|promis|vow|announc|guarantee)/iu;
