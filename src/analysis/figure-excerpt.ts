import type { Span } from "../language/clause-tokens.ts";
import { isFiniteVerb } from "./clause-subject.ts";
import type { AsOf } from "./figure-as-of.ts";
import type { FigureClause } from "./figure-clause.ts";

/** Longest excerpt of a sentence, in characters: a line of a message. With a condition, or where its clause is not clear alone, it may be longer. */
const longest = { excerpt: 160, whole: 260, unclear: 400 };

// what the number holds under: it is never cut off
const condition =
  /\b(?:if|unless|provided that|assuming|as long as|in case|otherwise|even though|depending)\b/iu;

/** The figure in the words of its clause: from the verb on, with whatever the words would be misread without. */
export function figureExcerpt(
  text: string,
  span: Span,
  { clause, asOfs, told }: { clause: FigureClause; asOfs: readonly AsOf[]; told: string },
): string {
  const most = standsAlone(clause, told) ? (condition.test(text) ? longest.whole : 0) : longest.unclear;
  if (text.length <= most) return text.replace(/[.,;\s]+$/u, "");
  if (clause.place === "bracket") return text.slice(span.start, span.end);
  const start = excerptStart(text, span, { clause, told });
  const when = asOfs.find(
    one => one.start >= clause.end && one.start - clause.end < 3 && one.start >= span.end,
  );
  const end = Math.max(span.end, clause.after.at(-1)?.end ?? 0, when?.end ?? 0);
  if (end - start <= longest.excerpt) return untrailed(text.slice(start, end), span.end - start);
  const from = span.end - start > longest.excerpt ? span.start : start;
  const cut = text.slice(from, from + longest.excerpt).replace(/\s\S*$/u, "");
  return cut.length + from < span.end ? text.slice(span.start, span.end) : cut;
}

/** Whether a clause tells of its figure without the rest of the sentence: it has a subject and a verb of its own. */
function standsAlone({ place, before, after }: FigureClause, told: string): boolean {
  // "account for 18%, Germany for 6%": of several figures of one verb each needs the others' words
  if (told === "" || before.some(({ kind }) => kind === "figure")) return false;
  return place === "object" || place === "bracket" || (place === "subject" && after.some(isFiniteVerb));
}

function excerptStart(
  text: string,
  span: Span,
  { clause, told }: { clause: FigureClause; told: string },
): number {
  const threshold = clause.place === "subject" ? clause.subject.at(-1) : undefined;
  const above = threshold?.kind === "preposition" ? threshold.start : span.start;
  const [verb] = clause.place === "object" ? clause.before : [];
  const isBare =
    verb !== undefined && /^(?:is|are|was|were)$/u.test(verb.lower) && clause.before.length === 1;
  if (verb === undefined || isBare) return above;
  const [opens] = clause.subject;
  if (opens === undefined) return verb.start;
  const beside = verb.start - (clause.subject.at(-1)?.end ?? 0) < 3;
  const nouns = clause.subject.filter(({ kind }) => kind === "word");
  // "we will spend": whose words they are is told, whom they mean is not
  if (nouns.length === 0) return beside && /^(?:i|we)$/u.test(opens.lower) ? opens.start : verb.start;
  // "the strike would leave 100,000 people": who did it is not the subject of the number, and belongs to what is said
  if (beside && !nouns.some(noun => told.includes(noun.text))) return opens.start;
  // "its" may mean what stands between the subject and the verb: "Russia invaded Ukraine and holds a fifth of its land"
  const pronoun = /\b(?:its|their|his|her|it|them)\b/iu.test(text.slice(verb.start, clause.end));
  return pronoun && !beside && clause.end - opens.start <= longest.excerpt ? opens.start : verb.start;
}

/** Without the words that lead to what is left out: "have sought help at". */
function untrailed(words: string, least: number): string {
  const tail = words
    .slice(least)
    .replace(/(?:\s+(?:at|in|on|of|to|for|from|by|with|and|or|the|an?|than|as|its|their))+$/u, "");
  return words.slice(0, least) + tail;
}
