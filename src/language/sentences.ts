import { foreignMonth } from "../time/foreign-month.ts";
import { pageHeadersIn } from "./page-headers.ts";
import { quotationsIn } from "./quotations.ts";

/** A sentence as it stands in a text: `text.slice(start, end)` is `text`, without spaces around it. */
export type Sentence = {
  text: string;
  start: number;
  end: number;
  /** `header` is no sentence but who filed it, where and when; `lead` is a headline run into one: no full stop ends it. */
  apart?: "header" | "lead";
};

/** Longest quotation, in characters, that holds its sentences together; a longer one would make an unreadable line. */
const longestJoined = 420;

// abbreviations that stand before more of the same sentence: titles, ranks, months, numbers, companies
const abbreviation =
  /(?:^|[\s("'\u2018\u201C-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Brig|Sen|Rep|Gov|Rev|Hon|Pres|St|Mt|Ft|Jr|Sr|No|Nos|vs|v|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|cf|e\.g|i\.e|approx|est|fig|art|p|pp)\.$/u;
// of other languages: "ca. 3,5 Mio. Euro", "la Sra. Núñez", "prof. Nowak", "Sn. Yılmaz"
const foreignAbbreviation =
  /(?:^|[\s("'\u2018\u201C\u201E\u00AB-])(?:ca|bzw|Mio|Mrd|Nr|vgl|Sra|Srta|Dra|Uds?|prof|dr|hab|in\u017C|tzw|tys|ul|\u015Bw|Sn|Do\u00E7|Mme|Mlle|env)\.$/u;
// "z. B.", "d. h.", "u. a.", "p. ej.", "v. Chr.": letters with full stops, the second perhaps still to come
const foreignLetters = /(?:^|[\s(])(?:[zduosvip]\.(?:\s?(?:B|h|a|d|R|T|o|ej|Chr)\.)?)$/u;
// a day of the month: "am 17. Februar", "den 3. marts"
const dayNumber = /(?:^|\s)(?:[12]?\d|3[01])\.$/u;
// an initial in a name: "George W." (a capital after a capitalised word or at the start)
const initial = /(?:^|\p{Lu}[\p{L}.'\u2019-]*\s)\p{Lu}\.$/u;
// dotted capitals: "U.S.", "U.N.", also pre-tokenised
const dotted = /(?:^|[\s("'\u2018\u201C-])(?:\p{Lu}\.){2,}$/u;
const clockHalf = /\b[ap]\.\s?m\.$/iu;
// words that begin a new sentence rather than go on with a name after "the U.S."
const starter =
  /^(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|But|And|In|On|At|As|If|For|His|Her|Its|Their|Our|Some|Many|Most|When|While|Meanwhile|However|After|Before|Since|There|What|Who|Also|So|Yet|Last|Earlier|Later|Now|Both|Other|Another|More)\b/u;
// what goes on after "5 p.m.": a day, a month, a zone
const afterClock =
  /^(?:[A-Z]{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/u;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
// what a sentence can end at by Unicode's rules (UAX 29): its terminals, the one-dot leader, ends of lines
const ending = /[\p{Sentence_Terminal}\u2024\n\r\u0085\u2028\u2029]/u;

/**
 * The sentences of a text, in order, with exact offsets. A short quotation of several sentences stays in one piece with
 * the words that carry it; abbreviations, initials, "No. 10" and "p.m." do not end a sentence; a line break does, and so does
 * the header of an article ("CAIRO (Agency) -"), which stands apart.
 */
export function sentencesOf(text: string): Sentence[] {
  const headers = pageHeadersIn(text);
  if (headers.length === 0) return plainSentencesOf(text);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { start, end } of headers) {
    sentences.push(...leading(sentencesWithin(text, from, start)));
    push(sentences, text, start, end);
    const header = sentences.at(-1);
    if (header !== undefined && header.start >= start && end > start) header.apart = "header";
    from = end;
  }
  sentences.push(...sentencesWithin(text, from, text.length));
  return sentences;
}

function sentencesWithin(text: string, start: number, end: number): Sentence[] {
  return plainSentencesOf(text.slice(start, end)).map(sentence => ({
    ...sentence,
    start: sentence.start + start,
    end: sentence.end + start,
  }));
}

/** Sentences before a header: what no mark ends is a headline. */
function leading(sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((sentence, index) =>
    index < sentences.length - 1 || endsAsSentence.test(sentence.text)
      ? sentence
      : { ...sentence, apart: "lead" },
  );
}

function plainSentencesOf(text: string): Sentence[] {
  const first = text.search(ending);
  // Half of what is read, titles above all, is one sentence: the segmenter costs twenty times this look.
  if (first < 0 || first === text.length - 1) return wholeOf(text);
  const joints = quotedJoints(text);
  const sentences: Sentence[] = [];
  let start = 0;
  let end = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    if (index > start && !goesOn(text, start, index, segment, joints)) {
      push(sentences, text, start, end);
      start = index;
    }
    end = index + segment.length;
  }
  push(sentences, text, start, end);
  return sentences;
}

/** A full stop or its like, with the marks that close after it. */
const endsAsSentence = /[\p{Sentence_Terminal}…][\s"'’”»)\]]*$/u;

/** Tells whether a place in the text lies within a closed quotation that is short enough to stay in one piece. */
function quotedJoints(text: string): (at: number) => boolean {
  if (!/["'\u2018\u2019\u201C\u201D\u00AB\u0060]/u.test(text)) return () => false;
  const spans = quotationsIn(text).filter(span => span.closed && span.end - span.start <= longestJoined);
  let next = 0;
  return at => {
    let span = spans[next];
    while (span !== undefined && span.end < at) {
      next += 1;
      span = spans[next];
    }
    return span !== undefined && span.start < at && at <= span.end;
  };
}

/** Whether the segment at `index` goes on with the sentence that began at `start`. */
function goesOn(
  text: string,
  start: number,
  index: number,
  segment: string,
  quotedAt: (at: number) => boolean,
): boolean {
  const inQuotation = quotedAt(index);
  // the last characters suffice: no abbreviation is longer
  const raw = text.slice(Math.max(start, index - 40), index);
  if (/\n\s*$/u.test(raw)) return false;
  if (inQuotation) return true;
  const before = raw.trimEnd();
  if (/^\p{Ll}/u.test(segment)) return true;
  // a tokenised full stop or closing mark on its own belongs to what it ends
  if (/^[\s.,;:!?)\]}'"\u2019\u201D]+$/u.test(segment)) return true;
  if (/(?:^|\s)No\.$/u.test(before)) return /^\d/u.test(segment);
  if (abbreviation.test(before) || initial.test(before)) return true;
  if (foreignAbbreviation.test(before) || foreignLetters.test(before)) return true;
  if (dayNumber.test(before)) return foreignMonth(/^\p{L}+/u.exec(segment)?.[0] ?? "") !== null;
  if (clockHalf.test(before)) return afterClock.test(segment);
  if (dotted.test(before)) return !starter.test(segment);
  return false;
}

function wholeOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  push(sentences, text, 0, text.length);
  return sentences;
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (end > start) sentences.push({ text: text.slice(start, end), start, end });
}
