import type { ClauseToken } from "../language/clause-tokens.ts";

/** Whom the verbs at `group` tell of: the words before them, or the subject of the verb that they are joined to. */
export function clauseSubject(tokens: readonly ClauseToken[], verbs: number, depth: number): ClauseToken[] {
  const group = beforeAside(tokens, verbs);
  let first = group;
  let stopped: ClauseToken | undefined;
  for (let back = group - 1; back >= 0; back -= 1) {
    const one = tokens[back];
    if (one === undefined) break;
    if (one.kind === "aside") continue;
    if (one.kind === "verb" && isReduced(tokens, back)) {
      first = back;
      continue;
    }
    if (one.kind === "mark" || one.kind === "link" || one.kind === "verb" || one.kind === "auxiliary") {
      stopped = one;
      if (first === group && one.kind === "link" && /^(?:who|which|that)$/u.test(one.lower) && back > 0)
        return antecedent(tokens, back);
      break;
    }
    first = back;
  }
  let words = tokens.slice(first, group).filter(one => one.kind !== "aside");
  const lastAnd = words.findLastIndex(one => one.kind === "and");
  if (
    lastAnd >= 0 &&
    (stopped?.kind === "verb" ||
      stopped?.kind === "auxiliary" ||
      words.slice(0, lastAnd).some(one => one.kind === "figure"))
  )
    words = words.slice(lastAnd + 1);
  const nouns = words.filter(one => one.kind === "word" || one.kind === "figure" || one.kind === "pronoun");
  const gerund = words.at(-1)?.kind === "preposition";
  if (nouns.length > 0 && !gerund) return words;
  const earlier = previousVerb(tokens, Math.min(first, group));
  return earlier < 0 || depth > 2
    ? openingWords(tokens, group)
    : clauseSubject(tokens, groupStart(tokens, earlier), depth + 1);
}

/** "The strike, now in its third week, has cost", "Borduria, which joined in 2004, gets": where the aside opens. */
function beforeAside(tokens: readonly ClauseToken[], group: number): number {
  if (tokens[group - 1]?.text !== ",") return group;
  const opens = tokens.findLastIndex((one, at) => at < group - 1 && one.text === ",");
  if (opens <= 0 || group - opens > 16) return group;
  const inside = tokens.slice(opens + 1, group - 1);
  const relative = /^(?:which|who|whose)$/u.test(inside[0]?.lower ?? "");
  return relative || !inside.some(one => isFiniteVerb(one) || one.kind === "figure" || one.kind === "link")
    ? opens
    : group;
}

/** "aid allocated to Ukraine rose": a participle after its noun, before a preposition. */
function isReduced(tokens: readonly ClauseToken[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  return (
    /(?:ed|en|wn|ing|de|ld)$/u.test(tokens[at]?.lower ?? "") &&
    before?.kind === "word" &&
    next?.kind === "preposition"
  );
}

/** "the army, which has 30,000 soldiers": the words before the pronoun. */
function antecedent(tokens: readonly ClauseToken[], pronoun: number): ClauseToken[] {
  let last = pronoun - 1;
  while (tokens[last]?.kind === "mark" || tokens[last]?.kind === "aside") last -= 1;
  let first = last;
  while (first > 0 && last - first < 6) {
    const one = tokens[first - 1];
    if (
      one === undefined ||
      one.kind === "mark" ||
      one.kind === "verb" ||
      one.kind === "auxiliary" ||
      one.kind === "link" ||
      one.kind === "and"
    )
      break;
    first -= 1;
  }
  return tokens.slice(Math.max(0, first), last + 1).filter(one => one.kind !== "aside");
}

/** The nearest verb with a subject of its own before a place in the sentence, -1 where there is none. */
export function previousVerb(tokens: readonly ClauseToken[], before: number): number {
  for (let back = before - 1; back >= 0; back -= 1) {
    const one = tokens[back];
    if (one !== undefined && isFiniteVerb(one) && !isReduced(tokens, back)) return back;
  }
  return -1;
}

/** The first words before an adverb or a mark where no verb is known: "the union once again dominates, providing 40%". */
function openingWords(tokens: readonly ClauseToken[], before: number): ClauseToken[] {
  const marks = tokens.slice(0, before).flatMap((one, at) => (one.kind === "mark" ? [at] : []));
  const from = (marks.at(-2) ?? -1) + 1;
  const rest = tokens.slice(from, before);
  const end = rest.findIndex(
    one => one.kind === "adverb" || one.kind === "mark" || one.kind === "preposition",
  );
  return (end < 0 ? rest : rest.slice(0, end)).filter(one => one.kind === "word" || one.kind === "article");
}

/** "are expected to run", "has not been given": the first word of the verbs that stand together. */
export function groupStart(tokens: readonly ClauseToken[], at: number): number {
  let first = at;
  for (let back = at - 1; back >= 0; back -= 1) {
    const one = tokens[back];
    if (one === undefined) break;
    if (one.kind === "auxiliary" || one.kind === "verb" || one.lower === "to") first = back;
    else if (one.kind !== "adverb" && one.kind !== "aside") break;
  }
  return first;
}

/** A verb that has a subject of its own: not "allocated" in "aid allocated to". */
export function isFiniteVerb(one: ClauseToken): boolean {
  return one.kind === "auxiliary" || (one.kind === "verb" && !/(?:ing)$/u.test(one.lower));
}
