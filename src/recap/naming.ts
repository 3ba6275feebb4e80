import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { Attribution, SentenceFeatures } from "../analysis/features.ts";
import { countryNamed } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { quotationsIn } from "../language/quotations.ts";
import { reportingVerb } from "../language/reporting-verbs.ts";

/** A sentence whose pronouns all have a name: as published, or with the speaker's name in the place of one pronoun. */
export type Naming = {
  text: string;
  /** Another passage of the post that carries the name; null where the post's title or the sentence itself does. */
  carriedBy: string | null;
  replaced: boolean;
};

/** How sure an attribution must be before its name stands in the place of a pronoun. */
const sureEnough = 0.7;
/** Pronouns for a person; one in apposition to a verb's contraction ("he's") cannot be replaced by a name. */
const personal = /\b(he|she|his|her|him|hers|himself|herself)\b(['’]\p{L}+)?/giu;

/**
 * Resolves the speaker's bare role, or the first pronoun for a person, outside quotation marks. It stands where a name comes before it in the
 * sentence; it becomes the speaker's name where it is the subject that the attribution read ("He says", "..., she
 * adds"), the attribution is sure and the post carries the name. Null where a reader could not tell who is meant.
 */
export function resolved(text: string, sentence: SentenceFeatures, post: AnalysedPost): Naming | null {
  const spans = quotationsIn(text);
  const outside = (at: number): boolean => !spans.some(span => span.start <= at && at < span.end);
  const byRole = roleNamed(text, outside, sentence, post);
  if (byRole !== null) return byRole;
  const first = [...text.matchAll(personal)].find(match => outside(match.index));
  if (first === undefined) return { text, carriedBy: null, replaced: false };
  const before = text.slice(0, first.index);
  const name = subjectName(first[0], text.slice(first.index + first[0].length), sentence, post);
  const named = namesSomeone(before, sentence) && !isAside(text, first.index, sentence);
  if (name === null || (named && carries(before, lastName(name.text)))) {
    return named ? { text, carriedBy: null, replaced: false } : null;
  }
  return {
    text: before + name.text + text.slice(first.index + first[0].length),
    carriedBy: name.carriedBy,
    replaced: true,
  };
}

/** "the prime minister said": a bare role becomes the name of whom the attribution found in it. */
function roleNamed(
  text: string,
  outside: (at: number) => boolean,
  sentence: SentenceFeatures,
  post: AnalysedPost,
): Naming | null {
  const by = sentence.by;
  if (by === null || by.rule !== "role" || by.confidence < sureEnough) return null;
  if (!/^the \p{Ll}/iu.test(by.words) || /\p{Lu}/u.test(by.words.slice(1))) return null;
  const at = text.toLowerCase().indexOf(by.words.toLowerCase());
  if (at < 0 || !outside(at)) return null;
  // "the prime minister of Denmark", "the prime minister's": the words go on and mean more
  if (/^(?:['’]|\s+of\b)/u.test(text.slice(at + by.words.length))) return null;
  const before = text.slice(0, at);
  const name = carriedName(by, sentence, post);
  if (name === null || carries(before, lastName(name.text))) return null;
  const named = before + name.text + text.slice(at + by.words.length);
  return { text: named, carriedBy: name.carriedBy, replaced: true };
}

/** "..., he argues, ...": whose words these are; a name before it that is not the speaker's does not say so. */
function isAside(text: string, at: number, { by }: SentenceFeatures): boolean {
  if (!/[,“”"]\s*$/u.test(text.slice(0, at))) return false;
  const verb = /^(?:he|she)\s+(\p{L}+)/iu.exec(text.slice(at))?.[1];
  if (verb === undefined || reportingVerb(verb.toLowerCase()) === null) return false;
  return by === null || !carries(text, lastName(by.name));
}

/** A mention that is no country comes before the pronoun: it means that person. */
function namesSomeone(before: string, { mentions }: SentenceFeatures): boolean {
  const key = foldKey(before);
  return mentions.some(mention => countryNamed(mention.text) === null && key.includes(foldKey(mention.text)));
}

/** The name for a subject pronoun, where the attribution rests on that very pronoun. */
function subjectName(pronoun: string, after: string, sentence: SentenceFeatures, post: AnalysedPost) {
  const by = sentence.by;
  if (by === null || by.confidence < sureEnough) return null;
  if (!/^(?:he|she)$/iu.test(pronoun) || foldKey(pronoun) !== foldKey(by.words)) return null;
  const next = after.match(/\p{L}+/gu)?.slice(0, 3) ?? [];
  return next.some(word => reportingVerb(word.toLowerCase()) !== null)
    ? carriedName(by, sentence, post)
    : null;
}

/** The fullest form of the name that the post's title, this sentence or an earlier one carries. */
function carriedName(
  by: Attribution,
  sentence: SentenceFeatures,
  { post, features }: AnalysedPost,
): { text: string; carriedBy: string | null } | null {
  const last = lastName(by.name);
  if (!/^\p{Lu}/u.test(last)) return null;
  for (const form of new Set([by.name, last])) {
    if (carries(post.title ?? "", form) || carries(sentence.text, form))
      return { text: form, carriedBy: null };
    const other = features.sentences.find(
      one => one.place < sentence.place && isCited(one) && carries(one.text, form),
    );
    if (other !== undefined) return { text: form, carriedBy: other.text };
  }
  return null;
}

function lastName(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

function isCited({ role, text }: SentenceFeatures): boolean {
  return (role === "text" || role === "list-item" || role === "quote") && text.split(/\s+/u).length >= 4;
}

function carries(text: string, name: string): boolean {
  return plain(text).includes(plain(name));
}

function plain(text: string): string {
  return ` ${foldKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
