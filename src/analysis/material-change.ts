import { reportingVerb } from "../language/reporting-verbs.ts";
import { termsOf, wordsOf } from "../language/terms.ts";
import { areExchanged, changedNames, nameWordsIn } from "./changed-names.ts";
import { quotationChanged } from "./changed-quotation.ts";
import { numbersDiffer } from "./compared-numbers.ts";
import { areContrary } from "./contraries.ts";
import { speakersDiffer } from "./named-speakers.ts";
import { sentenceWords } from "./paired-sentences.ts";
import { denialsIn, surenessOf } from "./polarity.ts";

/** What an edit of one sentence is. Only `wording` may be either; the others are material or not by what they are. */
export type SentenceChange = {
  kind: "number" | "negation" | "speaker" | "quotation" | "wording" | "added" | "punctuation";
  material: boolean;
};

/** What a sentence is read in: names of the post, and what else was taken out of it or came into it. */
export type SentenceContext = { names: ReadonlySet<string>; goneElsewhere: string; cameElsewhere: string };

/**
 * What became of a sentence, as a desk editor would say it. Material: another number, a denial or doubt that came or went,
 * another speaker, other quoted words, a name, day or place put for another, a word put for its contrary. Not material:
 * marks and capitals, spelling, words of the same meaning, a clause that was added at its end.
 */
export function sentenceChanges(was: string, now: string, context: SentenceContext): SentenceChange[] {
  const { names, goneElsewhere, cameElsewhere } = context;
  if (sentenceWords(was).join(" ") === sentenceWords(now).join(" "))
    return [{ kind: "punctuation", material: false }];
  if (isContinued(was, now)) return [{ kind: "added", material: false }];
  const changes: SentenceChange[] = [];
  const add = (kind: SentenceChange["kind"]) => changes.push({ kind, material: true });
  if (numbersDiffer(was, now, cameElsewhere)) add("number");
  if (isDeniedOtherwise(was, now, context)) add("negation");
  const spoken = { before: nameWordsIn(was, names), after: nameWordsIn(now, names) };
  if (speakersDiffer(was, now, spoken)) add("speaker");
  if (quotationChanged(was, now, cameElsewhere)) add("quotation");
  if (changes.length === 0 && isOtherwise(was, now, names, goneElsewhere)) add("wording");
  return changes.length > 0 ? changes : [{ kind: "wording", material: false }];
}

/** What stands for a clause put to the end of a sentence. */
const joint =
  /^\s*(?:[,;:\u2013\u2014(-]|and\b|but\b|while\b|as\b|after\b|before\b|with\b|who\b|which\b|in\b|on\b|at\b|near\b|during\b|for\b)/iu;

/** True where all that was said stands and more is said after it. */
function isContinued(was: string, now: string): boolean {
  const head = was.replace(/[.!?\u2026\s]+$/u, "");
  return now.startsWith(head) && joint.test(now.slice(head.length)) && !/\bnot\b\s*$/u.test(head);
}

function isDeniedOtherwise(
  was: string,
  now: string,
  { goneElsewhere, cameElsewhere }: SentenceContext,
): boolean {
  const difference = denialsIn(now) - denialsIn(was);
  if (difference > 0 && denialsIn(goneElsewhere) >= difference) return false;
  if (difference < 0 && denialsIn(cameElsewhere) >= -difference) return false;
  return difference !== 0;
}

/** Another name, doubt that came or went, or a word put for its contrary. */
function isOtherwise(was: string, now: string, names: ReadonlySet<string>, goneElsewhere: string): boolean {
  const { gone, came } = changedNames(was, now, names, goneElsewhere);
  if (gone.length > 0 && came.length > 0) return true;
  if (areExchanged(was, now, names)) return true;
  const [before, after] = [surenessOf(was), surenessOf(now)];
  if (before.doubted !== after.doubted || before.confirmed !== after.confirmed) return true;
  return hasContrary(was, now);
}

function hasContrary(was: string, now: string): boolean {
  const [before, after] = [wordsOf(was), wordsOf(now)].map(words => words.map(word => word.toLowerCase()));
  if (before === undefined || after === undefined) return false;
  const gone = before.filter(word => !after.includes(word));
  const came = after.filter(word => !before.includes(word));
  return gone.some(one =>
    came.some(other => areContrary(one, other) && !(reportingVerb(one) && reportingVerb(other))),
  );
}

/** The part of a sentence's words that must be said elsewhere for it to be condensed rather than taken back. */
const mostOf = 0.7;
/** A sentence of fewer words of content says nothing that could be taken back: "More to follow." */
const fewest = 3;
// what live pages say about themselves
const procedural =
  /\b(?:more (?:to follow|soon|details?)|stay with us|stick with us|follow (?:here|along|our)|we(?:'|\u2019)ll (?:bring|have|update)|refresh|developing story|this (?:page|post) (?:is|will)|updates?)\b/iu;

/** True where a sentence that is gone takes back what it said: nothing that is new in the post says it. */
export function isTakenBack(was: string, now: readonly string[]): boolean {
  const terms = termsOf(was);
  if (terms.length < fewest || procedural.test(was)) return false;
  const said = new Set(now.flatMap(termsOf));
  return terms.filter(term => said.has(term)).length < mostOf * terms.length;
}

// how outlets mark what they put right
const marker =
  /\b(?:corrections?\s*(?::|\d|and clarification)|clarifications?\s*:|(?:this|an earlier version of this) (?:post|article|story|piece|page|entry|headline)\b[^.]{0,60}\b(?:amended|corrected|updated to correct|changed to correct|said|stated|misstated|incorrectly|wrongly|mistakenly)|(?:was|has been|been) (?:amended|corrected) (?:on|to|at|because)|we (?:have )?(?:corrected|amended) )/iu;

/** True for a sentence in which the outlet says that it corrects itself. */
export function isCorrectionNotice(sentence: string): boolean {
  return marker.test(sentence);
}
