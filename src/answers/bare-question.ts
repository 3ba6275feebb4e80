/** What a question of a few words asks about the answer before it. */
export type BareQuestion = {
  /** `source`: where it stands or who said it; `fact`: a further fact of what was told ("why?", "when?", "how many?"). */
  asks: "source" | "fact";
  /** The words that are set before the question that they are about: "Why", "Who said that". */
  words: string;
};

// "Source?", "says who?", "who said that?", "where is that from?", "is there a source for that?", "got a link?"
const sourceForms: readonly RegExp[] = [
  /^(?:what(?:['’]s| is| was) (?:the |your )?)?(?:source|sources|citation|citations|link|links|reference|references)(?: for (?:that|this|it))?$/iu,
  /^(?:is there|do you have|have you(?: got)?|got) an? (?:source|link|citation|reference)(?: for (?:that|this|it))?$/iu,
  /^(?:says who|according to whom?|who says(?: so| that| this| it)?|who(?:['’]s| is| was) saying (?:that|this|it|so)|who (?:said|claimed|reported|told you|wrote)(?: so| that| this| it)?)$/iu,
  /^(?:where (?:is|was|does|did) (?:that|this|it) (?:come )?from|where did you (?:get|read|see|hear|find) (?:that|this|it))$/iu,
  /^(?:really|(?:is|was) (?:that|this|it) (?:now )?(?:confirmed|official|true|correct|certain|verified|for sure|right)(?: yet)?|(?:has|have) (?:that|this|it) been (?:confirmed|verified)|who (?:confirmed|has confirmed) (?:that|this|it)|are you sure|how do you know(?: that)?)$/iu,
  /^(?:which|what) (?:outlet|outlets|post|posts|paper|site|page)(?: (?:is|was|said|says|reported|reports) (?:that|this|it)(?: from)?)?$/iu,
];

// "Why?", "why not?", "when was that?", "at what time exactly?", "how many?", "in which city?"
const factForm =
  /^(?:(?:at|on|by|in|for|to|with|from|since|until|till) )?(?:why|where|when|how|who|whom|how (?:many|much|long|far|often|soon|badly|seriously)|(?:what|which) (?:time|day|date|month|year|city|country|reason|place))(?: (?:is|was|did|does|will) (?:that|it|this|they))?(?: exactly| not| so| then)?$/iu;

// "Why did they do it?", "how did that happen?", "when will she do so?": the deed of the question before.
const deedForm =
  /^(why|how|when|where|with whom|at what time|what time) (?:(?:did|does|do|has|have|had|will|would|can|could|should|is|are|was|were)(?:n['’]t)? (?:(?:he|she|it|they|we) (?:do|done|doing) (?:it|that|this|so)|(?:that|it|this) (?:happen(?:ed|ing)?|come about|take place|be|done))|(?:did|does|do|has|have|had|will|would|can|could|should)(?:n['’]t)? (?:he|she|it|they))(?: exactly| then)?$/iu;

// "On what condition?", "under which law?", "for what reason exactly?": with no verb of its own.
const phraseForm =
  /^(?:at|on|by|in|for|to|with|from|under|against|over|through|after|before|within|of|about|until|since) (?:what|which|whose|how many|how much) [\p{L}'’-]+(?: [\p{L}'’-]+)?(?: exactly)?$/iu;

/** Reads a question that has no subject of its own, without its mark; null for one that has. */
export function bareQuestion(short: string): BareQuestion | null {
  const words = withCapital(short);
  const [, deedWord] = deedForm.exec(short) ?? [];
  if (deedWord !== undefined) return { asks: "fact", words: withCapital(deedWord) };
  if (sourceForms.some(form => form.test(short))) return { asks: "source", words };
  return factForm.test(short) || phraseForm.test(short) ? { asks: "fact", words } : null;
}

function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The question that a thread is on: what "Why: When was the bridge closed?" asks about, without the bare words before it. */
export function subjectOf(question: string): string {
  // Up to the first colon that a space follows: a clock time has none after it.
  const [, words, rest] = /^([^:?]{2,40}): (.+)$/su.exec(question) ?? [];
  return words !== undefined && rest !== undefined && bareQuestion(words) !== null
    ? subjectOf(rest)
    : question;
}
