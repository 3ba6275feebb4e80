import type { ParagraphRole, PostBody } from "../coverage/post.ts";
import { figuresIn } from "../language/figures.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Name } from "../language/names.ts";
import { furnitureIn } from "../language/page-furniture.ts";
import { type QuotedWords, quotationsIn } from "../language/quotations.ts";
import { type Sentence, sentencesOf } from "../language/sentences.ts";
import { termsOf } from "../language/terms.ts";
import { attribute } from "./attribute.ts";
import { inSingleVoice } from "./attribution.ts";
import type { Conversation } from "./conversation.ts";
import type { Features, Mention, SentenceFeatures } from "./features.ts";
import { introducedIn } from "./introduced.ts";
import { officesWith } from "./offices.ts";
import { postNames } from "./post-names.ts";
import { reporterOf } from "./reporter.ts";

/** The part of a revision that features depend on. */
export type FeatureBody = Pick<PostBody, "title" | "paragraphs" | "byline">;

/**
 * What a revision holds, sentence by sentence: title first, then the paragraphs in order. It depends on the post and
 * the lexicon alone. Promo paragraphs have terms but no speakers.
 */
export function featuresOf(body: FeatureBody, lexicon: Lexicon): Features {
  const names = postNames(body, lexicon);
  const talk: Conversation = {
    lexicon,
    offices: officesWith(lexicon, names.offices),
    fullNames: names.fullNames,
    reporter: reporterOf(body.byline),
    speaker: null,
    recent: [],
    named: [],
  };
  const sentences: SentenceFeatures[] = [];
  if (body.title !== null && body.title.trim() !== "") {
    const text = body.title.trim();
    const start = body.title.indexOf(text);
    const sentence = { text, start, end: start + text.length };
    sentences.push(sentenceOf(sentence, -1, "title", names.inTitle, quotationsIn(body.title), talk));
  }
  for (const [index, { role, text }] of body.paragraphs.entries()) {
    const quotations = quotationsIn(text);
    const parts = sentencesOf(text);
    const split = splitter(names.inParagraphs[index] ?? [], quotations);
    for (const sentence of parts) {
      const { names: own, quotations: quoted } = split(sentence);
      sentences.push(sentenceOf(sentence, index, roleOf(sentence, role), own, quoted, talk));
    }
  }
  const read = inVoice(placed(sentences));
  const people = introducedIn(names, read, lexicon);
  return people.length === 0 ? { sentences: read } : { sentences: read, people };
}

/**
 * What a sentence is within its paragraph: a page's plain text runs its furniture, headlines and captions into the post's
 * own words.
 */
function roleOf({ text, apart }: Sentence, role: ParagraphRole): ParagraphRole {
  if (role !== "text" && role !== "list-item") return role;
  if (apart !== undefined) return apart === "header" ? "promo" : "context";
  const kind = furnitureIn(text);
  if (kind === null) return role;
  return kind === "caption" ? "caption" : "promo";
}

/** Hands out, sentence by sentence in order, the names and the clipped quotations that lie within. */
function splitter(names: readonly Name[], quotations: readonly QuotedWords[]) {
  let nextName = 0;
  let nextQuotation = 0;
  return ({ start, end }: Sentence): { names: Name[]; quotations: QuotedWords[] } => {
    const own: Name[] = [];
    const quoted: QuotedWords[] = [];
    for (; (names[nextName]?.end ?? Number.POSITIVE_INFINITY) <= end; nextName += 1) {
      const name = names[nextName];
      if (name !== undefined && name.start >= start) own.push(name);
    }
    for (; nextQuotation < quotations.length; nextQuotation += 1) {
      const quotation = quotations[nextQuotation];
      if (quotation === undefined || quotation.start >= end) break;
      const from = Math.max(quotation.start, start);
      const to = Math.min(quotation.end, end);
      if (from < to) quoted.push({ ...quotation, start: from, end: to });
      if (quotation.end > end) break;
    }
    return { names: own, quotations: quoted };
  };
}

function sentenceOf(
  sentence: Sentence,
  paragraph: number,
  role: SentenceFeatures["role"],
  names: readonly Name[],
  quotations: readonly QuotedWords[],
  talk: Conversation,
): SentenceFeatures {
  const { text, start } = sentence;
  const shift = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start - start,
    end: span.end - start,
  });
  const own = names.filter(name => name.sure).map(shift);
  const perhaps = names.filter(name => !name.sure).map(name => mentionOf(shift(name)));
  const quoted = quotations.map(shift).map(span => ({ ...span, text: text.slice(span.start, span.end) }));
  const said = attribute({ text, role, names: own, quotations: quoted }, talk);
  return {
    paragraph,
    role,
    place: 0,
    text,
    terms: termsOf(text),
    mentions: own.map(mentionOf),
    quotations: quoted.map((span, index) => ({
      text: span.text,
      start: span.start,
      end: span.end,
      by: said.quotations[index] ?? null,
    })),
    figures: figuresIn(text),
    by: said.by,
    ...(perhaps.length === 0 ? {} : { perhaps }),
    ...(said.others.length === 0 ? {} : { others: [...said.others] }),
  };
}

function mentionOf({ id, text, start, end }: Name): Mention {
  return { id, text, start, end };
}

/** In a post with one speaker a pronoun can mean nobody else. */
function inVoice(sentences: readonly SentenceFeatures[]): SentenceFeatures[] {
  const speakers = new Set<string>();
  for (const { by, quotations } of sentences) {
    for (const said of [by, ...quotations.map(quotation => quotation.by)]) {
      if (said !== null && said.rule !== "first-person") speakers.add(said.speaker);
    }
  }
  if (speakers.size !== 1) return [...sentences];
  return sentences.map(sentence => ({
    ...sentence,
    by: sentence.by === null ? null : inSingleVoice(sentence.by),
    quotations: sentence.quotations.map(quotation => ({
      ...quotation,
      by: quotation.by === null ? null : inSingleVoice(quotation.by),
    })),
  }));
}

/** Numbers the sentences: the title -1, the post's own words from 0, captions and the rest after them. */
function placed(sentences: readonly SentenceFeatures[]): SentenceFeatures[] {
  const own = (role: SentenceFeatures["role"]) => role === "text" || role === "list-item" || role === "quote";
  let next = 0;
  let other = sentences.filter(sentence => own(sentence.role)).length;
  return sentences.map(sentence => {
    if (sentence.role === "title") return { ...sentence, place: -1 };
    return own(sentence.role) ? { ...sentence, place: next++ } : { ...sentence, place: other++ };
  });
}
