import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { SentenceFeatures } from "../analysis/features.ts";
import { quotationsIn } from "../language/quotations.ts";
import { reportingVerb } from "../language/reporting-verbs.ts";
import { wordsOf } from "../language/terms.ts";
import { isAboutThePage } from "./activity.ts";
import { withoutBoilerplate } from "./boilerplate.ts";
import { type Naming, resolved } from "./naming.ts";
import { type Opening, openingOf, speaksInFirstPerson } from "./opening.ts";
import type { Passage } from "./passage.ts";
import { closed, quotedWords, speakerFirst } from "./quoted-line.ts";

/** A passage that can be printed as a line of its own. */
export type Statement = {
  passage: Passage;
  /** The line: the sentence as published, without its boilerplate, a pronoun replaced where that is sure. */
  text: string;
  /** Words of the text, parted by spaces: what a word budget counts. */
  words: number;
  /** Words of the text in quotation marks. */
  quoted: number;
  /** A second passage of the same post that carries the name put for a pronoun. */
  naming: string | null;
  opening: Opening;
};

/** Fewest words of a line; fewer make no proposition a reader can use. */
const fewestWords = 6;
/** Most words of a line: longer sentences are two claims, or a list that the reader view glued together. */
const mostWords = 60;
/** Verb forms that make a headline a sentence. */
const finite = /^(?:is|are|was|were|has|have|had|will|would|can|could|must|may|might|should|does|did|do)$/u;

/**
 * The line that a passage makes, or null where it makes none: too short or long, a question, words about the page, an
 * opening that points to something a reader has not seen. A title makes a line only where the post has no body.
 */
export function statementOf(
  passage: Passage,
  post: AnalysedPost,
  known: (word: string) => boolean,
): Statement | null {
  const { sentence } = passage;
  if (!passage.citable) return null;
  const plain = withoutBoilerplate(sentence.text);
  if (/[:?]$/u.test(plain) || isAboutThePage(plain) || isAside(plain) || speaksInFirstPerson(plain))
    return null;
  const opening = openingOf(plain, known);
  if (opening === "pronoun" || opening === "fragment") return null;
  if (sentence.role === "title" && isNominal(plain)) return null;
  const naming = resolved(plain, sentence, post);
  if (naming === null || (opening === "person" && !naming.replaced)) return null;
  if ((opening === "quotation" || isAmidSpeech(sentence)) && !namesSpeaker(sentence, naming)) return null;
  const text = speakerFirst(closed(naming.text), sentence.by);
  const words = countWords(text);
  if (wordsOf(text).length < fewestWords || words > mostWords) return null;
  // "The prime minister said" with the name put in has become a line that stands
  const begins = opening === "second-mention" && naming.replaced ? openingOf(naming.text, known) : opening;
  return {
    passage,
    text,
    words,
    quoted: quotedWords(text),
    naming: naming.carriedBy,
    opening: text === naming.text ? begins : "stands",
  };
}

/** "Oh, to be a fly on the wall!": the writer exclaims, nothing is told. */
function isAside(text: string): boolean {
  return /[^“”"]!$/u.test(text) && quotationsIn(text).every(span => span.end < text.length - 2);
}

/** "Confirmation of talks on Tuesday", "View from the palace": a headline that names a thing and says nothing of it. */
function isNominal(title: string): boolean {
  if (
    /\s[–—-]\s(?:context|explained|explainer|live|timeline|profile|gallery|video|in pictures)$/iu.test(title)
  )
    return true;
  if (!/^\p{Lu}\p{L}+ (?:of|from|on|about|for|to) /u.test(title)) return false;
  const words = title.match(/\p{L}+/gu) ?? [];
  return !words.slice(1).some(word => finite.test(word) || reportingVerb(word.toLowerCase()) !== null);
}

/** A sentence from the midst of a quotation, with neither mark nor speaker: alone it would be the outlet's own words. */
function isAmidSpeech({ by }: SentenceFeatures): boolean {
  return by !== null && by.words === "";
}

/** A quotation that opens a line needs its speaker's name in the line. */
function namesSpeaker({ by }: SentenceFeatures, naming: Naming): boolean {
  return by !== null && (naming.replaced || (/\p{Lu}/u.test(by.words) && naming.text.includes(by.words)));
}

/** Words as the budget counts them: parted by white space. */
function countWords(text: string): number {
  return text.split(/\s+/u).filter(word => word !== "").length;
}
