/** Words that speak of what is still to come: "will meet", "is due to", and a headline's "to visit", "expected in". */
const future =
  /\b(?:will|shall|won['’]t|(?:is|are) (?:to|due|set|expected|scheduled|planning|preparing|going)|to (?:visit|meet|hold|host|travel|speak|begin|start|go|attend|vote|resume|discuss|publish|decide|open|join|fly)|due|set (?:to|for)|plans? to|planned|expected|scheduled|intends? to|envisage|visits?|meets?|begins?|starts?|opens?|resumes?)\b|['’]ll\b/iu;
/** Where a second clause begins that has a subject of its own: "as US officials are set to meet", "and X will". */
const joined = /(?:,\s+|\s)(?:as|while)\s+|,\s+(?:and|but)\s+/giu;
/** Where what follows only names an occasion: "ahead of talks on Tuesday", "who will be there tomorrow". */
const mention = /(?:,\s+|\s)(?:ahead of|before|after|since|until|who|which|whose|where|when|during)\s+/giu;
/** "the talks that they open on Tuesday": the day of an occasion too. */
const occasionThat =
  /(?<=\b(?:talks|meetings?|summit|visit|session|conference|vote|elections?))\s+(?:that|(?:in|at) which)\s+/giu;
/** A clause that stands alone: a name or a definite, then within ten words what is to come. */
const ownClause =
  /^(?:the\s|\p{Lu})[^,;“”"]*?(?:\s[^\s,;“”"]+){0,10}?\s(?:will|(?:is|are) (?:to|due|set|expected|scheduled))\s/u;

/**
 * The words of a sentence that tell what comes on a day (`day`: the words that name it): the sentence where its main
 * clause does, the clause with the day where only that one does ("..., as officials are set to meet on Tuesday") and
 * `mayCut` allows it. Null where the day is merely mentioned.
 */
export function futureClause(text: string, day: string, mayCut: boolean): string | null {
  const at = text.lastIndexOf(day);
  if (at < 0) return null;
  const before = text.slice(0, at);
  const occasion = lastOf(before, mention) ?? lastOf(before, occasionThat);
  const joint = lastOf(before, joined);
  if (joint !== null && mayCut && joint.index > (occasion?.index ?? -1)) {
    const clause = text.slice(joint.index + joint[0].length);
    if (!future.test(text.slice(0, joint.index)) && ownClause.test(clause)) return clause;
  }
  const main = before.slice(0, occasion?.index ?? before.length);
  return future.test(main) && !isPast(main) ? text : null;
}

/** "X met Y, who is to ...": the main verb tells what is over. Only what is said may be in the past. */
function isPast(main: string): boolean {
  const verb = future.exec(main);
  return (
    verb !== null &&
    /\b(?:met|spoke|arrived|hosted|attended|welcomed|held|was|were)\b/iu.test(main.slice(0, verb.index))
  );
}

function lastOf(text: string, pattern: RegExp): RegExpExecArray | null {
  return [...text.matchAll(pattern)].at(-1) ?? null;
}
