import { placeInTime } from "../coverage/post.ts";
import { foldKey } from "../language/fold.ts";
import { reportingVerb } from "../language/reporting-verbs.ts";
import { isHonorific } from "../language/roles.ts";
import { termsOf, wordsOf } from "../language/terms.ts";
import type { AnalysedPost } from "./analysed-posts.ts";
import type { Background } from "./background.ts";
import type { Attribution, SentenceFeatures } from "./features.ts";

/** What a sentence, or a clause of it, states: the unit that is compared between posts. */
export type Statement = {
  /** Index of the post in the list the statements were made from, and a number for its page. */
  post: number;
  page: number;
  sentence: SentenceFeatures;
  /** The year of the post, four digits. */
  year: string;
  speaker: Attribution | null;
  /** Content stems and negations with their weights; the speaker's name and verbs of saying left out. */
  weights: ReadonlyMap<string, number>;
  total: number;
  /** The words as compared: folded, lower case. */
  words: readonly string[];
};

// small words that turn a claim round or bind it, kept beside the content words
const binding = new Set(["no", "not", "never", "without", "only", "must", "none", "nobody", "cannot"]);
/** What a word of the story's background still weighs: it tells claims of one speaker apart a little. */
const backgroundWeight = 0.35;
/** Fewer content stems state nothing that could be compared. */
const fewestTerms = 2;

// where one clause of a sentence or headline ends and the next begins
const joints =
  /,\s+(?:and|but|as|adding|saying|while|insisting|reiterating|stressing|warning|because)\s+|;\s+|\s[\u2013\u2014-]\s|,\s+(?=\p{L}+s\s)/u;

/** The statements of a post: its sentences, and the clauses of those that have several. */
export function statementsOf(
  { post, features }: AnalysedPost,
  at: { post: number; page: number },
  background: Background,
): Statement[] {
  const statements: Statement[] = [];
  const year = placeInTime(post).slice(0, 4);
  for (const sentence of features.sentences) {
    if (sentence.role === "promo" || sentence.role === "alt") continue;
    const left = attributionTerms(sentence);
    for (const [part, by] of partsOf(sentence)) {
      for (const text of new Set([part, ...part.split(joints)])) {
        const weights = weightsOf(text, left, background);
        if (weights.size < fewestTerms) continue;
        const speaker = quotedSpeaker(sentence, text) ?? by;
        const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
        statements.push({
          ...at,
          sentence,
          year,
          speaker,
          weights,
          total,
          words: wordsOf(text).map(foldKey),
        });
      }
    }
  }
  return statements;
}

/** A sentence by its speakers: "A says this, and B says that" is two parts. */
function partsOf({ text, by, others = [] }: SentenceFeatures): [string, Attribution | null][] {
  const ends = [...others.map(({ start }) => start), text.length];
  const speakers = [by, ...others.map(other => other.by)];
  return speakers.map((speaker, index) => [
    text.slice(index === 0 ? 0 : ends[index - 1], ends[index]),
    speaker,
  ]);
}

/** Who says the words quoted in a clause; null where it quotes none. */
function quotedSpeaker({ quotations }: SentenceFeatures, text: string): Attribution | null {
  return quotations.find(quotation => text.includes(quotation.text))?.by ?? null;
}

/** Stems that say who speaks and that he does, not what. */
function attributionTerms(sentence: SentenceFeatures): ReadonlySet<string> {
  const spoken = [sentence.by, ...sentence.quotations.map(quotation => quotation.by)].filter(
    by => by !== null,
  );
  const terms = new Set(spoken.flatMap(by => termsOf(`${by.name} ${by.words}`)));
  for (const word of wordsOf(sentence.text)) {
    if (reportingVerb(word) !== null || isHonorific(word)) for (const term of termsOf(word)) terms.add(term);
  }
  return terms;
}

function weightsOf(text: string, left: ReadonlySet<string>, background: Background): Map<string, number> {
  const weights = new Map<string, number>();
  for (const term of termsOf(text)) {
    if (!left.has(term))
      weights.set(term, background.has(term) ? backgroundWeight : background.weightOf(term));
  }
  if (weights.size === 0) return weights;
  for (const word of wordsOf(text))
    if (binding.has(word.toLowerCase())) weights.set(`${word.toLowerCase()}*`, 1);
  return weights;
}
