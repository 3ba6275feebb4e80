import type { Name } from "./names.ts";

/** A word, a stretch of quoted words, or one mark; `name` is the name it is part of. Offsets are into the sentence. */
export type SpeechToken = {
  text: string;
  lower: string;
  start: number;
  end: number;
  name: Name | null;
  quoted: boolean;
};

type Span = { start: number; end: number };

/** Stands for a quoted character: a private-use code point, so that no word can be made of it. */
const masked = "\uE000";
// masked quotation, a word with hyphens and apostrophes inside, or one mark
const token = /\uE000+|[\p{L}\p{N}][\p{L}\p{M}\p{N}.'\u2019\u2018-]*[\p{L}\p{N}]|[\p{L}\p{N}]|[^\s]/gu;

/** Cuts a sentence into tokens; words inside quotations become one token each that holds nothing. */
export function speechTokens(
  text: string,
  names: readonly Name[],
  quotations: readonly Span[],
): SpeechToken[] {
  const tokens: SpeechToken[] = [];
  let next = 0;
  for (const match of maskOf(text, quotations).matchAll(token)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    const quoted = written.startsWith(masked);
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const name = names[next];
    if (quoted || name === undefined || name.start > start) {
      tokens.push(tokenFrom(written, start, null, quoted));
    } else if (end > name.end) {
      // "Starmer's": the ending is a token of its own, so that a possessive is seen
      tokens.push(tokenFrom(written.slice(0, name.end - start), start, name, false));
      tokens.push(tokenFrom(written.slice(name.end - start), name.end, null, false));
    } else tokens.push(tokenFrom(written, start, name, false));
  }
  return tokens;
}

/** The text with quoted words as control characters of the same length. */
function maskOf(text: string, quotations: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of quotations) {
    parts.push(text.slice(from, start), masked.repeat(end - start));
    from = end;
  }
  return parts.join("") + text.slice(from);
}

function tokenFrom(text: string, start: number, name: Name | null, quoted: boolean): SpeechToken {
  return { text, lower: text.toLowerCase(), start, end: start + text.length, name, quoted };
}

/** The index of the last token of the name that the token at `at` belongs to. */
export function lastOfName(tokens: readonly SpeechToken[], at: number): number {
  const name = tokens[at]?.name;
  let last = at;
  while (name != null && tokens[last + 1]?.name === name) last += 1;
  return last;
}

/** The index of the first token of the name that the token at `at` belongs to. */
export function firstOfName(tokens: readonly SpeechToken[], at: number): number {
  const name = tokens[at]?.name;
  let first = at;
  while (name != null && tokens[first - 1]?.name === name) first -= 1;
  return first;
}

/** True for the "'s" of a possessive. */
export function isPossessive(token: SpeechToken | undefined): boolean {
  return token !== undefined && /^['\u2018\u2019]s?$/u.test(token.text);
}

/** True for a mark that parts clauses: a comma, a colon, brackets, a dash that stands alone. */
export function isBreak(token: SpeechToken): boolean {
  return /^[,;:.!?()\u2013\u2014-]$/u.test(token.text);
}

const prepositions = new Set(
  `of in on at to for from by with about against after before over under into between among as than like since near beside behind
below above inside outside across around during without towards toward through`.split(/\s+/u),
);

/** True for a preposition: a name after it is no subject. */
export function isPreposition(token: SpeechToken | undefined): boolean {
  return token !== undefined && !token.quoted && token.name === null && prepositions.has(token.lower);
}
