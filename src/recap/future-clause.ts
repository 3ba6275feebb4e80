/** Verbs of what is arranged beforehand. */
const arranged =
  "visit|meet|hold|host|travel|speak|begin|start|go|attend|vote|resume|discuss|publish|decide|open|join|fly|address|sign|announce|return|arrive|convene|gather|brief|launch|appear|face|unveil|present|head|leave|release|send|deliver|give|take place|expire|end|close|take part";
/** The same in the present tense that speaks of a plan: "meets Trump on Thursday". */
const present =
  "visits|meets?|begins?|starts|opens|resumes?|travels|flies|arrives|hosts|holds|votes?|goes|convenes|takes? place|heads to|returns|expires|ends|closes|(?:runs?|lasts?) (?:from|until|to)";
/** "is meeting", "are travelling": a plan where a coming day stands beside it. */
const underway =
  "meeting|visiting|holding|hosting|travelling|traveling|flying|heading|speaking|addressing|attending|returning|voting|starting|beginning|leaving|arriving|resuming|opening|publishing|going";
/** What can only be still to come: "will meet", "is due to", "is expected in"; "would" in reported speech. */
const certain = `will|shall|won['’]t|would(?! have)|(?:is|are|was|were) (?:to|due|set|expected|scheduled|planning|preparing|going)|due|set (?:to|for)|plans? to|planned|expected|scheduled|slated|intends? to|hopes? to|agreed to|invited to|envisage|deadline`;
const certainFuture = new RegExp(`\\b(?:${certain})\\b|['’]ll\\b`, "iu");
/** With what a coming day makes so: plans in the present tense, what may or must be by then. */
const plainFuture = new RegExp(
  `\\b(?:${certain}|(?:is|are|am) (?:${underway})|(?:may|might|could|must|has to|have to) (?:${arranged}|be)|${present})\\b|['’]ll\\b`,
  "iu",
);
/** With a headline's infinitive: "Envoy to visit Warsaw on Tuesday"; within a sentence it may be anything ("an issue to discuss"). */
const headlineFuture = new RegExp(`${plainFuture.source}|\\bto (?:${arranged}|be)\\b`, "iu");
/** Where a second clause begins that has a subject of its own: "as US officials are set to meet", "and X will". */
const joined = /(?:,\s+|\s)(?:as|while)\s+|,\s+(?:and|but)\s+/giu;
/** Where what follows only names an occasion: "ahead of talks on Tuesday", "who will be there tomorrow". */
const mention =
  /(?:,\s+|\s)(?:ahead of|before|after|since|following|amid|despite|in (?:the wake|response|reaction) (?:of|to)|(?<!\b(?:has|have|runs?|lasts?|open|be|remain|closed|off) )until|who|which|whose|where|when|during)\s+/giu;
/** "the talks that they open on Tuesday": the day of an occasion too. */
const occasionThat =
  /(?<=\b(?:talks|meetings?|summit|visit|session|conference|vote|elections?))\s+(?:that|(?:in|at) which)\s+/giu;
/** A clause that stands alone: a name or a definite, then within ten words what is to come. */
const ownClause =
  /^(?:the\s|\p{Lu})[^,;“”"]*?(?:\s[^\s,;“”"]+){0,10}?\s(?:will|(?:is|are) (?:to|due|set|expected|scheduled))\s/u;
/** What may stand before a day that opens a sentence: "And later on", "But". */
const opener = /^(?:["“‘']?(?:and|but|then|so|later|early|late|also|on|from|by|at)?\s*,?\s*){0,3}$/iu;

/** A sentence that opens with a day says within so many characters what comes; after "Friday's talks" sooner. */
const openedBy = 110;
const ofTheDay = 45;

/** Where the words of the day stand in the text. */
type Place = { start: number; end: number };

/** How the text is read. */
export type FutureReading = {
  /** True where a clause may be cut out of the sentence: nobody else's words are in it. */
  mayCut: boolean;
  /** A headline says "to visit" for "will visit". */
  headline: boolean;
  /** The day is the text's own: only what can be nothing but future tells that it is still to come. */
  sameDay: boolean;
};

/**
 * The words of a sentence that tell what comes on a day: the sentence where its main clause does, the clause with the day
 * where only that one does ("..., as officials are set to meet on Tuesday"). Null where the day is merely mentioned.
 */
export function futureClause(text: string, { start, end }: Place, reading: FutureReading): string | null {
  const { mayCut, headline, sameDay } = reading;
  const future = headline ? headlineFuture : sameDay ? certainFuture : plainFuture;
  const before = text.slice(0, start);
  if (opener.test(before)) {
    const told = text.slice(end, end + (/^\s?['’]s?\b/u.test(text.slice(end)) ? ofTheDay : openedBy));
    return comesAfter(told, headline ? future : certainFuture) ? text : null;
  }
  const occasion = lastOf(before, mention) ?? lastOf(before, occasionThat);
  const joint = lastOf(before, joined);
  if (joint !== null && mayCut && joint.index > (occasion?.index ?? -1)) {
    const clause = text.slice(joint.index + joint[0].length);
    if (!future.test(text.slice(0, joint.index)) && ownClause.test(clause)) return clause;
  }
  const main = before.slice(0, occasion?.index ?? before.length);
  return future.test(main) && !isPast(main, future) ? text : null;
}

/** "On Tuesday the two ministers are due to meet": the main clause follows the day that opens the sentence. */
function comesAfter(rest: string, future: RegExp): boolean {
  const occasion = [...rest.matchAll(mention)][0];
  const main = rest.slice(0, occasion?.index ?? rest.length);
  return future.test(main) && !isPast(main, future);
}

/** "X met Y, who is to ...": the main verb tells what is over. Only what is said may be in the past. */
function isPast(main: string, future: RegExp): boolean {
  const verb = future.exec(main);
  return (
    verb !== null &&
    /\b(?:met|spoke|arrived|hosted|attended|welcomed|held|was|were)\b/iu.test(main.slice(0, verb.index))
  );
}

function lastOf(text: string, pattern: RegExp): RegExpExecArray | null {
  return [...text.matchAll(pattern)].at(-1) ?? null;
}
